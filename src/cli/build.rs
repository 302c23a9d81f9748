//! `thidua build`: makes what is ready, leaves what is issued, lists the rest with what it lacks.

use std::path::{Path, PathBuf};

use thidua::diagnostic::{FaultKind, Report, UsageProblem, shown};
use thidua::input::Folder;
use thidua::output::{OutputFile, write};
use thidua::pipeline::{Standing, campaign_files};

use super::args::{Build, Config};
use super::bundle::bundles;
use super::open::{Campaign, Opened, open, refuse_unknown};
use super::screen::Screen;

/// Makes the papers.
pub(crate) fn build(config: &Config, asked: &Build, screen: &Screen) -> (Report, Folder) {
    let mut report = Report::default();
    let mut folder = Folder::new(&config.root);
    if let Some(opened) = open(config, &mut folder, &mut report) {
        refuse_unknown(&asked.papers, &opened.campaigns, &mut report);
        refuse_several(asked, &opened.campaigns, &mut report);
        let before = report.clone();
        for campaign in opened.campaigns.iter().filter(|_| {
            !before.has_errors()
                || (asked.papers.is_empty() && asked.merge.is_none() && asked.dossier.is_none())
        }) {
            build_campaign(
                (config, asked),
                &opened,
                campaign,
                &mut folder,
                screen,
                &mut report,
            );
        }
    }
    (report, folder)
}

/// A file of several papers is of one campaign.
fn refuse_several(asked: &Build, campaigns: &[Campaign], report: &mut Report) {
    let option = match (&asked.merge, &asked.dossier) {
        (Some(_), _) => "--merge",
        (None, Some(_)) => "--dossier",
        (None, None) => return,
    };
    let named = |campaign: &&Campaign| {
        let papers = campaign.dossier.papers();
        asked.papers.is_empty()
            || papers
                .iter()
                .any(|entry| asked.papers.iter().any(|id| entry.is_named(id)))
    };
    let having: Vec<String> = campaigns
        .iter()
        .filter(named)
        .map(|campaign| campaign.dossier.name.clone())
        .collect();
    if having.len() > 1 {
        let problem = UsageProblem::OneCampaign {
            option: option.to_owned(),
            campaigns: having,
        };
        report.add(FaultKind::Usage { problem }, None);
    }
}

/// All papers of one campaign, or none. The files of issued papers are put back where they are missing.
fn build_campaign(
    (config, asked): (&Config, &Build),
    opened: &Opened,
    campaign: &Campaign,
    folder: &mut Folder,
    screen: &Screen,
    report: &mut Report,
) {
    let dossier = &campaign.dossier;
    let mut faults = Report::default();
    let mut files: Vec<OutputFile> = Vec::new();
    let mut others: Vec<(String, Standing)> = Vec::new();
    for entry in dossier.papers() {
        let id = entry.id.as_str();
        let by_name = asked.papers.iter().any(|paper| entry.is_named(paper));
        if !asked.papers.is_empty() && !by_name {
            continue;
        }
        let missing = match opened.workshop.standing(dossier, entry) {
            Standing::Ready => {
                let made = opened
                    .workshop
                    .make(dossier, entry, &asked.formats, folder, &mut faults);
                files.extend(made.unwrap_or_default());
                continue;
            }
            Standing::NotDue if by_name => vec!["date".to_owned()],
            Standing::Waiting(missing) if by_name => missing,
            standing => {
                others.push((id.to_owned(), standing));
                continue;
            }
        };
        let id = id.to_owned();
        faults.add(FaultKind::PaperWaits { id, missing }, entry.place().clone());
    }
    if let Some(register) = &opened.register {
        files.extend(campaign_files(register, &campaign.records, &mut faults).unwrap_or_default());
        opened
            .workshop
            .drifts(&dossier.name, register, folder, &mut faults);
    }
    if !faults.has_errors() {
        let bundles = bundles(asked, opened, campaign, &files, folder, &mut faults);
        files.extend(bundles);
    }
    let place = output_folder(config, asked.out.as_deref(), &dossier.name);
    put(&place, &files, asked.force, screen, &mut faults);
    let failed = faults.has_errors();
    report.extend(faults);
    if !failed {
        for (id, standing) in &others {
            screen.line(&super::status::row(screen, id, standing));
        }
    }
}

/// Writes the files and tells of each. Those of issued papers are told of only where they had to be put back.
pub(crate) fn put(
    place: &Path,
    files: &[OutputFile],
    force: bool,
    screen: &Screen,
    report: &mut Report,
) -> bool {
    if report.has_errors() {
        return false;
    }
    let Some(written) = write(place, files, force, report) else {
        return false;
    };
    let issued = |name: &String| {
        files
            .iter()
            .any(|file| file.name == *name && file.issued.is_some())
    };
    let row = |label: &str, name: &str| screen.line(&format!("{label} {}", shown(&place.join(name))));
    for name in &written.written {
        if issued(name) {
            row(screen.say("từ sổ:   ", "issued:   "), name);
        } else {
            row(screen.say("đã lập:  ", "made:     "), name);
        }
    }
    for name in written.unchanged.iter().filter(|name| !issued(name)) {
        row(screen.say("như cũ:  ", "unchanged:"), name);
    }
    true
}

/// Where the files of a campaign go.
pub(crate) fn output_folder(config: &Config, out: Option<&Path>, campaign: &str) -> PathBuf {
    out.map_or_else(|| config.root.join("output"), Path::to_owned)
        .join(campaign)
}
