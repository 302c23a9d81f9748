//! What rows of the register are about, found in the files of the campaigns.

use std::collections::BTreeMap;

use unicode_normalization::UnicodeNormalization;

use crate::input::At;
use crate::model::{AwardLaw, Awardee, Decider, Dossier};
use crate::pipeline::OpenCampaign;

/// The campaigns that could be read, by name, with what they know of forms and deciders.
pub(super) struct Lookup<'a> {
    campaigns: BTreeMap<String, &'a OpenCampaign>,
    /// Names of awards, the longest first.
    forms: Vec<String>,
    /// Who decides what a body issues, by the body's name.
    deciders: BTreeMap<String, Decider>,
}

impl<'a> Lookup<'a> {
    pub(super) fn new(campaigns: &'a [OpenCampaign], law: &'a AwardLaw) -> Self {
        let dossiers = || campaigns.iter().map(|campaign| &campaign.dossier);
        let laws = dossiers().map(|dossier| &dossier.law).chain([law]);
        let mut forms: Vec<String> = laws
            .flat_map(|law| &law.awards)
            .map(|row| row.fact.name.to_string())
            .collect();
        forms.sort_by(|one, other| other.len().cmp(&one.len()).then_with(|| one.cmp(other)));
        forms.dedup();
        let bodies = dossiers().flat_map(|dossier| &dossier.office.bodies);
        Self {
            campaigns: campaigns
                .iter()
                .map(|campaign| (composed(&campaign.dossier.name), campaign))
                .collect(),
            forms,
            deciders: bodies
                .filter_map(|body| Some((body.name.to_string(), body.decider?)))
                .collect(),
        }
    }

    /// The campaign of that name, whose folder may have been entered composed or decomposed.
    pub(super) fn campaign(&self, name: &str) -> Option<&'a OpenCampaign> {
        self.campaigns.get(&composed(name)).copied()
    }

    /// The same as its files say it.
    pub(super) fn dossier(&self, name: &str) -> Option<&'a Dossier> {
        self.campaign(name).map(|campaign| &campaign.dossier)
    }

    /// Somebody of a campaign's list.
    pub(super) fn awardee(&self, campaign: &str, id: &str) -> Option<&'a At<Awardee>> {
        self.dossier(campaign)?.awardee(id)
    }

    /// Who decides what a body issues.
    pub(super) fn decider_of(&self, issuer: &str) -> Option<Decider> {
        self.deciders.get(issuer).copied()
    }

    /// The form or title that an award is: the longest name that it begins with, or that stands in quotes; else itself.
    pub(super) fn form(&self, award: &str) -> String {
        let said = award.strip_prefix("danh hiệu “").unwrap_or(award);
        let found = self.forms.iter().find(|form| said.starts_with(form.as_str()));
        found.cloned().unwrap_or_else(|| award.to_owned())
    }
}

/// A name in composed letters.
pub(super) fn composed(name: &str) -> String {
    name.nfc().collect()
}
