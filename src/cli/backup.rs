//! `thidua backup`: everything of the office in one zip.

use std::path::Path;

use thidua::diagnostic::shown;
use thidua::input::Session;
use thidua::pipeline::back_up_all;

use super::screen::Screen;

/// Packs everything.
pub(super) fn backup(to: &Path, screen: &Screen, session: &mut Session) -> Option<()> {
    let files = back_up_all(to, session)?;
    screen.line(&format!(
        "{} {} ({} {files})",
        screen.say("đã sao lưu:", "backed up:"),
        shown(to),
        screen.say("số tệp", "files"),
    ));
    Some(())
}
