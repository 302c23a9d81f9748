//! `thidua status`: where each paper stands.

use thidua::diagnostic::Report;
use thidua::input::Folder;
use thidua::model::Issued;
use thidua::pipeline::Standing;
use thidua::register::{Ended, Event, Issue};

use super::args::Config;
use super::open::open;
use super::screen::Screen;

/// Tells of each paper: not due, waiting for what, ready, issued.
pub(crate) fn status(config: &Config, screen: &Screen) -> (Report, Folder) {
    let mut report = Report::default();
    let mut folder = Folder::new(&config.root);
    if let Some(opened) = open(config, &mut folder, &mut report) {
        for campaign in &opened.campaigns {
            let dossier = &campaign.dossier;
            screen.line(&dossier.name);
            for entry in dossier.papers() {
                let standing = opened.workshop.standing(dossier, entry);
                screen.line(&format!("  {}", row(screen, entry.id.as_str(), &standing)));
                let record = campaign.records.get(entry.id.as_str());
                for (issue, ended) in record.iter().flat_map(|record| &record.former) {
                    screen.line(&format!("    {}", former(screen, issue, ended)));
                }
            }
        }
    }
    (report, folder)
}

/// One paper and where it stands.
pub(crate) fn row(screen: &Screen, id: &str, standing: &Standing) -> String {
    match standing {
        Standing::NotDue => format!(
            "{id}: {}",
            screen.say(
                "chưa đến kỳ (papers.yaml chưa ghi `date`)",
                "not due (no `date` in papers.yaml)"
            )
        ),
        Standing::Waiting(missing) => format!(
            "{id}: {} {}",
            screen.say("đang chờ", "waiting for"),
            missing.join(", ")
        ),
        Standing::Ready => format!("{id}: {}", screen.say("lập được", "ready")),
        Standing::Issued(issued) => format!(
            "{id}: {} {}",
            screen.say("đã ban hành", "issued"),
            numbered(screen, issued)
        ),
    }
}

/// `số 05/KH-UBND ngày 14/01/2025`.
pub(crate) fn numbered(screen: &Screen, issued: &Issued) -> String {
    let day = format!("{} {}", screen.say("ngày", "on"), issued.date.in_figures());
    match issued.number {
        None => day,
        Some(number) => format!(
            "{} {number}/{} {day}",
            screen.say("số", "as number"),
            issued.symbol
        ),
    }
}

/// An issue that is no longer in force.
fn former(screen: &Screen, issue: &Issue, ended: &Ended) -> String {
    let how = match &ended.event {
        Event::Replaced { .. } => screen.say("đã được thay thế", "replaced").to_owned(),
        Event::Recalled { .. } => screen.say("đã thu hồi", "called back").to_owned(),
        Event::Voided { reason } => format!("{}: {reason}", screen.say("đã bỏ số", "number dropped")),
        Event::Issued(_)
        | Event::Awarded(_)
        | Event::Corrected { .. }
        | Event::Reprinted { .. }
        | Event::Spoilt { .. } => String::new(),
    };
    format!("{} ({how})", numbered(screen, &issue.issued(&[])))
}
