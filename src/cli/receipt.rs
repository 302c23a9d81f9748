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
    let named = named(asked, report)?;
    let opened = open(config, folder, report)?;
    if report.has_errors() {
        return None;
    }
    let (paper, row) = match &named {
        Named::Paper(paper) => (paper, None),
        Named::Receipt(receipt) => (&receipt.paper, Some(receipt.row)),
    };
    let campaign = opened.campaign_of(paper, report)?;
    let record = campaign.records.get(paper);
    let issues = record.iter().flat_map(|record| {
        let former = record.former.iter().map(|(issue, _)| issue);
        former.chain(&record.current)
    });
    let issue = issues
        .filter(|issue| row.is_none_or(|row| issue.row.seq == row))
        .max_by_key(|issue| issue.row.seq);
    let (Some(issue), Some(register)) = (issue, &opened.register) else {
        let problem = match named {
            Named::Receipt(receipt) => RegisterProblem::ReceiptWithoutRow {
                path: asked.what.clone(),
                row: receipt.row,
                number: receipt.number,
            },
            Named::Paper(id) => RegisterProblem::NotIssued { id },
        };
        report.add(FaultKind::Register(problem), None);
        return None;
    };
    if let Named::Receipt(receipt) = &named {
        let receipts = [(asked.what.clone(), receipt.to_bytes())];
        let proved = register.verify(&receipts, report);
        proved.map_err(|fault| report.push(fault)).ok()?;
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

/// What was named: a paper, or a receipt's file.
enum Named {
    Paper(String),
    Receipt(Box<ReceiptFile>),
}

/// None means that the file is no receipt, and the report says so.
fn named(asked: &ReceiptCheck, report: &mut Report) -> Option<Named> {
    let extension = std::path::Path::new(&asked.what).extension();
    if extension.is_none_or(|extension| extension != "json") {
        return Some(Named::Paper(asked.what.clone()));
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
    receipt.map(|receipt| Named::Receipt(Box::new(receipt)))
}
