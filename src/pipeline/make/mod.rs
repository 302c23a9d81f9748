//! `build`: makes what is ready, puts back what is issued, lists the rest with what it lacks.

mod bundle;
mod request;

use self::bundle::bundles;
use super::place::{Placed, output_folder, place};
use super::{OpenCampaign, Opened, Standing, campaign_files};
use crate::diagnostic::UsageProblem;
use crate::input::Session;
use crate::model::PaperEntry;
use crate::output::OutputFile;

pub use self::request::MakeRequest;

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
pub fn make(request: &MakeRequest, opened: &Opened, session: &mut Session) -> Vec<MadeCampaign> {
    opened.refuse_unknown(&request.papers, session);
    refuse_several(request, &opened.campaigns, session);
    let names_nothing = request.papers.is_empty() && request.merge.is_none() && request.dossier.is_none();
    if session.report.has_errors() && !names_nothing {
        return Vec::new();
    }
    let mut made = Vec::new();
    for campaign in &opened.campaigns {
        let (one, faults) = session.apart(|session| make_campaign(request, opened, campaign, session));
        session.report.extend(faults);
        made.extend(one);
    }
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

fn make_campaign(
    request: &MakeRequest,
    opened: &Opened,
    campaign: &OpenCampaign,
    session: &mut Session,
) -> Option<MadeCampaign> {
    let name = &campaign.dossier.name;
    let (ready, others) = sorted(request, opened, campaign, session);
    let mut files = drafts(request, opened, campaign, &ready, session);
    if let Some(register) = &opened.register {
        let issued = campaign_files(register, &campaign.records, &mut session.report);
        files.extend(issued.unwrap_or_default());
        opened
            .workshop
            .drifts(name, register, &mut session.folder, &mut session.report);
    }
    if !session.report.has_errors() {
        files.extend(bundles(request, opened, campaign, &files, session));
    }
    let folder = output_folder(session, request.out.as_deref(), name);
    let placed = place(&folder, &files, request.force, session)?;
    (!session.report.has_errors()).then(|| MadeCampaign {
        campaign: name.clone(),
        placed,
        others,
    })
}

type Others = Vec<(String, Standing)>;

/// The papers that can be made of those asked for, and where the others stand. One that is asked for by name and cannot be
/// made is a fault.
fn sorted<'a>(
    request: &MakeRequest,
    opened: &Opened,
    campaign: &'a OpenCampaign,
    session: &mut Session,
) -> (Vec<&'a PaperEntry>, Others) {
    let (mut ready, mut others) = (Vec::new(), Vec::new());
    for entry in campaign.dossier.papers() {
        let by_name = request.names(entry);
        if !request.papers.is_empty() && !by_name {
            continue;
        }
        let missing = match opened.workshop.standing(&campaign.dossier, entry) {
            Standing::Ready => {
                ready.push(entry);
                continue;
            }
            Standing::NotDue if by_name => vec!["date".to_owned()],
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

fn drafts(
    request: &MakeRequest,
    opened: &Opened,
    campaign: &OpenCampaign,
    ready: &[&PaperEntry],
    session: &mut Session,
) -> Vec<OutputFile> {
    let mut files = Vec::new();
    for entry in ready {
        let made = opened.workshop.make(
            &campaign.dossier,
            entry,
            &request.formats,
            &session.folder,
            &mut session.report,
        );
        files.extend(made.unwrap_or_default());
    }
    files
}
