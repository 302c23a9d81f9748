//! `thidua sheet` and `thidua export`: a list as a file for people.

use serde_json::{Value, json};
use thidua::diagnostic::shown;
use thidua::input::Session;
use thidua::pipeline::{ExportRequest, FillInRequest, HandedOut, export_list, fill_in};

use super::screen::Screen;

/// Makes a workbook to be filled in.
pub(super) fn sheet(asked: &FillInRequest, screen: &Screen, session: &mut Session) -> Option<Value> {
    let made = fill_in(asked, session)?;
    let answer = tell(&made, screen);
    let of = asked.of.as_ref().map(|of| format!(" --of {of}"));
    screen.line(&format!(
        "{} `thidua import {} --as {}{}`",
        screen.say("điền xong:", "once filled in:"),
        shown(&made.path),
        asked.list.word(),
        of.unwrap_or_default()
    ));
    Some(answer)
}

/// Writes a list.
pub(super) fn export(asked: &ExportRequest, screen: &Screen, session: &mut Session) -> Option<Value> {
    let made = export_list(asked, session)?;
    Some(tell(&made, screen))
}

fn tell(made: &HandedOut, screen: &Screen) -> Value {
    let path = shown(&made.path);
    screen.line(&format!(
        "{} {path} ({} {}, {} {})",
        screen.say("đã lập:", "made:"),
        made.rows,
        screen.say("hàng", "rows"),
        made.columns.len(),
        screen.say("cột", "columns"),
    ));
    json!({"file": path, "rows": made.rows, "columns": made.columns})
}
