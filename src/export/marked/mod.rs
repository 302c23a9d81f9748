//! A clerk's workbook, back with its faults: cells coloured, a note in each, a sheet that lists them with links. All else is as it
//! was, byte for byte: no library that reads and writes workbooks keeps their charts, rules and lists.

mod book;
mod cells;
mod fresh;
mod listing;
mod notes;
mod parts;
mod shapes;
mod styles;
mod xml;

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::Severity;

pub use fresh::{PlainCell, PlainSheet, mark_anew};

use book::Book;
use cells::At;
use parts::Parts;
use styles::Styles;

/// Fills of cells with an error and with a warning: colours of no palette, so that ours are known again.
const COLOURS: [&str; 2] = ["FFFFC3B1", "FFFFF0B5"];

const fn colour(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => COLOURS[0],
        Severity::Warning => COLOURS[1],
    }
}

/// A fault as the list has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Whether it stops the work.
    pub severity: Severity,
    /// The word for that.
    pub word: String,
    /// Its code.
    pub code: &'static str,
    /// The sheet it stands in, if it stands in one.
    pub sheet: Option<String>,
    /// Row and column of its cell, from 1.
    pub cell: Option<(u32, u32)>,
    /// The cell's name.
    pub cell_name: String,
    /// What was found.
    pub found: String,
    /// What is expected.
    pub expected: String,
    /// What to do.
    pub action: String,
    /// All of this as the note of a cell.
    pub note: String,
}

/// What is to be marked, and the words of the list.
#[derive(Debug, Clone, Copy)]
pub struct Listing<'a> {
    /// Name of the sheet: `Lỗi`.
    pub name: &'a str,
    /// Its first row.
    pub title: &'a str,
    /// The heads of its columns.
    pub heads: [&'a str; 7],
    /// The faults, in order.
    pub faults: &'a [Listed],
}

/// A marked workbook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Marked {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// How many cells are coloured.
    pub cells: usize,
    /// Whether it has the sheet that lists the faults: one whose structure is protected gets none.
    pub listed: bool,
    /// Whether it was signed; the signature is void now.
    pub signed: bool,
}

/// Marks an XLSX or XLSM that was read already. None where its parts are not as they usually are, so that it cannot be changed in
/// place.
pub fn mark(bytes: &[u8], listing: &Listing<'_>) -> Option<Marked> {
    let mut parts = Parts::open(bytes)?;
    let book = Book::read(&mut parts)?;
    let mut styles = Styles::read(parts.text(&book.styles)?)?;
    take_away(&book, &mut styles, &mut parts)?;
    let mut marks: BTreeMap<&str, BTreeMap<At, Vec<&Listed>>> = BTreeMap::new();
    for fault in listing.faults {
        if let (Some(sheet), Some(at)) = (&fault.sheet, fault.cell) {
            marks
                .entry(book.sheet(sheet)?)
                .or_default()
                .entry(at)
                .or_default()
                .push(fault);
        }
    }
    let mut cells = 0;
    for (part, found) in marks {
        cells += mark_sheet(part, found, &book, &mut styles, &mut parts)?;
    }
    let before = earlier_list(&book, &mut parts);
    let listed = before.is_some() || !book.locked;
    if listed {
        let sheet = listing::sheet(listing, &book.namespace, &mut styles);
        match before {
            Some(part) => parts.put(&part, sheet),
            None => book.add(&book.free_name(listing.name), sheet, &mut parts)?,
        }
    }
    parts.put(&book.styles, styles.written()?);
    let signed = parts.has_below("_xmlsignatures/");
    let bytes = parts.packed().ok()?;
    Some(Marked {
        bytes,
        cells,
        listed,
        signed,
    })
}

/// Takes away what an earlier marking left in the sheets.
fn take_away(book: &Book, styles: &mut Styles, parts: &mut Parts<'_>) -> Option<()> {
    for (_, part) in &book.sheets {
        if styles.has_marks() {
            let text = parts.text(part)?;
            parts.put(
                part,
                cells::all_restyled(&text, &mut |format| styles.unmarked(format)),
            );
        }
        notes::take_away(part, parts)?;
    }
    Some(())
}

/// The list of faults of an earlier marking, which the new one replaces.
fn earlier_list(book: &Book, parts: &mut Parts<'_>) -> Option<String> {
    let mut is_ours = |part: &String| {
        let text = parts.text(part).unwrap_or_default();
        let tab = xml::at(&text, &["worksheet", "sheetPr", "tabColor"]);
        tab.and_then(|tab| tab.tag.get("rgb")).as_deref() == Some(listing::TAB)
    };
    book.sheets
        .iter()
        .map(|(_, part)| part.clone())
        .find(&mut is_ours)
}

/// Colours cells of a sheet and puts notes to them; how many.
fn mark_sheet(
    part: &str,
    found: BTreeMap<At, Vec<&Listed>>,
    book: &Book,
    styles: &mut Styles,
    parts: &mut Parts<'_>,
) -> Option<usize> {
    let text = parts.text(part)?;
    let merged = cells::merged(&text);
    let mut seen: BTreeMap<At, Vec<&Listed>> = BTreeMap::new();
    for (at, faults) in found {
        seen.entry(cells::seen(at, &merged)).or_default().extend(faults);
    }
    let severity = |at: At| {
        seen.get(&at)
            .and_then(|faults| faults.iter().map(|fault| fault.severity).min())
    };
    let wanted: BTreeSet<At> = seen.keys().copied().collect();
    let text = cells::restyled(&text, &wanted, &mut |at, format| {
        styles.marked(format, severity(at).unwrap_or(Severity::Error))
    });
    parts.put(part, text);
    let note = |faults: &Vec<&Listed>| {
        let notes: Vec<&str> = faults.iter().map(|fault| fault.note.as_str()).collect();
        notes.join("\n\n")
    };
    let notes = seen.iter().map(|(at, faults)| (*at, note(faults))).collect();
    notes::add(part, &notes, book, parts)?;
    Some(wanted.len())
}
