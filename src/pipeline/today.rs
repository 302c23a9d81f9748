//! The one clock: today's day, which is shown before it is used, and the hour of what somebody does.

use std::time::{SystemTime, UNIX_EPOCH};

use chrono::{DateTime, FixedOffset, NaiveDateTime};

use crate::model::Date;

const VIETNAM: i32 = 7 * 3600;

/// Today in Vietnam, whatever the computer's own zone.
pub fn today() -> Date {
    Date::from(now().date())
}

/// Now in Vietnam, to the second.
#[expect(
    clippy::disallowed_methods,
    reason = "the one clock; its day is shown before it is used"
)]
pub fn now() -> NaiveDateTime {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let seconds = i64::try_from(since.as_secs()).unwrap_or_default();
    let now = DateTime::from_timestamp(seconds, 0).unwrap_or_default();
    FixedOffset::east_opt(VIETNAM)
        .map_or_else(|| now.naive_utc(), |zone| now.with_timezone(&zone).naive_local())
}
