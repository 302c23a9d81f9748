//! Certificates as DOCX: each line in a frame anchored to the page, the design's drawings behind, in the header of all pages.
//!
//! A line stands where the fitter put it: its frame is as wide as the line's room, so that a word that is changed in Word stays
//! in the middle, and its upper edge is the line's base line less the ascent of its face. Parts that do not depend on the
//! records are deflated once and copied into each package.

mod drawing;
mod parts;

use std::io;

use self::drawing::{check_line, drawings, moved, picture};
use self::parts::{PAGE_HEADER, anchor, parts, root};
use super::assembly::{Pace, Workers, assemble};
use super::pdf::PageOf;
use super::{Design, SheetProperties};
use crate::diagnostic::{ExportProblem, Fault, Report};
use crate::document::{PlacedLine, Placement, Sheet, SheetAlign, SheetSize};
use crate::export::package::{Effort, Element, one_font, with_part};
use crate::faces::{Face, Fonts, MM_PER_PT, Shaper};

/// The name under which word processors know the text font's widths.
const TEXT_FONT: &str = "Times New Roman";

/// English Metric Units of a millimetre.
const EMU_PER_MM: f64 = 36_000.0;

/// Twentieths of a point in a millimetre.
const TWIPS_PER_MM: f64 = 1440.0 / 25.4;

/// By how much a frame is wider than its line's room.
const SLACK_MM: f64 = 6.0;

/// From the edges of the sheet to where text would stand, were it not in frames.
const EDGE_TWIPS: u32 = 284;

/// Packages that a core makes at a time.
const PACE: Pace = Pace {
    group: 64,
    stretch: 16,
};

/// For which printer.
#[derive(Debug, Clone, Copy)]
pub struct Printing {
    /// By what everything is moved.
    pub placement: Placement,
    /// Whether a line of 100 mm is printed at the lower edge.
    pub check_line: bool,
}

impl Default for Printing {
    fn default() -> Self {
        Self {
            placement: Placement::SAME,
            check_line: false,
        }
    }
}

/// What all packages of a batch share.
pub struct Package {
    page: SheetSize,
    placement: Placement,
    /// All parts but the main one, deflated.
    parts: Vec<u8>,
    /// Shared lines, by variant.
    common: Vec<String>,
    faces: [WrittenFace; 5],
}

/// How a face is named and set in DOCX.
#[derive(Clone)]
struct WrittenFace {
    /// Run properties before the colour, written.
    properties: String,
    /// From which size on letters are kerned, in half points.
    kerned_from: Option<u32>,
    /// From the upper edge of a line to its base line, as a part of the size.
    ascent: f64,
    /// Height of a line, as a part of the size.
    height: f64,
}

impl Package {
    /// Makes everything that does not depend on the records. `emblem` is the office's picture, path and bytes.
    pub fn new(
        design: &Design,
        fonts: &Fonts,
        common: &[Sheet],
        emblem: Option<(&str, &[u8])>,
        printing: Printing,
        properties: &SheetProperties,
        report: &mut Report,
    ) -> Option<Self> {
        let picture = picture(emblem, report);
        let shaper = Shaper::new(fonts);
        let faces = Face::ALL.map(|face| written_face(face, &shaper, fonts));
        let mut artwork = design.artwork.clone();
        if printing.check_line {
            artwork.figures.extend(check_line(design.page));
        }
        let artwork = moved(artwork, printing.placement);
        let mut drawings = drawings(&artwork);
        if let (Some(picture), Some(place)) = (&picture, design.emblem) {
            let (x, y) = printing.placement.apply(place.x, place.y);
            drawings.push(picture.drawing(super::EmblemPlace { x, y, ..place }));
        }
        let parts = parts(properties, picture.as_ref(), drawings, fonts)
            .map_err(|error| report.push(failed(&error.into())))
            .ok()?;
        let mut package = Self {
            page: design.page,
            placement: printing.placement,
            parts,
            common: Vec::new(),
            faces,
        };
        for sheet in common {
            let mut written = String::new();
            package.write_lines(sheet, &mut written);
            package.common.push(written);
        }
        Some(package)
    }

    /// One package with these pages.
    pub fn write(&self, pages: &[PageOf]) -> Result<Vec<u8>, Fault> {
        self.packed(pages).map_err(|error| failed(&error))
    }

    /// A package of its own for each item: all cores make them and `put` them where they belong. The answer is what `put`
    /// said of each, in order.
    pub fn write_each<'f, T: Send, P: Send, E: From<io::Error> + Send>(
        &self,
        fonts: &'f Fonts,
        items: impl Iterator<Item = T> + Send,
        page: impl Fn(&T, &mut Shaper<'f>) -> Option<PageOf> + Sync,
        put: impl Fn(&T, Vec<u8>) -> Result<P, E> + Sync,
    ) -> Result<Vec<P>, E> {
        let workers = Workers::new(|| Shaper::new(fonts));
        let package = |item: T, shaper: &mut Shaper<'f>| {
            let page = page(&item, shaper)?;
            Some(
                self.packed(&[page])
                    .map_err(E::from)
                    .and_then(|bytes| put(&item, bytes)),
            )
        };
        let mut all = Vec::new();
        assemble(items, PACE, &workers, package, |packages| {
            for package in packages.into_iter().flatten() {
                all.push(package?);
            }
            Ok::<(), E>(())
        })?;
        Ok(all)
    }

    fn packed(&self, pages: &[PageOf]) -> io::Result<Vec<u8>> {
        let mut frames = String::with_capacity(16 * 1024);
        for (at, page) in pages.iter().enumerate() {
            let common = &self.common[page.common.min(self.common.len().saturating_sub(1))];
            frames.push_str(common);
            self.write_lines(&page.sheet, &mut frames);
            // Frames belong to the page of the paragraph that follows them.
            anchor((at > 0).then(|| Element::new("w:pageBreakBefore"))).write(&mut frames);
        }
        let body = Element::new("w:body").written(frames).child(self.section());
        let main = root("w:document").child(body).document();
        with_part(&self.parts, "word/document.xml", main.as_bytes(), Effort::Fast).map_err(io::Error::from)
    }

    fn write_lines(&self, sheet: &Sheet, out: &mut String) {
        for line in &sheet.lines {
            self.line(line).write(out);
        }
    }

    /// A line as a paragraph in a frame.
    fn line(&self, line: &PlacedLine) -> Element {
        let face = &self.faces[line.face as usize];
        let (moved_x, moved_y) = self.moved_by(line);
        let top = line.y_mm + moved_y - face.ascent * line.size_pt * MM_PER_PT;
        let height = face.height * line.size_pt * MM_PER_PT;
        let align = match line.room.align {
            SheetAlign::Left => "left",
            SheetAlign::Center => "center",
            SheetAlign::Right => "right",
        };
        let (x_mm, width_mm) = self.frame(line, moved_x);
        let frame = Element::new("w:framePr")
            .with("w:w", twips(width_mm))
            .with("w:h", twips(height + 1.0))
            .with("w:hRule", "exact")
            .with("w:wrap", "around")
            .with("w:vAnchor", "page")
            .with("w:hAnchor", "page")
            .with("w:x", twips(x_mm).max(1))
            .with("w:y", twips(top).max(1));
        let standing = Element::new("w:pPr")
            .child(Element::val("w:pStyle", "Certificate"))
            .child(frame)
            .child(Element::val("w:jc", align));
        let size = half_points(line.size_pt);
        let letters = Element::new("w:rPr")
            .written(face.properties.clone())
            .child(Element::val("w:color", line.colour.hex().to_uppercase()))
            .children(face.kerned_from.map(|size| Element::val("w:kern", size)))
            .child(Element::val("w:sz", size))
            .child(Element::val("w:szCs", size));
        let text = Element::new("w:t").with("xml:space", "preserve").text(&line.text);
        let run = Element::new("w:r").child(letters).child(text);
        Element::new("w:p").child(standing).child(run)
    }

    /// Left end and width of a line's frame. Word processors round widths otherwise: a line as wide as its room must not be
    /// wrapped. They push a frame that leaves the page back onto it, so that one with a line in its middle must not leave it.
    fn frame(&self, line: &PlacedLine, moved_x: f64) -> (f64, f64) {
        let room = line.room;
        let width = room.width_mm + SLACK_MM;
        match room.align {
            SheetAlign::Left => (room.x_mm + moved_x, width),
            SheetAlign::Right => (room.x_mm - SLACK_MM + moved_x, width),
            SheetAlign::Center => {
                let middle = room.x_mm + room.width_mm / 2.0 + moved_x;
                let half = (width / 2.0).min(middle).min(self.page.width - middle);
                (middle - half, 2.0 * half)
            }
        }
    }

    /// By how much the printer's correction moves a line: a frame can be moved, but not turned.
    fn moved_by(&self, line: &PlacedLine) -> (f64, f64) {
        let middle = line.x_mm + line.width_mm / 2.0;
        let (x, y) = self.placement.apply(middle, line.y_mm);
        (x - middle, y - line.y_mm)
    }

    /// The properties of the only section.
    fn section(&self) -> Element {
        let (width, height) = (twips(self.page.width), twips(self.page.height));
        let header = Element::new("w:headerReference")
            .with("w:type", "default")
            .with("r:id", PAGE_HEADER);
        let upright = Element::new("w:pgSz").with("w:w", width).with("w:h", height);
        let size = if width > height {
            upright.with("w:orient", "landscape")
        } else {
            upright
        };
        let margins = ["w:top", "w:right", "w:bottom", "w:left"].map(|edge| (edge, EDGE_TWIPS));
        let nothing = ["w:header", "w:footer", "w:gutter"].map(|edge| (edge, 0));
        let margins = margins
            .into_iter()
            .chain(nothing)
            .fold(Element::new("w:pgMar"), |margins, (edge, twips)| {
                margins.with(edge, twips)
            });
        Element::new("w:sectPr").child(header).child(size).child(margins)
    }
}

fn failed(error: &io::Error) -> Fault {
    Fault::new(ExportProblem::Docx, None).with_original(error.to_string())
}

#[expect(clippy::cast_possible_truncation, reason = "a sheet of paper is small")]
fn twips(mm: f64) -> i32 {
    (mm * TWIPS_PER_MM).round() as i32
}

#[expect(clippy::cast_possible_truncation, reason = "letters are small")]
fn half_points(pt: f64) -> i32 {
    (pt * 2.0).round() as i32
}

#[expect(clippy::cast_possible_truncation, reason = "a sheet of paper is small")]
fn emu(mm: f64) -> i64 {
    (mm * EMU_PER_MM).round() as i64
}

fn written_face(face: Face, shaper: &Shaper<'_>, fonts: &Fonts) -> WrittenFace {
    let (family, style): (_, &[&'static str]) = match face {
        Face::Script => (fonts.family_of(face), &[]),
        Face::Regular => (TEXT_FONT.to_owned(), &[]),
        Face::Bold => (TEXT_FONT.to_owned(), &["w:b", "w:bCs"]),
        Face::Italic => (TEXT_FONT.to_owned(), &["w:i", "w:iCs"]),
        Face::BoldItalic => (TEXT_FONT.to_owned(), &["w:b", "w:bCs", "w:i", "w:iCs"]),
    };
    let mut properties = String::new();
    one_font(&family).write(&mut properties);
    for name in style {
        Element::new(name).write(&mut properties);
    }
    WrittenFace {
        properties,
        kerned_from: (face == Face::Script).then_some(2),
        ascent: shaper.ascender(face),
        height: shaper.ascender(face) + shaper.descender(face),
    }
}
