//! The blocks of a paper → paragraphs and tables.

use docx_rs::{Document, LineSpacing, Paragraph};

use super::closing::closing;
use super::letterhead::letterhead;
use super::rule::rule;
use super::styles::role_id;
use super::text::{line, paragraph, styled};
use super::units::{space, twips};
use crate::document::{Addressees, Block, Format, Paper, Paragraph as Content, Title};
use crate::export::Measures;

/// What is built so far.
struct Body<'a> {
    format: &'a Format,
    measures: &'a Measures,
    document: Document,
}

/// The body of a paper. The section is not yet in it.
pub(super) fn body(paper: &Paper, format: &Format, measures: &Measures) -> Document {
    let mut body = Body {
        format,
        measures,
        document: Document::new(),
    };
    let blocks = &paper.blocks;
    for (at, block) in blocks.iter().enumerate() {
        let previous = at.checked_sub(1).and_then(|before| blocks.get(before));
        body.add(previous, block, blocks.get(at + 1));
    }
    // A document ends with a paragraph; after a table it is one that shows nothing.
    match paper.blocks.last() {
        Some(Block::Closing(_) | Block::Letterhead(_) | Block::Table(_)) | None => {
            body.push(styled("Hairline"));
        }
        Some(Block::Title(_) | Block::Addressees(_) | Block::Paragraph(_)) => {}
    }
    body.document
}

impl Body<'_> {
    fn add(&mut self, previous: Option<&Block>, block: &Block, next: Option<&Block>) {
        match block {
            Block::Letterhead(head) => {
                if let Some(fit) = &self.measures.heading {
                    self.table(letterhead(head, fit, self.format));
                }
            }
            Block::Title(title) => self.title(title, next),
            Block::Addressees(addressees) => self.addressees(addressees),
            Block::Paragraph(content) => self.content(content, previous, next),
            Block::Table(_) => {}
            Block::Closing(signed) => self.table(closing(signed, self.format)),
        }
    }

    fn push(&mut self, paragraph: Paragraph) {
        self.document = std::mem::take(&mut self.document).add_paragraph(paragraph);
    }

    fn table(&mut self, table: docx_rs::Table) {
        self.document = std::mem::take(&mut self.document).add_table(table);
    }

    fn title(&mut self, title: &Title, next: Option<&Block>) {
        let format = self.format;
        self.push(line("Kind", &title.kind));
        self.push(paragraph("Subject", &title.subject));
        let content = next.map_or(0.0, |next| before_pt(next, format));
        let below = format.title.after_pt - content;
        let under = rule(
            self.measures.subject_rule_mm,
            format.page.text_width_mm(),
            below,
            &format.rules,
        );
        self.push(under.keep_next(true));
    }

    /// One name stands on the line of the lead; several below it, their dashes under its colon.
    fn addressees(&mut self, addressees: &Addressees) {
        let colon = twips(self.measures.addressees_colon_mm);
        let text = match addressees.lines.as_slice() {
            [only] => format!("{} {only}", addressees.lead),
            _ => addressees.lead.clone(),
        };
        self.push(line("Addressees", &text));
        if addressees.lines.len() > 1 {
            for text in &addressees.lines {
                self.push(line("AddresseeLine", text).indent(Some(colon), None, None, None));
            }
        }
    }

    fn content(&mut self, content: &Content, previous: Option<&Block>, next: Option<&Block>) {
        let mut built = paragraph(role_id(content.role), &content.runs);
        let after = self.format.addressees.after_pt;
        if matches!(previous, Some(Block::Addressees(_))) && after > self.format.style(content.role).before_pt
        {
            built = built.line_spacing(LineSpacing::new().before(space(after)));
        }
        // The signature never stands alone: the last paragraph goes with it. `keepNext` carries a whole paragraph in
        // LibreOffice and Typst, but only its last lines in Word; `keepLines` makes the three agree on the page break.
        if matches!(next, Some(Block::Closing(_))) {
            built = built.keep_next(true).keep_lines(true);
        }
        self.push(built);
    }
}

/// Space above a block.
fn before_pt(block: &Block, format: &Format) -> f64 {
    match block {
        Block::Letterhead(_) => 0.0,
        Block::Title(_) => format.title.before_pt,
        Block::Addressees(_) => format.addressees.before_pt,
        Block::Paragraph(paragraph) => format.style(paragraph.role).before_pt,
        Block::Table(_) => format.table.before_pt,
        Block::Closing(_) => format.closing.before_pt,
    }
}
