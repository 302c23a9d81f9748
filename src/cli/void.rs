//! `thidua void`: a number is dropped, with a reason, and never used again.

use thidua::input::Session;
use thidua::pipeline::{VoidOrder, open, propose_void, void as enter};

use super::args::{Config, Issue};
use super::begin::begun;
use super::day::day_of_entry;
use super::screen::Screen;

/// Drops the number of a paper, or a number that no paper got.
pub(super) fn void(config: &Config, asked: &Issue, screen: &Screen, session: &mut Session) -> Option<()> {
    let order = VoidOrder {
        what: asked.paper.clone(),
        reason: asked.reason.clone(),
    };
    let opened = open(&config.open_request(), session)?;
    let proposed = propose_void(&order, &opened, session)?;
    let date = day_of_entry(asked.date.as_deref(), screen, session)?;
    begun(&opened, screen, session)?;
    let row = enter(&proposed, date, &opened, &mut screen.waiting(), session)?;
    let (number, paper) = proposed.named();
    let paper = paper.map(|paper| format!(" {paper}")).unwrap_or_default();
    screen.line(&format!(
        "{} {number}{paper} ({} {})",
        screen.say("đã bỏ số", "dropped number"),
        screen.say("dòng", "row"),
        row.seq
    ));
    Some(())
}
