//! `thidua issue`, `replace`, `correct`, `recall`: a paper gets its number and never changes again.

use thidua::input::Session;
use thidua::pipeline::{IssueAct, IssueOrder, IssuedPaper, issue as enter, open, propose_issue};

use super::args::{Config, Issue};
use super::begin::begun;
use super::day::day_of_issue;
use super::files;
use super::screen::Screen;

/// Issues one paper.
pub(super) fn issue(
    config: &Config,
    act: IssueAct,
    asked: &Issue,
    screen: &Screen,
    session: &mut Session,
) -> Option<()> {
    let order = IssueOrder {
        act,
        paper: asked.paper.clone(),
        number: asked.number.clone(),
        reason: asked.reason.clone(),
        elsewhere: asked.elsewhere,
        out: asked.out.clone(),
        edited: asked.edited,
    };
    let opened = open(&config.open_request_to(asked.out.as_ref()), session)?;
    let proposed = propose_issue(&order, &opened, session)?;
    let (typed, known) = (asked.date.as_deref(), proposed.known_day());
    let date = day_of_issue(typed, known, proposed.paper(), screen, session)?;
    begun(&opened, screen, session)?;
    let issued = enter(&order, &proposed, date, &opened, &mut screen.waiting(), session)?;
    tell(screen, &issued);
    Some(())
}

fn tell(screen: &Screen, issued: &IssuedPaper) {
    let row = &issued.entered.row;
    let number = row.number.map_or_else(String::new, |_| {
        format!(" {} {}", screen.say("số", "as number"), row.number_symbol())
    });
    screen.line(&format!(
        "{} {}:{number} {} {} ({} {})",
        screen.say("ban hành", "issued"),
        issued.paper,
        screen.say("ngày", "on"),
        row.date.in_figures(),
        screen.say("dòng", "row"),
        row.seq,
    ));
    if issued.entered.opens_series {
        screen.line(&format!(
            "{} {} {} {} {}",
            screen.say("dãy số mới:", "new series:"),
            row.series,
            screen.say("năm", "of"),
            row.date.year(),
            row.issuer,
        ));
    }
    match &issued.placed {
        Some(placed) => files::tell(placed, screen),
        None => screen.line(screen.say(
            "số đã cấp, sổ đã ghi và giữ tệp; `thidua build` chép lại tệp vào output/",
            "the number is given and the register keeps the files; `thidua build` puts them into output/",
        )),
    }
}
