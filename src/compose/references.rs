//! Papers that a paper cites: one place says their numbers and days.

use serde::Serialize;

use super::numbers::{day, number_symbol, printed};
use crate::diagnostic::Report;
use crate::model::{Brief, Id, PaperEntry, PaperRole, in_sentence, sentence_case};

/// Another paper of the campaign, as a sentence cites it.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Reference {
    /// `Quyết định`.
    kind: String,
    /// What it is about, `về việc …`; known once it is issued.
    subject: Option<String>,
    /// Number and symbol: `58/QĐ-UBND`; blank in a draft, empty for a list, which has none.
    pub(super) number_symbol: String,
    /// `ngày 27 tháng 6 năm 2025`; blank in a draft.
    pub(super) day: String,
    /// Full name of its issuer; of a decision of the head, with the head's title.
    pub(super) issuer: String,
    /// `Quyết định số 58/QĐ-UBND ngày 27 tháng 6 năm 2025`.
    named: String,
    /// `Quyết định số 58/QĐ-UBND ngày 27 tháng 6 năm 2025 của …`.
    pub(super) citation: String,
    /// Whether number and day are known.
    #[serde(skip)]
    pub(super) dated: bool,
}

/// Papers that others of the same review cite.
#[derive(Debug, Serialize)]
pub(super) struct References {
    plan: Option<Reference>,
    /// The same once it has its number.
    plan_issued: Option<Reference>,
    minutes: Option<Reference>,
    submission: Option<Reference>,
    decision: Option<Reference>,
    /// Of its ballots, once it has its number.
    count: Option<Reference>,
    /// Of its result, once it has its number.
    notice: Option<Reference>,
    /// Of its conference, where it is ready when the paper goes out.
    programme: Option<Reference>,
}

/// What the paper of `brief` may cite.
pub(super) fn references(brief: &Brief<'_>) -> References {
    let of_review = |fits: &dyn Fn(&PaperEntry) -> bool| cited(brief, brief.of_review(fits)?);
    let of_role = |role| move |entry: &PaperEntry| entry.role == Some(role);
    let submission = of_role(PaperRole::Submission);
    References {
        plan: plan(brief),
        plan_issued: plan(brief).filter(|plan| plan.dated),
        minutes: of_review(&of_role(PaperRole::Minutes)),
        submission: of_review(&|entry| submission(entry) && entry.row.decided_by == brief.body.decider),
        decision: decision(brief),
        count: of_review(&of_role(PaperRole::Count)).filter(|count| count.dated),
        notice: of_review(&of_role(PaperRole::Notice)).filter(|notice| notice.dated),
        programme: of_review(&|entry| {
            let day = entry.date.as_ref().map(|date| date.value);
            of_role(PaperRole::Programme)(entry) && day <= brief.date
        }),
    }
}

/// The decision of the paper's own review.
pub(super) fn decision(brief: &Brief<'_>) -> Option<Reference> {
    cited(
        brief,
        brief.of_review(|entry| entry.role == Some(PaperRole::Decision))?,
    )
}

fn plan(brief: &Brief<'_>) -> Option<Reference> {
    let mut papers = brief.dossier.papers().iter();
    cited(brief, papers.find(|entry| entry.role == Some(PaperRole::Plan))?)
}

/// A paper as the paper of `brief` cites it.
pub(super) fn cited(brief: &Brief<'_>, entry: &PaperEntry) -> Option<Reference> {
    let other = brief.of_another(entry, &mut Report::default())?;
    let kind = sentence_case(other.kind.name.as_str());
    let head = other.body.head_in_full().filter(|_| other.kind.by_head);
    let issuer = head.unwrap_or_else(|| other.body.name.to_string());
    // A list has no number.
    let number_symbol = other.series().map(|_| number_symbol(&other)).unwrap_or_default();
    let day = day(brief, entry.is_dated(), other.date?);
    let named = if number_symbol.is_empty() {
        format!("{kind} {day}")
    } else {
        format!("{kind} số {number_symbol} {day}")
    };
    let citation = format!("{named} của {issuer}");
    let title = entry.issued.as_ref().map(|issued| issued.title.as_str());
    Some(Reference {
        subject: title.and_then(|title| subject(title, &kind)),
        kind,
        number_symbol,
        day,
        issuer,
        named,
        citation,
        dated: entry.is_dated(),
    })
}

/// A paper of the campaign, by its id.
pub(super) fn paper(brief: &Brief<'_>, id: &Id) -> Option<Reference> {
    let entry = brief
        .dossier
        .papers()
        .iter()
        .find(|entry| entry.id.value == *id)?;
    cited(brief, entry)
}

/// The entry of the paper that is copied.
pub(super) fn source<'a>(brief: &Brief<'a>) -> Option<&'a PaperEntry> {
    let id = brief.entry.row.copies_paper()?;
    brief.dossier.paper(id.as_str())
}

/// An earlier issue of the same paper.
#[derive(Debug, Serialize)]
pub(super) struct Former {
    /// `58/QĐ-UBND`; None of a list.
    number_symbol: Option<String>,
    /// `ngày 27 tháng 6 năm 2025`.
    day: String,
}

/// The issue that the paper of `brief` replaces.
pub(super) fn replaced(brief: &Brief<'_>) -> Option<Former> {
    let former = brief.entry.issued.as_ref()?.replaces.as_ref()?;
    Some(Former {
        number_symbol: former.number_symbol().as_ref().map(printed),
        day: former.date.in_words(),
    })
}

/// What a paper of that title is about, as it stands inside a sentence: `Quyết định Về việc …` → `về việc …`.
fn subject(title: &str, kind: &str) -> Option<String> {
    Some(in_sentence(title.strip_prefix(kind)?.trim()))
}
