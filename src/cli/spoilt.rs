//! `thidua spoilt`: sheets of stock that were spoilt go into the register.

use thidua::diagnostic::{CertificateProblem, FaultKind, RegisterProblem, Report, UsageProblem};
use thidua::input::Folder;
use thidua::model::Line;
use thidua::register::{Event, Register};

use super::args::{Config, Spoilt};
use super::certificates::{add, campaign};
use super::issue::day_of_entry;
use super::open::open;
use super::screen::Screen;

/// Enters spoilt sheets.
pub(crate) fn spoilt(config: &Config, asked: &Spoilt, screen: &Screen) -> (Report, Folder) {
    let mut report = Report::default();
    let mut folder = Folder::new(&config.root);
    enter(config, asked, screen, &mut folder, &mut report);
    (report, folder)
}

fn enter(
    config: &Config,
    asked: &Spoilt,
    screen: &Screen,
    folder: &mut Folder,
    report: &mut Report,
) -> Option<()> {
    let text = asked.sheets.clone().unwrap_or_default();
    let Some(sheets) = text.parse::<u32>().ok().filter(|sheets| *sheets > 0) else {
        let problem = UsageProblem::BadValue {
            option: screen.say("SỐ-TỜ", "SHEETS").to_owned(),
            found: text,
            allowed: Vec::new(),
        };
        report.add(FaultKind::Usage { problem }, None);
        return None;
    };
    let Some(reason) = asked.reason.as_deref().and_then(Line::typed) else {
        let command = "spoilt";
        report.add(
            FaultKind::Register(RegisterProblem::ReasonMissing { command }),
            None,
        );
        return None;
    };
    let opened = open(config, folder, report)?;
    if report.has_errors() {
        return None;
    }
    let campaign = campaign(asked.decision.as_deref(), &opened, report)?;
    let issued = campaign.records.iter().filter_map(|(id, record)| {
        let issue = record.current.as_ref().filter(|issue| !issue.book.is_empty());
        Some((id, issue?))
    });
    let meant = issued.filter(|(id, _)| asked.decision.as_ref().is_none_or(|decision| decision == *id));
    let meant: Vec<_> = meant.collect();
    let [(_, issue)] = meant[..] else {
        let decisions = meant.iter().map(|(id, _)| (*id).clone()).collect();
        let problem = match &asked.decision {
            Some(id) => {
                let id = id.clone();
                report.add(FaultKind::Register(RegisterProblem::NotIssued { id }), None);
                return None;
            }
            None => CertificateProblem::WhichDecision { decisions },
        };
        add(problem, report);
        return None;
    };
    let date = day_of_entry(asked.date.as_deref(), Some(issue.row.date), screen, report)?;
    let mut waiting = screen.waiting();
    let mut register = Register::create(&config.root, &mut waiting)
        .map_err(|fault| report.push(fault))
        .ok()?;
    let event = Event::Spoilt {
        sheets,
        reason: reason.to_string(),
    };
    let row = register.note(&issue.row, event, date, &mut waiting);
    let row = row.map_err(|fault| report.push(fault)).ok()?;
    screen.line(&format!(
        "{} {sheets} ({} {})",
        screen.say("ghi phôi hỏng:", "spoilt sheets entered:"),
        screen.say("dòng", "row"),
        row.seq
    ));
    Some(())
}
