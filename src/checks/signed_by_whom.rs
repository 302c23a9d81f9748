//! # What it does
//! Holds the signatures of a meeting's minutes against who presided and who wrote them, those of a count against who counted, and
//! counts those who sign a report on achievements. Of who signs by order or delegation (TL., TUQ.) it asks that he heads a unit.
//!
//! # Why
//! Minutes that say one presided and another signs are no proof of the meeting. A report on achievements has two signatures:
//! of whoever confirms it, and of whoever reports.
//!
//! # Example
//! Minutes with `signatory: chu-tich-hoi-dong` of a meeting at which the chairman was `absent`.
//!
//! # Basis
//! Nghị định 30/2020/NĐ-CP, Điều 13; Phụ lục III, Mẫu 1.9.

use super::persons_once::slip_to;
use super::signature_agrees::{COMMITTEE, COUNCIL, in_full};
use crate::diagnostic::{Fault, ProcedureProblem, Report};
use crate::input::{At, folded};
use crate::model::{Brief, Id, Line, OneOrMore, PaperRole, Prefix, Signatory};

/// A report on achievements is signed by the one who confirms it, beside the one who reports.
const CONFIRMED_BY: usize = 1;

/// Reports minutes that another signs than presided or wrote them, and a report on achievements with a third signature.
pub fn signed_by_whom(brief: &Brief<'_>, report: &mut Report) {
    let entry = brief.entry;
    if brief.awardee.is_some() && entry.row.signers.len() > CONFIRMED_BY {
        let kind = ProcedureProblem::ThirdSignature {
            id: entry.id.to_string(),
            signers: entry
                .row
                .signers
                .iter()
                .map(|one| one.title.to_string())
                .collect(),
        };
        report.add(kind, entry.place().clone());
    }
    if entry.role == Some(PaperRole::Minutes) && entry.issued.is_none() {
        minutes(brief, report);
    }
    if entry.issued.is_none() {
        count(brief, report);
        by_order(brief, report);
        twice(brief, report);
    }
}

/// Those who counted the ballots sign the count.
fn count(brief: &Brief<'_>, report: &mut Report) {
    let counts = brief
        .review
        .filter(|_| brief.entry.role == Some(PaperRole::Count));
    let file = counts.and_then(|review| brief.dossier.review_file(&review.id));
    let tellers = file
        .and_then(|file| file.meeting.as_ref())
        .map(|meeting| &meeting.tellers);
    let Some(tellers) = tellers.filter(|tellers| !tellers.is_empty()) else {
        return;
    };
    let row = &brief.entry.row;
    for (signatory, id) in [
        (brief.signatory, &row.signatory),
        (brief.secretary, &row.secretary),
    ] {
        let Some((signatory, id)) = signatory.zip(id.as_ref()) else {
            continue;
        };
        let name = signatory.name.as_str();
        let headed = tellers.iter().any(|teller| heads(teller.as_str()));
        if !tellers.iter().any(|teller| counted_as(signatory, teller, headed)) {
            let kind = ProcedureProblem::CountSignedByAnother {
                id: brief.entry.id.to_string(),
                found: name.to_owned(),
                tellers: tellers.iter().map(ToString::to_string).collect(),
            };
            report.add(kind, id.place.clone());
        }
    }
}

/// Whether this teller is the one who signs; who signs as head of tellers that are `headed` is the one of whom the meeting says so.
fn counted_as(signatory: &Signatory, teller: &Line, headed: bool) -> bool {
    let post = signatory
        .position
        .as_ref()
        .map(OneOrMore::joined)
        .unwrap_or_default();
    let anothers_post = headed && heads(&post) && !heads(teller.as_str());
    names(teller, signatory) && !anothers_post
}

/// Whether a line names who signs, in whatever spelling: that there are two is said of the names themselves.
fn names(said: &Line, signatory: &Signatory) -> bool {
    let said = folded(said.as_str());
    let name = signatory.name.as_str();
    let meant = || slip_to(name).is_some_and(|meant| said.contains(&folded(&meant)));
    said.contains(&folded(name)) || meant()
}

fn heads(said: &str) -> bool {
    said.to_uppercase().contains("TỔ TRƯỞNG")
}

/// A paper of two signatures has them of two persons.
fn twice(brief: &Brief<'_>, report: &mut Report) {
    let row = &brief.entry.row;
    let (Some(first), Some(second), Some(id)) = (brief.signatory, brief.secretary, row.secretary.as_ref())
    else {
        return;
    };
    if first.name.as_str() == second.name.as_str() {
        let kind = ProcedureProblem::OneSignsTwice {
            id: brief.entry.id.to_string(),
            name: first.name.to_string(),
        };
        report.add(kind, id.place.clone());
    }
}

/// Titles of those who head nothing.
const NO_HEADS: [&str; 6] = [
    "CÔNG CHỨC",
    "VIÊN CHỨC",
    "CHUYÊN VIÊN",
    "CÁN BỘ",
    "NHÂN VIÊN",
    "VĂN THƯ",
];

/// Who signs by order or delegation heads a unit of the agency (Điều 13 khoản 3 và 4).
fn by_order(brief: &Brief<'_>, report: &mut Report) {
    let Some(signatory) = brief.signatory else { return };
    let position = signatory
        .position
        .as_ref()
        .map(OneOrMore::joined)
        .unwrap_or_default();
    let capitals = position.to_uppercase();
    let passed_on = |prefix| matches!(prefix, Prefix::ByOrder | Prefix::Delegated);
    let ordered = signatory.authority.iter().find(|step| passed_on(step.prefix));
    let Some(prefix) = ordered.map(|step| step.prefix.abbreviation()) else {
        return;
    };
    // A deputy of the head signs for him (KT.), a deputy of the unit's head for that head.
    let last = signatory.authority.last();
    let deputy = capitals.starts_with("PHÓ ") && last.is_some_and(|step| passed_on(step.prefix));
    // By order of the collective, or of himself, nobody signs.
    let of = ordered.map(|step| in_full(step.of.as_str())).unwrap_or_default();
    let collective = [COMMITTEE, COUNCIL].iter().any(|body| of.starts_with(body));
    let head = brief
        .body
        .head
        .as_ref()
        .is_some_and(|head| head.as_str().to_uppercase() == capitals);
    if collective || head || deputy || NO_HEADS.iter().any(|title| capitals.starts_with(title)) {
        let place = brief.entry.row.signatory.as_ref().map(|id| id.place.clone());
        let place = place.unwrap_or_else(|| brief.entry.place().clone());
        let kind = ProcedureProblem::ByOrderOfNoHead {
            prefix,
            found: position,
        };
        report.push(Fault::new(kind, place).about(brief.entry.id.to_string()));
    }
}

fn minutes(brief: &Brief<'_>, report: &mut Report) {
    let file = brief
        .review
        .and_then(|review| brief.dossier.review_file(&review.id));
    let Some(meeting) = file.and_then(|file| file.meeting.as_ref()) else {
        return;
    };
    let row = &brief.entry.row;
    let mut held = |signatory: Option<&Signatory>, said: Option<&Line>, id: &Option<At<Id>>, wrote: bool| {
        if let (Some(signatory), Some(said), Some(id)) = (signatory, said, id)
            && !names(said, signatory)
        {
            let kind = ProcedureProblem::MinutesSignedByAnother {
                id: brief.entry.id.to_string(),
                found: signatory.name.to_string(),
                said: said.to_string(),
                wrote,
            };
            report.add(kind, id.place.clone());
        }
    };
    held(
        brief.signatory,
        meeting.chair().map(|chair| &chair.name),
        &row.signatory,
        false,
    );
    held(brief.secretary, meeting.secretary.as_ref(), &row.secretary, true);
}
