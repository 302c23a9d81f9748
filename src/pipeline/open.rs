//! A working folder → its campaigns, read, and its register, opened.

use std::path::PathBuf;
use std::sync::Arc;

use super::astray::name_astray_campaigns;
use super::kept::Held;
use super::open_register::{Registered, open_register};
use super::placed_files::out_is_free;
use super::records::sound_records;
use super::{Records, Workshop, campaigns, issued};
use crate::diagnostic::{RegisterProblem, Report, Thing, UsageProblem};
use crate::input::Session;
use crate::model::{Dossier, unknown};
use crate::register::{PaperRecord, Register};

/// What is to be opened.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OpenRequest {
    /// One campaign only: its folder in `inputs/`.
    pub campaign: Option<String>,
    /// Folder of the office's own fonts.
    pub fonts: Option<String>,
    /// Where files go, if not in `output/`: receipts there have to be in the register.
    pub out: Option<PathBuf>,
}

/// An office whose papers can be worked on.
pub struct Opened {
    /// What all campaigns share.
    pub workshop: Arc<Workshop>,
    /// None while the office has not issued anything.
    pub register: Option<Register>,
    /// The sound ones of those asked for.
    pub campaigns: Vec<OpenCampaign>,
}

/// A sound campaign and what the register says of its papers.
pub struct OpenCampaign {
    /// Its inputs.
    pub dossier: Dossier,
    /// Its papers in the register.
    pub records: Records,
}

/// Opens the working folder and reads the campaigns that are asked for. None means nothing can be done at all.
pub fn open(request: &OpenRequest, session: &mut Session) -> Option<Opened> {
    let workshop = Workshop::open(request.fonts.as_deref(), session);
    open_at(workshop.map(Arc::new), request, |_| true, session)
}

/// The same at a workshop that may be open already, with those campaigns only that are `wanted`.
pub(super) fn open_at(
    workshop: Option<Arc<Workshop>>,
    request: &OpenRequest,
    wanted: impl Fn(&str) -> bool,
    session: &mut Session,
) -> Option<Opened> {
    let found = look(request, session);
    let (workshop, found) = (workshop?, found?);
    let mut campaigns = Vec::new();
    for name in found.campaigns.iter().filter(|name| wanted(name)) {
        let records = recorded(name, found.register.as_ref(), session)?;
        campaigns.extend(campaign(
            name,
            records,
            &workshop,
            found.register.as_ref(),
            session,
        ));
    }
    Some(Opened {
        workshop,
        register: found.register,
        campaigns,
    })
}

/// What lies in a working folder.
pub(super) struct Found {
    /// Names of the campaigns that are asked for.
    pub(super) campaigns: Vec<String>,
    /// None while the office has not issued anything.
    pub(super) register: Option<Register>,
}

/// Looks for campaigns and register. None: the register cannot be used, and the report says why.
pub(super) fn look(request: &OpenRequest, session: &mut Session) -> Option<Found> {
    out_is_free(request.out.as_deref(), session)?;
    let found = campaigns(session);
    let register = open_register(request.out.as_deref(), session);
    if let Some(Registered::This(register)) = &register {
        let named = name_astray_campaigns(&found, register, &mut session.report);
        session.kept(named)?;
    }
    let campaigns = chosen(request, found, session);
    let register = register?.this();
    Some(Found { campaigns, register })
}

/// What the register says of the papers of a campaign. None: it cannot be read, and the report says why.
pub(super) fn recorded(name: &str, register: Option<&Register>, session: &mut Session) -> Option<Records> {
    let Some(register) = register else {
        return Some(Records::new());
    };
    sound_records(name, register, &mut session.report)
}

/// One campaign. None: it is faulty, and the report says why.
pub(super) fn campaign(
    name: &str,
    records: Records,
    workshop: &Workshop,
    register: Option<&Register>,
    session: &mut Session,
) -> Option<OpenCampaign> {
    let known = issued(&records);
    let dossier = workshop.read_issued(name, &known, session)?;
    let free = register.is_none_or(|register| workshop.numbers_free(&dossier, register, &mut session.report));
    let dossier = match register {
        Some(register) => {
            let held = Held::of(name, register.reading(), session)?;
            workshop.with_texts(dossier, None, &records, &held, session)
        }
        None => dossier,
    };
    free.then_some(OpenCampaign { dossier, records })
}

fn chosen(request: &OpenRequest, found: Vec<String>, session: &mut Session) -> Vec<String> {
    match &request.campaign {
        None => found,
        Some(name) if found.contains(name) => vec![name.clone()],
        Some(name) => {
            session.add(unknown(Thing::Campaign, name, found), None);
            Vec::new()
        }
    }
}

impl OpenCampaign {
    /// Papers in force that the register has and `papers.yaml` has not.
    pub(super) fn astray(&self) -> impl Iterator<Item = (&str, &PaperRecord)> {
        let records = self.records.iter();
        let astray = records
            .filter(|(id, record)| record.current.is_some() && self.dossier.paper(id.as_str()).is_none());
        astray.map(|(id, record)| (id.as_str(), record))
    }

    /// Warns of them.
    pub(super) fn name_astray(&self, report: &mut Report) {
        for (id, record) in self.astray() {
            let current = record.current.as_ref();
            let number = current.map(|issue| issue.row.number_symbol()).unwrap_or_default();
            let id = id.to_owned();
            report.add(RegisterProblem::IssuedAstray { id, number }, None);
        }
    }
}

impl Opened {
    /// The campaign of a folder in `inputs/`. None: it is faulty, or there is none.
    pub fn campaign(&self, folder: &str) -> Option<&OpenCampaign> {
        self.campaigns.iter().find(|one| one.dossier.name == folder)
    }

    /// Does `work` with that campaign alone; the others come back to their places afterwards.
    pub(super) fn with_only<T>(&mut self, campaign: &str, work: impl FnOnce(&Self) -> T) -> T {
        let is_it = |one: &OpenCampaign| one.dossier.name == campaign;
        let at = self.campaigns.iter().position(is_it);
        let mut others = std::mem::take(&mut self.campaigns);
        self.campaigns.extend(at.map(|at| others.remove(at)));
        let answer = work(self);
        if let Some((at, own)) = at.zip(self.campaigns.pop()) {
            others.insert(at, own);
        }
        self.campaigns = others;
        answer
    }

    /// The same campaign read anew, as the session's folder has it now. None: it is faulty, and the report says why.
    pub(super) fn again(&self, campaign: &OpenCampaign, session: &mut Session) -> Option<OpenCampaign> {
        let (name, records) = (&campaign.dossier.name, campaign.records.clone());
        self::campaign(name, records, &self.workshop, self.register.as_ref(), session)
    }

    /// The one campaign that has the paper `id`; the report says so if there is none, or more than one.
    pub(super) fn campaign_of(&self, id: &str, session: &mut Session) -> Option<&OpenCampaign> {
        let has = |campaign: &&OpenCampaign| {
            campaign.dossier.paper(id).is_some() || campaign.records.contains_key(id)
        };
        let having: Vec<&OpenCampaign> = self.campaigns.iter().filter(has).collect();
        match having[..] {
            [one] => Some(one),
            [] if session.report.has_errors() => None,
            [] => {
                self.refuse_one(id, session);
                None
            }
            _ => {
                let campaigns = having.iter().map(|campaign| campaign.dossier.name.clone());
                let problem = UsageProblem::SeveralCampaigns {
                    paper: id.to_owned(),
                    campaigns: campaigns.collect(),
                };
                session.add(problem, None);
                None
            }
        }
    }

    /// `id` is that of no paper: of a row of many, or of nothing.
    fn refuse_one(&self, id: &str, session: &mut Session) {
        let papers = self
            .campaigns
            .iter()
            .flat_map(|campaign| campaign.dossier.papers());
        let of_row = papers.filter(|entry| entry.is_named(id));
        let papers: Vec<String> = of_row.map(|entry| entry.id.to_string()).collect();
        if papers.is_empty() {
            self.refuse_unknown(&[id.to_owned()], session);
        } else {
            let id = id.to_owned();
            session.add(UsageProblem::OneOfMany { id, papers }, None);
        }
    }

    /// Papers asked for by name have to be in some campaign.
    pub(super) fn refuse_unknown(&self, papers: &[String], session: &mut Session) {
        let entries = || {
            let dossiers = self.campaigns.iter().map(|campaign| &campaign.dossier);
            dossiers.flat_map(Dossier::papers)
        };
        let mut known: Vec<String> = entries().map(|entry| entry.row.id.value.to_string()).collect();
        known.dedup();
        for id in papers {
            if entries().any(|entry| entry.is_named(id)) {
                continue;
            }
            // It may be a paper of a campaign that could not be read.
            if session.report.has_errors() {
                return;
            }
            session.add(unknown(Thing::Paper, id, known.clone()), None);
        }
    }
}
