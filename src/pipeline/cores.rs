//! Work on all cores.

use std::sync::Mutex;

use rayon::ThreadPoolBuilder;

/// What `work` makes of each item, in the order of the items.
///
/// Each core takes the next item when it has made one, and what is shared out inside of one item stays on its core. In one pool
/// for all, a core that waits for a part of a paper would begin another paper meanwhile, and hold both in memory.
pub(super) fn on_all_cores<T: Send, M: Send>(items: Vec<T>, work: impl Fn(T) -> M + Sync) -> Vec<M> {
    let cores = rayon::current_num_threads().min(items.len());
    if items.len() < 2 {
        return items.into_iter().map(work).collect();
    }
    let (queue, made) = (Mutex::new(items.into_iter().enumerate()), Mutex::new(Vec::new()));
    let next = || queue.lock().ok()?.next();
    let core = || {
        while let Some((at, item)) = next() {
            let one = work(item);
            if let Ok(mut made) = made.lock() {
                made.push((at, one));
            }
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..cores {
            scope.spawn(|| match ThreadPoolBuilder::new().num_threads(1).build() {
                Ok(alone) => alone.install(core),
                Err(_) => core(),
            });
        }
    });
    let mut made = made.into_inner().unwrap_or_default();
    made.sort_by_key(|(at, _)| *at);
    made.into_iter().map(|(_, one)| one).collect()
}

/// What both make: `other` on another core if one is free, `here` on this one.
pub(super) fn beside<O: Send, H>(
    other: impl FnOnce() -> O + Send,
    here: impl FnOnce() -> H,
) -> (Option<O>, H) {
    let mut made = None;
    let here = rayon::in_place_scope(|scope| {
        scope.spawn(|_| made = Some(other()));
        here()
    });
    (made, here)
}
