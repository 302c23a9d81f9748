//! # What it does
//! Holds ranks and classes that the office says against those by the points; asks that every total has a class, and that no
//! class has more units than it may.
//!
//! # Why
//! Ranks and classes are what awards are proposed by; a list of another hand that disagrees with the points is a complaint.
//!
//! # Example
//! `rank: 1` of a unit with the second total.
//!
//! # Basis
//! Luật Thi đua, khen thưởng 06/2022/QH15, Điều 5.2 (chính xác, công khai, minh bạch, công bằng).

use crate::diagnostic::{Report, ScoreProblem};
use crate::model::{Dossier, Ranked, ScoreTable};

/// Reports what does not agree with sound points.
pub(super) fn ranks_agree(dossier: &Dossier, table: &ScoreTable, report: &mut Report) {
    let all = table.ranked().unwrap_or_default();
    if !table.bands.is_empty() {
        below_every_class(dossier, &all, report);
        within_quotas(table, &all, report);
    }
    for one in &all {
        let unit = dossier.unit_name(&one.row.unit);
        if let Some(typed) = one
            .row
            .rank
            .as_ref()
            .filter(|typed| Some(typed.value) != one.rank)
        {
            let (found, computed) = (typed.value, one.rank);
            let unit = unit.clone();
            report.add(
                ScoreProblem::RankDisagrees {
                    unit,
                    found,
                    computed,
                },
                typed.place.clone(),
            );
        }
        of_its_class(table, one, unit, report);
    }
}

/// The lowest stands for all of them: one class more is what they lack.
fn below_every_class(dossier: &Dossier, all: &[Ranked<'_>], report: &mut Report) {
    let unclassed = all
        .iter()
        .filter(|one| one.class.is_none() && one.row.not_ranked.is_none());
    let totals = unclassed.filter_map(|one| Some((one.sums?.total, one)));
    if let Some((total, one)) = totals.min_by_key(|(total, _)| *total) {
        let (unit, total) = (dossier.unit_name(&one.row.unit), total.to_string());
        report.add(ScoreProblem::NoBand { unit, total }, one.row.unit.place.clone());
    }
}

fn within_quotas(table: &ScoreTable, all: &[Ranked<'_>], report: &mut Report) {
    let classed = all.iter().filter(|one| one.class.is_some()).count();
    for band in &table.bands {
        let of_band = all.iter().filter(|one| one.class == Some(&band.name)).count();
        if let Some(quota) = band.at_most.as_ref().filter(|quota| of_band > quota.of(classed)) {
            let kind = ScoreProblem::ClassOverQuota {
                class: band.name.to_string(),
                units: of_band,
                of: classed,
                most: quota.of(classed),
            };
            report.add(kind, quota.place.clone());
        }
    }
}

fn of_its_class(table: &ScoreTable, one: &Ranked<'_>, unit: String, report: &mut Report) {
    let typed = one
        .row
        .class
        .as_ref()
        .filter(|typed| Some(&typed.value) != one.class);
    let known = typed.filter(|typed| table.bands.iter().any(|band| band.name == typed.value));
    if let Some((typed, sums)) = known.zip(one.sums) {
        let kind = ScoreProblem::ClassDisagrees {
            unit,
            found: typed.to_string(),
            total: sums.total.to_string(),
            computed: one.class.map(ToString::to_string),
        };
        report.add(kind, typed.place.clone());
    }
}
