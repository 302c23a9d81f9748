//! Reads a PDF back from its bytes: what is drawn, where, and what of it is page furniture.
//!
//! Nothing here knows how the file was made. Places are in points from the upper left corner of the sheet.
#![allow(dead_code)]

mod order;

use hayro::hayro_interpret::font::Glyph as Drawn;
use hayro::hayro_interpret::hayro_cmap::BfString;
use hayro::hayro_interpret::util::TransformExt;
use hayro::hayro_interpret::{
    BlendMode, ClipPath, Context, Device, GlyphDrawMode, Image, InterpreterCache, InterpreterSettings, Paint,
    PathDrawMode, SoftMask, interpret_page,
};
use hayro::hayro_syntax::Pdf;
use hayro::hayro_syntax::object::ObjectIdentifier;
use hayro::vello_cpu::kurbo::{Affine, BezPath, Point, Rect, Shape};

use self::order::{Order, Place};

pub(crate) const MM_PER_PT: f64 = 25.4 / 72.0;

/// A letter on the page.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Glyph {
    /// The letters it stands for; empty if the file does not say.
    pub text: String,
    /// Left edge.
    pub x: f64,
    /// Base line.
    pub y: f64,
    /// How far the next letter stands.
    pub advance: f64,
    /// Size of the type.
    pub size: f64,
    /// PostScript name of the font.
    pub font: String,
    /// From the font's own weight.
    pub bold: bool,
    /// From the font's own slant.
    pub italic: bool,
    /// Not part of the text: header, page number.
    pub artifact: bool,
    /// Which marked content it stands in.
    content: usize,
    /// The place of that content among the tags; None for artifacts.
    place: Option<Place>,
}

impl Glyph {
    /// Right edge.
    pub(crate) fn end(&self) -> f64 {
        self.x + self.advance
    }
}

/// A line that is drawn, not written.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Rule {
    /// Left end.
    pub x0: f64,
    /// Right end.
    pub x1: f64,
    /// Its middle.
    pub y: f64,
    /// From upper to lower edge.
    pub thickness: f64,
    /// From upper to lower end, its own weight not counted: 0 for a line that lies.
    pub height: f64,
    /// Not part of the text.
    pub artifact: bool,
}

impl Rule {
    /// From end to end.
    pub(crate) fn length(&self) -> f64 {
        self.x1 - self.x0
    }

    /// Its middle, from the left edge of the sheet.
    pub(crate) fn centre(&self) -> f64 {
        f64::midpoint(self.x0, self.x1)
    }
}

/// Letters that stand side by side on one base line.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Line {
    /// From left to right.
    pub glyphs: Vec<Glyph>,
}

impl Line {
    /// What is written; non-breaking spaces and hyphens as they are.
    pub(crate) fn text(&self) -> String {
        self.glyphs.iter().map(|glyph| glyph.text.as_str()).collect()
    }

    /// Left edge of the first letter that shows.
    pub(crate) fn x0(&self) -> f64 {
        self.shown().next().map_or(0.0, |glyph| glyph.x)
    }

    /// Right edge of the last letter that shows.
    pub(crate) fn x1(&self) -> f64 {
        self.shown().last().map_or(0.0, Glyph::end)
    }

    /// Base line.
    pub(crate) fn y(&self) -> f64 {
        self.glyphs[0].y
    }

    /// From edge to edge.
    pub(crate) fn width(&self) -> f64 {
        self.x1() - self.x0()
    }

    /// Its middle, from the left edge of the sheet.
    pub(crate) fn centre(&self) -> f64 {
        f64::midpoint(self.x0(), self.x1())
    }

    /// The size, if all letters have the same; else the panic says where.
    pub(crate) fn size(&self) -> f64 {
        let size = self.glyphs[0].size;
        let same = self.glyphs.iter().all(|glyph| (glyph.size - size).abs() < 0.01);
        assert!(same, "mixed sizes in “{}”", self.text());
        size
    }

    /// Whether all letters are bold.
    pub(crate) fn bold(&self) -> bool {
        self.shown().all(|glyph| glyph.bold)
    }

    /// Whether all letters are italic.
    pub(crate) fn italic(&self) -> bool {
        self.shown().all(|glyph| glyph.italic)
    }

    fn shown(&self) -> impl DoubleEndedIterator<Item = &Glyph> {
        self.glyphs.iter().filter(|glyph| !glyph.text.trim().is_empty())
    }

    /// Whether `glyph` goes on where this line ends.
    fn goes_on_with(&self, glyph: &Glyph) -> bool {
        self.glyphs.last().is_some_and(|last| {
            let gap = glyph.x - last.end();
            let most = if glyph.content == last.content { 1.5 } else { 0.4 };
            let part = |glyph: &Glyph| glyph.place.map(|place| place.part);
            part(glyph) == part(last)
                && (glyph.y - last.y).abs() < 0.05
                && gap > -0.5
                && gap < most * glyph.size
        })
    }
}

/// What is drawn on a page: letters in the order of the tags, rules in that of the file.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Page {
    pub width: f64,
    pub height: f64,
    pub glyphs: Vec<Glyph>,
    pub rules: Vec<Rule>,
}

impl Page {
    /// Width of the sheet.
    pub(crate) fn width_mm(&self) -> f64 {
        self.width * MM_PER_PT
    }

    /// Height of the sheet.
    pub(crate) fn height_mm(&self) -> f64 {
        self.height * MM_PER_PT
    }

    /// The lines of the text, in reading order.
    pub(crate) fn lines(&self) -> Vec<Line> {
        lines(self.glyphs.iter().filter(|glyph| !glyph.artifact))
    }

    /// The lines that are no part of the text: number, mark.
    pub(crate) fn furniture(&self) -> Vec<Line> {
        lines(self.glyphs.iter().filter(|glyph| glyph.artifact))
    }

    /// The text, a line each.
    pub(crate) fn text(&self) -> String {
        let lines: Vec<String> = self.lines().iter().map(Line::text).collect();
        lines.join("\n")
    }

    /// The first line that starts so.
    pub(crate) fn line(&self, start: &str) -> Option<Line> {
        self.lines()
            .into_iter()
            .find(|line| line.text().starts_with(start))
    }
}

fn lines<'g>(glyphs: impl Iterator<Item = &'g Glyph>) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    for glyph in glyphs {
        match lines.last_mut() {
            Some(line) if line.goes_on_with(glyph) => line.glyphs.push(glyph.clone()),
            _ => lines.push(Line {
                glyphs: vec![glyph.clone()],
            }),
        }
    }
    lines
}

/// All pages of a file.
pub(crate) fn pages(bytes: &[u8]) -> Vec<Page> {
    let pdf = Pdf::new(bytes.to_vec()).expect("a PDF");
    let cache = InterpreterCache::new();
    let order = Order::of(&pdf);
    pdf.pages()
        .iter()
        .map(|page| {
            let (width, height) = page.render_dimensions();
            let id = page.raw().obj_id().expect("the page's number");
            let mut reader = Reader::new(f64::from(width), f64::from(height), id, &order);
            let place = page.initial_transform(true).to_kurbo();
            let sheet = Rect::new(0.0, 0.0, reader.page.width, reader.page.height);
            let settings = InterpreterSettings::default();
            let mut context = Context::new(place, sheet, &cache, pdf.xref(), settings);
            interpret_page(page, &mut context, &mut reader);
            reader
                .page
                .glyphs
                .sort_by_key(|glyph| glyph.place.map(|place| place.at));
            reader.page
        })
        .collect()
}

/// The words of all pages, in reading order, without furniture.
pub(crate) fn words(pages: &[Page]) -> Vec<String> {
    pages
        .iter()
        .flat_map(|page| {
            page.text()
                .split_whitespace()
                .map(str::to_owned)
                .collect::<Vec<_>>()
        })
        .collect()
}

struct Reader<'o> {
    page: Page,
    id: ObjectIdentifier,
    order: &'o Order,
    /// The open marked contents.
    open: Vec<Marked>,
    content: usize,
}

/// A marked content that is open.
#[derive(Clone, Copy, PartialEq)]
enum Marked {
    /// Not part of the text.
    Artifact,
    /// At that place among the tags.
    At(Place),
    /// Says something else of its letters.
    Aside,
}

impl<'o> Reader<'o> {
    fn new(width: f64, height: f64, id: ObjectIdentifier, order: &'o Order) -> Self {
        let page = Page {
            width,
            height,
            glyphs: vec![],
            rules: vec![],
        };
        Self {
            page,
            id,
            order,
            open: vec![],
            content: 0,
        }
    }

    fn artifact(&self) -> bool {
        self.open.contains(&Marked::Artifact)
    }

    fn place(&self) -> Option<Place> {
        let places = self.open.iter().rev().filter_map(|marked| match marked {
            Marked::At(place) => Some(*place),
            Marked::Artifact | Marked::Aside => None,
        });
        if self.artifact() || self.order.is_empty() {
            None
        } else {
            Some(places.into_iter().next().expect("a letter without tag"))
        }
    }

    fn glyph(&self, drawn: &Drawn<'_>, place: Affine) -> Glyph {
        let Drawn::Outline(outline) = drawn else {
            panic!("a font of drawings");
        };
        let font = outline.font_data().expect("an embedded font");
        let name = font.postscript_name.unwrap_or_default();
        let origin = place * Point::ZERO;
        let right = place * Point::new(f64::from(outline.advance_width().unwrap_or_default()), 0.0);
        let top = place * Point::new(0.0, 1000.0);
        Glyph {
            text: match drawn.as_unicode() {
                Some(BfString::Char(letter)) => letter.to_string(),
                Some(BfString::String(letters)) => letters,
                None => String::new(),
            },
            x: origin.x,
            y: origin.y,
            advance: right.x - origin.x,
            size: origin.y - top.y,
            bold: name.contains("Bold"),
            italic: name.contains("Italic"),
            font: name,
            artifact: self.artifact(),
            content: self.content,
            place: self.place(),
        }
    }
}

impl<'a> Device<'a> for Reader<'_> {
    fn draw_path(&mut self, path: &BezPath, transform: Affine, _: &Paint<'a>, mode: &PathDrawMode) {
        let shape = (transform * path).bounding_box();
        let scale = transform.as_coeffs()[0].abs();
        let thickness = match mode {
            PathDrawMode::Stroke(stroke) => f64::from(stroke.line_width) * scale + shape.height(),
            PathDrawMode::Fill(_) => shape.height(),
        };
        self.page.rules.push(Rule {
            x0: shape.x0,
            x1: shape.x1,
            y: f64::midpoint(shape.y0, shape.y1),
            thickness,
            height: shape.height(),
            artifact: self.artifact(),
        });
    }

    fn draw_glyph(
        &mut self,
        drawn: &Drawn<'a>,
        transform: Affine,
        own: Affine,
        _: &Paint<'a>,
        _: &GlyphDrawMode,
    ) {
        let glyph = self.glyph(drawn, transform * own);
        self.page.glyphs.push(glyph);
    }

    fn begin_marked_content(&mut self, tag: &[u8], number: Option<i32>) {
        self.content += 1;
        self.open.push(match number {
            _ if tag == b"Artifact" => Marked::Artifact,
            Some(number) if !self.order.is_empty() => {
                Marked::At(self.order.place(self.id, number).expect("a content in the tree"))
            }
            Some(_) | None => Marked::Aside,
        });
    }

    fn end_marked_content(&mut self) {
        self.content += 1;
        self.open.pop();
    }

    fn set_soft_mask(&mut self, _: Option<SoftMask<'a>>) {}

    fn set_blend_mode(&mut self, _: BlendMode) {}

    fn push_clip_path(&mut self, _: &ClipPath) {}

    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'a>>, _: BlendMode) {}

    fn draw_image(&mut self, _: Image<'a, '_>, _: Affine) {
        panic!("an official paper has no picture");
    }

    fn pop_clip_path(&mut self) {}

    fn pop_transparency_group(&mut self) {}
}
