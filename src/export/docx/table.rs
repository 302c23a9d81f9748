//! A table of the content: borders, a head that repeats, rows that never split.

use super::boxes::tick;
use super::grid::{Grid, GridCell, GridRow, Lines, Merge};
use super::oriented_page::OrientedPage;
use super::paragraph::{Paragraph, paragraph, styled};
use super::part_styles::{MIDDLE_ROW_STYLES, ROW_STYLES, SMALL_ROW_STYLES};
use super::rows_together::{Stay, rows_that_stay};
use super::units::{edges, eighths, millimetres, padding, width, widths_between};
use crate::document::{Align, Cell, Column, Format, Row, RowKind, Slot, Table, Uneven};

/// The table, as wide as the text. `last` says whether its last row goes to the page of what follows.
pub(super) fn table(
    table: &Table,
    last: Stay,
    sheet: OrientedPage<'_>,
    format: &Format,
) -> Result<Grid, Uneven> {
    let widths = widths_between(&edges(&table.widths_mm(sheet.text_width_mm())));
    // The head's styles keep it together and with the first row below it.
    let head = table.head.iter().zip(table.head_grid()?);
    let head = head.map(|(row, slots)| GridRow {
        cells: cells(row, &slots, Stay::Free, table, &widths, format),
        repeats: true,
    });
    let grid = table.body_grid()?;
    let stays = rows_that_stay(table, &grid, last, sheet, format);
    let body = table.body.iter().zip(&grid).zip(stays);
    let body = body.map(|((row, slots), stay)| GridRow {
        cells: cells(row, slots, stay, table, &widths, format),
        repeats: false,
    });
    let rows = head.chain(body).collect();
    let look = &format.table;
    Ok(Grid {
        lines: Lines::All(eighths(look.border_pt)),
        inset: (padding(look.inset_y_pt), width(table.look(look).1)),
        widths,
        rows,
    })
}

/// The cells of a row: a slot at the left of a cell, or of what is left of one from above, becomes one.
fn cells(
    row: &Row,
    slots: &[Slot<'_>],
    stay: Stay,
    table: &Table,
    widths: &[usize],
    format: &Format,
) -> Vec<GridCell> {
    let style = style_of(table, row.kind);
    let cells = slots.iter().zip(&table.columns).enumerate();
    cells
        .filter_map(|(at, (slot, column))| match slot {
            Slot::Left => None,
            // A cell without a paragraph is not a cell, also where another covers it.
            Slot::Above { colspan } => Some(GridCell {
                columns: *colspan,
                merge: Some(Merge::GoesOn),
                content: vec![kept(styled(style), stay)],
            }),
            Slot::Cell(cell) if cell.ticked => {
                let columns = cell.colspan.max(1);
                let covered: usize = widths.iter().skip(at).take(columns).sum();
                let room = millimetres(covered) - 2.0 * table.look(&format.table).1;
                Some(GridCell {
                    columns,
                    merge: None,
                    content: vec![kept(tick(room, style, format), stay)],
                })
            }
            Slot::Cell(cell) => Some(GridCell {
                columns: cell.colspan.max(1),
                merge: (cell.rowspan > 1).then_some(Merge::Begins),
                content: content(cell, row.kind, stay, column, style),
            }),
        })
        .collect()
}

fn content(cell: &Cell, kind: RowKind, stay: Stay, column: &Column, style: &'static str) -> Vec<Paragraph> {
    let dressed = |built: Paragraph| kept(aligned(built, kind, cell.align, column.align), stay);
    if cell.paragraphs.is_empty() {
        return vec![dressed(styled(style))];
    }
    let paragraphs = cell.paragraphs.iter();
    paragraphs.map(|runs| dressed(paragraph(style, runs))).collect()
}

fn kept(built: Paragraph, stay: Stay) -> Paragraph {
    match stay {
        Stay::Free => built,
        Stay::WithNext => built.kept(),
    }
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
        Align::Center => built.aligned(Align::Center),
        Align::Right => built.aligned(Align::Right),
        Align::Left | Align::Justify => built.aligned(Align::Left),
    }
}

/// Id of a row's style.
const fn style_of(table: &Table, kind: RowKind) -> &'static str {
    let styles = match (table.small, table.tight) {
        (true, false) => SMALL_ROW_STYLES,
        (true, true) => MIDDLE_ROW_STYLES,
        (false, _) => ROW_STYLES,
    };
    match kind {
        RowKind::Head => styles[0],
        RowKind::Numbers => styles[1],
        RowKind::Plain => styles[2],
        RowKind::Group => styles[3],
        RowKind::Total => styles[4],
    }
}
