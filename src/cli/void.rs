//! `thidua void`: a number is dropped, with a reason, and never used again.

use thidua::diagnostic::Wording;
use thidua::input::Session;
use thidua::pipeline::{Opened, ProposedVoid, SaidDay, VoidOrder, open, propose_void, void as enter};

use super::args::{Config, Issue};
use super::begin::begun;
use super::day::day_of_entry;
use super::screen::Screen;

/// Drops the number of a paper, or a number that no paper got.
pub(super) fn void(config: &Config, asked: &Issue, screen: &Screen, session: &mut Session) -> Option<()> {
    let order = VoidOrder {
        what: asked.paper.clone(),
        row: None,
        reason: asked.reason.clone(),
        confirmed: asked.yes,
    };
    let opened = open(&config.open_request(), session)?;
    let mut proposed = propose_void(&order, &opened, session)?;
    let date = day_of_entry(asked.date.as_deref(), screen, session)?;
    let year = proposed.year(date);
    let is_asked = screen.is_attended() && !asked.yes;
    if is_asked && !(is_meant(&mut proposed, date, &opened, screen) && is_agreed(&proposed, year, screen)) {
        screen.line(screen.say("chưa ghi gì vào sổ", "nothing was entered"));
        return Some(());
    }
    begun(&opened, screen, session)?;
    let row = enter(&proposed, date, &opened, &mut screen.waiting(), session)?;
    let (number, paper) = proposed.named();
    // A list has no number.
    let what: Vec<&str> = [number.as_str(), paper.unwrap_or_default()]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect();
    let dropped = if number.is_empty() {
        screen.say("đã bỏ", "dropped")
    } else {
        screen.say("đã bỏ số", "dropped number")
    };
    screen.line(&format!(
        "{dropped} {}, {} {year} ({} {})",
        what.join(" "),
        screen.say("năm", "year"),
        screen.say("dòng", "row"),
        row.seq
    ));
    Some(())
}

/// Whether a number far behind the last of its series is the one that is meant, as a person says.
fn is_meant(proposed: &mut ProposedVoid<'_>, date: SaidDay, opened: &Opened, screen: &Screen) -> bool {
    let Some(far) = proposed.far(date, opened) else {
        return true;
    };
    let Wording { found, expected, .. } = far.wording(screen.language());
    let asked = screen.say("Đúng là số ấy", "Is that the number");
    let is_meant = screen.agreed(&format!("{found}; {expected}. {asked}?"));
    if is_meant {
        proposed.confirm();
    }
    is_meant
}

/// Whether a person agrees that it is dropped.
fn is_agreed(proposed: &ProposedVoid<'_>, year: i32, screen: &Screen) -> bool {
    let (number, paper) = proposed.named();
    let what = paper.map(|paper| format!(" (`{paper}`)")).unwrap_or_default();
    screen.agreed(&if number.is_empty() {
        screen.say(
            format!("Bỏ văn bản{what} của năm {year}? Văn bản đã bỏ thì không còn hiệu lực"),
            format!("Drop the paper{what} of {year}? It is no longer in force then"),
        )
    } else {
        screen.say(
            format!("Bỏ số {number}{what} của năm {year}? Số đã bỏ thì không bao giờ dùng lại"),
            format!("Drop number {number}{what} of {year}? It is never used again"),
        )
    })
}
