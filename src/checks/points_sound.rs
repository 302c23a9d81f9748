//! # What it does
//! Holds the points of each unit against the criteria: each has some, none is below zero or above the most, and a total that
//! is typed is their sum.
//!
//! # Why
//! Each unit adds its own points up again; one that was copied wrongly moves every unit below it.
//!
//! # Example
//! `council: {an-ninh: 19}` of a criterion with `most: 10`.
//!
//! # Basis
//! Luật Thi đua, khen thưởng 06/2022/QH15, Điều 5.2 (chính xác, công khai, minh bạch, công bằng).

use std::collections::BTreeSet;

use super::ranks_agree::ranks_agree;
use crate::diagnostic::{Report, ScoreProblem, Thing};
use crate::input::At;
use crate::model::{ByCriterion, Criterion, Dossier, Id, Known, Quantity, ScoreTable, ScoredUnit, Scorer};

/// Reports points that cannot stand, and where all can, ranks and classes that are not theirs.
pub fn points_sound(dossier: &Dossier, report: &mut Report) {
    for table in dossier.scores.iter().flat_map(|scores| &scores.tables) {
        let wrong = mistaken_limits(table);
        for (id, most, units) in wrong.iter().filter(|_| table.comes_to_its_most()) {
            let kind = ScoreProblem::MostExceeded {
                criterion: id.to_string(),
                most: most.to_string(),
                units: *units,
            };
            report.add(kind, id.place.clone());
        }
        let mut looked = Looked {
            table,
            exempt: wrong.iter().map(|(id, ..)| &id.value).collect(),
            strangers: BTreeSet::new(),
        };
        let mut sound = wrong.is_empty();
        for row in &table.units {
            let name = dossier.unit_name(&row.unit);
            for scorer in &table.scored_by {
                if let Some(points) = row.points(*scorer) {
                    let unit = (row, name.as_str(), *scorer);
                    sound &= looked.are_sound(points, unit, report);
                }
            }
        }
        if sound {
            ranks_agree(dossier, table, report);
        }
    }
}

/// The most of what most units exceed: then the table is wrong, and not each of them.
fn mistaken_limits(table: &ScoreTable) -> Vec<(&At<Id>, Quantity, usize)> {
    let limits = table.limits();
    let exceeded = limits.into_iter().filter_map(|(id, most)| {
        let most = most?;
        let rows = table
            .units
            .iter()
            .filter_map(|row| row.points(table.decides())?.get(id.as_str()));
        let figures: Vec<&Quantity> = rows.collect();
        let above = figures.iter().filter(|figure| ***figure > most).count();
        (above > 2 && above * 2 > figures.len()).then_some((id, most, above))
    });
    exceeded.collect()
}

/// What is known of a table while its units are looked at.
struct Looked<'a> {
    table: &'a ScoreTable,
    /// Criteria whose limits are wrong.
    exempt: Vec<&'a Id>,
    /// Ids that nothing has and that were reported: several units that name one have one cause.
    strangers: BTreeSet<&'a Id>,
}

/// A unit's row, its name, and who scored it.
type Scored<'a, 'n> = (&'a ScoredUnit, &'n str, Scorer);

impl<'a> Looked<'a> {
    fn are_sound(&mut self, points: &'a At<ByCriterion>, unit: Scored<'a, '_>, report: &mut Report) -> bool {
        self.are_known(points, unit, report)
            && self.are_in_range(points, unit, report)
            && self.come_to_total(points, unit, report)
    }

    /// Each figure is of something, and each criterion has one. Who mistyped one lacks another: that is one fault.
    fn are_known(&mut self, points: &'a At<ByCriterion>, unit: Scored<'_, '_>, report: &mut Report) -> bool {
        let known: Known = self.table.counted().map(|id| &id.value).collect();
        let is_known = |id: &Id| self.table.counted().any(|one| one.value == *id);
        let strangers: Vec<&At<Id>> = points
            .iter()
            .map(|(id, _)| id)
            .filter(|id| !is_known(id))
            .collect();
        for id in &strangers {
            if self.strangers.insert(&id.value) {
                known.hold(Thing::Criterion, id, report);
            }
        }
        let without = |one: &&Criterion| points.get(one.id.as_str()).is_none();
        let missing = self.table.criteria.iter().filter(without);
        let criteria: Vec<String> = missing.map(|one| one.id.to_string()).collect();
        if strangers.is_empty() && !criteria.is_empty() {
            let kind = ScoreProblem::CriteriaMissing {
                unit: unit.1.to_owned(),
                scorer: unit.2.key(),
                criteria,
            };
            report.add(kind, points.place.front());
            return false;
        }
        strangers.is_empty()
    }

    fn are_in_range(&self, points: &At<ByCriterion>, unit: Scored<'_, '_>, report: &mut Report) -> bool {
        let limits = self.table.limits();
        let mut sound = true;
        for (id, found) in points.iter().filter(|(id, _)| !self.exempt.contains(&&id.value)) {
            let limit = limits.iter().find(|(known, _)| known.value == id.value);
            let most = limit.and_then(|(_, most)| *most);
            if *found < Quantity::default() || most.is_some_and(|most| *found > most) {
                report.add(outside(unit.1, id.as_str(), *found, most), id.place.clone());
                sound = false;
            }
        }
        let bonus = self
            .table
            .sums(points)
            .map(|sums| sums.bonus)
            .zip(self.table.bonus_most);
        if let Some((bonus, most)) = bonus.filter(|(bonus, most)| sound && bonus > most) {
            report.add(outside(unit.1, "bonus", bonus, Some(most)), points.place.front());
            return false;
        }
        sound
    }

    fn come_to_total(&self, points: &ByCriterion, unit: Scored<'_, '_>, report: &mut Report) -> bool {
        let typed = unit.0.typed_total(unit.2);
        let Some((typed, sums)) = typed.zip(self.table.sums(points)) else {
            return true;
        };
        if typed.value != sums.total {
            let kind = ScoreProblem::TotalDisagrees {
                unit: unit.1.to_owned(),
                found: typed.to_string(),
                computed: sums.total.to_string(),
            };
            report.add(kind, typed.place.clone());
        }
        typed.value == sums.total
    }
}

fn outside(unit: &str, criterion: &str, found: Quantity, most: Option<Quantity>) -> ScoreProblem {
    ScoreProblem::PointsOutside {
        unit: unit.to_owned(),
        criterion: criterion.to_owned(),
        found: found.to_string(),
        most: most.map(|most| most.to_string()),
    }
}
