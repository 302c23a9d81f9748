//! # What it does
//! Holds the date of each basis of the plan, and the end of the campaign, against the plan's own date.
//!
//! # Why
//! A paper cannot stand on a document that did not exist on its day, and a campaign cannot end before it is launched.
//!
//! # Example
//! A plan of 2 January 2025 that cites a directive of 15 October 2025.
//!
//! # Basis
//! Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6 (căn cứ).

use crate::diagnostic::{DateName, FactProblem, Place, Report};
use crate::model::{Campaign, Date};

/// Reports every basis of the plan that is later than the paper `id` of `date`, and a campaign that ended before it.
pub fn dates_in_order(campaign: &Campaign, id: &str, date: Date, at: &Place, report: &mut Report) {
    let bases = campaign.plan.iter().flat_map(|plan| &plan.bases);
    for basis in bases.filter(|basis| *basis.date > date) {
        let name = basis
            .number
            .as_ref()
            .map_or_else(|| basis.kind.to_string(), ToString::to_string);
        let kind = FactProblem::DatesOutOfOrder {
            earlier: DateName::Basis(name),
            earlier_date: **basis.date,
            later: DateName::Paper(id.to_owned()),
            later_date: *date,
        };
        report.add(kind, basis.date.place.clone());
    }
    if date > campaign.period.end {
        let kind = FactProblem::DatesOutOfOrder {
            earlier: DateName::Paper(id.to_owned()),
            earlier_date: *date,
            later: DateName::CampaignEnd,
            later_date: *campaign.period.end,
        };
        report.add(kind, at.clone());
    }
}
