//! # What it does
//! Holds where a paper goes: a submission to who decides, or to the level that it goes by; and nothing to a body of a level that
//! is no more.
//!
//! # Why
//! A submission to someone who does not decide is looked at by nobody, and a paper to a district of last year comes back.
//!
//! # Example
//! `addressees: [Chủ tịch Ủy ban nhân dân thị xã Mẫu]` on 25 December 2025.
//!
//! # Basis
//! Luật Thi đua, khen thưởng 06/2022/QH15, Điều 83; Luật Tổ chức chính quyền địa phương 72/2025/QH15.

use super::signature_agrees::in_full;
use crate::diagnostic::{ProcedureProblem, Report};
use crate::model::{Brief, IssuingBody, Line, PaperRole};

/// Offices that look into submissions for who decides.
const APPRAISERS: [&str; 2] = ["NỘI VỤ", "THI ĐUA"];

/// Reports a submission that goes elsewhere, and bodies that are no more.
pub fn goes_where(brief: &Brief<'_>, report: &mut Report) {
    if brief.entry.issued.is_some() {
        return;
    }
    let there = to_those_there(brief, report);
    if there && brief.entry.role == Some(PaperRole::Submission) {
        to_decider(brief, report);
    }
}

fn to_decider(brief: &Brief<'_>, report: &mut Report) {
    let (entry, row) = (brief.entry, &brief.entry.row);
    let deciders = row.through.into_iter().chain(row.decided_by);
    let named = deciders.filter_map(|one| Some((one, brief.dossier.decider_name(one, brief.date)?)));
    let named: Vec<_> = named.collect();
    let Some((_, wanted)) = named.first().filter(|_| !entry.addressees.is_empty()) else {
        return;
    };
    let of_names = named.iter().filter_map(|(one, name)| one.body_in(name));
    let bodies = brief.dossier.office.bodies.iter();
    let own = bodies.filter(|body| named.iter().any(|(one, _)| body.decider == Some(*one)));
    let own = own.filter_map(IssuingBody::head_in_full);
    let names = named.iter().map(|(_, name)| name.clone());
    let readers: Vec<String> = names.chain(of_names).chain(own).collect();
    let is_reader = |said: &str| {
        let said = in_full(said);
        let appraises = APPRAISERS.iter().any(|one| said.contains(one));
        let mut names = readers.iter().map(|name| in_full(name));
        appraises || names.any(|name| said.starts_with(&name) || name.starts_with(&said))
    };
    if !entry.addressees.iter().any(|one| is_reader(one.as_str())) {
        let kind = ProcedureProblem::AddressedElsewhere {
            id: entry.id.to_string(),
            wanted: wanted.clone(),
            found: entry.addressees.iter().map(ToString::to_string).collect(),
        };
        report.add(kind, entry.place().clone());
    }
}

/// Whether all of them are there.
fn to_those_there(brief: &Brief<'_>, report: &mut Report) -> bool {
    let Some(date) = brief.date else { return true };
    let entry = brief.entry;
    let recipients = entry.row.recipients.iter().map(|one| one.to.as_str());
    let addressees = entry.addressees.iter().map(Line::as_str);
    let through = entry
        .row
        .through
        .and_then(|one| brief.dossier.decider_name(one, Some(date)));
    let through = through.as_deref();
    let gone = addressees.chain(recipients).chain(through).filter_map(|named| {
        let ended = brief.award_law.level_ended(&in_full(named), date)?;
        Some((named.to_owned(), ended))
    });
    let (named, ended): (Vec<_>, Vec<_>) = gone.unzip();
    if let Some(ended) = ended.first() {
        let kind = ProcedureProblem::DistrictGone {
            id: entry.id.to_string(),
            named,
            ended: **ended,
        };
        report.add(kind, entry.place().clone());
    }
    ended.is_empty()
}
