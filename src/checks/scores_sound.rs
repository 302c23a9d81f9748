//! # What it does
//! Holds the points of each table against its criteria, and totals, ranks and classes that the office says against those by
//! the points; and asks of each paper on points which table it is about.
//!
//! # Why
//! Ranks propose awards: one slip moves every unit below it, and each of them will add up its own points.
//!
//! # Example
//! `council: {an-ninh: 19}` of a criterion with `most: 10`.
//!
//! # Basis
//! Luật Thi đua, khen thưởng 06/2022/QH15, Điều 5.1 and 5.2 (công khai, minh bạch, chính xác) and 16 (cụm, khối).

use crate::diagnostic::{KeyProblem, Report, ScoreProblem, Sources, Thing};
use crate::input::At;
use crate::model::{
    Brief, ByCriterion, Criterion, Dossier, Id, Known, OnePer, Quantity, Ranked, ScoreItem, ScoreTable,
    ScoredUnit, Scorer, unique, unknown,
};

/// Reports everything in the tables of points that cannot stand.
pub fn scores_sound(dossier: &Dossier, sources: &Sources, report: &mut Report) {
    let Some(scores) = &dossier.scores else { return };
    unique(scores.tables.iter().map(|table| &table.id), sources, report);
    let reviews: Known = dossier
        .campaign
        .reviews
        .iter()
        .map(|review| &review.id.value)
        .collect();
    for table in &scores.tables {
        reviews.hold(Thing::Review, &table.review, report);
        rules(table, sources, report);
        unique(table.units.iter().map(|row| &row.unit), sources, report);
        units_known(dossier, table, report);
        let mut sound = only_its_scorers(dossier, table, report);
        for row in &table.units {
            let name = dossier.unit_name(&row.unit);
            clustered(table, row, report);
            for scorer in &table.scored_by {
                let scorer = *scorer;
                sound &= Points {
                    table,
                    row,
                    name: &name,
                    scorer,
                }
                .hold(report);
            }
        }
        if sound {
            ranked(dossier, table, report);
        }
    }
}

/// The key of a scorer's points.
const fn key(scorer: Scorer) -> &'static str {
    match scorer {
        Scorer::Unit => "self",
        Scorer::Council => "council",
    }
}

/// Whether nobody gave points who does not score by the table. Who forgot a scorer did so for all units: that is one fault.
fn only_its_scorers(dossier: &Dossier, table: &ScoreTable, report: &mut Report) -> bool {
    let others = [Scorer::Unit, Scorer::Council].into_iter();
    let mut sound = true;
    for scorer in others.filter(|scorer| !table.scored_by.contains(scorer)) {
        let mut given = table
            .units
            .iter()
            .filter_map(|row| Some((row, row.points(scorer)?)));
        if let Some((row, points)) = given.next() {
            let kind = ScoreProblem::NotItsScorer {
                unit: dossier.unit_name(&row.unit),
                key: key(scorer),
                scorer: scorer.into(),
            };
            report.add(kind, points.place.clone());
            sound = false;
        }
    }
    sound
}

/// Ids, sums and bounds of the table itself.
fn rules(table: &ScoreTable, sources: &Sources, report: &mut Report) {
    unique(ids(table), sources, report);
    unique(table.groups.iter().map(|group| &group.id), sources, report);
    let criteria: Known = table.criteria.iter().map(|one| &one.id.value).collect();
    for id in &table.tie_break {
        criteria.hold(Thing::Criterion, id, report);
    }
    if let Some(out_of) = table
        .out_of
        .as_ref()
        .filter(|out_of| out_of.value != table.most())
    {
        let (found, computed) = (out_of.to_string(), table.most().to_string());
        report.add(
            ScoreProblem::MostDisagrees { found, computed },
            out_of.place.clone(),
        );
    }
    bands_apart(table, sources, report);
    let classes = table.awards.iter().flat_map(|award| &award.classes);
    let typed = table.units.iter().filter_map(|row| row.class.as_ref());
    for class in classes.chain(typed) {
        if table.bands.iter().all(|band| band.name != class.value) {
            let known = table.bands.iter().map(|band| band.name.to_string());
            report.add(
                unknown(Thing::ScoreClass, class.as_str(), known),
                class.place.clone(),
            );
        }
    }
}

/// Of criteria, bonus and penalty: what points can be for.
fn ids(table: &ScoreTable) -> impl Iterator<Item = &At<Id>> {
    let criteria = table.criteria.iter().map(|one| &one.id);
    criteria.chain(items(table).map(|one| &one.id))
}

fn items(table: &ScoreTable) -> impl Iterator<Item = &ScoreItem> {
    table.bonus.iter().chain(&table.penalty)
}

fn bands_apart(table: &ScoreTable, sources: &Sources, report: &mut Report) {
    let most = table.most();
    for (at, band) in table.bands.iter().enumerate() {
        let mut earlier = table.bands[..at].iter();
        let same =
            earlier.find(|other| other.name == band.name || other.from.against(band.from, most).is_eq());
        if let Some(first) = same {
            let kind = ScoreProblem::SameBand {
                name: band.name.to_string(),
                first_line: sources.position(&first.place).line,
            };
            report.add(kind, band.place.clone());
        }
    }
}

fn units_known(dossier: &Dossier, table: &ScoreTable, report: &mut Report) {
    if dossier.unread.units {
        return;
    }
    let units = dossier.units.iter().flat_map(|units| &units.units);
    let units: Known = units.map(|unit| &unit.id.value).collect();
    for row in &table.units {
        units.hold(Thing::Unit, &row.unit, report);
    }
}

/// Where there are clusters each unit is in one of them.
fn clustered(table: &ScoreTable, row: &ScoredUnit, report: &mut Report) {
    match &row.group {
        Some(id) if table.groups.iter().all(|group| group.id.value != id.value) => {
            let known = table.groups.iter().map(|group| group.id.to_string());
            report.add(unknown(Thing::Cluster, id.as_str(), known), id.place.clone());
        }
        None if !table.groups.is_empty() => {
            let (key, about) = ("group".to_owned(), "Mã cụm, khối của đơn vị");
            report.add(KeyProblem::MissingKey { key, about }, row.unit.place.clone());
        }
        Some(_) | None => {}
    }
}

/// The points of one who scores, of one unit.
struct Points<'a> {
    table: &'a ScoreTable,
    row: &'a ScoredUnit,
    name: &'a str,
    scorer: Scorer,
}

impl Points<'_> {
    /// Whether they can stand.
    fn hold(&self, report: &mut Report) -> bool {
        let Some(points) = self.row.points(self.scorer) else {
            return true;
        };
        self.are_known(points, report)
            && self.are_in_range(points, report)
            && self.come_to_total(points, report)
    }

    /// Each figure is of something, and each criterion has one. Who mistyped one lacks another: that is one fault.
    fn are_known(&self, points: &At<ByCriterion>, report: &mut Report) -> bool {
        let known: Known = ids(self.table).map(|id| &id.value).collect();
        let mut strangers = points
            .iter()
            .filter(|(id, _)| ids(self.table).all(|one| one.value != id.value));
        let mut any = false;
        for (id, _) in &mut strangers {
            known.hold(Thing::Criterion, id, report);
            any = true;
        }
        let without = |one: &&Criterion| points.get(one.id.as_str()).is_none();
        let missing = self.table.criteria.iter().filter(without);
        let criteria: Vec<String> = missing.map(|one| one.id.to_string()).collect();
        if !any && !criteria.is_empty() {
            let kind = ScoreProblem::CriteriaMissing {
                unit: self.name.to_owned(),
                scorer: key(self.scorer),
                criteria,
            };
            report.add(kind, points.place.front());
            return false;
        }
        !any
    }

    fn are_in_range(&self, points: &At<ByCriterion>, report: &mut Report) -> bool {
        let criteria = self.table.criteria.iter().map(|one| (&one.id, Some(*one.most)));
        let limits: Vec<_> = criteria
            .chain(items(self.table).map(|one| (&one.id, one.most)))
            .collect();
        let mut sound = true;
        for (id, found) in points.iter() {
            let limit = limits.iter().find(|(known, _)| known.value == id.value);
            let most = limit.and_then(|(_, most)| *most);
            if *found < Quantity::default() || most.is_some_and(|most| *found > most) {
                report.add(self.outside(id.as_str(), *found, most), id.place.clone());
                sound = false;
            }
        }
        let bonus = self.table.sums(points).map(|sums| sums.bonus);
        if let Some((bonus, most)) = bonus
            .zip(self.table.bonus_most)
            .filter(|(bonus, most)| sound && bonus > most)
        {
            report.add(self.outside("bonus", bonus, Some(most)), points.place.front());
            return false;
        }
        sound
    }

    fn outside(&self, criterion: &str, found: Quantity, most: Option<Quantity>) -> ScoreProblem {
        ScoreProblem::PointsOutside {
            unit: self.name.to_owned(),
            criterion: criterion.to_owned(),
            found: found.to_string(),
            most: most.map(|most| most.to_string()),
        }
    }

    fn come_to_total(&self, points: &ByCriterion, report: &mut Report) -> bool {
        let typed = self.row.typed_total(self.scorer);
        let Some((typed, sums)) = typed.zip(self.table.sums(points)) else {
            return true;
        };
        if typed.value != sums.total {
            let kind = ScoreProblem::TotalDisagrees {
                unit: self.name.to_owned(),
                found: typed.to_string(),
                computed: sums.total.to_string(),
            };
            report.add(kind, typed.place.clone());
        }
        typed.value == sums.total
    }
}

/// Ranks and classes that the office says, and points that have no class.
fn ranked(dossier: &Dossier, table: &ScoreTable, report: &mut Report) {
    let all = table.ranked().unwrap_or_default();
    let unclassed = all
        .iter()
        .filter(|one| one.class.is_none() && one.row.not_ranked.is_none());
    let lowest = unclassed
        .filter(|_| !table.bands.is_empty())
        .min_by_key(|one| one.sums.map(|sums| sums.total));
    if let Some((one, sums)) = lowest.and_then(|one| Some((one, one.sums?))) {
        let (unit, total) = (dossier.unit_name(&one.row.unit), sums.total.to_string());
        report.add(ScoreProblem::NoBand { unit, total }, one.row.unit.place.clone());
    }
    for one in all {
        let unit = dossier.unit_name(&one.row.unit);
        if let Some(typed) = one
            .row
            .rank
            .as_ref()
            .filter(|typed| Some(typed.value) != one.rank)
        {
            let (unit, found, computed) = (unit.clone(), typed.value, one.rank);
            report.add(
                ScoreProblem::RankDisagrees {
                    unit,
                    found,
                    computed,
                },
                typed.place.clone(),
            );
        }
        classed(table, &one, unit, report);
    }
}

fn classed(table: &ScoreTable, one: &Ranked<'_>, unit: String, report: &mut Report) {
    let Some(sums) = one.sums.filter(|_| !table.bands.is_empty()) else {
        return;
    };
    if let Some(typed) = one
        .row
        .class
        .as_ref()
        .filter(|typed| Some(&typed.value) != one.class)
        && table.bands.iter().any(|band| band.name == typed.value)
    {
        let kind = ScoreProblem::ClassDisagrees {
            unit,
            found: typed.to_string(),
            total: sums.total.to_string(),
            computed: one.class.map(ToString::to_string),
        };
        report.add(kind, typed.place.clone());
    }
}

/// Reports a paper that names a table which its review has not, or none of several.
pub fn scores_chosen(brief: &Brief<'_>, report: &mut Report) {
    let (dossier, row) = (brief.dossier, &brief.entry.row);
    let Some(review) = brief.review.filter(|_| !dossier.unread.scores) else {
        return;
    };
    let tables: Vec<&ScoreTable> = dossier.score_tables_of(&review.id).collect();
    let ids = || tables.iter().map(|table| table.id.to_string());
    match &row.score_table {
        Some(id) if dossier.score_table(row).is_none() => {
            report.add(unknown(Thing::ScoreTable, id.as_str(), ids()), id.place.clone());
        }
        None if tables.len() > 1 && is_on_points(brief) => {
            let (id, tables) = (brief.entry.id.to_string(), ids().collect());
            report.add(
                ScoreProblem::TableNotChosen { id, tables },
                brief.entry.place().clone(),
            );
        }
        Some(_) | None => {}
    }
}

/// Whether a paper cannot be made without points.
fn is_on_points(brief: &Brief<'_>) -> bool {
    let mut needs = brief.kind.needs.iter();
    brief.kind.one_per == Some(OnePer::ScoredUnit)
        || needs.any(|need| need.as_str().starts_with("review.scores"))
}
