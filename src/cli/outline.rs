//! `thidua outline`: the outline of a kind of paper, to be copied and changed.

use thidua::diagnostic::Language;
use thidua::input::Session;
use thidua::pipeline::{Outlines, outline as text_of, outlines};

use super::args::Outline;
use super::screen::Screen;

/// Prints one outline as a paper's row of `papers.yaml` has it, or lists all outlines and computed parts.
pub(crate) fn outline(
    asked: &Outline,
    language: Language,
    screen: &Screen,
    session: &mut Session,
) -> Option<()> {
    let text = match &asked.kind {
        Some(kind) => text_of(kind, session)?,
        None => list(&outlines(session)?, language),
    };
    screen.line(text.trim_end());
    Some(())
}

fn list(known: &Outlines, language: Language) -> String {
    let kinds = known.kinds.iter().map(|kind| format!("  {kind}"));
    let parts = known.parts.iter().map(|(part, about)| match language {
        Language::Vietnamese => format!("  {part}: {about}"),
        Language::English => format!("  {part}"),
    });
    let kinds = [language
        .say("Loại văn bản có dàn bài:", "Kinds of paper with an outline:")
        .to_owned()]
    .into_iter()
    .chain(kinds);
    let heading = language
        .say("\nPhần tính sẵn (part):", "\nComputed parts (part):")
        .to_owned();
    let lines: Vec<String> = kinds.chain([heading]).chain(parts).collect();
    lines.join("\n")
}
