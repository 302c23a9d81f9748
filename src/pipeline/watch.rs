//! `watch`: a bench, and edits that come to it as long as somebody works.

use super::bench::{Bench, BenchRequest, Rebuilt};
use super::progress::Progress;
use crate::diagnostic::{PathProblem, UsageProblem, shown};
use crate::input::{Edits, Noticed, Session};
use crate::register::is_on_share;

/// What is watched.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WatchRequest {
    /// What is made.
    pub bench: BenchRequest,
    /// Whether one looks again and again, where the system tells nothing.
    pub poll: bool,
}

/// What `watch` shows.
#[derive(Debug)]
pub enum Watched {
    /// Everything was made for the first time, or what an edit touched was made again.
    Rebuilt(Box<Rebuilt>),
    /// It waits for the next edit, which may be noticed a little later where one looks again and again.
    Waits {
        /// Whether one does.
        polled: bool,
    },
}

/// Makes everything, and then what each edit touches, until the process is ended. None: there is nothing to watch, and the report
/// says why.
pub fn watch(
    request: &WatchRequest,
    session: &mut Session,
    progress: Progress<'_>,
    show: &mut dyn FnMut(Watched),
) -> Option<()> {
    let root = session.folder.root().to_owned();
    let polled = request.poll || is_on_share(&root);
    let noticed = if polled { Noticed::Polled } else { Noticed::Told };
    // First, so that no edit is missed while everything is made.
    let edits = Edits::of(&root, noticed).map_err(|error| UsageProblem::NotWatched {
        folder: shown(&root),
        problem: PathProblem::of(&error),
    });
    let mut edits = edits.map_err(|problem| session.add(problem, None)).ok()?;
    let polled = edits.how() == Noticed::Polled;
    let mut bench = Bench::new(request.bench.clone(), Session::new(root));
    let mut rebuilt = Some(bench.build(progress));
    loop {
        if let Some(rebuilt) = rebuilt {
            show(Watched::Rebuilt(Box::new(rebuilt)));
            show(Watched::Waits { polled });
        }
        rebuilt = bench.rebuild(&edits.next_burst()?, progress);
    }
}
