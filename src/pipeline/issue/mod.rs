//! `issue`, `replace`, `correct`, `recall`: a paper gets its number and never changes again. First what is meant is proposed,
//! then it is issued on a day that a person has said.

mod acting;
mod again;
mod days;
mod facts;
mod left;
mod letters;
mod note;
mod numbering;
mod placing;
mod preview;
mod proposed_day;
mod replacing;
mod request;
mod right;
mod series;
mod shown;
mod signed;
mod unissuable;

use std::path::{Path, PathBuf};

use super::open_register::register_to_write;
use super::placed_files::{Placed, output_folder};
use super::typed_answers::{BroughtFile, SaidDay, typed_number};
use super::{FileFormat, OpenCampaign, Opened};
use crate::diagnostic::{RegisterProblem, WordTemplateProblem};
use crate::input::Session;
use crate::model::{Date, Dossier, IssuedPapers, PaperEntry, PaperNumber};
use crate::output::{Edited, drafts_untouched};
use crate::register::{Allocation, Waiting, Wanted, first_place};

use acting::acting_paper;
pub(super) use again::enter_again;
pub use days::Days;
pub use left::{NumberLeft, numbers_left, take_number_out};
pub use letters::{LetterProposal, LetterRequest, draft_letter, propose_letter};
use numbering::{Agreed, may_issue};
pub use numbering::{IssuedNow, Prepared};
pub use placing::finish_placing;
use placing::place_all;
use preview::notes;
pub use preview::{
    OutForSignature, draw_issue, out_for_signature, preview_issue, show_issue, withdraw_preview,
};
use proposed_day::last_issued;
pub use proposed_day::{DaySource, ProposedDay};
pub use request::{IssueRequest, Mode};
pub use shown::{Agreement, ShownIssue, issued_as_agreed};
use signed::{SignedFile, signed_file};

/// What is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssueOrder {
    /// In which way.
    pub act: IssueAct,
    /// Id of the paper that is issued, replaced, corrected or called back.
    pub paper: String,
    /// A number that was given elsewhere, as typed.
    pub number: Option<String>,
    /// Why number or day are out of order.
    pub reason: Option<String>,
    /// The PDF that came back signed: its bytes become the issued paper.
    pub signed: Option<BroughtFile>,
    /// The signed paper was made elsewhere: only the register's row is wanted.
    pub elsewhere: bool,
    /// Where the files go, if not in `output/`.
    pub out: Option<PathBuf>,
    /// What becomes of a draft that someone edited since.
    pub edited: Edited,
}

/// In which way a paper gets its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IssueAct {
    /// A draft becomes an issued paper.
    Issue,
    /// An issued paper is replaced by one of the same form.
    Replace,
    /// A letter corrects its form.
    Correct,
    /// A letter calls it back.
    Recall,
}

/// A paper that can be issued once its day is said.
pub struct ProposedIssue<'a> {
    campaign: &'a OpenCampaign,
    entry: &'a PaperEntry,
    mode: Mode,
    number: Option<PaperNumber>,
    /// Number and day that `papers.yaml` says.
    written: Option<(PaperNumber, Option<Date>)>,
    /// The file that came back signed.
    signed: Option<SignedFile>,
    /// Number and day of the preview that was signed, where nobody says them.
    noted: Option<(Option<PaperNumber>, Date)>,
}

/// What was issued.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssuedPaper {
    /// Id of the paper.
    pub paper: String,
    /// Its row.
    pub entered: IssuedNow,
    /// The campaign's files; None where they could not be written, though the number is given and the register keeps them.
    pub placed: Option<Placed>,
}

/// Which paper gets which number. None means that it cannot, and the report says why.
pub fn propose_issue<'a>(
    order: &IssueOrder,
    opened: &'a Opened,
    session: &mut Session,
) -> Option<ProposedIssue<'a>> {
    if session.report.has_errors() {
        return None;
    }
    let campaign = opened.campaign_of(&order.paper, session)?;
    let entry = acting_paper(order, campaign, opened, session)?;
    opened.workshop.issues(&campaign.dossier, entry, session)?;
    let mode = match order.act {
        IssueAct::Replace => Mode::Replacement,
        IssueAct::Issue | IssueAct::Correct | IssueAct::Recall => Mode::First,
    };
    let record = campaign.records.get(entry.id.as_str());
    let current = record.and_then(|record| record.current.as_ref());
    if let Err(problem) = may_issue(mode, entry.id.as_str(), current) {
        return refuse(problem, session);
    }
    let typed = match &order.number {
        None => None,
        Some(number) => Some(typed_number(number, session)?),
    };
    let written = written(entry, mode);
    let known = typed.or(written.map(|(number, _)| number));
    if let Some(brought) = &order.signed
        && opened.workshop.is_from_word(&campaign.dossier, entry)
    {
        let (id, path) = (entry.id.to_string(), brought.name.clone());
        session.add(
            WordTemplateProblem::SignedWord { id, path },
            entry.place().clone(),
        );
        return None;
    }
    let notes = |session: &Session| notes(order, &campaign.dossier.name, session);
    let signed = signed_file(order.signed.as_ref(), notes, session).ok()?;
    let noted = signed.as_ref().and_then(|signed| noted(signed, entry));
    let number = known.or(noted.and_then(|(number, _)| number));
    if order.elsewhere && number.is_none() {
        let id = entry.id.to_string();
        return refuse(RegisterProblem::NumberMissing { id }, session);
    }
    Some(ProposedIssue {
        campaign,
        entry,
        mode,
        number,
        written,
        signed,
        noted: noted.map(|(number, day)| (number.filter(|_| known.is_none()), day)),
    })
}

/// Number and day of the preview of that paper that was signed.
fn noted(signed: &SignedFile, entry: &PaperEntry) -> Option<(Option<PaperNumber>, Date)> {
    let note = signed.note().filter(|note| note.paper == entry.id.as_str())?;
    let number = note.number.as_ref().and_then(|number| number.parse().ok());
    Some((number, note.date.parse().ok()?))
}

/// Issues a paper on that day. None means that nothing was issued, and the report says why.
pub fn issue(
    order: &IssueOrder,
    proposed: &ProposedIssue<'_>,
    said: SaidDay,
    opened: &Opened,
    shown: Option<&Agreement>,
    (waiting, session): (Waiting<'_>, &mut Session),
) -> Option<IssuedPaper> {
    let request = proposed.request(order, said.day);
    proposed.says_the_same(&request, session)?;
    proposed.drafts_untouched(order, session)?;
    // What is issued is what the files say now.
    let name = &proposed.campaign.dossier.name;
    let unnumbered = opened.workshop.read_unchecked(name, session)?;
    let (prepared, _) = proposed.prepared_of(unnumbered, (&request, said), opened, session)?;
    let mut register = register_to_write(session)?;
    let workshop = &opened.workshop;
    let agreed = Agreed {
        shown,
        signed: proposed.signed.as_ref(),
    };
    let entered = workshop.issue(&prepared, (&request, agreed), &mut register, waiting, session)?;
    withdraw_preview(order, proposed, session);
    let dossier = &proposed.campaign.dossier;
    let folder = output_folder(session, order.out.as_deref(), &dossier.name);
    let placed = place_all(&folder, &dossier.name, &register, order.edited, session);
    Some(IssuedPaper {
        paper: request.paper,
        entered,
        placed,
    })
}

impl ProposedIssue<'_> {
    /// Id of the paper that gets the number.
    pub fn paper(&self) -> &str {
        self.entry.id.as_str()
    }

    /// The day that the campaign's files foresee.
    pub fn planned_day(&self) -> Option<Date> {
        self.entry.date.as_ref().map(|date| date.value)
    }

    /// The day that came with its number; without one, a person has to say it.
    pub fn known_day(&self) -> Option<Date> {
        let written = self.written.and_then(|(_, day)| day);
        written.or(self.noted.map(|(_, day)| day))
    }

    fn request(&self, order: &IssueOrder, date: Date) -> IssueRequest {
        IssueRequest {
            paper: self.entry.id.to_string(),
            date,
            number: self.number,
            stated: self.written.is_some(),
            noted: self.noted.is_some_and(|(number, _)| number.is_some()),
            reason: order.reason.clone(),
            mode: self.mode,
            elsewhere: order.elsewhere,
        }
    }

    /// The paper as the campaign was read, checked as far as can be before the register is locked.
    fn prepared(
        &self,
        request: &IssueRequest,
        said: SaidDay,
        opened: &Opened,
        session: &mut Session,
    ) -> Option<(Prepared, Allocation)> {
        let unnumbered = self.campaign.dossier.with_issued(&IssuedPapers::default());
        self.prepared_of(unnumbered, (request, said), opened, session)
    }

    /// The same of a campaign that was read anew.
    fn prepared_of(
        &self,
        unnumbered: Dossier,
        (request, said): (&IssueRequest, SaidDay),
        opened: &Opened,
        session: &mut Session,
    ) -> Option<(Prepared, Allocation)> {
        self.says_something_else(request, opened, session)?;
        let records = &self.campaign.records;
        let last = session.sound(|session| Some(last_issued(opened, session)))?;
        let days = Days {
            said,
            last: last.as_ref(),
        };
        let prepared = opened
            .workshop
            .prepare(unnumbered, request, records, days, session)?;
        let allocation = foreseen(opened, &prepared.wanted, session)?;
        Some((prepared, allocation))
    }

    /// Whether nobody edited the paper's draft since it was made, or it does not matter.
    fn drafts_untouched(&self, order: &IssueOrder, session: &mut Session) -> Option<()> {
        if order.edited == Edited::Replaced || order.elsewhere {
            return Some(());
        }
        let folder = output_folder(session, order.out.as_deref(), &self.campaign.dossier.name);
        untouched(&folder, self.paper(), session)
    }

    /// Number of the paper that is replaced.
    fn replaced_number(&self) -> Option<String> {
        let record = self.campaign.records.get(self.paper())?;
        let current = record
            .current
            .as_ref()
            .filter(|_| self.mode == Mode::Replacement)?;
        Some(current.row.cited())
    }

    /// What `papers.yaml` says beside a number is what other papers cite: nobody may say otherwise.
    fn says_the_same(&self, request: &IssueRequest, session: &mut Session) -> Option<()> {
        let Some((number, Some(day))) = self.written else {
            return Some(());
        };
        let typed = request.number.unwrap_or(number);
        if (typed, request.date) == (number, day) {
            return Some(());
        }
        let problem = RegisterProblem::TypedOtherwise {
            id: self.entry.id.to_string(),
            written: (number.to_string(), *day),
            typed: (typed.to_string(), *request.date),
        };
        let place = self.entry.number.as_ref().map(|number| number.place.clone());
        session.add(problem, place);
        None
    }
}

/// Number and day of a draft in `papers.yaml`. The number of an issued paper is the old one; its replacement gets its own.
fn written(entry: &PaperEntry, mode: Mode) -> Option<(PaperNumber, Option<Date>)> {
    let number = entry.number.as_ref()?;
    let day = entry.date.as_ref().map(|date| date.value);
    (mode == Mode::First && entry.issued.is_none()).then_some((number.value, day))
}

/// The place that a paper would take now, so that what is refused leaves the register as it is.
pub(super) fn foreseen(opened: &Opened, wanted: &Wanted, session: &mut Session) -> Option<Allocation> {
    let foreseen = match &opened.register {
        Some(register) => register.foreseen(wanted),
        None => first_place(wanted),
    };
    session.kept(foreseen)
}

/// Whether nobody edited the paper's draft since it was made.
fn untouched(folder: &Path, paper: &str, session: &mut Session) -> Option<()> {
    let names = FileFormat::ALL.map(|format| format!("{paper}.{}", format.extension()));
    drafts_untouched(folder, &names, &mut session.report).then_some(())
}

fn refuse<T>(problem: RegisterProblem, session: &mut Session) -> Option<T> {
    session.add(problem, None);
    None
}
