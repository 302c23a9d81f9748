//! A working folder that stays open: what nobody wrote since is not read again.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;

use super::Workshop;
use super::drawn::DrawnPapers;
use super::known::{Known, known};
use super::open::{Found, OpenRequest, Opened, campaign, look, recorded};
use super::paper_list::ListedPapers;
use super::word::ReadTexts;
use crate::diagnostic::{Report, Sources};
use crate::export::pdf::forget_pages;
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
    /// How often a campaign was read.
    versions: u64,
    /// Papers that somebody looks at.
    pub(super) drawn: DrawnPapers,
    /// Lists of papers, of campaigns that somebody looks at.
    pub(super) listed: ListedPapers,
    /// Texts that words of those papers come from.
    pub(super) texts: ReadTexts,
}

/// An open workshop, the texts that it was opened with, and what there was to say.
struct Warm {
    stamp: Stamp,
    workshop: Option<Arc<Workshop>>,
    sources: Sources,
    report: Report,
}

/// The campaigns as they were read.
#[derive(Default)]
struct Read {
    stamp: Stamp,
    opened: Option<Opened>,
    sources: Sources,
    /// What there was to say of the workshop, the register and the folder as a whole.
    common: Report,
    /// What there was to say of each campaign, the faulty ones too.
    campaigns: BTreeMap<String, Told>,
    /// All of it.
    report: Report,
    /// What is searched and counted; brought together when it is first asked for.
    known: Option<Arc<Known>>,
}

/// What there was to say of one campaign.
struct Told {
    report: Report,
    /// Another whenever it is read again.
    version: u64,
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

impl<T> Done<T> {
    /// The same answer, with what another work said, which stopped.
    #[must_use]
    pub fn with_said<U>(self, stopped: Done<U>) -> Self {
        Self {
            answer: self.answer,
            report: stopped.report,
            sources: stopped.sources,
        }
    }
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

/// What a folder looked like: another after every change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FolderStamp(Stamp, Stamp);

impl OpenFolder {
    /// The folder at `root`, with nothing read yet; papers are set in the fonts of the folder `fonts`, or in the program's own.
    pub fn new(root: impl Into<PathBuf>, fonts: Option<String>) -> Self {
        Self {
            fonts,
            first: Session::new(root),
            workshop: None,
            read: None,
            versions: 0,
            drawn: DrawnPapers::default(),
            listed: ListedPapers::default(),
            texts: ReadTexts::default(),
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
        let read = self.read.get_or_insert_default();
        Seen {
            opened: read.opened.as_ref(),
            report: &read.report,
            sources: &read.sources,
        }
    }

    /// The campaigns as they were read last, whoever wrote since. None: they were not, or cannot be.
    pub fn last_read(&self) -> Option<&Opened> {
        self.read.as_ref()?.opened.as_ref()
    }

    /// How often campaigns were read so far: another number says that something may have changed.
    pub const fn readings(&self) -> u64 {
        self.versions
    }

    /// What tells the folder as it is now from the folder as it was.
    pub fn stamp(&mut self) -> FolderStamp {
        let root = self.first.folder.root();
        FolderStamp(Stamp::of(root, &WORKSHOP), Stamp::of(root, &CAMPAIGNS))
    }

    /// Gives memory back that pages took: for a time when nobody asks for any.
    pub fn rest(&self) {
        forget_pages();
    }

    /// Does `work` with the campaigns as they are now.
    pub fn work<T>(&mut self, work: impl FnOnce(&Opened, &mut Session) -> Option<T>) -> Done<T> {
        self.read_again();
        let read = self.read.get_or_insert_default();
        done(&self.first, &read.sources, &read.report, |session| {
            work(read.opened.as_ref()?, session)
        })
    }

    /// Does `work` with one campaign only: ids of papers are its own, and what is wrong with the others is no matter of it.
    pub fn work_in<T>(
        &mut self,
        campaign: &str,
        work: impl FnOnce(&Opened, &mut Session) -> Option<T>,
    ) -> Done<T> {
        self.read_again();
        let read = self.read.get_or_insert_default();
        let (sources, said) = (read.sources.clone(), read.said_of(campaign));
        done(&self.first, &sources, &said, |session| {
            let opened = read.opened.as_mut()?;
            opened.with_only(campaign, |opened| work(opened, session))
        })
    }

    /// The number of the reading that a campaign comes from: another after every edit. None: there is no such campaign.
    pub(super) fn version(&mut self, campaign: &str) -> Option<u64> {
        self.read_again();
        let read = self.read.as_ref()?;
        read.campaigns.get(campaign).map(|told| told.version)
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
        if let Some(known) = self.read.as_ref().and_then(|read| read.known.clone()) {
            // What was said when the folder was read may be long, and is not copied for every search.
            return Done {
                answer: Some(known),
                report: Report::default(),
                sources: Sources::default(),
            };
        }
        let done = self.work(|opened, session| known(opened, session).map(Arc::new));
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
        let read = match self.read.take() {
            Some(read) if read.stamp == inputs => Some(read),
            Some(read) => self.read_touched(read, &inputs),
            None => None,
        };
        self.read = Some(read.unwrap_or_else(|| self.read_all(inputs)));
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

    fn read_all(&mut self, stamp: Stamp) -> Read {
        let Some(warm) = &self.workshop else {
            return Read::default();
        };
        let workshop = warm.workshop.clone();
        let mut session = self.first.anew(&warm.sources);
        session.report = warm.report.clone();
        let found = look(&OpenRequest::default(), &mut session);
        let mut read = Read {
            stamp,
            common: std::mem::take(&mut session.report),
            ..Read::default()
        };
        if let (Some(workshop), Some(Found { campaigns, register })) = (workshop, found) {
            read.opened = Some(Opened {
                workshop,
                register,
                campaigns: Vec::new(),
            });
            self.read_these(&mut read, campaigns, &mut session);
        }
        read.sources = session.folder.sources().clone();
        read.tell();
        read
    }

    /// Reads those campaigns again that were written since. None: everything has to be read again.
    fn read_touched(&mut self, mut read: Read, stamp: &Stamp) -> Option<Read> {
        let touched = read.touched(stamp)?;
        read.opened
            .as_mut()?
            .campaigns
            .retain(|known| !touched.contains(&known.dossier.name));
        let is_read_again = |file: &str| {
            let campaign = file
                .strip_prefix("inputs/")
                .and_then(|file| file.split('/').next());
            campaign.is_some_and(|campaign| touched.contains(campaign))
        };
        let mut sources = std::mem::take(&mut read.sources);
        sources.retain(|file| !is_read_again(file));
        let mut session = self.first.anew(&sources);
        self.read_these(&mut read, touched.iter().cloned().collect(), &mut session);
        read.stamp = stamp.clone();
        read.known = None;
        read.sources = session.folder.sources().clone();
        read.tell();
        Some(read)
    }

    /// Reads campaigns into `read`, each with a report of its own. A register that cannot be read stops everything.
    fn read_these(&mut self, read: &mut Read, names: Vec<String>, session: &mut Session) {
        let Some(opened) = &mut read.opened else { return };
        for name in names {
            let register = opened.register.as_ref();
            let (records, report) = session.apart(|session| recorded(&name, register, session));
            let Some(records) = records else {
                read.common.extend(report);
                read.opened = None;
                return;
            };
            let workshop = &opened.workshop;
            let (sound, report) =
                session.apart(|session| campaign(&name, records, workshop, register, session));
            opened.campaigns.extend(sound);
            self.versions += 1;
            let version = self.versions;
            read.campaigns.insert(name, Told { report, version });
        }
        opened
            .campaigns
            .sort_by(|one, other| one.dossier.name.cmp(&other.dossier.name));
    }
}

/// Does `work` in a run that knows these texts and said this already.
fn done<T>(
    first: &Session,
    sources: &Sources,
    said: &Report,
    work: impl FnOnce(&mut Session) -> Option<T>,
) -> Done<T> {
    let mut session = first.anew(sources);
    session.report = said.clone();
    let answer = work(&mut session);
    let mut report = session.report;
    report.leave_out_warnings_of(said);
    Done {
        answer,
        sources: session.folder.sources().clone(),
        report,
    }
}

impl Read {
    /// Puts everything that there is to say into one report.
    fn tell(&mut self) {
        self.report = self.common.clone();
        for told in self.campaigns.values() {
            self.report.extend(told.report.clone());
        }
    }

    /// What there is to say that concerns a campaign.
    fn said_of(&self, campaign: &str) -> Report {
        let mut said = self.common.clone();
        if let Some(told) = self.campaigns.get(campaign) {
            said.extend(told.report.clone());
        }
        said
    }

    /// The campaigns whose files were written between the two. None: nobody knows.
    fn touched(&self, now: &Stamp) -> Option<BTreeSet<String>> {
        let mut touched = BTreeSet::new();
        for file in now.written_since(&self.stamp)? {
            match file.split('/').collect::<Vec<_>>()[..] {
                ["inputs", campaign, _, ..] if self.campaigns.contains_key(campaign) => {
                    touched.extend(self.with_sharers(campaign)?);
                }
                _ => return None,
            }
        }
        Some(touched)
    }

    /// A campaign and those whose office's file is in its folder, or nobody knows where.
    fn with_sharers(&self, campaign: &str) -> Option<BTreeSet<String>> {
        let opened = self.opened.as_ref()?;
        let home = format!("inputs/{campaign}/");
        let office = |name: &String| {
            let found = opened.campaign(name)?;
            Some(found.dossier.office_file.starts_with(&home))
        };
        let all = self.campaigns.keys();
        let sharers = all.filter(|name| *name == campaign || office(name).unwrap_or(true));
        Some(sharers.cloned().collect())
    }
}
