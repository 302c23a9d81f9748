//! How long earlier versions of a file are kept: the last ones in any case, all of the last days, and of each day before that the
//! one that it began with. Whatever somebody may want to undo is among them, and a file edited daily does not fill the disk.

use std::collections::BTreeSet;

use chrono::{NaiveDateTime, TimeDelta};

use super::today::{in_vietnam, now};
use crate::input::Session;
use crate::output::{forget_version, kept_versions};

/// So many of the last versions of a file stay, however old they are.
const LAST: usize = 50;
/// For so many days each version stays.
const DAYS: i64 = 30;
/// After every so many edits of a file its versions are looked through.
const OFTEN: u32 = 10;

/// Removes what is not kept any longer after the edit `version` of a file.
pub(super) fn thin_out(file: &str, version: u32, session: &Session) {
    if !version.is_multiple_of(OFTEN) {
        return;
    }
    let root = session.folder.root();
    let kept = kept_versions(root, file).into_iter();
    let dated = kept.filter_map(|kept| Some((kept.version, in_vietnam(kept.at?))));
    for version in too_many(dated.collect(), now()) {
        // One that cannot be removed now is met again.
        let _ = forget_version(root, file, version);
    }
}

/// Of versions with their moments, those that are not kept.
fn too_many(mut kept: Vec<(u32, NaiveDateTime)>, now: NaiveDateTime) -> Vec<u32> {
    kept.sort_unstable();
    kept.truncate(kept.len().saturating_sub(LAST));
    let mut days = BTreeSet::new();
    let is_old = |at: NaiveDateTime| at + TimeDelta::days(DAYS) < now;
    kept.retain(|(_, at)| is_old(*at) && !days.insert(at.date()));
    kept.into_iter().map(|(version, _)| version).collect()
}

#[cfg(test)]
mod tests {
    use chrono::{NaiveDate, NaiveDateTime, TimeDelta};

    use super::{DAYS, LAST, too_many};

    fn noon(day: u32) -> NaiveDateTime {
        let first = NaiveDate::from_ymd_opt(2025, 1, 1).and_then(|day| day.and_hms_opt(12, 0, 0));
        first.unwrap_or_default() + TimeDelta::days(i64::from(day))
    }

    /// Eight versions an hour apart on each of so many days.
    fn edited(days: u32) -> Vec<(u32, NaiveDateTime)> {
        let of_day =
            |day| (1..=8).map(move |hour| (day * 8 + hour, noon(day) + TimeDelta::hours(hour.into())));
        (0..days).flat_map(of_day).collect()
    }

    #[test]
    fn the_last_versions_and_all_of_a_month_stay_and_of_older_days_the_first() {
        let kept = edited(100);
        let now = noon(100);
        let gone = too_many(kept.clone(), now);
        assert!(kept.iter().all(|(version, at)| {
            let is_young = *at + TimeDelta::days(DAYS) >= now;
            let is_first = (version - 1).is_multiple_of(8);
            gone.contains(version) != (is_young || is_first)
        }));
        assert_eq!(gone.len(), 70 * 7);
        // A year later nothing is young, and the last ones stay all the same.
        let later = too_many(kept.clone(), noon(465));
        let last = &kept[kept.len() - LAST..];
        assert!(last.iter().all(|(version, _)| !later.contains(version)));
        // A clock that goes wrong takes nothing that it does not take on its day.
        assert!(too_many(kept, noon(0)).is_empty());
        assert!(too_many(edited(6), noon(465)).is_empty());
    }
}
