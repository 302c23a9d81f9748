//! Everything a campaign's files say, together.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::{
    Award, AwardForm, AwardLaw, AwardReward, Awardee, AwardeeKind, Awardees, Campaign, Collation, Date,
    Decider, Id, IssuingBody, ListOrder, Naming, Office, PaperRow, Papers, ReceivedPaper, Review, ReviewFile,
    Reward, ScoreTable, Scores, Unit, Units,
};
use crate::input::At;

/// A paper that has not come.
#[derive(Debug, Clone, Copy)]
pub struct Overdue<'a> {
    /// From whom.
    pub unit: &'a Unit,
    /// Which one.
    pub paper: ReceivedPaper,
    /// When it fell due.
    pub due: Date,
}

/// The files of one campaign, read and decoded. Later files come when the campaign gets there.
#[derive(Debug)]
pub struct CampaignFiles {
    /// Name of its folder in `inputs/`.
    pub name: String,
    /// `campaign.yaml`.
    pub campaign: Campaign,
    /// The office's file.
    pub office: Office,
    /// The award law with the rows that the office adds.
    pub law: AwardLaw,
    /// Its path from the working folder.
    pub office_file: String,
    /// `papers.yaml`.
    pub papers: Papers,
    /// `units.yaml`.
    pub units: Option<Units>,
    /// `awardees.yaml`.
    pub awardees: Option<Awardees>,
    /// `scores.yaml`.
    pub scores: Option<Scores>,
    /// `reviews/<id>.yaml`, by id.
    pub reviews: Vec<(String, ReviewFile)>,
    /// Where units and awardees stand in their lists.
    pub index: Index,
    /// What could not be read.
    pub unread: Unread,
}

/// Lists of which a row, or all, could not be read: who is not in them is unknown, not absent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "one for each file: which of them could be read"
)]
pub struct Unread {
    /// Of `papers.yaml`.
    pub papers: bool,
    /// Of `units.yaml`.
    pub units: bool,
    /// Of `awardees.yaml`.
    pub awardees: bool,
    /// Of `scores.yaml`.
    pub scores: bool,
}

/// Where each unit and each awardee stands in its list, by id: found once, asked for by every row of every paper. Of two with
/// one id it is the first.
#[derive(Debug, Default)]
pub struct Index {
    units: OnceLock<BTreeMap<Id, usize>>,
    awardees: OnceLock<BTreeMap<Id, usize>>,
    /// How many of the awardees stand before each, sorted by name.
    by_name: OnceLock<BTreeMap<Id, usize>>,
}

fn places<'a>(ids: impl Iterator<Item = &'a Id>) -> BTreeMap<Id, usize> {
    let mut places = BTreeMap::new();
    for (at, id) in ids.enumerate() {
        places.entry(id.clone()).or_insert(at);
    }
    places
}

impl CampaignFiles {
    /// A review of the campaign.
    pub fn review(&self, id: &Id) -> Option<&Review> {
        self.campaign.reviews.iter().find(|review| review.id.value == *id)
    }

    /// What a review's own file says, if it is there.
    pub fn review_file(&self, id: &Id) -> Option<&ReviewFile> {
        self.reviews
            .iter()
            .find(|(known, _)| known == id.as_str())
            .map(|(_, file)| file)
    }

    /// The tables of points of a review.
    pub fn score_tables_of<'a>(&'a self, review: &'a Id) -> impl Iterator<Item = &'a ScoreTable> {
        let tables = self.scores.iter().flat_map(|scores| &scores.tables);
        tables.filter(|table| table.review.value == *review)
    }

    /// The table of points that a paper is about: the one that it names, or the only one of its review.
    pub fn score_table<'a>(&'a self, row: &'a PaperRow) -> Option<&'a ScoreTable> {
        let mut tables = self.score_tables_of(&row.review.as_ref()?.value);
        if let Some(id) = &row.score_table {
            return tables.find(|table| table.id.value == id.value);
        }
        let only = tables.next()?;
        tables.next().is_none().then_some(only)
    }

    /// Name of someone's unit, if there is one.
    pub fn unit_name_of(&self, awardee: &Awardee, on: Option<Date>) -> Option<String> {
        awardee.unit.as_ref().map(|unit| self.unit_name_on(unit, on))
    }

    /// Name of a unit; its id where the units are not known.
    pub fn unit_name(&self, id: &Id) -> String {
        self.unit_name_on(id, None)
    }

    /// The same by the name that it had on a day.
    pub fn unit_name_on(&self, id: &Id, on: Option<Date>) -> String {
        self.unit(id)
            .map_or_else(|| id.to_string(), |unit| unit.name_on(on).to_string())
    }

    /// Name of an award on a day, as the office says it: `Giấy khen của Chủ tịch UBND phường`. Never by a general word for its
    /// decider: one without a name is a fault of the files.
    pub fn award_name(&self, award: Award, decider: Decider, on: Option<Date>) -> String {
        let form = self.award_forms_of(decider, on).find(|form| form.form == award);
        let head = || {
            let said = form.map(|form| form.decided_by.to_string());
            said.or_else(|| self.decider_name(decider, on))
        };
        let of = match award.naming() {
            Naming::Title => return format!("danh hiệu “{award}”"),
            Naming::Alone => None,
            Naming::OfHead => head(),
            Naming::OfBody => head().map(|name| decider.body_in(&name).unwrap_or(name)),
        };
        match of {
            Some(name) => format!("{award} của {name}"),
            None => award.to_string(),
        }
    }

    /// Who decides, by name: as the campaign promises an award of theirs, as head of a body of the office, or as the one
    /// there is in the country.
    pub fn decider_name(&self, decider: Decider, on: Option<Date>) -> Option<String> {
        let mut bodies = self
            .office
            .bodies
            .iter()
            .filter(|body| body.decider == Some(decider));
        let own = bodies
            .clone()
            .find(|body| on.is_none_or(|day| body.validity.covers(day)))
            .or_else(|| bodies.next());
        let promised = self.award_forms_of(decider, on).next();
        promised
            .map(|form| form.decided_by.to_string())
            .or_else(|| own.and_then(IssuingBody::head_in_full))
            .or_else(|| decider.own_name().map(str::to_owned))
    }

    /// What the campaign promises of a decider, as it is called on a day.
    fn award_forms_of(&self, decider: Decider, on: Option<Date>) -> impl Iterator<Item = &AwardForm> {
        let forms = self.campaign.award_forms.iter().flatten();
        forms.filter(move |form| {
            form.decider == Some(decider) && on.is_none_or(|day| form.validity.covers(day))
        })
    }

    /// Puts a list in its order: as in the file, or by name (persons and heads of households by tên, họ, đệm).
    pub fn sort_list(&self, list: &mut [&At<Awardee>]) {
        if self
            .awardees
            .as_ref()
            .is_some_and(|awardees| awardees.order == ListOrder::ByName)
        {
            let ranks = self.index.by_name.get_or_init(|| self.ranks());
            list.sort_by_key(|awardee| ranks.get(awardee.id.as_str()));
        }
    }

    /// The place of each awardee among all, by name: every list of every paper is a part of this order.
    fn ranks(&self) -> BTreeMap<Id, usize> {
        let awardees = self.awardees.iter().flat_map(|awardees| &awardees.awardees);
        let mut all: Vec<&At<Awardee>> = awardees.collect();
        let collation = Collation::new();
        all.sort_by(|one, other| {
            let (left, right) = (one.name.as_str(), other.name.as_str());
            one.kind.cmp(&other.kind).then_with(|| match one.kind {
                AwardeeKind::Collective => collation.titles(left, right),
                AwardeeKind::Individual | AwardeeKind::Household => collation.personal_names(left, right),
            })
        });
        places(all.into_iter().map(|awardee| &awardee.id.value))
    }

    /// A unit by its id.
    pub fn unit(&self, id: &Id) -> Option<&Unit> {
        let units = &self.units.as_ref()?.units;
        let known = self
            .index
            .units
            .get_or_init(|| places(units.iter().map(|unit| &unit.id.value)));
        units.get(*known.get(id.as_str())?)
    }

    /// Someone proposed, by id.
    pub fn awardee(&self, id: &str) -> Option<&At<Awardee>> {
        let awardees = &self.awardees.as_ref()?.awardees;
        let ids = || awardees.iter().map(|awardee| &awardee.id.value);
        let known = self.index.awardees.get_or_init(|| places(ids()));
        awardees.get(*known.get(id)?)
    }

    /// Papers that fell due before `on` and have not come by then: units in the file's order, plans before reports.
    pub fn overdue(&self, review: &Id, on: Date) -> Vec<Overdue<'_>> {
        let plan = self
            .campaign
            .plans_due
            .map(|due| (ReceivedPaper::Plan, None, due));
        let file = self.review_file(review);
        let report = file
            .and_then(|file| file.reports_due)
            .map(|due| (ReceivedPaper::Report, Some(review), due));
        let wanted: Vec<_> = plan.into_iter().chain(report).filter(|one| one.2 < on).collect();
        let mut overdue = Vec::new();
        for unit in self.units.iter().flat_map(|units| &units.units) {
            for (paper, review, due) in &wanted {
                if !unit.has_sent(*paper, *review, on) {
                    let (paper, due) = (*paper, *due);
                    overdue.push(Overdue { unit, paper, due });
                }
            }
        }
        overdue
    }

    /// What someone's award brings: by the awardee's own row, by that of the award in the review, else by law.
    pub fn reward<'a>(&'a self, awardee: &'a Awardee) -> &'a Reward {
        let rows = self.review_file(&awardee.review).map(|file| &file.rewards);
        let rows = || rows.into_iter().flatten();
        let of_award = |row: &&At<AwardReward>| row.award.value == awardee.award.value;
        let of_kind = rows().filter(of_award).find(|row| row.kind == Some(awardee.kind));
        let of_all = rows().filter(of_award).find(|row| row.kind.is_none());
        let of_review = of_kind.or(of_all).map(|row| &row.reward);
        awardee
            .reward
            .as_ref()
            .or(of_review)
            .unwrap_or(const { &Reward::BY_LAW })
    }

    /// Those proposed in a review, in the file's order.
    pub fn awardees_of(&self, review: &Id) -> Vec<&At<Awardee>> {
        let all = self.awardees.iter().flat_map(|awardees| &awardees.awardees);
        all.filter(|awardee| awardee.review.value == *review).collect()
    }

    /// Whether anyone is proposed for a title in a review: then it is emulation (thi đua) that is judged, too.
    pub fn considers_titles(&self, review: &Id) -> bool {
        let awardees = self.awardees_of(review);
        awardees.iter().any(|awardee| awardee.award.is_title())
    }
}
