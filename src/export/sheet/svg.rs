//! Certificates as pictures for a screen: the same lines at the same places, letters as their outlines, so that no font is needed.

use std::collections::BTreeSet;
use std::fmt::Write;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ttf_parser::{Face as Parsed, GlyphId, OutlineBuilder};

use super::{Design, EmblemPlace, Pictures};
use crate::document::{Figure, PlacedLine, SheetSize, Step};
use crate::faces::{Face, Fonts, Glyph, MM_PER_PT, Shaper};

/// Lines of text on a sheet that one can see through. A unit of the picture is a millimetre.
pub fn lines<'a>(lines: impl Iterator<Item = &'a PlacedLine>, size: SheetSize, fonts: &Fonts) -> String {
    let mut letters = Letters::new(fonts);
    let mut body = String::new();
    for line in lines {
        letters.line(line, &mut body);
    }
    let outlines = letters.outlines();
    picture(size, &format!("<defs>{outlines}</defs>{body}"))
}

/// What stands behind the lines: scan, border, emblem. A scan that is a PDF is left out.
pub fn design(design: &Design, pictures: &Pictures) -> String {
    let size = design.page;
    let mut body = String::from("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>");
    let whole = EmblemPlace {
        x: 0.0,
        y: 0.0,
        width: size.width,
        height: size.height,
    };
    if let Some((_, scan)) = &pictures.scan {
        image(scan, whole, "none", &mut body);
    }
    for drawn in &design.artwork.figures {
        figure(drawn, &mut body);
    }
    if let (Some((_, emblem)), Some(place)) = (&pictures.emblem, design.emblem) {
        image(emblem, place, "xMidYMid", &mut body);
    }
    picture(size, &body)
}

fn picture(size: SheetSize, body: &str) -> String {
    let (width, height) = (size.width, size.height);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}mm\" height=\"{height}mm\" viewBox=\"0 0 {width} {height}\">{body}</svg>"
    )
}

/// A picture of the office inside this one.
fn image(bytes: &[u8], place: EmblemPlace, ratio: &str, out: &mut String) {
    let kind = match bytes {
        [0x89, b'P', b'N', b'G', ..] => "image/png",
        [0xFF, 0xD8, ..] => "image/jpeg",
        [b'%', b'P', b'D', b'F', ..] => return,
        _ => "image/svg+xml",
    };
    let (x, y, width, height) = (place.x, place.y, place.width, place.height);
    let data = STANDARD.encode(bytes);
    let _ = write!(
        out,
        "<image x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" preserveAspectRatio=\"{ratio}\" href=\"data:{kind};base64,{data}\"/>"
    );
}

fn figure(figure: &Figure, out: &mut String) {
    out.push_str("<path d=\"");
    for step in &figure.path {
        match step {
            Step::Move(x, y) => points('M', &[*x, *y], out),
            Step::Line(x, y) => points('L', &[*x, *y], out),
            Step::Curve(handles) => points('C', handles, out),
            Step::Close => out.push('Z'),
        }
    }
    let fill = figure
        .fill
        .map_or("none".to_owned(), |fill| format!("#{}", fill.hex()));
    let _ = write!(out, "\" fill=\"{fill}\"");
    if let Some((colour, weight)) = figure.stroke {
        let width = weight * MM_PER_PT;
        let _ = write!(out, " stroke=\"#{}\" stroke-width=\"{width:.3}\"", colour.hex());
    }
    out.push_str("/>");
}

fn points(step: char, numbers: &[f64], out: &mut String) {
    out.push(step);
    for number in numbers {
        let _ = write!(out, "{number:.3} ");
    }
}

/// The letters of a picture: each is drawn once.
struct Letters<'f> {
    fonts: &'f Fonts,
    shaper: Shaper<'f>,
    drawn: BTreeSet<(Face, u16)>,
}

impl<'f> Letters<'f> {
    fn new(fonts: &'f Fonts) -> Self {
        Self {
            fonts,
            shaper: Shaper::new(fonts),
            drawn: BTreeSet::new(),
        }
    }

    fn line(&mut self, line: &PlacedLine, out: &mut String) {
        let scale = line.size_pt * MM_PER_PT / self.shaper.units_per_em(line.face);
        let (x, y, colour) = (line.x_mm, line.y_mm, line.colour.hex());
        let _ = write!(
            out,
            "<g fill=\"#{colour}\" transform=\"translate({x:.3} {y:.3}) scale({scale:.7} -{scale:.7})\">"
        );
        let (mut at, mut before) = (0, None);
        for word in line.text.split(' ').filter(|word| !word.is_empty()) {
            if let Some((left, right)) = before.zip(word.chars().next()) {
                at += self.shaper.gap(line.face, left, right);
            }
            for glyph in &self.shaper.word(line.face, word).glyphs {
                self.glyph(line.face, glyph, at, out);
                at += glyph.advance;
            }
            before = word.chars().next_back();
        }
        out.push_str("</g>");
    }

    fn glyph(&mut self, face: Face, glyph: &Glyph, at: i32, out: &mut String) {
        self.drawn.insert((face, glyph.id));
        let (x, y) = (at + glyph.dx, glyph.dy);
        let _ = write!(out, "<use href=\"#{}-{}\" x=\"{x}\"", face as usize, glyph.id);
        if y != 0 {
            let _ = write!(out, " y=\"{y}\"");
        }
        out.push_str("/>");
    }

    fn outlines(&self) -> String {
        let mut out = String::new();
        for face in Face::ALL {
            let used = self.drawn.iter().filter(|(of, _)| *of == face);
            let mut used = used.peekable();
            if used.peek().is_none() {
                continue;
            }
            let Ok(parsed) = Parsed::parse(self.fonts.bytes(face), 0) else {
                continue;
            };
            for (_, glyph) in used {
                let mut pen = Pen(String::new());
                parsed.outline_glyph(GlyphId(*glyph), &mut pen);
                let _ = write!(out, "<path id=\"{}-{glyph}\" d=\"{}\"/>", face as usize, pen.0);
            }
        }
        out
    }
}

/// Writes an outline, in units of its face.
struct Pen(String);

impl Pen {
    fn step(&mut self, step: char, numbers: &[f32]) {
        self.0.push(step);
        for number in numbers {
            let _ = write!(self.0, "{number} ");
        }
    }
}

impl OutlineBuilder for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.step('M', &[x, y]);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.step('L', &[x, y]);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.step('Q', &[x1, y1, x, y]);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.step('C', &[x1, y1, x2, y2, x, y]);
    }

    fn close(&mut self) {
        self.step('Z', &[]);
    }
}
