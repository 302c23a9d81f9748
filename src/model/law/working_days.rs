//! Working days: neither weekends nor public holidays, nor the days off that stand in for a holiday on a weekend (Bộ luật Lao
//! động 2019, Điều 111 và 112).

use chrono::{Datelike, Days, Weekday};

use super::AwardLaw;
use crate::model::Date;

impl AwardLaw {
    /// The last of so many working days, counted from the day after `from`.
    pub fn working_days_after(&self, from: Date, days: u32) -> Date {
        let (mut date, mut left) = (from, days);
        while left > 0 {
            let Some(next) = day_after(date) else { break };
            date = next;
            left -= u32::from(!self.is_off(date));
        }
        date
    }

    /// Whether nobody works on it by the calendar.
    pub fn is_off(&self, date: Date) -> bool {
        is_weekend(date) || self.is_holiday(date) || self.stands_in(date)
    }

    /// Whether it is a public holiday.
    fn is_holiday(&self, date: Date) -> bool {
        let rows = self.holidays.iter().filter(|row| row.validity.covers(date));
        rows.into_iter().any(|row| row.is_on(date))
    }

    /// Whether a holiday on the weekend before moves its day off to this one: as many working days after the weekend as it
    /// has holidays.
    fn stands_in(&self, date: Date) -> bool {
        const MOST: u64 = 9;
        let mut owed = 0_u32;
        let mut day = date.checked_sub_days(Days::new(MOST)).map(Date::from);
        while let Some(past) = day.filter(|past| *past < date) {
            if is_weekend(past) {
                owed += u32::from(self.is_single_holiday(past));
            } else if !self.is_holiday(past) {
                owed = owed.saturating_sub(1);
            }
            day = day_after(past);
        }
        owed > 0 && !is_weekend(date) && !self.is_holiday(date)
    }

    /// A holiday of one day each year; the days of tết are given as they are off.
    fn is_single_holiday(&self, date: Date) -> bool {
        let rows = self.holidays.iter().filter(|row| row.validity.covers(date));
        rows.into_iter()
            .any(|row| row.every_year.is_some() && row.is_on(date))
    }
}

fn is_weekend(date: Date) -> bool {
    matches!(date.weekday(), Weekday::Sat | Weekday::Sun)
}

fn day_after(date: Date) -> Option<Date> {
    date.succ_opt().map(Date::from)
}
