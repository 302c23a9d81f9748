//! `thidua issue`, `replace`, `correct`, `recall`: a paper gets its number and never changes again.

use thidua::input::Session;
use thidua::pipeline::{
    IssueAct, IssueOrder, IssuedPaper, ShownIssue, issue as enter, open, preview_issue, propose_issue, today,
    typed_file, withdraw_preview,
};

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
    let signed = match &asked.signed {
        Some(path) => Some(typed_file(path, session)?),
        None => None,
    };
    let order = IssueOrder {
        act,
        paper: asked.paper.clone(),
        number: asked.number.clone(),
        reason: asked.reason.clone(),
        signed,
        elsewhere: asked.elsewhere,
        out: asked.out.clone(),
        edited: asked.edited,
    };
    let opened = open(&config.open_request_to(asked.out.as_ref()), session)?;
    let proposed = propose_issue(&order, &opened, session)?;
    let (typed, known) = (asked.date.as_deref(), proposed.known_day());
    let expected = proposed.proposed_day(None, today(), &opened, session);
    let named = (proposed.paper(), expected.day);
    let date = day_of_issue(typed, known, named, screen, session)?;
    let mut shown = None;
    if asked.preview || (screen.is_attended() && !asked.yes) {
        let preview = preview_issue(&order, &proposed, date, &opened, session)?;
        tell_before(screen, &preview);
        if asked.preview {
            return Some(());
        }
        if !screen.agreed(screen.say(
            "Ban hành? Số đã cấp thì không lấy lại, văn bản không sửa được nữa",
            "Issue it? The number cannot be taken back, nor the paper changed",
        )) {
            withdraw_preview(&order, &proposed, session);
            screen.line(screen.say("chưa ban hành gì", "nothing was issued"));
            return Some(());
        }
        shown = Some(preview);
    }
    begun(&opened, screen, session)?;
    let mut waiting = screen.waiting();
    let shown = shown.as_ref().map(|shown: &ShownIssue| &shown.agreement);
    let issued = enter(&order, &proposed, date, &opened, shown, (&mut waiting, session))?;
    tell(screen, &issued);
    Some(())
}

/// What becomes permanent.
fn tell_before(screen: &Screen, shown: &ShownIssue) {
    let number = shown
        .number
        .clone()
        .unwrap_or_else(|| screen.say("không có số", "no number").to_owned());
    let mut lines = vec![
        (screen.say("sẽ ban hành", "to be issued"), shown.title.clone()),
        (screen.say("số", "number"), number),
        (screen.say("ngày", "day"), shown.date.in_figures()),
        (screen.say("người ký", "signer"), shown.signer.clone()),
    ];
    let pages = shown.pages.map(|pages| pages.to_string());
    lines.extend(pages.map(|pages| (screen.say("số trang", "pages"), pages)));
    let replaces = shown.replaces.clone();
    lines.extend(replaces.map(|number| (screen.say("thay thế số", "replaces"), number)));
    if shown.opens_series {
        let first = screen.say(
            "số đầu tiên của dãy trong năm",
            "the first of its series in the year",
        );
        lines.push((screen.say("dãy số mới", "new series"), first.to_owned()));
    }
    if shown.awards > 0 {
        let awards = shown.awards.to_string();
        lines.push((
            screen.say("vào sổ khen thưởng", "entered in the book of awards"),
            awards,
        ));
    }
    let reason = shown.reason.clone();
    lines.extend(reason.map(|reason| (screen.say("lý do", "reason"), reason)));
    let checked = screen.say(
        "dữ liệu, mẫu, luật, viện dẫn, chỗ để trống, số và ngày so với sổ",
        "inputs, templates, law, what is cited, blanks, number and day against the register",
    );
    lines.push((screen.say("đã soát", "checked"), checked.to_owned()));
    let file = shown.file.as_deref().map(thidua::diagnostic::shown);
    lines.extend(file.map(|file| (screen.say("trang sẽ ban hành", "the page"), file)));
    for (name, value) in lines.iter().filter(|(_, value)| !value.is_empty()) {
        screen.line(&format!("{name}: {value}"));
    }
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
