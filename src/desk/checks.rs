//! Whole checks of campaigns: made by the second worker, kept until somebody writes into the folder.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::timeout;

use super::problem::Problem;
use super::visitor::Visitor;
use super::{Desk, Shared};
use crate::diagnostic::{Report, Sources};
use crate::pipeline::{FolderStamp, OpenFolder, check_one};

/// How long a page waits for a check that is quick.
const PATIENCE: Duration = Duration::from_millis(700);

/// The last check of each campaign.
#[derive(Default)]
pub(super) struct Checks {
    known: Mutex<BTreeMap<String, Check>>,
    done: Notify,
}

/// One check.
#[derive(Clone)]
struct Check {
    stamp: FolderStamp,
    state: CheckState,
}

/// How far a check has come.
#[derive(Clone)]
pub(super) enum CheckState {
    /// So many papers of so many are looked at.
    Going(usize, usize),
    /// What was found.
    Done(Arc<Findings>),
}

/// What a check found.
pub(super) struct Findings {
    /// All of it.
    pub(super) report: Report,
    /// The texts that it speaks of.
    pub(super) sources: Sources,
}

impl Checks {
    fn get(&self, campaign: &str) -> Option<Check> {
        let known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        known.get(campaign).cloned()
    }

    fn put(&self, campaign: &str, stamp: &FolderStamp, state: CheckState) {
        let check = Check {
            stamp: stamp.clone(),
            state,
        };
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        known.insert(campaign.to_owned(), check);
    }
}

/// The check of a campaign as its folder is now, begun where there is none.
pub(super) async fn check(desk: &Shared, visitor: &Visitor, campaign: &str) -> Result<CheckState, Problem> {
    let read = |folder: &mut OpenFolder| {
        // What findings name by ids is known by name once the folder is read.
        folder.seen();
        folder.stamp()
    };
    let stamp = desk.office.ask(visitor, read).await?;
    let known = desk.checks.get(campaign).filter(|check| check.stamp == stamp);
    if let Some(known) = known {
        return Ok(known.state);
    }
    desk.checks.put(campaign, &stamp, CheckState::Going(0, 0));
    let (there, name) = (Arc::clone(desk), campaign.to_owned());
    let done = desk.checks.done.notified();
    desk.batches
        .leave(visitor, move |folder| looked_at(&there, &name, folder))?;
    let _ = timeout(PATIENCE, done).await;
    let now = desk.checks.get(campaign).map(|check| check.state);
    Ok(now.unwrap_or(CheckState::Going(0, 0)))
}

fn looked_at(desk: &Desk, campaign: &str, folder: &mut OpenFolder) {
    let stamp = folder.stamp();
    let over = Over { desk, campaign };
    let tell = |made, of| {
        desk.checks.put(campaign, &stamp, CheckState::Going(made, of));
        desk.news.tell("kiem-tra");
    };
    let done = folder.work(|opened, session| {
        if let Some(one) = opened.campaign(campaign) {
            check_one(opened, one, session, &tell);
        }
        Some(session.report.clone())
    });
    let report = done.answer.unwrap_or(done.report);
    let findings = Findings {
        report: report.of_campaign(campaign),
        sources: done.sources,
    };
    desk.checks
        .put(campaign, &stamp, CheckState::Done(Arc::new(findings)));
    drop(over);
}

/// Tells that a check is over; one that broke off is forgotten, and the next page begins another.
struct Over<'a> {
    desk: &'a Desk,
    campaign: &'a str,
}

impl Drop for Over<'_> {
    fn drop(&mut self) {
        let checks = &self.desk.checks;
        let mut known = checks.known.lock().unwrap_or_else(PoisonError::into_inner);
        known.retain(|name, check| name != self.campaign || matches!(check.state, CheckState::Done(_)));
        drop(known);
        checks.done.notify_waiters();
        self.desk.news.tell("kiem-tra");
    }
}
