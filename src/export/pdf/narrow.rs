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

/// The same paper with less room to sign, if that may save the page on which it ends, or keep it from one in a DOCX.
pub(super) fn narrowed(paper: &Paper, document: &PagedDocument, format: &Format) -> Option<Paper> {
    if !is_tight(paper, document, format) && !may_save(paper, document, format) {
        return None;
    }
    let mut narrowed = paper.clone();
    narrowed.give_way().then_some(narrowed)
}

/// Whether a paper with less room to sign is better than with all of it.
pub(super) fn is_better(
    paper: &Paper,
    document: &PagedDocument,
    than: &PagedDocument,
    format: &Format,
) -> bool {
    let shorter = document.pages().len() < than.pages().len();
    (shorter || is_tight(paper, than, format)) && !is_tight(paper, document, format)
}

/// Whether the closing ends so low that a DOCX may have no room for it.
fn is_tight(paper: &Paper, document: &PagedDocument, format: &Format) -> bool {
    let low = bottom(paper, format) - Abs::mm(SPARE_MM);
    end_of(document).is_some_and(|end| end.point.y > low)
}

/// Whether what is free on the page before could hold the page on which the paper ends.
fn may_save(paper: &Paper, document: &PagedDocument, format: &Format) -> bool {
    let Some(end) = end_of(document) else {
        return false;
    };
    let before = end
        .page
        .get()
        .checked_sub(2)
        .and_then(|at| document.pages().get(at));
    let look = &format.closing;
    let gives = Abs::mm(look.signature_room_mm - look.signature_least_mm);
    let bottom = bottom(paper, format);
    before.is_some_and(|before| {
        let free = bottom - lowest(&before.frame, bottom);
        end.point.y - Abs::mm(format.page.margin_top_mm) - gives <= free
    })
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
