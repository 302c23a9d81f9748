//! `thidua mark`: a workbook with its faults in it.

use thidua::diagnostic::shown;
use thidua::input::Session;
use thidua::pipeline::{MarkRequest, mark as mark_workbook};

use super::args::{Config, Mark};
use super::bar::Bar;
use super::screen::Screen;

/// Writes the marked copy, or says that nothing is wrong with the workbook.
pub(super) fn mark(config: &Config, asked: &Mark, screen: &Screen, session: &mut Session) -> Option<()> {
    let request = MarkRequest {
        file: asked.file.clone(),
        out: asked.out.clone(),
        language: config.voice.language,
    };
    let bar = Bar::new();
    let marked = mark_workbook(&request, &config.open_request(), session, &|made, of| {
        bar.show(made, of);
    })?;
    let (file, cells) = (&marked.file, marked.cells);
    let (errors, warnings) = (marked.errors, marked.warnings);
    screen.line(&match &marked.copy {
        None => screen.say(
            format!("{file}: không có lỗi nào; không ghi tệp nào."),
            format!("{file}: nothing is wrong with it; no file is written."),
        ),
        Some(copy) => screen.say(
            format!(
                "đã lập: {} ({errors} lỗi, {warnings} lưu ý, {cells} ô tô màu)",
                shown(copy)
            ),
            format!(
                "made: {} ({errors} errors, {warnings} warnings, {cells} cells coloured)",
                shown(copy)
            ),
        ),
    });
    Some(())
}
