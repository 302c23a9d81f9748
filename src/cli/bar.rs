//! How far long work has come, on a terminal; nothing in a pipe.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// A bar that is there while something is being made.
pub(super) struct Bar(ProgressBar);

impl Bar {
    /// A bar that shows nothing yet.
    pub(super) fn new() -> Self {
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
        let style = ProgressStyle::with_template("{bar:40} {pos}/{len}");
        Self(bar.with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar())))
    }

    /// So many of so many are made. It goes away with the last one, and comes again where more work begins.
    pub(super) fn show(&self, made: usize, of: usize) {
        if self.0.is_finished() {
            self.0.reset();
        }
        self.0.set_length(of as u64);
        self.0.set_position(made as u64);
        if made == of {
            self.0.finish_and_clear();
        }
    }
}
