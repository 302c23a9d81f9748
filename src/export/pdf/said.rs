//! What the pages say, and where: the letters of a document that was set, paragraph by paragraph.

use typst::introspection::{Location, Tag};
use typst::layout::{Abs, Frame, FrameItem, Point};
use typst::model::{HeadingElem, ParElem, TitleElem};
use typst::text::TextItem;
use typst_layout::PagedDocument;

/// How far letters reach above and below their base line, as shares of their size.
const ABOVE: f64 = 0.92;
const BELOW: f64 = 0.28;
/// Measures are whole tenths of a point.
const TENTHS: f64 = 10.0;

/// Letters that belong together: a paragraph, or the part of it that stands on one page.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SaidPart {
    /// Whether it began on the page before.
    pub goes_on: bool,
    /// Its letters, in reading order.
    pub runs: Vec<SaidRun>,
}

/// Letters on one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SaidRun {
    /// The letters.
    pub text: String,
    /// The upper and the lower edge, in tenths of a point from the upper edge of the page.
    pub edges: (i32, i32),
    /// Where letters begin: the byte in the text, and tenths of a point from the left edge of the page.
    lefts: Vec<(usize, i32)>,
    right: i32,
}

impl SaidRun {
    /// Where the letter at that byte begins; at the end of the text, where the last one ends.
    pub fn left_of(&self, byte: usize) -> i32 {
        let at = self.lefts.partition_point(|(begins, _)| *begins < byte);
        self.lefts.get(at).map_or(self.right, |(_, left)| *left)
    }
}

/// What each page says.
pub(super) fn said(document: &PagedDocument) -> Vec<Vec<SaidPart>> {
    let mut open = None;
    let pages = document.pages().iter().map(|page| {
        let mut reader = Reader {
            goes_on: open.is_some(),
            open,
            begins: true,
            parts: Vec::new(),
        };
        reader.read(&page.frame, Point::zero());
        open = reader.open;
        reader.parts
    });
    pages.collect()
}

/// One page as it is read.
struct Reader {
    /// The paragraph that is read.
    open: Option<Location>,
    /// Whether that began on the page before.
    goes_on: bool,
    /// Whether the next letters begin a part.
    begins: bool,
    parts: Vec<SaidPart>,
}

impl Reader {
    fn read(&mut self, frame: &Frame, origin: Point) {
        for (at, item) in frame.items() {
            let here = origin + *at;
            match item {
                FrameItem::Tag(tag) => self.tag(tag),
                FrameItem::Text(text) => self.say(text, here),
                FrameItem::Group(group) => {
                    self.begins |= self.open.is_none();
                    let moved = Point::new(group.transform.tx, group.transform.ty);
                    self.read(&group.frame, here + moved);
                    self.begins |= self.open.is_none();
                }
                FrameItem::Shape(..) | FrameItem::Image(..) | FrameItem::Link(..) => {}
            }
        }
    }

    fn tag(&mut self, tag: &Tag) {
        match tag {
            Tag::Start(element, _) if self.open.is_none() => {
                let is_one =
                    element.is::<ParElem>() || element.is::<HeadingElem>() || element.is::<TitleElem>();
                if is_one {
                    self.open = element.location();
                    self.begins = true;
                }
            }
            Tag::End(location, ..) if self.open == Some(*location) => {
                self.open = None;
                self.goes_on = false;
                self.begins = true;
            }
            Tag::Start(..) | Tag::End(..) => {}
        }
    }

    fn say(&mut self, text: &TextItem, at: Point) {
        if std::mem::take(&mut self.begins) || self.parts.is_empty() {
            self.parts.push(SaidPart {
                goes_on: self.goes_on,
                runs: Vec::new(),
            });
        }
        if let Some(part) = self.parts.last_mut() {
            part.runs.push(run(text, at));
        }
    }
}

fn run(text: &TextItem, at: Point) -> SaidRun {
    let mut x = at.x;
    let mut lefts = Vec::with_capacity(text.glyphs.len());
    for glyph in &text.glyphs {
        lefts.push((glyph.range().start, tenths(x)));
        x += glyph.x_advance.at(text.size);
    }
    SaidRun {
        text: text.text.to_string(),
        edges: (tenths(at.y - text.size * ABOVE), tenths(at.y + text.size * BELOW)),
        lefts,
        right: tenths(x),
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "nothing stands farther away than a number holds"
)]
fn tenths(length: Abs) -> i32 {
    (length.to_pt() * TENTHS).round() as i32
}
