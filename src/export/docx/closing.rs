//! Boxes 7 to 9b: recipients and signatures.

use docx_rs::{LineSpacing, Paragraph, Table};

use super::columns::Columns;
use super::text::{line, styled};
use super::units::{space, space_of_mm};
use crate::document::{Closing, Format, Recipients, Signature};

/// The closing. Every paragraph stays with the next one, through the table and to the last paragraph of the paper, so
/// that neither a part of it nor the empty paragraph after it starts a page.
pub(super) fn closing(closing: &Closing, format: &Format) -> Table {
    let look = &format.closing;
    let recipients = closing.recipients.as_ref();
    match closing.signatures.as_slice() {
        [left, right] => {
            let half = format.page.text_width_mm() / 2.0;
            let columns = Columns {
                left_mm: half,
                right_mm: half,
            };
            let mut rows = vec![[signature(left, format), signature(right, format)]];
            if let Some(recipients) = recipients {
                rows.push([of_recipients(recipients, look.before_pt), nothing()]);
            }
            columns.table(rows)
        }
        signatures => {
            let columns = Columns {
                left_mm: look.left_mm,
                right_mm: look.right_mm,
            };
            // Both leads stand on one base line, as the decree draws them level.
            let taller = (look.authority_pt - look.recipients_lead_pt).max(0.0);
            let before = look.before_pt + taller * format.text.single_ascent_em;
            let left = recipients.map_or_else(nothing, |recipients| of_recipients(recipients, before));
            let right: Vec<Paragraph> = signatures.iter().flat_map(|one| signature(one, format)).collect();
            let right = if right.is_empty() { nothing() } else { right };
            columns.table(vec![[left, right]])
        }
    }
}

fn of_recipients(recipients: &Recipients, before_pt: f64) -> Vec<Paragraph> {
    let lead = spaced(line("RecipientsLead", &recipients.lead), before_pt);
    let lines = recipients.lines.iter().map(|text| line("Recipients", text));
    std::iter::once(lead)
        .chain(lines)
        .map(|paragraph| paragraph.keep_next(true))
        .collect()
}

/// Authority, room to sign, name. A form that is signed by hand has the room and no name.
fn signature(signature: &Signature, format: &Format) -> Vec<Paragraph> {
    let look = &format.closing;
    let room = space_of_mm(look.signature_room_mm);
    let authority = signature.authority.iter().enumerate().map(|(at, text)| {
        let before = if at == 0 { look.before_pt } else { 0.0 };
        spaced(line("SigningAuthority", text), before)
    });
    let name = match &signature.name {
        Some(name) => line("SignerName", name),
        None => styled("Hairline"),
    };
    authority
        .chain([name.line_spacing(LineSpacing::new().before(room))])
        .map(|paragraph| paragraph.keep_next(true))
        .collect()
}

fn nothing() -> Vec<Paragraph> {
    vec![styled("Hairline").keep_next(true)]
}

fn spaced(paragraph: Paragraph, before_pt: f64) -> Paragraph {
    paragraph.line_spacing(LineSpacing::new().before(space(before_pt)))
}
