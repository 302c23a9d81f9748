//! What the law of one day answers: a row and on what it is used, or why there is none.

use std::ops::Deref;

use super::{Award, BaseSalary, Coefficient, Confirmation, Decider, Endorsement, Factor, LawBasis, LawRow};
use crate::model::{AwardeeKind, Date, Dong, Id, Line, Rounding};

/// What was asked of the law.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LawRule {
    /// Which law.
    Regime,
    /// The base salary.
    BaseSalary,
    /// Whether there is an award.
    Award(Award),
    /// Whether an award is for a kind of holder.
    Holders(Award, AwardeeKind),
    /// Whether a decider may give an award.
    Authority(Decider, Award),
    /// The coefficient of an award.
    Coefficient(Award, Decider),
    /// The factor of a kind of holder.
    Factor(Award, AwardeeKind),
    /// What a decision cites for its money.
    MoneyClause(Award),
}

/// Why the law gave no answer to print.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// No row known here answers on that day: neither a yes nor a no of the law.
    NoRule {
        /// What was asked.
        rule: LawRule,
        /// The decision's day.
        date: Date,
    },
    /// A row answers that the office has to confirm first. It is not a no of the law: the paper does without, or waits
    /// for the office, but is not refused for it.
    Unconfirmed {
        /// What was asked.
        rule: LawRule,
        /// The row to confirm.
        row: Id,
    },
    /// The law: this decider does not give this award on this day.
    NoAuthority {
        /// Who was to decide.
        decider: Decider,
        /// The award.
        award: Award,
        /// The decision's day.
        date: Date,
        /// Where the law says so.
        source: Line,
        /// The last day the decider gave awards at all, if that is past: the districts' 30 June 2025.
        ended: Option<Date>,
        /// Who does give it on that day.
        deciders: Vec<Decider>,
    },
    /// The law: there is no such award on this day.
    NotInForce {
        /// The award.
        award: Award,
        /// The decision's day.
        date: Date,
        /// Where the law says so.
        source: Line,
    },
    /// The law: this award is not for such a holder (Luật 06/2022/QH15, Điều 5 khoản 2 điểm b).
    WrongHolder {
        /// The award.
        award: Award,
        /// Who was to receive it.
        subject: AwardeeKind,
        /// Where the law says so.
        source: Line,
    },
    /// The bonus is more than [`Dong::MAX`]: a row of the office must be wrong.
    BonusTooLarge,
}

/// On what a row is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grounds<'a> {
    /// It is verified: nothing to say.
    Verified,
    /// One source: the report names it.
    OneSource,
    /// The office confirmed it: the report names who, why and source.
    Confirmed(&'a Confirmation),
    /// The office added it: the report names who, why and source.
    Added(&'a Endorsement),
}

/// A row that answers, and on what it is used.
#[derive(Debug, PartialEq, Eq)]
pub struct Found<'a, T> {
    /// The row.
    pub row: &'a LawRow<T>,
    /// On what.
    pub grounds: Grounds<'a>,
}

impl<T> Clone for Found<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Found<'_, T> {}

impl<T> Deref for Found<'_, T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.row.fact
    }
}

/// A bonus with the rows it was reckoned from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bonus<'a> {
    /// The base salary.
    pub base: Found<'a, BaseSalary>,
    /// The award's coefficient.
    pub coefficient: Found<'a, Coefficient>,
    /// The holder's factor; titles have none.
    pub factor: Option<Found<'a, Factor>>,
    /// How it was rounded.
    pub rounding: Rounding,
    /// The money.
    pub amount: Dong,
}

/// What a decision stands on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bases<'a> {
    /// To print, in print order.
    pub cited: Vec<Found<'a, LawBasis>>,
    /// Not printed, as the office has not confirmed them.
    pub left_out: Vec<&'a LawRow<LawBasis>>,
}
