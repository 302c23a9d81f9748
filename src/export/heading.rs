//! Fits the heading: which set of sizes, how wide the columns, how long the rules. Both exporters place what comes out.

use serde::Serialize;

use super::letters::plain;
use super::texts::Room;
use super::titles::even;
use crate::diagnostic::FormProblem;
use crate::document::{CopyHead, Format, Letterhead, LetterheadSizes, Run, Stamp, StampKind};
use crate::faces::{Face, Fonts};

/// The heading's measures for one paper.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct HeadingFit {
    /// The sizes taken.
    pub sizes: LetterheadSizes,
    /// Width of the left column.
    pub left_mm: f64,
    /// Width of the right column; may run into the right margin.
    pub right_mm: f64,
    /// Lines of the body above, broken to the left column.
    pub parent: Vec<String>,
    /// Lines of the issuer, broken to the left column.
    pub issuer: Vec<String>,
    /// Length of the rule under the issuer.
    pub issuer_rule_mm: f64,
    /// Length of the rule under the motto.
    pub motto_rule_mm: f64,
    /// Width in which the lines of a letter's subject are even.
    pub about_room_mm: f64,
    /// Width of each stamp under the number.
    pub stamps_mm: Vec<f64>,
}

/// Free room in a column beside a line that may not break. Word and `LibreOffice` round widths to twips and to the dots
/// of a printer, so a line that fills its column to the last tenth of a millimetre breaks in one of them.
const SPARE_MM: f64 = 0.5;

/// A name nearer to the national title than this is read as one line with it.
const NEAR_MM: f64 = 7.0;

/// Chooses the first set of sizes whose lines fit the columns; then lets the right column run into the margin; then
/// gives up. The national title, the motto and the date never break.
pub(super) fn fit_heading(
    head: &Letterhead,
    format: &Format,
    fonts: &Fonts,
) -> Result<HeadingFit, FormProblem> {
    let look = &format.letterhead;
    let plain = look.sets.iter().map(|sizes| (sizes, look.right_mm));
    let bleeding = look
        .sets
        .iter()
        .map(|sizes| (sizes, look.right_mm + look.bleed_mm));
    let fitting = plain
        .chain(bleeding)
        .find(|(sizes, room)| right_lines(head, format, sizes, fonts).1 + SPARE_MM <= *room);
    let Some((sizes, room)) = fitting else {
        return Err(too_wide(head, format, fonts));
    };
    // No further into the margin than the widest line needs: the column's middle stays where readers look for it.
    let needed = right_lines(head, format, sizes, fonts).1 + SPARE_MM;
    let right_mm = needed.clamp(look.right_mm, room);
    let left_room = look.left_mm - SPARE_MM;
    // A first line that would almost touch the national title goes on two lines.
    let state = fonts.width_mm(&look.state, Face::Bold, sizes.state_pt);
    let first = left_room.min(look.left_mm + right_mm - state - 2.0 * NEAR_MM);
    let under = if head.parent.is_empty() { first } else { left_room };
    let wrap =
        |lines: &[String], face, first| wrap_all(lines, face, sizes.issuer_pt, (first, left_room), fonts);
    let parent = wrap(&head.parent, Face::Regular, first);
    let issuer = wrap(&head.issuer, Face::Bold, under);
    let unbreakable = parent
        .iter()
        .map(|line| (line, Face::Regular))
        .chain(issuer.iter().map(|line| (line, Face::Bold)));
    for (line, face) in unbreakable {
        let width = fonts.width_mm(line, face, sizes.issuer_pt);
        if width > left_room {
            return Err(heading_too_wide(line, width, left_room, true));
        }
    }
    for stamp in &head.stamps {
        let (words, room) = (
            words_width(stamp, format, fonts),
            stamp_width(stamp, format, fonts),
        );
        if words + SPARE_MM > room || room > look.left_mm {
            return Err(heading_too_wide(
                &stamp.words,
                words,
                room.min(look.left_mm),
                false,
            ));
        }
    }
    let issuer_width = widest(&issuer, Face::Bold, sizes.issuer_pt, fonts);
    let motto_width = fonts.width_mm(&look.motto, Face::Bold, sizes.motto_pt);
    Ok(HeadingFit {
        sizes: *sizes,
        left_mm: look.left_mm,
        right_mm,
        parent,
        issuer,
        issuer_rule_mm: issuer_width * format.rules.issuer_share,
        motto_rule_mm: motto_width * format.rules.motto_share,
        about_room_mm: about_room(head, format, fonts),
        stamps_mm: head
            .stamps
            .iter()
            .map(|stamp| stamp_width(stamp, format, fonts))
            .collect(),
    })
}

fn about_room(head: &Letterhead, format: &Format, fonts: &Fonts) -> f64 {
    let look = &format.letterhead;
    let room = Room::about(look.left_mm, look.about_pt);
    head.about.as_ref().map_or(look.left_mm, |about| {
        even(&[Run::plain(about.as_str())], &room, fonts).room_mm
    })
}

/// Fits the head of a copy into the columns of a heading.
pub(super) fn fit_copy(copy: &CopyHead, format: &Format, fonts: &Fonts) -> Result<HeadingFit, FormProblem> {
    let head = Letterhead {
        parent: Vec::new(),
        issuer: copy.issuer.clone(),
        number: Some(copy.number.clone()),
        about: None,
        stamps: Vec::new(),
        place_date: Some(copy.place_date.clone()),
    };
    fit_heading(&head, format, fonts)
}

/// Width of a stamp: the decree's, or that of its words with room on both sides.
pub(super) fn stamp_width(stamp: &Stamp, format: &Format, fonts: &Fonts) -> f64 {
    let look = &format.stamps;
    match stamp.kind {
        StampKind::Urgent => look.urgent_mm,
        StampKind::VeryUrgent => look.very_urgent_mm,
        StampKind::Flash => look.flash_mm,
        StampKind::Secrecy | StampKind::Circulation => {
            words_width(stamp, format, fonts) + 2.0 * look.inset_x_mm
        }
    }
}

fn words_width(stamp: &Stamp, format: &Format, fonts: &Fonts) -> f64 {
    fonts.width_mm(&stamp.words, Face::Bold, format.stamps.size_pt)
}

/// The widest of the lines that may not break, and its width.
fn right_lines(head: &Letterhead, format: &Format, sizes: &LetterheadSizes, fonts: &Fonts) -> (String, f64) {
    let look = &format.letterhead;
    let date = head.place_date.as_deref().unwrap_or_default();
    [
        (look.state.as_str(), Face::Bold, sizes.state_pt),
        (look.motto.as_str(), Face::Bold, sizes.motto_pt),
        (date, Face::Italic, sizes.place_date_pt),
    ]
    .into_iter()
    .map(|(text, face, size)| (text.to_owned(), fonts.width_mm(text, face, size)))
    .max_by(|left, right| left.1.total_cmp(&right.1))
    .unwrap_or_default()
}

fn too_wide(head: &Letterhead, format: &Format, fonts: &Fonts) -> FormProblem {
    let look = &format.letterhead;
    let smallest = look
        .sets
        .iter()
        .map(|sizes| right_lines(head, format, sizes, fonts));
    let (text, width) = smallest
        .min_by(|left, right| left.1.total_cmp(&right.1))
        .unwrap_or_default();
    heading_too_wide(&text, width, look.right_mm + look.bleed_mm - SPARE_MM, false)
}

fn heading_too_wide(text: &str, width: f64, room: f64, of_name: bool) -> FormProblem {
    FormProblem::HeadingTooWide {
        text: text.to_owned(),
        width_mm: format!("{width:.1}").replace('.', ","),
        room_mm: format!("{room:.1}").replace('.', ","),
        of_name,
    }
}

fn widest(lines: &[String], face: Face, size_pt: f64, fonts: &Fonts) -> f64 {
    lines
        .iter()
        .map(|line| fonts.width_mm(line, face, size_pt))
        .fold(0.0, f64::max)
}

/// The lines of names; the first of them, on one line, has a room of its own.
fn wrap_all(
    lines: &[String],
    face: Face,
    size_pt: f64,
    (first_mm, room_mm): (f64, f64),
    fonts: &Fonts,
) -> Vec<String> {
    let of = |(at, line): (usize, &String)| {
        let wrapped = balanced(line, face, size_pt, room_mm, fonts);
        // A name of several lines gets no further ones.
        if at == 0 && wrapped.len() == 1 {
            balanced(line, face, size_pt, first_mm, fonts)
        } else {
            wrapped
        }
    };
    lines
        .iter()
        .enumerate()
        .flat_map(of)
        .map(|line| line.chars().map(plain).collect())
        .collect()
}

/// Breaks a text into as few lines as fit, and those as even as can be: no single word is left on the last line.
fn balanced(text: &str, face: Face, size_pt: f64, room_mm: f64, fonts: &Fonts) -> Vec<String> {
    const STEP_MM: f64 = 1.0;
    let width = |text: &str| fonts.width_mm(text, face, size_pt);
    let words = words(text, |text| width(text) <= room_mm);
    let mut lines = wrap(&words, room_mm, width);
    let mut room = room_mm - STEP_MM;
    while lines.len() > 1 && room > 0.0 {
        let narrower = wrap(&words, room, width);
        if narrower.len() > lines.len() || widest(&narrower, face, size_pt, fonts) > room {
            break;
        }
        lines = narrower;
        room -= STEP_MM;
    }
    lines
}

/// Puts words on lines that fit; a single word that is too long stands alone.
fn wrap(words: &[String], room_mm: f64, width: impl Fn(&str) -> f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words {
        let grown = lines.last().map(|line| format!("{line} {word}"));
        match (grown, lines.last_mut()) {
            (Some(grown), Some(line)) if width(&grown) <= room_mm => *line = grown,
            _ => lines.push(word.clone()),
        }
    }
    lines
}

/// The words of a text; a dash between words stays with the word before it, so that no line begins with one, and `VÀ` with
/// the word behind it, if both have room on a line.
fn words(text: &str, fits: impl Fn(&str) -> bool) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for word in text.split(' ') {
        let whole = words.last().map(|last| format!("{last} {word}"));
        match (whole, words.last_mut()) {
            (Some(whole), Some(last)) if word == "-" || last == "VÀ" && fits(&whole) => *last = whole,
            _ => words.push(word.to_owned()),
        }
    }
    words
}
