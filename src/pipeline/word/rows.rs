//! Rows of lists in the inputs, and which of them speak of the same thing.

use rustc_hash::{FxHashMap, FxHashSet};

use super::scalars::{FileTexts, Scalar};

/// A row: its file and its dotted path.
type Row<'s> = (&'s str, &'s str);

/// The rows of all lists.
pub(super) struct Rows<'s> {
    ids: FxHashMap<Row<'s>, &'s str>,
    says: FxHashMap<Row<'s>, FxHashSet<&'s str>>,
    /// How often the paper says what no other row does.
    spoken: FxHashMap<Row<'s>, usize>,
}

impl<'s> Rows<'s> {
    pub(super) fn new(files: &[&'s FileTexts]) -> Self {
        let mut rows = Self {
            ids: FxHashMap::default(),
            says: FxHashMap::default(),
            spoken: FxHashMap::default(),
        };
        for file in files {
            for scalar in &file.scalars {
                if let Some(row) = scalar.row() {
                    let says = rows.says.entry((&scalar.file, row)).or_default();
                    says.insert(&scalar.text);
                }
            }
            let own = file.ids.iter();
            rows.ids
                .extend(own.map(|(row, id)| ((file.name.as_str(), row.as_str()), id.as_str())));
        }
        rows
    }

    /// Notes what a paper says.
    pub(super) fn speak_of(&mut self, texts: impl Iterator<Item = &'s Scalar>) {
        for text in texts {
            if let Some(row) = text.row() {
                *self.spoken.entry((&text.file, row)).or_default() += 1;
            }
        }
    }

    /// How often the paper says something of the row that a text stands in.
    pub(super) fn spoken_of(&self, text: &Scalar) -> usize {
        let row = text.row().map(|row| (text.file.as_str(), row));
        row.and_then(|row| self.spoken.get(&row)).copied().unwrap_or(0)
    }

    /// Whether a row names the row that a text stands in.
    pub(super) fn named_by(&self, row: (&str, &str), text: &Scalar) -> bool {
        let own = text.row().map(|own| (text.file.as_str(), own));
        own.is_some_and(|own| self.names(row, own))
    }

    /// The id of the row that a text stands in.
    pub(super) fn id_of(&self, text: &Scalar) -> Option<&'s str> {
        let row = text.row().map(|row| (text.file.as_str(), row));
        row.and_then(|row| self.ids.get(&row)).copied()
    }

    /// How closely two texts are tied: 2, they stand in one row; 1, in one list, or the row of one names that of the other; 0, not
    /// at all.
    pub(super) fn tie(&self, one: &Scalar, other: &Scalar) -> u8 {
        if one.file == other.file && one.path == other.path {
            return 0;
        }
        if one.file == other.file && one.list().is_some() && one.list() == other.list() {
            return 1;
        }
        let (Some(row), Some(other_row)) = (one.row(), other.row()) else {
            return 0;
        };
        let (row, other_row) = ((one.file.as_str(), row), (other.file.as_str(), other_row));
        if row == other_row {
            return 2;
        }
        u8::from(self.names(row, other_row) || self.names(other_row, row))
    }

    fn names(&self, row: Row<'_>, other: Row<'_>) -> bool {
        let id = self.ids.get(&other);
        id.is_some_and(|id| self.says.get(&row).is_some_and(|says| says.contains(id)))
    }
}
