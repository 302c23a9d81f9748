//! The lines of a paragraph as a word processor breaks them: the next word goes down as soon as it does not fit.

use super::letters::Letter;
use super::texts::Room;
use crate::faces::{Face, Fonts};

/// What goes to the next line as one: a word, or a part of one up to its hyphen.
#[derive(Debug, Clone, Copy)]
pub(super) struct Atom {
    /// The letter after it, by its place in the paragraph; a space between is neither's.
    pub(super) end: usize,
    /// Its width.
    pub(super) width_mm: f64,
    /// Width of the space after it, which no line end shows.
    pub(super) gap_mm: f64,
}

/// The atoms of a paragraph. Lines end at plain spaces and after plain hyphens inside a word.
pub(super) fn atoms(letters: &[Letter], room: &Room, fonts: &Fonts) -> Vec<Atom> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut at = 0;
    while at < letters.len() {
        let space = letters[at].shown == ' ';
        if space || ends_after_hyphen(letters, at) {
            let end = if space { at } else { at + 1 };
            let gap = if space { at..at + 1 } else { at..at };
            found.push(Atom {
                end,
                width_mm: width_mm(&letters[start..end], room, fonts),
                gap_mm: width_mm(&letters[gap], room, fonts),
            });
            start = at + 1;
        }
        at += 1;
    }
    if start < letters.len() {
        found.push(Atom {
            end: letters.len(),
            width_mm: width_mm(&letters[start..], room, fonts),
            gap_mm: 0.0,
        });
    }
    found
}

fn ends_after_hyphen(letters: &[Letter], at: usize) -> bool {
    let shows = |at: Option<usize>| {
        at.and_then(|at| letters.get(at))
            .is_some_and(|one| one.shown.is_alphanumeric())
    };
    letters[at].shown == '-'
        && shows(at.checked_sub(1))
        && letters.get(at + 1).is_some_and(|one| one.shown != ' ')
}

/// The lines: for each, how many atoms stand up to its end, and its width.
pub(super) fn lines(atoms: &[Atom], first_mm: f64, room_mm: f64) -> Vec<(usize, f64)> {
    let mut found: Vec<(usize, f64)> = Vec::new();
    let (mut width, mut gap, mut room) = (0.0, 0.0, first_mm);
    let mut empty = true;
    for (at, atom) in atoms.iter().enumerate() {
        if !empty && width + gap + atom.width_mm > room {
            found.push((at, width));
            (width, gap, room) = (0.0, 0.0, room_mm);
        }
        width += gap + atom.width_mm;
        gap = atom.gap_mm;
        empty = false;
    }
    if !empty {
        found.push((atoms.len(), width));
    }
    found
}

/// Width of letters on one line.
pub(super) fn width_mm(letters: &[Letter], room: &Room, fonts: &Fonts) -> f64 {
    let face = |one: &Letter| Face::of(room.bold || one.bold, room.italic || one.italic);
    let runs = letters.chunk_by(|one, next| face(one) == face(next));
    let width = |run: &[Letter]| {
        let shown = run.iter().map(|one| one.shown);
        fonts.letters_width_mm(shown, face(&run[0]), room.size_pt)
    };
    runs.map(width).fold(0.0, |sum, one| sum + one)
}
