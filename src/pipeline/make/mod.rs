//! `build`: makes what is ready, puts back what is issued, lists the rest with what it lacks.

mod bundle;
mod overtaken;
mod request;

use self::bundle::bundles;
use self::overtaken::overtaken;
use super::cores::{beside, on_all_cores};
use super::hold::tell_of_drafts;
use super::issued_files::names_out_of_force;
use super::listed::Listed;
use super::paper::Draft;
use super::placed_files::{Placed, output_folder, place};
use super::progress::{Counter, Progress};
use super::{FileFormat, OpenCampaign, Opened, Standing, Workshop, campaign_files};
use crate::compose::Material;
use crate::diagnostic::{Need, Report, UsageProblem, WordTemplateProblem};
use crate::input::Session;
use crate::model::{Brief, Dossier, PaperEntry};
use crate::output::{Earlier, withdraw_doubles};

pub use self::bundle::{Bundle, bundle};
pub use self::request::MakeRequest;
pub use crate::export::bundle::Sides;
pub use crate::output::Edited;

/// What came of one campaign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MadeCampaign {
    /// Its folder in `inputs/`.
    pub campaign: String,
    /// Its files.
    pub placed: Placed,
    /// Papers that were not made, with where they stand.
    pub others: Vec<(String, Standing)>,
}

/// Makes the papers: all of a campaign, or none. Campaigns of which nothing was written are not in the answer, and the report
/// says why.
pub fn make(
    request: &MakeRequest,
    opened: &Opened,
    session: &mut Session,
    progress: Progress<'_>,
) -> Vec<MadeCampaign> {
    opened.refuse_unknown(&request.papers, session);
    refuse_several(request, &opened.campaigns, session);
    let names_nothing = request.papers.is_empty() && request.merge.is_none() && request.dossier.is_none();
    if session.report.has_errors() && !names_nothing {
        return Vec::new();
    }
    let mut made = Vec::new();
    for campaign in &opened.campaigns {
        let work = Work {
            request,
            opened,
            campaign,
        };
        made.extend(make_as_it_stands(work, session, progress));
    }
    made
}

/// What another program issued meanwhile is made once more, of the register as it is then.
fn make_as_it_stands(work: Work<'_>, session: &mut Session, progress: Progress<'_>) -> Option<MadeCampaign> {
    let (made, faults) = session.apart(|session| make_campaign(work, session, progress));
    if let Some(now) = overtaken(work, &faults, session) {
        let campaign = now.campaigns.first()?;
        let work = Work {
            opened: &now,
            campaign,
            ..work
        };
        return make_as_it_stands(work, session, progress);
    }
    session.report.extend(faults);
    made
}

/// A file of several papers is of one campaign.
fn refuse_several(request: &MakeRequest, campaigns: &[OpenCampaign], session: &mut Session) {
    let option = match (&request.merge, &request.dossier) {
        (Some(_), _) => "--merge",
        (None, Some(_)) => "--dossier",
        (None, None) => return,
    };
    let named = |campaign: &&OpenCampaign| {
        let papers = campaign.dossier.papers();
        request.papers.is_empty() || papers.iter().any(|entry| request.names(entry))
    };
    let having = campaigns.iter().filter(named);
    let having: Vec<String> = having.map(|campaign| campaign.dossier.name.clone()).collect();
    if having.len() > 1 {
        let problem = UsageProblem::OneCampaign {
            option: option.to_owned(),
            campaigns: having,
        };
        session.add(problem, None);
    }
}

/// What is asked for, of one campaign.
#[derive(Clone, Copy)]
struct Work<'a> {
    request: &'a MakeRequest,
    opened: &'a Opened,
    campaign: &'a OpenCampaign,
}

fn make_campaign(work: Work<'_>, session: &mut Session, progress: Progress<'_>) -> Option<MadeCampaign> {
    let Work {
        request,
        opened,
        campaign,
    } = work;
    let name = &campaign.dossier.name;
    let folder = output_folder(session, request.out.as_deref(), name);
    let (ready, others) = sorted(work, session);
    tell_of_no_pdf(request, &ready, session);
    // A file of several papers needs the bytes of all of them.
    let earlier = if request.merge.is_none() && request.dossier.is_none() {
        Earlier::read(&folder)
    } else {
        Earlier::default()
    };
    let workshop = &opened.workshop;
    workshop.know_pages_of(&earlier);
    let drafts = drafts(request, workshop, ready, &earlier, session, progress);
    let (mut files, standing) = (drafts.made, drafts.standing);
    campaign.name_astray(&mut session.report);
    if let Some(register) = &opened.register {
        let issued = campaign_files(register, &campaign.records, &mut session.report);
        files.extend(issued.unwrap_or_default());
        let drifts = workshop.drifts(name, register, session);
        tell_of_drafts(opened, &campaign.dossier, &drifts, session);
    }
    if !session.report.has_errors() {
        files.extend(bundles(work, &files, session, progress));
    }
    let placed = place(&folder, &files, standing, request.edited, session)?;
    withdraw_doubles(&folder, &names_out_of_force(&campaign.records), &files);
    (!session.report.has_errors()).then(|| MadeCampaign {
        campaign: name.clone(),
        placed,
        others,
    })
}

type Others = Vec<(String, Standing)>;

/// The papers that can be made of those asked for, and where the others stand. One that is asked for by name and cannot be
/// made is a fault.
fn sorted<'a>(work: Work<'a>, session: &mut Session) -> (Vec<Material<'a>>, Others) {
    let Work {
        request,
        opened,
        campaign,
    } = work;
    let (mut ready, mut others) = (Vec::new(), Vec::new());
    let is_asked = |entry: &&PaperEntry| request.papers.is_empty() || request.names(entry);
    let entries: Vec<_> = campaign.dossier.papers().iter().filter(is_asked).collect();
    let gathered = opened.workshop.gathered(&campaign.dossier, entries.clone());
    for (entry, (material, standing)) in entries.into_iter().zip(gathered) {
        let by_name = request.names(entry);
        let missing = match standing {
            Standing::Ready => {
                ready.extend(material);
                continue;
            }
            Standing::NotDue if by_name => vec![Need::Data("date".to_owned())],
            Standing::Waiting(missing) if by_name => missing,
            standing @ (Standing::NotDue | Standing::Waiting(_) | Standing::Issued(_)) => {
                others.push((entry.id.to_string(), standing));
                continue;
            }
        };
        let id = entry.id.to_string();
        session.add(UsageProblem::PaperWaits { id, missing }, entry.place().clone());
    }
    (ready, others)
}

/// Papers that are made from a Word template have no PDF: one that is asked for by name as nothing else is a fault.
fn tell_of_no_pdf(request: &MakeRequest, ready: &[Material<'_>], session: &mut Session) {
    if !request.formats.contains(&FileFormat::Pdf) {
        return;
    }
    let nothing_else = !request.formats.contains(&FileFormat::Docx);
    let mut told = Vec::new();
    for brief in ready
        .iter()
        .map(Material::brief)
        .filter(|brief| brief.kind.is_from_word())
    {
        let id = brief.entry.id.to_string();
        if nothing_else && request.names(brief.entry) {
            session.add(WordTemplateProblem::NoPdf { id }, brief.entry.place().clone());
        } else {
            told.push(id);
        }
    }
    if !told.is_empty() {
        session.add(WordTemplateProblem::OnlyDocx { papers: told }, None);
    }
}

/// The files of all that can be made, on all cores; faults and files in the order of the papers.
fn drafts(
    request: &MakeRequest,
    workshop: &Workshop,
    ready: Vec<Material<'_>>,
    earlier: &Earlier,
    session: &mut Session,
    progress: Progress<'_>,
) -> Draft {
    let (sources, counter) = (session.sources(), Counter::new(ready.len(), progress));
    let listed = Listed::of(ready.iter().map(|material| *material.brief()));
    let one = |task: Task<'_>| match task {
        Task::Count(dossier, entry) => {
            workshop.count_ahead(dossier, entry, &listed, sources);
            None
        }
        Task::Make(at, material) => {
            let mut report = Report::default();
            let draft = workshop.draft(
                *material,
                &request.formats,
                (earlier, &listed),
                sources,
                &mut report,
            );
            counter.one_more();
            Some((at, draft, report))
        }
    };
    let (before, lists) = tasks(ready, &request.formats);
    let with_pages = request.formats.contains(&FileFormat::Pdf) && !before.is_empty();
    let prepare = || with_pages.then(|| workshop.prepare_pages());
    let (_, mut each) = beside(prepare, || on_all_cores(before, one));
    each.extend(on_all_cores(lists, one));
    let mut each: Vec<_> = each.into_iter().flatten().collect();
    each.sort_by_key(|(at, _, _)| *at);
    let mut all = Draft::default();
    for (_, draft, report) in each {
        session.report.extend(report);
        let draft = draft.unwrap_or_default();
        all.made.extend(draft.made);
        all.standing.extend(draft.standing);
    }
    all
}

/// What a core does next.
enum Task<'a> {
    /// Counts the pages of a paper that a cover list names.
    Count(&'a Dossier, &'a PaperEntry),
    /// Makes the files of the paper at that place.
    Make(usize, Box<Material<'a>>),
}

/// What is done before the cover lists, and these: they count pages, so they come when the papers that they name are set. Those
/// that no file of this run sets are counted first, because they take longest.
fn tasks<'a>(ready: Vec<Material<'a>>, formats: &[FileFormat]) -> (Vec<Task<'a>>, Vec<Task<'a>>) {
    let is_list = |material: &Material<'_>| !material.brief().entry.row.contents().is_empty();
    let set: Vec<&str> = ready
        .iter()
        .filter(|material| formats.contains(&FileFormat::Pdf) && !is_list(material))
        .map(|material| material.brief().entry.id.as_str())
        .collect();
    let mut counted: Vec<(&Dossier, &PaperEntry)> = Vec::new();
    for list in ready.iter().filter(|material| is_list(material)) {
        let Brief { dossier, entry, .. } = *list.brief();
        for content in dossier.contents(entry) {
            let known = counted
                .iter()
                .any(|(_, entry)| entry.id.value == content.id.value);
            if !known && !set.contains(&content.id.as_str()) {
                counted.push((dossier, content));
            }
        }
    }
    let mut before: Vec<Task<'_>> = counted
        .into_iter()
        .map(|(dossier, entry)| Task::Count(dossier, entry))
        .collect();
    let mut lists = Vec::new();
    for (at, material) in ready.into_iter().enumerate() {
        let tasks = if is_list(&material) {
            &mut lists
        } else {
            &mut before
        };
        tasks.push(Task::Make(at, Box::new(material)));
    }
    (before, lists)
}
