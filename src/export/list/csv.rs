//! A list as CSV that Excel opens by itself: with a byte-order mark, and semicolons where the comma stands before decimals.

use csv::{QuoteStyle, Terminator, WriterBuilder};

use crate::diagnostic::{ExportProblem, Fault};
use crate::document::{ListCell, ListTable};

/// The byte-order mark.
const MARK: &[u8] = b"\xEF\xBB\xBF";

/// Heads and rows; nothing above them.
pub fn csv(table: &ListTable) -> Result<Vec<u8>, Fault> {
    written(table).map_err(|error| Fault::new(ExportProblem::Xlsx, None).with_original(error.to_string()))
}

fn written(table: &ListTable) -> Result<Vec<u8>, csv::Error> {
    let mut writer = WriterBuilder::new()
        .delimiter(b';')
        .terminator(Terminator::CRLF)
        .quote_style(QuoteStyle::Necessary)
        .from_writer(MARK.to_vec());
    writer.write_record(table.columns.iter().map(|column| &column.head))?;
    for row in &table.rows {
        writer.write_record(row.iter().map(field))?;
    }
    writer
        .into_inner()
        .map_err(|error| csv::Error::from(error.into_error()))
}

/// Words that Excel would take for a formula get an apostrophe in front, which the reader of CSV takes off again.
fn field(cell: &ListCell) -> String {
    match cell {
        ListCell::Text(text) if text.starts_with(['=', '+', '-', '@']) => format!("'{text}"),
        cell => cell.shown(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_looks_like_a_formula_stays_words() {
        let text = |text: &str| field(&ListCell::Text(text.to_owned()));
        assert_eq!(text("=1+1"), "'=1+1");
        assert_eq!(text("-"), "'-");
        assert_eq!(text("xuất sắc"), "xuất sắc");
        assert_eq!(field(&ListCell::Number(-2.5)), "-2,5");
    }
}
