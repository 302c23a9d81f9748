//! # What it does
//! Holds the names that `award_forms` gives to who decides against the office: its own decider is the head of the body, and
//! nobody is named by a level alone.
//!
//! # Why
//! The decision prints that name for the award and is signed by the head: two names on one paper.
//!
//! # Example
//! `decided_by: Chủ tịch UBND xã` of the office of a ward.
//!
//! # Basis
//! Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6.

use super::signature_agrees::in_full;
use crate::diagnostic::{Place, ProcedureProblem, Report, Sources};
use crate::model::{Dossier, IssuingBody};

/// Words of the law that name a level, not an office.
const LEVELS: [&str; 4] = [" cấp tỉnh", " cấp huyện", " cấp xã", " cấp trên"];

/// Reports each such name.
pub fn own_name(dossier: &Dossier, sources: &Sources, report: &mut Report) {
    let file = Place::file(&format!("inputs/{}/campaign.yaml", dossier.name));
    for form in dossier.campaign.award_forms.iter().flatten() {
        let found = form.decided_by.to_string();
        let place = file.in_file(&found, sources);
        if LEVELS.iter().any(|level| found.contains(level)) {
            report.add(ProcedureProblem::DeciderVague { found }, place);
            continue;
        }
        let own = |body: &&IssuingBody| form.decider.is_some() && body.decider == form.decider;
        let own: Vec<&IssuingBody> = dossier.office.bodies.iter().filter(own).collect();
        if own.iter().any(|body| is_head(&found, body)) {
            continue;
        }
        if let Some(expected) = own.iter().find_map(|body| body.head_in_full()) {
            report.add(ProcedureProblem::DeciderMisnamed { found, expected }, place);
        }
    }
}

/// Whether words name the head of a body, by its whole name or how it begins.
fn is_head(said: &str, body: &IssuingBody) -> bool {
    let said = in_full(said);
    let Some(whole) = body.head_in_full() else {
        return true;
    };
    let head = body.head.as_ref();
    let short = head.map(|head| format!("{head} {}", body.short_name));
    said.starts_with(&in_full(&whole))
        || std::iter::once(whole)
            .chain(short)
            .any(|name| in_full(&name).starts_with(&said))
}
