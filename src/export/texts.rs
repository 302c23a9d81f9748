//! Every paragraph of a paper, with the room it has.

use super::signers::{across, as_number};
use crate::document::{
    Addressees, Align, Annex, Block, Cell, Closing, CopyHead, Format, Letterhead, Orientation, Paper, Role,
    Row, RowKind, Run, Slot, Table, Title, plain_text,
};

/// Where a paragraph stands and how its letters look.
#[derive(Debug, Clone, Copy)]
pub(super) struct Room {
    /// Width of its lines.
    pub(super) mm: f64,
    /// By how much its first line is shorter.
    pub(super) first_line_mm: f64,
    /// Size of its letters.
    pub(super) size_pt: f64,
    /// Whether its style is bold.
    pub(super) bold: bool,
    /// Whether its style is italic.
    pub(super) italic: bool,
    /// Whether its lines are stretched to one width.
    pub(super) justified: bool,
    /// What is said.
    pub(super) says: Says,
}

/// What a paragraph says, which decides where its lines may end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Says {
    /// Running text.
    Text,
    /// A title.
    Title,
    /// A title in the middle, in lines as even as can be.
    EvenTitle,
    /// Who signs, in lines as even as can be, in the width of its column.
    Signed,
    /// A cell of a table's body.
    Cell,
    /// The name of a body, whose lines are broken where the heading is measured.
    Name,
}

impl Says {
    const fn title_if(is: bool, else_it: Self) -> Self {
        if is { Self::Title } else { else_it }
    }
}

impl Room {
    /// Upright running text of that width.
    const fn plain(mm: f64, size_pt: f64) -> Self {
        Self {
            mm,
            first_line_mm: 0.0,
            size_pt,
            bold: false,
            italic: false,
            justified: false,
            says: Says::Text,
        }
    }

    const fn bold(mut self) -> Self {
        self.bold = true;
        self
    }

    const fn italic(mut self) -> Self {
        self.italic = true;
        self
    }

    const fn as_title(mut self) -> Self {
        self.says = Says::Title;
        self
    }

    const fn even(mut self) -> Self {
        self.says = Says::EvenTitle;
        self
    }

    const fn signed(mut self) -> Self {
        self.says = Says::Signed;
        self
    }

    /// Whether its lines are as even as can be.
    pub(super) fn is_balanced(&self) -> bool {
        matches!(self.says, Says::EvenTitle | Says::Signed)
    }

    /// Whether it stands in the middle of the page, in a width in which its lines are as even as can be.
    pub(super) fn is_even(&self) -> bool {
        self.says == Says::EvenTitle
    }

    /// Of a subject, or of an annex's title.
    pub(super) const fn title(mm: f64, size_pt: f64) -> Self {
        Self::plain(mm, size_pt).bold().even()
    }

    /// Of a paragraph of that role.
    pub(super) fn of_role(role: Role, mm: f64, format: &Format) -> Self {
        let look = format.style(role);
        Self {
            first_line_mm: look.first_line_mm,
            bold: look.bold,
            italic: look.italic,
            justified: look.align == Align::Justify,
            says: Says::title_if(look.bold && look.keep_next, Says::Text),
            ..Self::plain(mm, look.size_pt)
        }
    }

    /// Of one recipient.
    pub(super) const fn of_recipient(format: &Format) -> Self {
        Self::plain(format.closing.left_mm, format.closing.recipients_pt)
    }

    /// Of what stands above the room to sign.
    pub(super) const fn of_signature(mm: f64, size_pt: f64) -> Self {
        Self::plain(mm, size_pt).bold().signed()
    }

    /// Of a cell, whose width is what is looked for.
    pub(super) const fn of_cell(size_pt: f64, bold: bool, italic: bool) -> Self {
        Self {
            bold,
            italic,
            ..Self::plain(f64::MAX, size_pt)
        }
    }

    /// Of a letter's subject.
    pub(super) const fn about(mm: f64, size_pt: f64) -> Self {
        Self::plain(mm, size_pt).even()
    }

    /// Of the words under an annex's title.
    pub(super) const fn reference(mm: f64, size_pt: f64) -> Self {
        Self::plain(mm, size_pt).italic().even()
    }
}

/// Calls `change` with each paragraph that may have several lines.
pub(super) fn each_text(paper: &mut Paper, format: &Format, mut change: impl FnMut(&mut Vec<Run>, &Room)) {
    let visit = &mut change;
    let mut texts = Texts {
        format,
        width_mm: text_width_mm(paper.orientation, format),
        visit,
    };
    for block in &mut paper.blocks {
        texts.block(block);
    }
    for annex in &mut paper.annexes {
        texts.width_mm = text_width_mm(annex.orientation, format);
        texts.annex(annex);
    }
}

/// Width of the text on a sheet that lies so.
pub(super) fn text_width_mm(sheet: Orientation, format: &Format) -> f64 {
    let page = &format.page;
    match sheet {
        Orientation::Portrait => page.text_width_mm(),
        Orientation::Landscape => page.height_mm - page.margin_left_mm - page.margin_right_mm,
    }
}

/// Height of the text on a sheet that lies so.
pub(super) fn text_height_mm(sheet: Orientation, format: &Format) -> f64 {
    let page = &format.page;
    let height = match sheet {
        Orientation::Portrait => page.height_mm,
        Orientation::Landscape => page.width_mm,
    };
    height - page.margin_top_mm - page.margin_bottom_mm
}

struct Texts<'a, 'v> {
    format: &'a Format,
    width_mm: f64,
    visit: &'v mut dyn FnMut(&mut Vec<Run>, &Room),
}

impl Texts<'_, '_> {
    fn line(&mut self, text: &mut String, room: Room) {
        let mut runs = vec![Run::plain(std::mem::take(text))];
        (self.visit)(&mut runs, &room);
        *text = plain_text(&runs);
    }

    fn block(&mut self, block: &mut Block) {
        match block {
            Block::Letterhead(head) => self.letterhead(head),
            Block::Title(Title { subject, .. }) => {
                let room = Room::title(self.width_mm, self.format.title.subject_pt);
                (self.visit)(subject, &room);
            }
            Block::Addressees(to) => self.addressees(to),
            Block::Paragraph(paragraph) => {
                let room = Room::of_role(paragraph.role, self.width_mm, self.format);
                (self.visit)(&mut paragraph.runs, &room);
            }
            Block::Table(table) => self.table(table),
            Block::Closing(closing) => self.closing(closing),
            Block::Copy(copy) => self.copy(copy),
            Block::RecipientsGoOn(rest) => {
                let room = Room::of_recipient(self.format);
                for text in &mut rest.lines {
                    self.line(text, room);
                }
            }
            Block::Cover(_) | Block::Cut => {}
        }
    }

    /// Names in capitals are broken where the heading is measured.
    fn letterhead(&mut self, head: &mut Letterhead) {
        let look = &self.format.letterhead;
        let room = Room::plain(look.left_mm, look.number_pt);
        if let Some(text) = &mut head.number {
            self.line(text, room);
        }
        let room = Room::about(look.left_mm, look.about_pt);
        if let Some(text) = &mut head.about {
            self.line(text, room);
        }
        let names = Room {
            says: Says::Name,
            ..Room::plain(look.left_mm, look.number_pt).as_title()
        };
        for text in &mut head.parent {
            self.line(text, names);
        }
        for text in &mut head.issuer {
            self.line(text, names.bold());
        }
    }

    fn copy(&mut self, copy: &mut CopyHead) {
        let look = &self.format.letterhead;
        let room = Room::plain(look.left_mm, look.number_pt);
        self.line(&mut copy.number, room);
        for text in &mut copy.issuer {
            let names = Room {
                says: Says::Name,
                ..room.bold().as_title()
            };
            self.line(text, names);
        }
    }

    fn addressees(&mut self, to: &mut Addressees) {
        let look = &self.format.addressees;
        let room = Room::plain(self.width_mm - look.lead_from_left_mm, look.size_pt);
        for text in &mut to.lines {
            self.line(text, room);
        }
    }

    fn closing(&mut self, closing: &mut Closing) {
        let look = &self.format.closing;
        let left = Room::of_recipient(self.format);
        for text in closing.recipients.iter_mut().flat_map(|list| &mut list.lines) {
            self.line(text, left);
        }
        let width = match closing.signatures.len() {
            0 | 1 => look.right_mm,
            several => self.width_mm / as_number(across(several, self.width_mm)),
        };
        for signed in &mut closing.signatures {
            let room = Room::of_signature(width, look.authority_pt);
            for text in signed.authority.iter_mut().chain(&mut signed.office) {
                self.line(text, room);
            }
            if let Some(text) = &mut signed.name {
                self.line(text, Room::plain(width, look.name_pt).bold());
            }
        }
    }

    fn annex(&mut self, annex: &mut Annex) {
        if let Some(head) = &mut annex.letterhead {
            self.letterhead(head);
        }
        let look = &self.format.annex;
        let title = Room::title(self.width_mm, look.title_pt);
        self.line(&mut annex.title, title);
        if let Some(text) = &mut annex.subtitle {
            self.line(text, title);
        }
        let reference = Room::reference(self.width_mm, look.reference_pt);
        if let Some(text) = &mut annex.reference {
            self.line(text, reference);
        }
        for block in &mut annex.blocks {
            self.block(block);
        }
    }

    fn table(&mut self, table: &mut Table) {
        let (size, inset) = table.look(&self.format.table);
        let widths = table.widths_mm(self.width_mm);
        let rooms = |grid: &[Vec<Slot<'_>>]| rooms(grid, &widths, inset);
        let head = table.head_grid().map(|grid| rooms(&grid)).unwrap_or_default();
        let body = table.body_grid().map(|grid| rooms(&grid)).unwrap_or_default();
        for (rows, rooms) in [(&mut table.head, head), (&mut table.body, body)] {
            for (row, rooms) in rows.iter_mut().zip(rooms) {
                self.row(row, &rooms, size);
            }
        }
    }

    fn row(&mut self, row: &mut Row, rooms: &[f64], size_pt: f64) {
        let kind = row.kind;
        for (cell, mm) in row.cells.iter_mut().zip(rooms) {
            let room = Room {
                bold: matches!(kind, RowKind::Head | RowKind::Group | RowKind::Total),
                italic: kind == RowKind::Numbers,
                says: Says::title_if(kind == RowKind::Head, Says::Cell),
                ..Room::plain(*mm, size_pt)
            };
            self.cell(cell, &room);
        }
    }

    fn cell(&mut self, cell: &mut Cell, room: &Room) {
        for runs in &mut cell.paragraphs {
            (self.visit)(runs, room);
        }
    }
}

/// The room of each cell that begins in a row, row by row.
pub(super) fn rooms(grid: &[Vec<Slot<'_>>], widths: &[f64], inset_mm: f64) -> Vec<Vec<f64>> {
    let of = |row: &Vec<Slot<'_>>| {
        let cells = row.iter().enumerate().filter_map(|(at, slot)| match slot {
            Slot::Cell(cell) => Some((at, cell.colspan.max(1))),
            Slot::Left | Slot::Above { .. } => None,
        });
        cells
            .map(|(at, count)| widths.iter().skip(at).take(count).sum::<f64>() - 2.0 * inset_mm)
            .collect()
    };
    grid.iter().map(of).collect()
}
