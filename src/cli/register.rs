//! `thidua register`: see, print, prove, copy.

use std::path::Path;

use thidua::diagnostic::{FaultKind, RegisterProblem, Report, shown};
use thidua::input::Folder;
use thidua::output::{altered, receipts};
use thidua::pipeline::{campaign_files, campaigns};
use thidua::register::{Event, Register, Row, records};

use super::args::{Config, RegisterTask};
use super::build::output_folder;
use super::export::export;
use super::screen::Screen;

/// Does one of the register's own tasks.
pub(crate) fn register(config: &Config, task: &RegisterTask, screen: &Screen) -> (Report, Folder) {
    let mut report = Report::default();
    let mut folder = Folder::new(&config.root);
    match Register::open(&config.root) {
        Err(fault) => report.push(fault),
        Ok(None) => screen.line(screen.say("Sổ chưa có văn bản nào.", "Nothing has been issued yet.")),
        Ok(Some(register)) => {
            let done = match task {
                RegisterTask::Show { year } => show(&register, *year, screen),
                RegisterTask::Verify { out } => {
                    verify(config, &register, &folder, out.as_deref(), screen, &mut report)
                }
                RegisterTask::Export(asked) => {
                    export(config, asked, &register, &mut folder, screen, &mut report)
                }
                RegisterTask::Backup { to } => backup(&register, to, screen, &mut report),
            };
            if let Err(fault) = done {
                report.push(fault);
            }
        }
    }
    (report, folder)
}

type Done = Result<(), thidua::diagnostic::Fault>;

fn show(register: &Register, year: Option<i32>, screen: &Screen) -> Done {
    let rows = register.rows()?;
    let wanted = |row: &&Row| year.is_none_or(|year| chrono::Datelike::year(&*row.date) == year);
    let mut issuer = None;
    let mut shown: Vec<&Row> = rows.iter().filter(wanted).collect();
    shown.sort_by_key(|row| (&row.issuer, row.seq));
    for row in shown {
        let Some(line) = line(row, &rows, screen) else {
            continue;
        };
        if issuer != Some(&row.issuer) {
            screen.line(&row.issuer);
            issuer = Some(&row.issuer);
        }
        screen.line(&format!("  {line}"));
    }
    Ok(())
}

/// A paper, or a number that no paper got, with everything that happened to it since.
fn line(row: &Row, rows: &[Row], screen: &Screen) -> Option<String> {
    let about = match &row.event {
        Event::Issued(facts) => format!("{} [{} {}]", facts.title, row.campaign, row.paper),
        Event::Voided { reason } if row.of.is_none() => {
            format!("{}: {reason}", screen.say("số đã bỏ", "dropped number"))
        }
        Event::Awarded(_)
        | Event::Replaced { .. }
        | Event::Corrected { .. }
        | Event::Recalled { .. }
        | Event::Voided { .. }
        | Event::Reprinted { .. }
        | Event::Spoilt { .. } => return None,
    };
    let since = rows
        .iter()
        .filter(|other| other.of == Some(row.seq))
        .filter_map(|other| happened(other, rows, screen));
    let since: String = since.map(|text| format!("; {text}")).collect();
    let number = if row.number.is_some() {
        row.number_symbol()
    } else {
        "-".to_owned()
    };
    Some(format!("{number}\t{}\t{about}{since}", row.date.in_figures()))
}

fn happened(row: &Row, rows: &[Row], screen: &Screen) -> Option<String> {
    let number = |by: &u64| {
        let other = rows.iter().find(|other| other.seq == *by);
        other.map(Row::number_symbol).unwrap_or_default()
    };
    match &row.event {
        Event::Replaced { by } => Some(format!(
            "{} {}",
            screen.say("thay thế bằng số", "replaced by number"),
            number(by)
        )),
        Event::Corrected { by } => Some(format!(
            "{} {}",
            screen.say("đính chính tại số", "corrected by number"),
            number(by)
        )),
        Event::Recalled { by } => Some(format!(
            "{} {}",
            screen.say("thu hồi theo số", "called back by number"),
            number(by)
        )),
        Event::Voided { reason } => Some(format!("{}: {reason}", screen.say("đã bỏ số", "number dropped"))),
        Event::Issued(_) | Event::Awarded(_) | Event::Reprinted { .. } | Event::Spoilt { .. } => None,
    }
}

fn verify(
    config: &Config,
    register: &Register,
    folder: &Folder,
    out: Option<&Path>,
    screen: &Screen,
    report: &mut Report,
) -> Done {
    let mut found = Vec::new();
    for campaign in campaigns(folder, report) {
        let place = output_folder(config, out, &campaign);
        found.extend(receipts(&place, report));
        let records = records(register.rows_of(&campaign)?);
        if let Some(files) = campaign_files(register, &records, report) {
            altered(&place, &files, report);
        }
    }
    register.verify(&found, report)?;
    if !report.has_errors() {
        let rows = register.rows()?;
        screen.line(&format!(
            "{} {}; {}: {}",
            screen.say("Sổ nguyên vẹn, số dòng:", "The register is whole, rows:"),
            rows.len(),
            screen.say("dấu của dòng cuối", "hash of the last row"),
            rows.last().map(|row| row.hash.clone()).unwrap_or_default()
        ));
    }
    Ok(())
}

fn backup(register: &Register, to: &Path, screen: &Screen, report: &mut Report) -> Done {
    if to.exists() {
        let path = shown(to);
        report.add(FaultKind::Register(RegisterProblem::BackupExists { path }), None);
        return Ok(());
    }
    register.verify(&[], report)?;
    register.copy_to(to)?;
    screen.line(&format!("{} {}", screen.say("đã sao:", "copied to:"), shown(to)));
    Ok(())
}
