//! Where the heads of a table stand, and which column each names.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::cell::CellValue;
use super::form::{Names, SheetColumn, SheetForm};
use super::name::head_key;
use super::workbook::Sheet;

/// Heads are looked for in these rows.
const FIRST_ROWS: u32 = 20;
/// Rows that one head may have: a merged one above others.
const MOST_DEPTH: u32 = 3;

/// Bytes of a head: a longer text is none.
const MOST_OF_HEAD: usize = 600;

/// The heads of a table.
pub(super) struct Heads<'f> {
    /// Their last row.
    pub(super) row: u32,
    /// The columns that are read, from left to right.
    pub(super) columns: Vec<HeadColumn<'f>>,
    /// The column that counts rows.
    pub(super) counts: Option<u32>,
    /// Columns whose head nobody knows, with it.
    pub(super) unknown: Vec<(u32, String)>,
}

/// One column that is read.
#[derive(Clone)]
pub(super) struct HeadColumn<'f> {
    /// Where it stands, from 1.
    pub(super) at: u32,
    /// What it is; None of a further one, whose key is `id`.
    pub(super) form: Option<&'f SheetColumn>,
    /// The id that its head names: an indicator, a review.
    pub(super) id: Option<String>,
}

enum Meaning<'f> {
    Read(Option<&'f SheetColumn>, Option<String>),
    Counts,
    Passed,
}

/// What heads there may be, by their keys.
struct Known<'f> {
    heads: BTreeMap<String, &'f SheetColumn>,
    form: &'f SheetForm,
    further: BTreeMap<String, String>,
    each: Vec<(String, &'f SheetColumn, String)>,
}

impl<'f> Known<'f> {
    fn of(form: &'f SheetForm, names: &Names) -> Self {
        let mut heads = BTreeMap::new();
        let mut each = Vec::new();
        for column in &form.columns {
            for head in &column.heads {
                match column.ends_with() {
                    None => {
                        heads.insert(head_key(head), column);
                    }
                    Some(list) => each.extend(names.of(list).iter().flat_map(|(id, name)| {
                        [name, id].map(|end| (head_key(&format!("{head} {end}")), column, id.clone()))
                    })),
                }
            }
        }
        let further = form.further.iter().flat_map(|list| names.of(list));
        let further =
            further.flat_map(|(id, name)| [(head_key(name), id.clone()), (head_key(id), id.clone())]);
        Self {
            heads,
            form,
            further: further.collect(),
            each,
        }
    }

    fn meaning(&self, text: &str) -> Option<Meaning<'f>> {
        let key = head_key(text);
        let is = |heads: &[String]| heads.iter().any(|head| head_key(head) == key);
        if let Some(column) = self.heads.get(&key) {
            return Some(Meaning::Read(Some(column), None));
        }
        if let Some((_, column, id)) = self.each.iter().find(|(known, ..)| *known == key) {
            return Some(Meaning::Read(Some(column), Some(id.clone())));
        }
        if is(&self.form.counts) {
            return Some(Meaning::Counts);
        }
        if is(&self.form.passed) {
            return Some(Meaning::Passed);
        }
        let id = self.further.get(&key)?;
        Some(Meaning::Read(None, Some(id.clone())))
    }
}

/// The heads of a sheet: of the first rows those that name most columns. None where no column is named that a list needs.
pub(super) fn heads<'f>(sheet: &Sheet, form: &'f SheetForm, names: &Names) -> Option<Heads<'f>> {
    let known = Known::of(form, names);
    let rows: Vec<u32> = sheet.rows.range(..=FIRST_ROWS).map(|(row, _)| *row).collect();
    let mut best: Option<((usize, Reverse<u32>), Heads<'f>)> = None;
    for first in rows {
        for last in first..first + MOST_DEPTH {
            let Some((score, found)) = named(sheet, first, last, &known) else {
                continue;
            };
            // Of as many columns the fewest rows: a title that reaches over the table is no head.
            let rank = (score, Reverse(last - first));
            if best.as_ref().is_none_or(|(most, _)| rank > *most) {
                best = Some((rank, found));
            }
        }
    }
    best.map(|(_, heads)| heads)
}

fn named<'f>(sheet: &Sheet, first: u32, last: u32, known: &Known<'f>) -> Option<(usize, Heads<'f>)> {
    let mut at: Vec<u32> = sheet
        .rows
        .range(first..=last)
        .flat_map(|(_, cells)| cells.keys().copied())
        .collect();
    at.sort_unstable();
    at.dedup();
    let mut heads = Heads {
        row: last,
        columns: Vec::new(),
        counts: None,
        unknown: Vec::new(),
    };
    let (mut score, mut by_last_row) = (0, first == last);
    for column in at {
        let (texts, in_last) = candidates(sheet, first, last, column);
        let found = texts.iter().find_map(|text| known.meaning(text));
        by_last_row |= found.is_some() && in_last;
        score += usize::from(found.is_some());
        match found {
            Some(Meaning::Read(form, id)) => heads.columns.push(HeadColumn { at: column, form, id }),
            Some(Meaning::Counts) => heads.counts = Some(column),
            Some(Meaning::Passed) => {}
            None => heads
                .unknown
                .extend(texts.into_iter().next().map(|text| (column, text))),
        }
    }
    let needs = |column: &HeadColumn<'_>| column.form.is_none_or(|form| form.needed || form.parts.is_some());
    (by_last_row && score > 1 && heads.columns.iter().any(needs)).then_some((score, heads))
}

/// What the head of a column may be: all its rows from above, or the lowest; and whether the last row has a part in it.
fn candidates(sheet: &Sheet, first: u32, last: u32, column: u32) -> (Vec<String>, bool) {
    let is_short = |text: &String| text.len() <= MOST_OF_HEAD;
    let own = |row| sheet.at(row, column).map(CellValue::shown).filter(is_short);
    let Some(lowest) = (first..=last).rev().find(|row| own(*row).is_some()) else {
        return (Vec::new(), false);
    };
    let above = (first..lowest).filter_map(|row| own(row).or_else(|| from_left(sheet, row, column)));
    let low = own(lowest).unwrap_or_default();
    let above: Vec<String> = above.collect();
    let joined = (!above.is_empty()).then(|| format!("{} {low}", above.join(" ")));
    (joined.into_iter().chain([low]).collect(), lowest == last)
}

/// The head that reaches over a column from the left.
fn from_left(sheet: &Sheet, row: u32, column: u32) -> Option<String> {
    let cells = sheet.rows.get(&row)?;
    let (_, value) = cells.range(..column).next_back()?;
    Some(value.shown()).filter(|text| text.len() <= MOST_OF_HEAD)
}
