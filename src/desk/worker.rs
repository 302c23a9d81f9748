//! One thread that owns the open folder: works come to it one after the other, and pages wait for their answers.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::Duration;

use tokio::sync::oneshot;

use super::campaigns::Campaigns;
use super::problem::Problem;
use super::visitor::Visitor;
use crate::pipeline::OpenFolder;

/// Typst lays out deep pages by recursion.
const STACK: usize = 64 << 20;

/// So long nobody has asked for anything: the pictures of the last edit are fetched.
const PAUSE: Duration = Duration::from_millis(500);

type Work = Box<dyn FnOnce(&mut OpenFolder) + Send>;

/// The thread, as others ask it.
pub(crate) struct Worker {
    works: Sender<Work>,
    campaigns: Campaigns,
}

/// The work broke off: a fault of the program, or the thread is gone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct BrokeOff;

impl From<BrokeOff> for Problem {
    fn from(_: BrokeOff) -> Self {
        Self::BrokeOff
    }
}

impl Worker {
    /// A thread with the folder at `root`, which tells the names of the campaigns that it meets.
    pub(crate) fn new(
        name: &str,
        root: PathBuf,
        fonts: Option<String>,
        campaigns: Campaigns,
    ) -> std::io::Result<Self> {
        let (works, waiting) = channel::<Work>();
        let thread = thread::Builder::new().name(name.to_owned()).stack_size(STACK);
        thread.spawn(move || run(&waiting, &root, fonts.as_deref()))?;
        Ok(Self { works, campaigns })
    }

    /// What `work` answers, which is done for `visitor`.
    pub(crate) async fn ask<T: Send + 'static>(
        &self,
        visitor: &Visitor,
        work: impl FnOnce(&mut OpenFolder) -> T + Send + 'static,
    ) -> Result<T, BrokeOff> {
        let (tell, told) = oneshot::channel();
        let account = visitor.name.clone();
        let campaigns = self.campaigns.clone();
        let work = Box::new(move |folder: &mut OpenFolder| {
            folder.acts_for(account);
            let answer = work(folder);
            campaigns.learn(folder);
            // Whoever asked may have gone.
            let _ = tell.send(answer);
        });
        self.works.send(work).map_err(|_| BrokeOff)?;
        told.await.map_err(|_| BrokeOff)
    }

    /// The same, where the folder can be read at all: of one whose register or templates are amiss nothing is known.
    pub(crate) async fn ask_open<T: Send + 'static>(
        &self,
        visitor: &Visitor,
        work: impl FnOnce(&mut OpenFolder) -> T + Send + 'static,
    ) -> Result<T, Problem> {
        let work = move |folder: &mut OpenFolder| folder.seen().opened.is_some().then(|| work(folder));
        self.ask(visitor, work).await?.ok_or(Problem::Closed)
    }

    /// Lets `work` be done for `visitor` when its turn comes; nobody waits.
    pub(crate) fn leave(
        &self,
        visitor: &Visitor,
        work: impl FnOnce(&mut OpenFolder) + Send + 'static,
    ) -> Result<(), BrokeOff> {
        let account = visitor.name.clone();
        let work = Box::new(move |folder: &mut OpenFolder| {
            folder.acts_for(account);
            work(folder);
        });
        self.works.send(work).map_err(|_| BrokeOff)
    }
}

fn run(works: &Receiver<Work>, root: &PathBuf, fonts: Option<&str>) {
    let begun = || OpenFolder::new(root, fonts.map(str::to_owned));
    let mut folder = begun();
    while let Some(work) = next(works, &folder) {
        // A work that breaks off takes what was read with it, and nothing else.
        if catch_unwind(AssertUnwindSafe(|| work(&mut folder))).is_err() {
            folder = begun();
        }
    }
}

/// The next work. While nobody asks for any, memory is given back. None: nobody will.
fn next(works: &Receiver<Work>, folder: &OpenFolder) -> Option<Work> {
    match works.recv_timeout(PAUSE) {
        Ok(work) => Some(work),
        Err(RecvTimeoutError::Disconnected) => None,
        Err(RecvTimeoutError::Timeout) => {
            folder.rest();
            works.recv().ok()
        }
    }
}
