//! The rows of a table → nodes, each with its cells as places. Which rows are no records: titles, groups, totals, what stands
//! below the list.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::cell::CellValue;
use super::form::{Names, SheetColumn, SheetForm};
use super::heads::{HeadColumn, Heads};
use super::name::{before_dash, id_of, without_count};
use super::record::{Record, entries, entry, key_at};
use super::values::{Index, of_group, said};
use super::workbook::Sheet;
use crate::diagnostic::{Place, Report, SheetProblem};
use crate::input::{Key, Node, Value, folded};

/// A table being read.
pub(super) struct Table<'a> {
    pub(super) file: &'a Arc<str>,
    pub(super) sheet: &'a Sheet,
    pub(super) form: &'a SheetForm,
    pub(super) names: &'a Names,
    pub(super) heads: Heads<'a>,
    /// What the YAML file says for all rows.
    pub(super) common: &'a [(Key, Node)],
}

/// Words with which a row of totals begins, folded.
const TOTALS: [&str; 5] = ["tongcong", "tongso", "cong", "tong", "congtong"];

impl Table<'_> {
    /// All records.
    pub(super) fn records(&self, report: &mut Report) -> Vec<Node> {
        let index = self.index();
        self.name_unknown(report);
        let mut group: Vec<(Key, Node)> = self.group_of(&self.sheet.name, 1, 1, &index).unwrap_or_default();
        let (mut records, mut last, mut ended) = (Vec::new(), self.heads.row, false);
        for row in self.sheet.rows.range(self.heads.row + 1..).map(|(row, _)| *row) {
            ended |= row > last + 1;
            last = row;
            match self.sort(row, ended, &index) {
                Sort::Counted => {}
                Sort::Total => ended = true,
                Sort::Group(said) => (group, ended) = (regrouped(group, said), false),
                Sort::Foot(text) => {
                    let place = self.first_place(row);
                    report.add(SheetProblem::RowPassed { text }, place);
                }
                Sort::Record => records.push(self.record(row, &group, &index, report)),
            }
        }
        records
    }

    /// The keys that the columns say.
    pub(super) fn keys(&self) -> Vec<String> {
        let key = |column: &HeadColumn<'_>| {
            let id = column.id.as_deref();
            column
                .form
                .map_or_else(|| id.unwrap_or_default().to_owned(), |form| form.key_of(id))
        };
        self.heads.columns.iter().map(key).collect()
    }

    pub(super) fn place_of_heads(&self) -> Place {
        self.first_place(self.heads.row)
    }

    fn index(&self) -> Index {
        let mut index = Index::default();
        for column in &self.form.columns {
            let split = column.split.iter().map(|split| &split.names);
            for list in column.names.iter().chain(split) {
                index.add(list, self.names);
            }
        }
        index
    }

    /// Warns of columns with values whose head nobody knows.
    fn name_unknown(&self, report: &mut Report) {
        for (column, head) in &self.heads.unknown {
            let below = self.sheet.rows.range(self.heads.row + 1..);
            if below
                .map(|(_, cells)| cells)
                .any(|cells| cells.contains_key(column))
            {
                let head = head.clone();
                let place = self.sheet.place(self.file, self.heads.row, *column);
                report.add(SheetProblem::UnknownColumn { head }, place);
            }
        }
    }

    /// What a row is.
    fn sort(&self, row: u32, ended: bool, index: &Index) -> Sort {
        let Some(cells) = self.sheet.rows.get(&row) else {
            return Sort::Counted;
        };
        // A title may stand in the column that counts rows, alone.
        let counts = self.heads.counts.filter(|_| cells.len() > 1);
        let texts = || cells.iter().filter(|(column, _)| Some(**column) != counts);
        let first = texts().next().map(|(column, value)| (*column, value.shown()));
        if row <= self.heads.row + 2 && counts_columns(cells) {
            return Sort::Counted;
        }
        let Some((column, text)) = first else {
            return Sort::Foot(cells.values().next().map(CellValue::shown).unwrap_or_default());
        };
        let begin = cells.values().next().map(CellValue::shown).unwrap_or_default();
        let is_total =
            |text: &str| TOTALS.contains(&folded(without_count(text).trim_end_matches(':')).as_str());
        let many = ["Tổng cộng", "Tổng số", "Cộng:"];
        if is_total(&text) || is_total(&begin) || many.iter().any(|many| begin.starts_with(many)) {
            return Sort::Total;
        }
        if self.is_counted(row) {
            return Sort::Record;
        }
        if texts().count() == 1 {
            if let Some(said) = self.group_of(without_count(&text), row, column, index) {
                return Sort::Group(said);
            }
            if self.heads.counts.is_some() || self.column_at(column).is_none() {
                return Sort::Foot(text);
            }
        }
        if ended && self.heads.counts.is_some() && !self.is_whole(row) {
            return Sort::Foot(text);
        }
        Sort::Record
    }

    /// Whether every column has something there, as no signature below a list has: a case that came late, without its number.
    fn is_whole(&self, row: u32) -> bool {
        const MANY: usize = 3;
        let columns = &self.heads.columns;
        let mut own = columns
            .iter()
            .filter(|column| Some(column.at) != self.heads.counts);
        columns.len() >= MANY && own.all(|column| self.sheet.at(row, column.at).is_some())
    }

    /// Whether the column that counts rows has a figure there.
    fn is_counted(&self, row: u32) -> bool {
        let counted = self.heads.counts.and_then(|column| self.sheet.at(row, column));
        match counted {
            Some(CellValue::Number(_)) => true,
            Some(CellValue::Text(text)) => {
                let figures = text.trim_matches(|letter| matches!(letter, '.' | ')' | '('));
                !figures.is_empty() && figures.bytes().all(|byte| byte.is_ascii_digit())
            }
            _ => false,
        }
    }

    fn column_at(&self, column: u32) -> Option<&HeadColumn<'_>> {
        self.heads.columns.iter().find(|known| known.at == column)
    }

    /// What a row of its own says for those below it.
    fn group_of(&self, text: &str, row: u32, column: u32, index: &Index) -> Option<Vec<(Key, Node)>> {
        let mut grouping = self.form.columns.iter().filter(|column| column.groups);
        let place = self.sheet.place(self.file, row, column);
        grouping.find_map(|column| {
            let said = of_group(text, column, self.names, index)?;
            Some(entries(&column.key, said, &place))
        })
    }

    fn first_place(&self, row: u32) -> Place {
        let column = self.sheet.rows.get(&row).and_then(|cells| cells.keys().next());
        self.sheet.place(self.file, row, column.copied().unwrap_or(1))
    }

    fn record(&self, row: u32, group: &[(Key, Node)], index: &Index, report: &mut Report) -> Node {
        let mut record = Record::default();
        for column in &self.heads.columns {
            let cell = match column.form {
                Some(form) if form.groups || form.names.is_some() => {
                    self.sheet.covered(row, column.at).map(|(_, value)| value)
                }
                _ => self.sheet.at(row, column.at),
            };
            let place = self.sheet.place(self.file, row, column.at);
            if let Some(cell) = cell {
                self.put(&mut record, column, cell, (&place, index), report);
            }
        }
        for (key, value) in group.iter().chain(self.common) {
            record.set_absent(key, value);
        }
        self.part_names(&mut record);
        self.make_ids(&mut record);
        let missing = self.heads.columns.iter().find(|column| {
            let needed = column.form.filter(|form| form.needed);
            needed.is_some_and(|form| !record.has(&form.key))
        });
        let column = missing.or_else(|| {
            self.heads
                .columns
                .iter()
                .find(|column| column.form.is_some_and(|form| form.parts.is_some()))
        });
        let place = column.map(|column| self.sheet.place(self.file, row, column.at));
        Node {
            place: place.unwrap_or_else(|| self.first_place(row)),
            value: Value::Map(record.entries),
        }
    }

    /// Puts what a cell says into the record.
    fn put(
        &self,
        record: &mut Record,
        column: &HeadColumn<'_>,
        cell: &CellValue,
        (place, index): (&Place, &Index),
        report: &mut Report,
    ) {
        let figure = SheetColumn {
            kind: super::CellKind::Figure,
            ..SheetColumn::default()
        };
        let form = column.form.unwrap_or(&figure);
        let id = column.id.as_deref();
        let key = &column
            .form
            .map_or_else(|| id.unwrap_or_default().to_owned(), |form| form.key_of(id));
        let found = match said(cell, form, self.names, index) {
            Ok(None) => return,
            Ok(Some(said)) => entries(key, said, place),
            Err(problem) => {
                report.add(problem, place.clone());
                let (key, place) = (key_at(key, place), place.clone());
                vec![(
                    key,
                    Node {
                        place,
                        value: Value::Unread,
                    },
                )]
            }
        };
        let each = form
            .each
            .iter()
            .zip(&column.id)
            .map(|((_, key), id)| (key.clone(), id.clone()));
        let also = form.also.iter().cloned().chain(each);
        let also: Vec<(Key, Node)> = also.map(|(key, value)| entry(&key, value, place)).collect();
        if form.item {
            record.push_item(key, found, also, place);
        } else {
            for (key, value) in &found {
                if let Some(problem) = record.contradicted_by(key, value) {
                    report.add(problem, place.clone());
                }
            }
            for (key, value) in found.into_iter().chain(also) {
                record.set(key, value);
            }
        }
    }

    /// `Ông Nguyễn Văn A - Trưởng khu phố 3` is a salutation, a name and a post, where nothing else says these.
    fn part_names(&self, record: &mut Record) {
        for column in &self.form.columns {
            let Some((key, words, behind)) = &column.parts else {
                continue;
            };
            if record.says("kind", "tap-the") {
                continue;
            }
            let Some(Node {
                place,
                value: Value::Scalar(text),
            }) = record.get(&column.key).cloned()
            else {
                continue;
            };
            let mut rest = text.as_str();
            let word = words.iter().find(|word| {
                let begin: String = text.chars().take(word.chars().count() + 1).collect();
                begin
                    .strip_suffix(' ')
                    .is_some_and(|begin| folded(begin) == folded(word))
            });
            if let Some(word) = word {
                let said = record.get(key).cloned();
                let agrees =
                    said.is_none_or(|said| matches!(&said.value, Value::Scalar(said) if said == word));
                if agrees {
                    rest = text.split_once(' ').map_or("", |(_, rest)| rest).trim_start();
                    record.set_absent_text(key, word, &place);
                }
            }
            if let Some((name, post)) = before_dash(rest)
                && !record.has(behind)
            {
                record.set_absent_text(behind, post, &place);
                rest = name;
            }
            if rest.len() < text.len() {
                record.replace(&column.key, rest);
            }
        }
    }

    /// Where the list has no column for ids they are made of names; of a name that is missing the id is unknown.
    fn make_ids(&self, record: &mut Record) {
        for column in &self.form.columns {
            let Some(key) = column.made_of.as_ref().filter(|_| !record.has(&column.key)) else {
                continue;
            };
            let name = record.get(key).cloned();
            let id = match name.as_ref().map(|name| &name.value) {
                Some(Value::Scalar(text)) => id_of(text).map(Value::Scalar),
                _ => None,
            };
            let place = name.map_or_else(|| self.sheet.place(self.file, 1, 1), |name| name.place);
            let value = id.unwrap_or(Value::Unread);
            record
                .entries
                .push((key_at(&column.key, &place), Node { place, value }));
        }
    }

    /// The records, unless a column is missing that each of them needs; names that two of them are made ids of.
    pub(super) fn all_there(&self, records: Vec<Node>, report: &mut Report) -> Option<Vec<Node>> {
        let mut whole = true;
        let lacks = |key: &str| records.iter().any(|record| record.at_path(key).is_none());
        let absent = self.form.columns.iter().filter(|column| column.needed);
        let absent = absent.filter(|column| {
            let stands = self
                .heads
                .columns
                .iter()
                .any(|known| known.form.is_some_and(|form| form.key == column.key));
            !stands && lacks(&column.key)
        });
        for column in absent {
            let kind = SheetProblem::MissingColumn {
                head: column.heads.first().cloned().unwrap_or_default(),
                heads: column.heads.clone(),
                key: column.key.clone(),
            };
            report.add(kind, self.place_of_heads());
            whole = false;
        }
        if records.is_empty() {
            report.add(SheetProblem::NoRows, self.place_of_heads());
            whole = false;
        }
        whole.then_some(records)
    }
}

/// The groups in force once a row of its own has said `more`.
fn regrouped(before: Vec<(Key, Node)>, more: Vec<(Key, Node)>) -> Vec<(Key, Node)> {
    let is_new = |key: &Key| more.iter().all(|(new, _)| new.name != key.name);
    let mut kept: Vec<(Key, Node)> = before.into_iter().filter(|(key, _)| is_new(key)).collect();
    kept.extend(more);
    kept
}

/// What a row is.
enum Sort {
    Record,
    /// It counts columns: `(1) (2) (3)`.
    Counted,
    Total,
    Group(Vec<(Key, Node)>),
    /// It stands below the list, or nobody knows what it says.
    Foot(String),
}

/// `1 2 3 4`, `(1) (2) (3)`, `A B 1 2`: the row below the heads that counts columns.
fn counts_columns(cells: &BTreeMap<u32, CellValue>) -> bool {
    let count = |value: &CellValue| {
        let text = value.shown();
        let text = text
            .trim_matches(|letter| matches!(letter, '(' | ')' | '[' | ']'))
            .to_owned();
        text.parse::<u32>().is_ok_and(|count| count < 100) || (text.len() == 1 && text.is_ascii())
    };
    cells.len() > 2 && cells.values().all(count)
}
