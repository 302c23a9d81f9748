//! `certificates`, `spoilt`: what is meant is proposed, then it is made, and what the register has to know is entered on a day
//! that a person has said.

mod award_list;
mod batch;
mod box_name;
mod choices;
mod decision;
mod design;
mod fit_report;
mod fitted;
mod layout;
mod made_files;
mod moved;
mod outcome;
mod reprint;
mod request;
mod rows;
mod shown;
mod spoilt;
mod stock;
mod stock_pictures;
mod write;

use super::placed_files::{Placed, output_folder};
use super::progress::Progress;
use super::typed_answers::SaidDay;
use super::{OpenCampaign, Opened};
use crate::input::Session;
use crate::register::{Issue, Waiting};

pub use batch::CertificateBatch;
pub use choices::{
    AwardingDecision, CertificateChoices, ChosenCertificates, StockChoice, certificate_choices, printers,
};
pub use fit_report::FitCount;
pub use layout::{BoxPlace, BoxSpot, StockLayout, stock_layout};
pub use made_files::{certificate_file, certificate_files, certificate_zip};
pub use moved::{MovedBox, move_box, stock_file, typed_spot};
pub use outcome::{Outcome, SetAside};
pub use request::{CertificateOrder, CertificateRequest, PrintMode};
pub use rows::{ListNumber, Rows};
pub use shown::{ChangedBox, FitReport, FitRow, certificate_picture, fit_report, stock_picture};
pub use spoilt::{ProposedSpoilt, SpoiltOrder, propose_spoilt, spoilt};
pub use stock::{PROFILES, profile_path};
pub use stock_pictures::{StockPicture, add_stock_picture};

use decision::awarding_campaign;
use reprint::Reprints;

/// Folder of certificates in a campaign's output folder.
const FOLDER: &str = "certificates";

/// Certificates that fit, to be made once it is clear on which day a reprint is entered.
pub struct ProposedCertificates<'a> {
    request: CertificateRequest,
    campaign: &'a OpenCampaign,
    batch: CertificateBatch,
    /// The issue whose certificates are printed again; None where they are not.
    reprinted: Option<&'a Issue>,
}

/// What was made.
#[derive(Debug, Clone, PartialEq)]
pub struct CertificatesMade {
    /// Id of the decision.
    pub decision: String,
    /// How the names of its files begin.
    pub stem: String,
    /// The files; None where they could not be put in place, though the reprint is entered: the same command puts them there
    /// without another entry.
    pub placed: Option<Placed>,
    /// How they came to fit.
    pub count: FitCount,
    /// How each of them came to fit.
    pub outcomes: Vec<Outcome>,
    /// The reprints.
    pub reprints: Vec<Reprint>,
}

/// A certificate that was printed again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reprint {
    /// Its number in the book.
    pub book: String,
    /// The row that says so.
    pub row: u64,
    /// Whether the row was there before: its sheet had not come to its place.
    pub entered_before: bool,
}

/// Reads decision, stock and printer, and fits every certificate that is asked for. None means that nothing can be printed,
/// and the report says why.
pub fn propose_certificates<'a>(
    request: CertificateRequest,
    opened: &'a Opened,
    session: &mut Session,
) -> Option<ProposedCertificates<'a>> {
    if session.report.has_errors() {
        return None;
    }
    let campaign = awarding_campaign(
        request.order.campaign.as_deref(),
        request.order.decision.as_deref(),
        opened,
        session,
    )?;
    let batch = opened.workshop.certificates(campaign, &request, session)?;
    let reprinted = match &request.reprint {
        None => None,
        Some(_) => Some(campaign.records.get(&batch.fitted.decision)?.current.as_ref()?),
    };
    Some(ProposedCertificates {
        request,
        campaign,
        batch,
        reprinted,
    })
}

impl ProposedCertificates<'_> {
    /// Whether they are printed again, so that the day of the entry has to be said.
    pub fn is_reprint(&self) -> bool {
        self.reprinted.is_some()
    }
}

/// Makes the files; enters reprints on that day, all before the first sheet is in its place: a sheet that is printed again must
/// not lie there without its entry. None means that not everything was done, and the report says why.
pub fn certificates(
    proposed: &ProposedCertificates<'_>,
    entered_on: Option<SaidDay>,
    waiting: Waiting<'_>,
    session: &mut Session,
    progress: Progress<'_>,
) -> Option<CertificatesMade> {
    let (request, batch) = (&proposed.request, &proposed.batch);
    let mut reprints = match (proposed.reprinted, entered_on) {
        (Some(issue), Some(date)) => Some(Reprints::open(request, (issue, batch), date, session)?),
        (Some(_) | None, _) => None,
    };
    let dossier = &proposed.campaign.dossier;
    let folder = output_folder(session, request.order.out.as_deref(), &dossier.name).join(FOLDER);
    let report = &mut session.report;
    let staging = write::stage(request, batch, &folder, progress, report)?;
    let (reprints, written) = staging.finish_after(
        request.order.edited,
        report,
        |lacks_sheets, report| match &mut reprints {
            None => Some(Vec::new()),
            Some(reprints) => reprints.enter(lacks_sheets, waiting, report),
        },
    )?;
    if written.is_none() && reprints.is_empty() {
        return None;
    }
    Some(CertificatesMade {
        decision: batch.fitted.decision.clone(),
        stem: request.stem(&batch.fitted.decision),
        placed: written.map(|written| Placed::new(&folder, written, &[])),
        count: FitCount::of(&batch.fitted),
        outcomes: batch.fitted.outcomes.clone(),
        reprints,
    })
}
