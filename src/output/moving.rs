//! Moves one file to its place. On Windows a new file may be held for a moment by whoever looks at everything new (virus
//! scanner, search, cloud folder), and for as long as Word has it open.

use std::fs::File;
use std::io;
use std::path::Path;
use std::time::Duration;

use tempfile::TempPath;

use crate::diagnostic::windows_code;

/// What Windows answers where it forbids something, or where a file that is replaced is open.
const DENIED: i32 = 5;
/// What Windows answers of a file that another program has open.
const SHARED: i32 = 32;
/// How long is waited before each new attempt, in milliseconds: in all less than a second.
const PAUSES: [u64; 8] = [10, 20, 40, 80, 160, 200, 200, 200];

/// Moves a file, over the one that stands there.
pub(super) fn rename(from: &Path, to: &Path) -> io::Result<()> {
    let attempt = || std::fs::rename(from, to);
    let moved = patiently(attempt, windows_code, std::thread::sleep);
    moved.map_err(|error| said_plainly(error, windows_code, || File::options().write(true).open(to)))
}

/// Moves a file that stood ready, which then is no temporary one any more.
pub(super) fn move_to(mut staged: TempPath, to: &Path) -> io::Result<()> {
    rename(&staged, to)?;
    staged.disable_cleanup(true);
    Ok(())
}

/// Tries again while Windows says, of an error as `code` reads it, that the file is held. Elsewhere there is one attempt.
fn patiently(
    mut attempt: impl FnMut() -> io::Result<()>,
    code: fn(&io::Error) -> Option<i32>,
    mut pause: impl FnMut(Duration),
) -> io::Result<()> {
    for milliseconds in PAUSES {
        match attempt() {
            Err(error) if matches!(code(&error), Some(DENIED | SHARED)) => {
                pause(Duration::from_millis(milliseconds));
            }
            answer => return answer,
        }
    }
    attempt()
}

/// Windows says “denied” also where the file that is replaced is open: opening it for writing says which of the two it is.
fn said_plainly(
    error: io::Error,
    code: fn(&io::Error) -> Option<i32>,
    open: impl FnOnce() -> io::Result<File>,
) -> io::Error {
    if code(&error) != Some(DENIED) {
        return error;
    }
    match open() {
        Err(why) if code(&why) == Some(SHARED) => why,
        _ => error,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(code: i32) -> io::Error {
        io::Error::from_raw_os_error(code)
    }

    fn windows(error: &io::Error) -> Option<i32> {
        error.raw_os_error()
    }

    /// What came of attempts that answer with these codes (0: it went well), how many there were, and how long was waited.
    fn tried(codes: &[i32], code: fn(&io::Error) -> Option<i32>) -> (Option<i32>, usize, Duration) {
        let (mut attempts, mut waited) = (0, Duration::ZERO);
        let attempt = || {
            attempts += 1;
            let code = codes[(attempts - 1).min(codes.len() - 1)];
            if code == 0 { Ok(()) } else { Err(error(code)) }
        };
        let answer = patiently(attempt, code, |pause| waited += pause);
        (
            answer.err().and_then(|error| error.raw_os_error()),
            attempts,
            waited,
        )
    }

    #[test]
    fn w4_a_file_held_for_a_moment_is_waited_for_and_one_held_for_long_is_not() {
        let (answer, attempts, _) = tried(&[32, 5, 32, 0], windows);
        assert_eq!((answer, attempts), (None, 4));
        let (answer, _, waited) = tried(&[32], windows);
        assert_eq!(answer, Some(32));
        assert!(waited > Duration::from_millis(500) && waited <= Duration::from_secs(1));
        // A full disk does not become emptier.
        assert_eq!(tried(&[112], windows), (Some(112), 1, Duration::ZERO));
        // 5 and 32 are other errors on other systems.
        assert_eq!(tried(&[5], |_| None), (Some(5), 1, Duration::ZERO));
    }

    #[test]
    fn w2_replacing_an_open_file_says_that_it_is_open() {
        let said = |open: i32| said_plainly(error(5), windows, || Err(error(open))).raw_os_error();
        assert_eq!(said(32), Some(32));
        assert_eq!(said(5), Some(5));
        let untouched = said_plainly(error(112), windows, || Err(error(32)));
        assert_eq!(untouched.raw_os_error(), Some(112));
    }

    #[test]
    #[expect(clippy::disallowed_methods, reason = "a test's own files")]
    fn w5_a_staged_file_is_in_its_place_and_not_taken_away_afterwards() {
        let folder = tempfile::tempdir().unwrap();
        let (from, to) = (folder.path().join("a"), folder.path().join("b"));
        for text in ["first", "second"] {
            std::fs::write(&from, text).unwrap();
            move_to(TempPath::try_from_path(&from).unwrap(), &to).unwrap();
            assert_eq!(std::fs::read_to_string(&to).unwrap(), text);
            assert!(!from.exists());
        }
        // What could not be moved is taken away.
        std::fs::write(&from, "third").unwrap();
        assert!(
            move_to(
                TempPath::try_from_path(&from).unwrap(),
                &folder.path().join("no/such")
            )
            .is_err()
        );
        assert!(!from.exists());
    }
}
