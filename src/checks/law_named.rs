//! # What it does
//! Names every row of the award law that a paper about the office's own awards stands on and that is not verified: known
//! from one source, confirmed or added by the office, or left out because nobody confirmed it.
//!
//! # Why
//! Whoever signs has to know which facts of law the program is not sure of.
//!
//! # Example
//! The factor of collectives under Nghị định 152/2025, which the office confirmed.
//!
//! # Basis
//! The scale of certainty of `templates/rules/awards.yaml`.

use crate::diagnostic::{Fault, LawProblem, Report};
use crate::model::{Award, AwardeeKind, Brief, Date, Found, Grounds, LawBasis, LawRow};

/// Adds a warning for each such row, at the paper's place in `papers.yaml`.
pub fn law_named(brief: &Brief<'_>, report: &mut Report) {
    let (Some(date), Some(review), Some(decider)) = (brief.law_day(), brief.review, brief.decider()) else {
        return;
    };
    let law = brief.law(date);
    let mut named = Named { brief, report };
    let awardees = brief.dossier.proposed_in(&review.id);
    let mut cases: Vec<(Award, AwardeeKind)> = awardees
        .iter()
        .filter(|awardee| awardee.decided_by.value == decider)
        .map(|awardee| (awardee.award.value, awardee.kind))
        .collect();
    cases.sort_unstable();
    cases.dedup();
    named.found(law.regime().ok());
    named.found(law.base_salary().ok());
    named.found(law.decider(decider));
    for (award, kind) in &cases {
        named.found(law.award(*award).ok());
        named.found(law.holders(*award, *kind).ok().flatten());
        named.found(law.authority(decider, *award).ok());
        named.found(law.coefficient(*award, decider).ok());
        named.found(law.factor(*award, *kind).ok().flatten());
        named.found(law.money_clause(*award, decider).ok());
    }
    bases_named(brief, report);
}

/// Adds a warning for each row of the law's bases that a paper prints or leaves out and that is not verified.
pub fn bases_named(brief: &Brief<'_>, report: &mut Report) {
    let Some(bases) = brief.law_bases() else { return };
    let mut named = Named { brief, report };
    bases.cited.iter().for_each(|found| named.found(Some(*found)));
    bases.left_out.iter().for_each(|row| named.left_out(row));
}

/// Adds a warning for each law that a paper leaves out, for whoever makes or issues it. Decrees and circulars are named with all
/// other rows.
pub fn bases_left_out(brief: &Brief<'_>, report: &mut Report) {
    if brief.entry.issued.is_some() {
        return;
    }
    let mut named = Named { brief, report };
    let bases = brief.law_bases();
    bases
        .iter()
        .flat_map(|bases| &bases.left_out)
        .filter(|row| row.text.as_str().starts_with("Luật "))
        .for_each(|row| named.left_out(row));
}

/// Adds the caution of the law's regime, from 1 October 2026 on.
pub fn law_caution(brief: &Brief<'_>, date: Date, report: &mut Report) {
    if let Some(caution) = brief
        .law(date)
        .regime()
        .ok()
        .and_then(|regime| regime.caution.clone())
    {
        let kind = LawProblem::Caution {
            text: caution.to_string(),
        };
        report.push(about(kind, brief));
    }
}

/// Said of the paper, at its place in `papers.yaml`.
fn about(kind: LawProblem, brief: &Brief<'_>) -> Fault {
    Fault::new(kind, brief.entry.place().clone()).about(brief.entry.id.as_str())
}

struct Named<'a, 'b> {
    brief: &'a Brief<'b>,
    report: &'a mut Report,
}

impl Named<'_, '_> {
    fn found<T>(&mut self, found: Option<Found<'_, T>>) {
        let Some(found) = found else { return };
        let (row, source) = (found.row.id.to_string(), found.row.source.to_string());
        let kind = match found.grounds {
            Grounds::Verified => return,
            Grounds::OneSource => LawProblem::OneSource { row, source },
            Grounds::Confirmed(by) => LawProblem::OfficeAnswers {
                row,
                by: by.by.to_string(),
                reason: by.reason.to_string(),
                source: by.source.to_string(),
            },
            Grounds::Added(by) => LawProblem::OfficeAnswers {
                row,
                by: by.by.to_string(),
                reason: by.reason.to_string(),
                source,
            },
        };
        self.report.push(about(kind, self.brief));
    }

    fn left_out(&mut self, row: &LawRow<LawBasis>) {
        let kind = LawProblem::LeftOut {
            row: row.id.to_string(),
            text: row.text.to_string(),
            source: row.source.to_string(),
        };
        self.report.push(about(kind, self.brief));
    }
}
