//! Every list that a campaign has or may have, and how far each is filled in.

use std::sync::Arc;

use super::name::ListName;
use super::open::Lists;
use super::target::{Target, items, text};
use crate::input::Session;
use crate::pipeline::Workshop;
use crate::pipeline::sheets::Lists as Fills;

/// One list of a campaign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CampaignList {
    /// Which.
    pub list: ListName,
    /// The id of the review, council or table of points that it belongs to, and what people call that.
    pub of: Option<(String, String)>,
    /// How many rows it has.
    pub rows: usize,
    /// What has to be there before it can be filled in, and is not.
    pub awaits: Option<ListAwaits>,
    /// The workbook that it is read from at each run, if it is; its name.
    pub workbook: Option<String>,
}

/// What a list needs before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListAwaits {
    /// The indicators that its columns are of.
    Indicators,
    /// The units that its rows are of.
    Units,
    /// Those proposed, whom its rows are of.
    Awardees,
    /// The meeting that it belongs to.
    Meeting,
}

/// Every list of a campaign. None: its files cannot be read, and the report says why.
pub fn campaign_lists(
    workshop: &Arc<Workshop>,
    campaign: &str,
    session: &mut Session,
) -> Option<Vec<CampaignList>> {
    let mut lists = Lists::at(workshop, Some(campaign), session)?;
    Some(all(&mut lists, session))
}

/// Every list, in the order of work.
pub(super) fn all(lists: &mut Lists, session: &mut Session) -> Vec<CampaignList> {
    let mut found = Vec::new();
    for list in ListName::ALL {
        for of in homes(*list, lists, session) {
            found.extend(one(*list, of, lists, session));
        }
    }
    found
}

/// Whether the campaign has anything that such a list may belong to.
pub(super) fn has_home(list: ListName, lists: &mut Lists, session: &mut Session) -> bool {
    !homes(list, lists, session).is_empty()
}

/// What a list may belong to.
fn homes(list: ListName, lists: &mut Lists, session: &mut Session) -> Vec<Option<(String, String)>> {
    match list {
        ListName::Votes | ListName::Members | ListName::Results | ListName::SamePeriod => {
            lists.waves.iter().cloned().map(Some).collect()
        }
        ListName::Councils => {
            let file = lists.office_file.clone();
            parts((&file, Fills::Office), "councils", "name", lists, session)
        }
        ListName::Scores => {
            let file = format!("{}/scores.yaml", lists.home);
            parts((&file, Fills::Scores), "tables", "title", lists, session)
        }
        ListName::Awardees | ListName::Units | ListName::Targets | ListName::LastYear => vec![None],
    }
}

/// The parts of a file that have a list each, with their names.
fn parts(
    (file, fills): (&str, Fills),
    among: &str,
    name: &str,
    lists: &mut Lists,
    session: &mut Session,
) -> Vec<Option<(String, String)>> {
    let (read, _) = session.apart(|session| lists.file(file, fills, session).cloned());
    let parts = read.as_ref().and_then(|file| file.filled.at_path(among));
    let parts = parts.map_or(&[][..], items).iter();
    let named = parts.filter_map(|part| {
        let id = text(part, "id")?;
        Some(Some((id.to_owned(), text(part, name).unwrap_or(id).to_owned())))
    });
    let mut named: Vec<_> = named.collect();
    // Councils that follow each other share an id.
    named.dedup_by(|one, other| one.as_ref().map(|(id, _)| id) == other.as_ref().map(|(id, _)| id));
    named
}

fn one(
    list: ListName,
    of: Option<(String, String)>,
    lists: &mut Lists,
    session: &mut Session,
) -> Option<CampaignList> {
    let id = of.as_ref().map(|(id, _)| id.as_str());
    // What is wrong with a file is said where it is read for its own sake.
    let (target, _) = session.apart(|session| Target::of(lists, list, id, session));
    let target = target?;
    Some(CampaignList {
        list,
        rows: target.rows(),
        awaits: awaits(&target, lists),
        workbook: target.workbook(),
        of,
    })
}

fn awaits(target: &Target, lists: &Lists) -> Option<ListAwaits> {
    let none = |names: &str| lists.names.of(names).is_empty();
    match target.list {
        list if list.is_figures() && none("units") => Some(ListAwaits::Units),
        list if list.is_figures() && none("indicators") => Some(ListAwaits::Indicators),
        ListName::Votes if none("awardees") => Some(ListAwaits::Awardees),
        ListName::Members => {
            let meeting = target.tree.as_ref().and_then(|file| file.raw.at_path("meeting"));
            meeting.is_none().then_some(ListAwaits::Meeting)
        }
        _ => None,
    }
}
