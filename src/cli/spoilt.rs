//! `thidua spoilt`: sheets of stock that were spoilt go into the register.

use thidua::diagnostic::Reasoned;
use thidua::diagnostic::UsageProblem;
use thidua::input::Session;
use thidua::pipeline::{SpoiltOrder, open, propose_spoilt, spoilt as enter, typed_reason};

use super::args::{Config, Spoilt};
use super::day::day_of_entry;
use super::screen::Screen;

/// Enters spoilt sheets.
pub(super) fn spoilt(config: &Config, asked: &Spoilt, screen: &Screen, session: &mut Session) -> Option<()> {
    let sheets = sheets(asked, screen, session)?;
    let order = SpoiltOrder {
        sheets,
        decision: asked.decision.clone(),
        reason: typed_reason(asked.reason.as_deref(), Reasoned::Spoilt, session)?,
    };
    let opened = open(&config.open_request(), session)?;
    let proposed = propose_spoilt(order, &opened, session)?;
    let date = day_of_entry(asked.date.as_deref(), screen, session)?;
    let row = enter(&proposed, date, &mut screen.waiting(), session)?;
    screen.line(&format!(
        "{} {sheets} ({} {})",
        screen.say("ghi phôi hỏng:", "spoilt sheets entered:"),
        screen.say("dòng", "row"),
        row.seq
    ));
    Some(())
}

fn sheets(asked: &Spoilt, screen: &Screen, session: &mut Session) -> Option<u32> {
    let found = asked.sheets.clone().unwrap_or_default();
    let sheets = found.parse().ok().filter(|sheets: &u32| *sheets > 0);
    if sheets.is_none() {
        let problem = UsageProblem::BadValue {
            option: screen.say("SỐ-TỜ", "SHEETS").to_owned(),
            found,
            allowed: Vec::new(),
        };
        session.add(problem, None);
    }
    sheets
}
