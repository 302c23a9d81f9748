//! # What it does
//! Holds a table of points against itself, the reviews and the units: ids that are there, criteria that come to what the table
//! is out of, classes from high to low, units in clusters, points of those who score by it.
//!
//! # Why
//! A slip in the table moves every unit, and no unit's own points would show it.
//!
//! # Example
//! `out_of: 100` of criteria that come to 95.
//!
//! # Basis
//! Luật Thi đua, khen thưởng 06/2022/QH15, Điều 5.1 and 5.2 (công khai, minh bạch, chính xác) and 16 (cụm, khối).

use crate::diagnostic::{KeyProblem, Report, ScoreProblem, Sources, Thing};
use crate::input::At;
use crate::model::{Dossier, Id, Known, Line, ScoreTable, ScoredUnit, Scorer, unique, unknown};

/// Reports everything in the tables of points themselves that cannot stand.
pub fn score_tables_sound(dossier: &Dossier, sources: &Sources, report: &mut Report) {
    let tables = dossier.scores.iter().flat_map(|scores| &scores.tables);
    unique(tables.clone().map(|table| &table.id), sources, report);
    let reviews: Known = dossier
        .campaign
        .reviews
        .iter()
        .map(|review| &review.id.value)
        .collect();
    for table in tables {
        reviews.hold(Thing::Review, &table.review, report);
        unique(table.counted(), sources, report);
        unique(table.groups.iter().map(|group| &group.id), sources, report);
        unique(table.units.iter().map(|row| &row.unit), sources, report);
        let criteria: Known = table.criteria.iter().map(|one| &one.id.value).collect();
        for id in table.tie_break.iter().filter(|id| !is_misnamed(table, id)) {
            criteria.hold(Thing::Criterion, id, report);
        }
        comes_to(table, report);
        from_high_to_low(table, sources, report);
        classes_known(table, report);
        units_known(dossier, table, report);
        clustered(table, report);
        only_its_scorers(dossier, table, report);
    }
}

/// Whether points are given by an id that nothing has: that is said of the points.
fn is_misnamed(table: &ScoreTable, id: &Id) -> bool {
    let has = |row: &ScoredUnit| {
        row.points(table.decides())
            .is_some_and(|points| points.get(id.as_str()).is_some())
    };
    table.counted().all(|known| known.value != *id) && table.units.iter().any(has)
}

fn comes_to(table: &ScoreTable, report: &mut Report) {
    if let Some(out_of) = table.out_of.as_ref().filter(|_| !table.comes_to_its_most()) {
        let (found, computed) = (out_of.to_string(), table.most().to_string());
        report.add(
            ScoreProblem::MostDisagrees { found, computed },
            out_of.place.clone(),
        );
    }
}

/// A class that began above the one before it would take its units, and nobody would see why.
fn from_high_to_low(table: &ScoreTable, sources: &Sources, report: &mut Report) {
    let most = table.most();
    for (at, band) in table.bands.iter().enumerate() {
        let mut earlier = table.bands[..at].iter();
        let above =
            earlier.find(|other| other.name == band.name || band.from.against(other.from, most).is_ge());
        if let Some(first) = above {
            let kind = ScoreProblem::BandNotLower {
                name: band.name.to_string(),
                first_line: sources.position(&first.place).line,
            };
            report.add(kind, band.place.clone());
            return;
        }
    }
}

fn classes_known(table: &ScoreTable, report: &mut Report) {
    let of_awards = table.awards.iter().flat_map(|award| &award.classes);
    let typed = table.units.iter().filter_map(|row| row.class.as_ref());
    let capped = table
        .units
        .iter()
        .filter_map(|row| Some(&row.capped.as_ref()?.class));
    let mut seen: Vec<&Line> = Vec::new();
    for class in of_awards.chain(typed).chain(capped) {
        if table.bands.iter().all(|band| band.name != class.value) && !seen.contains(&&class.value) {
            let known = table.bands.iter().map(|band| band.name.to_string());
            report.add(
                unknown(Thing::ScoreClass, class.as_str(), known),
                class.place.clone(),
            );
            seen.push(&class.value);
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

/// Where there are clusters each unit is in one of them. A cluster that several name and nobody knows is one fault.
fn clustered(table: &ScoreTable, report: &mut Report) {
    let known = |id: &Id| table.groups.iter().any(|group| group.id.value == *id);
    let mut seen: Vec<&Id> = Vec::new();
    for row in &table.units {
        match &row.group {
            Some(id) if !known(id) && !seen.contains(&&id.value) => {
                let clusters = table.groups.iter().map(|group| group.id.to_string());
                report.add(unknown(Thing::Cluster, id.as_str(), clusters), id.place.clone());
                seen.push(&id.value);
            }
            None if !table.groups.is_empty() => {
                let (key, about) = ("group".to_owned(), "Mã cụm, khối của đơn vị");
                report.add(KeyProblem::MissingKey { key, about }, row.unit.place.clone());
            }
            Some(_) | None => {}
        }
    }
}

/// Nobody gives points who does not score by the table. Who forgot a scorer did so for all units: that is one fault.
fn only_its_scorers(dossier: &Dossier, table: &ScoreTable, report: &mut Report) {
    let others = [Scorer::Unit, Scorer::Council].into_iter();
    for scorer in others.filter(|scorer| !table.scored_by.contains(scorer)) {
        let with_points = |row: &'_ &ScoredUnit| row.points(scorer).is_some();
        let Some(row) = table.units.iter().find(with_points) else {
            continue;
        };
        let place = row
            .points(scorer)
            .map_or(&row.unit.place, |points: &At<_>| &points.place);
        let kind = ScoreProblem::NotItsScorer {
            unit: dossier.unit_name(&row.unit),
            key: scorer.key(),
            scorer: scorer.into(),
        };
        report.add(kind, place.clone());
    }
}
