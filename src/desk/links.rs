//! The way from a fault to the field or cell where it is mended.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, PoisonError};

use maud::{Markup, html};

use super::Desk;
use super::files::percent;
use crate::desk::campaigns::address_of;
use crate::diagnostic::{FaultJson, Sources};
use crate::pipeline::FieldPlace;
use crate::pipeline::forms::{DataFile, FormSpot, ReadFile};

/// Files that faults were looked up in, by path, as they were read last.
#[derive(Debug, Default)]
pub(crate) struct Links(Mutex<BTreeMap<String, ReadFile>>);

/// Where a form has what a fault is about.
pub(super) fn spot_of(desk: &Desk, fault: &FaultJson<'_>) -> Option<FormSpot> {
    desk.links
        .spot(fault.file?, fault.text?, fault.line?, fault.column?)
}

/// The way to the field or cell of a fault, which stands in the form at `spot`; None where it has no place.
pub(super) fn place_link(desk: &Desk, fault: &FaultJson<'_>, spot: Option<&FormSpot>) -> Option<Markup> {
    let file = fault.file?;
    if let Some(cell) = &fault.cell {
        return Some(cell_in_words(desk, file, fault.sheet, cell));
    }
    Some(html! {
        @if let Some(spot) = spot { a href=(address(spot)) { (spot.words.join(" → ")) } }
        @else { (name(file)) }
    })
}

/// The way to the field of a value that words of a paper come from.
pub(super) fn value_link(desk: &Desk, place: &FieldPlace, sources: &Sources) -> Markup {
    let text = sources.text(&place.file);
    let spot = text.and_then(|text| {
        desk.links
            .read(&place.file, text, |read| read.spot_of(&place.key))
    });
    html! {
        @if let Some(spot) = spot { a href=(address(&spot)) { (spot.words.join(" → ")) } }
        @else { (name(&place.file)) }
    }
}

/// The ways to fields, by file and key.
#[derive(Debug, Default)]
pub(super) struct Ways(BTreeMap<(String, String), Way>);

/// The way to a field.
#[derive(Debug)]
pub(super) struct Way {
    /// It in words.
    pub(super) words: String,
    spot: FormSpot,
}

impl Ways {
    /// The ways to these values; each file is looked at once.
    pub(super) fn new<'v>(
        desk: &Desk,
        values: impl Iterator<Item = (&'v str, &'v str)>,
        sources: &Sources,
    ) -> Self {
        let mut keys: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for (file, key) in values {
            keys.entry(file).or_default().insert(key);
        }
        let mut ways = BTreeMap::new();
        for (file, keys) in keys {
            let text = sources.text(file).unwrap_or_default();
            desk.links.read(file, text, |read| {
                ways.extend(keys.iter().map(|key| {
                    let spot = read.spot_of(key);
                    let words = spot.words.join(" → ");
                    ((file.to_owned(), (*key).to_owned()), Way { words, spot })
                }));
            });
        }
        Self(ways)
    }

    /// The way to a value; None where no form has it.
    pub(super) fn of(&self, file: &str, key: &str) -> Option<&Way> {
        self.0.get(&(file.to_owned(), key.to_owned()))
    }
}

impl Way {
    /// Its address, from a page that has the form of the row of papers at `row`.
    pub(super) fn address(&self, row: &str) -> String {
        if self.spot.file == DataFile::Papers && self.spot.page == row {
            return format!("#f-{}", percent(&self.spot.path));
        }
        address(&self.spot)
    }
}

impl Links {
    fn spot(&self, file: &str, text: &str, line: usize, column: usize) -> Option<FormSpot> {
        self.read(file, text, |read| read.spot(line, column))
    }

    fn read<T>(&self, file: &str, text: &str, asked: impl FnOnce(&ReadFile) -> T) -> Option<T> {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if known.get(file).is_none_or(|read| !read.has_text(text)) {
            known.insert(file.to_owned(), ReadFile::of(file, text)?);
        }
        known.get(file).map(asked)
    }
}

/// The address of a value.
fn address(spot: &FormSpot) -> String {
    let home = match &spot.campaign {
        Some(campaign) => format!("{}/du-lieu/{}", address_of(campaign), spot.file.slug()),
        None => "/du-lieu/co-quan".to_owned(),
    };
    let page = if spot.page.is_empty() {
        String::new()
    } else {
        format!("?o={}", percent(&spot.page))
    };
    let field = if spot.path.is_empty() {
        String::new()
    } else {
        format!("#f-{}", percent(&spot.path))
    };
    format!("{home}{page}{field}")
}

fn cell_in_words(desk: &Desk, file: &str, sheet: Option<&str>, cell: &str) -> Markup {
    let file = file.rsplit('/').next().unwrap_or(file);
    html! {
        (desk.say("tệp ", "file ")) "“" (file) "”"
        @if let Some(sheet) = sheet { (desk.say(", trang ", ", sheet ")) "“" (sheet) "”" }
        (desk.say(", ô ", ", cell ")) (cell)
    }
}

/// What a file is called that has no form: the last part of its path, without what only machines read.
fn name(file: &str) -> &str {
    let last = file.rsplit('/').next().unwrap_or(file);
    last.strip_suffix(".yaml")
        .or_else(|| last.strip_suffix(".xml"))
        .unwrap_or(last)
}
