//! Two parts side by side: a table without borders and without padding.

use docx_rs::{
    Paragraph, Table, TableCell, TableCellBorder, TableCellBorderPosition, TableCellBorders,
    TableCellMargins, TableLayoutType, TableRow, WidthType,
};

use super::units::width;

/// Widths of the left and the right column, in millimetres.
#[derive(Debug, Clone, Copy)]
pub(super) struct Columns {
    /// The left one.
    pub(super) left_mm: f64,
    /// The right one; the two together may be wider than the text.
    pub(super) right_mm: f64,
}

impl Columns {
    /// A table of rows with a left and a right cell each.
    pub(super) fn table(self, rows: Vec<[Vec<Paragraph>; 2]>) -> Table {
        let widths = [width(self.left_mm), width(self.right_mm)];
        let rows = rows.into_iter().map(|cells| row(cells, widths)).collect();
        Table::without_borders(rows)
            .set_grid(widths.to_vec())
            .width(widths.iter().sum(), WidthType::Dxa)
            .indent(0)
            .layout(TableLayoutType::Fixed)
            .margins(TableCellMargins::new().margin(0, 0, 0, 0))
            .clear_all_border()
    }
}

fn row(cells: [Vec<Paragraph>; 2], widths: [usize; 2]) -> TableRow {
    let cells = cells.into_iter().zip(widths).map(|(content, width)| {
        content
            .into_iter()
            .fold(empty_cell(width), TableCell::add_paragraph)
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
