//! `thidua explain`: what a code means.

use thidua::diagnostic::{Language, ListedCode, UsageProblem, codes};
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
    let codes = codes(language);
    let Some(found) = &asked.code else {
        screen.line(&list(&codes));
        return Some(());
    };
    let known = codes.iter().find(|known| known.code.eq_ignore_ascii_case(found));
    let Some(known) = known else {
        let found = found.clone();
        session.add(UsageProblem::UnknownCode { found }, None);
        return None;
    };
    screen.line(&known.text(language));
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
