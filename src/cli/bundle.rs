//! `thidua build --merge` and `--dossier`: the papers made, as one file more.

use thidua::diagnostic::{FaultKind, Report};
use thidua::input::Folder;
use thidua::model::PaperEntry;
use thidua::output::OutputFile;
use thidua::pipeline::{FileFormat, Standing};

use super::args::Build;
use super::open::{Campaign, Opened};
use thidua::export::bundle::{Bound, dossier};

/// The files that hold several papers. `files` are those made already.
pub(crate) fn bundles(
    asked: &Build,
    opened: &Opened,
    campaign: &Campaign,
    files: &[OutputFile],
    folder: &Folder,
    report: &mut Report,
) -> Vec<OutputFile> {
    let mut made = Vec::new();
    if let Some(name) = &asked.merge {
        let papers = bound(
            &chosen(asked, opened, campaign, false),
            opened,
            campaign,
            files,
            folder,
            report,
        );
        let bytes = papers.map(|papers| opened.workshop.print(&papers, asked.sides));
        made.extend(bytes.and_then(|bytes| file(name, bytes, report)));
    }
    if let Some(name) = &asked.dossier {
        let papers = bound(
            &chosen(asked, opened, campaign, true),
            opened,
            campaign,
            files,
            folder,
            report,
        );
        let bytes = papers.map(|papers| dossier(&papers));
        made.extend(bytes.and_then(|bytes| file(name, bytes, report)));
    }
    made
}

fn file(
    name: &str,
    bytes: Result<Vec<u8>, thidua::diagnostic::Fault>,
    report: &mut Report,
) -> Option<OutputFile> {
    let bytes = bytes.map_err(|fault| report.push(fault)).ok()?;
    Some(OutputFile {
        name: name.to_owned(),
        bytes,
        issued: None,
    })
}

/// The papers named, in the order of the words typed; without any, all that can be made. A cover list brings the papers
/// of its dossier after it.
fn chosen<'a>(
    asked: &Build,
    opened: &Opened,
    campaign: &'a Campaign,
    with_contents: bool,
) -> Vec<&'a PaperEntry> {
    let all = campaign.dossier.papers();
    let named: Vec<&PaperEntry> = if asked.papers.is_empty() {
        let ready = |entry: &&PaperEntry| {
            let standing = opened.workshop.standing(&campaign.dossier, entry);
            matches!(standing, Standing::Ready | Standing::Issued(_))
        };
        all.iter().filter(ready).collect()
    } else {
        let of = |id: &String| {
            let id = id.clone();
            all.iter().filter(move |entry| entry.is_named(&id))
        };
        asked.papers.iter().flat_map(of).collect()
    };
    let mut chosen: Vec<&PaperEntry> = Vec::new();
    for entry in named {
        let contents = if with_contents {
            campaign.dossier.contents(entry)
        } else {
            Vec::new()
        };
        for paper in std::iter::once(entry).chain(contents) {
            if chosen.iter().all(|known| known.id.value != paper.id.value) {
                chosen.push(paper);
            }
        }
    }
    chosen
}

/// Their PDFs: of an issued paper the one that is kept, of others the one made now.
fn bound(
    papers: &[&PaperEntry],
    opened: &Opened,
    campaign: &Campaign,
    files: &[OutputFile],
    folder: &Folder,
    report: &mut Report,
) -> Option<Vec<Bound>> {
    let (workshop, dossier) = (&opened.workshop, &campaign.dossier);
    let mut all = Vec::new();
    for entry in papers {
        let name = format!("{}.pdf", entry.id.value);
        let made = files.iter().find(|file| file.name == name);
        let pdf = match (made, workshop.standing(dossier, entry)) {
            (Some(file), _) => file.bytes.clone(),
            (None, Standing::Waiting(missing)) => {
                let id = entry.id.to_string();
                report.add(FaultKind::PaperWaits { id, missing }, entry.place().clone());
                return None;
            }
            (None, _) => {
                let made = workshop.make(dossier, entry, &[FileFormat::Pdf], folder, report)?;
                made.into_iter().next()?.bytes
            }
        };
        let title = match &entry.issued {
            Some(issued) => issued.title.clone(),
            None => workshop.compose(dossier, entry, folder, report)?.properties.title,
        };
        let id = entry.id.to_string();
        all.push(Bound { id, title, pdf });
    }
    Some(all)
}
