//! The one clock: what day `issue` proposes.

use std::time::{SystemTime, UNIX_EPOCH};

use chrono::{DateTime, FixedOffset};
use thidua::model::Date;

const VIETNAM: i32 = 7 * 3600;

/// Today in Vietnam, whatever the computer's own zone.
#[expect(
    clippy::disallowed_methods,
    reason = "the one clock; its day is shown before it is used"
)]
pub(crate) fn today() -> Date {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let seconds = i64::try_from(since.as_secs()).unwrap_or_default();
    let now = DateTime::from_timestamp(seconds, 0).unwrap_or_default();
    let day = FixedOffset::east_opt(VIETNAM)
        .map_or_else(|| now.date_naive(), |zone| now.with_timezone(&zone).date_naive());
    Date::from(day)
}

/// A day as people type it: `2025-06-27`, `27/6/2025`, `27-6-2025`.
pub(crate) fn day(text: &str) -> Option<Date> {
    let text = text.trim();
    Date::parse(text).or_else(|| {
        let parts: Vec<u32> = text
            .split(['/', '-', '.'])
            .map(|part| part.parse().ok())
            .collect::<Option<_>>()?;
        let [day, month, year] = parts[..] else {
            return None;
        };
        let year = i32::try_from(year)
            .ok()
            .filter(|year| (1900..3000).contains(year))?;
        chrono::NaiveDate::from_ymd_opt(year, month, day).map(Date::from)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_as_people_type_them() {
        let day_of = |text| day(text).map(Date::in_figures);
        for text in [
            "2025-06-27",
            "27/6/2025",
            "27/06/2025",
            "27-6-2025",
            " 27.6.2025 ",
        ] {
            assert_eq!(day_of(text).as_deref(), Some("27/6/2025"), "{text}");
        }
        for text in ["", "27/6", "27/6/25", "31/6/2025", "2025/06/27", "mai"] {
            assert_eq!(day_of(text), None, "{text}");
        }
    }
}
