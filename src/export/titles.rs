//! Lines of titles as even as can be: no single word is left on the last one.

use serde::Serialize;

use super::letters::letters_of;
use super::lines::{Atom, atoms, lines};
use super::texts::{Room, text_width_mm};
use crate::document::{Annex, Format, Orientation, Run};
use crate::faces::Fonts;

/// The titles of an annex.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct AnnexFit {
    /// Width in which the lines of the title are even.
    pub title_room_mm: f64,
    /// The same of the title below it.
    pub subtitle_room_mm: f64,
    /// The same of the words that say with which paper it comes.
    pub reference_room_mm: f64,
    /// Length of the rule under them: the decree's share of the title's longest line.
    pub rule_mm: f64,
}

/// A width with its even lines.
#[derive(Debug, Clone, Copy)]
pub(super) struct Even {
    /// The width in which a word processor breaks them so.
    pub(super) room_mm: f64,
    /// The longest of them.
    pub(super) widest_mm: f64,
}

/// Programs round widths: free room beside the longest line, so that none breaks elsewhere.
pub(super) const SPARE_MM: f64 = 0.6;

/// The lines of a subject.
pub(super) fn fit_subject(subject: &[Run], sheet: Orientation, format: &Format, fonts: &Fonts) -> Even {
    let room = Room::title(text_width_mm(sheet, format), format.title.subject_pt);
    even(subject, &room, fonts)
}

/// The lines of an annex's titles.
pub(super) fn fit_annex(annex: &Annex, format: &Format, fonts: &Fonts) -> AnnexFit {
    let (width, look) = (text_width_mm(annex.orientation, format), &format.annex);
    let fit = |text: &str, room: Room| even(&[Run::plain(text)], &room, fonts);
    let of = |text: Option<&String>, room: Room| text.map_or(width, |text| fit(text, room).room_mm);
    let title = fit(&annex.title, Room::title(width, look.title_pt));
    AnnexFit {
        title_room_mm: title.room_mm,
        subtitle_room_mm: of(annex.subtitle.as_ref(), Room::title(width, look.title_pt)),
        reference_room_mm: of(
            annex.reference.as_ref(),
            Room::reference(width, look.reference_pt),
        ),
        rule_mm: title.widest_mm * format.rules.subject_share,
    }
}

/// As few lines as fit, and those as even as can be.
pub(super) fn even(text: &[Run], room: &Room, fonts: &Fonts) -> Even {
    const STEP_MM: f64 = 0.5;
    let atoms = atoms(&letters_of(text), room, fonts);
    let (count, mut widest) = broken(&atoms, room.mm - SPARE_MM);
    let mut narrower = widest - STEP_MM;
    while count > 1 && narrower > 0.0 {
        let (lines, longest) = broken(&atoms, narrower);
        if lines > count || longest > narrower {
            break;
        }
        widest = longest;
        narrower = longest - STEP_MM;
    }
    let room_mm = if count > 1 {
        (widest + SPARE_MM).min(room.mm)
    } else {
        room.mm
    };
    Even {
        room_mm,
        widest_mm: widest.min(room.mm),
    }
}

/// How many lines there are in that width, and the longest.
fn broken(atoms: &[Atom], width_mm: f64) -> (usize, f64) {
    let lines = lines(atoms, width_mm, width_mm);
    let longest = lines.iter().map(|(_, width)| *width).fold(0.0, f64::max);
    (lines.len(), longest)
}
