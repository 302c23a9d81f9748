//! The paper that a command names → the one that gets the number.

use super::{IssueAct, IssueOrder, refuse};
use crate::diagnostic::{Letter, RegisterProblem};
use crate::input::{At, Session};
use crate::model::{Id, PaperEntry, PaperRow};
use crate::pipeline::{OpenCampaign, Opened};

/// Which paper gets the number: the one named, or the letter that corrects or recalls it.
pub(super) fn acting_paper<'a>(
    order: &IssueOrder,
    campaign: &'a OpenCampaign,
    opened: &Opened,
    session: &mut Session,
) -> Option<&'a PaperEntry> {
    let (kind, about): (_, About) = match order.act {
        IssueAct::Issue | IssueAct::Replace => return listed(&order.paper, campaign, opened, session),
        IssueAct::Correct => (Letter::Correction, PaperRow::corrects_paper),
        IssueAct::Recall => (Letter::Recall, PaperRow::recalls_paper),
    };
    let letter = letter_about(about, &order.paper, campaign);
    if letter.is_none() {
        return refuse(no_letter(about, kind, &order.paper, campaign), session);
    }
    letter
}

/// Why there is none about that paper.
fn no_letter(about: About, letter: Letter, paper: &str, campaign: &OpenCampaign) -> RegisterProblem {
    let id = paper.to_owned();
    let record = campaign.records.get(paper);
    let current = record.and_then(|record| record.current.as_ref());
    let own = campaign.dossier.paper(paper).and_then(|entry| about(&entry.row));
    match (current, own) {
        (None, None) => RegisterProblem::NotIssued { id },
        (None, Some(about)) => RegisterProblem::LetterItself {
            id,
            about: about.to_string(),
            letter,
        },
        (Some(issue), Some(_)) => RegisterProblem::AlreadyIssued {
            id,
            number: issue.row.number_symbol(),
            date: *issue.row.date,
        },
        (Some(_), None) => RegisterProblem::LetterMissing { id, letter },
    }
}

/// What a letter names that it is about.
pub(super) type About = fn(&PaperRow) -> Option<&At<Id>>;

/// A letter about that paper that is not issued yet.
pub(super) fn letter_about<'a>(
    about: About,
    paper: &str,
    campaign: &'a OpenCampaign,
) -> Option<&'a PaperEntry> {
    let mut drafts = campaign
        .dossier
        .papers()
        .iter()
        .filter(|entry| entry.issued.is_none());
    drafts.find(|entry| about(&entry.row).is_some_and(|id| id.as_str() == paper))
}

/// The paper itself, which the register may know though `papers.yaml` has lost it.
fn listed<'a>(
    id: &str,
    campaign: &'a OpenCampaign,
    opened: &Opened,
    session: &mut Session,
) -> Option<&'a PaperEntry> {
    let entry = campaign.dossier.paper(id);
    if entry.is_none() {
        let record = campaign.records.get(id);
        let current = record.and_then(|record| record.current.as_ref());
        let Some(issue) = current else {
            opened.refuse_unknown(&[id.to_owned()], session);
            return None;
        };
        let (id, number) = (id.to_owned(), issue.row.number_symbol());
        return refuse(RegisterProblem::IssuedUnlisted { id, number }, session);
    }
    entry
}
