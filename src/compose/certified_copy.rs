//! A copy of an issued paper: its text, and what the copying body adds below it (Điều 25; Mẫu 3.1 and 3.2).

use super::excerpt::excerpt;
use super::letterhead::{margins, mark, place_date};
use super::numbers::number_line;
use crate::diagnostic::Report;
use crate::document::{Block, CopyHead, Margins, Paper, Properties};
use crate::model::{Brief, Date, PaperAct};

/// What stands where the original is signed: a copy is set anew and has no signature of its own text.
const SIGNED: &str = "(Đã ký)";

/// The copy of a finished paper. On paper the copying body stands under the text; an electronic copy has only its line in the corner.
pub(super) fn certified_copy(
    mut paper: Paper,
    brief: &Brief<'_>,
    date: Date,
    properties: Properties,
    closing: Option<Block>,
    report: &mut Report,
) -> Paper {
    signed(&mut paper);
    if let Some(PaperAct::Copies {
        excerpt: articles,
        excerpt_for: receivers,
        ..
    }) = &brief.entry.row.act
    {
        excerpt(&mut paper, articles, receivers, brief, report);
    }
    if !brief.entry.row.electronic {
        let annexed = paper.annexes.iter().flat_map(|annex| &annex.blocks);
        let blocks = paper.blocks.iter().chain(annexed);
        let above = blocks.filter(|block| matches!(block, Block::Copy(_))).count();
        let end = match paper.annexes.last_mut() {
            Some(annex) => &mut annex.blocks,
            None => &mut paper.blocks,
        };
        end.push(Block::Copy(head(brief, date, above)));
        end.extend(closing);
    }
    Paper {
        properties,
        mark: mark(brief),
        margins: Margins {
            circulation: paper.margins.circulation.take(),
            form: paper.margins.form.take(),
            ..margins(brief)
        },
        ..paper
    }
}

fn head(brief: &Brief<'_>, date: Date, above: usize) -> CopyHead {
    CopyHead {
        above,
        issuer: brief.body.heading.to_strings(),
        number: number_line(brief),
        form: brief.kind.name.to_string(),
        place_date: place_date(brief, date),
    }
}

/// Says of each signature of the original that it is there.
fn signed(paper: &mut Paper) {
    let annexed = paper.annexes.iter_mut().flat_map(|annex| &mut annex.blocks);
    for block in paper.blocks.iter_mut().chain(annexed) {
        if let Block::Closing(closing) = block {
            for signature in &mut closing.signatures {
                signature.note = Some(SIGNED.to_owned());
            }
        }
    }
}
