//! What the table of a list shows of its rows.

use super::choices::{Choices, list_of};
use super::shape::Shape;
use super::shapes::Key;
use super::trees::words;
use super::typed::day_shown;
use super::word_names::word_name;
use crate::input::Node;

/// The columns of lists where the first keys are not what one looks for.
const OWN: [(&str, &[&str]); 12] = [
    (
        "Awardee",
        &["name", "kind", "unit", "award", "decided_by", "review"],
    ),
    ("Unit", &["name", "kind", "parent"]),
    ("PaperEntry", &["kind", "review", "date", "number", "signatory"]),
    ("Signatory", &["name", "position", "valid_from", "valid_to"]),
    ("IssuingBody", &["name", "symbol", "head", "place"]),
    ("Council", &["name", "valid_from", "valid_to"]),
    ("Vote", &["awardee", "agree", "disagree", "blank", "outcome"]),
    (
        "ScoredUnit",
        &["unit", "group", "self_total", "council_total", "note"],
    ),
    ("Indicator", &["name", "measure", "field", "kind"]),
    ("Review", &["date", "kind", "as_of"]),
    ("Addition", &["reason", "source", "by"]),
    ("ScoreTable", &["title", "review", "id"]),
];

/// How many columns others have.
const MOST: usize = 4;

/// The keys that a table shows.
pub(super) fn columns<'a>(record: &str, keys: &'a [Key]) -> Vec<&'a Key> {
    let own = OWN.iter().find(|(known, _)| *known == record);
    if let Some((_, names)) = own {
        return names
            .iter()
            .filter_map(|name| keys.iter().find(|key| key.name == **name))
            .collect();
    }
    let is_shown = |key: &&Key| {
        key.name != "id"
            && !matches!(
                key.shape,
                Shape::Rows(_) | Shape::Group(_) | Shape::ById(_) | Shape::Other
            )
    };
    let (required, others): (Vec<&Key>, Vec<&Key>) =
        keys.iter().filter(is_shown).partition(|key| key.required);
    required.into_iter().chain(others).take(MOST).collect()
}

/// What the columns show of a row.
pub(super) fn cells(choices: &Choices<'_>, record: &str, columns: &[&Key], row: &Node) -> Vec<String> {
    let cell = |key: &&Key| {
        let said = row.at_path(&key.name).map(words).unwrap_or_default();
        named(choices, record, key, &said)
    };
    columns.iter().map(cell).collect()
}

/// The lines of a value as a person reads them.
pub(super) fn named(choices: &Choices<'_>, record: &str, key: &Key, said: &str) -> String {
    let one = |word: &str| match &key.shape {
        Shape::Day => day_shown(word),
        Shape::YesNo => if word == "true" { "Có" } else { "Không" }.to_owned(),
        Shape::Word(own) if !own.is_empty() => {
            word_name(record, &key.name, word, &key.about).unwrap_or_else(|| word.to_owned())
        }
        Shape::Word(_) | Shape::Id | Shape::List(_) => {
            list_of(record, &key.name).map_or_else(|| word.to_owned(), |list| choices.name(list, word))
        }
        _ => word.to_owned(),
    };
    let lines: Vec<String> = said.lines().map(one).collect();
    lines.join(", ")
}
