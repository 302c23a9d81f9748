//! # What it does
//! Holds the cover list of a dossier against those it proposes: the submission to the same decider, the minutes, the count of secret ballots, and a report
//! on achievements for each, all of its own review, and not itself; and names those of a submission without a cover list whose report nobody has.
//!
//! # Why
//! A dossier that lacks one of them is sent back by the level above.
//!
//! # Example
//! `contents: [to-trinh--tong-ket--tinh, bien-ban--tong-ket]`.
//!
//! # Basis
//! Luật Thi đua, khen thưởng 06/2022/QH15, Điều 84.1 and 84.2.

use crate::diagnostic::{FactProblem, Fault, ProcedureProblem, Report};
use crate::model::{Awardee, Brief, Decider, PaperEntry, PaperRole, VoteMethod};

/// Reports what the dossier of a cover list lacks, and a submission in it that goes to another decider.
pub fn dossier_complete(brief: &Brief<'_>, report: &mut Report) {
    let entry = brief.entry;
    let unread = brief.dossier.unread;
    let unknown = unread.papers || unread.units || unread.awardees || !kinds_known(brief);
    if entry.row.contents().is_empty() || brief.review.is_none() || unknown {
        return;
    }
    let contents = brief.dossier.contents(entry);
    if let Some(own) = entry.row.contents().iter().find(|id| entry.is_named(id.as_str())) {
        let id = entry.id.to_string();
        report.add(FactProblem::CitesItself { id }, own.place.clone());
    }
    let review = |entry: &PaperEntry| entry.row.review.as_ref().map(|id| id.value.clone());
    let of_role = |role| {
        let mut contents = contents.iter();
        contents.find(|content| content.role == Some(role) && review(content) == review(entry))
    };
    let to_decider = |submission: &&PaperEntry| submission.row.decided_by == entry.row.decided_by;
    let submission = of_role(PaperRole::Submission);
    if let Some(other) = submission.filter(|submission| !to_decider(submission)) {
        let kind = ProcedureProblem::DossierOfAnother {
            id: entry.id.to_string(),
            submission: other.id.to_string(),
        };
        report.add(kind, entry.place().clone());
        return; // Whose reports it needs is not known before its decider is.
    }
    let known = |role| brief.kinds.kinds.iter().any(|kind| kind.role == Some(role));
    let lacks = |role| known(role) && of_role(role).is_none();
    let simple = is_simple(brief);
    let (submission, minutes) = (lacks(PaperRole::Submission), !simple && lacks(PaperRole::Minutes));
    let count = !simple && lacks(PaperRole::Count) && counted_by_ballot(brief);
    let proposed = brief.proposed().into_iter().filter(|_| !simple);
    let unreported = proposed.filter(|one| !contents.iter().any(|paper| is_about(paper, one)));
    let reports: Vec<String> = unreported.map(|one| one.full_name()).collect();
    if submission || minutes || count || !reports.is_empty() {
        let kind = ProcedureProblem::DossierLacks {
            id: entry.id.to_string(),
            submission,
            minutes,
            count,
            reports,
        };
        report.add(kind, entry.place().clone());
    }
}

/// Whether it is known of every paper what it is.
fn kinds_known(brief: &Brief<'_>) -> bool {
    let mut papers = brief.dossier.papers().iter();
    papers.all(|entry| brief.kinds.kind(&entry.row.kind).is_some())
}

/// Whether the council voted by secret ballot, and the office makes a count of it.
fn counted_by_ballot(brief: &Brief<'_>) -> bool {
    let file = brief
        .review
        .and_then(|review| brief.dossier.review_file(&review.id));
    let meeting = file.and_then(|file| file.meeting.as_ref());
    let review = |entry: &PaperEntry| entry.row.review.as_ref().map(|id| id.value.clone());
    let mut papers = brief.dossier.papers().iter();
    meeting.is_some_and(|meeting| meeting.method == VoteMethod::Ballot)
        && papers.any(|paper| paper.role == Some(PaperRole::Count) && review(paper) == review(brief.entry))
}

/// Adds a warning to a submission that no cover list goes with, for those whose report on achievements is neither made nor
/// handed in.
pub fn reports_handed_in(brief: &Brief<'_>, report: &mut Report) {
    if brief.entry.role != Some(PaperRole::Submission) || brief.dossier.cover_list_of(brief.entry).is_some() {
        return;
    }
    let names = unreported(brief);
    if !names.is_empty() {
        let id = brief.entry.id.to_string();
        let kind = ProcedureProblem::ReportsMissing {
            id: id.clone(),
            names,
        };
        report.push(Fault::new(kind, brief.entry.place().clone()).about(id));
    }
}

/// Adds a warning to a submission by the usual procedure of a review whose papers are without minutes; a cover list says itself
/// what the dossier lacks, and minutes made elsewhere are named among the submission's bases.
pub fn minutes_go_with(brief: &Brief<'_>, report: &mut Report) {
    let entry = brief.entry;
    let submits = entry.role == Some(PaperRole::Submission) && entry.issued.is_none();
    if !submits
        || brief.review.is_none()
        || brief.dossier.unread.papers
        || !kinds_known(brief)
        || is_simple(brief)
    {
        return;
    }
    let known = brief
        .kinds
        .kinds
        .iter()
        .any(|kind| kind.role == Some(PaperRole::Minutes));
    let review = |entry: &PaperEntry| entry.row.review.as_ref().map(|id| id.value.clone());
    let mut papers = brief.dossier.papers().iter();
    let made = papers.any(|paper| paper.role == Some(PaperRole::Minutes) && review(paper) == review(entry));
    let named = entry
        .row
        .bases
        .iter()
        .any(|basis| basis.kind.as_str().starts_with("Biên bản"));
    if known && !made && !named && brief.dossier.cover_list_of(entry).is_none() {
        let id = entry.id.to_string();
        let kind = ProcedureProblem::MinutesMissing { id: id.clone() };
        report.push(Fault::new(kind, entry.place().clone()).about(id));
    }
}

/// Adds a warning to a decision on awards to whose decider no submission of the review goes; who decides by rules of their own has
/// a dossier of its own, and a body that decides in its meeting submits nothing to itself.
pub fn decided_on_submission(brief: &Brief<'_>, report: &mut Report) {
    let entry = brief.entry;
    let decides = brief.kind.enters_book && entry.issued.is_none();
    let by_law = |decider: &Decider| !decider.has_own_rules() && !decider.is_collective();
    let Some(decider) = brief.decider().filter(|one| decides && by_law(one)) else {
        return;
    };
    if brief.review.is_none() || brief.dossier.unread.papers || !kinds_known(brief) {
        return;
    }
    let review = |entry: &PaperEntry| entry.row.review.as_ref().map(|id| id.value.clone());
    let submits = |paper: &PaperEntry| {
        paper.role == Some(PaperRole::Submission)
            && paper.row.decided_by == Some(decider)
            && review(paper) == review(entry)
    };
    let known = brief
        .kinds
        .kinds
        .iter()
        .any(|kind| kind.role == Some(PaperRole::Submission));
    let file = brief
        .review
        .and_then(|review| brief.dossier.review_file(&review.id));
    let mut bases = file.iter().flat_map(|file| &file.bases).chain(&entry.row.bases);
    let named = bases.any(|basis| basis.kind.as_str() == "Tờ trình");
    if known && !named && !brief.dossier.papers().iter().any(submits) {
        let id = entry.id.to_string();
        let kind = ProcedureProblem::NothingSubmitted { id: id.clone() };
        report.push(Fault::new(kind, entry.place().clone()).about(id));
    }
}

/// Reports a submission that is to be issued while such a report is missing: the law wants them with it.
pub fn reports_with_submission(brief: &Brief<'_>, report: &mut Report) {
    if brief.entry.role != Some(PaperRole::Submission) {
        return;
    }
    let names = unreported(brief);
    if !names.is_empty() {
        let id = brief.entry.id.to_string();
        report.add(
            ProcedureProblem::SubmissionIncomplete { id, names },
            brief.entry.place().clone(),
        );
    }
}

/// Whether the awards are given by the simplified procedure, whose dossier is the submission with its summary (Điều 85).
fn is_simple(brief: &Brief<'_>) -> bool {
    brief.review.is_some_and(|review| brief.dossier.is_simple(review))
}

/// Those proposed, each name once, of whom no report on achievements is made or handed in; nobody where the procedure wants none.
fn unreported(brief: &Brief<'_>) -> Vec<String> {
    if is_simple(brief) {
        return Vec::new();
    }
    let papers = brief.dossier.papers();
    let has_report =
        |one: &Awardee| one.report_received.is_some() || papers.iter().any(|paper| is_about(paper, one));
    let missing = brief.proposed().into_iter().filter(|one| !has_report(one));
    let mut names: Vec<String> = Vec::new();
    for one in missing {
        let name = one.full_name();
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

fn is_about(paper: &PaperEntry, awardee: &Awardee) -> bool {
    let about = paper.one_of.as_ref().and_then(|one| one.awardee.as_ref());
    about == Some(&awardee.id.value)
}
