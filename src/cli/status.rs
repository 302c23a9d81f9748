//! `thidua status`: where each paper stands.

use thidua::diagnostic::Report;
use thidua::input::Folder;
use thidua::pipeline::Standing;

use super::args::Config;
use super::check::open;
use super::screen::Screen;

/// Tells of each paper: not due, waiting for what, ready.
pub(crate) fn status(config: &Config, screen: &Screen) -> (Report, Folder) {
    let mut report = Report::default();
    let mut folder = Folder::new(&config.root);
    if let Some((workshop, dossiers)) = open(config, &mut folder, &mut report) {
        for dossier in &dossiers {
            screen.line(&dossier.name);
            for entry in dossier.papers() {
                let standing = workshop.standing(dossier, entry);
                screen.line(&format!("  {}", row(screen, entry.id.as_str(), &standing)));
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
    }
}
