//! Words, days → who and what fits, the best first.

use super::Known;
use super::papers::KnownPaper;
use super::person::{FoundPerson, Person, perhaps_one};
use super::words::Wanted;
use crate::model::{Collation, Date};
use crate::pipeline::typed_answers::day_of;

/// What is looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FindRequest {
    /// Words in any order, with or without marks: name, unit, number, award, subject, day, year.
    pub words: String,
    /// Not before that day.
    pub from: Option<Date>,
    /// Not after that day.
    pub to: Option<Date>,
    /// How many of each are wanted.
    pub most: usize,
}

/// What fits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Persons, collectives, households: the best first.
    pub persons: Vec<FoundPerson>,
    /// How many more there are.
    pub more_persons: usize,
    /// Papers: the best first.
    pub papers: Vec<KnownPaper>,
    /// How many more there are.
    pub more_papers: usize,
}

/// Days that are none, as they were typed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct WrongDays {
    /// The first.
    pub from: bool,
    /// The last.
    pub to: bool,
}

impl FindRequest {
    /// What somebody typed into three fields; an empty day is no limit.
    pub fn typed(words: &str, from: &str, to: &str, most: usize) -> Result<Self, WrongDays> {
        let day = |typed: &str| Some(typed.trim()).filter(|typed| !typed.is_empty()).map(day_of);
        let (from, to) = (day(from), day(to));
        let wrong = WrongDays {
            from: from == Some(None),
            to: to == Some(None),
        };
        if wrong != WrongDays::default() {
            return Err(wrong);
        }
        Ok(Self {
            words: words.to_owned(),
            from: from.flatten(),
            to: to.flatten(),
            most,
        })
    }

    fn covers(&self, date: Option<Date>) -> bool {
        let after = self.from.is_none_or(|from| date.is_some_and(|date| from <= date));
        after && self.to.is_none_or(|to| date.is_some_and(|date| date <= to))
    }

    const fn has_days(&self) -> bool {
        self.from.is_some() || self.to.is_some()
    }
}

impl Known {
    /// Who and what fits. Nothing is asked: nothing is found.
    pub fn find(&self, request: &FindRequest) -> Found {
        let wanted = Wanted::new(&request.words);
        if wanted.is_empty() && !request.has_days() {
            return Found {
                persons: Vec::new(),
                more_persons: 0,
                papers: Vec::new(),
                more_papers: 0,
            };
        }
        let (persons, papers) = (
            self.persons_for(&wanted, request),
            self.papers_for(&wanted, request),
        );
        Found {
            more_persons: persons.len().saturating_sub(request.most),
            persons: persons
                .into_iter()
                .take(request.most)
                .map(|person| self.shown(person))
                .collect(),
            more_papers: papers.len().saturating_sub(request.most),
            papers: papers.into_iter().take(request.most).cloned().collect(),
        }
    }

    fn persons_for(&self, wanted: &Wanted, request: &FindRequest) -> Vec<&Person> {
        let fit = |person: &Person| {
            let awards = person.awards.iter();
            let fitting = awards.filter(|at| request.covers(self.awards[**at].date));
            fitting.filter_map(|at| self.award_words[*at].fit(wanted)).min()
        };
        let mut found: Vec<(u8, &Person)> = self
            .persons
            .iter()
            .filter_map(|person| Some((fit(person)?, person)))
            .collect();
        let collation = Collation::new();
        found.sort_by(|(one, first), (other, second)| {
            let name = |person: &Person| self.awards[person.awards[0]].who.name.as_str();
            one.cmp(other)
                .then_with(|| collation.personal_names(name(first), name(second)))
        });
        found.into_iter().map(|(_, person)| person).collect()
    }

    fn papers_for(&self, wanted: &Wanted, request: &FindRequest) -> Vec<&KnownPaper> {
        let papers = self.papers.iter().zip(&self.paper_words);
        let mut found: Vec<(u8, &KnownPaper)> = papers
            .filter(|(paper, _)| request.covers(paper.date))
            .filter_map(|(paper, words)| Some((words.fit(wanted)?, paper)))
            .collect();
        found.sort_by_key(|(rank, paper)| (*rank, std::cmp::Reverse(paper.date)));
        found.into_iter().map(|(_, paper)| paper).collect()
    }

    fn shown(&self, person: &Person) -> FoundPerson {
        let awards = person.awards.iter().map(|at| self.awards[*at].clone());
        let who = self.awards[person.awards[0]].who.clone();
        let others = self.persons.iter().filter(|other| !std::ptr::eq(*other, person));
        let alike = others.filter(|other| near(&other.bare, &person.bare));
        let others = alike.map(|other| (&self.awards[other.awards[0]].who, &*other.bare));
        let perhaps = others.filter(|other| perhaps_one((&who, &person.bare), *other));
        FoundPerson {
            awards: awards.collect(),
            joined: person.joined,
            perhaps: perhaps.map(|(other, _)| other.clone()).collect(),
            who,
        }
    }
}

/// Whether two names are worth a closer look: they begin with the same word and are about as long.
fn near(one: &str, other: &str) -> bool {
    let (first, second) = (one.split_whitespace().next(), other.split_whitespace().next());
    one.len().abs_diff(other.len()) <= LONGEST_WORD && first == second
}

/// How much longer a name is with a word more.
const LONGEST_WORD: usize = 8;
