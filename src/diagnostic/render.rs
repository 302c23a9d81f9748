//! Faults → text for a person: the sentence, the line of the file with a caret, what is expected, what to do.

use annotate_snippets::{AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet};

use super::wording::{Labels, Wording, quoted};
use super::{Fault, Language, Place, Severity, Sources, Spot, visible};

/// Whether the text has colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Colours {
    /// Plain text.
    Plain,
    /// With the terminal's colours.
    Coloured,
}

/// One fault as text, without a line end after it.
pub fn render(fault: &Fault, sources: &Sources, language: Language, colours: Colours) -> String {
    let labels = Labels::of(language);
    let wording = fault.wording(language).visible();
    let level = match fault.kind.severity() {
        Severity::Error => Level::ERROR.with_name(labels.error),
        Severity::Warning => Level::WARNING.with_name(labels.warning),
    };
    let title = level.primary_title(wording.found.as_str()).id(fault.kind.code());
    let place = fault.place.as_ref();
    let group = Group::with_title(title)
        .elements(place.map(|place| pointed(place, sources, language)))
        .elements(notes(fault, &labels, &wording));
    let renderer = match colours {
        Colours::Plain => Renderer::plain(),
        Colours::Coloured => Renderer::styled(),
    };
    renderer.render(&[group]).trim_end().to_owned()
}

/// The line of a text file with a caret, or the name of the place where there is no line to show.
fn pointed<'a>(place: &'a Place, sources: &'a Sources, language: Language) -> Element<'a> {
    match place.spot() {
        Spot::Text { start, end } => match sources.line_at(place.path(), *start) {
            Some((line, first, text)) => Snippet::source(text)
                .line_start(line)
                .path(visible(place.path()))
                .annotation(AnnotationKind::Primary.span(caret(
                    text,
                    start - first.min(*start),
                    end - first.min(*end),
                )))
                .into(),
            None => Origin::path(visible(place.path())).into(),
        },
        Spot::Cell(cell) => {
            let (file, sheet, name) = (place.path(), &cell.sheet, cell.name());
            Origin::path(language.say(
                format!("{file}, trang “{sheet}”, ô {name}"),
                format!("{file}, sheet “{sheet}”, cell {name}"),
            ))
            .into()
        }
        Spot::Word(spot) => {
            let named = spot.name(language);
            let behind = if named.is_empty() { "" } else { ", " };
            Origin::path(format!("{}{behind}{named}", visible(place.path()))).into()
        }
    }
}

/// What is underlined of a line: so much of the place as stands in it, so that a long group is not printed whole.
fn caret(line: &str, start: usize, end: usize) -> std::ops::Range<usize> {
    let start = start.min(line.len());
    let end = end.clamp(start, line.len());
    start..start + line[start..end].trim_end().len()
}

fn notes<'a>(fault: &'a Fault, labels: &Labels, wording: &'a Wording) -> Vec<Element<'a>> {
    let note = |label, text: String| Level::NOTE.with_name(label).message(text).into();
    let mut notes: Vec<Element<'a>> = Vec::new();
    if fault.papers.len() > 1 {
        notes.push(note(labels.papers, visible(&quoted(&fault.papers)).into_owned()));
    }
    if !wording.expected.is_empty() {
        notes.push(note(labels.expected, wording.expected.clone()));
    }
    let action = Level::HELP.with_name(labels.action);
    notes.push(action.message(wording.action.as_str()).into());
    if let Some(original) = &fault.original {
        notes.push(note(labels.original, visible(original).into_owned()));
    }
    notes
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::diagnostic::{Cell, YamlProblem};

    #[test]
    fn a_cell_is_named_by_its_sheet_and_its_letters() {
        let cell = Cell {
            sheet: Arc::from("Cá nhân"),
            row: 7,
            column: 3,
        };
        let place = Place::cell(&Arc::from("danh-sach.xlsx"), cell);
        let fault = Fault::new(YamlProblem::EmptyFile, place);
        let said = |language| render(&fault, &Sources::default(), language, Colours::Plain);
        let vietnamese = said(Language::Vietnamese);
        assert!(
            vietnamese.contains("--> danh-sach.xlsx, trang “Cá nhân”, ô C7"),
            "{vietnamese}"
        );
        let english = said(Language::English);
        assert!(
            english.contains("--> danh-sach.xlsx, sheet “Cá nhân”, cell C7"),
            "{english}"
        );
    }
}
