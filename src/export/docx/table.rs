//! A table of the content: borders, a head that repeats, rows that never split.

use docx_rs::{
    AlignmentType, BorderType, Paragraph, Table as Built, TableBorder, TableBorderPosition, TableBorders,
    TableCell, TableCellMargins, TableLayoutType, TableRow, VAlignType, VMergeType, WidthType,
};

use super::boxes::tick;
use super::parts::{ROW_STYLES, SMALL_ROW_STYLES};
use super::sheet::Sheet;
use super::text::{paragraph, styled};
use super::together::rows_that_stay;
use super::units::{edges, eighths, millimetres, padding, width, widths_between};
use crate::document::{Align, Cell, Column, Format, Row, RowKind, Slot, Table, TableLook, Uneven};

/// The table, as wide as the text. With `kept` its last row goes to the page of what follows.
pub(super) fn table(table: &Table, kept: bool, sheet: Sheet<'_>, format: &Format) -> Result<Built, Uneven> {
    let edges = edges(&table.widths_mm(sheet.text_width_mm()));
    let widths = widths_between(&edges);
    // The head's styles keep it together and with the first row below it.
    let head = table.head.iter().zip(table.head_grid()?);
    let head = head.map(|(row, slots)| built_row(row, &slots, false, table, &widths, format));
    let grid = table.body_grid()?;
    let stays = rows_that_stay(table, &grid, kept, sheet, format);
    let body = table
        .body
        .iter()
        .zip(&grid)
        .zip(stays)
        .map(|((row, slots), stays)| built_row(row, slots, stays, table, &widths, format));
    Ok(framed(
        head.chain(body).collect(),
        widths,
        table.small,
        &format.table,
    ))
}

/// Fixed widths, one line for all borders, the same distance from them for all letters.
fn framed(rows: Vec<TableRow>, widths: Vec<usize>, small: bool, look: &TableLook) -> Built {
    let borders = [
        TableBorderPosition::Top,
        TableBorderPosition::Left,
        TableBorderPosition::Bottom,
        TableBorderPosition::Right,
        TableBorderPosition::InsideH,
        TableBorderPosition::InsideV,
    ]
    .into_iter()
    .map(|position| {
        TableBorder::new(position)
            .border_type(BorderType::Single)
            .size(eighths(look.border_pt))
            .color("auto")
    })
    .fold(TableBorders::with_empty(), TableBorders::set);
    let inset = if small {
        look.small_inset_x_mm
    } else {
        look.inset_x_mm
    };
    let (x, y) = (width(inset), padding(look.inset_y_pt));
    Built::new(rows)
        .width(widths.iter().sum(), WidthType::Dxa)
        .set_grid(widths)
        .indent(0)
        .layout(TableLayoutType::Fixed)
        .margins(TableCellMargins::new().margin(y, x, y, x))
        .set_borders(borders)
}

/// A row; a slot at the left of a cell, or of what is left of one from above, becomes a `w:tc`.
fn built_row(
    row: &Row,
    slots: &[Slot<'_>],
    kept: bool,
    table: &Table,
    widths: &[usize],
    format: &Format,
) -> TableRow {
    let cells = slots.iter().enumerate().filter_map(|(at, slot)| {
        let column = table.columns.get(at)?;
        let style = style_of(row.kind, table.small);
        let (covered, cell) = match slot {
            Slot::Left => return None,
            Slot::Above { colspan } => {
                // A cell without a paragraph is not a cell, also where another covers it.
                let empty = keeping(styled(style), kept);
                let cell = TableCell::new().vertical_merge(VMergeType::Continue);
                (*colspan, cell.add_paragraph(empty))
            }
            Slot::Cell(cell) if cell.ticked => {
                let covered = cell.colspan.max(1);
                let inset = if table.small {
                    format.table.small_inset_x_mm
                } else {
                    format.table.inset_x_mm
                };
                let room = millimetres(widths.get(at..at + covered)?.iter().sum()) - 2.0 * inset;
                let drawn = keeping(tick(room, style, format), kept);
                (covered, TableCell::new().add_paragraph(drawn))
            }
            Slot::Cell(cell) => (cell.colspan.max(1), content(cell, row.kind, kept, column, style)),
        };
        let room = widths.get(at..at + covered)?.iter().sum();
        let cell = cell
            .width(room, WidthType::Dxa)
            .vertical_align(VAlignType::Center);
        Some(if covered > 1 {
            cell.grid_span(covered)
        } else {
            cell
        })
    });
    TableRow::new(cells.collect()).cant_split()
}

fn content(cell: &Cell, kind: RowKind, kept: bool, column: &Column, style: &str) -> TableCell {
    let built = if cell.rowspan > 1 {
        TableCell::new().vertical_merge(VMergeType::Restart)
    } else {
        TableCell::new()
    };
    let dressed = |built: Paragraph| keeping(aligned(built, kind, cell.align, column.align), kept);
    if cell.paragraphs.is_empty() {
        return built.add_paragraph(dressed(styled(style)));
    }
    cell.paragraphs
        .iter()
        .map(|runs| dressed(paragraph(style, runs)))
        .fold(built, TableCell::add_paragraph)
}

fn keeping(built: Paragraph, kept: bool) -> Paragraph {
    if kept { built.keep_next(true) } else { built }
}

/// The row's style, which is centred in the head and starts at the left below it; a cell departs from it only where it
/// must. Lines are never justified: a column is too narrow for it.
fn aligned(built: Paragraph, kind: RowKind, own: Option<Align>, column: Align) -> Paragraph {
    let style = match kind {
        RowKind::Head | RowKind::Numbers => Align::Center,
        RowKind::Plain | RowKind::Group | RowKind::Total => Align::Left,
    };
    let wanted = own.unwrap_or(match kind {
        RowKind::Head | RowKind::Numbers => Align::Center,
        RowKind::Plain | RowKind::Group | RowKind::Total => column,
    });
    let same = |one, other| one == other || (one == Align::Justify && other == Align::Left);
    match wanted {
        wanted if same(wanted, style) => built,
        Align::Center => built.align(AlignmentType::Center),
        Align::Right => built.align(AlignmentType::Right),
        Align::Left | Align::Justify => built.align(AlignmentType::Left),
    }
}

/// Id of a row's style.
const fn style_of(kind: RowKind, small: bool) -> &'static str {
    let styles = if small { SMALL_ROW_STYLES } else { ROW_STYLES };
    match kind {
        RowKind::Head => styles[0],
        RowKind::Numbers => styles[1],
        RowKind::Plain => styles[2],
        RowKind::Group => styles[3],
        RowKind::Total => styles[4],
    }
}
