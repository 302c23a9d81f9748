//! Days of the calendar.

use std::ops::{Deref, RangeInclusive};
use std::str::FromStr;

use chrono::{Datelike, NaiveDate};
use serde::Serialize;
use serde_json::{Value as Json, json};

use crate::diagnostic::{DateName, Expected, FactProblem, KeyProblem};
use crate::input::{At, Decode, Decoder, Fields, Node, Schemas, Value, odd_character, wrong_type};

/// A day, written `2025-06-30`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Date(NaiveDate);

impl Date {
    /// The calendar year.
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The day before it.
    pub fn day_before(self) -> Option<Self> {
        self.0.pred_opt().map(Self)
    }

    /// The same day of a year that is so many years later; the 28th of February for the 29th.
    pub fn years_later(self, years: i32) -> Option<Self> {
        let year = self.year() + years;
        let day = self.0.with_year(year);
        day.or_else(|| NaiveDate::from_ymd_opt(year, self.month(), 28))
            .map(Self)
    }

    /// The day of those figures; None where the calendar has none.
    pub fn from_figures(day: u32, month: u32, year: i32) -> Option<Self> {
        NaiveDate::from_ymd_opt(year, month, day).map(Self)
    }

    /// `ngày 05 tháng 01 năm 2025`: the decree pads days below 10 and the months 1 and 2 (Phụ lục I, phần I, mục II.4).
    pub fn in_words(self) -> String {
        let month = if self.month() <= 2 {
            format!("{:02}", self.month())
        } else {
            self.month().to_string()
        };
        format!("ngày {:02} tháng {month} năm {}", self.day(), self.year())
    }

    /// `05/01/2025`, padded like the long form: `30/6/2025`.
    pub fn in_figures(self) -> String {
        let month = if self.month() <= 2 {
            format!("{:02}", self.month())
        } else {
            self.month().to_string()
        };
        format!("{:02}/{month}/{}", self.day(), self.year())
    }
}

impl FromStr for Date {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let shaped = text.len() == 10 && text.is_ascii();
        let date = NaiveDate::parse_from_str(text, "%Y-%m-%d");
        date.ok().filter(|_| shaped).map(Self).ok_or(())
    }
}

/// The day behind `15/01/2025`, `15.1.2025`, `2025/1/15`, `2025-01-l5` or `ngày 15 tháng 01 năm 2025`.
fn as_people_write(text: &str) -> Option<NaiveDate> {
    let text = text.replace(['O', 'o'], "0").replace(['l', 'I'], "1");
    let parts = text.split(|letter: char| !letter.is_ascii_digit());
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    let [first, month, last] = parts.as_slice() else {
        return None;
    };
    let (year, day) = if first.len() == 4 {
        (first, last)
    } else {
        (last, first)
    };
    let number = |part: &str| part.parse().ok();
    let year = year.parse().ok().filter(|_| year.len() == 4)?;
    NaiveDate::from_ymd_opt(year, number(month)?, number(day)?)
}

impl From<NaiveDate> for Date {
    fn from(date: NaiveDate) -> Self {
        Self(date)
    }
}

impl Deref for Date {
    type Target = NaiveDate;
    fn deref(&self) -> &NaiveDate {
        &self.0
    }
}

/// The years in which papers of an office are: since there are offices of this state.
const YEARS: RangeInclusive<i32> = 1945..=2200;

fn in_range(date: Date, key: &str, node: &Node, decoder: &mut Decoder<'_>) -> bool {
    let year = date.year();
    if !YEARS.contains(&year) {
        let kind = KeyProblem::YearOutOfRange {
            key: key.to_owned(),
            year,
            least: *YEARS.start(),
            most: *YEARS.end(),
        };
        decoder.report.add(kind, node.place.clone());
    }
    YEARS.contains(&year)
}

impl Decode for Date {
    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        let Value::Scalar(text) = &node.value else {
            wrong_type(node, key, Expected::Date, decoder);
            return None;
        };
        let date = text.parse().ok();
        if date.is_none() && !odd_character(node, decoder) {
            let kind = KeyProblem::BadDate {
                key: key.to_owned(),
                found: text.clone(),
                likely: as_people_write(text),
            };
            decoder.report.add(kind, node.place.clone());
        }
        date.filter(|date| in_range(*date, key, node, decoder))
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({"type": "string", "format": "date"})
    }
}

/// The days on which something is in force; an absent end is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Validity {
    from: Option<Date>,
    to: Option<Date>,
}

impl Validity {
    /// Open at both ends.
    pub const ALWAYS: Self = Self { from: None, to: None };

    /// Reads `valid_from` and `valid_to` of a group.
    pub fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let from = f.optional_or_given::<At<Date>>("valid_from", "Có hiệu lực từ ngày");
        let to = f.optional_or_given::<At<Date>>("valid_to", "Có hiệu lực đến hết ngày");
        let (from, to) = (from?, to?);
        if let (Some(first), Some(last)) = (&from, &to)
            && first.value > last.value
        {
            let kind = FactProblem::DatesOutOfOrder {
                earlier: DateName::ValidFrom,
                earlier_date: *first.value,
                later: DateName::ValidTo,
                later_date: *last.value,
            };
            f.fault("valid_to", kind);
            return None;
        }
        Some(Self {
            from: from.map(|at| at.value),
            to: to.map(|at| at.value),
        })
    }

    /// The first day; None where the start is open.
    pub const fn first(self) -> Option<Date> {
        self.from
    }

    /// The last day; None where the end is open.
    pub const fn last(self) -> Option<Date> {
        self.to
    }

    /// The days of these that are before those of a later row, perhaps none. All of them where the later one has no first day.
    #[must_use]
    pub fn before(self, later: Self) -> Self {
        let Some(end) = later.from.and_then(Date::day_before) else {
            return self;
        };
        let to = self.to.map_or(end, |to| to.min(end));
        Self {
            from: self.from,
            to: Some(to),
        }
    }

    /// Whether `date` lies within.
    pub fn covers(self, date: Date) -> bool {
        self.from.is_none_or(|from| from <= date) && self.to.is_none_or(|to| date <= to)
    }

    /// Whether some day lies within both.
    pub fn overlaps(self, other: Self) -> bool {
        let ends_before = |one: Self, other: Self| one.to.zip(other.from).is_some_and(|(to, from)| to < from);
        !ends_before(self, other) && !ends_before(other, self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_below_ten_and_the_first_two_months_are_padded() {
        let cases = [
            ((2025, 1, 5), "ngày 05 tháng 01 năm 2025", "05/01/2025"),
            ((2025, 2, 28), "ngày 28 tháng 02 năm 2025", "28/02/2025"),
            ((2020, 3, 5), "ngày 05 tháng 3 năm 2020", "05/3/2020"),
            ((2025, 12, 31), "ngày 31 tháng 12 năm 2025", "31/12/2025"),
        ];
        for ((year, month, day), words, figures) in cases {
            let date = Date(NaiveDate::from_ymd_opt(year, month, day).unwrap());
            assert_eq!(
                (date.in_words().as_str(), date.in_figures().as_str()),
                (words, figures)
            );
        }
    }
}
