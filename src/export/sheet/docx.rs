//! Certificates as DOCX: each line in a frame anchored to the page, the design's drawings behind, in the header of all pages.
//!
//! A line stands where the fitter put it: its frame is as wide as the line's room, so that a word that is changed in Word stays
//! in the middle, and its upper edge is the line's base line less the ascent of its face. Parts that do not depend on the
//! records are deflated once and copied into each package.

use std::fmt::Write as _;
use std::io::{self, Cursor, Write};

use quick_xml::escape::escape;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::assembly::{Workers, assemble};
use super::pdf::PageOf;
use super::{Design, SheetProperties};
use crate::diagnostic::{CertificateProblem, Fault, FaultKind, Report};
use crate::document::{
    Artwork, Figure, MM_PER_PT, PlacedLine, Shaper, Sheet, SheetAlign, SheetFace, SheetFonts, SheetSize, Step,
};

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

/// What all packages of a batch share.
pub struct Package {
    page: SheetSize,
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
        fonts: &SheetFonts,
        common: &[Sheet],
        emblem: Option<(&str, &[u8])>,
        properties: &SheetProperties,
        report: &mut Report,
    ) -> Option<Self> {
        let picture = picture(emblem, report);
        let shaper = Shaper::new(fonts);
        let faces = SheetFace::ALL.map(|face| look(face, &shaper, fonts));
        let mut drawings = drawings(&design.artwork);
        if let (Some(picture), Some(place)) = (&picture, design.emblem) {
            drawings.push_str(&picture.drawing(place));
        }
        let mut package = Self {
            page: design.page,
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
            .map_err(|error| Fault::new(FaultKind::DocxFailed, None).with_original(error.to_string()))
    }

    /// A package of its own for each item, on all cores, handed over in order. The answer is how many there are.
    pub fn write_each<'f, T: Send, E: From<io::Error> + Send>(
        &self,
        fonts: &'f SheetFonts,
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
        let top = line.y_mm - look.ascent * line.size_pt * MM_PER_PT;
        let height = look.height * line.size_pt * MM_PER_PT;
        let align = match line.room.align {
            SheetAlign::Left => "left",
            SheetAlign::Center => "center",
            SheetAlign::Right => "right",
        };
        // Word processors round widths otherwise: a line as wide as its room must not be wrapped.
        let x_mm = match line.room.align {
            SheetAlign::Left => line.room.x_mm,
            SheetAlign::Center => line.room.x_mm - SLACK_MM / 2.0,
            SheetAlign::Right => line.room.x_mm - SLACK_MM,
        };
        let (x, width) = (twips(x_mm), twips(line.room.width_mm + SLACK_MM));
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

fn look(face: SheetFace, shaper: &Shaper<'_>, fonts: &SheetFonts) -> Look {
    let (family, style) = match face {
        SheetFace::Script => (fonts.family(face), ""),
        SheetFace::Regular => (TEXT_FONT.to_owned(), ""),
        SheetFace::Bold => (TEXT_FONT.to_owned(), "<w:b/><w:bCs/>"),
        SheetFace::Italic => (TEXT_FONT.to_owned(), "<w:i/><w:iCs/>"),
        SheetFace::BoldItalic => (TEXT_FONT.to_owned(), "<w:b/><w:bCs/><w:i/><w:iCs/>"),
    };
    let family = escape(family);
    Look {
        kerning: if face == SheetFace::Script {
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

/// The office's emblem as a part.
struct Picture {
    extension: &'static str,
    media_type: &'static str,
    bytes: Vec<u8>,
    /// Width by height.
    ratio: f64,
}

/// A picture that DOCX can show.
fn picture(emblem: Option<(&str, &[u8])>, report: &mut Report) -> Option<Picture> {
    let (path, bytes) = emblem?;
    let (extension, media_type, size) = if bytes.starts_with(b"\x89PNG") {
        ("png", "image/png", png_size(bytes))
    } else if bytes.starts_with(b"\xFF\xD8") {
        ("jpeg", "image/jpeg", jpeg_size(bytes))
    } else {
        ("", "", None)
    };
    let Some((width, height)) = size else {
        let problem = CertificateProblem::PictureNotInDocx {
            path: path.to_owned(),
        };
        report.add(FaultKind::Certificate(problem), None);
        return None;
    };
    Some(Picture {
        extension,
        media_type,
        bytes: bytes.to_vec(),
        ratio: f64::from(width) / f64::from(height.max(1)),
    })
}

fn png_size(bytes: &[u8]) -> Option<(u32, u32)> {
    let number = |at: usize| Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?));
    Some((number(16)?, number(20)?))
}

/// Height and width stand in the first frame header.
fn jpeg_size(bytes: &[u8]) -> Option<(u32, u32)> {
    let mut at = 2;
    loop {
        let marker = *bytes.get(at + 1)?;
        let number = |at: usize| {
            Some(u32::from(u16::from_be_bytes(
                bytes.get(at..at + 2)?.try_into().ok()?,
            )))
        };
        if (0xC0..=0xCF).contains(&marker) && ![0xC4, 0xC8, 0xCC].contains(&marker) {
            return Some((number(at + 7)?, number(at + 5)?));
        }
        at += 2 + usize::try_from(number(at + 2)?).ok()?;
    }
}

impl Picture {
    /// The picture in the middle of its place, as large as it fits.
    fn drawing(&self, place: super::EmblemPlace) -> String {
        let width = place.width.min(place.height * self.ratio);
        let height = width / self.ratio;
        let (x, y) = (
            place.x + (place.width - width) / 2.0,
            place.y + (place.height - height) / 2.0,
        );
        anchored(
            1,
            (x, y, width, height),
            "http://schemas.openxmlformats.org/drawingml/2006/picture",
            &format!(
                "<pic:pic xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:nvPicPr>\
                 <pic:cNvPr id=\"1\" name=\"Emblem\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>\
                 <a:blip r:embed=\"rId9\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>\
                 <a:off x=\"0\" y=\"0\"/><a:ext cx=\"{cx}\" cy=\"{cy}\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/>\
                 </a:prstGeom></pic:spPr></pic:pic>",
                cx = emu(width),
                cy = emu(height)
            ),
        )
    }
}

/// A drawing anchored to the page, behind the text.
fn anchored(id: usize, (x, y, width, height): (f64, f64, f64, f64), uri: &str, content: &str) -> String {
    let (cx, cy) = (emu(width).max(1), emu(height).max(1));
    format!(
        "<w:r><w:drawing><wp:anchor distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\" simplePos=\"0\" relativeHeight=\"{id}\" \
         behindDoc=\"1\" locked=\"1\" layoutInCell=\"1\" allowOverlap=\"1\"><wp:simplePos x=\"0\" y=\"0\"/>\
         <wp:positionH relativeFrom=\"page\"><wp:posOffset>{}</wp:posOffset></wp:positionH>\
         <wp:positionV relativeFrom=\"page\"><wp:posOffset>{}</wp:posOffset></wp:positionV>\
         <wp:extent cx=\"{cx}\" cy=\"{cy}\"/><wp:wrapNone/><wp:docPr id=\"{id}\" name=\"Drawing {id}\"/>\
         <wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri=\"{uri}\">{content}</a:graphicData></a:graphic></wp:anchor>\
         </w:drawing></w:r>",
        emu(x),
        emu(y)
    )
}

/// The design's drawings: figures of one look are one shape, unless something that is drawn between them touches them.
fn drawings(artwork: &Artwork) -> String {
    let mut groups: Vec<Vec<&Figure>> = Vec::new();
    for figure in &artwork.figures {
        let bounds = bounds([figure].into_iter());
        let touches = |group: &Vec<&Figure>| {
            group
                .iter()
                .any(|other| overlap(bounds, self::bounds([*other].into_iter())))
        };
        let like = |group: &Vec<&Figure>| group[0].fill == figure.fill && group[0].stroke == figure.stroke;
        let first = groups
            .iter()
            .rposition(|group| touches(group) && !like(group))
            .map_or(0, |at| at + 1);
        match groups[first..].iter_mut().find(|group| like(group)) {
            Some(group) => group.push(figure),
            None => groups.push(vec![figure]),
        }
    }
    let shapes = groups.iter().zip(2..).map(|(group, id)| shape(group, id));
    shapes.collect()
}

/// Left, upper, right and lower end of figures.
fn bounds<'a>(figures: impl Iterator<Item = &'a Figure>) -> [f64; 4] {
    let mut bounds = [f64::MAX, f64::MAX, f64::MIN, f64::MIN];
    let mut point = |x: f64, y: f64| {
        bounds = [
            bounds[0].min(x),
            bounds[1].min(y),
            bounds[2].max(x),
            bounds[3].max(y),
        ];
    };
    for step in figures.flat_map(|figure| &figure.path) {
        match step {
            Step::Move(x, y) | Step::Line(x, y) => point(*x, *y),
            Step::Curve([a, b, c, d, e, f]) => {
                point(*a, *b);
                point(*c, *d);
                point(*e, *f);
            }
            Step::Close => {}
        }
    }
    bounds
}

fn overlap(one: [f64; 4], other: [f64; 4]) -> bool {
    one[0] <= other[2] && other[0] <= one[2] && one[1] <= other[3] && other[1] <= one[3]
}

fn shape(figures: &[&Figure], id: usize) -> String {
    let steps = || figures.iter().flat_map(|figure| &figure.path);
    let [left, top, right, bottom] = bounds(figures.iter().copied());
    let (least, most) = ((left, top), (right, bottom));
    let (width, height) = (most.0 - least.0, most.1 - least.1);
    let point = |x: f64, y: f64| format!("<a:pt x=\"{}\" y=\"{}\"/>", emu(x - least.0), emu(y - least.1));
    let drawn = |step: &Step| match step {
        Step::Move(x, y) => format!("<a:moveTo>{}</a:moveTo>", point(*x, *y)),
        Step::Line(x, y) => format!("<a:lnTo>{}</a:lnTo>", point(*x, *y)),
        Step::Curve([a, b, c, d, e, f]) => {
            format!(
                "<a:cubicBezTo>{}{}{}</a:cubicBezTo>",
                point(*a, *b),
                point(*c, *d),
                point(*e, *f)
            )
        }
        Step::Close => "<a:close/>".to_owned(),
    };
    let first = figures[0];
    let colour = |colour: crate::document::Colour| {
        format!(
            "<a:solidFill><a:srgbClr val=\"{}\"/></a:solidFill>",
            colour.hex().to_uppercase()
        )
    };
    let fill = first.fill.map_or_else(|| "<a:noFill/>".to_owned(), colour);
    let line = first.stroke.map_or_else(
        || "<a:ln><a:noFill/></a:ln>".to_owned(),
        |(paint, weight)| format!("<a:ln w=\"{}\">{}</a:ln>", emu(weight * MM_PER_PT), colour(paint)),
    );
    let (w, h) = (emu(width).max(1), emu(height).max(1));
    let filled = if first.fill.is_some() { "norm" } else { "none" };
    // A path for each outline: where two of one path overlap, word processors leave a hole.
    let mut paths = String::new();
    for step in steps() {
        if matches!(step, Step::Move(..)) {
            paths.push_str(if paths.is_empty() { "" } else { "</a:path>" });
            let _ = write!(paths, "<a:path w=\"{w}\" h=\"{h}\" fill=\"{filled}\">");
        }
        paths.push_str(&drawn(step));
    }
    paths.push_str("</a:path>");
    anchored(
        id,
        (least.0, least.1, width, height),
        "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        &format!(
            "<wps:wsp><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{w}\" cy=\"{h}\"/></a:xfrm>\
             <a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l=\"0\" t=\"0\" r=\"r\" b=\"b\"/><a:pathLst>\
             {paths}</a:pathLst></a:custGeom>{fill}{line}</wps:spPr>\
             <wps:bodyPr/></wps:wsp>"
        ),
    )
}

/// The beginning of a part with text: `document` or `hdr`.
fn opening(root: &str, then: &str) -> String {
    format!(
        "{XML}<w:{root} xmlns:w=\"{W}\" xmlns:r=\"{OFFICE}\" \
         xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" \
         xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" \
         xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\">{then}"
    )
}

/// The header of all pages: an empty paragraph with the drawings.
fn header(drawings: &str) -> String {
    let paragraph = format!("<w:p><w:pPr><w:pStyle w:val=\"Anchor\"/></w:pPr>{drawings}</w:p></w:hdr>");
    opening("hdr", &paragraph)
}

/// All parts but the main one, zipped.
fn parts(
    properties: &SheetProperties,
    picture: Option<&Picture>,
    drawings: &str,
    fonts: &SheetFonts,
) -> Vec<u8> {
    let mut parts: Vec<(String, Vec<u8>)> = vec![
        (
            "[Content_Types].xml".to_owned(),
            content_types(picture).into_bytes(),
        ),
        ("_rels/.rels".to_owned(), PACKAGE_RELATIONS.as_bytes().to_vec()),
        ("docProps/app.xml".to_owned(), app(properties).into_bytes()),
        ("docProps/core.xml".to_owned(), core(properties).into_bytes()),
        (
            "word/_rels/document.xml.rels".to_owned(),
            document_relations().into_bytes(),
        ),
        ("word/header1.xml".to_owned(), header(drawings).into_bytes()),
        ("word/settings.xml".to_owned(), SETTINGS.as_bytes().to_vec()),
        ("word/styles.xml".to_owned(), styles().into_bytes()),
        ("word/fontTable.xml".to_owned(), font_table(fonts).into_bytes()),
    ];
    if let Some(picture) = picture {
        parts.push((
            "word/_rels/header1.xml.rels".to_owned(),
            header_relations(picture).into_bytes(),
        ));
        parts.push((
            format!("word/media/emblem.{}", picture.extension),
            picture.bytes.clone(),
        ));
    }
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in parts {
        // Zipping into memory does not fail.
        let _ = zip.start_file(path, options());
        let _ = zip.write_all(&bytes);
    }
    zip.finish().map(Cursor::into_inner).unwrap_or_default()
}

const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

fn content_types(picture: Option<&Picture>) -> String {
    let picture = picture.map_or_else(String::new, |picture| {
        format!(
            "<Default Extension=\"{}\" ContentType=\"{}\"/>",
            picture.extension, picture.media_type
        )
    });
    let parts = [
        ("/word/document.xml", format!("{WORD}.document.main+xml")),
        ("/word/header1.xml", format!("{WORD}.header+xml")),
        ("/word/settings.xml", format!("{WORD}.settings+xml")),
        ("/word/styles.xml", format!("{WORD}.styles+xml")),
        ("/word/fontTable.xml", format!("{WORD}.fontTable+xml")),
        (
            "/docProps/app.xml",
            "application/vnd.openxmlformats-officedocument.extended-properties+xml".to_owned(),
        ),
        (
            "/docProps/core.xml",
            "application/vnd.openxmlformats-package.core-properties+xml".to_owned(),
        ),
    ];
    let parts: String = parts
        .iter()
        .map(|(path, kind)| format!("<Override PartName=\"{path}\" ContentType=\"{kind}\"/>"))
        .collect();
    format!(
        "{XML}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
         <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Default Extension=\"xml\" ContentType=\"application/xml\"/>{picture}{parts}</Types>"
    )
}

const PACKAGE_RELATIONS: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\
<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>\
<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>\
<Relationship Id=\"rId3\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties\" Target=\"docProps/app.xml\"/>\
</Relationships>";

fn relations(relations: &[(&str, &str, &str)]) -> String {
    let relations: String = relations
        .iter()
        .map(|(id, kind, target)| {
            format!("<Relationship Id=\"{id}\" Type=\"{OFFICE}/{kind}\" Target=\"{target}\"/>")
        })
        .collect();
    format!(
        "{XML}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{relations}</Relationships>"
    )
}

fn document_relations() -> String {
    relations(&[
        ("rId1", "styles", "styles.xml"),
        ("rId2", "settings", "settings.xml"),
        ("rId3", "fontTable", "fontTable.xml"),
        ("rId4", "header", "header1.xml"),
    ])
}

fn header_relations(picture: &Picture) -> String {
    relations(&[("rId9", "image", &format!("media/emblem.{}", picture.extension))])
}

const SETTINGS: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\
<w:settings xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:zoom w:percent=\"100\"/>\
<w:characterSpacingControl w:val=\"doNotCompress\"/><w:compat>\
<w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>\
<w:themeFontLang w:val=\"vi-VN\"/><w:decimalSymbol w:val=\",\"/><w:listSeparator w:val=\";\"/></w:settings>";

/// The style of the lines, and of the empty paragraph that holds a page's drawings.
fn styles() -> String {
    let style = |id: &str, name: &str, paragraph: &str, run: &str| {
        format!(
            "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/>\
             <w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
        )
    };
    format!(
        "{XML}<w:styles xmlns:w=\"{W}\"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"{TEXT_FONT}\" \
         w:hAnsi=\"{TEXT_FONT}\" w:eastAsia=\"{TEXT_FONT}\" w:cs=\"{TEXT_FONT}\"/><w:lang w:val=\"vi-VN\" \
         w:eastAsia=\"vi-VN\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>\
         <w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>\
         {}{}</w:styles>",
        style(
            "Certificate",
            "Dòng giấy khen",
            "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>",
            ""
        ),
        style(
            "Anchor",
            "Nền giấy khen",
            "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>",
            "<w:sz w:val=\"2\"/><w:szCs w:val=\"2\"/>"
        ),
    )
}

fn font_table(fonts: &SheetFonts) -> String {
    let font = |name: &str, family: &str| {
        format!(
            "<w:font w:name=\"{}\"><w:charset w:val=\"00\"/><w:family w:val=\"{family}\"/>\
             <w:pitch w:val=\"variable\"/></w:font>",
            escape(name)
        )
    };
    format!(
        "{XML}<w:fonts xmlns:w=\"{W}\">{}{}</w:fonts>",
        font(TEXT_FONT, "roman"),
        font(&fonts.family(SheetFace::Script), "script")
    )
}

fn core(properties: &SheetProperties) -> String {
    let date = properties.date.format("%Y-%m-%dT00:00:00Z");
    format!(
        "{XML}<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>{}</dc:title><dc:creator>{author}</dc:creator>\
         <cp:lastModifiedBy>{author}</cp:lastModifiedBy><dcterms:created xsi:type=\"dcterms:W3CDTF\">{date}</dcterms:created>\
         <dcterms:modified xsi:type=\"dcterms:W3CDTF\">{date}</dcterms:modified><dc:language>vi-VN</dc:language>\
         </cp:coreProperties>",
        escape(&properties.title),
        author = escape(&properties.author),
    )
}

fn app(properties: &SheetProperties) -> String {
    format!(
        "{XML}<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">\
         <Application>thidua</Application><Company>{}</Company></Properties>",
        escape(&properties.author)
    )
}
