//! A workshop that stays open between edits: what an edit touches is made again, everything else stands.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use super::make::{Edited, MadeCampaign, MakeRequest, Sides, make};
use super::open::{OpenRequest, Opened, open_at};
use super::progress::Progress;
use super::{FileFormat, Standing, Workshop};
use crate::diagnostic::{Report, Sources};
use crate::input::{Session, is_of_others};

/// What is made again and again.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BenchRequest {
    /// One campaign only: its folder in `inputs/`.
    pub campaign: Option<String>,
    /// Folder of the office's own fonts.
    pub fonts: Option<String>,
}

/// A working folder at which papers are made again after each edit. Fonts, templates and law are read once, and again when they are
/// edited.
pub struct Bench {
    request: BenchRequest,
    session: Session,
    workshop: Option<Warm>,
    /// Folder of the office's file, of each campaign that could be read last time.
    offices: BTreeMap<String, String>,
    /// All there was to say last time.
    said: Report,
}

/// An open workshop, and the texts that it was opened with.
struct Warm {
    workshop: Arc<Workshop>,
    sources: Sources,
}

/// What an edit touches.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Touched {
    /// The workshop, and with it all campaigns.
    Workshop,
    /// All campaigns.
    All,
    /// These.
    Campaigns(BTreeSet<String>),
}

/// What came of an edit.
#[derive(Debug)]
pub struct Rebuilt {
    /// What was made; campaigns with an error are not in it, and their files stand as they were.
    pub campaigns: Vec<MadeCampaign>,
    /// All errors, and the warnings that are new.
    pub report: Report,
    /// The texts that the report speaks of.
    pub sources: Sources,
    /// Warnings that were there before the edit.
    pub known_warnings: usize,
}

impl Bench {
    /// A bench at the session's folder, with nothing made yet.
    pub fn new(request: BenchRequest, session: Session) -> Self {
        Self {
            request,
            session,
            workshop: None,
            offices: BTreeMap::new(),
            said: Report::default(),
        }
    }

    /// Makes everything.
    pub fn build(&mut self, progress: Progress<'_>) -> Rebuilt {
        self.make(&Touched::Workshop, progress)
    }

    /// Makes what edits of these files touch: paths from the working folder, with `/`; an empty one stands for any. None: they touch
    /// nothing that papers are made from.
    pub fn rebuild(&mut self, edits: &BTreeSet<String>, progress: Progress<'_>) -> Option<Rebuilt> {
        let touched = edits.iter().filter_map(|path| self.touched(path));
        let touched = touched.reduce(Touched::and)?;
        Some(self.make(&touched, progress))
    }

    /// What an edit of one file touches.
    fn touched(&self, path: &str) -> Option<Touched> {
        if path.is_empty() {
            return Some(Touched::Workshop);
        }
        if path.split('/').any(is_passing) || self.is_nameless(path) {
            return None;
        }
        match path.split('/').collect::<Vec<_>>()[..] {
            ["templates", ..] => Some(Touched::Workshop),
            ["inputs", campaign, _, ..] => Some(Touched::Campaigns(self.with_sharers(campaign))),
            ["inputs", ..] => Some(Touched::All),
            ["register", name] if has_extension(name, "sqlite") => Some(Touched::All),
            _ => None,
        }
    }

    /// A file without an extension is nothing that papers are made from: Excel and Word write such ones while they save. A folder is.
    fn is_nameless(&self, path: &str) -> bool {
        Path::new(path).extension().is_none() && !self.session.folder.at(path).is_dir()
    }

    /// A campaign and those that read its folder: their office's file is there, or nobody knows where it is.
    fn with_sharers(&self, campaign: &str) -> BTreeSet<String> {
        let home = format!("inputs/{campaign}");
        let shares = |office: &String| *office == home || office.starts_with(&format!("{home}/"));
        let sharers = self.offices.iter().filter(|(_, office)| shares(office));
        let mut all: BTreeSet<String> = sharers.map(|(name, _)| name.clone()).collect();
        all.insert(campaign.to_owned());
        all
    }

    fn make(&mut self, touched: &Touched, progress: Progress<'_>) -> Rebuilt {
        if *touched == Touched::Workshop {
            self.workshop = None;
        }
        // A campaign that cannot be read any more is read again after every edit: nobody knows where its office's file is.
        self.offices.retain(|name, _| !touched.has(name));
        let known = self.workshop.as_ref().map(|warm| warm.sources.clone());
        let mut session = self.session.anew(&known.unwrap_or_default());
        let opened = self.opened(touched, &mut session);
        let made = opened.map(|opened| self.made(&opened, &mut session, progress));
        let mut report = session.report;
        let all = report.clone();
        let known_warnings = report.leave_out_warnings_of(&self.said);
        self.said = all;
        Rebuilt {
            campaigns: made.unwrap_or_default(),
            report,
            sources: session.folder.sources().clone(),
            known_warnings,
        }
    }

    fn opened(&mut self, touched: &Touched, session: &mut Session) -> Option<Opened> {
        if self.workshop.is_none() {
            let workshop = Workshop::open(self.request.fonts.as_deref(), session);
            self.workshop = workshop.map(|workshop| Warm {
                workshop: Arc::new(workshop),
                sources: session.sources().clone(),
            });
        }
        let workshop = self.workshop.as_ref().map(|warm| Arc::clone(&warm.workshop));
        let request = OpenRequest {
            campaign: self.request.campaign.clone(),
            ..OpenRequest::default()
        };
        let unread = |name: &str| !self.offices.contains_key(name);
        let wanted = |name: &str| touched.has(name) || unread(name);
        open_at(workshop, &request, wanted, session)
    }

    /// The files of what was opened, with everything that `check` would say.
    fn made(&mut self, opened: &Opened, session: &mut Session, progress: Progress<'_>) -> Vec<MadeCampaign> {
        let request = MakeRequest {
            papers: Vec::new(),
            formats: FileFormat::ALL.into(),
            out: None,
            edited: Edited::Stay,
            merge: None,
            sides: Sides::Both,
            dossier: None,
        };
        let made = make(&request, opened, session, progress);
        for campaign in &opened.campaigns {
            let dossier = &campaign.dossier;
            let office = dossier.office_file.rsplit_once('/').map(|(home, _)| home);
            let office = office.unwrap_or_default().to_owned();
            self.offices.insert(dossier.name.clone(), office);
            for entry in dossier.papers() {
                if opened.workshop.standing(dossier, entry) == Standing::Ready {
                    opened.workshop.name_law(dossier, entry, &mut session.report);
                }
            }
        }
        made
    }
}

impl Touched {
    /// What both touch.
    fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Workshop, _) | (_, Self::Workshop) => Self::Workshop,
            (Self::All, _) | (_, Self::All) => Self::All,
            (Self::Campaigns(mut some), Self::Campaigns(others)) => {
                some.extend(others);
                Self::Campaigns(some)
            }
        }
    }

    fn has(&self, campaign: &str) -> bool {
        match self {
            Self::Workshop | Self::All => true,
            Self::Campaigns(some) => some.contains(campaign),
        }
    }
}

/// Whether a file or folder is not the office's: hidden, held by Word or Excel, or left by an editor while it saves.
fn is_passing(name: &str) -> bool {
    let of_editors = ["tmp", "swp", "swx", "bak", "part", "crdownload"];
    is_of_others(name)
        || name.ends_with('~')
        || name.starts_with('#')
        || of_editors.iter().any(|extension| has_extension(name, extension))
}

fn has_extension(name: &str, extension: &str) -> bool {
    let found = Path::new(name).extension();
    found.is_some_and(|found| found.eq_ignore_ascii_case(extension))
}
