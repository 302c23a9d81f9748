//! All that one paper is made from, gathered once: what it lacks and its words are both asked of it.

use std::collections::BTreeSet;

use serde_json::Value as Json;

use super::context::context;
use super::outline_source::needs as needs_of_outline;
use super::templates::Templates;
use super::views::{Counted, Money, NoMoney, contents, money};
use super::words::Words;
use crate::diagnostic::Need;
use crate::model::{Award, Brief, Refusal};

/// The data of one paper as its template sees it.
pub struct Material<'a> {
    brief: Brief<'a>,
    pub(super) values: Json,
    /// Of the paper's review.
    money: Result<Money, NoMoney>,
}

impl<'a> Material<'a> {
    /// Gathers what a paper is made from: of its review what its template reads and its kind needs.
    pub fn new(brief: Brief<'a>, templates: &Templates) -> Self {
        let money = match brief.review {
            Some(review) => money(&brief, review),
            None => Err(NoMoney::Nothing),
        };
        let words = Words::of(&brief, templates);
        let asks = |part: &str| words.part(part) || needs(&brief, part);
        let values = context(&brief, money.as_ref().ok(), &asks);
        Self { brief, values, money }
    }

    /// The paper and what its row resolves to.
    pub fn brief(&self) -> &Brief<'a> {
        &self.brief
    }

    /// The same of a cover list, with the papers of its dossier.
    #[must_use]
    pub fn with_contents(mut self, papers: &[Counted]) -> Self {
        if let Some(known) = self.values.pointer_mut("/paper/contents") {
            *known = serde_json::to_value(contents(papers)).unwrap_or_default();
        }
        self
    }

    /// Which of the kind's needs the data does not meet yet.
    pub fn missing(&self) -> Vec<Need> {
        let needs = self.brief.kind.needs.iter().map(|need| need.to_string());
        let values = self
            .brief
            .kind
            .values
            .needed()
            .map(|name| format!("values.{name}"));
        let mut missing: Vec<String> = Vec::new();
        let lacking = needs.chain(values).filter(|need| !self.has(need));
        let of_outline = needs_of_outline(&self.brief).into_iter();
        for need in lacking.chain(of_outline.filter_map(|need| self.lacking(&need))) {
            // Who lacks a group lacks all that is in it.
            let known = |known: &String| need == *known || need.starts_with(&format!("{known}."));
            if !missing.iter().any(known) {
                missing.push(need);
            }
        }
        missing
            .into_iter()
            .flat_map(|need| self.unmet(need))
            .chain(self.undated())
            .chain(self.unconfirmed_authority().into_iter().map(Need::Confirmation))
            .collect()
    }

    /// Whether there is something at a dotted name, as needs are written.
    fn has(&self, need: &str) -> bool {
        if let Some(name) = need.strip_prefix("values.") {
            return self.brief.entry.row.values.has(name);
        }
        let mut keys = need.split('.');
        let value = keys.try_fold(&self.values, |value, key| value.get(key));
        value.is_some_and(|value| !value.is_null())
    }

    /// What is not there of a dotted name that an outline says: the name, or the group that it is in. A name that no paper has is
    /// left to who fills the outline in.
    fn lacking(&self, name: &str) -> Option<String> {
        if let Some(value) = name.strip_prefix("paper.values.") {
            let value = value.split('.').next().unwrap_or_default();
            return (!self.brief.entry.row.values.has(value)).then(|| format!("values.{value}"));
        }
        if name == "outline" {
            return Some(name.to_owned());
        }
        let mut value = &self.values;
        let mut path: Vec<&str> = Vec::new();
        for key in name.split('.') {
            value = value.get(key)?;
            path.push(key);
            if value.is_null() {
                return Some(path.join("."));
            }
        }
        None
    }

    /// Papers that it cites and that have no day yet.
    fn undated(&self) -> Vec<Need> {
        let cites = self.brief.entry.row.cites.iter();
        let entries = cites.filter_map(|(_, id)| self.brief.dossier.paper(id.as_str()));
        let undated = entries.filter(|entry| entry.date.is_none());
        undated
            .map(|entry| Need::DayOf(self.brief.named(entry)))
            .collect()
    }

    /// Rows of the law on who decides that the office's own awards stand on and that it has to confirm.
    fn unconfirmed_authority(&self) -> BTreeSet<String> {
        let brief = &self.brief;
        let own = brief.review.filter(|_| brief.kind.own_awards);
        let Some(((review, decider), day)) = own.zip(brief.decider()).zip(brief.law_day()) else {
            return BTreeSet::new();
        };
        let awards: BTreeSet<Award> = brief
            .awardees(review)
            .iter()
            .map(|awardee| awardee.award.value)
            .collect();
        let law = brief.law(day);
        let refused = awards
            .into_iter()
            .filter_map(|award| law.authority(decider, award).err());
        refused.filter_map(|refusal| unconfirmed_row(&refusal)).collect()
    }

    /// A need that is not met, as it is told: money that waits only for the office's word on rows of the law names the rows, a
    /// result that waits for the points of some units names the units.
    fn unmet(&self, need: String) -> Vec<Need> {
        match need.as_str() {
            "review.money" => self.unconfirmed(),
            "review.scores" => self.unscored(),
            _ => vec![Need::Data(need)],
        }
    }

    fn unscored(&self) -> Vec<Need> {
        let dossier = self.brief.dossier;
        let table = dossier.score_table(&self.brief.entry.row);
        let (by, ids) = table.map_or(("", Vec::new()), |table| {
            (table.decides().key(), table.unscored())
        });
        if ids.is_empty() {
            return vec![Need::Data("review.scores".to_owned())];
        }
        let named = ids.iter().take(NAMED);
        let units = named.map(|id| (id.to_string(), dossier.unit_name_on(id, self.brief.date)));
        vec![Need::Points {
            by,
            units: units.collect(),
            more: ids.len() > NAMED,
        }]
    }

    fn unconfirmed(&self) -> Vec<Need> {
        let rows: Vec<Need> = match &self.money {
            Err(NoMoney::Refused(refusals)) => {
                let rows = refusals.iter().filter_map(unconfirmed_row);
                rows.map(Need::Confirmation).collect()
            }
            Ok(_) | Err(_) => Vec::new(),
        };
        if rows.is_empty() {
            return vec![Need::Data("review.money".to_owned())];
        }
        rows
    }

    /// What the paper's awards cost; None where nothing is paid, or the law gives no answer.
    pub(super) fn money(&self) -> Option<&Money> {
        self.money.as_ref().ok()
    }
}

/// Of so many units that wait for points each is named.
const NAMED: usize = 10;

/// Whether the kind of a paper needs a part of the review.
fn needs(brief: &Brief<'_>, part: &str) -> bool {
    let mut needs = brief.kind.needs.iter();
    needs.any(|need| {
        let mut keys = need.as_str().split('.');
        keys.next() == Some("review") && keys.next() == Some(part)
    })
}

fn unconfirmed_row(refusal: &Refusal) -> Option<String> {
    match refusal {
        Refusal::Unconfirmed { row, .. } => Some(row.to_string()),
        Refusal::NoAuthority { .. }
        | Refusal::NotInForce { .. }
        | Refusal::WrongHolder { .. }
        | Refusal::NoRule { .. }
        | Refusal::BonusTooLarge => None,
    }
}
