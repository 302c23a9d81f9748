//! A copy of an issued paper: its text, and what the copying body adds below it (Điều 25; Mẫu 3.1 and 3.2).

use super::letterhead::{margins, mark, place_date};
use super::numbers::number_line;
use crate::diagnostic::{FormProblem, Report};
use crate::document::{Block, CopyHead, Margins, Paper, Paragraph, Properties, Role, plain_text};
use crate::model::{Brief, Date, PaperAct};

/// The copy of a finished paper. On paper the copying body stands under the text; an electronic copy has only its line in the corner.
pub(super) fn certified_copy(
    mut paper: Paper,
    brief: &Brief<'_>,
    date: Date,
    properties: Properties,
    closing: Option<Block>,
    report: &mut Report,
) -> Paper {
    if let Some(PaperAct::Copies { excerpt: wanted, .. }) = &brief.entry.row.act
        && !wanted.is_empty()
    {
        excerpt(&mut paper, wanted, brief, report);
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

/// Keeps of the text everything around the Điều, and those that are copied; what is attached is left out.
fn excerpt(paper: &mut Paper, wanted: &[u32], brief: &Brief<'_>, report: &mut Report) {
    let mut current: Option<u32> = None;
    let mut found: Vec<u32> = Vec::new();
    let blocks = std::mem::take(&mut paper.blocks);
    for block in blocks {
        if let Block::Paragraph(paragraph) = &block
            && let Some(number) = article_number(paragraph)
        {
            current = Some(number);
            found.push(number);
        }
        if matches!(block, Block::Closing(_)) {
            current = None;
        }
        if current.is_none_or(|number| wanted.contains(&number)) {
            paper.blocks.push(block);
        }
    }
    paper.annexes.clear();
    for number in wanted.iter().filter(|number| !found.contains(number)) {
        let (number, last) = (*number, found.len());
        report.add(
            FormProblem::NoSuchArticle { number, last },
            brief.entry.place().clone(),
        );
    }
}

/// `Điều 2. …` → 2.
fn article_number(paragraph: &Paragraph) -> Option<u32> {
    if paragraph.role != Role::Article {
        return None;
    }
    let text = plain_text(&paragraph.runs).replace('\u{a0}', " ");
    text.strip_prefix("Điều ")?.split('.').next()?.parse().ok()
}
