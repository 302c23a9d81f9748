//! What a table of a workbook may look like: its columns, the heads by which they are known, what their cells become.

use std::collections::BTreeMap;

/// One kind of list.
#[derive(Debug, Clone, Default)]
pub struct SheetForm {
    /// The columns it may have.
    pub columns: Vec<SheetColumn>,
    /// Heads of the column that counts rows: `STT`.
    pub counts: Vec<String>,
    /// Heads of columns that are for people alone: `Ghi chú`.
    pub passed: Vec<String>,
    /// The list of names that heads of further columns are of: indicators, whose figures stand below.
    pub further: Option<String>,
}

/// One column.
#[derive(Debug, Clone, Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a yes or no of the file that says it"
)]
pub struct SheetColumn {
    /// Key of the record; a dot before a key of a group in it.
    pub key: String,
    /// Heads by which it is known.
    pub heads: Vec<String>,
    /// What its cells become.
    pub kind: CellKind,
    /// Whether a list without it cannot be read, unless the file says the value for all rows.
    pub needed: bool,
    /// Whether a row of its own may say it for the rows below: `I. Tập thể`.
    pub groups: bool,
    /// Words of the file for what people write.
    pub words: Vec<(String, Vec<String>)>,
    /// The list whose names its cells have; the file wants ids.
    pub names: Option<String>,
    /// What an id is made of where the list has no column for it.
    pub made_of: Option<String>,
    /// What else its cells can say.
    pub split: Option<Split>,
    /// Keys that a filled cell says besides: the year of birth in the column of women.
    pub also: Vec<(String, String)>,
    /// Whether the key is a list, of which each filled cell is an item; `also` says what else the item has.
    pub item: bool,
    /// The list whose names may end its head, and the key of the item that has the id.
    pub each: Option<(String, String)>,
    /// The list whose names may end its head; the cell is what the group `key` has under that id: the points of a criterion.
    pub under: Option<String>,
    /// What a person is to fill in there, for whoever is handed an empty form.
    pub about: Option<String>,
    /// What that looks like.
    pub example: Option<String>,
    /// Whether an empty form leaves it out.
    pub rare: bool,
    /// Words before a name that are a value of their own, and the key of what stands behind a dash: `Ông A - Trưởng khu phố`.
    pub parts: Option<(String, Vec<String>, String)>,
}

impl SheetColumn {
    /// The list whose names may end its head.
    pub(super) fn ends_with(&self) -> Option<&str> {
        let each = self.each.as_ref().map(|(list, _)| list.as_str());
        each.or(self.under.as_deref())
    }

    /// The key that a cell says in a column whose head ends with the name of `id`.
    pub(super) fn key_of(&self, id: Option<&str>) -> String {
        match (&self.under, id) {
            (Some(_), Some(id)) => format!("{}.{id}", self.key),
            _ => self.key.clone(),
        }
    }
}

/// Two values in one cell.
#[derive(Debug, Clone)]
pub struct Split {
    /// What stands between them: `của`.
    pub word: String,
    /// Key of the second.
    pub key: String,
    /// The list whose names the second has.
    pub names: String,
}

/// What a cell becomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CellKind {
    /// Words.
    #[default]
    Text,
    /// A day.
    Date,
    /// The year, of a day or of a number.
    Year,
    /// A figure, or yes and no.
    Figure,
    /// An id.
    Code,
}

/// Names by list, each with the id that files have for it.
#[derive(Debug, Clone, Default)]
pub struct Names(BTreeMap<String, Vec<(String, String)>>);

impl Names {
    /// Adds to a list.
    pub fn add(&mut self, list: &str, id: impl Into<String>, name: impl Into<String>) {
        let list = self.0.entry(list.to_owned()).or_default();
        list.push((id.into(), name.into()));
    }

    /// Ids and names of a list.
    pub fn of(&self, list: &str) -> &[(String, String)] {
        self.0.get(list).map_or(&[], Vec::as_slice)
    }
}
