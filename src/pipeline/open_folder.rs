//! A working folder that stays open: what nobody wrote since is not read again.

use std::path::PathBuf;
use std::sync::Arc;

use super::Workshop;
use super::known::{Known, known};
use super::open::{OpenRequest, Opened, open_at};
use crate::diagnostic::{Report, Sources};
use crate::input::{Session, Stamp};

/// Folders that the workshop is read from, and those that campaigns are.
const WORKSHOP: [&str; 1] = ["templates"];
const CAMPAIGNS: [&str; 2] = ["inputs", "register"];

/// A working folder with its workshop and its campaigns, read once, and again after somebody wrote into it: this program, an
/// editor, another computer.
pub struct OpenFolder {
    fonts: Option<String>,
    first: Session,
    workshop: Option<Warm>,
    read: Option<Read>,
}

/// An open workshop, the texts that it was opened with, and what there was to say.
struct Warm {
    stamp: Stamp,
    workshop: Option<Arc<Workshop>>,
    sources: Sources,
    report: Report,
}

/// The campaigns as they were read.
struct Read {
    stamp: Stamp,
    opened: Option<Opened>,
    sources: Sources,
    report: Report,
    /// What is searched and counted; brought together when it is first asked for.
    known: Option<Arc<Known>>,
}

/// What a work at the folder answered.
#[derive(Debug)]
pub struct Done<T> {
    /// Its answer; None: it stopped, and the report says why.
    pub answer: Option<T>,
    /// What it said. Of what was said when the folder was read, errors only.
    pub report: Report,
    /// The texts that the report speaks of.
    pub sources: Sources,
}

/// The folder as it was read.
#[derive(Clone, Copy)]
pub struct Seen<'a> {
    /// The sound campaigns; None: nothing can be done at all.
    pub opened: Option<&'a Opened>,
    /// What there was to say.
    pub report: &'a Report,
    /// The texts that the report speaks of.
    pub sources: &'a Sources,
}

impl OpenFolder {
    /// The folder at `root`, with nothing read yet; papers are set in the fonts of the folder `fonts`, or in the program's own.
    pub fn new(root: impl Into<PathBuf>, fonts: Option<String>) -> Self {
        Self {
            fonts,
            first: Session::new(root),
            workshop: None,
            read: None,
        }
    }

    /// A new run over the folder, with nothing read and nothing said: for works that open the folder themselves.
    pub fn session(&self) -> Session {
        self.first.anew(&Sources::default())
    }

    /// Whom the works after this one are done for: the name of an account.
    pub fn acts_for(&mut self, account: Option<Arc<str>>) {
        self.first.by = account;
    }

    /// The folder of the office's own fonts.
    pub fn fonts(&self) -> Option<&str> {
        self.fonts.as_deref()
    }

    /// The folder as it is now.
    pub fn seen(&mut self) -> Seen<'_> {
        self.read_again();
        let read = self.read.get_or_insert_with(Read::nothing);
        Seen {
            opened: read.opened.as_ref(),
            report: &read.report,
            sources: &read.sources,
        }
    }

    /// Does `work` with the campaigns as they are now.
    pub fn work<T>(&mut self, work: impl FnOnce(&Opened, &mut Session) -> Option<T>) -> Done<T> {
        self.read_again();
        let read = self.read.get_or_insert_with(Read::nothing);
        let mut session = self.first.anew(&read.sources);
        session.report = read.report.clone();
        let answer = read.opened.as_ref().and_then(|opened| work(opened, &mut session));
        let mut report = session.report;
        report.leave_out_warnings_of(&read.report);
        Done {
            answer,
            sources: session.folder.sources().clone(),
            report,
        }
    }

    /// Does `work` with one campaign only: ids of papers are its own, and what is wrong with the others is no matter of it.
    pub fn work_in<T>(
        &mut self,
        campaign: &str,
        work: impl FnOnce(&Opened, &mut Session) -> Option<T>,
    ) -> Done<T> {
        self.read_again();
        let read = self.read.get_or_insert_with(Read::nothing);
        let mut session = self.first.anew(&read.sources);
        session.report = read.report.of_campaign(campaign);
        let said = session.report.clone();
        let answer = read
            .opened
            .as_mut()
            .and_then(|opened| opened.with_only(campaign, |opened| work(opened, &mut session)));
        let mut report = session.report;
        report.leave_out_warnings_of(&said);
        Done {
            answer,
            sources: session.folder.sources().clone(),
            report,
        }
    }

    /// Does `work` that opens the folder itself.
    pub fn work_anew<T>(&mut self, work: impl FnOnce(&mut Session) -> Option<T>) -> Done<T> {
        let mut session = self.session();
        let answer = work(&mut session);
        Done {
            answer,
            sources: session.folder.sources().clone(),
            report: session.report,
        }
    }

    /// What the folder knows of awards and papers of all years.
    pub fn known(&mut self) -> Done<Arc<Known>> {
        self.read_again();
        let before = self.read.as_ref().and_then(|read| read.known.clone());
        let done = self.work(|opened, session| match before {
            Some(before) => Some(before),
            None => known(opened, session).map(Arc::new),
        });
        if let Some(read) = &mut self.read {
            read.known.clone_from(&done.answer);
        }
        done
    }

    fn read_again(&mut self) {
        let root = self.first.folder.root().to_owned();
        let (shop, inputs) = (Stamp::of(&root, &WORKSHOP), Stamp::of(&root, &CAMPAIGNS));
        if self.workshop.as_ref().is_none_or(|warm| warm.stamp != shop) {
            self.workshop = Some(self.open_workshop(shop));
            self.read = None;
        }
        if self.read.as_ref().is_none_or(|read| read.stamp != inputs) {
            // The register's file is let go of before it is opened again.
            self.read = None;
            self.read = Some(self.read_campaigns(inputs));
        }
    }

    fn open_workshop(&self, stamp: Stamp) -> Warm {
        let mut session = self.session();
        let workshop = Workshop::open(self.fonts.as_deref(), &mut session);
        Warm {
            stamp,
            workshop: workshop.map(Arc::new),
            sources: session.sources().clone(),
            report: session.report,
        }
    }

    fn read_campaigns(&self, stamp: Stamp) -> Read {
        let Some(warm) = &self.workshop else {
            return Read::nothing();
        };
        let mut session = self.first.anew(&warm.sources);
        session.report = warm.report.clone();
        if let Some(workshop) = &warm.workshop {
            workshop.page_counts.forget();
        }
        let opened = open_at(
            warm.workshop.clone(),
            &OpenRequest::default(),
            |_| true,
            &mut session,
        );
        Read {
            stamp,
            opened,
            sources: session.folder.sources().clone(),
            report: session.report,
            known: None,
        }
    }
}

impl Read {
    fn nothing() -> Self {
        Self {
            stamp: Stamp::default(),
            opened: None,
            sources: Sources::default(),
            report: Report::default(),
            known: None,
        }
    }
}
