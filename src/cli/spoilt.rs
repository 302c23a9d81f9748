//! `thidua spoilt`: sheets of stock that were spoilt go into the register.

use thidua::input::Session;
use thidua::pipeline::{SpoiltOrder, open, propose_spoilt, spoilt as enter};

use super::args::{Config, Spoilt};
use super::day::day_of_entry;
use super::screen::Screen;

/// Enters spoilt sheets.
pub(super) fn spoilt(config: &Config, asked: &Spoilt, screen: &Screen, session: &mut Session) -> Option<()> {
    let order = SpoiltOrder {
        campaign: None,
        sheets: asked.sheets?,
        decision: asked.decision.clone(),
        reason: asked.reason.clone(),
    };
    let opened = open(&config.open_request(), session)?;
    let proposed = propose_spoilt(order, &opened, session)?;
    let date = day_of_entry(asked.date.as_deref(), screen, session)?;
    let row = enter(&proposed, date, &mut screen.waiting(), session)?;
    screen.line(&format!(
        "{} {} ({} {})",
        screen.say("ghi phôi hỏng:", "spoilt sheets entered:"),
        proposed.sheets(),
        screen.say("dòng", "row"),
        row.seq
    ));
    Some(())
}
