//! Points of a table: totals, ranks with ties, classes. Whole thousandths throughout, so that nothing is decided by rounding.

use std::collections::BTreeMap;

use super::{
    ByCriterion, Criterion, Direction, Id, Line, Quantity, ScoreAward, ScoreItem, ScoreTable, ScoredUnit,
    Scorer,
};
use crate::input::At;

/// What the points of one who scores come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ScoreSums {
    /// All criteria.
    pub criteria: Quantity,
    /// What was added.
    pub bonus: Quantity,
    /// What was taken off.
    pub penalty: Quantity,
    /// All together.
    pub total: Quantity,
}

/// Where a unit stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ranked<'a> {
    /// Its row.
    pub row: &'a ScoredUnit,
    /// What it came to by who decides; None of a unit that is not ranked and has no points.
    pub sums: Option<ScoreSums>,
    /// Its rank in its cluster; None of a unit that is not ranked.
    pub rank: Option<u32>,
    /// Whether others have the same rank.
    pub tied: bool,
    /// Its class; None where there is none, or it is not classed.
    pub class: Option<&'a Line>,
}

/// What decides between units: the total, then what the criteria that break ties brought.
type RankKey = Vec<Quantity>;

impl Criterion {
    /// The points that a figure of it stands for.
    pub fn reached(&self, figure: Quantity) -> Quantity {
        match self.direction {
            Direction::Gained => figure,
            Direction::Lost => *self.most - figure,
        }
    }
}

impl ScoreTable {
    /// What points come to. None while a criterion has none.
    pub fn sums(&self, points: &ByCriterion) -> Option<ScoreSums> {
        let reached = |one: &Criterion| Some(one.reached(*points.get(one.id.as_str())?));
        let criteria: Option<Vec<Quantity>> = self.criteria.iter().map(reached).collect();
        let criteria = Quantity::sum(criteria?);
        let (bonus, penalty) = (besides(&self.bonus, points), besides(&self.penalty, points));
        Some(ScoreSums {
            criteria,
            bonus,
            penalty,
            total: Quantity::sum([criteria, bonus]) - penalty,
        })
    }

    /// What one of those who score gave a unit, summed up.
    pub fn sums_of(&self, row: &ScoredUnit, scorer: Scorer) -> Option<ScoreSums> {
        self.sums(row.points(scorer)?)
    }

    /// The class of so many points: of those that they reach the highest.
    pub fn class(&self, total: Quantity) -> Option<&Line> {
        let most = self.most();
        let reached = self.bands.iter().filter(|band| band.from.is_reached(total, most));
        let highest = reached.max_by(|one, other| one.from.against(other.from, most));
        highest.map(|band| &band.name)
    }

    /// The same of a unit, which may be kept below it.
    pub fn class_of(&self, row: &ScoredUnit, total: Quantity) -> Option<&Line> {
        let class = self.class(total)?;
        let place = |name: &Line| self.bands.iter().position(|band| band.name == *name);
        let cap = row.capped.as_ref().map(|cap| &cap.class.value);
        // Classes stand from high to low.
        let lowest = place(class).max(cap.and_then(place))?;
        self.bands.get(lowest).map(|band| &band.name)
    }

    /// Units that are to be ranked and have no points of who decides.
    pub fn unscored(&self) -> Vec<&Id> {
        let without = |row: &&ScoredUnit| row.not_ranked.is_none() && row.points(self.decides()).is_none();
        self.units
            .iter()
            .filter(without)
            .map(|row| &row.unit.value)
            .collect()
    }

    /// All units in the file's order. None while one that is ranked has no points of who decides, or a row could not be read.
    pub fn ranked(&self) -> Option<Vec<Ranked<'_>>> {
        let rows = self.units.iter().filter(|_| self.units.is_complete());
        let scored = rows.map(|row| {
            let sums = self.sums_of(row, self.decides());
            let known = sums.is_some() || row.not_ranked.is_some();
            known.then_some((row, sums))
        });
        let scored: Option<Vec<_>> = scored.collect();
        let scored = scored.filter(|all| !all.is_empty())?;
        let keys = self.keys(&scored);
        Some(
            scored
                .into_iter()
                .map(|(row, sums)| self.one(row, sums, &keys))
                .collect(),
        )
    }

    fn one<'a>(
        &'a self,
        row: &'a ScoredUnit,
        sums: Option<ScoreSums>,
        keys: &BTreeMap<Option<&Id>, Vec<RankKey>>,
    ) -> Ranked<'a> {
        let place = sums
            .filter(|_| row.not_ranked.is_none())
            .and_then(|sums| place(&self.key(row, sums), keys.get(&cluster(row))?));
        Ranked {
            row,
            sums,
            rank: place.map(|(rank, _)| rank),
            tied: place.is_some_and(|(_, tied)| tied),
            class: sums
                .filter(|_| row.not_ranked.is_none())
                .and_then(|sums| self.class_of(row, sums.total)),
        }
    }

    /// By clusters, the best first.
    fn keys<'a>(
        &self,
        scored: &[(&'a ScoredUnit, Option<ScoreSums>)],
    ) -> BTreeMap<Option<&'a Id>, Vec<RankKey>> {
        let mut keys: BTreeMap<Option<&Id>, Vec<RankKey>> = BTreeMap::new();
        for (row, sums) in scored.iter().filter(|(row, _)| row.not_ranked.is_none()) {
            let key = sums.map(|sums| self.key(row, sums));
            keys.entry(cluster(row)).or_default().extend(key);
        }
        for of_cluster in keys.values_mut() {
            of_cluster.sort_by(|one, other| other.cmp(one));
        }
        keys
    }

    fn key(&self, row: &ScoredUnit, sums: ScoreSums) -> RankKey {
        let points = row.points(self.decides());
        let breaks = self.tie_break.iter().filter_map(|id| {
            let criterion = self.criteria.iter().find(|one| one.id.value == id.value)?;
            Some(criterion.reached(*points?.get(id.as_str())?))
        });
        std::iter::once(sums.total).chain(breaks).collect()
    }

    /// What a unit's rank and class propose.
    pub fn proposed(&self, one: &Ranked<'_>) -> Option<&ScoreAward> {
        self.awards.iter().find(|award| award.fits(one))
    }
}

/// 1, 2, 2, 4: a rank is one more than how many stand before it; and whether others have it too.
fn place(key: &RankKey, best_first: &[RankKey]) -> Option<(u32, bool)> {
    let before = best_first.partition_point(|other| other > key);
    let up_to = best_first.partition_point(|other| other >= key);
    Some((u32::try_from(before + 1).ok()?, up_to - before > 1))
}

/// What these items brought; one without a figure brought nothing.
fn besides(items: &[ScoreItem], points: &ByCriterion) -> Quantity {
    let figures = items.iter().filter_map(|item| points.get(item.id.as_str()));
    Quantity::sum(figures.copied())
}

/// The cluster of a unit.
fn cluster(row: &ScoredUnit) -> Option<&Id> {
    row.group.as_ref().map(|id| &id.value)
}

impl ScoreAward {
    fn fits(&self, one: &Ranked<'_>) -> bool {
        let of_class = |wanted: &At<Line>| one.class == Some(&wanted.value);
        let of_rank = |rank: u32| self.ranks.is_none_or(|last| rank <= last);
        one.rank.is_some_and(of_rank) && (self.classes.is_empty() || self.classes.iter().any(of_class))
    }
}
