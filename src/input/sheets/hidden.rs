//! What a workbook hides, read from its parts: the library does not say it. And how far an ODS unfolds: a cell or a row can stand
//! there for very many.

use std::collections::BTreeMap;

use super::bounds::{MEBIBYTE, MOST_CELLS, MOST_LAID_OUT, MOST_OF_ALL, Package, part};
use super::tags::{attribute, each_tag, number};
use super::workbook::{Hidden, Workbook};
use crate::diagnostic::SheetProblem;

/// Marks hidden rows and columns that hold something.
pub(super) fn mark(workbook: &mut Workbook, package: &mut Package<'_>) {
    let hidden = match part(package, "content.xml") {
        Some(content) => of_ods(&content),
        None => of_xlsx(package),
    };
    for (name, hidden) in hidden {
        if let Some(sheet) = workbook.sheets.iter_mut().find(|sheet| *sheet.name == *name) {
            sheet.hide(hidden);
        }
    }
}

/// Rows and columns of a sheet of any program.
const MOST_ROWS: u32 = 1_048_576;
const MOST_COLUMNS: u32 = 16_384;

/// The sheets of an XLSX with the paths of their parts.
fn xlsx_sheets(package: &mut Package<'_>) -> Vec<(String, String)> {
    let (mut sheets, mut targets) = (Vec::new(), BTreeMap::new());
    each_tag(&part(package, "xl/workbook.xml").unwrap_or_default(), |tag| {
        if tag.local_name().as_ref() == "sheet" {
            sheets.extend(attribute(tag, "name").zip(attribute(tag, "r:id")));
        }
    });
    each_tag(
        &part(package, "xl/_rels/workbook.xml.rels").unwrap_or_default(),
        |tag| {
            if tag.local_name().as_ref() == "Relationship" {
                targets.extend(attribute(tag, "Id").zip(attribute(tag, "Target")));
            }
        },
    );
    let found = sheets.into_iter().filter_map(|(name, id)| {
        let target = targets.get(&id)?;
        let path = match target.strip_prefix('/') {
            Some(whole) => whole.to_owned(),
            None => format!("xl/{target}"),
        };
        Some((name, path))
    });
    found.collect()
}

fn of_xlsx(package: &mut Package<'_>) -> Vec<(String, Hidden)> {
    let sheets = xlsx_sheets(package).into_iter();
    let found = sheets.filter_map(|(name, path)| Some((name, of_xlsx_sheet(&part(package, &path)?))));
    found.collect()
}

/// Sheets that are not too long, all together: many may be the same part.
pub(super) fn bound_sheets(package: &mut Package<'_>) -> Result<(), SheetProblem> {
    /// Of a sheet whose part is not found by its path.
    const UNKNOWN: usize = 4 << 20;
    let mut all = 0;
    for (_, path) in xlsx_sheets(package) {
        all += part(package, &path).map_or(UNKNOWN, |text| text.len());
        if all as u64 > MOST_OF_ALL {
            let most_mb = MOST_OF_ALL / MEBIBYTE;
            return Err(SheetProblem::Swollen { part: path, most_mb });
        }
    }
    Ok(())
}

fn of_xlsx_sheet(text: &str) -> Hidden {
    let (mut hidden, mut row) = (Hidden::default(), 0);
    each_tag(text, |tag| {
        let is_hidden = || matches!(attribute(tag, "hidden").as_deref(), Some("1" | "true"));
        match tag.local_name().as_ref() {
            "row" => {
                row = number(tag, "r").unwrap_or(row + 1);
                if is_hidden() {
                    hidden.rows.push([row, row]);
                }
            }
            "col" if is_hidden() => {
                let (first, last) = (number(tag, "min"), number(tag, "max"));
                hidden
                    .columns
                    .push([first.unwrap_or(1), last.unwrap_or_default()]);
            }
            _ => {}
        }
    });
    hidden
}

const REPEATED_ROWS: &str = "table:number-rows-repeated";
const REPEATED_COLUMNS: &str = "table:number-columns-repeated";

fn of_ods(text: &str) -> Vec<(String, Hidden)> {
    let (mut sheets, mut row, mut column) = (Vec::<(String, Hidden)>::new(), 0, 0);
    each_tag(text, |tag| {
        let is_hidden = || {
            let seen = attribute(tag, "table:visibility");
            seen.is_some_and(|seen| seen == "collapse" || seen == "filter")
        };
        // No more than a sheet has: a count can be any number.
        let after = |at: u32, key, most: u32| at.saturating_add(number(tag, key).unwrap_or(1)).min(most);
        match (tag.name().as_ref(), sheets.last_mut()) {
            ("table:table", _) => {
                (row, column) = (0, 0);
                sheets.push((
                    attribute(tag, "table:name").unwrap_or_default(),
                    Hidden::default(),
                ));
            }
            ("table:table-row", Some((_, hidden))) => {
                let last = after(row, REPEATED_ROWS, MOST_ROWS);
                if is_hidden() {
                    hidden.rows.push([row + 1, last]);
                }
                row = last;
            }
            ("table:table-column", Some((_, hidden))) => {
                let last = after(column, REPEATED_COLUMNS, MOST_COLUMNS);
                if is_hidden() {
                    hidden.columns.push([column + 1, last]);
                }
                column = last;
            }
            _ => {}
        }
    });
    sheets
}

/// How wide and how far down the cells of one sheet reach that hold something.
#[derive(Default)]
struct Reach {
    rows: u64,
    columns: u64,
    row: u64,
    repeated: u64,
    column: u64,
}

/// An ODS whose rows and columns, as far as they hold something, are few enough to be laid out.
pub(super) fn bound_ods(package: &mut Package<'_>) -> Result<(), SheetProblem> {
    let content = part(package, "content.xml").ok_or(SheetProblem::Broken)?;
    let (mut reach, mut all) = (Reach::default(), 0_u64);
    each_tag(&content, |tag| {
        let times = |key| number(tag, key).map_or(1, u64::from);
        match tag.name().as_ref() {
            "table:table" => {
                all = all.saturating_add(reach.rows * reach.columns);
                reach = Reach::default();
            }
            "table:table-row" => {
                reach.row = reach.row.saturating_add(reach.repeated);
                reach.repeated = times(REPEATED_ROWS);
                reach.column = 0;
            }
            "table:table-cell" | "table:covered-table-cell" => {
                reach.column = reach.column.saturating_add(times(REPEATED_COLUMNS));
                if attribute(tag, "office:value-type").is_some() || attribute(tag, "table:formula").is_some()
                {
                    reach.columns = reach.columns.max(reach.column).min(u64::from(MOST_COLUMNS));
                    reach.rows = reach.row.saturating_add(reach.repeated).min(u64::from(MOST_ROWS));
                }
            }
            _ => {}
        }
    });
    let all = all.saturating_add(reach.rows * reach.columns);
    if all > MOST_LAID_OUT {
        return Err(SheetProblem::TooManyCells { most: MOST_CELLS });
    }
    Ok(())
}
