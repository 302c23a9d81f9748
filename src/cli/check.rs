//! `thidua check`: everything that `build` would refuse, without writing.

use thidua::diagnostic::Report;
use thidua::input::Folder;
use thidua::pipeline::{FileFormat, Standing};

use super::args::Config;
use super::open::open;
use super::screen::Screen;

/// Checks data and templates, and makes every paper that is ready without keeping it.
pub(crate) fn check(config: &Config, screen: &Screen) -> (Report, Folder) {
    let mut report = Report::default();
    let mut folder = Folder::new(&config.root);
    if let Some(opened) = open(config, &mut folder, &mut report) {
        let workshop = &opened.workshop;
        for campaign in &opened.campaigns {
            let dossier = &campaign.dossier;
            for entry in dossier.papers() {
                if workshop.standing(dossier, entry) == Standing::Ready {
                    workshop.make(dossier, entry, &FileFormat::ALL, &folder, &mut report);
                    workshop.name_law(dossier, entry, &mut report);
                }
            }
            if let Some(register) = &opened.register {
                workshop.drifts(&dossier.name, register, &mut folder, &mut report);
            }
        }
        if !report.has_errors() {
            screen.line(screen.say("Dữ liệu và mẫu dùng được.", "Data and templates are sound."));
        }
    }
    (report, folder)
}
