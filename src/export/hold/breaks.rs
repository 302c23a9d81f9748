//! The best line ends of a paragraph among all that are allowed, and how a word processor, which fills each line as far as it
//! goes, is brought to end its lines there: what would still fit is tied to what does not.

use crate::document::{HYPHEN, TIE};
use crate::export::letters::Letter;
use crate::export::lines::{Atom, atoms, lines};
use crate::export::texts::Room;
use crate::faces::Fonts;

/// What stands between two places where a line may end.
#[derive(Debug, Clone, Copy)]
pub(super) struct Piece {
    /// Its end, width and the space after it.
    pub(super) atom: Atom,
    /// Spaces inside it, which grow with the others.
    pub(super) spaces: usize,
    /// What a line's end after it costs.
    pub(super) cost: f64,
}

/// A line that is weighed.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line {
    /// Whether it is the last one.
    pub(super) is_last: bool,
    /// How many pieces stand on it.
    pub(super) pieces: usize,
    /// Its width, with spaces as they are typed.
    pub(super) width_mm: f64,
    /// How many spaces it has.
    pub(super) spaces: usize,
    /// Its room.
    pub(super) room_mm: f64,
}

/// The way to a place in the paragraph.
#[derive(Debug, Clone, Copy)]
struct Way {
    cost: f64,
    /// Where its last line begins.
    from: usize,
}

/// For each line, how many pieces stand up to its end: the cheapest way in at most so many lines. None if there is none.
pub(super) fn best(
    pieces: &[Piece],
    (first_mm, room_mm): (f64, f64),
    most: usize,
    cost: impl Fn(&Line) -> f64,
) -> Option<Vec<usize>> {
    let count = pieces.len();
    // For each number of lines, the cheapest way to each piece.
    let mut ways: Vec<Vec<Option<Way>>> = Vec::with_capacity(most + 1);
    let start = Way { cost: 0.0, from: 0 };
    ways.push((0..=count).map(|at| (at == 0).then_some(start)).collect());
    for number in 0..most {
        let room_mm = if number == 0 { first_mm } else { room_mm };
        let next = one_line_more(pieces, &ways[number], room_mm, &cost);
        ways.push(next);
    }
    let ends = ways.iter().enumerate();
    let reached = ends.filter_map(|(lines, ways)| Some((lines, (*ways.last()?)?.cost)));
    let (lines, _) = reached.min_by(|one, other| one.1.total_cmp(&other.1))?;
    let mut at = count;
    let mut found = Vec::new();
    for ways in ways[1..=lines].iter().rev() {
        found.push(at);
        at = (*ways.get(at)?)?.from;
    }
    found.reverse();
    Some(found)
}

/// From each place that is reached, all lines that may follow.
fn one_line_more(
    pieces: &[Piece],
    reached: &[Option<Way>],
    room_mm: f64,
    cost: impl Fn(&Line) -> f64,
) -> Vec<Option<Way>> {
    let mut found: Vec<Option<Way>> = vec![None; reached.len()];
    for (from, way) in reached.iter().enumerate().take(pieces.len()) {
        let Some(way) = way else { continue };
        for (end, line) in lines_from(pieces, from, room_mm) {
            let own = if line.is_last { 0.0 } else { pieces[end - 1].cost };
            let cost = way.cost + cost(&line) + own;
            if found[end].is_none_or(|other| cost < other.cost) {
                found[end] = Some(Way { cost, from });
            }
        }
    }
    found
}

/// The lines that may begin at a piece, the shortest first: at least one piece stands on each.
fn lines_from(pieces: &[Piece], from: usize, room_mm: f64) -> impl Iterator<Item = (usize, Line)> {
    let mut line = Line {
        is_last: false,
        pieces: 0,
        width_mm: 0.0,
        spaces: 0,
        room_mm,
    };
    let mut gap = 0.0;
    (from..pieces.len()).map_while(move |at| {
        let piece = pieces[at];
        let grown = line.width_mm + gap + piece.atom.width_mm;
        if line.pieces > 0 && grown > room_mm {
            return None;
        }
        line.spaces += piece.spaces + usize::from(gap > 0.0);
        line.width_mm = grown;
        line.pieces += 1;
        line.is_last = at + 1 == pieces.len();
        gap = piece.atom.gap_mm;
        Some((at + 1, line))
    })
}

/// Makes a word processor end its lines at these letters. Nothing is changed where it cannot be made to.
pub(super) fn force(letters: &mut [Letter], ends: &[usize], room: &Room, fonts: &Fonts) {
    let mut forced = letters.to_vec();
    for end in ends {
        if let Some(tie) = forced.get_mut(*end).filter(|one| one.shown == TIE) {
            tie.shown = ' ';
        }
    }
    for (number, wanted) in ends.iter().enumerate() {
        match line_ends(&forced, room, fonts).get(number) {
            Some(end) if end == wanted => {}
            Some(end) if end > wanted => tie_between(&mut forced, wanted + 1..end + 1),
            _ => return,
        }
    }
    let reached = line_ends(&forced, room, fonts);
    if reached.get(..ends.len()) == Some(ends) {
        letters.copy_from_slice(&forced);
    }
}

/// What fits is tied to what does not.
fn tie_between(letters: &mut [Letter], range: std::ops::Range<usize>) {
    let end = range.end.min(letters.len());
    for one in &mut letters[range.start..end] {
        match one.shown {
            ' ' => one.shown = TIE,
            '-' => one.shown = HYPHEN,
            _ => {}
        }
    }
}

/// The letter after each line but the last.
fn line_ends(letters: &[Letter], room: &Room, fonts: &Fonts) -> Vec<usize> {
    let atoms = atoms(letters, room, fonts);
    let all = lines(&atoms, room.mm - room.first_line_mm, room.mm);
    let ends = all.iter().map(|(end, _)| atoms[end - 1].end);
    ends.take(all.len().saturating_sub(1)).collect()
}
