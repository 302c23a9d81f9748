//! Widths of a table's columns, from the words in it: no word is wider than its cell, a column is no wider than its longest
//! text needs, and what is left goes to the columns whose texts break.

use super::columns::{LONGEST_WORD_MM, Needs, needs};
use super::settle::Settling;
use crate::document::{Format, Table};
use crate::faces::Fonts;

/// How finely the width of a column is given: shares of a hundredth of a millimetre.
const PER_MM: f64 = 100.0;

/// Sets a table's columns for a text of that width: as the template has it; else with cells that give up some of the room
/// beside their letters; a little smaller, if that keeps names whole; in the smaller size, if the words need it. Whether they fit.
pub(super) fn fit(table: &mut Table, width_mm: f64, format: &Format, fonts: &Fonts) -> bool {
    let found = Ways {
        width_mm,
        format,
        fonts,
    }
    .best(table);
    let fits = found.is_some();
    if let Some(found) = found {
        *table = found;
    }
    fits
}

/// The ways to set a table.
struct Ways<'a> {
    width_mm: f64,
    format: &'a Format,
    fonts: &'a Fonts,
}

impl Ways<'_> {
    fn best(&self, table: &Table) -> Option<Table> {
        let of = |small: bool, tight: bool| Table {
            small,
            tight,
            ..table.clone()
        };
        let small = || self.scarce(&of(true, false)).map(|(set, _)| set);
        if table.small {
            return small();
        }
        self.ample(table).or_else(|| match self.scarce(&of(false, true)) {
            Some((set, 0)) => Some(set),
            Some((parting, parted)) => self
                .ample(&of(true, true))
                .or_else(|| self.parting_fewer(&of(true, true), parted))
                .or(Some(parting)),
            None => small(),
        })
    }

    /// As much as there is room for, if that parts fewer whole things.
    fn parting_fewer(&self, table: &Table, than: usize) -> Option<Table> {
        let (set, parted) = self.scarce(table)?;
        (parted < than).then_some(set)
    }

    /// Whole things whole, and short texts on two lines.
    fn ample(&self, table: &Table) -> Option<Table> {
        let (base, needs) = self.needs(table);
        let floors = Floors::of(&needs, self.width_mm).on_two_lines()?;
        Some(self.with_floors(table, &needs, &floors, &base))
    }

    /// As much as there is room for, if words have room, and how many whole things are parted.
    fn scarce(&self, table: &Table) -> Option<(Table, usize)> {
        let (base, needs) = self.needs(table);
        let floors = Floors::of(&needs, self.width_mm);
        let (chosen, parted) = floors.on_two_lines().map(|floors| (floors, 0)).or_else(|| {
            let ways = [floors.names_whole(), floors.names_parted()];
            let settling = Settling::of(table, &needs, self.format, self.fonts);
            settling.best(ways.into_iter().flatten(), self.width_mm)
        })?;
        Some((self.with_floors(table, &needs, &chosen, &base), parted))
    }

    /// The widths that the template gives, and what each column needs.
    fn needs(&self, table: &Table) -> (Vec<f64>, Vec<Needs>) {
        let base = table.widths_mm(self.width_mm);
        let needs = needs(table, &base, self.format, self.fonts);
        (base, needs)
    }

    fn with_floors(&self, table: &Table, needs: &[Needs], floors: &[f64], base: &[f64]) -> Table {
        with_widths(table, &widths(needs, floors, base, self.width_mm))
    }
}

fn with_widths(table: &Table, widths: &[f64]) -> Table {
    let mut table = table.clone();
    for (column, width) in table.columns.iter_mut().zip(widths) {
        column.share = share(*width);
    }
    table
}

/// The least widths of a table's columns, if they have room; none if not even words have room.
struct Floors<'a> {
    needs: &'a [Needs],
    width_mm: f64,
}

impl<'a> Floors<'a> {
    const fn of(needs: &'a [Needs], width_mm: f64) -> Self {
        Self { needs, width_mm }
    }

    /// Whole things whole and short texts on two lines.
    fn on_two_lines(&self) -> Option<Vec<f64>> {
        self.each(|one| one.whole_mm.max(one.two_lines_mm))
    }

    /// Whole things whole, without heed of the number of lines.
    fn names_whole(&self) -> Option<Vec<f64>> {
        self.each(|one| one.whole_mm)
    }

    /// Long names parted: with room for two lines in the columns that have none, else without heed of lines, at last for words.
    fn names_parted(&self) -> Option<Vec<f64>> {
        let has_names = |one: &Needs| one.whole_mm > LONGEST_WORD_MM;
        let others = |one: &Needs| {
            if has_names(one) {
                short(one)
            } else {
                one.whole_mm.max(one.two_lines_mm)
            }
        };
        self.each(others)
            .or_else(|| self.each(short))
            .or_else(|| self.each(|one| one.word_mm))
    }

    fn each(&self, floor: impl Fn(&Needs) -> f64) -> Option<Vec<f64>> {
        let floors: Vec<f64> = self.needs.iter().map(floor).collect();
        (floors.iter().sum::<f64>() <= self.width_mm).then_some(floors)
    }
}

/// For whole things, long names parted.
const fn short(one: &Needs) -> f64 {
    one.whole_mm.min(LONGEST_WORD_MM).max(one.word_mm)
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
