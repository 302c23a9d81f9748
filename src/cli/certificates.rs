//! `thidua certificates`: the certificates of an issued decision, and the fit report before paper is spent.

use serde_json::Value;
use thidua::input::Session;
use thidua::pipeline::{
    CertificateOrder, CertificateRequest, CertificatesMade, certificates as print, open, propose_certificates,
};

use super::args::{Certificates, Config};
use super::bar::Bar;
use super::day::day_of_entry;
use super::screen::Screen;
use super::{answer, files};

/// Makes the certificates.
pub(super) fn certificates(
    config: &Config,
    asked: &Certificates,
    screen: &Screen,
    session: &mut Session,
) -> Option<Value> {
    let bar = Bar::new();
    let request = CertificateRequest::read(order(asked), session)?;
    let opened = open(&config.open_request_to(asked.out.as_ref()), session)?;
    let proposed = propose_certificates(request, &opened, session)?;
    let date = if proposed.is_reprint() {
        Some(day_of_entry(asked.date.as_deref(), screen, session)?)
    } else {
        None
    };
    let made = print(&proposed, date, &mut screen.waiting(), session, &|made, of| {
        bar.show(made, of);
    })?;
    tell(&made, asked, screen);
    Some(answer::certificates(&made))
}

fn order(asked: &Certificates) -> CertificateOrder {
    CertificateOrder {
        campaign: None,
        decision: asked.decision.clone(),
        only: asked.only.clone(),
        mode: asked.mode,
        stock: asked.stock.clone(),
        printer: asked.printer.clone(),
        formats: asked.formats.clone(),
        each: asked.each,
        check_line: asked.check_line,
        reprint: asked.reprint,
        reason: asked.reason.clone(),
        out: asked.out.clone(),
        edited: asked.edited,
    }
}

fn tell(made: &CertificatesMade, asked: &Certificates, screen: &Screen) {
    match &made.placed {
        Some(placed) => files::tell_some(placed, screen),
        None => screen.line(screen.say(
            "đã ghi sổ nhưng chưa chép được tệp; chạy lại đúng lệnh này thì chép tệp, không ghi sổ lần nữa",
            "entered, but the files are not in place; the same command puts them there without another entry",
        )),
    }
    screen.line(&summary(made, screen));
    // Who was asked for by number is told by name.
    for outcome in made.outcomes.iter().filter(|_| asked.only.is_some()) {
        let aside = match outcome.fields {
            Ok(_) => "",
            Err(_) => screen.say(" – để lại", " – set aside"),
        };
        screen.line(&format!(
            "  {} {}: {}{aside}",
            screen.say("số", "number"),
            outcome.number.named(),
            outcome.name
        ));
    }
    for reprint in &made.reprints {
        let told = if reprint.entered_before {
            screen.say(
                "in lại đã ghi từ trước, số sổ",
                "reprint was entered before, number",
            )
        } else {
            screen.say("ghi in lại, số sổ", "reprint entered, number")
        };
        let (book, row) = (&reprint.book, reprint.row);
        screen.line(&format!("{told} {book} ({} {row})", screen.say("dòng", "row")));
    }
}

fn summary(made: &CertificatesMade, screen: &Screen) -> String {
    let count = made.count;
    format!(
        "{}: {} {}, {} {}, {} {}, {} {}",
        made.decision,
        count.certificates,
        screen.say("giấy khen", "certificates"),
        screen.say("co chữ", "shrunk"),
        count.shrunk,
        screen.say("xuống dòng", "broken"),
        count.broken,
        screen.say("để lại", "set aside"),
        count.aside,
    )
}
