//! A DOCX says what a person types: plain spaces and hyphens, which Word's search finds. Only where a line would end
//! inside something whole the mark stays, so that Word and `LibreOffice` break the line before it.

use crate::document::{BREAK, Format, HYPHEN, Paper, TIE};
use crate::export::letters::{Letter, letters_of, plain, put_back};
use crate::export::lines::{atoms, lines};
use crate::export::texts::{Room, each_text};
use crate::export::titles::even;
use crate::faces::Fonts;

/// Programs round widths: a break is expected in a line that is so much longer or shorter too.
const ROUNDED_MM: [f64; 3] = [0.0, -0.6, 0.6];
/// The same in a room that is only a little wider than the longest line.
const ROUNDED_EVEN_MM: [f64; 3] = [0.0, -0.3, 0.6];

/// The same paper with plain letters wherever they break no line.
pub fn loosen(held: &Paper, format: &Format, fonts: &Fonts) -> Paper {
    let mut loose = held.clone();
    each_text(&mut loose, format, |runs, room| {
        for run in runs.iter_mut() {
            run.text.retain(|letter| letter != BREAK);
        }
        let held = letters_of(runs);
        if held.iter().any(|one| plain(one.shown) != one.shown) {
            // A centred title stands in the width in which its lines are even.
            let mm = if room.is_even() {
                even(runs, room, fonts).room_mm
            } else {
                room.mm
            };
            put_back(runs, &loosened(&held, &Room { mm, ..*room }, fonts));
        }
    });
    loose
}

/// Ties come back one by one until no line ends at one: each that comes back moves the lines below it.
pub(super) fn loosened(held: &[Letter], room: &Room, fonts: &Fonts) -> Vec<Letter> {
    let mut loose = held.to_vec();
    for (at, one) in held.iter().enumerate() {
        if !is_blank(held, at) {
            loose[at].shown = plain(one.shown);
        }
    }
    for rounded in if room.is_even() {
        ROUNDED_EVEN_MM
    } else {
        ROUNDED_MM
    } {
        while let Some(at) = broken(held, &loose, room, rounded, fonts) {
            loose[at].shown = held[at].shown;
        }
    }
    loose
}

/// Several spaces in a row are room that a draft leaves: they stay as they are.
fn is_blank(held: &[Letter], at: usize) -> bool {
    let tie = |at: Option<usize>| at.and_then(|at| held.get(at)).is_some_and(|one| one.shown == TIE);
    tie(Some(at)) && (tie(at.checked_sub(1)) || tie(Some(at + 1)))
}

/// The first held letter at which a line would end.
fn broken(held: &[Letter], loose: &[Letter], room: &Room, rounded: f64, fonts: &Fonts) -> Option<usize> {
    let atoms = atoms(loose, room, fonts);
    let first = room.mm - room.first_line_mm + rounded;
    let ends = lines(&atoms, first, room.mm + rounded);
    let last = atoms.len();
    ends.into_iter()
        .filter(|(end, _)| *end < last)
        .filter_map(|(end, _)| atoms.get(end - 1).map(|atom| atom.end))
        .map(|end| {
            if loose.get(end).is_some_and(|one| one.shown == ' ') {
                end
            } else {
                end - 1
            }
        })
        .find(|at| matches!(held[*at].shown, TIE | HYPHEN) && plain(held[*at].shown) == loose[*at].shown)
}
