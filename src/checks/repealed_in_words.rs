//! # What it does
//! Warns of a law or decree within the words of an input that was not in force on the day of any paper made from it:
//! by its number, or as people name laws, by name and day or year.
//!
//! # Why
//! A repealed decree stands in the words of a plan or of minutes as often as among the bases; there it may also be told as
//! history, so that it is a warning.
//!
//! # Example
//! `Thực hiện Nghị định số 91/2017/NĐ-CP …` in the tasks of a report of 2025.
//!
//! # Basis
//! Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6; the rows `bases` of `templates/rules/awards.yaml`.

use std::sync::Arc;

use crate::diagnostic::{FactProblem, Place, Report, Sources};
use crate::model::{AwardLaw, Citation, Date, Dossier, PaperEntry};

/// With what the name of a law or decree begins.
const KINDS: [&str; 3] = ["Luật ", "Nghị định ", "Thông tư "];

/// Adds a warning for each.
pub fn repealed_in_words(dossier: &Dossier, sources: &Sources, report: &mut Report) {
    let home = format!("inputs/{}/", dossier.name);
    for (file, text) in sources.texts().filter(|(file, _)| file.starts_with(&home)) {
        let days = days_of(dossier, &file[home.len()..]);
        if days.is_empty() {
            continue;
        }
        let mut start = 0;
        for line in text.split_inclusive('\n') {
            for (at, found) in citations(line, &dossier.law) {
                let rows = dossier.law.cited(&Citation::read(&found));
                let in_force = |row: &&_| covers(row, &days);
                if !rows.is_empty() && !rows.iter().any(in_force) {
                    let place = Place::new(&Arc::from(file), start + at..start + at + found.len());
                    report.add(FactProblem::RepealedInWords { found }, place);
                }
            }
            start += line.len();
        }
    }
}

fn covers<T>(row: &crate::model::LawRow<T>, days: &[Date]) -> bool {
    days.iter().any(|day| row.validity.covers(*day))
}

/// The days of the papers that a file's words come into.
fn days_of(dossier: &Dossier, file: &str) -> Vec<Date> {
    let review = file
        .strip_prefix("reviews/")
        .and_then(|name| name.strip_suffix(".yaml"));
    let is_of = |entry: &&PaperEntry| match review {
        Some(review) => entry.row.review.as_ref().is_some_and(|id| id.as_str() == review),
        None => matches!(file, "campaign.yaml" | "papers.yaml" | "awardees.yaml"),
    };
    let papers = dossier.papers().iter().filter(is_of);
    papers
        .filter_map(|entry| Some(entry.date.as_ref()?.value))
        .collect()
}

/// What a line cites within words, with where it stands; keys that say a basis are held by rules of their own.
fn citations(line: &str, law: &AwardLaw) -> Vec<(usize, String)> {
    let text = line.trim_start().trim_start_matches("- ");
    let of_basis = ["number:", "subject:", "as_written:", "#", "decision:"];
    if of_basis.iter().any(|key| text.starts_with(key)) || line.contains("kind:") {
        return Vec::new();
    }
    let numbers = line
        .split([' ', ',', ';', '(', ')', '"', '.', '}', ']', '\n'])
        .filter(|word| is_number(word));
    let numbers = numbers.filter_map(|word| Some((line.find(word)?, word.to_owned())));
    let starts = KINDS.iter().flat_map(|kind| line.match_indices(kind));
    let named = starts.filter_map(|(at, _)| Some((at, cited(&line[at..], law)?)));
    numbers.chain(named).collect()
}

/// How many words a citation of a law with its name and day has at most.
const WORDS: usize = 30;

/// The citation of a known document that a text begins with; one by its whole number is found by that.
fn cited(text: &str, law: &AwardLaw) -> Option<String> {
    let ends = text
        .match_indices([' ', ',', ';', '.', ')', '"', '\n'])
        .map(|(at, _)| at);
    let mut known = ends.take(WORDS).map(|end| &text[..end]);
    let found = known.find(|part| !law.cited(&Citation::read(part)).is_empty())?;
    (!found.split(' ').any(is_number)).then(|| found.to_owned())
}

/// `91/2017/NĐ-CP`, `12/2019/TT-BNV`, `15/2003/QH11`.
fn is_number(word: &str) -> bool {
    if !word.contains('/') {
        return false;
    }
    let parts: Vec<&str> = word.split('/').collect();
    let figures = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    matches!(parts.as_slice(), [number, year, symbol]
        if figures(number) && figures(year) && (symbol.starts_with("NĐ") || symbol.starts_with("TT") || symbol.starts_with("QH")))
}
