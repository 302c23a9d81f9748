//! The score table of one unit: what it can get, and what each of those who score gave it.

use serde::Serialize;

use crate::model::{
    Brief, ByCriterion, Criterion, Line, Quantity, ScoreItem, ScoreSums, ScoreTable, ScoredUnit, Scorer,
    roman,
};

/// A row for each criterion, a column for each of those who score. Cells of who has not scored are blank.
#[derive(Debug, Serialize)]
pub(super) struct UnitScores {
    title: Option<String>,
    /// Those who score: `tu-cham`, `hoi-dong`, with the heads of their columns where the office has its own.
    scorers: Vec<Column>,
    /// Shares of the columns, as `<table widths>` wants them.
    widths: String,
    align: String,
    /// Numbers of the columns: 1, 2, 3 …
    columns: Vec<usize>,
    /// Whether parts have heads: not where there is only one.
    parted: bool,
    parts: Vec<Part>,
    /// What all of it may come to, the bonus with it.
    most: String,
    /// Whether the bonus has no limit, so that `most` is without it.
    bonus_apart: bool,
    totals: Vec<String>,
    /// Absent where there are no classes, or nobody has scored.
    classes: Option<Vec<String>>,
}

#[derive(Debug, Serialize)]
struct Column {
    scorer: &'static str,
    heading: Option<String>,
}

/// A section of the criteria, all of them where there are none, the bonus or the penalty.
#[derive(Debug, Serialize)]
struct Part {
    numeral: String,
    kind: &'static str,
    name: Option<String>,
    most: String,
    /// Whether the rows together could come to more than `most`.
    limited: bool,
    points: Vec<String>,
    rows: Vec<Row>,
}

#[derive(Debug, Serialize)]
struct Row {
    number: usize,
    name: String,
    most: String,
    points: Vec<String>,
}

/// None where the paper is not about a unit of a table.
pub(super) fn unit_scores(brief: &Brief<'_>) -> Option<UnitScores> {
    let table = brief.dossier.score_table(&brief.entry.row)?;
    let row = table.row(&brief.unit?.id)?;
    let sheet = Sheet::new(table, row);
    let parts = sheet.parts();
    let (shares, aligns) = match sheet.given.len() {
        1 => ("11 100 18 26 21", "center left center center left"),
        _ => ("11 80 18 23 26 21", "center left center center center left"),
    };
    Some(UnitScores {
        title: table.title.as_ref().map(ToString::to_string),
        scorers: sheet.given.iter().map(|given| given.column(table)).collect(),
        widths: shares.to_owned(),
        align: aligns.to_owned(),
        columns: (1..=4 + sheet.given.len()).collect(),
        parted: parts.len() > 1,
        parts,
        most: Quantity::sum([table.most(), bonus_most(table).unwrap_or_default()]).to_string(),
        bonus_apart: bonus_most(table).is_none(),
        totals: sheet.each(|_, sums| Some(sums.total)),
        classes: sheet.classes(),
    })
}

/// What one of those who score gave.
struct Given<'a> {
    scorer: Scorer,
    points: Option<(&'a ByCriterion, ScoreSums)>,
    /// Decimals of the column.
    decimals: usize,
}

impl Given<'_> {
    fn column(&self, table: &ScoreTable) -> Column {
        let heading = match self.scorer {
            Scorer::Unit => &table.self_heading,
            Scorer::Council => &table.council_heading,
        };
        Column {
            scorer: self.scorer.into(),
            heading: heading.as_ref().map(Line::to_string),
        }
    }
}

struct Sheet<'a> {
    table: &'a ScoreTable,
    row: &'a ScoredUnit,
    given: Vec<Given<'a>>,
}

impl<'a> Sheet<'a> {
    fn new(table: &'a ScoreTable, row: &'a ScoredUnit) -> Self {
        let given = |scorer: &Scorer| {
            let points = row.points(*scorer).map(|points| &points.value);
            let points = points.and_then(|points| Some((points, table.sums(points)?)));
            let figures = points.into_iter().flat_map(|(points, _)| points.iter());
            Given {
                scorer: *scorer,
                points,
                decimals: figures
                    .map(|(_, figure)| figure.decimals())
                    .max()
                    .unwrap_or_default(),
            }
        };
        let mut scorers = table.scored_by.clone();
        scorers.sort_unstable();
        scorers.dedup();
        Self {
            table,
            row,
            given: scorers.iter().map(given).collect(),
        }
    }

    /// A cell for each of those who score.
    fn each(&self, of: impl Fn(&ByCriterion, ScoreSums) -> Option<Quantity>) -> Vec<String> {
        let cell = |given: &Given<'_>| {
            let figure = given.points.and_then(|(points, sums)| of(points, sums));
            figure
                .map(|figure| figure.fixed(given.decimals))
                .unwrap_or_default()
        };
        self.given.iter().map(cell).collect()
    }

    fn classes(&self) -> Option<Vec<String>> {
        let class = |given: &Given<'_>| {
            given
                .points
                .and_then(|(_, sums)| self.table.class_of(self.row, sums.total))
        };
        let classes: Vec<Option<&Line>> = self.given.iter().map(class).collect();
        let any = classes.iter().any(Option::is_some);
        let shown = classes
            .into_iter()
            .map(|class| class.map(Line::to_string).unwrap_or_default());
        any.then(|| shown.collect())
    }

    fn parts(&self) -> Vec<Part> {
        let mut parts: Vec<Part> = sections(self.table)
            .iter()
            .map(|section| self.section(section))
            .collect();
        let most = bonus_most(self.table)
            .map(|most| most.to_string())
            .unwrap_or_default();
        parts.extend(self.besides("bonus", &self.table.bonus, most, |sums| sums.bonus, false));
        parts.extend(self.besides(
            "penalty",
            &self.table.penalty,
            String::new(),
            |sums| sums.penalty,
            true,
        ));
        for (part, number) in parts.iter_mut().zip(1..) {
            part.numeral = roman(number);
            part.limited = part.kind == "bonus" && limit_binds(self.table);
        }
        parts
    }

    fn section(&self, criteria: &[Criterion]) -> Part {
        let row = |(number, one): (usize, &Criterion)| Row {
            number,
            name: one.name.to_string(),
            most: one.most.to_string(),
            points: self.each(|points, _| Some(one.reached(*points.get(one.id.as_str())?))),
        };
        Part {
            numeral: String::new(),
            kind: "criteria",
            name: criteria
                .first()
                .and_then(|one| one.section.as_ref())
                .map(Line::to_string),
            most: Quantity::sum(criteria.iter().map(|one| *one.most)).to_string(),
            limited: false,
            points: self.each(|points, _| reached(criteria, points)),
            rows: (1..).zip(criteria).map(row).collect(),
        }
    }

    /// What adds or takes off; what is taken off is below zero, so that the column adds up.
    fn besides(
        &self,
        kind: &'static str,
        items: &[ScoreItem],
        most: String,
        sum: impl Fn(ScoreSums) -> Quantity,
        taken_off: bool,
    ) -> Option<Part> {
        let signed = |figure: Quantity| {
            if taken_off {
                Quantity::default() - figure
            } else {
                figure
            }
        };
        let row = |(number, one): (usize, &ScoreItem)| Row {
            number,
            name: one.name.to_string(),
            most: one.most.map(|most| signed(most).to_string()).unwrap_or_default(),
            points: self
                .each(|points, _| Some(signed(points.get(one.id.as_str()).copied().unwrap_or_default()))),
        };
        (!items.is_empty()).then(|| Part {
            numeral: String::new(),
            kind,
            name: None,
            most,
            limited: false,
            points: self.each(|_, sums| Some(signed(sum(sums)))),
            rows: (1..).zip(items).map(row).collect(),
        })
    }
}

/// What the items of the bonus may come to together; None where one has no limit.
fn bonus_items(table: &ScoreTable) -> Option<Quantity> {
    let items: Option<Vec<Quantity>> = table.bonus.iter().map(|one| one.most).collect();
    items.map(Quantity::sum)
}

/// Whether the bonus has a limit below what its items may come to.
fn limit_binds(table: &ScoreTable) -> bool {
    table
        .bonus_most
        .is_some_and(|limit| bonus_items(table).is_none_or(|items| limit < items))
}

/// What the whole bonus may come to: its limit, else its items together; None where nothing limits it.
fn bonus_most(table: &ScoreTable) -> Option<Quantity> {
    match (table.bonus_most, bonus_items(table)) {
        (Some(limit), Some(items)) => Some(limit.min(items)),
        (limit, items) => limit.or(items),
    }
}

/// Criteria that stand together.
pub(super) fn sections(table: &ScoreTable) -> Vec<&[Criterion]> {
    table
        .criteria
        .chunk_by(|one, next| one.section == next.section)
        .collect()
}

/// What a section came to.
pub(super) fn reached(criteria: &[Criterion], points: &ByCriterion) -> Option<Quantity> {
    let reached = |one: &Criterion| Some(one.reached(*points.get(one.id.as_str())?));
    let all: Option<Vec<Quantity>> = criteria.iter().map(reached).collect();
    all.map(Quantity::sum)
}
