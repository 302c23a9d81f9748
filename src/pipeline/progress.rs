//! How far long work has come.

/// Told how many of how many are made. It may be called from any thread.
pub type Progress<'a> = &'a (dyn Fn(usize, usize) + Sync);

/// For work that nobody watches.
pub fn silent(_made: usize, _of: usize) {}

/// Counts what is made.
pub(super) struct Counter<'a> {
    made: std::sync::atomic::AtomicUsize,
    of: usize,
    progress: Progress<'a>,
}

impl<'a> Counter<'a> {
    /// Nothing of `of` is made yet.
    pub(super) fn new(of: usize, progress: Progress<'a>) -> Self {
        Self {
            made: std::sync::atomic::AtomicUsize::new(0),
            of,
            progress,
        }
    }

    /// One more is made.
    pub(super) fn one_more(&self) {
        let before = self.made.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        (self.progress)(before + 1, self.of);
    }
}
