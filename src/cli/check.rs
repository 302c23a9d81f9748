//! `thidua check`: everything that `build` would refuse, without writing.

use serde_json::Value;
use thidua::input::Session;
use thidua::pipeline::{check as look, open};

use super::answer;
use super::args::Config;
use super::bar::Bar;
use super::screen::Screen;

/// Checks data and templates.
pub(super) fn check(config: &Config, screen: &Screen, session: &mut Session) -> Option<Value> {
    let bar = Bar::new();
    let opened = open(&config.open_request(), session)?;
    let campaigns = look(&opened, session, &|made, of| bar.show(made, of));
    if !session.report.has_errors() {
        screen.line(screen.say("Dữ liệu và mẫu dùng được.", "Data and templates are sound."));
    }
    Some(answer::checked(&campaigns))
}
