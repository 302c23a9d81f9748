//! The one clock: today's day, which is shown before it is used, and the hour of what somebody does.

use std::time::{SystemTime, UNIX_EPOCH};

use chrono::{DateTime, FixedOffset, NaiveDateTime};

use crate::model::Date;

const VIETNAM: i32 = 7 * 3600;

/// Today in Vietnam, whatever the computer's own zone.
pub fn today() -> Date {
    Date::from(now().date())
}

/// This year in Vietnam.
pub fn this_year() -> i32 {
    today().year()
}

/// Now in Vietnam, to the second.
#[expect(
    clippy::disallowed_methods,
    reason = "the one clock; its day is shown before it is used"
)]
pub fn now() -> NaiveDateTime {
    in_vietnam(SystemTime::now())
}

/// A moment as clocks in Vietnam show it, to the second.
pub(super) fn in_vietnam(moment: SystemTime) -> NaiveDateTime {
    let since = moment.duration_since(UNIX_EPOCH).unwrap_or_default();
    let seconds = i64::try_from(since.as_secs()).unwrap_or_default();
    let moment = DateTime::from_timestamp(seconds, 0).unwrap_or_default();
    let zone = FixedOffset::east_opt(VIETNAM);
    zone.map_or_else(
        || moment.naive_utc(),
        |zone| moment.with_timezone(&zone).naive_local(),
    )
}
