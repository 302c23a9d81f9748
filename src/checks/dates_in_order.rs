//! # What it does
//! Holds the end of the campaign, and the day by which units hand in their plans, against the plan's own date.
//!
//! # Why
//! A campaign cannot end before it is launched.
//!
//! # Example
//! A plan of 2 January 2026 for a campaign that ended on 31 December 2025.
//!
//! # Basis
//! Luật Thi đua, khen thưởng 06/2022/QH15, Điều 17.

use crate::diagnostic::{DateName, FactProblem, Place, Report};
use crate::model::{Campaign, Date};

/// Reports a campaign that ended, or wanted the plans of its units, before its plan `id` of `date`.
pub fn dates_in_order(campaign: &Campaign, id: &str, date: Date, at: &Place, report: &mut Report) {
    if let Some(period) = campaign.period
        && date > period.end
    {
        let kind = FactProblem::DatesOutOfOrder {
            earlier: DateName::Paper(id.to_owned()),
            earlier_date: *date,
            later: DateName::CampaignEnd,
            later_date: *period.end,
        };
        report.add(kind, at.clone());
    }
    if let Some(due) = campaign.plans_due.filter(|due| *due < date) {
        let kind = FactProblem::DatesOutOfOrder {
            earlier: DateName::Paper(id.to_owned()),
            earlier_date: *date,
            later: DateName::PlansDue,
            later_date: *due,
        };
        report.add(kind, at.clone());
    }
}
