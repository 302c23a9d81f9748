//! Widths of a table's columns, from the words in it: no word is wider than its cell, a column is no wider than its longest
//! text needs, and what is left goes to the columns whose texts break.

use super::columns::{LONGEST_WORD_MM, Needs, needs};
use crate::document::{Format, Table};
use crate::faces::Fonts;

/// How finely the width of a column is given: shares of a hundredth of a millimetre.
const PER_MM: f64 = 100.0;

/// Sets a table's columns for a text of that width; in the smaller size, if the words need it. Whether they fit.
pub(super) fn fit(table: &mut Table, width_mm: f64, format: &Format, fonts: &Fonts) -> bool {
    if fit_in_its_size(table, width_mm, format, fonts) {
        return true;
    }
    if table.small {
        return false;
    }
    let mut smaller = Table {
        small: true,
        ..table.clone()
    };
    let fits = fit_in_its_size(&mut smaller, width_mm, format, fonts);
    if fits {
        *table = smaller;
    }
    fits
}

fn fit_in_its_size(table: &mut Table, width_mm: f64, format: &Format, fonts: &Fonts) -> bool {
    let base = table.widths_mm(width_mm);
    let needs = needs(table, &base, format, fonts);
    let Some(floors) = floors(&needs, width_mm) else {
        return false;
    };
    let widths = widths(&needs, &floors, &base, width_mm);
    for (column, width) in table.columns.iter_mut().zip(widths) {
        column.share = share(width);
    }
    true
}

/// The least widths: whole things whole and short texts on two lines if they have room, else long names parted; then without
/// heed of the number of lines, and at last for words. None if not even words have room.
fn floors(needs: &[Needs], width_mm: f64) -> Option<Vec<f64>> {
    let whole = |one: &Needs| one.whole_mm;
    let short = |one: &Needs| one.whole_mm.min(LONGEST_WORD_MM).max(one.word_mm);
    let of = |floor: &dyn Fn(&Needs) -> f64| -> Vec<f64> { needs.iter().map(floor).collect() };
    [
        of(&|one| whole(one).max(one.two_lines_mm)),
        of(&|one| short(one).max(one.two_lines_mm)),
        of(&whole),
        of(&short),
        of(&|one| one.word_mm),
    ]
    .into_iter()
    .find(|floors| floors.iter().sum::<f64>() <= width_mm)
}

fn widths(needs: &[Needs], floors: &[f64], base: &[f64], room: f64) -> Vec<f64> {
    let wanted = needs.iter().zip(floors).zip(base);
    let mut widths: Vec<f64> = wanted
        .map(|((need, floor), base)| match need.line_mm {
            Some(line) => base.min(line).max(*floor),
            None => base.max(*floor),
        })
        .collect();
    let missing = widths.iter().sum::<f64>() - room;
    if missing > 0.0 {
        let slack: Vec<f64> = widths
            .iter()
            .zip(floors)
            .map(|(width, floor)| width - floor)
            .collect();
        spread(&mut widths, &slack, -missing);
        return widths;
    }
    // First to the columns whose texts break, then to all as the template shares them.
    let longing = |widths: &[f64]| -> Vec<f64> {
        let lines = needs.iter().map(|need| need.line_mm.unwrap_or(0.0));
        lines
            .zip(widths)
            .map(|(line, width)| (line - width).max(0.0))
            .collect()
    };
    let lacking = longing(&widths);
    let given = (-missing).min(lacking.iter().sum());
    spread(&mut widths, &lacking, given);
    let left = room - widths.iter().sum::<f64>();
    spread(&mut widths, base, left);
    widths
}

/// Adds a length to the widths, shared as the parts say.
fn spread(widths: &mut [f64], parts: &[f64], length: f64) {
    let sum: f64 = parts.iter().sum();
    if sum > 0.0 {
        for (width, part) in widths.iter_mut().zip(parts) {
            *width += length * part / sum;
        }
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a column is narrower than a sheet"
)]
fn share(width_mm: f64) -> u32 {
    (width_mm * PER_MM).round().max(1.0) as u32
}
