//! How much a template may do: every loop ends, and what comes out is no longer than a paper can be.

use std::cell::Cell;
use std::io::{self, Write};

use crate::diagnostic::TemplateProblem;

/// Rounds of all loops of one paper: a list of 100,000 goes round some times for each of its rows.
const MOST_ROUNDS: u64 = 5_000_000;
/// Bytes of one paper, with the places in its start tags.
const MOST_MB: usize = 64;

/// What templates call in each round of each loop.
pub(super) const ROUND: &str = "one_round";

thread_local! {
    /// Rounds that the paper in work may still go. A paper is filled in on one thread.
    static ROUNDS: Cell<u64> = const { Cell::new(0) };
}

/// One round of a loop: nothing in the text, and a fault where there were too many.
pub(super) fn round() -> tera::TeraResult<&'static str> {
    let left = ROUNDS.get();
    ROUNDS.set(left.saturating_sub(1));
    if left == 0 {
        return Err(tera::Error::message("too many rounds"));
    }
    Ok("")
}

/// What a template writes, as far as it may.
pub(super) struct Bounded {
    text: Vec<u8>,
    full: bool,
}

impl Bounded {
    /// For one paper, which begins now on this thread.
    pub(super) fn new() -> Self {
        ROUNDS.set(MOST_ROUNDS);
        Self {
            text: Vec::new(),
            full: false,
        }
    }

    /// Which bound was met, if one was.
    pub(super) fn problem(&self) -> Option<TemplateProblem> {
        if self.full {
            Some(TemplateProblem::TooLong { most_mb: MOST_MB })
        } else if ROUNDS.get() == 0 {
            Some(TemplateProblem::NeverEnds { most: MOST_ROUNDS })
        } else {
            None
        }
    }

    /// What was written.
    pub(super) fn into_text(self) -> String {
        String::from_utf8_lossy(&self.text).into_owned()
    }
}

impl Write for Bounded {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.text.len() + bytes.len() > MOST_MB * 1024 * 1024 {
            self.full = true;
            return Err(io::Error::other("too long"));
        }
        self.text.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
