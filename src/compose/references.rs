//! Papers that a paper cites: one place says their numbers and days.

use serde::Serialize;

use super::letterhead::{day, number, number_symbol};
use crate::diagnostic::Report;
use crate::input::At;
use crate::model::{Brief, Id, PaperEntry};

/// Another paper of the campaign, as a sentence cites it.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Reference {
    /// Number and symbol: `58/QĐ-UBND`; blank in a draft.
    pub(super) number_symbol: String,
    /// `ngày 27 tháng 6 năm 2025`; blank in a draft.
    pub(super) day: String,
    /// Full name of its issuer.
    pub(super) issuer: String,
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
    minutes: Option<Reference>,
    submission: Option<Reference>,
    decision: Option<Reference>,
}

/// What the paper of `brief` may cite.
pub(super) fn references(brief: &Brief<'_>) -> References {
    References {
        plan: find(brief, |entry, _| entry.kind.as_str() == "ke-hoach"),
        minutes: find(brief, |entry, same| same && entry.kind.as_str() == "bien-ban-hop"),
        submission: find(brief, |entry, same| {
            same && entry.kind.as_str() == "to-trinh-khen-thuong" && entry.decided_by == brief.body.decider
        }),
        decision: decision(brief),
    }
}

/// The decision of the paper's own review.
pub(super) fn decision(brief: &Brief<'_>) -> Option<Reference> {
    find(brief, |entry, same| {
        same && entry.kind.as_str() == "quyet-dinh-khen-thuong"
    })
}

/// The first paper that fits; `same` tells whether it is of the same review.
fn find(brief: &Brief<'_>, fits: impl Fn(&PaperEntry, bool) -> bool) -> Option<Reference> {
    let own = brief.entry.review.as_ref().map(|review| &review.value);
    let same = |entry: &PaperEntry| entry.review.as_ref().map(|review| &review.value) == own;
    let entry = brief
        .dossier
        .papers()
        .iter()
        .find(|entry| fits(entry, same(entry)))?;
    cited(brief, entry)
}

/// A paper as the paper of `brief` cites it.
fn cited(brief: &Brief<'_>, entry: &At<PaperEntry>) -> Option<Reference> {
    let other = Brief::resolve(
        brief.dossier,
        brief.kinds,
        brief.award_law,
        entry,
        &mut Report::default(),
    )?;
    let number_symbol = number_symbol(number(&other), &other.symbol());
    let day = day(entry.is_dated(), other.date?);
    let issuer = other.body.name.to_string();
    let kind = sentence_case(other.kind.name.as_str());
    let citation = format!("{kind} số {number_symbol} {day} của {issuer}");
    Some(Reference {
        number_symbol,
        day,
        issuer,
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

/// The issue that the paper of `brief` replaces.
pub(super) fn replaced(brief: &Brief<'_>) -> Option<Reference> {
    let former = brief.entry.issued.as_ref()?.replaces.as_ref()?;
    let kind = sentence_case(brief.kind.name.as_str());
    let (number_symbol, day) = (
        number_symbol(former.number, &former.symbol),
        former.date.in_words(),
    );
    let issuer = brief.body.name.to_string();
    let citation = format!("{kind} số {number_symbol} {day} của {issuer}");
    Some(Reference {
        number_symbol,
        day,
        issuer,
        citation,
        dated: true,
    })
}

/// `TỜ TRÌNH` → `Tờ trình`.
pub(super) fn sentence_case(capitals: &str) -> String {
    let lower = capitals.to_lowercase();
    let mut letters = lower.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}
