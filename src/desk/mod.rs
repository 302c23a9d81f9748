//! Bàn làm việc: the use cases of [`pipeline`](crate::pipeline) as pages in a browser. No rule of the office stands here.
//!
//! A page asks the [`worker`], who owns the open folder, and shows what comes back. What changes something is a form: it is
//! posted, done, and answered by a page; without a script, too.

mod assets;
mod attempts;
mod caller;
mod campaigns;
mod checks;
mod closed;
mod connections;
mod doors;
mod faults;
mod files;
mod form;
mod kept;
mod large;
mod layout;
mod links;
mod menu;
mod news;
mod notice;
mod only_one;
mod pages;
mod paths;
mod permits;
mod plain_words;
mod problem;
mod serve;
mod sessions;
mod states;
mod tls;
mod visitor;
mod worker;
mod works;

use std::sync::Arc;

use campaigns::Campaigns;
use checks::Checks;
use doors::Doors;
use links::Links;
use news::News;
use paths::Paths;
use worker::Worker;
use works::Works;

use crate::diagnostic::Language;

pub use serve::{Address, DeskRequest, NoDesk, OpenDesk, serve};

/// Everything that pages share.
pub(crate) struct Desk {
    /// In which language pages speak.
    language: Language,
    /// Who reads and edits; one work after the other.
    office: Worker,
    /// Who makes what takes long, so that pages do not wait for it.
    batches: Worker,
    /// Who may come in.
    doors: Doors,
    /// What of this computer no page tells.
    paths: Paths,
    /// What happens, for open pages.
    news: News,
    /// Where faults stand.
    links: Links,
    /// What takes long.
    works: Works,
    /// Campaigns by name.
    campaigns: Campaigns,
    /// Whole checks.
    checks: Checks,
}

/// The same, as every page holds it.
pub(crate) type Shared = Arc<Desk>;

impl Desk {
    /// One of two texts, by the language.
    pub(crate) fn say<T>(&self, vietnamese: T, english: T) -> T {
        self.language.say(vietnamese, english)
    }
}
