//! `thidua explain`: what a code means.

use thidua::diagnostic::{Language, ListedCode, code_named, codes};
use thidua::input::Session;

use super::args::Explain;
use super::screen::Screen;

/// Explains one code, or lists all of them with one line each.
pub(crate) fn explain(
    asked: &Explain,
    language: Language,
    screen: &Screen,
    session: &mut Session,
) -> Option<()> {
    let text = match &asked.code {
        None => list(&codes(language)),
        Some(name) => match code_named(name, language) {
            Ok(known) => known.text(language),
            Err(problem) => {
                session.add(problem, None);
                return None;
            }
        },
    };
    screen.line(&text);
    Some(())
}

fn list(codes: &[ListedCode]) -> String {
    let stages = codes.chunk_by(|left, right| left.stage == right.stage);
    let parts = stages.map(|stage| {
        let lines = stage
            .iter()
            .map(|known| format!("  {}  {}", known.code, known.explanation.what));
        let heading = stage.first().map(|known| known.stage.to_owned());
        heading.into_iter().chain(lines).collect::<Vec<_>>().join("\n")
    });
    parts.collect::<Vec<_>>().join("\n\n")
}
