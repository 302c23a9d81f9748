//! Certificates as DOCX: each line in a frame anchored to the page, the design's drawings behind, in the header of all pages.
//!
//! A line stands where the fitter put it: its frame is as wide as the line's room, so that a word that is changed in Word stays
//! in the middle, and its upper edge is the line's base line less the ascent of its face. Parts that do not depend on the
//! records are deflated once and copied into each package.
mod drawing;
mod parts;

use std::fmt::Write as _;
use std::io::{self, Cursor, Write};

use quick_xml::escape::escape;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use self::drawing::{check_line, drawings, moved, picture};
use self::parts::{opening, parts};
use super::assembly::{Workers, assemble};
use super::pdf::PageOf;
use super::{Design, SheetProperties};
use crate::diagnostic::{ExportProblem, Fault, Report};
use crate::document::{PlacedLine, Placement, Sheet, SheetAlign, SheetSize};
use crate::faces::{Face, Fonts, MM_PER_PT, Shaper};

/// The name under which word processors know the text font's widths.
const TEXT_FONT: &str = "Times New Roman";

/// English Metric Units of a millimetre.
const EMU_PER_MM: f64 = 36_000.0;

/// Twentieths of a point in a millimetre.
const TWIPS_PER_MM: f64 = 1440.0 / 25.4;

/// By how much a frame is wider than its line's room.
const SLACK_MM: f64 = 6.0;

/// Packages that a core makes at a time.
const GROUP: usize = 64;

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
    /// The main part before and after its pages.
    head: String,
    /// Shared lines, by variant.
    common: Vec<String>,
    faces: [Look; 5],
}

/// How a face is named and set in DOCX.
#[derive(Clone)]
struct Look {
    /// Run properties without size and colour.
    properties: String,
    /// Whether letters are kerned.
    kerning: &'static str,
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
        let faces = Face::ALL.map(|face| look(face, &shaper, fonts));
        let mut artwork = design.artwork.clone();
        if printing.check_line {
            artwork.figures.extend(check_line(design.page));
        }
        let artwork = moved(artwork, printing.placement);
        let mut drawings = drawings(&artwork);
        if let (Some(picture), Some(place)) = (&picture, design.emblem) {
            let (x, y) = printing.placement.apply(place.x, place.y);
            drawings.push_str(&picture.drawing(super::EmblemPlace { x, y, ..place }));
        }
        let mut package = Self {
            page: design.page,
            placement: printing.placement,
            parts: parts(properties, picture.as_ref(), &drawings, fonts),
            head: opening("document", "<w:body>"),
            common: Vec::new(),
            faces,
        };
        for sheet in common {
            let mut text = String::new();
            for line in &sheet.lines {
                package.line(line, &mut text);
            }
            package.common.push(text);
        }
        Some(package)
    }

    /// One package with these pages.
    pub fn write(&self, pages: &[PageOf]) -> Result<Vec<u8>, Fault> {
        self.packed(pages)
            .map_err(|error| Fault::new(ExportProblem::Docx, None).with_original(error.to_string()))
    }

    /// A package of its own for each item, on all cores, handed over in order. The answer is how many there are.
    pub fn write_each<'f, T: Send, E: From<io::Error> + Send>(
        &self,
        fonts: &'f Fonts,
        items: impl Iterator<Item = T> + Send,
        page: impl Fn(&T, &mut Shaper<'f>) -> Option<PageOf> + Sync,
        mut hand_over: impl FnMut(T, Vec<u8>) -> Result<(), E> + Send,
    ) -> Result<usize, E> {
        let workers = Workers::new(|| Shaper::new(fonts));
        let package = |item: T, shaper: &mut Shaper<'f>| {
            let page = page(&item, shaper)?;
            Some((item, self.packed(&[page])))
        };
        let mut count = 0;
        assemble(items, GROUP, &workers, package, |packages| {
            for (item, bytes) in packages.into_iter().flatten() {
                hand_over(item, bytes?)?;
                count += 1;
            }
            Ok::<(), E>(())
        })?;
        Ok(count)
    }

    fn packed(&self, pages: &[PageOf]) -> io::Result<Vec<u8>> {
        let mut main = String::with_capacity(16 * 1024);
        main.push_str(&self.head);
        for (at, page) in pages.iter().enumerate() {
            let mark = if at == 0 { "" } else { "<w:pageBreakBefore/>" };
            let common = &self.common[page.common.min(self.common.len().saturating_sub(1))];
            main.push_str(common);
            for line in &page.sheet.lines {
                self.line(line, &mut main);
            }
            // Frames belong to the page of the paragraph that follows them.
            let _ = write!(
                main,
                "<w:p><w:pPr><w:pStyle w:val=\"Anchor\"/>{mark}</w:pPr></w:p>"
            );
        }
        main.push_str(&self.tail());
        let mut zip = ZipWriter::new_append(Cursor::new(self.parts.clone())).map_err(io::Error::other)?;
        zip.start_file("word/document.xml", options())
            .map_err(io::Error::other)?;
        zip.write_all(main.as_bytes())?;
        Ok(zip.finish().map_err(io::Error::other)?.into_inner())
    }

    /// A line as a paragraph in a frame.
    fn line(&self, line: &PlacedLine, out: &mut String) {
        let look = &self.faces[line.face as usize];
        let (moved_x, moved_y) = self.moved_by(line);
        let top = line.y_mm + moved_y - look.ascent * line.size_pt * MM_PER_PT;
        let height = look.height * line.size_pt * MM_PER_PT;
        let align = match line.room.align {
            SheetAlign::Left => "left",
            SheetAlign::Center => "center",
            SheetAlign::Right => "right",
        };
        let (x_mm, width_mm) = self.frame(line, moved_x);
        let (x, width) = (twips(x_mm), twips(width_mm));
        // Writing into a string does not fail.
        let _ = write!(
            out,
            "<w:p><w:pPr><w:pStyle w:val=\"Certificate\"/><w:framePr w:w=\"{width}\" w:h=\"{}\" w:hRule=\"exact\" \
             w:wrap=\"around\" w:vAnchor=\"page\" w:hAnchor=\"page\" w:x=\"{}\" w:y=\"{}\"/>\
             <w:jc w:val=\"{align}\"/></w:pPr><w:r><w:rPr>{}<w:color w:val=\"{}\"/>{}<w:sz w:val=\"{size}\"/>\
             <w:szCs w:val=\"{size}\"/></w:rPr><w:t xml:space=\"preserve\">{}</w:t></w:r></w:p>",
            twips(height + 1.0),
            x.max(1),
            twips(top).max(1),
            look.properties,
            line.colour.hex().to_uppercase(),
            look.kerning,
            escape(&line.text),
            size = half_points(line.size_pt),
        );
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

    fn tail(&self) -> String {
        let (width, height) = (twips(self.page.width), twips(self.page.height));
        let way = if width > height {
            " w:orient=\"landscape\""
        } else {
            ""
        };
        format!(
            "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId4\"/><w:pgSz w:w=\"{width}\" w:h=\"{height}\"{way}/><w:pgMar w:top=\"284\" w:right=\"284\" \
             w:bottom=\"284\" w:left=\"284\" w:header=\"0\" w:footer=\"0\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>"
        )
    }
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

fn options() -> SimpleFileOptions {
    SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(3))
        .last_modified_time(DateTime::DEFAULT)
}

fn look(face: Face, shaper: &Shaper<'_>, fonts: &Fonts) -> Look {
    let (family, style) = match face {
        Face::Script => (fonts.family_of(face), ""),
        Face::Regular => (TEXT_FONT.to_owned(), ""),
        Face::Bold => (TEXT_FONT.to_owned(), "<w:b/><w:bCs/>"),
        Face::Italic => (TEXT_FONT.to_owned(), "<w:i/><w:iCs/>"),
        Face::BoldItalic => (TEXT_FONT.to_owned(), "<w:b/><w:bCs/><w:i/><w:iCs/>"),
    };
    let family = escape(family);
    Look {
        kerning: if face == Face::Script {
            "<w:kern w:val=\"2\"/>"
        } else {
            ""
        },
        properties: format!(
            "<w:rFonts w:ascii=\"{family}\" w:hAnsi=\"{family}\" w:eastAsia=\"{family}\" w:cs=\"{family}\"/>{style}"
        ),
        ascent: shaper.ascender(face),
        height: shaper.ascender(face) + shaper.descender(face),
    }
}
