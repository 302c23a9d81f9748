//! `thidua register`: see, print, prove, copy.

use std::path::Path;

use serde_json::Value;
use thidua::diagnostic::shown;
use thidua::input::Session;
use thidua::pipeline::{Entered, Happened, RegisterEntry, back_up, entries, verify};
use thidua::register::Register;

use super::answer;
use super::args::{Config, RegisterTask};
use super::books::books;
use super::screen::Screen;

/// Does one of the register's own tasks.
pub(super) fn register(
    config: &Config,
    task: &RegisterTask,
    screen: &Screen,
    session: &mut Session,
) -> Option<Value> {
    let Some(register) = session.kept(Register::open(&config.root))? else {
        screen.line(screen.say("Sổ chưa có văn bản nào.", "Nothing has been issued yet."));
        return Some(match task {
            RegisterTask::Show { .. } => answer::entries(&[]),
            RegisterTask::Verify { .. } | RegisterTask::Export(_) | RegisterTask::Backup { .. } => {
                Value::Null
            }
        });
    };
    match task {
        RegisterTask::Show { year } => show(&register, *year, screen, session),
        RegisterTask::Verify { out } => {
            prove(&register, out.as_deref(), screen, session).map(|()| Value::Null)
        }
        RegisterTask::Export(asked) => books(config, asked, &register, screen, session).map(|()| Value::Null),
        RegisterTask::Backup { to } => copy(&register, to, screen, session).map(|()| Value::Null),
    }
}

fn show(register: &Register, year: Option<i32>, screen: &Screen, session: &mut Session) -> Option<Value> {
    let mut issuer = None;
    let entries = entries(register, year, session)?;
    for entry in &entries {
        if issuer != Some(&entry.issuer) {
            screen.line(&entry.issuer);
            issuer = Some(&entry.issuer);
        }
        screen.line(&format!("  {}", line(entry, screen)));
    }
    Some(answer::entries(&entries))
}

fn line(entry: &RegisterEntry, screen: &Screen) -> String {
    let about = match &entry.what {
        Entered::Paper {
            title,
            campaign,
            paper,
        } => format!("{title} [{campaign} {paper}]"),
        Entered::Dropped { reason } => format!("{}: {reason}", screen.say("số đã bỏ", "dropped number")),
    };
    let number = entry.number.as_deref().unwrap_or("-");
    let since = entry.since.iter();
    let since: String = since
        .map(|after| format!("; {}", happened(after, screen)))
        .collect();
    format!("{number}\t{}\t{about}{since}", entry.date.in_figures())
}

fn happened(after: &Happened, screen: &Screen) -> String {
    let (words, by) = match after {
        Happened::Replaced { by } => (screen.say("thay thế bằng số", "replaced by number"), by),
        Happened::Corrected { by } => (screen.say("đính chính tại số", "corrected by number"), by),
        Happened::Recalled { by } => (screen.say("thu hồi theo số", "called back by number"), by),
        Happened::Voided { reason } => {
            return format!("{}: {reason}", screen.say("đã bỏ số", "number dropped"));
        }
    };
    format!("{words} {by}")
}

fn prove(register: &Register, out: Option<&Path>, screen: &Screen, session: &mut Session) -> Option<()> {
    let proved = verify(register, out, session)?;
    screen.line(&format!(
        "{} {}; {}: {}",
        screen.say("Sổ nguyên vẹn, số dòng:", "The register is whole, rows:"),
        proved.rows,
        screen.say("mã kiểm tra của dòng cuối", "hash of the last row"),
        proved.head
    ));
    Some(())
}

fn copy(register: &Register, to: &Path, screen: &Screen, session: &mut Session) -> Option<()> {
    back_up(register, to, session)?;
    screen.line(&format!("{} {}", screen.say("đã sao:", "copied to:"), shown(to)));
    Some(())
}
