//! `build --merge` and `--dossier`: the papers made, as one file more.

use super::super::progress::{Counter, Progress};
use super::super::{FileFormat, Opened, PaperFile, Standing, campaign_files};
use super::{Edited, MakeRequest, Sides, Work};
use unicode_normalization::UnicodeNormalization;

use crate::diagnostic::{Fault, OutputProblem, UsageProblem, WordLimit, WordTemplateProblem};
use crate::export::bundle::{Bound, dossier};
use crate::input::Session;
use crate::model::PaperEntry;
use crate::output::OutputFile;

/// Whether a cover list brings the papers of its dossier.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Contents {
    Brought,
    Left,
}

/// What several papers become.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bundle {
    /// One PDF to print.
    Print(Sides),
    /// A zip to hand on.
    Dossier,
}

/// Several papers of the one campaign that is open as one file, and nothing written: of issued papers the files that are kept. None:
/// it cannot be made, and the report says why.
pub fn bundle(
    papers: &[String],
    bundle: Bundle,
    opened: &Opened,
    session: &mut Session,
) -> Option<PaperFile> {
    let campaign = opened.campaigns.first()?;
    let request = MakeRequest {
        papers: papers.to_vec(),
        formats: vec![FileFormat::Pdf],
        out: None,
        edited: Edited::Stay,
        merge: None,
        sides: Sides::Both,
        dossier: None,
    };
    let work = Work {
        request: &request,
        opened,
        campaign,
    };
    let kept = opened
        .register
        .as_ref()
        .map(|register| campaign_files(register, &campaign.records, &mut session.report));
    let kept = kept.flatten().unwrap_or_default();
    let (name, contents) = match bundle {
        Bundle::Print(_) => ("van-ban.pdf", Contents::Left),
        Bundle::Dossier => ("ho-so.zip", Contents::Brought),
    };
    let bound = bound(&chosen(work, contents), work, &kept, session, &|_, _| ())?;
    let bytes = match bundle {
        Bundle::Print(sides) => opened.workshop.print(&bound, sides),
        Bundle::Dossier => dossier(&bound),
    };
    let name = name.to_owned();
    session.kept(bytes).map(|bytes| PaperFile { name, bytes })
}

/// The files that hold several papers. `files` are those made already.
pub(super) fn bundles(
    work: Work<'_>,
    files: &[OutputFile],
    session: &mut Session,
    progress: Progress<'_>,
) -> Vec<OutputFile> {
    let (request, opened) = (work.request, work.opened);
    if !names_are_free(work, files, session) {
        return Vec::new();
    }
    let mut made = Vec::new();
    if let Some(name) = &request.merge {
        let papers = chosen(work, Contents::Left);
        let papers = bound(&papers, work, files, session, progress);
        let bytes = papers.map(|papers| opened.workshop.print(&papers, request.sides));
        made.extend(bytes.and_then(|bytes| file(name, bytes, session)));
    }
    if let Some(name) = &request.dossier {
        let papers = chosen(work, Contents::Brought);
        let papers = bound(&papers, work, files, session, progress);
        let bytes = papers.map(|papers| dossier(&papers));
        made.extend(bytes.and_then(|bytes| file(name, bytes, session)));
    }
    made
}

/// Whether no name that is asked for is that of a paper's own file, of an issued file, or of the other one.
fn names_are_free(work: Work<'_>, files: &[OutputFile], session: &mut Session) -> bool {
    let request = work.request;
    let asked = [("--merge", &request.merge), ("--dossier", &request.dossier)];
    let asked: Vec<(&str, &String)> = asked
        .into_iter()
        .filter_map(|(option, name)| Some((option, name.as_ref()?)))
        .collect();
    let mut free = true;
    for (at, (option, name)) in asked.iter().enumerate() {
        let papers = work.campaign.dossier.papers().iter();
        let own = papers.map(|entry| entry.id.to_string());
        let own = own.flat_map(|id| ENDINGS.map(|ending| format!("{id}.{ending}")));
        let others = asked[..at].iter().map(|(_, other)| (*other).clone());
        let mut taken = files
            .iter()
            .map(|file| file.name.clone())
            .chain(own)
            .chain(others);
        if taken.any(|taken| same_file(&taken, name)) {
            let (option, name) = ((*option).to_owned(), (*name).clone());
            session.add(OutputProblem::NameInUse { option, name }, None);
            free = false;
        }
    }
    free
}

/// How the files of a paper end.
const ENDINGS: [&str; 3] = ["pdf", "docx", "bien-nhan.json"];

/// Whether two names are one file on some system: Windows knows no capitals, some disks no composed letters.
fn same_file(one: &str, other: &str) -> bool {
    let folded = |name: &str| name.nfc().collect::<String>().to_lowercase();
    folded(one) == folded(other)
}

fn file(name: &str, bytes: Result<Vec<u8>, Fault>, session: &mut Session) -> Option<OutputFile> {
    Some(OutputFile {
        name: name.to_owned(),
        bytes: session.kept(bytes)?,
        issued: None,
        made_from: None,
    })
}

/// The papers named, in the order of the words typed; without any, all that can be made.
fn chosen(work: Work<'_>, contents: Contents) -> Vec<&PaperEntry> {
    let mut chosen: Vec<&PaperEntry> = Vec::new();
    for entry in named(work) {
        let brought = match contents {
            Contents::Brought => work.campaign.dossier.contents(entry),
            Contents::Left => Vec::new(),
        };
        for paper in std::iter::once(entry).chain(brought) {
            if chosen.iter().all(|known| known.id.value != paper.id.value) {
                chosen.push(paper);
            }
        }
    }
    chosen
}

fn named(work: Work<'_>) -> Vec<&PaperEntry> {
    let Work {
        request,
        opened,
        campaign,
    } = work;
    let all = campaign.dossier.papers();
    if request.papers.is_empty() {
        let ready = |entry: &&PaperEntry| {
            let standing = opened.workshop.standing(&campaign.dossier, entry);
            matches!(standing, Standing::Ready | Standing::Issued(_))
        };
        let has_pdf = |entry: &&PaperEntry| !opened.workshop.is_from_word(&campaign.dossier, entry);
        return all.iter().filter(ready).filter(has_pdf).collect();
    }
    let of = |id: &'_ String| {
        let id = id.clone();
        all.iter().filter(move |entry| entry.is_named(&id))
    };
    request.papers.iter().flat_map(of).collect()
}

/// Their PDFs: of an issued paper the one that is kept, of others the one made now.
fn bound(
    papers: &[&PaperEntry],
    work: Work<'_>,
    files: &[OutputFile],
    session: &mut Session,
    progress: Progress<'_>,
) -> Option<Vec<Bound>> {
    let counter = Counter::new(papers.len(), progress);
    let one = |entry: &&PaperEntry| {
        let bound = bound_one(entry, work, files, session);
        counter.one_more();
        bound
    };
    papers.iter().map(one).collect()
}

fn bound_one(
    entry: &PaperEntry,
    work: Work<'_>,
    files: &[OutputFile],
    session: &mut Session,
) -> Option<Bound> {
    let (workshop, dossier) = (&work.opened.workshop, &work.campaign.dossier);
    let id = entry.id.to_string();
    if workshop.is_from_word(dossier, entry) {
        let why = WordLimit::Bound;
        session.add(
            WordTemplateProblem::NotFromWord { id, why },
            entry.place().clone(),
        );
        return None;
    }
    let made = files.iter().find(|file| file.name == format!("{id}.pdf"));
    let pdf = match (made, workshop.standing(dossier, entry)) {
        (Some(file), _) => file.bytes.clone(),
        (None, Standing::Waiting(missing)) => {
            session.add(UsageProblem::PaperWaits { id, missing }, entry.place().clone());
            return None;
        }
        (None, Standing::NotDue | Standing::Ready | Standing::Issued(_)) => {
            let made = workshop.make(dossier, entry, &[FileFormat::Pdf], session)?;
            made.into_iter().next()?.bytes
        }
    };
    let title = match &entry.issued {
        Some(issued) => issued.title.clone(),
        None => workshop.compose(dossier, entry, session)?.properties.title,
    };
    Some(Bound { id, title, pdf })
}
