//! Boxes 7 to 9b: recipients and signatures.

use super::columns::{columns, nothing, two_columns};
use super::grid::{Grid, GridCell};
use super::oriented_page::OrientedPage;
use super::paragraph::{Paragraph, line, styled};
use super::properties::Spacing;
use super::units::{space, space_of_mm};
use crate::document::{Closing, Format, Recipients, Signature};
use crate::export::signers::{DAY_MM, across, as_number};

/// The closing, `above_pt` below what stands before it. Every paragraph stays with the next one, through the table and
/// to the last paragraph of the section, so that neither a part of it nor the empty paragraph after it starts a page.
pub(super) fn closing(closing: &Closing, above_pt: f64, sheet: OrientedPage<'_>, format: &Format) -> Grid {
    let date = closing
        .place_date
        .as_ref()
        .map(|text| vec![spaced(line("SigningDate", text), above_pt).kept()]);
    let above_pt = if date.is_some() { 0.0 } else { above_pt };
    match closing.signatures.as_slice() {
        [] | [_] => {
            let look = &format.closing;
            let between = sheet.between_mm(look.left_mm, look.right_mm);
            let date = date.map(|date| [nothing(), date]);
            let signed = beside(closing, above_pt, format);
            two_columns(
                look.left_mm,
                between,
                look.right_mm,
                date.into_iter().chain([signed]),
            )
        }
        several => {
            let across = across(several.len(), sheet.text_width_mm());
            let width = sheet.text_width_mm() / as_number(across);
            let date = date.map(|date| over_the_last(date, (DAY_MM / width).ceil(), across));
            let signed = over(several, across, closing.recipients.as_ref(), above_pt, format);
            columns(&vec![width; across], date.into_iter().chain(signed).collect())
        }
    }
}

/// A row with nothing but this in its last columns.
fn over_the_last(content: Vec<Paragraph>, over: f64, columns: usize) -> Vec<GridCell> {
    let over = (1..columns)
        .find(|some| as_number(*some) >= over)
        .unwrap_or(columns);
    let empty = (over..columns).map(|_| GridCell::new(nothing()));
    let content = GridCell {
        columns: over,
        ..GridCell::new(content)
    };
    empty.chain([content]).collect()
}

/// Recipients at the left, one signature at the right.
fn beside(closing: &Closing, above_pt: f64, format: &Format) -> [Vec<Paragraph>; 2] {
    let look = &format.closing;
    // Both leads stand on one base line, as the decree draws them level.
    let taller = (look.authority_pt - look.recipients_lead_pt).max(0.0);
    let lead_above = above_pt + taller * format.text.single_ascent_em;
    let left = closing.recipients.as_ref();
    let right = closing.signatures.first();
    [
        left.map_or_else(nothing, |recipients| of_recipients(recipients, lead_above)),
        right.map_or_else(nothing, |signed| signature(signed, above_pt, 0, format)),
    ]
}

/// Several signatures side by side, their names on one line, the recipients below them in the left half.
fn over(
    signatures: &[Signature],
    across: usize,
    recipients: Option<&Recipients>,
    above_pt: f64,
    format: &Format,
) -> Vec<Vec<GridCell>> {
    let rows = signatures.chunks(across).enumerate();
    let signed = rows.map(|(at, row)| {
        let above = if at == 0 {
            above_pt
        } else {
            format.closing.before_pt
        };
        signed_row(row, across, above, format)
    });
    let half = across.div_ceil(2);
    let below = recipients.map(|recipients| {
        let list = GridCell {
            columns: half,
            ..GridCell::new(of_recipients(recipients, format.closing.before_pt))
        };
        let rest = GridCell {
            columns: across - half,
            ..GridCell::new(nothing())
        };
        vec![list, rest]
    });
    signed.chain(below).collect()
}

/// Signatures of one row, and nothing in the columns that have none.
fn signed_row(row: &[Signature], across: usize, above_pt: f64, format: &Format) -> Vec<GridCell> {
    let tallest = row.iter().map(lines_above_room).max().unwrap_or_default();
    let signed = row
        .iter()
        .map(|one| signature(one, above_pt, tallest - lines_above_room(one), format));
    let empty = (row.len()..across).map(|_| nothing());
    signed.chain(empty).map(GridCell::new).collect()
}

fn of_recipients(recipients: &Recipients, before_pt: f64) -> Vec<Paragraph> {
    let lead = spaced(line("RecipientsLead", &recipients.lead), before_pt);
    let lines = recipients.lines.iter().map(|text| line("Recipients", text));
    std::iter::once(lead).chain(lines).map(Paragraph::kept).collect()
}

fn lines_above_room(signature: &Signature) -> usize {
    signature.authority.len()
        + usize::from(signature.note.is_some())
        + usize::from(signature.office.is_some())
}

/// Authority, note, room to sign, second office, name. A form that is signed by hand has the room and no name. The room is higher by as
/// many lines as are missing to the tallest signature beside it.
fn signature(signature: &Signature, above_pt: f64, missing: usize, format: &Format) -> Vec<Paragraph> {
    let (look, text) = (&format.closing, &format.text);
    let line_em = text.single_ascent_em + text.single_descent_em + text.single_gap_em;
    let line_pt = line_em * look.authority_pt;
    let room = space_of_mm(look.signature_room_mm) + space(line_pt * as_number(missing));
    let authority = signature.authority.iter().enumerate().map(|(at, text)| {
        let before = if at == 0 { above_pt } else { 0.0 };
        spaced(line("SigningAuthority", text), before)
    });
    let note = signature.note.iter().map(|text| line("SigningNote", text));
    let name = match &signature.name {
        Some(name) => line("SignerName", name),
        None => styled("Hairline"),
    };
    let office = signature.office.iter().map(|text| line("SigningAuthority", text));
    let mut signed: Vec<Paragraph> = office.chain([name]).collect();
    let first = signed.remove(0).spaced(Spacing::before(room));
    authority
        .chain(note)
        .chain([first])
        .chain(signed)
        .map(Paragraph::kept)
        .collect()
}

fn spaced(paragraph: Paragraph, before_pt: f64) -> Paragraph {
    paragraph.spaced(Spacing::before(space(before_pt)))
}
