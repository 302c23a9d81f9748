//! Thống kê: the awards of a year counted. Only what stands counts; what no list says is counted as unknown, never guessed.

mod count;
mod table;
mod workbook;
mod written;

use std::collections::BTreeSet;

pub use table::{Figure, StatisticsRow, StatisticsTable};
pub use workbook::statistics_workbook;
pub use written::write_statistics;

use super::known::{AwardState, Known, KnownAward};
use crate::diagnostic::Language;

/// The awards of a year, counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statistics {
    /// Which year: of the decisions' days.
    pub year: i32,
    /// How many awards stand.
    pub awards: usize,
    /// The same of the year before; None where nothing is known of it.
    pub before: Option<usize>,
    /// The counts, each with its sum.
    pub tables: Vec<StatisticsTable>,
    /// Decisions of that year that are in force no more: how many awards they had given.
    pub ended: usize,
    /// Awards by decisions that have a number in a list of papers and are not in the register.
    pub not_entered: usize,
    /// Campaigns whose files cannot be read: what their lists say is unknown.
    pub unread: Vec<String>,
}

impl Known {
    /// The years that have awards, the last first.
    pub fn years(&self) -> Vec<i32> {
        let standing = self.awards().iter().filter(|award| award.stands());
        let years: BTreeSet<i32> = standing.filter_map(|award| award.year).collect();
        years.into_iter().rev().collect()
    }

    /// The awards of a year, counted, in the words of a language.
    pub fn statistics(&self, year: i32, language: Language) -> Statistics {
        let of = |year: i32| -> Vec<&KnownAward> {
            let of_year = self.awards().iter().filter(move |award| award.year == Some(year));
            of_year.filter(|award| award.stands()).collect()
        };
        let before = year.checked_sub(1).map(of).unwrap_or_default();
        let awards = of(year);
        let counted = count::Counted {
            known: self,
            awards: &awards,
            before: &before,
            year,
            language,
        };
        let in_year = || self.awards().iter().filter(|award| award.year == Some(year));
        Statistics {
            year,
            awards: awards.len(),
            before: (!before.is_empty()).then_some(before.len()),
            tables: counted.tables(),
            ended: in_year()
                .filter(|award| matches!(award.state, AwardState::Ended(_)))
                .count(),
            not_entered: in_year()
                .filter(|award| award.state == AwardState::NotEntered)
                .count(),
            unread: self.unread.clone(),
        }
    }
}
