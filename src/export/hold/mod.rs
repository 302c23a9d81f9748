//! Where the lines of a paper may not end. Names, numbers, days, amounts, hours and citations stay whole: a space inside
//! one becomes U+00A0 and a hyphen U+2011, which are marks between this stage and the exporters and never come into a
//! file's text where a reader would type a plain one.

mod breaks;
mod closings;
mod compounds;
mod even;
mod gaps;
mod labels;
mod lexicon;
mod loose;
mod ties;

pub use self::loose::loosen;

use self::closings::part_closings;
use self::even::{even_ends, hold_but, set_title};
use self::gaps::close_gaps;
use self::lexicon::Lexicon;
use self::ties::{Kind, end_of_label, tie};
use super::letters::{Letter, letters_of, plain, put_back};
use super::lines::width_mm;
use super::tables::arrange;
use super::texts::{Room, Says, each_text};
use crate::document::{BREAK, Format, Paper, Run};
use crate::faces::Fonts;

/// A name that stands in the names of many bodies.
const HO_CHI_MINH: &str = "Hồ Chí Minh";

/// The same paper with its whole things held together, as far as each fits the line it may stand on.
pub fn hold(paper: &Paper, format: &Format, fonts: &Fonts) -> Paper {
    let mut held = paper.clone();
    let names = paper.names.iter().map(String::as_str);
    let names = Lexicon::of(names.chain([HO_CHI_MINH]));
    each_text(&mut held, format, |runs, room| {
        let kind = match room.says {
            Says::Text => Kind::Text,
            Says::Name => Kind::Name,
            _ => Kind::Short,
        };
        tie(runs, &names, kind);
    });
    arrange(&mut held, format, fonts);
    each_text(&mut held, format, |runs, room| {
        release(runs, room, fonts);
        if room.says != Says::Name {
            part_words(runs, room, fonts);
        }
        if room.is_balanced() {
            let mut letters = letters_of(runs);
            set_title(&mut letters, room, fonts);
            put_back(runs, &letters);
        }
        close_gaps(runs, room, &names, fonts);
    });
    part_closings(&mut held, format, fonts);
    held
}

/// Marks where a word may break that is longer than a line of its own: anywhere.
fn part_words(runs: &mut [Run], room: &Room, fonts: &Fonts) {
    let letters = letters_of(runs);
    let wide: Vec<_> = pieces(&letters)
        .into_iter()
        .filter(|piece| width_mm(&letters[piece.clone()], room, fonts) > room.mm)
        .collect();
    if wide.is_empty() {
        return;
    }
    let mut at = 0;
    for run in runs {
        let mut parted = String::new();
        for letter in run.text.chars() {
            parted.push(letter);
            if wide.iter().any(|piece| piece.contains(&at) && at + 1 < piece.end) {
                parted.push(BREAK);
            }
            at += 1;
        }
        run.text = parted;
    }
}

/// Lets go of what is wider than its line, where its parts are as even as can be.
fn release(runs: &mut [Run], room: &Room, fonts: &Fonts) {
    let mut letters = letters_of(runs);
    let wide: Vec<_> = pieces(&letters)
        .into_iter()
        .filter(|piece| width_mm(&letters[piece.clone()], room, fonts) > room.mm)
        .collect();
    if wide.is_empty() {
        return;
    }
    for piece in wide {
        if room.says == Says::Name && part_label(&mut letters[piece.clone()], room, fonts) {
            continue;
        }
        let parted = &mut letters[piece];
        for one in parted.iter_mut() {
            one.shown = plain(one.shown);
        }
        if let Some(ends) = even_ends(parted, room, fonts) {
            hold_but(parted, &ends);
        }
    }
    put_back(runs, &letters);
}

/// Lets go of the word before the name of a place, if the name has room on a line: `PHƯỜNG` of `PHƯỜNG TRƯƠNG QUANG TRỌNG`.
fn part_label(piece: &mut [Letter], room: &Room, fonts: &Fonts) -> bool {
    let Some(end) = end_of_label(piece) else {
        return false;
    };
    let fits = |part: &[Letter]| width_mm(part, room, fonts) <= room.mm;
    let has_room = fits(&piece[..end]) && fits(&piece[end + 1..]);
    if has_room {
        piece[end].shown = ' ';
    }
    has_room
}

/// What stands between plain spaces.
fn pieces(letters: &[Letter]) -> Vec<std::ops::Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    for (at, one) in letters.iter().enumerate() {
        if one.shown == ' ' {
            found.push(start..at);
            start = at + 1;
        }
    }
    found.push(start..letters.len());
    found
}
