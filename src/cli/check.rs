//! `thidua check`: everything that `build` would refuse, without writing.

use thidua::diagnostic::{FaultKind, Report, Thing};
use thidua::input::{Folder, suggest};
use thidua::model::Dossier;
use thidua::pipeline::{FileFormat, Standing, Workshop, campaigns};

use super::args::Config;
use super::screen::Screen;

/// Checks data and templates, and makes every paper that is ready without keeping it.
pub(crate) fn check(config: &Config, screen: &Screen) -> (Report, Folder) {
    let mut report = Report::default();
    let mut folder = Folder::new(&config.root);
    if let Some((workshop, dossiers)) = open(config, &mut folder, &mut report) {
        for dossier in &dossiers {
            for entry in dossier.papers() {
                if workshop.standing(dossier, entry) == Standing::Ready {
                    workshop.make(dossier, entry, &FileFormat::ALL, &folder, &mut report);
                    workshop.name_law(dossier, entry, &mut report);
                }
            }
        }
        if !report.has_errors() {
            screen.line(screen.say("Dữ liệu và mẫu dùng được.", "Data and templates are sound."));
        }
    }
    (report, folder)
}

/// Opens the working folder and reads the campaigns that are asked for. None means nothing can be done at all.
pub(crate) fn open(
    config: &Config,
    folder: &mut Folder,
    report: &mut Report,
) -> Option<(Workshop, Vec<Dossier>)> {
    let workshop = Workshop::open(folder, config.fonts.as_deref(), report);
    let found = campaigns(folder, report);
    let chosen = choose(config, found, report);
    let workshop = workshop?;
    let dossiers = chosen
        .iter()
        .filter_map(|name| workshop.read(name, folder, report))
        .collect();
    Some((workshop, dossiers))
}

fn choose(config: &Config, found: Vec<String>, report: &mut Report) -> Vec<String> {
    match &config.campaign {
        None => found,
        Some(name) if found.contains(name) => vec![name.clone()],
        Some(name) => {
            let suggestion = suggest(name, found.iter().map(String::as_str));
            let kind = FaultKind::UnknownId {
                what: Thing::Campaign,
                id: name.clone(),
                known: found,
                suggestion,
            };
            report.add(kind, None);
            Vec::new()
        }
    }
}
