//! What does not depend on the records: the design, taken out of Typst's PDF, the colours of the output intent, and the
//! forms that sheets share.

use hayro_write::hayro_syntax::Pdf as Read;
use hayro_write::{ChunkSettings, ExtractionQuery, extract};
use pdf_writer::writers::FormXObject;
use pdf_writer::{Chunk, Filter, Finish, Name, Pdf, Rect, Ref};
use typst_assets::icc::S_RGB_V4;

use super::Job;
use super::content::{Encoder, number};
use super::deflate::{Deflater, Effort};
use super::drawing::drawing;
use super::faces::Used;
use crate::diagnostic::Fault;
use crate::document::{Placement, SheetSize};
use crate::export::pdf::refused;
use crate::export::sheet::{CHECK_LINE_PT, Design};
use crate::faces::{Face, GlyphTexts, MM_PER_PT, Shaper};

pub(super) const CATALOG: Ref = Ref::new(1);
pub(super) const PAGES: Ref = Ref::new(2);
/// What a page may name: fonts and common forms.
pub(super) const PAGE_RESOURCES: Ref = Ref::new(3);
/// What a common form may name: fonts and the design.
pub(super) const FORM_RESOURCES: Ref = Ref::new(4);
pub(super) const COLOURS: Ref = Ref::new(5);
pub(super) const ABOUT: Ref = Ref::new(6);
pub(super) const INFO: Ref = Ref::new(7);
const FIRST_COMMON: i32 = 8;

/// The beginning of every file of a batch.
pub(super) struct Base {
    /// Its bytes, from the header on.
    pub(super) bytes: Vec<u8>,
    /// Where its objects begin: number and byte.
    pub(super) offsets: Vec<(i32, usize)>,
    /// The first number that is free.
    pub(super) next: i32,
    /// The form of the design.
    pub(super) design: Ref,
    /// The forms that sheets share.
    pub(super) common: Vec<Ref>,
    /// The glyphs they use.
    pub(super) used: Used,
    /// What these stand for, by face.
    pub(super) texts: Vec<GlyphTexts>,
    /// Whether the output intent is there.
    pub(super) archival: bool,
    /// The matrix of the printer's correction; None where nothing moves.
    pub(super) placement: Option<[f64; 6]>,
    /// The sheet.
    pub(super) page: SheetSize,
}

impl Base {
    pub(super) fn new(job: &Job<'_>, shaper: &mut Shaper<'_>, encoder: &mut Encoder) -> Result<Self, Fault> {
        let mut pdf = Pdf::new();
        let common: Vec<Ref> = (FIRST_COMMON..).take(job.common.len()).map(Ref::new).collect();
        let mut next = FIRST_COMMON + i32::try_from(job.common.len()).unwrap_or_default();
        let form = match &job.design.pdf {
            None => draw(job.design, &mut pdf, &mut next),
            Some(design) => take_page(design.clone(), &mut pdf, &mut next)?,
        };
        if job.design.archival {
            let colours = Deflater::new(Effort::Once).deflated(S_RGB_V4);
            pdf.icc_profile(COLOURS, &colours)
                .n(3)
                .filter(Filter::FlateDecode);
        }
        for (id, sheet) in common.iter().zip(job.common) {
            let line = check_line(job);
            let content = encoder.form(b"/B Do\n", &sheet.lines, &line, job.design.page, shaper);
            write_form(&mut pdf, *id, &content, job.design.page, |form| {
                form.pair(Name(b"Resources"), FORM_RESOURCES);
            });
        }
        let mut bytes = pdf.finish();
        let (end, offsets) = offsets(&bytes).ok_or_else(|| refused("the file's table".to_owned()))?;
        if let Some((_, at)) = offsets.iter().find(|(id, _)| *id == form.get()) {
            ungroup(&mut bytes[*at..end]);
        }
        Ok(Self {
            bytes: bytes[..end].to_vec(),
            offsets,
            next,
            design: form,
            common,
            used: encoder.used.clone(),
            texts: Face::ALL.map(|face| shaper.texts(face).clone()).into(),
            archival: job.design.archival,
            placement: (job.placement != Placement::SAME).then(|| matrix(job.placement, job.design.page)),
            page: job.design.page,
        })
    }
}

/// The design as a form, where its drawings are all of it.
fn draw(design: &Design, pdf: &mut Pdf, next: &mut i32) -> Ref {
    let content = Deflater::new(Effort::Once).deflated(&drawing(&design.artwork, design.page));
    let form = Ref::new(*next);
    *next += 1;
    write_form(pdf, form, &content, design.page, |form| {
        form.resources();
    });
    form
}

/// The design's page as a form, with all that it uses.
fn take_page(design: Vec<u8>, pdf: &mut Pdf, next: &mut i32) -> Result<Ref, Fault> {
    let design = Read::new(design).map_err(|_| refused("the design's PDF".to_owned()))?;
    let new_ref = Box::new(|| {
        *next += 1;
        Ref::new(*next - 1)
    });
    let query = [ExtractionQuery::new_xobject(0)];
    let taken = extract(&design, new_ref, ChunkSettings::default(), |_| {}, &query)
        .map_err(|error| refused(format!("{error:?}")))?;
    pdf.extend(&taken.chunk);
    let root = taken.root_refs.into_iter().next();
    root.and_then(Result::ok)
        .ok_or_else(|| refused("the design has no page".to_owned()))
}

/// Takes the transparency group from the dictionary that the bytes begin with: the design lies on the bare page, where a group
/// changes nothing, and checkers of PDF/A do not like one. Nothing moves; spaces stand in its place.
fn ungroup(form: &mut [u8]) {
    const GROUP: &[u8] = b"/Group";
    let find = |bytes: &[u8], what: &[u8]| bytes.windows(what.len()).position(|window| window == what);
    let dictionary = find(form, b"stream").unwrap_or_default();
    let Some(from) = find(&form[..dictionary], GROUP) else {
        return;
    };
    if let Some(length) = find(&form[from..dictionary], b">>") {
        form[from..from + length + 2].fill(b' ');
    }
}

fn write_form(
    pdf: &mut Pdf,
    id: Ref,
    content: &[u8],
    page: SheetSize,
    resources: impl FnOnce(&mut FormXObject<'_>),
) {
    let mut chunk = Chunk::new();
    let mut form = chunk.form_xobject(id, content);
    form.filter(Filter::FlateDecode);
    form.bbox(Rect::new(0.0, 0.0, points(page.width), points(page.height)));
    resources(&mut form);
    form.finish();
    pdf.extend(&chunk);
}

#[expect(clippy::cast_possible_truncation, reason = "a sheet of paper is small")]
pub(super) fn points(mm: f64) -> f32 {
    (mm / MM_PER_PT) as f32
}

/// Millimetres from the upper left, y downwards → points from the lower left, y upwards.
fn matrix(placement: Placement, page: SheetSize) -> [f64; 6] {
    let [a, b, c, d, e, f] = placement.matrix;
    let height = page.height / MM_PER_PT;
    [
        a,
        -b,
        -c,
        d,
        c * height + e / MM_PER_PT,
        height - d * height - f / MM_PER_PT,
    ]
}

/// The line of 100 mm, where it is asked for, as content.
fn check_line(job: &Job<'_>) -> Vec<u8> {
    let mut out = Vec::new();
    if !job.check_line {
        return out;
    }
    let page = job.design.page;
    out.extend_from_slice(b"0 G ");
    number(CHECK_LINE_PT, 3, &mut out);
    out.extend_from_slice(b"w ");
    for [from, to] in crate::export::sheet::check_line(page) {
        for ((x, y), operator) in [(from, "m "), (to, "l S ")] {
            number(x / MM_PER_PT, 3, &mut out);
            number((page.height - y) / MM_PER_PT, 3, &mut out);
            out.extend_from_slice(operator.as_bytes());
        }
    }
    out
}

/// Where the objects of a finished file begin, and where its table begins.
fn offsets(bytes: &[u8]) -> Option<(usize, Vec<(i32, usize)>)> {
    const MARK: &[u8] = b"startxref\n";
    let text = |range: &[u8]| std::str::from_utf8(range).ok().map(str::to_owned);
    let mark = bytes.windows(MARK.len()).rposition(|window| window == MARK)?;
    let start: usize = text(&bytes[mark + MARK.len()..])?.lines().next()?.parse().ok()?;
    let table = text(bytes.get(start..mark)?)?;
    let mut lines = table.lines().skip(1);
    let count: i32 = lines.next()?.split(' ').nth(1)?.parse().ok()?;
    let entries = lines.zip(0..count).filter_map(|(line, id)| {
        let mut parts = line.split(' ');
        let offset = parts.next()?.parse().ok()?;
        (parts.nth(1)?.trim() == "n").then_some((id, offset))
    });
    Some((start, entries.collect()))
}
