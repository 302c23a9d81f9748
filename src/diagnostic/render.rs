//! Faults → text for a person: the sentence, the line of the file with a caret, what is expected, what to do.

use annotate_snippets::{AnnotationKind, Element, Group, Level, Origin, Padding, Renderer, Snippet};

use super::wording::Labels;
use super::{Fault, Language, Severity, Sources};

/// How the text looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// Plain text.
    Plain,
    /// With the terminal's colours.
    Coloured,
}

/// One fault as text, without a line end after it.
pub fn render(fault: &Fault, sources: &Sources, language: Language, look: Look) -> String {
    let labels = language.labels();
    let wording = language.wording(&fault.kind);
    let level = match fault.kind.severity() {
        Severity::Error => Level::ERROR.with_name(labels.error),
        Severity::Warning => Level::WARNING.with_name(labels.warning),
    };
    let mut group = Group::with_title(level.primary_title(wording.found));
    let shown = fault
        .place
        .as_ref()
        .map(|place| (place, sources.text(&place.file)));
    match shown {
        Some((place, Some(text))) if !text.is_empty() => {
            let span = caret(text, place.start, place.end);
            group = group.element(
                Snippet::source(text)
                    .path(&*place.file)
                    .annotation(AnnotationKind::Primary.span(span)),
            );
        }
        Some((place, _)) => group = group.element(Origin::path(&*place.file)),
        None => {}
    }
    group = group.elements(notes(
        &labels,
        &wording.expected,
        &wording.action,
        fault.original.as_deref(),
    ));
    let renderer = match look {
        Look::Plain => Renderer::plain(),
        Look::Coloured => Renderer::styled(),
    };
    renderer.render(&[group]).trim_end().to_owned()
}

/// What is underlined: the first line of the place, so that a long group is not printed whole.
fn caret(text: &str, start: usize, end: usize) -> std::ops::Range<usize> {
    let start = start.min(text.len());
    let end = end.clamp(start, text.len());
    let first_line = text[start..end].lines().next().unwrap_or_default();
    start..start + first_line.trim_end().len()
}

fn notes<'a>(
    labels: &Labels,
    expected: &'a str,
    action: &'a str,
    original: Option<&'a str>,
) -> Vec<Element<'a>> {
    let mut notes: Vec<Element<'a>> = Vec::new();
    if !expected.is_empty() {
        notes.push(Level::NOTE.with_name(labels.expected).message(expected).into());
    }
    notes.push(Level::HELP.with_name(labels.action).message(action).into());
    if let Some(original) = original {
        notes.push(Level::NOTE.with_name(labels.original).message(original).into());
    }
    if notes.is_empty() {
        vec![Padding.into()]
    } else {
        notes
    }
}
