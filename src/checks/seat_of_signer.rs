//! # What it does
//! Holds the seat and the office above the signature on a council's paper against those that the review's meeting gives the signer.
//!
//! # Why
//! Minutes and submission lie in one dossier: who sat as a member cannot sign as vice chairman a week later.
//!
//! # Example
//! `position: PHÓ CHỦ TỊCH HỘI ĐỒNG` of one whom the meeting lists as `role: Ủy viên`.
//!
//! # Basis
//! Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.7.

use super::signature_agrees::in_full;
use crate::diagnostic::{ProcedureProblem, Report};
use crate::model::{Brief, OneOrMore, PaperRole, Signatory};

/// Warns of a submission whose signer has another seat or office in the meeting, and of a council's paper that its signer signs by
/// the office in the agency alone.
pub fn seat_of_signer(brief: &Brief<'_>, report: &mut Report) {
    let entry = brief.entry;
    if entry.issued.is_none() && signs_by_office(brief, report) {
        return;
    }
    if entry.role != Some(PaperRole::Submission) || entry.issued.is_some() {
        return;
    }
    let review = brief.review;
    let file = review.and_then(|review| brief.dossier.review_file(&review.id));
    let meeting = file.and_then(|file| file.meeting.as_ref());
    let (Some(signatory), Some(meeting), Some(id)) = (brief.signatory, meeting, &entry.row.signatory) else {
        return;
    };
    let name = signatory.name.as_str();
    let Some((member, office)) = meeting
        .members
        .iter()
        .find(|member| member.name.as_str() == name)
        .zip(signatory.second_office.as_ref())
    else {
        return;
    };
    let seat = signatory.position.as_ref().map(OneOrMore::joined);
    let said = format!("{}, {}", member.role, member.position);
    let all = in_full(&said);
    let agrees = |words: &str| all.split(", ").any(|post| within(post, &in_full(words)));
    if !seat.as_deref().is_none_or(agrees) || !agrees(office.as_str()) {
        let kind = ProcedureProblem::SeatedOtherwise {
            id: entry.id.to_string(),
            name: name.to_owned(),
            found: seat
                .into_iter()
                .chain([office.to_string()])
                .collect::<Vec<_>>()
                .join(" / "),
            said,
        };
        report.add(kind, id.place.clone());
    }
}

/// Whether the office has the same person with a seat in the council that issues the paper, and another row signs.
fn signs_by_office(brief: &Brief<'_>, report: &mut Report) -> bool {
    let (Some(signatory), Some(id)) = (brief.signatory, &brief.entry.row.signatory) else {
        return false;
    };
    let name = in_full(brief.body.name.as_str());
    let of_council = name.starts_with("HỘI ĐỒNG") && brief.body.parent.is_some();
    if !of_council || signatory.second_office.is_some() || !signatory.authority.is_empty() {
        return false;
    }
    let seat = |one: &Signatory| one.position.as_ref().map(OneOrMore::joined).unwrap_or_default();
    let mut others = brief.dossier.office.signatories.iter();
    let seated = others.find(|one| {
        let longer = in_full(&seat(one));
        one.name == signatory.name
            && one.second_office.is_some()
            && longer.contains("HỘI ĐỒNG")
            && longer.starts_with(&in_full(&seat(signatory)))
    });
    let Some((seated, office)) = seated.and_then(|one| Some((one, one.second_office.as_ref()?))) else {
        return false;
    };
    let kind = ProcedureProblem::SeatedOtherwise {
        id: brief.entry.id.to_string(),
        name: signatory.name.to_string(),
        found: seat(signatory),
        said: format!("{} / {office}", seat(seated)),
    };
    report.add(kind, id.place.clone());
    true
}

/// Whether one says the other, with more of whose it is.
fn within(one: &str, other: &str) -> bool {
    one.starts_with(other) || other.starts_with(one)
}
