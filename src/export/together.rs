//! Which parts of a paper stay on the page of what follows them: never one line with the signature on a last page, never the
//! last sentence under a table alone.

use serde::Serialize;

use super::letters::letters_of;
use super::lines::{atoms, lines};
use super::texts::{Room, text_width_mm};
use crate::document::{Block, Format, Orientation, Paper, Paragraph, RowKind, plain_text};
use crate::faces::Fonts;

/// Lines that a closing has above it on its page, out of one paragraph or several.
const LINES: usize = 3;
/// Lines under a table that go with its last row; more of them may stand alone.
const LINES_UNDER_TABLE: usize = 5;

/// A paragraph of more lines than this does not go to the page of a closing whole: it would leave a hole on its own.
const LONG: usize = 6;

/// What of a block stays on the page of the block after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Stays {
    /// All of it; of a table its last rows.
    Whole,
    /// The last lines of a long paragraph above a closing.
    LastLines,
}

/// For each block of the paper, and then of each annex, what of it stays on the page of the block after it.
pub(super) fn together(paper: &Paper, format: &Format, fonts: &Fonts) -> Vec<Vec<Option<Stays>>> {
    let of = |blocks: &[Block], sheet| of_blocks(blocks, sheet, format, fonts);
    let annexes = paper
        .annexes
        .iter()
        .map(|annex| of(&annex.blocks, annex.orientation));
    std::iter::once(of(&paper.blocks, paper.orientation))
        .chain(annexes)
        .collect()
}

fn of_blocks(blocks: &[Block], sheet: Orientation, format: &Format, fonts: &Fonts) -> Vec<Option<Stays>> {
    let mut stays = vec![None; blocks.len()];
    let count = |paragraph: &Paragraph| count(paragraph, sheet, format, fonts);
    for (end, _) in blocks
        .iter()
        .enumerate()
        .filter(|(_, block)| matches!(block, Block::Closing(_)))
    {
        above_closing(&blocks[..end], &mut stays, count);
    }
    if blocks.iter().all(|block| !matches!(block, Block::Closing(_))) {
        under_table(blocks, &mut stays, count);
    }
    leads(blocks, &mut stays, count);
    stays
}

/// The words that lead to a table or a list stand above it, not at the foot of the page before.
fn leads(blocks: &[Block], stays: &mut [Option<Stays>], count: impl Fn(&Paragraph) -> usize) {
    for (at, pair) in blocks.windows(2).enumerate() {
        let Block::Paragraph(paragraph) = &pair[0] else {
            continue;
        };
        let leads = match &pair[1] {
            Block::Table(_) => true,
            Block::Paragraph(_) => plain_text(&paragraph.runs).trim_end().ends_with(':'),
            _ => false,
        };
        if leads && stays[at].is_none() && count(paragraph) <= LINES {
            stays[at] = Some(Stays::Whole);
        }
    }
}

/// What goes to the page of a closing below these blocks.
fn above_closing(blocks: &[Block], stays: &mut [Option<Stays>], count: impl Fn(&Paragraph) -> usize) {
    let mut lines = 0;
    for (at, block) in blocks.iter().enumerate().rev() {
        stays[at] = Some(Stays::Whole);
        match block {
            Block::Paragraph(paragraph) => {
                let own = count(paragraph);
                if own > LONG {
                    stays[at] = Some(Stays::LastLines);
                }
                lines += own;
            }
            Block::Table(_) => lines = LINES,
            _ => {
                stays[at] = None;
                return;
            }
        }
        if lines >= LINES {
            if matches!(block, Block::Paragraph(_)) {
                reach_table(&blocks[..at], lines, stays, count);
            }
            return;
        }
    }
}

/// The table above few lines that go to a closing's page sends its last rows with them.
fn reach_table(
    blocks: &[Block],
    mut lines: usize,
    stays: &mut [Option<Stays>],
    count: impl Fn(&Paragraph) -> usize,
) {
    for (at, block) in blocks.iter().enumerate().rev() {
        match block {
            Block::Paragraph(paragraph) => lines += count(paragraph),
            Block::Table(_) if lines <= LINES_UNDER_TABLE => {
                stays[at..blocks.len()].fill(Some(Stays::Whole));
                return;
            }
            _ => return,
        }
    }
}

/// A short end under a table goes with its last row.
fn under_table(blocks: &[Block], stays: &mut [Option<Stays>], count: impl Fn(&Paragraph) -> usize) {
    let mut lines = 0;
    for (at, block) in blocks.iter().enumerate().rev() {
        match block {
            Block::Paragraph(paragraph) => lines += count(paragraph),
            Block::Table(table) => {
                let sums_up = table.body.last().is_some_and(|row| row.kind == RowKind::Total);
                if at + 1 < blocks.len() || sums_up {
                    stays[at..].fill(Some(Stays::Whole));
                }
                return;
            }
            _ => return,
        }
        if lines > LINES_UNDER_TABLE {
            return;
        }
    }
}

/// How many lines a paragraph has.
fn count(paragraph: &Paragraph, sheet: Orientation, format: &Format, fonts: &Fonts) -> usize {
    let room = Room::of_role(paragraph.role, text_width_mm(sheet, format), format);
    let atoms = atoms(&letters_of(&paragraph.runs), &room, fonts);
    lines(&atoms, room.mm - room.first_line_mm, room.mm).len()
}
