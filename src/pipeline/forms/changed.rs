//! What was changed at a place of a file, in the words of its form: days as people write them, names for ids.

use std::collections::{BTreeMap, BTreeSet};

use super::choices::{Choices, ListOf, list_of};
use super::data_file::DataFile;
use super::rows::named;
use super::shape::Shape;
use super::shapes::{Key, Shapes};
use super::spot::steps;
use super::trees::Trees;
use super::typed::day_shown;
use super::word_names::word_name;
use crate::diagnostic::Sources;
use crate::pipeline::{ChangedPlace, Workshop};

/// What parts the texts of a value of which more is told than one.
const BETWEEN: &str = "; ";

/// What was changed at one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlaceChange {
    /// The way to the place.
    pub words: Vec<String>,
    /// What stood there.
    pub old: Option<String>,
    /// What stands there since.
    pub new: Option<String>,
}

/// A change of that file in words.
pub(super) fn in_words(change: &ChangedPlace, file: &DataFile, choices: &Choices<'_>) -> PlaceChange {
    let (steps, _) = steps(file, None, &change.path);
    // The file itself is named by the page.
    let mut words: Vec<String> = steps.into_iter().skip(1).map(|step| step.name).collect();
    // Rows move: what the row was called then tells it from others.
    if let (Some(of), Some(row)) = (
        &change.of,
        words.iter_mut().rfind(|word| word.starts_with("hàng ")),
    ) {
        *row = format!("{row} ({})", any(of, choices));
    }
    let key = key_at(Shapes::of(file), &change.path);
    let said = |text: &Option<String>| text.as_ref().map(|text| said(text, key, choices));
    PlaceChange {
        words,
        old: said(&change.old),
        new: said(&change.new),
    }
}

/// The key that a path ends at, or whose list it ends in, and whose it is.
fn key_at<'s>(shapes: &'s Shapes, path: &str) -> Option<(&'s str, &'s Key)> {
    let mut record = Some(shapes.root.as_str());
    let mut found = None;
    for part in path.split('.').filter(|part| part.parse::<usize>().is_err()) {
        let of = record?;
        let key = shapes.keys(of).keys.iter().find(|key| key.name == part)?;
        found = Some((of, key));
        record = match &key.shape {
            Shape::Group(inner) | Shape::Rows(inner) => Some(inner),
            _ => None,
        };
    }
    found
}

fn said(text: &str, key: Option<(&str, &Key)>, choices: &Choices<'_>) -> String {
    match key {
        Some((record, key)) if has_one_value(record, key) => {
            let lines = text.replace(BETWEEN, "\n");
            let text = if matches!(key.shape, Shape::List(_)) {
                &lines
            } else {
                text
            };
            named(choices, record, key, text)
        }
        _ => {
            let mut parts: Vec<String> = text.split(BETWEEN).map(|part| any(part, choices)).collect();
            // A row has its id beside the name that stands for it.
            parts.dedup();
            parts.join(BETWEEN)
        }
    }
}

/// Whether a key holds a day, a word, or ids of a known list.
fn has_one_value(record: &str, key: &Key) -> bool {
    match &key.shape {
        Shape::Day | Shape::YesNo => true,
        Shape::Word(own) => !own.is_empty() || list_of(record, &key.name).is_some(),
        Shape::Id | Shape::List(_) => list_of(record, &key.name).is_some(),
        _ => false,
    }
}

/// A text of which it is not known what it is: a day, something with that id, a word of files, or what it says.
fn any(text: &str, choices: &Choices<'_>) -> String {
    const LISTS: [ListOf; 12] = [
        ListOf::Reviews,
        ListOf::Units,
        ListOf::Awardees,
        ListOf::Indicators,
        ListOf::Bodies,
        ListOf::Signatories,
        ListOf::Councils,
        ListOf::Papers,
        ListOf::PaperKinds,
        ListOf::Awards,
        ListOf::Deciders,
        ListOf::UnitKinds,
    ];
    let is_word =
        |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || "-_".contains(letter);
    if !text.chars().all(is_word) || text.is_empty() {
        return text.to_owned();
    }
    let day = day_shown(text);
    if day != text {
        return day;
    }
    if let "true" | "false" = text {
        return if text == "true" { "Có" } else { "Không" }.to_owned();
    }
    let known = LISTS.iter().find_map(|list| choices.known(*list, text));
    let name = known.or_else(|| word_name("", "", text, ""));
    name.map_or_else(|| text.to_owned(), |name| name.replace(&format!(" ({text})"), ""))
}

/// A part of a campaign; None: of none.
type PartOfOne = Option<(String, DataFile)>;

/// What edits of parts of campaigns changed, in words; of a file that is no part of one as it was written down.
pub(in crate::pipeline) fn changes_in_words(
    edits: &[(PartOfOne, Vec<ChangedPlace>)],
    sources: &Sources,
    workshop: Option<&Workshop>,
) -> Vec<Vec<PlaceChange>> {
    let parts: BTreeSet<&(String, DataFile)> = edits.iter().filter_map(|(part, _)| part.as_ref()).collect();
    let trees: BTreeMap<&str, Trees<'_>> = parts
        .iter()
        .map(|(campaign, _)| (campaign.as_str(), Trees::new(campaign, sources)))
        .collect();
    let choices = parts.iter().filter_map(|part| {
        let trees = trees.get(part.0.as_str())?;
        Some((*part, Choices::new(trees, &part.1, workshop)))
    });
    let choices: BTreeMap<&(String, DataFile), Choices<'_>> = choices.collect();
    let told = edits.iter().map(|(part, changes)| {
        let known = part.as_ref().and_then(|part| Some((&part.1, choices.get(part)?)));
        let one = |change: &ChangedPlace| match known {
            Some((file, choices)) => in_words(change, file, choices),
            None => PlaceChange {
                words: change.of.iter().cloned().collect(),
                old: change.old.clone(),
                new: change.new.clone(),
            },
        };
        changes.iter().map(one).collect()
    });
    told.collect()
}
