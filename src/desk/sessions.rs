//! Who came in, and for how long they stay.

use std::collections::HashMap;
use std::fmt::Write;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::Semaphore;
use tokio::time::Instant;

use super::visitor::{Role, Visitor};
use crate::pipeline::Account;

/// After how long without a page a session ends.
const IDLE: Duration = Duration::from_hours(8);

/// How many sessions there are of one account, and in all; the one that was idle longest makes place for a new one.
const OF_ONE: usize = 20;
const IN_ALL: usize = 200;

/// How many pages one session is answered at once.
const AT_ONCE: usize = 32;

/// The sessions of a desk, by what their cookies say.
#[derive(Debug, Default)]
pub(super) struct Sessions(Mutex<HashMap<Arc<str>, Session>>);

#[derive(Debug)]
struct Session {
    visitor: Visitor,
    /// The account as it was when its owner came in; None for whoever sits at the desk's own computer.
    account: Option<Account>,
    seen: Instant,
    places: Arc<Semaphore>,
}

impl Sessions {
    /// Begins one.
    pub(super) fn begin(&self, account: Option<Account>, now: Instant) -> Result<Visitor, getrandom::Error> {
        let session: Arc<str> = secret()?.into();
        let visitor = Visitor {
            name: account.as_ref().map(|account| account.name.as_str().into()),
            role: account.as_ref().map_or(Role::Issues, |account| account.role),
            session: Arc::clone(&session),
        };
        let mut all = self.all();
        all.retain(|_, session| now.duration_since(session.seen) < IDLE);
        make_place(&mut all, |session| session.visitor.name == visitor.name, OF_ONE);
        make_place(&mut all, |_| true, IN_ALL);
        all.insert(
            session,
            Session {
                visitor: visitor.clone(),
                account,
                seen: now,
                places: Arc::new(Semaphore::new(AT_ONCE)),
            },
        );
        Ok(visitor)
    }

    /// The visitor of a session that goes on, and the places at which they are answered.
    pub(super) fn find(&self, session: &str, now: Instant) -> Option<(Visitor, Arc<Semaphore>)> {
        let mut all = self.all();
        let found = all.get_mut(session)?;
        if now.duration_since(found.seen) >= IDLE {
            all.remove(session);
            return None;
        }
        found.seen = now;
        Some((found.visitor.clone(), Arc::clone(&found.places)))
    }

    /// Ends one.
    pub(super) fn end(&self, session: &str) {
        self.all().remove(session);
    }

    /// Ends those whose account is not there any more, or has another role or password.
    pub(super) fn keep(&self, accounts: &[Account]) {
        let is_same = |account: &Account| accounts.contains(account);
        self.all()
            .retain(|_, session| session.account.as_ref().is_none_or(is_same));
    }

    /// Lets a session go on whose own visitor changed its account.
    pub(super) fn follow(&self, session: &str, account: &Account) {
        if let Some(session) = self.all().get_mut(session) {
            session.visitor.role = account.role;
            session.account = Some(account.clone());
        }
    }

    fn all(&self) -> MutexGuard<'_, HashMap<Arc<str>, Session>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Ends sessions of a kind, those first that were idle longest, until there is place for one more.
fn make_place(all: &mut HashMap<Arc<str>, Session>, kind: impl Fn(&Session) -> bool, most: usize) {
    while all.values().filter(|session| kind(session)).count() >= most {
        let of_kind = all.iter().filter(|(_, session)| kind(session));
        let oldest = of_kind.min_by_key(|(_, session)| session.seen);
        let Some(oldest) = oldest.map(|(id, _)| Arc::clone(id)) else {
            return;
        };
        all.remove(&oldest);
    }
}

/// 32 bytes that nobody guesses, in hexadecimal digits.
pub(super) fn secret() -> Result<String, getrandom::Error> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes)?;
    let digits = bytes.iter().fold(String::new(), |mut digits, byte| {
        let _ = write!(digits, "{byte:02x}");
        digits
    });
    Ok(digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_shows_nothing_for_eight_hours_comes_in_anew() {
        let (sessions, start) = (Sessions::default(), Instant::now());
        let visitor = sessions.begin(None, start).unwrap();
        let hours = |hours: u64| start + Duration::from_hours(hours);
        assert!(sessions.find(&visitor.session, hours(7)).is_some());
        assert!(sessions.find(&visitor.session, hours(14)).is_some());
        assert!(sessions.find(&visitor.session, hours(22)).is_none());
        assert!(sessions.find(&visitor.session, hours(14)).is_none());
    }

    #[test]
    fn sessions_are_numbered_and_the_oldest_goes() {
        let (sessions, start) = (Sessions::default(), Instant::now());
        let all: Vec<Visitor> = (0..=OF_ONE as u64)
            .map(|second| sessions.begin(None, start + Duration::from_secs(second)).unwrap())
            .collect();
        assert!(sessions.find(&all[0].session, start).is_none());
        assert!(sessions.find(&all[1].session, start).is_some());
        assert_eq!(sessions.all().len(), OF_ONE);
    }
}
