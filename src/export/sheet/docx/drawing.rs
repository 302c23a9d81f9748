//! Drawings behind the lines: the design's figures, the office's emblem.

use super::emu;
use crate::diagnostic::{CertificateProblem, Report};
use crate::document::{Artwork, Colour, Figure, Placement, SheetSize, Step};
use crate::export::package::Element;
use crate::export::sheet::pictures::{jpeg_size, png_size};
use crate::export::sheet::{CHECK_LINE_PT, EmblemPlace};
use crate::faces::MM_PER_PT;

/// Relation of the emblem.
pub(super) const EMBLEM: &str = "rId9";

/// The office's emblem as a part.
pub(super) struct Picture {
    pub(super) extension: &'static str,
    pub(super) media_type: &'static str,
    /// Its path in the package.
    pub(super) path: &'static str,
    /// Its path from the folder of the parts that show it.
    pub(super) target: &'static str,
    pub(super) bytes: Vec<u8>,
    /// Width by height.
    ratio: f64,
}

/// A picture that DOCX can show.
pub(super) fn picture(emblem: Option<(&str, &[u8])>, report: &mut Report) -> Option<Picture> {
    let (path, bytes) = emblem?;
    let (extension, media_type, part, size) = if bytes.starts_with(b"\x89PNG") {
        ("png", "image/png", "word/media/emblem.png", png_size(bytes))
    } else if bytes.starts_with(b"\xFF\xD8") {
        ("jpeg", "image/jpeg", "word/media/emblem.jpeg", jpeg_size(bytes))
    } else {
        ("", "", "", None)
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
        path: part,
        target: part.strip_prefix("word/").unwrap_or(part),
        bytes: bytes.to_vec(),
        ratio: f64::from(width) / f64::from(height.max(1)),
    })
}

impl Picture {
    /// The picture in the middle of its place, as large as it fits.
    pub(super) fn drawing(&self, place: EmblemPlace) -> Element {
        let width = place.width.min(place.height * self.ratio);
        let height = width / self.ratio;
        let (x, y) = (
            place.x + (place.width - width) / 2.0,
            place.y + (place.height - height) / 2.0,
        );
        let named = Element::new("pic:cNvPr").with("id", 1).with("name", "Emblem");
        let about = Element::new("pic:nvPicPr")
            .child(named)
            .child(Element::new("pic:cNvPicPr"));
        let fill = Element::new("pic:blipFill")
            .child(Element::new("a:blip").with("r:embed", EMBLEM))
            .child(Element::new("a:stretch").child(Element::new("a:fillRect")));
        let shape = Element::new("a:prstGeom")
            .with("prst", "rect")
            .child(Element::new("a:avLst"));
        let look = Element::new("pic:spPr")
            .child(size(emu(width), emu(height)))
            .child(shape);
        let picture = Element::new("pic:pic")
            .with("xmlns:pic", PICTURE)
            .child(about)
            .child(fill)
            .child(look);
        anchored(1, (x, y, width, height), PICTURE, picture)
    }
}

/// Namespace of pictures.
const PICTURE: &str = "http://schemas.openxmlformats.org/drawingml/2006/picture";
/// Namespace of shapes.
const SHAPE: &str = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";

/// The size of what is drawn, from the corner of its place.
fn size(cx: i64, cy: i64) -> Element {
    Element::new("a:xfrm")
        .child(Element::new("a:off").with("x", 0).with("y", 0))
        .child(Element::new("a:ext").with("cx", cx).with("cy", cy))
}

/// A drawing anchored to the page, behind the text.
fn anchored(id: usize, (x, y, width, height): (f64, f64, f64, f64), uri: &str, content: Element) -> Element {
    let at = |name, mm| {
        let offset = Element::new("wp:posOffset").text(&emu(mm).to_string());
        Element::new(name).with("relativeFrom", "page").child(offset)
    };
    let extent = Element::new("wp:extent")
        .with("cx", emu(width).max(1))
        .with("cy", emu(height).max(1));
    let about = Element::new("wp:docPr")
        .with("id", id)
        .with("name", format!("Drawing {id}"));
    let data = Element::new("a:graphicData").with("uri", uri).child(content);
    let anchor = ["distT", "distB", "distL", "distR", "simplePos"]
        .into_iter()
        .fold(Element::new("wp:anchor"), |anchor, none| anchor.with(none, 0))
        .with("relativeHeight", id)
        .with("behindDoc", 1)
        .with("locked", 1)
        .with("layoutInCell", 1)
        .with("allowOverlap", 1)
        .child(Element::new("wp:simplePos").with("x", 0).with("y", 0))
        .child(at("wp:positionH", x))
        .child(at("wp:positionV", y))
        .child(extent)
        .child(Element::new("wp:wrapNone"))
        .child(about)
        .child(Element::new("wp:cNvGraphicFramePr"))
        .child(Element::new("a:graphic").child(data));
    Element::new("w:r").child(Element::new("w:drawing").child(anchor))
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
pub(super) fn drawings(artwork: &Artwork) -> Vec<Element> {
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

fn shape(figures: &[&Figure], id: usize) -> Element {
    let [left, top, right, bottom] = bounds(figures.iter().copied());
    let (width, height) = (right - left, bottom - top);
    let (w, h) = (emu(width).max(1), emu(height).max(1));
    let first = figures[0];
    let filled = if first.fill.is_some() { "norm" } else { "none" };
    // A path for each outline: where two of one path overlap, word processors leave a hole.
    let mut paths: Vec<Element> = Vec::new();
    for step in figures.iter().flat_map(|figure| &figure.path) {
        let outline = match (step, paths.pop()) {
            (Step::Line(..) | Step::Curve(_) | Step::Close, Some(open)) => open,
            (_, before) => {
                paths.extend(before);
                Element::new("a:path")
                    .with("w", w)
                    .with("h", h)
                    .with("fill", filled)
            }
        };
        paths.push(outline.child(drawn(step, (left, top))));
    }
    let edges = Element::new("a:rect")
        .with("l", 0)
        .with("t", 0)
        .with("r", "r")
        .with("b", "b");
    let outline = ["a:avLst", "a:gdLst", "a:ahLst", "a:cxnLst"]
        .into_iter()
        .fold(Element::new("a:custGeom"), |outline, none| {
            outline.child(Element::new(none))
        })
        .child(edges)
        .child(Element::new("a:pathLst").children(paths));
    let fill = first.fill.map_or_else(|| Element::new("a:noFill"), paint);
    let line = match first.stroke {
        None => Element::new("a:ln").child(Element::new("a:noFill")),
        Some((colour, weight)) => Element::new("a:ln")
            .with("w", emu(weight * MM_PER_PT))
            .child(paint(colour)),
    };
    let look = Element::new("wps:spPr")
        .child(size(w, h))
        .child(outline)
        .child(fill)
        .child(line);
    let shape = Element::new("wps:wsp")
        .child(Element::new("wps:cNvSpPr"))
        .child(look)
        .child(Element::new("wps:bodyPr"));
    anchored(id, (left, top, width, height), SHAPE, shape)
}

/// A step along an outline, from the corner of its shape.
fn drawn(step: &Step, (left, top): (f64, f64)) -> Element {
    let point = |x: f64, y: f64| {
        Element::new("a:pt")
            .with("x", emu(x - left))
            .with("y", emu(y - top))
    };
    match step {
        Step::Move(x, y) => Element::new("a:moveTo").child(point(*x, *y)),
        Step::Line(x, y) => Element::new("a:lnTo").child(point(*x, *y)),
        Step::Curve([a, b, c, d, e, f]) => {
            Element::new("a:cubicBezTo").children([point(*a, *b), point(*c, *d), point(*e, *f)])
        }
        Step::Close => Element::new("a:close"),
    }
}

fn paint(colour: Colour) -> Element {
    let colour = Element::new("a:srgbClr").with("val", colour.hex().to_uppercase());
    Element::new("a:solidFill").child(colour)
}
