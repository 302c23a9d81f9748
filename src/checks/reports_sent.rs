//! # What it does
//! Names the units from which someone is proposed though they had sent no report of the review when the council met.
//!
//! # Why
//! The office's own reminder says that such a unit is not considered, and its report on the review lists it as missing.
//!
//! # Example
//! A collective of khu phố 9, which has sent nothing.
//!
//! Silent where the office does not write down the reports of a review.
//!
//! # Basis
//! Luật Thi đua, khen thưởng 06/2022/QH15, Điều 84.

use std::collections::BTreeSet;

use crate::diagnostic::{FactProblem, Report};
use crate::model::{Dossier, ReceivedPaper, Review, Unit};

/// Reports each such unit once, at the first who is proposed from it.
pub fn reports_sent(dossier: &Dossier, review: &Review, report: &mut Report) {
    let file = dossier.review_file(&review.id);
    let met = file.and_then(|file| file.meeting.as_ref());
    let met = met.map(|meeting| meeting.date.value);
    let Some((met, units)) = met.zip(dossier.units.as_ref()) else {
        return;
    };
    let own = Some(&review.id.value);
    let sent = |unit: &Unit| unit.has_sent(ReceivedPaper::Report, own, met);
    if !units.units.iter().any(sent) {
        return;
    }
    let mut named = BTreeSet::new();
    for awardee in dossier.proposed_in(&review.id) {
        let unit = awardee.unit.as_ref().and_then(|id| dossier.unit(id));
        if let Some(unit) = unit.filter(|unit| !sent(unit) && named.insert(unit.id.as_str())) {
            let kind = FactProblem::NoReportOfUnit {
                name: awardee.full_name(),
                unit: unit.name.to_string(),
                review: review.id.to_string(),
                by: *met,
            };
            report.add(kind, awardee.place.clone());
        }
    }
}
