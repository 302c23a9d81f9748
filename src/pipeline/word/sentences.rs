//! The sentences of a paper, and the values of the inputs whose words they are.

use std::collections::{BTreeMap, BTreeSet};

use super::passages::FieldPlace;
use super::scalars::{Scalar, place, scalars};
use super::tokens::{Holes, Token, tokens};
use super::verdict::begin;
use crate::document::lines;
use crate::input::Session;
use crate::pipeline::Opened;
use crate::pipeline::preview::tree;

/// How many words have to stand together that a value is named; fewer where they are most of the sentence.
const LEAST: usize = 3;
/// How many values of one sentence are named.
const MOST: usize = 3;

/// A sentence and where its words are changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// Its first words.
    pub begins: String,
    /// The values that its words come from, in their order.
    pub places: Vec<FieldPlace>,
}

/// The sentences of a paper whose words stand in the inputs, in order, each once. None: the paper cannot be made, and the report
/// says why.
pub fn sentences(paper: &str, opened: &Opened, session: &mut Session) -> Option<Vec<Sentence>> {
    let campaign = opened.campaign_of(paper, session)?;
    let Some(entry) = campaign.dossier.paper(paper) else {
        opened.refuse_unknown(&[paper.to_owned()], session);
        return None;
    };
    let tree = tree(entry, campaign, opened, session)?;
    let files = super::input_files(&campaign.dossier, session);
    let all = scalars(&files, &session.folder);
    let known = by_first_word(&all);
    let mut seen = BTreeSet::new();
    let said = lines(&tree, &opened.workshop.format().letterhead);
    let found = said.iter().filter(|line| seen.insert(line.as_str()));
    let found = found.filter_map(|line| {
        let values = values(&tokens(line, Holes::None), &known);
        let places = values.iter().map(|value| {
            let stands = place(&value.file, &value.path, &session.folder);
            FieldPlace::new(&stands, &value.path, session.sources())
        });
        let places: Vec<FieldPlace> = places.collect();
        let begins = begin(line);
        (!places.is_empty()).then_some(Sentence { begins, places })
    });
    Some(found.collect())
}

type Known<'s> = BTreeMap<&'s str, Vec<&'s Scalar>>;

/// Texts by their first word.
fn by_first_word(all: &[Scalar]) -> Known<'_> {
    let mut known = Known::new();
    for scalar in all {
        if let Some(first) = scalar.words.first() {
            known.entry(&first.low).or_default().push(scalar);
        }
    }
    known
}

/// The texts that stand in a sentence, the longest at each place.
fn values<'s>(sentence: &[Token], known: &Known<'s>) -> Vec<&'s Scalar> {
    let (mut found, mut at): (Vec<&Scalar>, usize) = (Vec::new(), 0);
    while at < sentence.len() && found.len() < MOST {
        let rest = &sentence[at..];
        let here = known.get(rest[0].low.as_str()).into_iter().flatten();
        let enough =
            |scalar: &&&Scalar| scalar.words.len() >= LEAST || scalar.words.len() * 2 > sentence.len();
        let here = here
            .filter(enough)
            .filter(|scalar| begins_with(rest, &scalar.words));
        match here.max_by_key(|scalar| scalar.words.len()) {
            Some(scalar) => {
                found.push(scalar);
                at += scalar.words.len();
            }
            None => at += 1,
        }
    }
    found
}

fn begins_with(sentence: &[Token], words: &[Token]) -> bool {
    let same = |(one, other): (&Token, &Token)| !other.opaque && one.low == other.low;
    words.len() <= sentence.len() && sentence.iter().zip(words).all(same)
}
