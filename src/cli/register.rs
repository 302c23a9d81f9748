//! `thidua register`: see, print, prove, copy.

use std::path::Path;

use serde_json::Value;
use thidua::diagnostic::shown;
use thidua::input::Session;
use thidua::pipeline::{
    Entered, Happened, Proved, RegisterEntry, Registered, Restored, back_up, entries, restore, verify,
};

use super::answer;
use super::args::{Config, RegisterTask};
use super::begin::begin;
use super::books::books;
use super::files;
use super::screen::Screen;

/// Does one of the register's own tasks.
pub(super) fn register(
    config: &Config,
    task: &RegisterTask,
    screen: &Screen,
    session: &mut Session,
) -> Option<Value> {
    match task {
        RegisterTask::Show { year } => {
            let entries = said(entries(*year, session)?, screen).unwrap_or_default();
            show(&entries, screen);
            return Some(answer::entries(&entries));
        }
        RegisterTask::Begin => begin(screen, session)?,
        RegisterTask::Restore { from, out } => {
            tell_restored(from, &restore(from, out.as_deref(), session)?, screen);
        }
        RegisterTask::Verify { out } => {
            if let Some(proved) = said(verify(out.as_deref(), session)?, screen) {
                tell(&proved, screen);
            }
        }
        RegisterTask::Export(asked) => {
            if let Some(placed) = said(books(config, asked, session)?, screen) {
                files::tell(&placed, screen);
            }
        }
        RegisterTask::Backup { to } => {
            if let Some(()) = said(back_up(to, session)?, screen) {
                tell_copy(to, screen);
            }
        }
    }
    Some(Value::Null)
}

/// What came of a task; None, and said, where there is no register yet.
fn said<T>(answer: Registered<T>, screen: &Screen) -> Option<T> {
    match answer {
        Registered::This(done) => Some(done),
        Registered::Nothing => {
            screen.line(screen.say(
                "Chưa mở sổ: chưa có văn bản nào được ban hành.",
                "No register was begun: nothing has been issued yet.",
            ));
            None
        }
    }
}

fn show(entries: &[RegisterEntry], screen: &Screen) {
    let mut issuer = None;
    for entry in entries {
        if issuer != Some(&entry.issuer) {
            screen.line(&entry.issuer);
            issuer = Some(&entry.issuer);
        }
        screen.line(&format!("  {}", line(entry, screen)));
    }
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

fn tell(proved: &Proved, screen: &Screen) {
    screen.line(&format!(
        "{} {}; {}: {}",
        screen.say("Sổ nguyên vẹn, số dòng:", "The register is whole, rows:"),
        proved.rows,
        screen.say("mã kiểm tra của dòng cuối", "hash of the last row"),
        proved.head
    ));
}

fn tell_restored(from: &Path, restored: &Restored, screen: &Screen) {
    screen.line(&format!(
        "{} {} ({} {})",
        screen.say("đã đặt làm sổ:", "made the register:"),
        shown(from),
        screen.say("số dòng", "rows"),
        restored.copied,
    ));
    for row in &restored.entered {
        let number = row
            .number
            .map(|_| format!(" {} {}", screen.say("số", "as number"), row.number_symbol()));
        screen.line(&format!(
            "{} {} {} ({}){} {} {}",
            screen.say("ghi lại dòng", "entered again row"),
            row.seq,
            row.paper,
            row.campaign,
            number.unwrap_or_default(),
            screen.say("ngày", "of"),
            row.date.in_figures(),
        ));
    }
    if let Some(before) = &restored.before {
        let words = screen.say("sổ trước đó được giữ ở:", "the register before is kept at:");
        screen.line(&format!("{words} {}", shown(before)));
    }
    if let Some(proved) = &restored.proved {
        tell(proved, screen);
    }
}

fn tell_copy(to: &Path, screen: &Screen) {
    screen.line(&format!("{} {}", screen.say("đã sao:", "copied to:"), shown(to)));
}
