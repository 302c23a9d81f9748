//! The blocks of a paper and of its annexes → paragraphs, tables and sections.

use super::boxes::cut;
use super::closing::closing;
use super::copy::copy_head;
use super::grid::Grid;
use super::letterhead::letterhead;
use super::marks::mark;
use super::oriented_page::OrientedPage;
use super::paragraph::{Paragraph, line, paragraph, styled};
use super::properties::{Indent, Spacing};
use super::rows_together::Stay;
use super::rule::{LEAST_PT, rule};
use super::section::{FirstPage, section};
use super::styles::role_id;
use super::table::table;
use super::units::{space, twips};
use crate::document::{
    Addressees, Annex, Block, Closing, CopyHead, Cover, Format, Paper, Paragraph as Content, RecipientsGoOn,
    Table, Title, Uneven,
};
use crate::export::package::Element;
use crate::export::{AnnexFit, Measures, Stays};

/// The body of a paper.
pub(super) struct Body<'a> {
    /// `w:body`.
    pub(super) element: Element,
    /// The page of each section: the paper's own, then one for each annex.
    pub(super) pages: Vec<OrientedPage<'a>>,
}

/// A part of the body.
enum Child {
    Paragraph(Paragraph),
    Grid(Grid),
}

/// What is built so far.
struct Builder<'a> {
    format: &'a Format,
    measures: &'a Measures,
    page: OrientedPage<'a>,
    first: FirstPage,
    children: Vec<Child>,
}

/// The body of a paper with its annexes. Fails on a table that does not come out even.
pub(super) fn body<'a>(
    paper: &Paper,
    first: FirstPage,
    format: &'a Format,
    measures: &'a Measures,
) -> Result<Body<'a>, Uneven> {
    let page = |orientation| OrientedPage {
        page: &format.page,
        orientation,
    };
    let mut builder = Builder {
        format,
        measures,
        page: page(paper.orientation),
        first,
        children: Vec::new(),
    };
    let mut pages = vec![builder.page];
    builder.blocks(&paper.blocks, 0)?;
    for (at, annex) in paper.annexes.iter().enumerate() {
        builder.end_section();
        builder.page = page(annex.orientation);
        pages.push(builder.page);
        if let Some(fit) = measures.annexes.get(at) {
            builder.annex(annex, at + 1, fit)?;
        }
    }
    builder.last_paragraph();
    let last = builder.section();
    let paragraphs = builder.children.iter_mut().flat_map(|child| match child {
        Child::Paragraph(paragraph) => vec![paragraph],
        Child::Grid(grid) => grid.paragraphs().collect(),
    });
    mark(paragraphs, &paper.properties.id);
    let children = builder.children.into_iter().map(|child| match child {
        Child::Paragraph(paragraph) => paragraph.element(),
        Child::Grid(grid) => grid.element(),
    });
    let element = Element::new("w:body").children(children).child(last);
    Ok(Body { element, pages })
}

impl Builder<'_> {
    fn blocks(&mut self, blocks: &[Block], part: usize) -> Result<(), Uneven> {
        let stays = self.measures.together.get(part).map_or(&[][..], Vec::as_slice);
        for (at, block) in blocks.iter().enumerate() {
            let previous = at.checked_sub(1).and_then(|before| blocks.get(before));
            let stays = stays.get(at).copied().unwrap_or_default();
            self.add(previous, block, stays, blocks.get(at + 1))?;
        }
        Ok(())
    }

    fn add(
        &mut self,
        previous: Option<&Block>,
        block: &Block,
        stays: Option<Stays>,
        next: Option<&Block>,
    ) -> Result<(), Uneven> {
        match block {
            Block::Letterhead(head) => {
                if let Some(fit) = &self.measures.heading {
                    self.push_grid(letterhead(head, fit, self.page, self.format));
                }
            }
            Block::Title(title) => self.title(title, next),
            Block::Addressees(addressees) => self.addressees(addressees),
            Block::Paragraph(content) => self.content(content, stays, previous, next),
            Block::Table(content) => self.table(content, stays, previous, next)?,
            Block::Closing(signed) => self.closing(signed, previous),
            Block::Cover(cover) => self.cover(cover),
            Block::RecipientsGoOn(rest) => self.recipients_go_on(rest),
            Block::Copy(copy) => self.copy(copy),
            Block::Cut => {
                self.push(cut(self.format));
                self.gap(self.format.title.after_pt);
            }
        }
        Ok(())
    }

    fn push(&mut self, paragraph: Paragraph) {
        self.children.push(Child::Paragraph(paragraph));
    }

    fn push_grid(&mut self, grid: Grid) {
        self.children.push(Child::Grid(grid));
    }

    /// A section ends with a paragraph; after a table it is one that shows nothing.
    fn last_paragraph(&mut self) -> Option<&mut Paragraph> {
        if !matches!(self.children.last(), Some(Child::Paragraph(_))) {
            self.push(styled("Hairline"));
        }
        match self.children.last_mut() {
            Some(Child::Paragraph(last)) => Some(last),
            Some(Child::Grid(_)) | None => None,
        }
    }

    /// The section's end, in its last paragraph.
    fn end_section(&mut self) {
        let section = self.section();
        if let Some(last) = self.last_paragraph() {
            last.end_section(section);
        }
    }

    /// The properties of the section that is being built. Only the first has something in its margins.
    fn section(&mut self) -> Element {
        let first = std::mem::replace(&mut self.first, FirstPage::Plain);
        section(self.page, first, self.format)
    }

    fn title(&mut self, title: &Title, next: Option<&Block>) {
        self.push(line("Kind", &title.kind));
        let side = self.side_of(self.measures.subject_room_mm);
        self.push(paragraph("Subject", &title.subject).indented(side));
        self.rule_over(next, self.measures.subject_rule_mm, self.format.title.after_pt);
    }

    /// The first line of each part of a cover stands lower by that part's own space.
    fn cover(&mut self, cover: &Cover) {
        let look = self.format.cover;
        let names = cover.parent.iter().map(|line| ("CoverParent", line));
        let names = names.chain(cover.issuer.iter().map(|line| ("CoverIssuer", line)));
        let parts = [
            (look.top_mm, names.collect()),
            (look.title_before_mm, vec![("CoverTitle", &cover.title)]),
            (
                look.lines_before_mm,
                cover
                    .lines
                    .iter()
                    .map(|line| ("CoverLine", line))
                    .collect::<Vec<_>>(),
            ),
        ];
        for (above_mm, lines) in parts {
            for (at, (style, text)) in lines.into_iter().enumerate() {
                let before = if at == 0 { twips(above_mm) } else { 0 };
                let spacing = Spacing::before(u32::try_from(before).unwrap_or_default());
                let built = line(style, text);
                self.push(if at == 0 { built.spaced(spacing) } else { built });
            }
        }
    }

    /// The titles of an annex over its blocks.
    fn annex(&mut self, annex: &Annex, part: usize, fit: &AnnexFit) -> Result<(), Uneven> {
        if let (Some(head), Some(fit)) = (&annex.letterhead, &self.measures.heading) {
            self.push_grid(letterhead(head, fit, self.page, self.format));
            // The line under its rules is a part of the distance.
            self.gap(self.format.title.before_pt - LEAST_PT);
        }
        let titles = [
            ("AnnexLabel", annex.label.as_ref(), self.page.text_width_mm()),
            ("AnnexTitle", Some(&annex.title), fit.title_room_mm),
            ("AnnexSubtitle", annex.subtitle.as_ref(), fit.subtitle_room_mm),
            ("AnnexReference", annex.reference.as_ref(), fit.reference_room_mm),
        ];
        for (style, text, room_mm) in titles {
            if let Some(text) = text {
                self.push(line(style, text).indented(self.side_of(room_mm)));
            }
        }
        self.rule_over(annex.blocks.first(), fit.rule_mm, self.format.annex.after_pt);
        self.blocks(&annex.blocks, part)
    }

    /// The indent on both sides that leaves a room in the middle.
    fn side_of(&self, room_mm: f64) -> Indent {
        Indent::sides(twips((self.page.text_width_mm() - room_mm) / 2.0))
    }

    /// A rule in the middle, `after_pt` above what comes next.
    fn rule_over(&mut self, next: Option<&Block>, length_mm: f64, after_pt: f64) {
        let below = match next {
            Some(next) if is_bare(next) => after_pt.max(self.format.table.before_pt),
            Some(next) => after_pt - before_pt(next, self.format),
            None => after_pt,
        };
        let room = self.page.text_width_mm();
        self.push(rule(length_mm, room, below, &self.format.rules).kept());
    }

    /// One name stands on the line of the lead; several below it, their dashes under its colon.
    fn addressees(&mut self, addressees: &Addressees) {
        let colon = twips(self.measures.addressees_colon_mm);
        let text = match addressees.lines.as_slice() {
            [only] => format!("{} {only}", addressees.lead),
            _ => addressees.lead.clone(),
        };
        self.push(line("Addressees", &text).kept());
        let count = addressees.lines.len();
        if count > 1 {
            for (at, text) in addressees.lines.iter().enumerate() {
                let built = line("AddresseeLine", text).indented(Indent::left(colon));
                // A long list breaks in its middle only: no page has one of several.
                let stays = at == 0 || at + 2 >= count;
                self.push(if stays { built.kept() } else { built });
            }
        }
    }

    fn content(
        &mut self,
        content: &Content,
        stays: Option<Stays>,
        previous: Option<&Block>,
        next: Option<&Block>,
    ) {
        let mut built = paragraph(role_id(content.role), &content.runs);
        let above = self.above_pt(previous, self.format.style(content.role).before_pt);
        let mut spacing = Spacing::default();
        if above > self.format.style(content.role).before_pt {
            spacing = spacing.and_before(space(above));
        }
        if next.is_some_and(is_bare) {
            spacing = spacing.and_after(space(self.format.table.before_pt));
        }
        if spacing != Spacing::default() {
            built = built.spaced(spacing);
        }
        // The signature never stands alone: the last paragraph goes with it. `keepNext` carries a whole paragraph in
        // LibreOffice and Typst, but only its last lines in Word; `keepLines` makes the three agree on the page break.
        match stays {
            Some(Stays::Whole) => built = built.kept().whole(),
            Some(Stays::LastLines) => built = built.kept(),
            None => {}
        }
        self.push(built);
    }

    /// A table. The space above it is that of its unit note, or below the paragraph or rule before it: an empty
    /// paragraph would stand at the top of a page on which the table begins. Only where tables touch there is one,
    /// because Word makes one table of two. The last row stays with a closing, and with the paragraph that ends a
    /// section, which would else make a page that shows nothing.
    fn table(
        &mut self,
        content: &Table,
        stays: Option<Stays>,
        previous: Option<&Block>,
        next: Option<&Block>,
    ) -> Result<(), Uneven> {
        let above = self.above_pt(previous, self.format.table.before_pt);
        match (&content.unit, previous) {
            (Some(unit), _) => {
                let note = line("TableUnit", unit);
                self.push(note.spaced(Spacing::before(space(above))));
            }
            (None, None | Some(Block::Title(_) | Block::Paragraph(_))) => {}
            (
                None,
                Some(
                    Block::Letterhead(_)
                    | Block::Addressees(_)
                    | Block::Table(_)
                    | Block::Closing(_)
                    | Block::RecipientsGoOn(_)
                    | Block::Cover(_)
                    | Block::Copy(_)
                    | Block::Cut,
                ),
            ) => self.gap(above),
        }
        let last = match (stays, next) {
            (Some(_), _) | (None, None) => Stay::WithNext,
            (None, Some(_)) => Stay::Free,
        };
        self.push_grid(table(content, last, self.page, self.format)?);
        Ok(())
    }

    fn closing(&mut self, signed: &Closing, previous: Option<&Block>) {
        let mut above = self.above_pt(previous, self.format.closing.before_pt);
        if matches!(
            previous,
            Some(Block::Table(_) | Block::Closing(_) | Block::Letterhead(_) | Block::Copy(_))
        ) {
            self.gap(LEAST_PT);
            above = (above - LEAST_PT).max(0.0);
        }
        self.push_grid(closing(signed, above, self.page, self.format));
    }

    fn recipients_go_on(&mut self, rest: &RecipientsGoOn) {
        let beside = twips(self.page.text_width_mm() - self.format.closing.left_mm);
        for text in &rest.lines {
            self.push(line("Recipients", text).indented(Indent::right(beside)));
        }
    }

    /// The head of a copy, under a line across the text. The paragraph before it lets go of the copied text's closing,
    /// which would else go to the page of the copy.
    fn copy(&mut self, copy: &CopyHead) {
        let room = self.page.text_width_mm();
        self.push(styled("Hairline"));
        self.gap(self.format.title.before_pt - LEAST_PT);
        let line = rule(room, room, self.format.title.after_pt, &self.format.rules);
        self.push(line.kept());
        if let Some(fit) = self.measures.copies.get(copy.above) {
            self.push_grid(copy_head(copy, fit, self.page, self.format));
        }
    }

    /// An empty paragraph of this height that stays with the table after it.
    fn gap(&mut self, height_pt: f64) {
        let before = space((height_pt - LEAST_PT).max(0.0));
        self.push(styled("Hairline").spaced(Spacing::before(before)).kept());
    }

    /// Space between a block that wants `before_pt` above it and the one before it: the greater of what both want.
    fn above_pt(&self, previous: Option<&Block>, before_pt: f64) -> f64 {
        let after = match previous {
            Some(Block::Addressees(_)) => self.format.addressees.after_pt,
            Some(Block::Table(_)) => self.format.table.after_pt,
            Some(
                Block::Letterhead(_)
                | Block::Title(_)
                | Block::Paragraph(_)
                | Block::Closing(_)
                | Block::RecipientsGoOn(_)
                | Block::Cover(_)
                | Block::Copy(_)
                | Block::Cut,
            )
            | None => 0.0,
        };
        before_pt.max(after)
    }
}

/// Whether it is a table without a note above it.
fn is_bare(block: &Block) -> bool {
    matches!(block, Block::Table(table) if table.unit.is_none())
}

/// Space above a block.
fn before_pt(block: &Block, format: &Format) -> f64 {
    match block {
        Block::Letterhead(_) | Block::Cover(_) | Block::RecipientsGoOn(_) | Block::Cut => 0.0,
        Block::Title(_) | Block::Copy(_) => format.title.before_pt,
        Block::Addressees(_) => format.addressees.before_pt,
        Block::Paragraph(paragraph) => format.style(paragraph.role).before_pt,
        Block::Table(_) => format.table.before_pt,
        Block::Closing(_) => format.closing.before_pt,
    }
}
