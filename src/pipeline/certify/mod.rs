//! `certificates`, `spoilt`: what is meant is proposed, then it is made, and what the register has to know is entered on a day
//! that a person has said.

mod award_list;
mod batch;
mod decision;
mod design;
mod fit_report;
mod outcome;
mod request;
mod rows;
mod spoilt;
mod stock;
mod write;

use super::open_register::register_to_write;
use super::placed_files::{Placed, output_folder};
use super::progress::Progress;
use super::typed_answers::not_before;
use super::{OpenCampaign, Opened};
use crate::fit::Certificate;
use crate::input::Session;
use crate::model::Date;
use crate::register::{Event, Issue, Register, Row, Waiting};

pub use batch::CertificateBatch;
pub use fit_report::FitCount;
pub use outcome::{Outcome, SetAside};
pub use request::{CertificateOrder, CertificateRequest, PrintMode};
pub use rows::{ListNumber, Rows};
pub use spoilt::{ProposedSpoilt, SpoiltOrder, propose_spoilt, spoilt};
pub use stock::{PROFILES, profile_path};

use decision::awarding_campaign;

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
    /// The files.
    pub placed: Placed,
    /// How they came to fit.
    pub count: FitCount,
    /// How each of them came to fit.
    pub outcomes: Vec<Outcome>,
    /// Numbers in the book of those whose reprint was entered, and its row in the register.
    pub reprints: Vec<(String, u64)>,
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
    let campaign = awarding_campaign(request.order.decision.as_deref(), opened, session)?;
    let batch = opened.workshop.certificates(campaign, &request, session)?;
    let reprinted = match &request.reprint {
        None => None,
        Some(_) => Some(campaign.records.get(&batch.decision)?.current.as_ref()?),
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

/// Makes the files; enters reprints on that day. None means that not everything was done, and the report says why.
pub fn certificates(
    proposed: &ProposedCertificates<'_>,
    entered_on: Option<Date>,
    waiting: Waiting<'_>,
    session: &mut Session,
    progress: Progress<'_>,
) -> Option<CertificatesMade> {
    let (request, batch) = (&proposed.request, &proposed.batch);
    // Day and register first: a sheet that is printed again must not lie there without its entry.
    let reprints = match (proposed.reprinted, entered_on) {
        (Some(issue), Some(date)) => {
            let lines = lines(issue, batch)?;
            Some(Reprints::open(issue, lines, date, session)?)
        }
        (Some(_) | None, _) => None,
    };
    let dossier = &proposed.campaign.dossier;
    let folder = output_folder(session, request.order.out.as_deref(), &dossier.name).join(FOLDER);
    let written = write::write(request, batch, &folder, progress, &mut session.report)?;
    let reprints = match reprints {
        None => Vec::new(),
        Some(reprints) => reprints.enter(request, waiting, session)?,
    };
    Some(CertificatesMade {
        decision: batch.decision.clone(),
        placed: Placed::new(&folder, written, &[]),
        count: FitCount::of(batch),
        outcomes: batch.outcomes.clone(),
        reprints,
    })
}

/// The lines of the book that certificates keep when they are printed again, each with its number there. None: one of them
/// has none.
fn lines<'a>(issue: &'a Issue, batch: &'a CertificateBatch) -> Option<Vec<(&'a str, &'a Row)>> {
    let line = |certificate: &'a Certificate| {
        let mut book = issue.book.iter();
        let own =
            |row: &&Row| matches!(&row.event, Event::Awarded(facts) if facts.line.awardee == certificate.id);
        book.find(own).map(|row| (certificate.book.as_str(), row))
    };
    batch.certificates.iter().map(line).collect()
}

/// Reprints about to be entered in the register, each under the line of the book that it keeps.
struct Reprints<'a> {
    lines: Vec<(&'a str, &'a Row)>,
    register: Register,
    date: Date,
}

impl<'a> Reprints<'a> {
    fn open(
        issue: &Issue,
        lines: Vec<(&'a str, &'a Row)>,
        date: Date,
        session: &mut Session,
    ) -> Option<Self> {
        let date = not_before(date, issue.row.date, session)?;
        Some(Self {
            lines,
            register: register_to_write(session)?,
            date,
        })
    }

    fn enter(
        mut self,
        request: &CertificateRequest,
        waiting: Waiting<'_>,
        session: &mut Session,
    ) -> Option<Vec<(String, u64)>> {
        let reason = request.reprint.as_ref().map(ToString::to_string)?;
        let mut entered = Vec::new();
        for (number, line) in self.lines {
            let event = Event::Reprinted {
                reason: reason.clone(),
            };
            let row = self.register.note(line, event, self.date, waiting);
            let row = session.kept(row)?;
            entered.push((number.to_owned(), row.seq));
        }
        Some(entered)
    }
}
