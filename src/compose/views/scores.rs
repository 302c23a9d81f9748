//! The result of a table of points: every unit with its points, rank and class.

use serde::Serialize;

use super::unit_scores::{reached, sections};
use crate::model::{
    Brief, Criterion, Decimals, Dossier, Id, Quantity, Ranked, ScoreTable, Scorer, UnitKind, counted,
    even_decimals, parts_of_one_whole, roman,
};

/// Every unit of a table.
#[derive(Debug, Serialize)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "templates ask each of them by its name"
)]
pub(super) struct ScoreResults {
    title: Option<String>,
    /// `khu phố`, where all units are of one kind.
    unit_kind: Option<UnitKind>,
    /// Whether the points are the units' own, for no council scores.
    by_self: bool,
    /// A column for each section or criterion; none where they would be too many.
    heads: Vec<Head>,
    /// What all criteria come to.
    most: String,
    bonus: bool,
    penalty: bool,
    classed: bool,
    proposes: bool,
    noted: bool,
    /// Shares of the columns, as `<table widths>` wants them.
    widths: String,
    align: String,
    /// Numbers of the columns: 1, 2, 3 …
    columns: Vec<usize>,
    /// Columns right of the first: what the title of a cluster covers.
    rest: usize,
    /// Whether it asks for a sheet across.
    wide: bool,
    /// Criteria that part equal totals, by the names at the head of the table.
    tie_break: Vec<String>,
    /// Whether units share a rank.
    ties: bool,
    groups: Vec<Group>,
    /// Those that have points: `16`.
    count: String,
    /// How many are of each class, from the highest.
    classes: Vec<ClassCount>,
}

#[derive(Debug, Serialize)]
struct Head {
    name: String,
    most: String,
}

/// A cluster; the only one has no name where the table has none.
#[derive(Debug, Serialize)]
struct Group {
    numeral: String,
    name: Option<String>,
    rows: Vec<Row>,
}

#[derive(Debug, Serialize)]
struct Row {
    number: usize,
    name: String,
    cells: Vec<String>,
    bonus: String,
    penalty: String,
    total: String,
    rank: Option<u32>,
    tied: bool,
    class: Option<String>,
    /// What its rank proposes, by name.
    award: Option<String>,
    not_ranked: Option<String>,
    /// The class that it may not exceed, and why.
    capped: Option<CapView>,
    note: Option<String>,
}

#[derive(Debug, Serialize)]
struct CapView {
    class: String,
    reason: String,
}

#[derive(Debug, Serialize)]
struct ClassCount {
    name: String,
    count: String,
    percent: String,
}

/// None while a unit has no points of who decides.
pub(super) fn scores(brief: &Brief<'_>) -> Option<ScoreResults> {
    let table = brief.dossier.score_table(&brief.entry.row)?;
    let ranked = table.ranked()?;
    let columns = Columns::of(brief, table, &ranked);
    let layout = columns.layout();
    let unlisted = columns.sections.is_empty();
    Some(ScoreResults {
        title: table.title.as_ref().map(ToString::to_string),
        unit_kind: unit_kind(brief.dossier, table),
        by_self: table.decides() == Scorer::Unit,
        heads: columns.sections.iter().map(|section| head(section)).collect(),
        most: table.most().to_string(),
        bonus: columns.bonus,
        penalty: columns.penalty,
        classed: columns.classed,
        proposes: columns.proposes,
        noted: columns.noted,
        widths: layout
            .iter()
            .map(|(width, _)| width.to_string())
            .collect::<Vec<_>>()
            .join(" "),
        align: layout
            .iter()
            .map(|(_, align)| *align)
            .collect::<Vec<_>>()
            .join(" "),
        columns: (1..=layout.len()).collect(),
        rest: layout.len() - 1,
        wide: unlisted || width(&layout) > PORTRAIT,
        tie_break: tie_break(table),
        ties: ranked.iter().any(|one| one.tied),
        groups: even(columns.groups(&ranked)),
        count: counted(ranked.iter().filter(|one| one.sums.is_some()).count() as u64),
        classes: classes(table, &ranked),
    })
}

/// What a sheet upright has room for, and one across, in the millimetres that columns ask for.
const PORTRAIT: u32 = 165;
const LANDSCAPE: u32 = 260;

fn width(layout: &[(u32, &str)]) -> u32 {
    layout.iter().map(|(width, _)| width).sum()
}

/// Which columns the result has.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each says whether a column is there"
)]
struct Columns<'a> {
    brief: &'a Brief<'a>,
    table: &'a ScoreTable,
    sections: Vec<&'a [Criterion]>,
    bonus: bool,
    penalty: bool,
    classed: bool,
    proposes: bool,
    noted: bool,
}

impl<'a> Columns<'a> {
    fn of(brief: &'a Brief<'a>, table: &'a ScoreTable, ranked: &[Ranked<'_>]) -> Self {
        let parted = table.criteria.iter().any(|one| one.section.is_some());
        let sections = if parted {
            sections(table)
        } else {
            table.criteria.chunks(1).collect()
        };
        let mut columns = Self {
            brief,
            table,
            sections,
            bonus: !table.bonus.is_empty(),
            penalty: !table.penalty.is_empty(),
            classed: !table.bands.is_empty(),
            proposes: !table.awards.is_empty(),
            noted: ranked.iter().any(|one| {
                one.row.note.is_some() || one.row.not_ranked.is_some() || one.row.capped.is_some()
            }),
        };
        if width(&columns.layout()) > LANDSCAPE {
            columns.sections = Vec::new();
        }
        columns
    }

    /// Width and alignment of each column.
    fn layout(&self) -> Vec<(u32, &'static str)> {
        let some = |there: bool, width: u32, align: &'static str| there.then_some((width, align));
        let points = self.sections.iter().map(|_| (19, "center"));
        let unlisted = self.sections.is_empty();
        [(11, "center"), (36, "left")]
            .into_iter()
            .chain(points)
            .chain(some(unlisted, 22, "center"))
            .chain(some(self.bonus, 17, "center"))
            .chain(some(self.penalty, 16, "center"))
            .chain([(18, "center"), (19, "center")])
            .chain(some(self.classed, 22, "center"))
            .chain(some(self.proposes, 40, "left"))
            .chain(some(self.noted, 32, "left"))
            .collect()
    }

    /// By cluster, in the order of the file; in each as in the file, or by rank and those without one last.
    fn groups(&self, ranked: &[Ranked<'_>]) -> Vec<Group> {
        let clusters = self
            .table
            .groups
            .iter()
            .map(|group| (Some(&group.id.value), Some(group.name.to_string())));
        let clusters: Vec<(Option<&Id>, Option<String>)> = match clusters.len() {
            0 => vec![(None, None)],
            _ => clusters.collect(),
        };
        let group = |(number, (id, name)): (usize, (Option<&Id>, Option<String>))| {
            let mut of: Vec<&Ranked<'_>> = ranked
                .iter()
                .filter(|one| one.row.group.as_ref().map(|id| &id.value) == id)
                .collect();
            if self.table.by_rank {
                of.sort_by_key(|one| one.rank.unwrap_or(u32::MAX));
            }
            Group {
                numeral: roman(number),
                name,
                rows: (1..).zip(of).map(|(number, one)| self.row(number, one)).collect(),
            }
        };
        (1..).zip(clusters).map(group).collect()
    }

    fn row(&self, number: usize, one: &Ranked<'_>) -> Row {
        let points = one.row.points(self.table.decides());
        let shown = |figure: Option<Quantity>| figure.map(|figure| figure.to_string()).unwrap_or_default();
        let section = |section: &&[Criterion]| shown(points.and_then(|points| reached(section, points)));
        let mut cells: Vec<String> = self.sections.iter().map(section).collect();
        if self.sections.is_empty() {
            cells.push(shown(one.sums.map(|sums| sums.criteria)));
        }
        let award = self.table.proposed(one);
        Row {
            number,
            name: self.brief.dossier.unit_name_on(&one.row.unit, self.brief.date),
            cells,
            bonus: shown(one.sums.map(|sums| sums.bonus)),
            penalty: shown(one.sums.map(|sums| Quantity::default() - sums.penalty)),
            total: shown(one.sums.map(|sums| sums.total)),
            rank: one.rank,
            tied: one.tied,
            class: one.class.map(ToString::to_string),
            award: award.map(|award| {
                self.brief
                    .dossier
                    .award_name(award.award, award.decided_by, self.brief.date)
            }),
            not_ranked: one.row.not_ranked.as_ref().map(ToString::to_string),
            capped: one.row.capped.as_ref().map(|cap| CapView {
                class: cap.class.to_string(),
                reason: cap.reason.to_string(),
            }),
            note: one.row.note.as_ref().map(ToString::to_string),
        }
    }
}

/// The figures of a column with as many decimals each.
fn even(mut groups: Vec<Group>) -> Vec<Group> {
    let mut rows: Vec<&mut Row> = groups.iter_mut().flat_map(|group| &mut group.rows).collect();
    let cells = rows.first().map_or(0, |row| row.cells.len());
    for at in 0..cells {
        even_decimals(rows.iter_mut().filter_map(|row| row.cells.get_mut(at)));
    }
    even_decimals(rows.iter_mut().map(|row| &mut row.bonus));
    even_decimals(rows.iter_mut().map(|row| &mut row.penalty));
    even_decimals(rows.iter_mut().map(|row| &mut row.total));
    groups
}

fn head(section: &[Criterion]) -> Head {
    let first = section.first();
    let name = first.map(|one| one.section.as_ref().unwrap_or(&one.short_name).to_string());
    Head {
        name: name.unwrap_or_default(),
        most: Quantity::sum(section.iter().map(|one| *one.most)).to_string(),
    }
}

fn tie_break(table: &ScoreTable) -> Vec<String> {
    let criterion = |id: &Id| table.criteria.iter().find(|one| one.id.value == *id);
    let named = table.tie_break.iter().filter_map(|id| criterion(id));
    named.map(|one| one.short_name.to_string()).collect()
}

/// The kind that all units of a table are of.
fn unit_kind(dossier: &Dossier, table: &ScoreTable) -> Option<UnitKind> {
    let units = table.units.iter().filter_map(|row| dossier.unit(&row.unit));
    let mut kinds = units.map(|unit| unit.kind);
    let first = kinds.next()?;
    kinds.all(|kind| kind == first).then_some(first)
}

/// How many units are of each class that has any, the highest first; shares that add up.
fn classes(table: &ScoreTable, ranked: &[Ranked<'_>]) -> Vec<ClassCount> {
    let most = table.most();
    let mut bands: Vec<_> = table.bands.iter().map(|band| &band.value).collect();
    bands.sort_by(|one, other| other.from.against(one.from, most));
    let count = |name| ranked.iter().filter(|one| one.class == Some(name)).count() as u64;
    let counts: Vec<u64> = bands.iter().map(|band| count(&band.name)).collect();
    let percents = parts_of_one_whole(&counts, Decimals::One).unwrap_or_default();
    let named = bands.into_iter().zip(counts).zip(percents);
    named
        .filter(|((_, count), _)| *count > 0)
        .map(|((band, count), percent)| ClassCount {
            name: band.name.to_string(),
            count: counted(count),
            percent,
        })
        .collect()
}
