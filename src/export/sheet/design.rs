//! The design behind the lines, set once by Typst: border, emblem, scan of the stock, guides; and the test sheet of a
//! printer.

use serde::Serialize;
use typst::foundations::{Datetime, Smart};
use typst::layout::{Abs, Frame, FrameItem, Transform};
use typst::visualize::{
    Color, Curve, CurveItem, FillRule, FixedStroke, Geometry, Paint, ProcessColorSpace, Shape,
};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::diagnostic::{CertificateProblem, Fault};
use crate::document::{Artwork, Colour, Figure, SheetSize, Step};
use crate::export::pdf::{PaperWorld, Theme, Typefaces, diagnosed, refused, typeset};
use crate::faces::MM_PER_PT;

/// What the design's theme reads from `/data.json`.
#[derive(Debug, Clone, Serialize)]
pub struct DesignInput {
    /// The sheet.
    pub page: SheetSize,
    /// The border.
    pub frame: Option<FrameLook>,
    /// The emblem's place.
    pub emblem: Option<EmblemPlace>,
    /// Lines.
    pub rules: Vec<RuleLook>,
    /// Boxes shown in a proof.
    pub guides: Option<Vec<Guide>>,
}

/// The border.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct FrameLook {
    /// From the edge of the sheet, in millimetres.
    pub margin: f64,
    /// How wide it is, in millimetres.
    pub width: f64,
    /// Six hexadecimal digits.
    #[serde(serialize_with = "hex")]
    pub colour: Colour,
    /// Six hexadecimal digits.
    #[serde(serialize_with = "hex")]
    pub ornament: Colour,
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde hands a field by reference"
)]
fn hex<S: serde::Serializer>(colour: &Colour, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&colour.hex())
}

/// The emblem's place, in millimetres.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct EmblemPlace {
    /// Left edge.
    pub x: f64,
    /// Upper edge.
    pub y: f64,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

/// A line that lies.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct RuleLook {
    /// Left end, in millimetres.
    pub x: f64,
    /// From the upper edge, in millimetres.
    pub y: f64,
    /// From end to end, in millimetres.
    pub width: f64,
    /// Its weight, in points.
    pub weight: f64,
}

/// A box shown in a proof.
#[derive(Debug, Clone, Serialize)]
pub struct Guide {
    /// Left edge, in millimetres.
    pub x: f64,
    /// Upper edge, in millimetres.
    pub y: f64,
    /// Width, in millimetres.
    pub width: f64,
    /// Height, in millimetres.
    pub height: f64,
    /// Id of the field.
    pub name: String,
}

/// The office's own pictures: path and bytes each.
#[derive(Debug, Clone, Default)]
pub struct Pictures {
    /// The national emblem.
    pub emblem: Option<(String, Vec<u8>)>,
    /// A scan of the stock.
    pub scan: Option<(String, Vec<u8>)>,
}

/// What the theme of the test sheet reads.
#[derive(Debug, Clone, Serialize)]
pub struct TestSheet {
    /// The sheet.
    pub page: SheetSize,
    /// Name of the profile.
    pub printer: String,
    /// Name of the stock whose size the sheet has.
    pub stock: String,
    /// The crosses.
    pub crosses: Vec<TestCross>,
    /// Whether the sheet follows earlier readings.
    pub corrected: bool,
}

/// A cross to be measured.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct TestCross {
    /// Its letter.
    pub name: &'static str,
    /// From the left edge, in millimetres.
    pub x: f64,
    /// From the upper edge, in millimetres.
    pub y: f64,
}

/// A design, laid out.
pub struct Design {
    /// Its page as a PDF, where its drawings are not all of it.
    pub(super) pdf: Option<Vec<u8>>,
    /// Its drawings.
    pub(super) artwork: Artwork,
    /// Whether its PDF is PDF/A-2b: not with a PDF inside.
    pub(super) archival: bool,
    /// The sheet.
    pub(super) page: SheetSize,
    /// The emblem's place.
    pub(super) emblem: Option<EmblemPlace>,
}

#[derive(Serialize)]
struct Input<'a> {
    #[serde(flatten)]
    design: &'a DesignInput,
    scan: bool,
    picture: bool,
}

impl Design {
    /// Sets the design. `theme` is the Typst source (`templates/typst/giay-khen.typ`). The fault names a picture where it
    /// is one that Typst cannot read.
    pub fn set(
        input: &DesignInput,
        pictures: &Pictures,
        typefaces: &Typefaces,
        theme: &Theme,
    ) -> Result<Self, Fault> {
        let set = |pictures: &Pictures| -> Result<Self, Fault> {
            let data = Input {
                design: input,
                scan: pictures.scan.is_some(),
                picture: pictures.emblem.is_some(),
            };
            let mut world = world(&data, typefaces, theme)?;
            if let Some((_, bytes)) = &pictures.emblem {
                world = world.with_file("/emblem", bytes.clone())?;
            }
            if let Some((_, bytes)) = &pictures.scan {
                world = world.with_file("/scan", bytes.clone())?;
            }
            let design = Self::of(&world, input.page, !is_pdf(pictures))?;
            Ok(Self {
                emblem: input.emblem,
                ..design
            })
        };
        set(pictures).map_err(|fault| {
            let blamed = [&pictures.emblem, &pictures.scan]
                .into_iter()
                .flatten()
                .find(|(path, _)| {
                    let others = Pictures {
                        emblem: pictures.emblem.clone().filter(|(known, _)| known != path),
                        scan: pictures.scan.clone().filter(|(known, _)| known != path),
                    };
                    set(&others).is_ok()
                });
            match blamed {
                None => fault,
                Some((path, _)) => {
                    let problem = CertificateProblem::PictureUnusable { path: path.clone() };
                    let original = fault.original.unwrap_or_default();
                    Fault::new(problem, None).with_original(original)
                }
            }
        })
    }

    /// Sets the test sheet of a printer (`templates/typst/hieu-chinh.typ`).
    pub fn test_sheet(sheet: &TestSheet, typefaces: &Typefaces, theme: &Theme) -> Result<Self, Fault> {
        Self::of(&world(sheet, typefaces, theme)?, sheet.page, true)
    }

    fn of(world: &PaperWorld<'_>, page: SheetSize, archival: bool) -> Result<Self, Fault> {
        let document = typeset(world)?;
        let drawings = Drawings::of(&document);
        Ok(Self {
            pdf: if drawings.are_all {
                None
            } else {
                Some(page_pdf(&document, archival)?)
            },
            artwork: drawings.artwork,
            archival,
            page,
            emblem: None,
        })
    }
}

/// The page as a PDF.
fn page_pdf(document: &PagedDocument, archival: bool) -> Result<Vec<u8>, Fault> {
    let standards = if archival {
        PdfStandards::new(&[PdfStandard::A_2b]).map_err(|error| refused(error.message().to_string()))?
    } else {
        PdfStandards::default()
    };
    let options = PdfOptions {
        ident: Smart::Custom("giay-khen".to_owned()),
        // Only the page is taken out of this file: its date is never seen, but the standard wants one.
        timestamp: Datetime::from_ymd_hms(2000, 1, 1, 0, 0, 0).map(Timestamp::new_utc),
        standards,
        tagged: false,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(document, &options).map_err(|errors| diagnosed(&errors))
}

fn is_pdf(pictures: &Pictures) -> bool {
    let scan = pictures.scan.as_ref();
    scan.is_some_and(|(_, bytes)| bytes.starts_with(b"%PDF"))
}

fn world<'a>(
    data: &impl Serialize,
    typefaces: &'a Typefaces,
    theme: &Theme,
) -> Result<PaperWorld<'a>, Fault> {
    let data = serde_json::to_vec(data).map_err(|error| refused(error.to_string()))?;
    PaperWorld::new(typefaces, theme, data)
}

/// The drawings of the first page. Text and pictures are left out: a design that is drawn has none but the emblem.
struct Drawings {
    artwork: Artwork,
    /// Whether nothing else is on the page.
    are_all: bool,
}

impl Drawings {
    fn of(document: &PagedDocument) -> Self {
        let mut drawings = Self {
            artwork: Artwork::default(),
            are_all: true,
        };
        if let Some(page) = document.pages().first() {
            drawings.are_all = page.fill_or_transparent().is_none();
            drawings.collect(&page.frame, Transform::identity());
        }
        drawings
    }

    fn collect(&mut self, frame: &Frame, place: Transform) {
        for (at, item) in frame.items() {
            let here = place.pre_concat(Transform::translate(at.x, at.y));
            match item {
                FrameItem::Group(group) => {
                    self.are_all &= group.clip.is_none();
                    self.collect(&group.frame, here.pre_concat(group.transform));
                }
                FrameItem::Shape(shape, _) => {
                    self.are_all &= is_plain(shape) && keeps_size(here);
                    self.artwork.figures.push(Figure {
                        path: path(&shape.geometry, here),
                        fill: shape.fill.as_ref().and_then(solid),
                        stroke: shape.stroke.as_ref().and_then(line),
                    });
                }
                FrameItem::Text(_) | FrameItem::Image(..) | FrameItem::Link(..) => self.are_all = false,
                FrameItem::Tag(_) => {}
            }
        }
    }
}

/// Whether a figure says all of the shape.
fn is_plain(shape: &Shape) -> bool {
    let opaque = |paint: &Paint| {
        let Paint::Solid(Color::Process(colour)) = paint else {
            return false;
        };
        let (space, alpha) = (colour.space(), colour.alpha());
        matches!(space, ProcessColorSpace::Srgb | ProcessColorSpace::D65Gray)
            && alpha.is_none_or(|alpha| alpha >= 1.0)
    };
    let drawn = |stroke: &FixedStroke| {
        let usual = FixedStroke::from_pair(stroke.paint.clone(), stroke.thickness);
        *stroke == usual && stroke.thickness > Abs::zero() && opaque(&stroke.paint)
    };
    shape.fill.as_ref().is_none_or(opaque)
        && shape.stroke.as_ref().is_none_or(drawn)
        && shape.fill_rule == FillRule::NonZero
}

/// Whether lines are as thick there as they say.
fn keeps_size(place: Transform) -> bool {
    place.sx.is_one() && place.sy.is_one() && place.kx.is_zero() && place.ky.is_zero()
}

fn path(geometry: &Geometry, place: Transform) -> Vec<Step> {
    let curve = match geometry {
        Geometry::Line(end) => {
            let mut curve = Curve::new();
            curve.move_(typst::layout::Point::zero());
            curve.line(*end);
            curve
        }
        Geometry::Rect(size) => Curve::rect(*size),
        Geometry::Curve(curve) => curve.clone(),
    };
    let mm = |point: typst::layout::Point| {
        let point = point.transform(place);
        (point.x.to_pt() * MM_PER_PT, point.y.to_pt() * MM_PER_PT)
    };
    let step = |item: &CurveItem| match item {
        CurveItem::Move(to) => {
            let (x, y) = mm(*to);
            Step::Move(x, y)
        }
        CurveItem::Line(to) => {
            let (x, y) = mm(*to);
            Step::Line(x, y)
        }
        CurveItem::Cubic(first, second, to) => {
            let ((a, b), (c, d), (e, f)) = (mm(*first), mm(*second), mm(*to));
            Step::Curve([a, b, c, d, e, f])
        }
        CurveItem::Close => Step::Close,
    };
    curve.0.iter().map(step).collect()
}

fn solid(paint: &Paint) -> Option<Colour> {
    let Paint::Solid(colour) = paint else {
        return None;
    };
    let rgb = colour.to_rgb();
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "parts of a colour lie between 0 and 1"
    )]
    let part = |part: f32| (part.clamp(0.0, 1.0) * 255.0).round() as u8;
    Some(Colour {
        rgb: [part(rgb.red), part(rgb.green), part(rgb.blue)],
    })
}

fn line(stroke: &FixedStroke) -> Option<(Colour, f64)> {
    Some((solid(&stroke.paint)?, stroke.thickness.to_pt()))
}
