//! `thidua build`: makes what is ready, lists the rest with what it lacks.

use std::path::{Path, PathBuf};

use thidua::diagnostic::{FaultKind, Report, Thing, shown};
use thidua::input::{Folder, suggest};
use thidua::model::Dossier;
use thidua::output::{OutputFile, write};
use thidua::pipeline::{Standing, Workshop};

use super::args::{Build, Config};
use super::check::open;
use super::screen::Screen;

/// Makes the papers.
pub(crate) fn build(config: &Config, asked: &Build, screen: &Screen) -> (Report, Folder) {
    let mut report = Report::default();
    let mut folder = Folder::new(&config.root);
    if let Some((workshop, dossiers)) = open(config, &mut folder, &mut report) {
        refuse_unknown(&asked.papers, &dossiers, &mut report);
        let before = report.clone();
        for dossier in dossiers
            .iter()
            .filter(|_| !before.has_errors() || asked.papers.is_empty())
        {
            build_campaign((config, asked), &workshop, dossier, &folder, screen, &mut report);
        }
    }
    (report, folder)
}

/// All papers of one campaign, or none.
fn build_campaign(
    (config, asked): (&Config, &Build),
    workshop: &Workshop,
    dossier: &Dossier,
    folder: &Folder,
    screen: &Screen,
    report: &mut Report,
) {
    let mut faults = Report::default();
    let mut files: Vec<OutputFile> = Vec::new();
    let mut waiting: Vec<(String, Standing)> = Vec::new();
    for entry in dossier.papers() {
        let id = entry.id.as_str();
        let by_name = asked.papers.iter().any(|paper| paper == id);
        if !asked.papers.is_empty() && !by_name {
            continue;
        }
        match workshop.standing(dossier, entry) {
            Standing::Ready => {
                let made = workshop.make(dossier, entry, &asked.formats, folder, &mut faults);
                files.extend(made.unwrap_or_default());
            }
            Standing::NotDue if by_name => {
                faults.add(
                    FaultKind::PaperWaits {
                        id: id.to_owned(),
                        missing: vec!["date".to_owned()],
                    },
                    entry.place.clone(),
                );
            }
            Standing::Waiting(missing) if by_name => {
                faults.add(
                    FaultKind::PaperWaits {
                        id: id.to_owned(),
                        missing,
                    },
                    entry.place.clone(),
                );
            }
            standing => waiting.push((id.to_owned(), standing)),
        }
    }
    let place = output_folder(config, asked.out.as_deref(), &dossier.name);
    let written = if faults.has_errors() {
        None
    } else {
        write(&place, &files, asked.force, &mut faults)
    };
    report.extend(faults);
    let Some(written) = written else { return };
    let row = |label: &str, name: &str| screen.line(&format!("{label} {}", shown(&place.join(name))));
    written
        .written
        .iter()
        .for_each(|name| row(screen.say("đã lập:  ", "made:     "), name));
    written
        .unchanged
        .iter()
        .for_each(|name| row(screen.say("như cũ:  ", "unchanged:"), name));
    for (id, standing) in &waiting {
        screen.line(&super::status::row(screen, id, standing));
    }
}

/// Where the files of a campaign go.
pub(crate) fn output_folder(config: &Config, out: Option<&Path>, campaign: &str) -> PathBuf {
    out.map_or_else(|| config.root.join("output"), Path::to_owned)
        .join(campaign)
}

/// Papers asked for by name have to be in some campaign.
pub(crate) fn refuse_unknown(papers: &[String], dossiers: &[Dossier], report: &mut Report) {
    let known: Vec<String> = dossiers
        .iter()
        .flat_map(|dossier| dossier.papers().iter().map(|entry| entry.id.to_string()))
        .collect();
    for id in papers.iter().filter(|id| !known.contains(id)) {
        if report.has_errors() && known.is_empty() {
            return;
        }
        let suggestion = suggest(id, known.iter().map(String::as_str));
        let kind = FaultKind::UnknownId {
            what: Thing::Paper,
            id: id.clone(),
            known: known.clone(),
            suggestion,
        };
        report.add(kind, None);
    }
}
