//! # What it does
//! Names awardees whose post is one of another body, or of another such place, than their unit, and what lists would say.
//!
//! # Why
//! Lists and certificates join post and unit. Of two bodies nobody can tell what the awardee is to be called.
//!
//! # Example
//! `position: Phó Chủ tịch HĐND phường` of the unit `Cơ quan UBND phường Mẫu`.
//!
//! # Basis
//! Nghị định 30/2020/NĐ-CP, Phụ lục II, phần III (names of bodies and posts); Luật Thi đua, khen thưởng 06/2022/QH15, Điều 5.2a.

use crate::diagnostic::{ProcedureProblem, Report};
use crate::model::{Awardee, Dossier, Line, is_of_another, post_at};

/// Adds a warning for each.
pub fn posts_of_units(dossier: &Dossier, report: &mut Report) {
    for awardee in dossier.awardees.iter().flat_map(|file| &file.awardees) {
        let Some((post, unit)) = joined(awardee, dossier) else {
            continue;
        };
        if is_of_another(post.as_str(), unit.as_str()) {
            let kind = ProcedureProblem::PostOfAnother {
                name: awardee.full_name(),
                said: post_at(post.as_str(), unit.as_str()),
                post: post.to_string(),
            };
            report.add(kind, awardee.place.clone());
        }
    }
}

/// Post and unit, where lists join them.
fn joined<'a>(awardee: &'a Awardee, dossier: &'a Dossier) -> Option<(&'a Line, &'a Line)> {
    let post = awardee.position.as_ref().filter(|_| awardee.place.is_none())?;
    let unit = dossier.unit(awardee.unit.as_ref()?)?;
    Some((post, &unit.name))
}
