//! How far a day of issue may be from the days that are known: `templates/rules/issuing.yaml`.

use crate::input::{Fields, Record};

/// Distances in days, beyond which a day is taken for a slip of the hand. They are the program's own, not the law's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct IssuingRules {
    /// Before or after the day that `papers.yaml` plans.
    pub days_from_plan: u32,
    /// Before or after the day of the review that the paper belongs to.
    pub days_from_review: u32,
}

impl Record for IssuingRules {
    const NAME: &'static str = "IssuingRules";
    const ABOUT: &'static str = "Ngày ban hành được lệch bao nhiêu ngày (rules/issuing.yaml)";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let days_from_plan = f.required(
            "days_from_plan",
            "Số ngày trước hoặc sau ngày ghi trong papers.yaml",
        );
        let days_from_review = f.required("days_from_review", "Số ngày trước hoặc sau ngày sơ kết, tổng kết");
        Some(Self {
            days_from_plan: days_from_plan?,
            days_from_review: days_from_review?,
        })
    }
}
