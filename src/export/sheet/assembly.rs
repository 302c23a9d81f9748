//! Making many things on all cores, in order, with little in memory.

use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;

/// Makes something of each item. While one group of items is made on all cores, the group before is handed over and the next
/// one is read; so three groups are in memory, whatever the number of items.
pub(super) fn assemble<T, W, M, E>(
    items: impl Iterator<Item = T> + Send,
    pace: Pace,
    workers: &Workers<W>,
    make: impl Fn(T, &mut W) -> M + Sync,
    mut hand_over: impl FnMut(Vec<M>) -> Result<(), E> + Send,
) -> Result<(), E>
where
    T: Send,
    W: Send,
    M: Send,
    E: Send,
{
    let mut items = items.fuse();
    let mut read = || -> Vec<T> { items.by_ref().take(pace.group * workers.0.len()).collect() };
    let (mut group, mut made) = (read(), Vec::new());
    while !(group.is_empty() && made.is_empty()) {
        let before = std::mem::take(&mut made);
        let (now, next) = rayon::join(
            || -> Vec<M> {
                let group = group.into_par_iter().with_min_len(pace.stretch);
                group
                    .map(|item| workers.with(|worker| make(item, worker)))
                    .collect()
            },
            || hand_over(before).map(|()| read()),
        );
        made = now;
        group = next?;
    }
    Ok(())
}

/// How many items go through at a time.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pace {
    /// The length of a group, for each core.
    pub(super) group: usize,
    /// Items that a core makes between two looks at the others.
    pub(super) stretch: usize,
}

/// What each core works with.
pub(super) struct Workers<W>(Vec<Mutex<W>>);

impl<W> Workers<W> {
    pub(super) fn new(worker: impl Fn() -> W) -> Self {
        let cores = rayon::current_num_threads();
        Self((0..cores).map(|_| Mutex::new(worker())).collect())
    }

    fn with<M>(&self, work: impl FnOnce(&mut W) -> M) -> M {
        let core = rayon::current_thread_index().unwrap_or_default() % self.0.len();
        work(&mut self.0[core].lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// The workers, when the work is done.
    pub(super) fn into_inner(self) -> Vec<W> {
        let workers = self.0.into_iter();
        workers
            .map(|worker| worker.into_inner().unwrap_or_else(PoisonError::into_inner))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_is_made_in_order_and_a_failure_stops_the_work() {
        let workers = Workers::new(|| 0_u32);
        let mut all: Vec<u32> = Vec::new();
        let made = assemble(
            0..1000_u32,
            Pace { group: 7, stretch: 2 },
            &workers,
            |item, worker| {
                *worker += 1;
                item * 2
            },
            |group| {
                all.extend(group);
                Ok::<(), ()>(())
            },
        );
        assert_eq!(made, Ok(()));
        assert_eq!(all, (0..1000).map(|item| item * 2).collect::<Vec<_>>());
        assert_eq!(workers.into_inner().iter().sum::<u32>(), 1000);
        let workers = Workers::new(|| ());
        let failed = assemble(
            0..,
            Pace { group: 5, stretch: 1 },
            &workers,
            |item: u32, ()| item,
            |group| {
                if group.contains(&40) { Err(40) } else { Ok(()) }
            },
        );
        assert_eq!(failed, Err(40));
    }
}
