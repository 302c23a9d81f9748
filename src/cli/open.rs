//! The working folder, its campaigns and its register.

use thidua::diagnostic::{FaultKind, Report, Thing, UsageProblem};
use thidua::input::{Folder, suggest};
use thidua::model::Dossier;
use thidua::pipeline::{Records, Workshop, campaigns, issued};
use thidua::register::{Register, records};

use super::args::Config;

/// What a command works on.
pub(crate) struct Opened {
    pub(crate) workshop: Workshop,
    /// None while the office has not issued anything.
    pub(crate) register: Option<Register>,
    pub(crate) campaigns: Vec<Campaign>,
}

/// A sound campaign and what the register says of its papers.
pub(crate) struct Campaign {
    pub(crate) dossier: Dossier,
    pub(crate) records: Records,
}

/// Opens the working folder and reads the campaigns that are asked for. None means nothing can be done at all.
pub(crate) fn open(config: &Config, folder: &mut Folder, report: &mut Report) -> Option<Opened> {
    let workshop = Workshop::open(folder, config.fonts.as_deref(), report);
    let found = campaigns(folder, report);
    let chosen = choose(config, found, report);
    let register = Register::open(&config.root).map_err(|fault| report.push(fault));
    let (workshop, register) = (workshop?, register.ok()?);
    let mut campaigns = Vec::new();
    for name in chosen {
        let records = match &register {
            None => Records::new(),
            Some(register) => match register.rows_of(&name) {
                Ok(rows) => records(rows),
                Err(fault) => {
                    report.push(fault);
                    return None;
                }
            },
        };
        if let Some(dossier) = workshop.read_issued(&name, &issued(&records), folder, report)
            && register
                .as_ref()
                .is_none_or(|register| workshop.numbers_free(&dossier, register, report))
        {
            campaigns.push(Campaign { dossier, records });
        }
    }
    Some(Opened {
        workshop,
        register,
        campaigns,
    })
}

fn choose(config: &Config, found: Vec<String>, report: &mut Report) -> Vec<String> {
    match &config.campaign {
        None => found,
        Some(name) if found.contains(name) => vec![name.clone()],
        Some(name) => {
            let suggestion = suggest(name, found.iter().map(String::as_str));
            let kind = FaultKind::UnknownId {
                what: Thing::Campaign,
                id: name.clone(),
                known: found,
                suggestion,
            };
            report.add(kind, None);
            Vec::new()
        }
    }
}

impl Opened {
    /// The one campaign that has the paper `id`; the report says so if there is none, or more than one.
    pub(crate) fn campaign_of(&self, id: &str, report: &mut Report) -> Option<&Campaign> {
        let has =
            |campaign: &&Campaign| campaign.dossier.paper(id).is_some() || campaign.records.contains_key(id);
        let having: Vec<&Campaign> = self.campaigns.iter().filter(has).collect();
        match having[..] {
            [one] => Some(one),
            [] if report.has_errors() => None,
            [] => {
                refuse_unknown(&[id.to_owned()], &self.campaigns, report);
                None
            }
            _ => {
                let campaigns = having.iter().map(|campaign| campaign.dossier.name.clone());
                let problem = UsageProblem::SeveralCampaigns {
                    paper: id.to_owned(),
                    campaigns: campaigns.collect(),
                };
                report.add(FaultKind::Usage { problem }, None);
                None
            }
        }
    }
}

/// Papers asked for by name have to be in some campaign.
pub(crate) fn refuse_unknown(papers: &[String], campaigns: &[Campaign], report: &mut Report) {
    let entries = || campaigns.iter().flat_map(|campaign| campaign.dossier.papers());
    let mut known: Vec<String> = entries().map(|entry| entry.row.id.value.to_string()).collect();
    known.dedup();
    for id in papers
        .iter()
        .filter(|id| !entries().any(|entry| entry.is_named(id)))
    {
        if report.has_errors() && known.is_empty() {
            return;
        }
        let suggestion = suggest(id, known.iter().map(String::as_str));
        let kind = FaultKind::UnknownId {
            what: Thing::Paper,
            id: id.clone(),
            known: known.clone(),
            suggestion,
        };
        report.add(kind, None);
    }
}
