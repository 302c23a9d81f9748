//! What somebody types → what is searched for, also in the books: words without marks and case, whole or begun, in any order; a
//! day in whichever way it is typed.

use super::award::{AwardNote, KnownAward};
use super::papers::KnownPaper;
use crate::input::folded;
use crate::model::Date;
use crate::pipeline::typed_answers::day_of;

/// What a search looks through.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Searched {
    /// Names or the number, in small letters with their marks.
    names: Vec<String>,
    /// The same without marks, a space before each word.
    bare_names: Vec<String>,
    /// Everything, without marks, a space before each word.
    all: String,
}

/// The words of a search.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::pipeline) struct Wanted {
    /// As they were typed, in small letters.
    phrase: String,
    /// Without marks, as texts have them.
    words: Vec<String>,
}

impl Wanted {
    pub(in crate::pipeline) fn new(typed: &str) -> Self {
        let words = typed.split_whitespace().map(|word| {
            let date = day_of(word).map(Date::in_figures);
            bare(&date.unwrap_or_else(|| word.to_owned()))
        });
        Self {
            phrase: small(typed),
            words: words.filter(|word| !word.is_empty()).collect(),
        }
    }

    pub(super) const fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether these texts together have all words.
    pub(in crate::pipeline) fn all_in(&self, texts: &[&str]) -> bool {
        let said: String = texts.iter().map(|text| bare(text)).collect();
        self.is_in(&said)
    }

    fn is_in(&self, bare: &str) -> bool {
        self.words.iter().all(|word| bare.contains(word.as_str()))
    }
}

impl Searched {
    pub(super) fn award(award: &KnownAward) -> Self {
        let who = &award.who;
        let right = award.notes.iter().filter_map(|note| match note {
            AwardNote::Corrected { words, .. } => words.as_ref().map(|(_, right)| right.as_str()),
            AwardNote::Reprinted(_) => None,
        });
        let date = award.date.map(Date::in_figures);
        let year = award.year.map(|year| year.to_string());
        let names = std::iter::once(&who.name).chain(&who.other_names);
        let said = [Some(who.full_name.as_str()), Some(&who.place), Some(&award.award)];
        let more = [
            who.unit.as_deref(),
            award.decision.as_deref(),
            date.as_deref(),
            year.as_deref(),
            award.campaign_name.as_deref(),
            Some(&award.campaign),
        ];
        let names: Vec<&str> = names.map(String::as_str).collect();
        let all = said.into_iter().chain(more).flatten();
        Self::new(&names, all.chain(right))
    }

    pub(super) fn paper(paper: &KnownPaper) -> Self {
        let number = paper.number.as_deref();
        let date = paper.date.map(Date::in_figures);
        let year = paper.date.map(|date| date.year().to_string());
        let names: Vec<&str> = number.into_iter().chain([paper.title.as_str()]).collect();
        let more = [
            Some("số"),
            date.as_deref(),
            year.as_deref(),
            paper.campaign_name.as_deref(),
            Some(&paper.campaign),
            Some(&paper.paper),
        ];
        Self::new(&names, more.into_iter().flatten())
    }

    fn new<'a>(names: &[&str], more: impl Iterator<Item = &'a str>) -> Self {
        let bare_names: Vec<String> = names.iter().map(|name| bare(name)).collect();
        let mut all = bare_names.concat();
        for text in more {
            all.push_str(&bare(text));
        }
        all.push(' ');
        Self {
            names: names.iter().map(|name| small(name)).collect(),
            bare_names,
            all,
        }
    }

    /// How well it fits, the best being 0; None: it does not.
    pub(super) fn fit(&self, wanted: &Wanted) -> Option<u8> {
        if !wanted.is_in(&self.all) {
            return None;
        }
        let phrase = wanted.words.concat();
        let whole = |names: &[String], wanted: &str| names.iter().any(|name| name == wanted);
        let part = |names: &[String], wanted: &str| names.iter().any(|name| name.contains(wanted));
        let in_name = || {
            let mut names = self.bare_names.iter();
            names.any(|name| wanted.is_in(name))
        };
        let ranks = [
            whole(&self.names, &wanted.phrase),
            whole(&self.bare_names, &phrase),
            part(&self.names, &wanted.phrase),
            part(&self.bare_names, &phrase),
            in_name(),
        ];
        let rank = ranks.iter().position(|fits| *fits).unwrap_or(ranks.len());
        u8::try_from(rank).ok()
    }
}

/// Words in small letters, one space between them.
fn small(text: &str) -> String {
    text.to_lowercase()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

/// Words without marks, a space before each; a number, its symbol, a day, a month and a year are words of their own.
pub(super) fn bare(text: &str) -> String {
    let words = text
        .split(|letter: char| letter.is_whitespace() || letter == '/')
        .map(folded)
        .filter(|word| !word.is_empty());
    words.flat_map(|word| [" ".to_owned(), word]).collect()
}
