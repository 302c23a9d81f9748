//! # What it does
//! Holds the grounds of those that a submission proposes against the clause of the law: whether one is said where the clause
//! offers several, whether the clause has it, and whether a movement of one's own carries out a paper of the level that
//! decides.
//!
//! # Why
//! The submission cites the law to the điểm; whoever decides a bằng khen for a person looks for the movement that the ministry
//! or the province launched.
//!
//! # Example
//! `award: bang-khen` of a person without `ground`.
//!
//! # Basis
//! Luật Thi đua, khen thưởng 06/2022/QH15, Điều 74; Nghị định 98/2023/NĐ-CP, Phụ lục, Mẫu số 01.

use crate::diagnostic::{ProcedureProblem, Report};
use crate::model::{AwardClause, Awardee, Brief, PaperRole};

/// Reports those of the submission `brief` whose ground is not said, not offered, or not met by the movement.
pub fn grounds_said(brief: &Brief<'_>, report: &mut Report) {
    let entry = brief.entry;
    if entry.role != Some(PaperRole::Submission) || entry.issued.is_some() {
        return;
    }
    let mut unsaid: Vec<(&AwardClause, Vec<String>)> = Vec::new();
    let mut own = Vec::new();
    for awardee in brief.proposed() {
        let Some(clause) = brief.award_clause(awardee) else {
            continue;
        };
        match &awardee.ground {
            None if clause.grounds.is_empty() => {}
            None => match unsaid.iter_mut().find(|(known, _)| *known == clause) {
                Some((_, names)) => names.push(awardee.full_name()),
                None => unsaid.push((clause, vec![awardee.full_name()])),
            },
            Some(ground) if !clause.grounds.contains(ground) => {
                report.add(unknown(awardee, clause), ground.place.clone());
            }
            Some(ground) if clause.launched.contains(ground) && brief.carries_out().is_none() => {
                own.push(awardee.full_name());
            }
            Some(_) => {}
        }
    }
    let id = || entry.id.to_string();
    for (clause, names) in unsaid {
        let kind = ProcedureProblem::GroundUnsaid {
            id: id(),
            clause: clause.text.to_string(),
            grounds: clause.grounds.iter().map(ToString::to_string).collect(),
            names,
        };
        report.add(kind, entry.place().clone());
    }
    if let Some(decider) = entry.row.decided_by.filter(|_| !own.is_empty()) {
        let kind = ProcedureProblem::MovementOfOwn {
            id: id(),
            decider: decider.into(),
            names: own,
        };
        report.add(kind, entry.place().clone());
    }
}

fn unknown(awardee: &Awardee, clause: &AwardClause) -> ProcedureProblem {
    ProcedureProblem::GroundUnknown {
        name: awardee.full_name(),
        clause: clause.text.to_string(),
        grounds: clause.grounds.iter().map(ToString::to_string).collect(),
    }
}
