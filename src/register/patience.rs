//! How long a reader waits for whoever holds the register, and who is told.

use std::sync::OnceLock;
use std::time::Duration;

/// How long one look waits, and after how many looks it is said again, and given up.
const PAUSE: Duration = Duration::from_millis(50);
const FIRST_SAID: i32 = 40;
const SAID_AGAIN: i32 = 100;
const MOST: i32 = 400;

static SAY: OnceLock<fn()> = OnceLock::new();

/// Has `say` called after two seconds of waiting to read, and every five seconds from then on; after twenty the reader gives up.
pub fn when_waiting(say: fn()) {
    let _ = SAY.set(say);
}

/// One more look after so many; whether it is worth it.
pub(super) fn look_again(looks: i32) -> bool {
    if looks >= MOST {
        return false;
    }
    if looks >= FIRST_SAID && (looks - FIRST_SAID) % SAID_AGAIN == 0 {
        SAY.get().copied().unwrap_or(|| {})();
    }
    std::thread::sleep(PAUSE);
    true
}
