//! `thidua register`: see, print, prove, copy.

use std::path::Path;

use serde_json::Value;
use thidua::diagnostic::shown;
use thidua::input::Session;
use thidua::pipeline::{
    AgainAs, Entered, EnteredAgain, Happened, Proved, RegisterEntry, Registered, Restored, back_up, entries,
    restore, verify,
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
            let entries = said(entries(*year, session)?, screen);
            if entries.as_ref().is_some_and(Vec::is_empty) {
                screen.line(&nothing_entered(*year, screen));
            }
            let entries = entries.unwrap_or_default();
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

fn nothing_entered(year: Option<i32>, screen: &Screen) -> String {
    match year {
        None => screen
            .say(
                "Sổ đã mở, chưa có văn bản nào.",
                "The register was begun; it has no paper yet.",
            )
            .to_owned(),
        Some(year) => screen.say(
            format!("Năm {year} sổ không có văn bản nào."),
            format!("The register has no paper of {year}."),
        ),
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
    for again in &restored.entered {
        screen.line(&entered_again(again, screen));
    }
    if let Some(before) = &restored.before {
        let words = screen.say("sổ trước đó được giữ ở:", "the register before is kept at:");
        screen.line(&format!("{words} {}", shown(before)));
    }
    if restored.copy_beside {
        screen.line(&format!(
            "{} {}",
            screen.say(
                "tệp đã dùng nay thừa, chuyển nó ra khỏi thư mục register để lưu:",
                "the copy has no place beside the register any more, move it elsewhere to keep it:",
            ),
            shown(from),
        ));
    }
    if let Some(proved) = &restored.proved {
        tell(proved, screen);
    }
}

/// `ghi lại dòng 12 quyet-dinh--so-ket (phuong-mau) số 58/QĐ-UBND ngày 27/6/2025`.
fn entered_again(again: &EnteredAgain, screen: &Screen) -> String {
    let (first, last) = again.rows;
    let rows = if first == last {
        format!("{} {first}", screen.say("ghi lại dòng", "entered again row"))
    } else {
        format!(
            "{} {first}-{last}",
            screen.say("ghi lại dòng", "entered again rows")
        )
    };
    let (paper, campaign) = &again.paper;
    let paper = if paper.is_empty() {
        String::new()
    } else {
        format!(" {paper} ({campaign})")
    };
    let what = match again.what {
        AgainAs::Issued => "",
        AgainAs::Awarded => screen.say(": sổ khen thưởng", ": the book of awards"),
        AgainAs::Replaced => screen.say(": đã thay thế", ": replaced"),
        AgainAs::Corrected => screen.say(": đã đính chính", ": corrected"),
        AgainAs::Recalled => screen.say(": đã thu hồi", ": called back"),
        AgainAs::Dropped => screen.say(": đã bỏ", ": dropped"),
        AgainAs::Reprinted => screen.say(": in lại giấy khen", ": certificate printed again"),
        AgainAs::Spoilt => screen.say(": phôi hỏng", ": spoilt sheet"),
    };
    let number = again
        .number
        .as_ref()
        .map(|number| format!(" {} {number}", screen.say("số", "as number")))
        .unwrap_or_default();
    format!(
        "{rows}{paper}{what}{number} {} {}",
        screen.say("ngày", "of"),
        again.date.in_figures()
    )
}

fn tell_copy(to: &Path, screen: &Screen) {
    screen.line(&format!("{} {}", screen.say("đã sao:", "copied to:"), shown(to)));
}
