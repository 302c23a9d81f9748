//! What a YAML file says of a record → the cells that would say it: the way back.

use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization;

use super::cell::CellValue;
use super::form::{CellKind, Names, SheetColumn, SheetForm};
use super::name::head_key;
use super::values::Index;
use crate::input::{Node, Value, folded};

/// A column that is to be shown.
#[derive(Debug, Clone)]
pub struct ShownColumn<'f> {
    /// What it is; None of a further one, whose key is `id`.
    pub form: Option<&'f SheetColumn>,
    /// The id that its head names: an indicator, a review, a criterion.
    pub id: Option<String>,
    /// Its head.
    pub head: String,
}

/// Which columns are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ShownColumns {
    /// Those that an empty form has, and those that some record fills.
    Asked,
    /// Those that some record fills.
    Filled,
}

/// Names of ids, where a name means one thing only.
pub struct Shown<'a> {
    names: &'a Names,
    index: Index,
}

impl<'a> Shown<'a> {
    /// Of these names, as the columns of the form have them.
    pub fn new(form: &SheetForm, names: &'a Names) -> Self {
        let mut index = Index::default();
        for list in form.columns.iter().filter_map(|column| column.names.as_ref()) {
            index.add(list, names);
        }
        Self { names, index }
    }

    /// The columns of a list, from left to right. The head of each is one that the reader knows.
    pub fn columns<'f>(
        &self,
        form: &'f SheetForm,
        records: &[&Node],
        which: ShownColumns,
    ) -> Vec<ShownColumn<'f>> {
        let mut columns: Vec<ShownColumn<'f>> = Vec::new();
        for column in &form.columns {
            let ids = column.ends_with();
            let ids = ids.map_or_else(|| vec![None], |list| ids_of(list, self.names));
            // What the first column of a key says, a second way to say it does not say again.
            let again = |known: &ShownColumn<'_>| known.form.is_some_and(|form| form.key == column.key);
            if column.item || !columns.iter().any(again) {
                columns.extend(ids.into_iter().filter_map(|id| shown_column(column, id)));
            }
        }
        let further = form.further.iter().flat_map(|list| ids_of(list, self.names));
        columns.extend(further.flatten().map(|(id, name)| ShownColumn {
            form: None,
            head: name,
            id: Some(id),
        }));
        let taken = |column: &ShownColumn<'_>| records.iter().any(|node| self.cell(node, column).is_some());
        columns.retain(|column| {
            let asked = which == ShownColumns::Asked && column.form.is_none_or(|form| !form.rare);
            asked || taken(column)
        });
        apart(&mut columns);
        columns
    }

    /// What the record says in that column. None: nothing, or nothing that a cell can hold.
    pub fn cell(&self, record: &Node, column: &ShownColumn<'_>) -> Option<CellValue> {
        let Some(form) = column.form else {
            return figure(text(record.at_path(column.id.as_deref()?)?)?);
        };
        let said = if form.item {
            item(record, form, column.id.as_deref())?
        } else {
            text(record.at_path(&form.key_of(column.id.as_deref()))?)?
        };
        if let Some(list) = &form.names {
            return CellValue::text(self.name(list, said));
        }
        if let Some((_, people)) = form.words.iter().find(|(word, _)| word == said) {
            return CellValue::text(people.first().map_or(said, String::as_str));
        }
        match form.kind {
            CellKind::Text | CellKind::Code => CellValue::text(said),
            CellKind::Figure => figure(said),
            CellKind::Year => said
                .parse()
                .ok()
                .map(CellValue::Number)
                .or_else(|| CellValue::text(said)),
            CellKind::Date => said
                .parse()
                .ok()
                .map(CellValue::Date)
                .or_else(|| CellValue::text(said)),
        }
    }

    /// The name of an id, if it names nothing else; of several names the last, which is the office's own.
    fn name<'t>(&'t self, list: &str, id: &'t str) -> &'t str {
        let own = self.names.of(list).iter().filter(|(known, _)| known == id);
        let mut names = own.map(|(_, name)| name.as_str()).rev();
        names
            .find(|name| self.index.ids(list, name).len() == 1)
            .unwrap_or(id)
    }

    /// What may be chosen in a column: names, or words. Nothing where everything may be typed.
    pub fn choices(&self, column: &ShownColumn<'_>, form: &SheetForm) -> Vec<String> {
        let Some(column) = column.form else {
            return Vec::new();
        };
        if let Some(list) = &column.names {
            let mut seen = BTreeSet::new();
            let ids = self.names.of(list).iter().map(|(id, _)| id);
            let ids = ids.filter(|id| seen.insert(id.as_str()));
            return ids.map(|id| self.name(list, id).to_owned()).collect();
        }
        let people = column.words.iter().filter_map(|(_, people)| people.first());
        let before = form.columns.iter().filter_map(|other| other.parts.as_ref());
        let before = before.filter(|(key, ..)| *key == column.key);
        people
            .chain(before.flat_map(|(_, words, _)| words))
            .cloned()
            .collect()
    }
}

/// A column, its head ending with the name of that id.
fn shown_column(form: &SheetColumn, id: Option<(String, String)>) -> Option<ShownColumn<'_>> {
    let first = form.heads.first()?;
    let head = id
        .as_ref()
        .map_or_else(|| first.clone(), |(_, name)| format!("{first} {name}"));
    Some(ShownColumn {
        form: Some(form),
        id: id.map(|(id, _)| id),
        head,
    })
}

/// Ids of a list, each once, with the first of its names.
fn ids_of(list: &str, names: &Names) -> Vec<Option<(String, String)>> {
    let mut seen = BTreeSet::new();
    let all = names.of(list).iter();
    all.filter(|(id, _)| seen.insert(id.as_str()))
        .cloned()
        .map(Some)
        .collect()
}

/// Two heads that the reader would take for one say their ids instead of their names.
fn apart(columns: &mut [ShownColumn<'_>]) {
    let keys: Vec<String> = columns.iter().map(|column| head_key(&column.head)).collect();
    for (at, column) in columns.iter_mut().enumerate() {
        let alike = keys.iter().filter(|key| **key == keys[at]).count() > 1;
        let front = column.form.and_then(|form| form.heads.first());
        if let (true, Some(id)) = (alike, &column.id) {
            column.head = front.map_or_else(|| id.clone(), |front| format!("{front} {id}"));
        }
    }
}

fn text(node: &Node) -> Option<&str> {
    match &node.value {
        Value::Scalar(text) => Some(text),
        Value::Nothing | Value::Unread | Value::List(_) | Value::Map(_) => None,
    }
}

/// What the item of a list says that has all which the column says besides.
fn item<'n>(record: &'n Node, form: &SheetColumn, id: Option<&str>) -> Option<&'n str> {
    let (list, inner) = form.key.split_once('.')?;
    let Value::List(items) = &record.at_path(list)?.value else {
        return None;
    };
    let each = form.each.iter().zip(id).map(|((_, key), id)| (key.as_str(), id));
    let also = form
        .also
        .iter()
        .map(|(key, value)| (key.as_str(), value.as_str()));
    let wanted: Vec<(&str, &str)> = also.chain(each).collect();
    let found = items.iter().find(|item| {
        let says = |(key, value): &(&str, &str)| item.at_path(key).and_then(text) == Some(value);
        wanted.iter().all(says)
    });
    found.and_then(|item| item.at_path(inner)).and_then(text)
}

/// A figure as a number, so that it can be added up; what is none stays words.
fn figure(said: &str) -> Option<CellValue> {
    let plain = figures_of(said);
    plain.map(CellValue::Number).or_else(|| CellValue::text(said))
}

/// The value of `46.5`, `46,5`, `1250` or `1.250,5`. None of `1.250`, which has two readings, and of what is no figure.
fn figures_of(said: &str) -> Option<f64> {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let unsigned = said.strip_prefix('-').unwrap_or(said);
    let (whole, decimals) = unsigned.split_once([',', '.']).unwrap_or((unsigned, ""));
    let sound = digits(whole) && (decimals.is_empty() || digits(decimals));
    let is_count = unsigned.contains('.') && decimals.len() == 3;
    let plain = said.replace(',', ".");
    (sound && !is_count && !unsigned.ends_with(['.', ',']))
        .then(|| plain.parse().ok())
        .flatten()
}

/// Whether two texts say the same in a cell: spaces and line ends make no difference, nor do two ways to write a figure.
pub fn same_in_a_cell(one: &str, other: &str, kind: CellKind) -> bool {
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    if words(one) == words(other) || kind != CellKind::Figure {
        return words(one) == words(other);
    }
    match (figures_of(one), figures_of(other)) {
        (Some(one), Some(other)) => one.to_bits() == other.to_bits(),
        _ => folded(one) == folded(other),
    }
}

/// A text of a cell as a YAML file has it best: its letters composed, and a point before decimals, where nobody reads it as one
/// between thousands.
pub fn as_yaml(said: &str, kind: CellKind) -> String {
    let decimals = said.split_once(',').map(|(_, decimals)| decimals.len());
    match (kind, figures_of(said), decimals) {
        (CellKind::Figure, Some(_), Some(1 | 2)) => said.replace(',', "."),
        _ => said.nfc().collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_numbers_and_what_has_two_readings_is_not() {
        assert_eq!(figures_of("46.5"), Some(46.5));
        assert_eq!(figures_of("94,999"), Some(94.999));
        assert_eq!(figures_of("-3"), Some(-3.0));
        for text in ["1.250", "1.250.000", "co", "", "5,", "1e3"] {
            assert_eq!(figures_of(text), None, "{text}");
        }
    }

    #[test]
    fn two_ways_to_say_one_thing_are_no_change() {
        assert!(same_in_a_cell("46.5", "46,5", CellKind::Figure));
        assert!(same_in_a_cell("co", "Có", CellKind::Figure));
        assert!(same_in_a_cell("một\n\nhai", "một hai", CellKind::Text));
        assert!(!same_in_a_cell("46.5", "465", CellKind::Figure));
        assert!(!same_in_a_cell("Nguyễn An", "nguyen an", CellKind::Text));
        assert_eq!(as_yaml("46,5", CellKind::Figure), "46.5");
        assert_eq!(as_yaml("94,999", CellKind::Figure), "94,999");
        assert_eq!(as_yaml("46,5", CellKind::Text), "46,5");
    }
}
