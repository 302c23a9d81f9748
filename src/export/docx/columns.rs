//! Parts side by side: a table without borders and without padding.

use super::grid::{Grid, GridCell, GridRow, Lines};
use super::paragraph::{Paragraph, styled};
use super::units::{edges, width, widths_between};

/// Two columns at the edges of the text, with this width between them.
pub(super) fn two_columns(
    left_mm: f64,
    between_mm: f64,
    right_mm: f64,
    rows: impl IntoIterator<Item = [Vec<Paragraph>; 2]>,
) -> Grid {
    if width(between_mm) == 0 {
        let rows = rows.into_iter().map(|row| row.map(GridCell::new).into());
        return columns(&[left_mm, right_mm], rows.collect());
    }
    let rows = rows
        .into_iter()
        .map(|[left, right]| [left, nothing(), right].map(GridCell::new).into());
    columns(&[left_mm, between_mm, right_mm], rows.collect())
}

/// What stands in a part that shows nothing. It stays with what is below it, for the closing's sake.
pub(super) fn nothing() -> Vec<Paragraph> {
    vec![styled("Hairline").kept()]
}

/// A table of columns with these widths, in millimetres; together they may be wider than the text. The cells of each row
/// cover all columns.
pub(super) fn columns(widths_mm: &[f64], rows: Vec<Vec<GridCell>>) -> Grid {
    let row = |cells| GridRow {
        cells,
        repeats: false,
    };
    Grid {
        lines: Lines::Off,
        inset: (0, 0),
        widths: widths_between(&edges(widths_mm)),
        rows: rows.into_iter().map(row).collect(),
    }
}
