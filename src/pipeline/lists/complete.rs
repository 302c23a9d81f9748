//! What the rows of a workbook have to say besides: columns that new rows need, values said for all rows, Ông and Bà.

use super::name::ListName;
use super::open::Lists;
use super::target::{Target, text};
use crate::diagnostic::{ListProblem, Place, SheetProblem};
use crate::input::{CellKind, Key, Node, ReadTable, Session, SheetColumn, SheetForm, Value};
use crate::model::Award;
use crate::pipeline::typed_answers::day_of;

/// The days of an achievement.
const PERIOD: [&str; 2] = ["from", "to"];

/// A value for all rows as the file has it; days are typed as people do.
pub(super) fn as_said(key: &str, value: &str, target: &Target, lists: &Lists) -> String {
    let columns = target.form(lists).map_or(&[][..], |form| &form.columns);
    let is_date = columns
        .iter()
        .any(|column| column.key == *key && column.kind == CellKind::Date);
    let day = day_of(value).filter(|_| is_date);
    day.map_or_else(|| value.to_owned(), |day| day.to_string())
}

/// The columns that a new row of the list has to have: of a campaign also the days of the achievement.
pub(super) fn wanted<'f>(form: &'f SheetForm, target: &Target, lists: &Lists) -> Vec<&'f SheetColumn> {
    let campaign = lists
        .campaign
        .as_ref()
        .filter(|_| target.list == ListName::Awardees);
    let has_days = campaign.is_some_and(|campaign| campaign.occasion.is_campaign());
    let columns = form.columns.iter();
    columns
        .filter(|column| column.needed || has_days && is_day(column))
        .collect()
}

/// Whoever is new and of whom the list says only the sex is Ông or Bà.
pub(super) fn salute(rows: &mut [Node], target: &Target, found: &[Option<usize>]) {
    if target.list != ListName::Awardees {
        return;
    }
    let new = rows.iter_mut().zip(found).filter(|(_, at)| at.is_none());
    for (row, _) in new {
        if text(row, "kind") != Some("ca-nhan") || row.at_path("salutation").is_some() {
            continue;
        }
        let word = match text(row, "sex") {
            Some("nam") => "Ông",
            Some("nu") => "Bà",
            _ => continue,
        };
        let place = row.place.clone();
        add(row, "salutation", Value::Scalar(word.to_owned()), place);
    }
}

/// Those that are new have all columns that a row of the list has to have. What a missing column would say is unknown.
pub(super) fn complete(
    read: &mut ReadTable,
    wanted: &[&SheetColumn],
    found: &[Option<usize>],
    lists: &Lists,
    session: &mut Session,
) {
    if read.rows.is_empty() {
        session.add(SheetProblem::NoRows, read.heads.clone());
    }
    for column in wanted {
        if read.keys.contains(&column.key) {
            continue;
        }
        let new = read.rows.iter_mut().zip(found).filter(|(_, at)| at.is_none());
        let lacking = new
            .map(|(row, _)| row)
            .filter(|row| row.at_path(&column.key).is_none() && !(is_day(column) && is_of_title(row, lists)));
        let mut lacks = false;
        for row in lacking {
            lacks = true;
            let place = row.place.clone();
            add(row, &column.key, Value::Unread, place);
        }
        if lacks {
            let kind = ListProblem::ColumnMissing {
                head: column.heads.first().cloned().unwrap_or_default(),
                heads: column.heads.clone(),
                key: column.key.clone(),
            };
            session.add(kind, read.heads.clone());
        }
    }
}

/// A title of a year has no days of its own.
fn is_of_title(row: &Node, lists: &Lists) -> bool {
    let award = text(row, "award").and_then(|word| lists.rows.row::<Award>(word));
    award.is_some_and(Award::is_title)
}

/// Whether it is a day of the time of an achievement.
fn is_day(column: &SheetColumn) -> bool {
    PERIOD.contains(&column.key.as_str())
}

fn add(row: &mut Node, key: &str, value: Value, place: Place) {
    if let Value::Map(entries) = &mut row.value {
        let name = key.to_owned();
        let node = Node {
            place: place.clone(),
            value,
        };
        entries.push((Key { name, place }, node));
    }
}
