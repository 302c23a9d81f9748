//! Parts side by side: a table without borders and without padding.

use docx_rs::{
    Paragraph, Table, TableCell, TableCellBorder, TableCellBorderPosition, TableCellBorders,
    TableCellMargins, TableLayoutType, TableRow, WidthType,
};

use super::units::{edges, widths_between};

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
