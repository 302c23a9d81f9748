//! What an XLS says of itself, read before a library lays all its cells out: how far they reach, and which rows and columns are hidden.

use super::bounds::{MOST_CELLS, MOST_LAID_OUT};
use super::workbook::Hidden;
use crate::diagnostic::SheetProblem;

/// Numbers of sectors from here on are marks: the end of a chain.
const MARKS: u32 = 0xFFFF_FFFA;
/// Streams shorter than this stand in small sectors.
const SMALL: usize = 4_096;
const SMALL_SECTOR: usize = 64;
/// Cells of a sheet of an XLS.
const MOST_OF_SHEET: u64 = 65_536 * 256;

/// What its sheets hide, in their order. None where the file has no workbook in it.
pub(super) fn look(bytes: &[u8]) -> Option<Result<Vec<Hidden>, SheetProblem>> {
    let stream = Compound::open(bytes)?.workbook()?;
    Some(sheets(&stream))
}

fn word(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

fn long(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}

fn size(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

/// A file of files: sectors, and the table that says which follows which.
struct Compound<'b> {
    bytes: &'b [u8],
    sector: usize,
    table: Vec<u32>,
}

impl<'b> Compound<'b> {
    fn open(bytes: &'b [u8]) -> Option<Self> {
        let sector = match word(bytes, 30)? {
            9 => 512,
            12 => 4_096,
            _ => return None,
        };
        let mut file = Self {
            bytes,
            sector,
            table: Vec::new(),
        };
        let mut homes: Vec<u32> = (0..109).filter_map(|nth| long(bytes, 76 + 4 * nth)).collect();
        let mut next = long(bytes, 68)?;
        for _ in 0..=bytes.len() / sector {
            if next >= MARKS {
                break;
            }
            let mut more = longs(file.sector(next)?);
            next = more.pop()?;
            homes.extend(more);
        }
        let homes = homes.into_iter().filter(|home| *home < MARKS);
        let table: Vec<u32> = homes
            .filter_map(|home| file.sector(home))
            .flat_map(longs)
            .collect();
        file.table = table;
        Some(file)
    }

    fn sector(&self, number: u32) -> Option<&'b [u8]> {
        let start = size(number).checked_add(1)?.checked_mul(self.sector)?;
        let end = start.saturating_add(self.sector).min(self.bytes.len());
        self.bytes.get(start..end)
    }

    /// The sectors from that one on, as far as they go.
    fn chain(&self, mut number: u32) -> Vec<u8> {
        let mut found = Vec::new();
        while number < MARKS && found.len() <= self.bytes.len() {
            let Some(sector) = self.sector(number) else {
                break;
            };
            found.extend_from_slice(sector);
            number = self.table.get(size(number)).copied().unwrap_or(MARKS);
        }
        found
    }

    /// The stream of the workbook.
    fn workbook(&self) -> Option<Vec<u8>> {
        let entries = self.chain(long(self.bytes, 48)?);
        let named = |wanted: &str| {
            entries
                .chunks_exact(128)
                .find(|entry| name(entry).eq_ignore_ascii_case(wanted))
        };
        let entry = named("Workbook").or_else(|| named("Book"))?;
        let (first, length) = (long(entry, 116)?, size(long(entry, 120)?));
        let mut stream = if length < SMALL {
            self.small(first, long(&entries, 116)?, length)?
        } else {
            self.chain(first)
        };
        stream.truncate(length);
        Some(stream)
    }

    /// A short stream: its sectors stand in the stream of the first entry.
    fn small(&self, mut number: u32, home: u32, length: usize) -> Option<Vec<u8>> {
        let (home, table) = (self.chain(home), longs(&self.chain(long(self.bytes, 60)?)));
        let mut found = Vec::new();
        while number < MARKS && found.len() < length {
            let start = size(number).checked_mul(SMALL_SECTOR)?;
            found.extend_from_slice(home.get(start..start + SMALL_SECTOR)?);
            number = table.get(size(number)).copied().unwrap_or(MARKS);
        }
        Some(found)
    }
}

fn longs(bytes: &[u8]) -> Vec<u32> {
    let numbers = bytes
        .chunks_exact(4)
        .map(|four| u32::from_le_bytes([four[0], four[1], four[2], four[3]]));
    numbers.collect()
}

fn name(entry: &[u8]) -> String {
    let letters = entry[..64]
        .chunks_exact(2)
        .map(|two| u16::from_le_bytes([two[0], two[1]]));
    let letters: Vec<u16> = letters.take_while(|letter| *letter != 0).collect();
    String::from_utf16_lossy(&letters)
}

/// Records of a stream: their kinds and what they hold.
fn records(mut rest: &[u8]) -> impl Iterator<Item = (u16, &[u8])> {
    std::iter::from_fn(move || {
        let (kind, length) = (word(rest, 0)?, usize::from(word(rest, 2)?));
        let held = rest.get(4..4 + length)?;
        rest = &rest[4 + length..];
        Some((kind, held))
    })
}

const END: u16 = 0x000A;
const BEGIN: u16 = 0x0809;
const SHEET: u16 = 0x0085;
const REACH: u16 = 0x0200;
const ROW: u16 = 0x0208;
const COLUMNS: u16 = 0x007D;
const NUMBERS: u16 = 0x00BD;
/// Records of one cell each: numbers, words, yes and no, formulas.
const CELLS: [u16; 7] = [0x0203, 0x0204, 0x00D6, 0x0205, 0x027E, 0x00FD, 0x0006];

fn sheets(stream: &[u8]) -> Result<Vec<Hidden>, SheetProblem> {
    let globals = records(stream).take_while(|(kind, _)| *kind != END);
    let starts = globals
        .filter(|(kind, _)| *kind == SHEET)
        .filter_map(|(_, held)| long(held, 0));
    let (mut found, mut all, mut read) = (Vec::new(), 0_u64, 0_usize);
    for start in starts {
        let mut sheet = Sheet::default();
        for (kind, held) in records(stream.get(size(start)..).unwrap_or_default()) {
            read += 1;
            if !sheet.take(kind, held)? {
                break;
            }
        }
        all += sheet.area();
        // Sheets that stand in one another are read once each.
        if all > MOST_LAID_OUT || read > 20 * MOST_CELLS {
            return Err(SheetProblem::TooManyCells { most: MOST_CELLS });
        }
        found.push(sheet.hidden);
    }
    Ok(found)
}

/// A sheet whose records go by.
#[derive(Default)]
struct Sheet {
    hidden: Hidden,
    /// How many sheets in it (charts) are not at their end.
    inner: usize,
    began: bool,
    rows: Option<(u16, u16)>,
    columns: Option<(u16, u16)>,
}

impl Sheet {
    /// Takes a record in; no: the sheet ends.
    fn take(&mut self, kind: u16, held: &[u8]) -> Result<bool, SheetProblem> {
        match kind {
            BEGIN if self.began => self.inner += 1,
            BEGIN => self.began = true,
            END if self.inner == 0 => return Ok(false),
            END => self.inner -= 1,
            _ if self.inner > 0 => {}
            REACH => bound(held)?,
            ROW => self.row(held),
            COLUMNS => self.columns(held),
            NUMBERS => {
                self.cell(word(held, 0), word(held, 2));
                self.cell(word(held, 0), word(held, held.len().saturating_sub(2)));
            }
            kind if CELLS.contains(&kind) => self.cell(word(held, 0), word(held, 2)),
            _ => {}
        }
        Ok(true)
    }

    fn cell(&mut self, row: Option<u16>, column: Option<u16>) {
        let wider = |known: Option<(u16, u16)>, at: u16| {
            let (first, last) = known.unwrap_or((at, at));
            Some((first.min(at), last.max(at)))
        };
        if let (Some(row), Some(column)) = (row, column) {
            self.rows = wider(self.rows, row);
            self.columns = wider(self.columns, column);
        }
    }

    fn row(&mut self, held: &[u8]) {
        if let (Some(row), Some(flags)) = (word(held, 0), word(held, 12))
            && flags & 0x20 != 0
        {
            let row = u32::from(row) + 1;
            self.hidden.rows.push([row, row]);
        }
    }

    fn columns(&mut self, held: &[u8]) {
        if let (Some(first), Some(last), Some(flags)) = (word(held, 0), word(held, 2), word(held, 8))
            && flags & 1 != 0
        {
            self.hidden
                .columns
                .push([u32::from(first) + 1, u32::from(last) + 1]);
        }
    }

    /// The cells that are laid out.
    fn area(&self) -> u64 {
        let span = |known: Option<(u16, u16)>| known.map_or(0, |(first, last)| u64::from(last - first) + 1);
        span(self.rows) * span(self.columns)
    }
}

/// What a sheet says of its own reach, for which the library makes room at once.
fn bound(held: &[u8]) -> Result<(), SheetProblem> {
    let numbers = match held.len() {
        10 => [0, 2, 4, 6].map(|at| word(held, at).map(u32::from)),
        _ => [
            long(held, 0),
            long(held, 4),
            word(held, 8).map(u32::from),
            word(held, 10).map(u32::from),
        ],
    };
    let [Some(top), Some(bottom), Some(left), Some(right)] = numbers else {
        return Ok(());
    };
    let left = if left > 255 || right < left { 0 } else { left };
    let cells = u64::from(bottom.saturating_sub(top)) * u64::from(right - left.min(right));
    let is_none = bottom < 1 || right < 1;
    if !is_none && (bottom < top || cells > MOST_OF_SHEET) {
        return Err(SheetProblem::Broken);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(kind: u16, held: &[u8]) -> Vec<u8> {
        let length = u16::try_from(held.len()).unwrap();
        [&kind.to_le_bytes(), &length.to_le_bytes(), held].concat()
    }

    /// A workbook of one sheet with these records.
    fn book(records: &[Vec<u8>]) -> Vec<u8> {
        let begin = record(BEGIN, &[0; 4]);
        let start = u32::try_from(begin.len() + 4 + 6 + 4).unwrap();
        let sheet = record(SHEET, &[&start.to_le_bytes()[..], &[0, 0]].concat());
        [
            begin.clone(),
            sheet,
            record(END, &[]),
            begin,
            records.concat(),
            record(END, &[]),
        ]
        .concat()
    }

    #[test]
    fn hidden_rows_and_columns_of_an_xls_are_found() {
        let row = |row: u8, flags: u8| record(ROW, &[row, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, flags, 0, 0, 0]);
        let columns = record(COLUMNS, &[2, 0, 3, 0, 0, 0, 0, 0, 1, 0]);
        let found = sheets(&book(&[row(4, 0x20), row(5, 0), columns])).unwrap();
        assert_eq!(
            found,
            [Hidden {
                rows: vec![[5, 5]],
                columns: vec![[3, 4]]
            }]
        );
    }

    #[test]
    fn an_xls_whose_cells_reach_too_far_is_refused_before_they_are_laid_out() {
        let cell = |row: u16, column: u16| {
            record(
                0x0203,
                &[&row.to_le_bytes()[..], &column.to_le_bytes(), &[0; 10]].concat(),
            )
        };
        let far = sheets(&book(&[cell(0, 0), cell(65_535, 255)]));
        assert!(matches!(far, Err(SheetProblem::TooManyCells { .. })));
        assert!(sheets(&book(&[cell(0, 0), cell(9_999, 20)])).is_ok());
        let lies = [
            0_u32.to_le_bytes().to_vec(),
            u32::MAX.to_le_bytes().to_vec(),
            vec![0, 0, 255, 255, 0, 0],
        ]
        .concat();
        assert!(matches!(
            sheets(&book(&[record(REACH, &lies)])),
            Err(SheetProblem::Broken)
        ));
    }
}
