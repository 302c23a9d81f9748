//! The way from a fault to the field or cell where it is mended.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use maud::{Markup, html};

use super::Desk;
use super::files::percent;
use crate::diagnostic::{FaultJson, Sources};
use crate::pipeline::FieldPlace;
use crate::pipeline::forms::{FormSpot, ReadFile};

/// Files that faults were looked up in, by path, as they were read last.
#[derive(Debug, Default)]
pub(crate) struct Links(Mutex<BTreeMap<String, ReadFile>>);

/// The way to the field or cell of a fault; None where it has no place.
pub(super) fn place_link(desk: &Desk, fault: &FaultJson<'_>) -> Option<Markup> {
    let file = fault.file?;
    if let Some(cell) = &fault.cell {
        return Some(cell_in_words(desk, file, fault.sheet, cell));
    }
    let spot = fault
        .text
        .and_then(|text| desk.links.spot(file, text, fault.line?, fault.column?));
    Some(html! {
        @if let Some(spot) = spot { a href=(address(&spot)) { (spot.words.join(" → ")) } }
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

impl Links {
    fn spot(&self, file: &str, text: &str, line: usize, column: usize) -> Option<FormSpot> {
        self.read(file, text, |read| read.spot(line, column))
    }

    fn read(&self, file: &str, text: &str, asked: impl Fn(&ReadFile) -> FormSpot) -> Option<FormSpot> {
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
        Some(campaign) => format!("/c/{}/du-lieu/{}", percent(campaign), spot.file.slug()),
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
