//! Faults → the one object that `--json` prints; `docs/schema/report.json` describes it.

use serde::Serialize;

use super::{Blame, Fault, FaultKind, Language, More, Report, Severity, Sources, Spot};

/// What a command answers under `--json`, with a result of its own.
#[derive(Debug, Clone, Serialize)]
pub struct Answer<'a, R> {
    /// The program that answers.
    pub program: Program,
    /// The command that ran: `check`, `register show`.
    pub command: &'a str,
    /// The exit code: 0 done, 1 the user must act, 2 the machine or the program failed.
    pub exit: u8,
    /// Faults and warnings, in the order in which they are printed; the first thousand of each code.
    pub faults: Vec<FaultJson<'a>>,
    /// How many more there are of a code.
    pub left_off: Vec<More>,
    /// What the command found or did; null where it has nothing to say.
    pub result: R,
}

/// The program's name and version.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Program {
    /// `thidua`.
    pub name: &'static str,
    /// Its version.
    pub version: &'static str,
}

/// A fault as JSON. What does not apply is null.
#[derive(Debug, Clone, Serialize)]
pub struct FaultJson<'a> {
    /// Its short name, such as `Y101`.
    pub code: &'static str,
    /// What it is, for those who speak of it in other words.
    #[serde(skip)]
    pub kind: &'a FaultKind,
    /// `error` or `warning`.
    pub severity: Severity,
    /// Who must act: `user` or `machine`.
    pub blame: Blame,
    /// The file it stands in.
    pub file: Option<&'a str>,
    /// The text of that file, where it was read.
    #[serde(skip)]
    pub text: Option<&'a str>,
    /// Line of a text file, from 1.
    pub line: Option<usize>,
    /// Character in the line, from 1.
    pub column: Option<usize>,
    /// Sheet of a workbook.
    pub sheet: Option<&'a str>,
    /// Cell of that sheet: `C7`; spot of a Word file: `bảng 2, hàng 3, ô 1`.
    pub cell: Option<String>,
    /// The papers it is about, where it is about papers.
    pub papers: &'a [String],
    /// What was found.
    pub found: String,
    /// What was expected.
    pub expected: Option<String>,
    /// What to do.
    pub to_do: String,
    /// The article it rests on.
    pub basis: Option<&'static str>,
    /// What a library said, word for word.
    pub original: Option<&'a str>,
}

impl<'a, R: Serialize> Answer<'a, R> {
    /// The answer of a command.
    pub fn new(
        command: &'a str,
        report: &'a Report,
        sources: &'a Sources,
        language: Language,
        result: R,
    ) -> Self {
        let (faults, left_off) = faults_json(report, sources, language);
        Self {
            program: Program {
                name: env!("CARGO_PKG_NAME"),
                version: env!("CARGO_PKG_VERSION"),
            },
            command,
            exit: report.exit(),
            faults,
            left_off,
            result,
        }
    }
}

/// The faults of a report, in the order in which they are printed, and of which codes there are more.
pub fn faults_json<'a>(
    report: &'a Report,
    sources: &'a Sources,
    language: Language,
) -> (Vec<FaultJson<'a>>, Vec<More>) {
    const MOST: usize = 1_000;
    let told = report.told(sources, MOST);
    let faults = told.faults.into_iter();
    let faults = faults.map(|fault| FaultJson::of(fault, sources, language));
    (faults.collect(), told.more)
}

impl<'a> FaultJson<'a> {
    fn of(fault: &'a Fault, sources: &'a Sources, language: Language) -> Self {
        let wording = fault.wording(language);
        let spot = fault.place.as_ref().map(|place| (place, place.spot()));
        let (position, cell) = match spot {
            Some((place, Spot::Text { .. })) if sources.text(place.path()).is_some() => {
                (Some(sources.position(place)), None)
            }
            Some((_, Spot::Cell(cell))) => (None, Some(cell)),
            Some((_, Spot::Text { .. } | Spot::Word(_))) | None => (None, None),
        };
        Self {
            code: fault.kind.code(),
            kind: &fault.kind,
            severity: fault.kind.severity(),
            blame: fault.kind.blame(),
            file: fault.place.as_ref().map(super::Place::path),
            text: fault.place.as_ref().and_then(|place| sources.text(place.path())),
            line: position.map(|position| position.line),
            column: position.map(|position| position.column),
            sheet: cell.map(|cell| &*cell.sheet),
            cell: match spot {
                Some((_, Spot::Word(spot))) => Some(spot.name(language)).filter(|name| !name.is_empty()),
                Some(_) | None => cell.map(super::Cell::name),
            },
            papers: &fault.papers,
            found: wording.found,
            expected: Some(wording.expected).filter(|text| !text.is_empty()),
            to_do: wording.action,
            basis: fault.kind.explained(language).basis,
            original: fault.original.as_deref(),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::diagnostic::{Cell, Place, YamlProblem};

    #[test]
    fn a_place_is_line_and_column_or_sheet_and_cell() {
        let (text, workbook): (Arc<str>, Arc<str>) = (Arc::from("a.yaml"), Arc::from("b.xlsx"));
        let mut sources = Sources::default();
        sources.keep(&text, &Arc::from("một\nhai: ba\n"));
        let cell = Cell {
            sheet: Arc::from("Cá nhân"),
            row: 7,
            column: 3,
        };
        let mut report = Report::default();
        report.add(YamlProblem::EmptyFile, Place::cell(&workbook, cell));
        report.add(YamlProblem::Syntax, Place::new(&text, 11..13));
        report.add(YamlProblem::SecondDocument, None);
        let (faults, _) = faults_json(&report, &sources, Language::English);
        let places: Vec<_> = faults
            .iter()
            .map(|fault| {
                (
                    fault.file,
                    fault.line,
                    fault.column,
                    fault.sheet,
                    fault.cell.as_deref(),
                )
            })
            .collect();
        let (in_cell, in_text) = (
            (Some("b.xlsx"), None, None, Some("Cá nhân"), Some("C7")),
            (Some("a.yaml"), Some(2), Some(6), None, None),
        );
        assert_eq!(places, [(None, None, None, None, None), in_cell, in_text]);
    }
}
