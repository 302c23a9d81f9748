//! Wrong passwords: after a few, whoever tries waits, and longer each time. Who signs in from elsewhere is not held up.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// How many wrong ones are free: for one account from one address, and for all accounts from one address.
const FREE: u32 = 5;
const FREE_IN_ALL: u32 = 20;

/// How long the first wait is, and the longest. Each is twice the one before.
const FIRST: Duration = Duration::from_secs(30);
const LONGEST: Duration = Duration::from_mins(15);

/// After how long wrong ones are forgotten, and how many are remembered at most.
const FORGOTTEN: Duration = Duration::from_hours(1);
const MOST: usize = 10_000;

/// The wrong passwords of the last hour.
#[derive(Debug, Default)]
pub(super) struct Attempts(Mutex<HashMap<Who, Wrong>>);

/// From which address, for which account; None: for all together.
type Who = (IpAddr, Option<String>);

#[derive(Debug, Clone, Copy)]
struct Wrong {
    times: u32,
    last: Instant,
    until: Instant,
}

impl Attempts {
    /// How long whoever asks has to wait; None: not at all.
    pub(super) fn wait(&self, from: IpAddr, name: &str, now: Instant) -> Option<Duration> {
        let all = self.all();
        let waits = both(from, name).into_iter().filter_map(|who| all.get(&who));
        let longest = waits
            .map(|wrong| wrong.until.saturating_duration_since(now))
            .max();
        longest.filter(|wait| !wait.is_zero())
    }

    /// A wrong one.
    pub(super) fn wrong(&self, from: IpAddr, name: &str, now: Instant) {
        let mut all = self.all();
        all.retain(|_, wrong| now.saturating_duration_since(wrong.last) < FORGOTTEN);
        for who in both(from, name) {
            let free = if who.1.is_some() { FREE } else { FREE_IN_ALL };
            if all.len() >= MOST && !all.contains_key(&who) {
                continue;
            }
            let wrong = all.entry(who).or_insert(Wrong {
                times: 0,
                last: now,
                until: now,
            });
            wrong.times += 1;
            wrong.last = now;
            if let Some(over) = wrong.times.checked_sub(free) {
                wrong.until = now + FIRST.saturating_mul(2_u32.saturating_pow(over)).min(LONGEST);
            }
        }
    }

    /// A right one: what was wrong for that account before is forgotten.
    pub(super) fn right(&self, from: IpAddr, name: &str) {
        self.all().remove(&(from, Some(name.to_lowercase())));
    }

    fn all(&self) -> MutexGuard<'_, HashMap<Who, Wrong>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn both(from: IpAddr, name: &str) -> [Who; 2] {
    [(from, Some(name.to_lowercase())), (from, None)]
}

#[cfg(test)]
mod tests {
    use std::net::Ipv4Addr;

    use super::*;

    #[test]
    fn after_five_wrong_ones_each_wait_is_twice_the_one_before() {
        let (attempts, mut now) = (Attempts::default(), Instant::now());
        let from = IpAddr::V4(Ipv4Addr::LOCALHOST);
        let other = IpAddr::V4(Ipv4Addr::new(192, 168, 1, 7));
        for _ in 0..FREE {
            assert_eq!(attempts.wait(from, "An", now), None);
            attempts.wrong(from, "An", now);
        }
        assert_eq!(attempts.wait(from, "aN", now), Some(FIRST));
        assert_eq!(attempts.wait(from, "Bình", now), None);
        assert_eq!(attempts.wait(other, "An", now), None);
        now += FIRST;
        assert_eq!(attempts.wait(from, "An", now), None);
        attempts.wrong(from, "An", now);
        assert_eq!(attempts.wait(from, "An", now), Some(2 * FIRST));
        attempts.right(from, "An");
        assert_eq!(attempts.wait(from, "An", now), None);
    }

    #[test]
    fn who_tries_one_name_after_the_other_waits_as_well() {
        let (attempts, now) = (Attempts::default(), Instant::now());
        let from = IpAddr::V4(Ipv4Addr::LOCALHOST);
        for number in 0..FREE_IN_ALL {
            assert_eq!(attempts.wait(from, &format!("An {number}"), now), None);
            attempts.wrong(from, &format!("An {number}"), now);
        }
        assert_eq!(attempts.wait(from, "Bình", now), Some(FIRST));
        assert_eq!(attempts.wait(from, "Bình", now + FIRST), None);
    }
}
