//! The sentences of a paper, and the values of the inputs whose words they are.

use std::collections::BTreeSet;

use super::candidates::Known;
use super::passages::FieldPlace;
use super::scalars::{place, scalars};
use super::tokens::{Holes, tokens};
use super::verdict::begin;
use crate::document::lines;
use crate::input::Session;
use crate::pipeline::Opened;
use crate::pipeline::preview::tree;

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
    let files = super::input_files(&campaign.dossier, session.sources());
    let all = scalars(&files, &session.folder);
    let known = Known::new(&all);
    let mut seen = BTreeSet::new();
    let said = lines(&tree, &opened.workshop.format().letterhead);
    let found = said.iter().filter(|line| seen.insert(line.as_str()));
    let found = found.filter_map(|line| {
        let values = known.within(&tokens(line, Holes::None));
        let values = values.iter().filter_map(|found| found.texts.last());
        let places = values.take(MOST).map(|value| {
            let stands = place(&value.file, &value.path, &session.folder);
            FieldPlace::new(&stands, &value.path, session.sources())
        });
        let places: Vec<FieldPlace> = places.collect();
        let begins = begin(line);
        (!places.is_empty()).then_some(Sentence { begins, places })
    });
    Some(found.collect())
}
