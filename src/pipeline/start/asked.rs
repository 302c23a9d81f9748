//! What a form for a new campaign offers, and what is wrong with what was filled in, field by field.

use super::super::typed_day;
use super::facts::{COMMITTEE, NewFacts};
use crate::input::{RowWord, Session, id_of};
use crate::model::{Date, Decider, Id, Occasion};
use crate::pipeline::free_id::free_id;
use crate::pipeline::{Opened, Workshop};

/// What may be chosen, and what is known already.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NewChoices {
    /// As whom a head may decide: ids and names.
    pub deciders: Vec<(String, String)>,
    /// What awards may be for, as `occasion` of `campaign.yaml`.
    pub occasions: Vec<&'static str>,
    /// Campaigns that this one may follow: folders and names.
    pub campaigns: Vec<(String, String)>,
    /// The office, as the last of these has it.
    pub known: NewFacts,
}

/// What is wrong with a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FactFault {
    /// It is not said.
    Missing,
    /// It is no day.
    NoDay,
    /// The last day is before the first.
    BeforeStart,
}

/// What a form for a new campaign offers.
pub fn new_choices(opened: &Opened) -> NewChoices {
    let deciders = opened.workshop.rows.known::<Decider>().iter();
    let campaigns = opened.campaigns.iter().map(|campaign| {
        let dossier = &campaign.dossier;
        (dossier.name.clone(), dossier.campaign.name.to_string())
    });
    NewChoices {
        deciders: deciders
            .map(|decider| (decider.word().to_owned(), decider.name().to_owned()))
            .collect(),
        occasions: Occasion::words(),
        campaigns: campaigns.collect(),
        known: opened.campaigns.last().map(known).unwrap_or_default(),
    }
}

fn known(campaign: &crate::pipeline::OpenCampaign) -> NewFacts {
    let office = &campaign.dossier.office;
    let body = office.bodies.first();
    let signer = office.signatories.first();
    NewFacts {
        office: body.map(|body| body.name.to_string()),
        place: body.map(|body| body.place.value.to_string()),
        symbol: body.map(|body| body.symbol.to_string()),
        signer: signer.map(|signer| signer.name.to_string()),
        ..NewFacts::default()
    }
}

/// What is wrong with facts, by the names of their fields.
pub fn fact_faults(facts: &NewFacts, workshop: &Workshop) -> Vec<(&'static str, FactFault)> {
    let missing = facts.missing().into_iter();
    let mut faults: Vec<(&'static str, FactFault)> = missing
        .map(|fact| (fact.option().trim_start_matches('-'), FactFault::Missing))
        .collect();
    if let (Some(office), None) = (facts.whole_office(), &facts.from) {
        if facts.symbol.is_none() && !office.starts_with(COMMITTEE) {
            faults.push(("symbol", FactFault::Missing));
        }
        let decides = facts.decider.is_some() || workshop.award_law.head_of(&office).is_some();
        if !decides && !facts.is_campaign() {
            faults.push(("decider", FactFault::Missing));
        }
    }
    let (start, end) = (day(facts.start.as_deref()), day(facts.end.as_deref()));
    for (name, said, read) in [("start", &facts.start, start), ("end", &facts.end, end)] {
        if said.is_some() && read.is_none() {
            faults.push((name, FactFault::NoDay));
        }
    }
    if let (Some(start), Some(end)) = (start, end)
        && end < start
    {
        faults.push(("end", FactFault::BeforeStart));
    }
    faults
}

fn day(said: Option<&str>) -> Option<Date> {
    typed_day(said?, &mut Session::new(""))
}

/// A folder for the campaign that nothing stands in: of the office's name and the year, `phuong-mau-2026`.
pub fn free_folder(facts: &NewFacts, session: &Session) -> String {
    let year = day(facts.end.as_deref()).map(|end| format!("-{}", end.year()));
    let year = year.unwrap_or_default();
    let office = facts.whole_office().unwrap_or_default();
    let own = || id_of(office.strip_prefix(COMMITTEE).unwrap_or(&office));
    let base = match &facts.from {
        Some(from) => Some(without_year(from).to_owned()),
        None => own(),
    };
    let base = base.filter(|base| Id::of(&format!("{base}{year}-00")).is_some());
    let first = format!("{}{year}", base.as_deref().unwrap_or("phong-trao"));
    free_id(&first, |name| session.folder.has(&format!("inputs/{name}")))
}

fn without_year(name: &str) -> &str {
    let year = name.rsplit_once('-');
    let is_year = |last: &str| last.len() == 4 && last.bytes().all(|byte| byte.is_ascii_digit());
    year.filter(|(_, last)| is_year(last))
        .map_or(name, |(base, _)| base)
}
