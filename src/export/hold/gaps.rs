//! Lines of justified text that a held piece would stretch too far: it lets go where a reader minds it least.

use std::ops::Range;

use super::lexicon::Lexicon;
use super::ties::{Yields, yielding};
use crate::document::{Run, TIE};
use crate::export::letters::{Letter, letters_of, put_back};
use crate::export::lines::{atoms, lines, width_mm};
use crate::export::texts::Room;
use crate::faces::Fonts;

/// A stretched space as wide as so many spaces is a hole in the line.
const HOLE: f64 = 2.0;
/// A hole for which even a name is parted.
const GREAT_HOLE: f64 = 5.0;

/// Lets go of ties, line by line from above, until no line is stretched that could be mended.
pub(super) fn close_gaps(runs: &mut [Run], room: &Room, names: &Lexicon, fonts: &Fonts) {
    if !room.justified {
        return;
    }
    let held = letters_of(runs);
    let mut letters = held.clone();
    let mut given_up = 0;
    while let Some(line) = stretched(&letters, room, fonts)
        .into_iter()
        .find(|line| line.number >= given_up)
    {
        // A line that lets go is looked at again: it may still be stretched too far.
        match line.lets_go(&letters, room, names, fonts) {
            Some(at) => letters[at].shown = ' ',
            None => given_up = line.number + 1,
        }
    }
    if letters
        .iter()
        .zip(&held)
        .any(|(one, other)| one.shown != other.shown)
    {
        put_back(runs, &letters);
    }
}

/// A line that is stretched too far.
struct Line {
    number: usize,
    /// The piece that begins the line below it.
    below: Range<usize>,
    /// Width without letters.
    free_mm: f64,
    /// How many spaces wide each of its spaces is.
    hole: f64,
}

impl Line {
    /// The last tie of the piece below that may be let go and up to which it has room on the line.
    fn lets_go(&self, letters: &[Letter], room: &Room, names: &Lexicon, fonts: &Fonts) -> Option<usize> {
        let fits = |at: usize| {
            let width = |part: &[Letter]| width_mm(part, room, fonts) + space_mm(room, fonts);
            self.below.contains(&at) && width(&letters[self.below.start..at]) <= self.free_mm
        };
        let ties = yielding(letters, names).into_iter().filter(|(at, _)| fits(*at));
        let (gladly, in_names): (Vec<_>, Vec<_>) = ties.partition(|(_, how)| *how == Yields::Gladly);
        let in_names = in_names.last().filter(|_| self.hole > GREAT_HOLE);
        gladly.last().or(in_names).map(|(at, _)| *at)
    }
}

/// The lines that are stretched too far; the last line of a paragraph never is.
fn stretched(letters: &[Letter], room: &Room, fonts: &Fonts) -> Vec<Line> {
    let atoms = atoms(letters, room, fonts);
    let first_mm = room.mm - room.first_line_mm;
    let mut from = 0;
    let mut found = Vec::new();
    for (number, (end, width)) in lines(&atoms, first_mm, room.mm).into_iter().enumerate() {
        let Some(next) = atoms.get(end) else { break };
        let to = atoms[end - 1].end;
        let free_mm = if number == 0 { first_mm } else { room.mm } - width;
        let hole = hole(&letters[from..to], free_mm, space_mm(room, fonts));
        from = after(letters, to);
        if hole > HOLE {
            let below = from..next.end;
            found.push(Line {
                number,
                below,
                free_mm,
                hole,
            });
        }
    }
    found
}

/// The first letter after a piece's end: a space between is neither's.
fn after(letters: &[Letter], end: usize) -> usize {
    end + usize::from(letters.get(end).is_some_and(|one| one.shown == ' '))
}

/// How many spaces wide each space of a line is when it is stretched over what is free.
fn hole(line: &[Letter], free_mm: f64, space_mm: f64) -> f64 {
    let spaces = line.iter().filter(|one| matches!(one.shown, ' ' | TIE)).count();
    let spaces = f64::from(u32::try_from(spaces).unwrap_or(u32::MAX));
    1.0 + free_mm / spaces.max(1.0) / space_mm
}

fn space_mm(room: &Room, fonts: &Fonts) -> f64 {
    let space = Letter {
        shown: ' ',
        bold: false,
        italic: false,
    };
    width_mm(&[space], room, fonts)
}
