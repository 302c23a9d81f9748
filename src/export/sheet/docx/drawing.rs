//! Drawings behind the lines: the design's figures, the office's emblem.

use std::fmt::Write as _;

use super::emu;
use crate::diagnostic::{CertificateProblem, Report};
use crate::document::{Artwork, Colour, Figure, Placement, SheetSize, Step};
use crate::export::sheet::{CHECK_LINE_PT, EmblemPlace};
use crate::faces::MM_PER_PT;

/// The office's emblem as a part.
pub(super) struct Picture {
    pub(super) extension: &'static str,
    pub(super) media_type: &'static str,
    pub(super) bytes: Vec<u8>,
    /// Width by height.
    ratio: f64,
}

/// A picture that DOCX can show.
pub(super) fn picture(emblem: Option<(&str, &[u8])>, report: &mut Report) -> Option<Picture> {
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
        report.add(problem, None);
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
    pub(super) fn drawing(&self, place: EmblemPlace) -> String {
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

/// The line of 100 mm as drawings.
pub(super) fn check_line(page: SheetSize) -> impl Iterator<Item = Figure> {
    let strokes = crate::export::sheet::check_line(page).into_iter();
    strokes.map(|[(x, y), (to_x, to_y)]| Figure {
        path: vec![Step::Move(x, y), Step::Line(to_x, to_y)],
        fill: None,
        stroke: Some((Colour::BLACK, CHECK_LINE_PT)),
    })
}

/// The drawings where a printer's correction puts them.
pub(super) fn moved(mut artwork: Artwork, placement: Placement) -> Artwork {
    for step in artwork.figures.iter_mut().flat_map(|figure| &mut figure.path) {
        match step {
            Step::Move(x, y) | Step::Line(x, y) => (*x, *y) = placement.apply(*x, *y),
            Step::Curve(points) => {
                for point in points.chunks_exact_mut(2) {
                    (point[0], point[1]) = placement.apply(point[0], point[1]);
                }
            }
            Step::Close => {}
        }
    }
    artwork
}

/// The design's drawings: figures of one look are one shape, unless something that is drawn between them touches them.
pub(super) fn drawings(artwork: &Artwork) -> String {
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
    let colour = |colour: Colour| {
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
