//! `thidua void`: a number is dropped, with a reason, and never used again.

use thidua::diagnostic::{FaultKind, RegisterProblem, Report};
use thidua::input::Folder;
use thidua::model::{Line, PaperNumber};
use thidua::register::{Event, Register, Wanted};

use super::args::{Config, Issue};
use super::issue::day_of_entry;
use super::open::{Opened, open};
use super::screen::Screen;

/// Drops the number of a paper, or a number that no paper got.
pub(crate) fn void(config: &Config, asked: &Issue, screen: &Screen) -> (Report, Folder) {
    let mut report = Report::default();
    let mut folder = Folder::new(&config.root);
    drop_number(config, asked, screen, &mut folder, &mut report);
    (report, folder)
}

fn drop_number(
    config: &Config,
    asked: &Issue,
    screen: &Screen,
    folder: &mut Folder,
    report: &mut Report,
) -> Option<()> {
    let opened = open(config, folder, report)?;
    if report.has_errors() {
        return None;
    }
    let Some(reason) = asked.reason.as_deref().and_then(Line::typed) else {
        add(RegisterProblem::ReasonMissing { command: "void" }, report);
        return None;
    };
    if let Some((number, symbol)) = asked.paper.split_once('/') {
        return unused_number(
            (config, asked),
            &opened,
            (number, symbol),
            &reason,
            screen,
            report,
        );
    }
    let campaign = opened.campaign_of(&asked.paper, report)?;
    let record = campaign.records.get(&asked.paper);
    let Some(issue) = record.and_then(|record| record.current.as_ref()) else {
        let id = asked.paper.clone();
        add(RegisterProblem::NotIssued { id }, report);
        return None;
    };
    let date = day_of_entry(asked.date.as_deref(), Some(issue.row.date), screen, report)?;
    let mut waiting = screen.waiting();
    let mut register = created(config, &mut waiting, report)?;
    let event = Event::Voided {
        reason: reason.to_string(),
    };
    let row = register.note(&issue.row, event, date, &mut waiting);
    let row = row.map_err(|fault| report.push(fault)).ok()?;
    screen.line(&format!(
        "{} {} {} ({} {})",
        screen.say("đã bỏ số", "dropped number"),
        issue.row.number_symbol(),
        asked.paper,
        screen.say("dòng", "row"),
        row.seq
    ));
    opened
        .workshop
        .cited_by(&campaign.dossier.name, &issue.row, &register, report);
    Some(())
}

/// A number that no paper got: wasted in the office's own book, skipped by mistake.
fn unused_number(
    (config, asked): (&Config, &Issue),
    opened: &Opened,
    (number, symbol): (&str, &str),
    reason: &Line,
    screen: &Screen,
    report: &mut Report,
) -> Option<()> {
    let Ok(number) = number.parse::<PaperNumber>() else {
        let found = asked.paper.clone();
        add(RegisterProblem::BadNumber { found }, report);
        return None;
    };
    let date = day_of_entry(asked.date.as_deref(), None, screen, report)?;
    let dossiers = opened.campaigns.iter().map(|campaign| &campaign.dossier);
    let Some(series) = dossiers
        .into_iter()
        .find_map(|dossier| opened.workshop.series_with(dossier, symbol, date))
    else {
        let symbol = symbol.to_owned();
        add(RegisterProblem::UnknownSymbol { symbol }, report);
        return None;
    };
    let wanted = Wanted {
        campaign: String::new(),
        paper: String::new(),
        issuer: series.issuer.clone(),
        series: Some(series),
        symbol: symbol.to_owned(),
        date,
        number: Some(number),
        reasoned: true,
        replaces: None,
        corrects: None,
        recalls: None,
    };
    let mut waiting = screen.waiting();
    let mut register = created(config, &mut waiting, report)?;
    let row = register.void_number(&wanted, number, reason.as_str(), &mut waiting);
    let row = row.map_err(|fault| report.push(fault)).ok()?;
    screen.line(&format!(
        "{} {} ({} {})",
        screen.say("đã bỏ số", "dropped number"),
        row.number_symbol(),
        screen.say("dòng", "row"),
        row.seq
    ));
    Some(())
}

fn created(config: &Config, waiting: &mut dyn FnMut(), report: &mut Report) -> Option<Register> {
    Register::create(&config.root, waiting)
        .map_err(|fault| report.push(fault))
        .ok()
}

fn add(problem: RegisterProblem, report: &mut Report) {
    report.add(FaultKind::Register(problem), None);
}
