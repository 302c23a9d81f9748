//! Sets of words that rows of data fill: awards, deciders. The program's own files give the first of them, and an office adds to
//! them.

use std::any::{Any, TypeId};
use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Value as Json, json};

/// A row of data that files name by a word.
pub trait RowWord: Copy + Send + Sync + 'static {
    /// The word: `giay-khen`.
    fn word(self) -> &'static str;
}

/// The rows known so far, by their type.
#[derive(Debug, Clone, Default)]
pub struct Catalogue {
    sets: BTreeMap<TypeId, Arc<dyn Any + Send + Sync>>,
    /// Whether a file that may add rows could not be read: a word that is not here is unknown, not wrong.
    pub incomplete: bool,
}

impl Catalogue {
    /// All rows of a type, in their order.
    pub fn known<T: RowWord>(&self) -> &[T] {
        let set = self.sets.get(&TypeId::of::<T>());
        set.and_then(|set| set.downcast_ref::<Vec<T>>())
            .map_or(&[], Vec::as_slice)
    }

    /// The row of that word.
    pub fn row<T: RowWord>(&self, word: &str) -> Option<T> {
        self.known::<T>().iter().copied().find(|row| row.word() == word)
    }

    /// Adds rows behind those that are known.
    pub fn learn<T: RowWord>(&mut self, more: &[T]) {
        let all = [self.known(), more].concat();
        self.sets.insert(TypeId::of::<T>(), Arc::new(all));
    }

    /// A word of such rows as JSON Schema: one of those known, or one that the office adds.
    pub(super) fn schema<T: RowWord>(&self) -> Json {
        let words: Vec<&str> = self.known::<T>().iter().map(|row| row.word()).collect();
        json!({"anyOf": [{"type": "string", "enum": words}, {"type": "string", "pattern": "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"}]})
    }
}
