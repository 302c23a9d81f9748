//! What a theme puts farther away than any sheet is wide: the writer of PDF cannot say such numbers, and fails on some.

use typst::layout::{Abs, Frame, FrameItem, Point, Size, Transform};
use typst::syntax::DiagSpan;
use typst::visualize::{CurveItem, Geometry, Shape};
use typst_layout::PagedDocument;

use super::PaperWorld;
use crate::diagnostic::{Fault, TemplateProblem};

/// The farthest that anything may be from where its page begins, in points: seven times the widest page that a PDF can have.
const FARTHEST_PT: f64 = 100_000.0;

/// Refuses a document of which something is out of bounds, at the line of the theme that put it there.
pub(super) fn within_bounds(document: &PagedDocument, world: &PaperWorld<'_>) -> Result<(), Fault> {
    for page in document.pages() {
        let size = page.frame.size().to_point();
        let found = if is_near(size) {
            far(&page.frame, Transform::identity())
        } else {
            Some(DiagSpan::detached())
        };
        if let Some(span) = found {
            return Err(Fault::new(TemplateProblem::FarFromPage, world.place(span)));
        }
    }
    Ok(())
}

/// The first thing in a frame that is too far from its page.
fn far(frame: &Frame, place: Transform) -> Option<DiagSpan> {
    frame.items().find_map(|(at, item)| {
        let here = place.pre_concat(Transform::translate(at.x, at.y));
        let reaches =
            |corner: Point| is_near(Point::zero().transform(here)) && is_near(corner.transform(here));
        match item {
            FrameItem::Group(group) => far(&group.frame, here.pre_concat(group.transform)),
            FrameItem::Text(text) => {
                let span = text
                    .glyphs
                    .first()
                    .map_or_else(DiagSpan::detached, |glyph| glyph.span.0.into());
                let corner = Point::new(text.width(), text.size);
                (!reaches(corner)).then_some(span)
            }
            FrameItem::Shape(shape, span) => (!corners(shape).all(reaches)).then(|| (*span).into()),
            FrameItem::Image(_, size, span) => (!reaches(size.to_point())).then(|| (*span).into()),
            FrameItem::Link(_, size) => (!reaches(size.to_point())).then(DiagSpan::detached),
            FrameItem::Tag(_) => None,
        }
    })
}

/// Points that a shape does not reach beyond, and one for the width of its stroke.
fn corners(shape: &Shape) -> impl Iterator<Item = Point> + '_ {
    let stroke = shape
        .stroke
        .as_ref()
        .map_or(Abs::zero(), |stroke| stroke.thickness);
    let ends = match &shape.geometry {
        Geometry::Line(end) => vec![*end],
        Geometry::Rect(size) => vec![size.to_point()],
        Geometry::Curve(curve) => curve.0.iter().flat_map(points).collect(),
    };
    ends.into_iter().chain([Size::splat(stroke).to_point()])
}

fn points(item: &CurveItem) -> Vec<Point> {
    match item {
        CurveItem::Move(to) | CurveItem::Line(to) => vec![*to],
        CurveItem::Cubic(first, second, to) => vec![*first, *second, *to],
        CurveItem::Close => Vec::new(),
    }
}

fn is_near(point: Point) -> bool {
    // What is not a number is not near either.
    let near = |length: Abs| length.to_pt().abs() <= FARTHEST_PT;
    near(point.x) && near(point.y)
}
