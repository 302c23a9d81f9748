//! How much a workbook may hold, asked before anything of it is kept: a small file can be made that fills all memory.

use std::io::{self, Cursor, Read};

use quick_xml::events::BytesStart;
use zip::ZipArchive;

use super::tags::{attribute, each_tag};
use crate::diagnostic::SheetProblem;

/// Files in the package. A workbook of many sheets with pictures has some hundreds.
const MOST_PARTS: usize = 2_000;
/// Bytes of one part, and of all parts, as they are once unpacked.
const MOST_OF_ONE: u64 = 64 << 20;
pub(super) const MOST_OF_ALL: u64 = 200 << 20;
/// Cells that hold something, of all sheets.
pub(super) const MOST_CELLS: usize = 1_000_000;
/// Cells of an XLS or ODS, empty ones between others included: the library lays all of them out.
pub(super) const MOST_LAID_OUT: u64 = 4_000_000;
/// Texts that cells share, formats of cells, sheets: more than Excel has of each, or needs for so many cells.
const MOST_TEXTS: usize = 2_000_000;
const MOST_FORMATS: usize = 100_000;
pub(super) const MEBIBYTE: u64 = 1 << 20;

pub(super) type Package<'b> = ZipArchive<Cursor<&'b [u8]>>;

/// Opens a package whose parts are within bounds; what a part says of its own length is not believed.
pub(super) fn package(bytes: &[u8]) -> Result<Package<'_>, SheetProblem> {
    let broken = |_| SheetProblem::Broken;
    let mut package = ZipArchive::new(Cursor::new(bytes)).map_err(broken)?;
    if package.len() > MOST_PARTS {
        let (parts, most) = (package.len(), MOST_PARTS);
        return Err(SheetProblem::TooManyParts { parts, most });
    }
    let mut all = 0;
    for at in 0..package.len() {
        let part = package.by_index(at).map_err(broken)?;
        let name = part.name().map(std::borrow::Cow::into_owned).map_err(broken)?;
        let length =
            io::copy(&mut part.take(MOST_OF_ONE + 1), &mut io::sink()).map_err(|_| SheetProblem::Broken)?;
        all += length;
        if length > MOST_OF_ONE || all > MOST_OF_ALL {
            let most = if length > MOST_OF_ONE {
                MOST_OF_ONE
            } else {
                MOST_OF_ALL
            };
            let most_mb = most / MEBIBYTE;
            return Err(SheetProblem::Swollen { part: name, most_mb });
        }
    }
    Ok(package)
}

/// The text of a part; None where there is none.
pub(super) fn part(package: &mut Package<'_>, name: &str) -> Option<String> {
    let mut text = String::new();
    let part = package.by_name(name).ok()?;
    part.take(MOST_OF_ONE).read_to_string(&mut text).ok()?;
    Some(text)
}

/// An XLSX whose lists are no longer than it says, and no longer than a workbook has them: the library makes room for as many as are
/// said, and for each that is there.
pub(super) fn bound_xlsx(package: &mut Package<'_>) -> Result<(), SheetProblem> {
    let parts: Vec<String> = package
        .file_names()
        .filter_map(|name| Some(name.ok()?.into_owned()))
        .collect();
    for name in parts {
        let (list, item, most) = match name.to_lowercase().rsplit('/').next() {
            Some("sharedstrings.xml") => ("sst", "si", MOST_TEXTS),
            Some("styles.xml") => ("styleSheet", "xf", MOST_FORMATS),
            _ => continue,
        };
        let text = part(package, &name).unwrap_or_default();
        let (mut items, mut said) = (0, 0_u128);
        each_tag(&text, |tag| {
            items += usize::from(tag.local_name().as_ref() == item);
            if tag.local_name().as_ref() == list {
                said = said.max(count_said(tag));
            }
        });
        if said > text.len() as u128 {
            return Err(SheetProblem::Broken);
        }
        if items > most {
            return Err(SheetProblem::TooManyCells { most: MOST_CELLS });
        }
    }
    Ok(())
}

/// How many texts a list says that it has, as generously as the library reads it.
fn count_said(tag: &BytesStart<'_>) -> u128 {
    let said = attribute(tag, "uniqueCount").unwrap_or_default();
    let figures: String = said.chars().filter(char::is_ascii_digit).collect();
    if figures.is_empty() {
        0
    } else {
        figures.parse().unwrap_or(u128::MAX)
    }
}

/// The cell counted now is within bounds.
pub(super) fn count(cells: &mut usize) -> Result<(), SheetProblem> {
    *cells += 1;
    if *cells > MOST_CELLS {
        return Err(SheetProblem::TooManyCells { most: MOST_CELLS });
    }
    Ok(())
}
