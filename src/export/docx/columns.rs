//! Parts side by side: a table without borders and without padding.

use docx_rs::{
    Paragraph, Table, TableCell, TableCellBorder, TableCellBorderPosition, TableCellBorders,
    TableCellMargins, TableLayoutType, TableRow, WidthType,
};

use super::text::styled;
use super::units::{edges, width, widths_between};

/// What stands in a row, over how many columns.
pub(super) struct Part {
    /// Columns it covers, from 1.
    pub(super) columns: usize,
    /// Its paragraphs, at least one.
    pub(super) content: Vec<Paragraph>,
}

impl From<Vec<Paragraph>> for Part {
    fn from(content: Vec<Paragraph>) -> Self {
        Self { columns: 1, content }
    }
}

/// Two columns at the edges of the text, with this width between them.
pub(super) fn two_columns(
    left_mm: f64,
    between_mm: f64,
    right_mm: f64,
    rows: impl IntoIterator<Item = [Vec<Paragraph>; 2]>,
) -> Table {
    if width(between_mm) == 0 {
        let rows = rows.into_iter().map(|row| row.map(Part::from).into());
        return columns(&[left_mm, right_mm], rows.collect());
    }
    let rows = rows
        .into_iter()
        .map(|[left, right]| [left, nothing(), right].map(Part::from).into());
    columns(&[left_mm, between_mm, right_mm], rows.collect())
}

/// What stands in a part that shows nothing. It stays with what is below it, for the closing's sake.
pub(super) fn nothing() -> Vec<Paragraph> {
    vec![styled("Hairline").keep_next(true)]
}

/// A table of columns with these widths, in millimetres; together they may be wider than the text. The parts of each row
/// cover all columns.
pub(super) fn columns(widths_mm: &[f64], rows: Vec<Vec<Part>>) -> Table {
    let edges = edges(widths_mm);
    let widths = widths_between(&edges);
    let rows = rows.into_iter().map(|parts| row(parts, &widths)).collect();
    Table::without_borders(rows)
        .width(widths.iter().sum(), WidthType::Dxa)
        .set_grid(widths)
        .indent(0)
        .layout(TableLayoutType::Fixed)
        .margins(TableCellMargins::new().margin(0, 0, 0, 0))
        .clear_all_border()
}

fn row(parts: Vec<Part>, widths: &[usize]) -> TableRow {
    let mut rest = widths;
    let cells = parts.into_iter().map(|part| {
        let (covered, others) = rest.split_at(part.columns.min(rest.len()));
        rest = others;
        let cell = part
            .content
            .into_iter()
            .fold(empty_cell(covered.iter().sum()), TableCell::add_paragraph);
        if part.columns > 1 {
            cell.grid_span(part.columns)
        } else {
            cell
        }
    });
    TableRow::new(cells.collect()).cant_split()
}

/// A cell keeps borders of its own, so they are off here as well as on the table.
fn empty_cell(width: usize) -> TableCell {
    let off = [
        TableCellBorderPosition::Top,
        TableCellBorderPosition::Left,
        TableCellBorderPosition::Bottom,
        TableCellBorderPosition::Right,
    ]
    .into_iter()
    .map(|position| TableCellBorder::new(position).border_type(docx_rs::BorderType::Nil))
    .fold(TableCellBorders::with_empty(), TableCellBorders::set);
    TableCell::new().width(width, WidthType::Dxa).set_borders(off)
}
