//! Lists of a YAML file that name a workbook: its rows take their place.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::form::{Names, SheetForm};
use super::heads::heads;
use super::reference::{Group, SheetRef, Word, is_workbook};
use super::rows::Table;
use super::workbook::{Sheet, Workbook};
use crate::diagnostic::{Place, Report, SheetProblem};
use crate::input::{Decode, Decoder, Key, Node, Session, Value};

/// What tables may look like, and what their cells may name.
pub struct Tables<'a> {
    /// By the names of lists.
    pub forms: &'a BTreeMap<String, SheetForm>,
    /// Names of units, awards, indicators …
    pub names: &'a Names,
}

impl Tables<'_> {
    /// Puts the rows of workbooks in the place of the lists at `path` that name them; `*` is every item of a list, or every key
    /// of a group. What cannot be read becomes [`Value::Unread`], and the report says why.
    pub fn fill(&self, root: &mut Node, path: &str, form: &str, session: &mut Session) {
        let Some(form) = self.forms.get(form) else {
            return;
        };
        let parts: Vec<&str> = path.split('.').collect();
        self.descend(root, &parts, form, session);
    }

    fn descend(&self, node: &mut Node, path: &[&str], form: &SheetForm, session: &mut Session) {
        let Some((part, rest)) = path.split_first() else {
            self.take_in(node, form, session);
            return;
        };
        match &mut node.value {
            Value::Map(entries) => {
                for (_, inner) in entries
                    .iter_mut()
                    .filter(|(key, _)| *part == "*" || key.name == *part)
                {
                    self.descend(inner, rest, form, session);
                }
            }
            Value::List(items) if *part == "*" => {
                for inner in items {
                    self.descend(inner, rest, form, session);
                }
            }
            Value::List(_) | Value::Scalar(_) | Value::Nothing | Value::Unread => {}
        }
    }

    /// A list, or what stands for it.
    fn take_in(&self, node: &mut Node, form: &SheetForm, session: &mut Session) {
        let whole = names_workbook(node);
        match &mut node.value {
            Value::List(items) if items.iter().any(names_workbook) => {
                let mut all = Vec::new();
                for item in std::mem::take(items) {
                    if names_workbook(&item) {
                        let rows = self.rows(&item, form, session);
                        all.extend(rows.unwrap_or_else(|| vec![unread(&item)]));
                    } else {
                        all.push(item);
                    }
                }
                *items = all;
            }
            _ if whole => {
                let rows = self.rows(node, form, session);
                node.value = rows.map_or(Value::Unread, Value::List);
            }
            _ => {}
        }
    }

    fn rows(&self, node: &Node, form: &SheetForm, session: &mut Session) -> Option<Vec<Node>> {
        let said = reference(node, session)?;
        let home = node.place.path().rsplit_once('/').map_or("", |(home, _)| home);
        let path = joined(home, &said.file.0).ok_or(SheetProblem::Outside);
        let path = path.map_err(|kind| session.add(kind, node.place.clone())).ok()?;
        let name = node.at_path("file").unwrap_or(node);
        let bytes = session.bytes_named(&path, &name.place)?;
        let file: Arc<str> = Arc::from(path);
        let workbook = Workbook::read(&bytes)
            .map_err(|kind| session.add(kind, Place::file(&file)))
            .ok()?;
        session.folder.keep(&file, &Arc::from(as_text(&workbook)));
        let wanted = said.sheet.as_ref().map(|sheet| sheet.0.as_str());
        let report = &mut session.report;
        let sheet = self.sheet(&workbook, wanted, (&node.place, &file), form, report)?;
        let no_group = Vec::new();
        let common = said.common.as_ref().map_or(&no_group, |group| &group.0);
        let table = self.table(&file, sheet, form, common, report)?;
        let rows = table.records(report);
        let mut rows = table.all_there(rows, report)?;
        add_more(&mut rows, said.more.as_ref(), report);
        Some(rows)
    }

    /// The rows of a workbook that no YAML file names; `common` is what is true of all of them.
    pub fn read(
        &self,
        (workbook, file): (&Workbook, &Arc<str>),
        wanted: Option<&str>,
        form: &str,
        common: &[(Key, Node)],
        report: &mut Report,
    ) -> Option<ReadTable> {
        let form = self.forms.get(form)?;
        let sheet = self.sheet(workbook, wanted, (&Place::file(file), file), form, report)?;
        let table = self.table(file, sheet, form, common, report)?;
        Some(ReadTable {
            rows: table.records(report),
            keys: table.keys(),
            heads: table.place_of_heads(),
        })
    }

    /// How many columns of a workbook's sheet the form knows; the most of all its sheets that are seen.
    pub fn likeness(&self, workbook: &Workbook, form: &str) -> (usize, usize) {
        let form = self.forms.get(form);
        let seen = workbook.sheets.iter().filter(|sheet| !sheet.hidden);
        let found = seen.filter_map(|sheet| heads(sheet, form?, self.names));
        let known = found.map(|heads| {
            let needed = heads.columns.iter().filter_map(|column| column.form);
            (heads.columns.len(), needed.filter(|form| form.needed).count())
        });
        known.max().unwrap_or_default()
    }

    fn table<'t>(
        &'t self,
        file: &'t Arc<str>,
        sheet: &'t Sheet,
        form: &'t SheetForm,
        common: &'t [(Key, Node)],
        report: &mut Report,
    ) -> Option<Table<'t>> {
        let heads = heads(sheet, form, self.names)?;
        say_hidden(sheet, file, report);
        Some(Table {
            file,
            sheet,
            form,
            names: self.names,
            heads,
            common,
        })
    }

    /// The sheet that is meant, or the only one that has such heads.
    fn sheet<'w>(
        &self,
        workbook: &'w Workbook,
        wanted: Option<&str>,
        (place, file): (&Place, &Arc<str>),
        form: &SheetForm,
        report: &mut Report,
    ) -> Option<&'w Sheet> {
        let names = |sheets: &[&Sheet]| {
            sheets
                .iter()
                .map(|sheet| sheet.name.to_string())
                .collect::<Vec<_>>()
        };
        let all: Vec<&Sheet> = workbook.sheets.iter().collect();
        let chosen: Vec<&Sheet> = match wanted {
            None => all.iter().copied().filter(|sheet| !sheet.hidden).collect(),
            Some(name) => all
                .iter()
                .copied()
                .filter(|sheet| same_tab(&sheet.name, name))
                .collect(),
        };
        if let (Some(name), true) = (wanted, chosen.is_empty()) {
            let (sheet, sheets) = (name.to_owned(), names(&all));
            report.add(SheetProblem::NoSuchSheet { sheet, sheets }, place.clone());
            return None;
        }
        if chosen.is_empty() {
            report.add(SheetProblem::Broken, Place::file(file));
            return None;
        }
        let found: Vec<&Sheet> = chosen
            .iter()
            .copied()
            .filter(|sheet| heads(sheet, form, self.names).is_some())
            .collect();
        match found.as_slice() {
            [sheet] => Some(sheet),
            [] => {
                let needed = form
                    .columns
                    .iter()
                    .filter(|column| column.needed || column.parts.is_some());
                let wanted = needed
                    .filter_map(|column| column.heads.first().cloned())
                    .collect();
                let sheets = names(&chosen);
                let place = chosen.first().map(|sheet| sheet.place(file, 1, 1));
                report.add(SheetProblem::NoHeads { wanted, sheets }, place);
                None
            }
            several => {
                let sheets = names(several);
                report.add(SheetProblem::SeveralSheets { sheets }, place.clone());
                None
            }
        }
    }
}

/// A list of a workbook that was read by itself.
#[derive(Debug, Clone)]
pub struct ReadTable {
    /// Its records.
    pub rows: Vec<Node>,
    /// The keys that its columns say.
    pub keys: Vec<String>,
    /// Where its heads stand.
    pub heads: Place,
}

/// Tabs are told apart by their letters, not by capitals or by how the letters are composed.
fn same_tab(one: &str, other: &str) -> bool {
    use unicode_normalization::UnicodeNormalization;
    let plain = |text: &str| text.trim().to_lowercase().nfc().collect::<String>();
    plain(one) == plain(other)
}

fn unread(node: &Node) -> Node {
    Node {
        place: node.place.clone(),
        value: Value::Unread,
    }
}

fn names_workbook(node: &Node) -> bool {
    match &node.value {
        Value::Scalar(text) => is_workbook(text),
        Value::Map(entries) => entries.iter().any(|(key, value)| {
            let file = matches!(&value.value, Value::Scalar(text) if is_workbook(text));
            key.name == "file" && file
        }),
        Value::List(_) | Value::Nothing | Value::Unread => false,
    }
}

/// What the YAML file says of the workbook.
fn reference(node: &Node, session: &mut Session) -> Option<SheetRef> {
    if let Value::Scalar(file) = &node.value {
        return Some(SheetRef {
            file: Word(file.clone()),
            sheet: None,
            common: None,
            more: None,
        });
    }
    let (report, sources) = (&mut session.report, session.folder.sources());
    let mut decoder = Decoder::new(report, sources, &|_| None, crate::input::Catalogue::default());
    <SheetRef as Decode>::decode(node, "file", &mut decoder)
}

/// A path from the working folder; None where it leads out of it.
fn joined(home: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = home.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split(['/', '\\']) {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part if part.contains(':') => return None,
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

/// The cells as a text: what a receipt holds of a workbook, since a program that saves it again writes other bytes.
fn as_text(workbook: &Workbook) -> String {
    let mut text = String::new();
    for sheet in &workbook.sheets {
        for (row, cells) in &sheet.rows {
            for (column, value) in cells {
                let value = value.shown();
                let line = [&*sheet.name, &row.to_string(), &column.to_string(), &value].join("\t");
                text.push_str(&line);
                text.push('\n');
            }
        }
    }
    text
}

/// Rows and columns that nobody sees on the screen are read, and said.
fn say_hidden(sheet: &Sheet, file: &Arc<str>, report: &mut Report) {
    let (rows, columns) = (sheet.hidden_rows.len(), sheet.hidden_columns.len());
    let first = sheet.hidden_rows.first().copied().unwrap_or(1);
    if rows + columns > 0 {
        let column = sheet.hidden_columns.first().copied().unwrap_or(1);
        report.add(
            SheetProblem::Hidden { rows, columns },
            sheet.place(file, first, column),
        );
    }
}

/// What the YAML file says of single rows beside the workbook.
fn add_more(rows: &mut [Node], more: Option<&Group>, report: &mut Report) {
    for (id, said) in more.iter().flat_map(|more| &more.0) {
        let is_meant = |row: &&mut Node| matches!(row.at_path("id").map(|id| &id.value), Some(Value::Scalar(known)) if *known == id.name);
        let row = rows.iter_mut().find(is_meant);
        let (
            Some(Node {
                value: Value::Map(entries),
                ..
            }),
            Value::Map(said),
        ) = (row, &said.value)
        else {
            let found = id.name.clone();
            report.add(SheetProblem::NoSuchRow { found }, id.place.clone());
            continue;
        };
        for (key, value) in said {
            if entries.iter().any(|(known, _)| known.name == key.name) {
                let key_name = key.name.clone();
                report.add(SheetProblem::SaidTwice { key: key_name }, key.place.clone());
            } else {
                entries.push((key.clone(), value.clone()));
            }
        }
    }
}
