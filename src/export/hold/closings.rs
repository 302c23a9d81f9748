//! A list of recipients that is too long to stand beside a signature: what fits stands there, the rest below it, and may
//! go on over pages.

use crate::document::{
    Block, Closing, Format, Orientation, Paper, Recipients, RecipientsGoOn, Run, Signature,
};
use crate::export::letters::letters_of;
use crate::export::lines::{atoms, lines};
use crate::export::texts::{Room, text_height_mm};
use crate::faces::{Fonts, MM_PER_PT};

/// The share of a page that a closing may fill and stay whole: more would leave a hole on the page before it.
const SHARE: f64 = 0.45;

/// Parts all closings of a paper that need it.
pub(super) fn part_closings(paper: &mut Paper, format: &Format, fonts: &Fonts) {
    part_all(&mut paper.blocks, paper.orientation, format, fonts);
    for annex in &mut paper.annexes {
        part_all(&mut annex.blocks, annex.orientation, format, fonts);
    }
}

fn part_all(blocks: &mut Vec<Block>, sheet: Orientation, format: &Format, fonts: &Fonts) {
    let room_mm = text_height_mm(sheet, format) * SHARE;
    let mut at = 0;
    while at < blocks.len() {
        if let Block::Closing(closing) = &mut blocks[at]
            && let Some(rest) = part(closing, room_mm, format, fonts)
        {
            at += 1;
            blocks.insert(at, Block::RecipientsGoOn(rest));
        }
        at += 1;
    }
}

/// Takes the recipients out that have no room.
fn part(closing: &mut Closing, room_mm: f64, format: &Format, fonts: &Fonts) -> Option<RecipientsGoOn> {
    let signed = closing
        .signatures
        .iter()
        .map(|one| height_mm(one, format, fonts))
        .fold(0.0, f64::max);
    let several = closing.signatures.len() > 1;
    let recipients = closing.recipients.as_mut()?;
    let heights = heights_mm(recipients, format, fonts);
    let all: f64 = heights.iter().sum();
    let whole = if several { signed + all } else { signed.max(all) };
    if whole <= room_mm {
        return None;
    }
    // Beside one signature they reach below its last line: the rest would else begin under a gap.
    let mut height = 0.0;
    let standing = heights.iter().take_while(|one| {
        let above = height;
        height += **one;
        if several {
            height <= room_mm - signed
        } else {
            above <= signed
        }
    });
    // The first height is the lead's; one line at least stands below it.
    let kept = standing.count().saturating_sub(1).max(1);
    (kept < recipients.lines.len()).then(|| RecipientsGoOn {
        lines: recipients.lines.split_off(kept),
    })
}

fn line_mm(size_pt: f64, format: &Format) -> f64 {
    let text = &format.text;
    size_pt * (text.single_ascent_em + text.single_descent_em + text.single_gap_em) * MM_PER_PT
}

/// Heights of the lead and of each recipient.
fn heights_mm(recipients: &Recipients, format: &Format, fonts: &Fonts) -> Vec<f64> {
    let look = &format.closing;
    let room = Room::of_recipient(format);
    let of = |text: &String| lines_mm(text, &room, format, fonts);
    std::iter::once(line_mm(look.recipients_lead_pt, format))
        .chain(recipients.lines.iter().map(of))
        .collect()
}

/// Height of a signature of one column.
fn height_mm(signed: &Signature, format: &Format, fonts: &Fonts) -> f64 {
    let look = &format.closing;
    let room = Room::of_signature(look.right_mm, look.authority_pt);
    let texts = signed.authority.iter().chain(&signed.note).chain(&signed.office);
    let above: f64 = texts.map(|text| lines_mm(text, &room, format, fonts)).sum();
    above + look.signature_room_mm + line_mm(look.name_pt, format)
}

/// Height of a text on as many lines as it needs.
fn lines_mm(text: &str, room: &Room, format: &Format, fonts: &Fonts) -> f64 {
    let atoms = atoms(&letters_of(&[Run::plain(text)]), room, fonts);
    let count = u32::try_from(lines(&atoms, room.mm, room.mm).len()).unwrap_or(u32::MAX);
    f64::from(count) * line_mm(room.size_pt, format)
}
