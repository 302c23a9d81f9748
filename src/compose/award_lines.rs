//! Those a decision awards, as the book of awards enters them.

use super::views::money;
use crate::model::Brief;

/// One awardee of a decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AwardLine {
    /// Id in `awardees.yaml`.
    pub awardee: String,
    /// Its place in the decision's whole list, from 1.
    pub line: u32,
    /// Its number as a list prints it that counts each group anew: `II.3`; empty where there is one group.
    pub listed: String,
    /// `Ông Nguyễn Văn A`.
    pub name: String,
    /// Post, unit, address.
    pub place: String,
    /// Name of the award.
    pub award: String,
    /// For what.
    pub achievement: String,
    /// In đồng, as printed.
    pub amount: String,
}

/// Everyone a decision awards, in the order of its list; none for other kinds of paper.
pub fn award_lines(brief: &Brief<'_>) -> Vec<AwardLine> {
    let review = brief.review.filter(|_| brief.kind.enters_book);
    review
        .and_then(|review| money(brief, review).ok())
        .map(|money| money.lines())
        .unwrap_or_default()
}
