//! `thidua receipt check`: an issued paper is made again and held against the register's.

use thidua::diagnostic::{FaultKind, RegisterProblem, Report};
use thidua::input::Folder;
use thidua::register::ReceiptFile;

use super::args::{Config, ReceiptCheck};
use super::open::open;
use super::screen::Screen;

/// Makes one issued paper again.
pub(crate) fn receipt(config: &Config, asked: &ReceiptCheck, screen: &Screen) -> (Report, Folder) {
    let mut report = Report::default();
    let mut folder = Folder::new(&config.root);
    check(config, asked, screen, &mut folder, &mut report);
    (report, folder)
}

fn check(
    config: &Config,
    asked: &ReceiptCheck,
    screen: &Screen,
    folder: &mut Folder,
    report: &mut Report,
) -> Option<()> {
    let named = file(asked, report)?;
    let opened = open(config, folder, report)?;
    if report.has_errors() {
        return None;
    }
    let paper = named.as_ref().map_or(&asked.what, |receipt| &receipt.paper);
    let campaign = opened.campaign_of(paper, report)?;
    let record = campaign.records.get(paper);
    let issues = record.iter().flat_map(|record| {
        let former = record.former.iter().map(|(issue, _)| issue);
        former.chain(&record.current)
    });
    let wanted = |row: u64| named.as_ref().is_none_or(|receipt| receipt.row == row);
    let issue = issues.filter(|issue| wanted(issue.row.seq)).last();
    let (Some(issue), Some(register)) = (issue, &opened.register) else {
        let problem = match named {
            Some(receipt) => RegisterProblem::ReceiptWithoutRow {
                path: asked.what.clone(),
                row: receipt.row,
                number: receipt.number,
            },
            None => RegisterProblem::NotIssued { id: paper.clone() },
        };
        report.add(FaultKind::Register(problem), None);
        return None;
    };
    if let Some(receipt) = &named {
        register
            .verify(&[(asked.what.clone(), receipt.to_bytes())], report)
            .map_err(|fault| report.push(fault))
            .ok()?;
    }
    let same = opened
        .workshop
        .remade(&campaign.dossier.name, &issue.row, register, folder, report);
    for name in same {
        screen.line(&format!(
            "{} {name}",
            screen.say("lập lại giống từng byte:", "made again, byte by byte the same:")
        ));
    }
    Some(())
}

/// The receipt, if a file was named. None means it is not one.
fn file(asked: &ReceiptCheck, report: &mut Report) -> Option<Option<ReceiptFile>> {
    if !std::path::Path::new(&asked.what)
        .extension()
        .is_some_and(|extension| extension == "json")
    {
        return Some(None);
    }
    let bytes = Folder::new("").bytes(&asked.what, report)?;
    let receipt = serde_json::from_slice(&bytes).ok();
    if receipt.is_none() {
        let path = asked.what.clone();
        report.add(
            FaultKind::Register(RegisterProblem::ReceiptUnreadable { path }),
            None,
        );
    }
    receipt.map(Some)
}
