//! CSV, as Excel and other programs write it: the mark between its fields is guessed, its letters are Unicode.

use std::borrow::Cow;

use csv::ReaderBuilder;

use super::bounds::count;
use super::cell::CellValue;
use super::workbook::{Sheet, Workbook};
use crate::diagnostic::SheetProblem;

/// Its one sheet has no name of its own.
const SHEET: &str = "CSV";

pub(super) fn read(bytes: &[u8]) -> Result<Workbook, SheetProblem> {
    if bytes.iter().take(1_000).any(|byte| matches!(byte, 1..=8)) {
        return Err(SheetProblem::Broken);
    }
    let text = unicode(bytes)?;
    let start = text
        .trim_start()
        .get(..5)
        .unwrap_or_default()
        .to_ascii_lowercase();
    if start.starts_with("<htm")
        || start.starts_with("<tab")
        || start.starts_with("<!doc")
        || start == "<?xml"
    {
        return Err(SheetProblem::OtherKind { kind: "HTML" });
    }
    // The reader counts lines by their last character alone.
    let text = text.replace("\r\n", "\n");
    let (text, mark) = marked(&text);
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(mark)
        .from_reader(text.as_bytes());
    let (mut sheet, mut cells) = (Sheet::new(SHEET), 0);
    for record in reader.records() {
        let record = record.map_err(|_| SheetProblem::Broken)?;
        let line = record.position().map_or(1, csv::Position::line);
        let row = u32::try_from(line).unwrap_or(u32::MAX);
        for (column, field) in (1..).zip(&record) {
            if let Some(value) = CellValue::text(without_guard(field)) {
                count(&mut cells)?;
                sheet.put(row, column, value);
            }
        }
    }
    Ok(Workbook { sheets: vec![sheet] })
}

/// Words that begin as a formula does stand behind an apostrophe, so that Excel leaves them alone.
fn without_guard(field: &str) -> &str {
    let rest = field.strip_prefix('\'');
    rest.filter(|rest| rest.starts_with(['=', '+', '-', '@']))
        .unwrap_or(field)
}

/// The text, without a byte-order mark: UTF-8, or UTF-16 as Excel's “Unicode Text”.
fn unicode(bytes: &[u8]) -> Result<Cow<'_, str>, SheetProblem> {
    let wide = |rest: &[u8], unit: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = rest.chunks_exact(2).map(|two| unit([two[0], two[1]])).collect();
        String::from_utf16(&units).map(Cow::Owned)
    };
    let text = match bytes {
        [0xFF, 0xFE, rest @ ..] => wide(rest, u16::from_le_bytes).ok(),
        [0xFE, 0xFF, rest @ ..] => wide(rest, u16::from_be_bytes).ok(),
        [0xEF, 0xBB, 0xBF, rest @ ..] | rest => std::str::from_utf8(rest).ok().map(Cow::Borrowed),
    };
    let text = text.ok_or(SheetProblem::NotUnicode)?;
    if text.contains('\0') {
        return Err(SheetProblem::Broken);
    }
    Ok(text)
}

/// The mark between fields: what the first line says (`sep=;`), else the mark that the first lines have most of, outside quotes.
fn marked(text: &str) -> (&str, u8) {
    if let Some(rest) = text.strip_prefix("sep=")
        && let Some(mark) = rest.bytes().next().filter(u8::is_ascii_punctuation)
    {
        return (rest.split_once('\n').map_or("", |(_, rest)| rest), mark);
    }
    let mut counts = [(b';', 0_usize), (b'\t', 0), (b',', 0)];
    let mut quoted = false;
    for byte in text.lines().take(20).flat_map(str::bytes) {
        quoted ^= byte == b'"';
        if let Some((_, count)) = counts.iter_mut().find(|(mark, _)| *mark == byte && !quoted) {
            *count += 1;
        }
    }
    // A comma is also a part of sentences and of figures.
    let most = counts[..2]
        .iter()
        .max_by_key(|(_, count)| count)
        .filter(|(_, count)| *count > 0);
    let strong = most.filter(|(_, count)| *count * 4 >= counts[2].1);
    (text, strong.map_or(b',', |(mark, _)| *mark))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mark_between_fields_is_guessed_or_said() {
        assert_eq!(marked("a,b\n1,2"), ("a,b\n1,2", b','));
        assert_eq!(marked("a;b\n1,5;2,5").1, b';');
        assert_eq!(marked("a\tb, c\n").1, b'\t');
        assert_eq!(marked("sep=;\na;b"), ("a;b", b';'));
    }

    #[test]
    fn words_behind_an_apostrophe_are_words() {
        assert_eq!(without_guard("'=1+1"), "=1+1");
        assert_eq!(without_guard("'tốt'"), "'tốt'");
    }

    #[test]
    fn bytes_of_windows_1258_are_refused_and_utf_16_is_read() {
        assert!(matches!(unicode(b"Nguy\xEAn"), Err(SheetProblem::NotUnicode)));
        assert_eq!(unicode(b"\xFF\xFEa\x00").ok().as_deref(), Some("a"));
    }
}
