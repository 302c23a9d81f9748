//! Paragraphs of justified text with a line that is stretched too far: their lines end elsewhere, and ties let go where a
//! reader minds it least.

use super::breaks::{Line, Piece, best, force};
use super::lexicon::Lexicon;
use super::ties::yielding;
use crate::document::{BREAK, Run, TIE};
use crate::export::letters::{Letter, letters_of, put_back};
use crate::export::lines::{atoms, lines, width_mm};
use crate::export::texts::Room;
use crate::faces::Fonts;

/// A stretched space as wide as so many spaces is a hole in the line.
const HOLE: f64 = 2.0;
/// What a last line of one word costs.
const LONE_WORD: f64 = 1.0;

/// Sets the lines anew if one of them has holes.
pub(super) fn close_gaps(runs: &mut [Run], room: &Room, names: &Lexicon, fonts: &Fonts) {
    if !room.justified {
        return;
    }
    let mut letters = letters_of(runs);
    let Some(count) = lines_with_holes(&letters, room, fonts) else {
        return;
    };
    let pieces = pieces(&letters, room, names, fonts);
    let space = space_mm(room, fonts);
    let rooms = (room.mm - room.first_line_mm, room.mm);
    let Some(ends) = best(&pieces, rooms, count, |line| cost(line, space)) else {
        return;
    };
    let inner = ends.iter().take(ends.len().saturating_sub(1));
    let ends: Vec<usize> = inner.map(|end| pieces[end - 1].atom.end).collect();
    force(&mut letters, &ends, room, fonts);
    put_back(runs, &letters);
}

/// How many lines there are, if one of them is stretched too far. Words that are parted anywhere are left alone.
fn lines_with_holes(letters: &[Letter], room: &Room, fonts: &Fonts) -> Option<usize> {
    if letters.iter().any(|one| one.shown == BREAK) {
        return None;
    }
    let atoms = atoms(letters, room, fonts);
    let (first_mm, space) = (room.mm - room.first_line_mm, space_mm(room, fonts));
    let lines = lines(&atoms, first_mm, room.mm);
    let mut from = 0;
    let holes = lines.iter().enumerate().any(|(number, (end, width))| {
        let to = atoms[end - 1].end;
        let free_mm = if number == 0 { first_mm } else { room.mm } - width;
        let spaces = spaces(&letters[from..to]);
        from = to + usize::from(letters.get(to).is_some_and(|one| one.shown == ' '));
        *end < atoms.len() && grown(free_mm, spaces, space) > HOLE
    });
    holes.then_some(lines.len())
}

/// What stands between all places where a line may end.
fn pieces(letters: &[Letter], room: &Room, names: &Lexicon, fonts: &Fonts) -> Vec<Piece> {
    let yielding = yielding(letters, names);
    let mut parted = letters.to_vec();
    for (at, _) in &yielding {
        parted[*at].shown = ' ';
    }
    let mut from = 0;
    let of = |atom: crate::export::lines::Atom| {
        let spaces = spaces(&parted[from..atom.end]);
        from = atom.end + usize::from(parted.get(atom.end).is_some_and(|one| one.shown == ' '));
        let tie = yielding.binary_search_by_key(&atom.end, |(at, _)| *at);
        let cost = tie.map_or(0.0, |at| yielding[at].1);
        Piece { atom, spaces, cost }
    };
    atoms(&parted, room, fonts).into_iter().map(of).collect()
}

/// Wide spaces cost ever more; a last line costs nothing unless it is one word.
fn cost(line: &Line, space_mm: f64) -> f64 {
    if line.is_last {
        return if line.pieces == 1 { LONE_WORD } else { 0.0 };
    }
    let by = grown(line.room_mm - line.width_mm, line.spaces, space_mm) - 1.0;
    by.powi(3)
}

/// How many spaces wide each space of a line is when it is stretched over what is free.
fn grown(free_mm: f64, spaces: usize, space_mm: f64) -> f64 {
    let spaces = f64::from(u32::try_from(spaces).unwrap_or(u32::MAX));
    1.0 + free_mm / spaces.max(1.0) / space_mm
}

fn spaces(letters: &[Letter]) -> usize {
    letters
        .iter()
        .filter(|one| matches!(one.shown, ' ' | TIE))
        .count()
}

fn space_mm(room: &Room, fonts: &Fonts) -> f64 {
    let space = Letter {
        shown: ' ',
        bold: false,
        italic: false,
    };
    width_mm(&[space], room, fonts)
}
