//! A closing that misses the page before by less than the room to sign can give.

use typst::foundations::Label;
use typst::introspection::{Introspector, PagedPosition};
use typst::layout::{Abs, Frame, FrameItem};
use typst::utils::PicoStr;
use typst_layout::PagedDocument;

use crate::document::{Format, Paper};
use crate::export::texts::text_height_mm;

/// Where the theme says that the paper ends, before its annexes.
const END: &str = "end-of-paper";

/// `LibreOffice` sets tables a little higher: so much has to be free below the closing, so that both files end on one page.
const SPARE_MM: f64 = 2.0;

/// The same paper with less room to sign, if that may save the page on which it ends.
pub(super) fn narrowed(paper: &Paper, document: &PagedDocument, format: &Format) -> Option<Paper> {
    let look = &format.closing;
    let end = end_of(document)?;
    let before = document.pages().get(end.page.get().checked_sub(2)?)?;
    let top = Abs::mm(format.page.margin_top_mm);
    let bottom = bottom(paper, format);
    let free = bottom - lowest(&before.frame, bottom);
    let gives = Abs::mm(look.signature_room_mm - look.signature_least_mm);
    let may_save = end.point.y - top - gives <= free;
    let mut narrowed = paper.clone();
    (may_save && narrowed.give_way()).then_some(narrowed)
}

/// Whether a paper with less room to sign is shorter, in both of its files.
pub(super) fn is_shorter(
    paper: &Paper,
    document: &PagedDocument,
    than: &PagedDocument,
    format: &Format,
) -> bool {
    let low = bottom(paper, format) - Abs::mm(SPARE_MM);
    document.pages().len() < than.pages().len() && end_of(document).is_some_and(|end| end.point.y <= low)
}

/// Where the text of a page ends.
fn bottom(paper: &Paper, format: &Format) -> Abs {
    Abs::mm(format.page.margin_top_mm + text_height_mm(paper.orientation, format))
}

fn end_of(document: &PagedDocument) -> Option<PagedPosition> {
    let introspector = document.introspector();
    let end = introspector.query_label(Label::new(PicoStr::intern(END))?).ok()?;
    introspector.position(end.location()?)
}

/// How far down the text of a page reaches; what stands below `bottom` is a foot.
fn lowest(frame: &Frame, bottom: Abs) -> Abs {
    let reach = |(at, item): &(typst::layout::Point, FrameItem)| match item {
        FrameItem::Group(group) => {
            at.y + group.transform.ty + lowest(&group.frame, bottom - at.y - group.transform.ty)
        }
        FrameItem::Text(_) => at.y,
        FrameItem::Shape(..) | FrameItem::Image(..) | FrameItem::Link(..) | FrameItem::Tag(_) => Abs::zero(),
    };
    frame
        .items()
        .map(reach)
        .filter(|low| *low <= bottom)
        .fold(Abs::zero(), Abs::max)
}
