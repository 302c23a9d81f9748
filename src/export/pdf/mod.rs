//! PDF by Typst: the tree as JSON, walked by `official.typ`. PDF/A-2a and PDF/UA-1 in one file.

mod bounds;
mod marks;
mod pictures;
mod said;
mod theme;
mod typefaces;
mod world;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;

use chrono::Datelike;
use serde::Serialize;
use serde_json::Value as Json;
use typst::WorldExt;
use typst::diag::{Severity, SourceDiagnostic, SourceResult, Warned};
use typst::foundations::{Datetime, Smart};
use typst::model::Document;
use typst::syntax::DiagSpan;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use self::bounds::within_bounds;
pub use self::pictures::{SetPage, pictures, pictures_of};
pub use self::said::{SaidPart, SaidRun};
pub use self::theme::{Author, Theme};
pub use self::typefaces::Typefaces;
pub(super) use self::world::PaperWorld;
pub use self::world::prepare;
use super::Measures;
use crate::diagnostic::{ExportProblem, Fault, TemplateProblem};
use crate::document::{Format, Paper, Properties};

/// What the theme reads from `/data.json`.
#[derive(Serialize)]
struct Input<'a> {
    paper: Json,
    properties: &'a Properties,
    format: &'a Format,
    measures: Json,
    font: &'a str,
}

/// Room for what is set in what is set, as the main thread of a program has it.
const STACK: usize = 16 * 1024 * 1024;

/// What papers left in Typst's cache is of little use to the next ones, and grows with every page: after so many pages all is
/// dropped that was not used since it was dropped last.
const KEPT_PAGES: usize = 8;

/// Pages that were set since then.
static PAGES_SET: AtomicUsize = AtomicUsize::new(0);

/// Sets `paper`: its file, and how many pages that has. `theme` walks the tree (`templates/typst/official.typ`).
///
/// The same arguments give the same bytes, from any thread. A warning of Typst is a fault too: a paper that Typst
/// has doubts about is not issued.
pub fn export(
    paper: &Paper,
    format: &Format,
    measures: &Measures,
    typefaces: &Typefaces,
    theme: &Theme,
) -> Result<(Vec<u8>, usize), Fault> {
    let document = set(paper, format, measures, typefaces, theme)?;
    let options = options(&paper.properties)?;
    let bytes = typst_pdf::pdf(&document, &options).map_err(|errors| diagnosed(&errors))?;
    Ok((bytes, document.pages().len()))
}

/// How many pages the file of `paper` has.
pub fn pages(
    paper: &Paper,
    format: &Format,
    measures: &Measures,
    typefaces: &Typefaces,
    theme: &Theme,
) -> Result<usize, Fault> {
    set(paper, format, measures, typefaces, theme).map(|document| document.pages().len())
}

fn set(
    paper: &Paper,
    format: &Format,
    measures: &Measures,
    typefaces: &Typefaces,
    theme: &Theme,
) -> Result<PagedDocument, Fault> {
    let input = Input {
        paper: marked(paper)?,
        properties: &paper.properties,
        format,
        measures: marked(measures)?,
        font: &typefaces.family,
    };
    let input = serde_json::to_vec(&input).map_err(|error| refused(error.to_string()))?;
    forget(KEPT_PAGES);
    let document = typeset(&PaperWorld::new(typefaces, theme, input)?)?;
    PAGES_SET.fetch_add(document.pages().len(), Ordering::Relaxed);
    let mut pages = document.pages().to_vec();
    for page in &mut pages {
        marks::unmark(&mut page.frame);
    }
    Ok(PagedDocument::new(
        pages.into(),
        Document::info(&document).clone(),
    ))
}

/// Drops what older papers left in Typst's cache: for a program that waits for its user.
pub fn forget_pages() {
    forget(1);
}

/// The same, if so many pages were set since that was done last.
fn forget(pages: usize) {
    if PAGES_SET.load(Ordering::Relaxed) >= pages {
        PAGES_SET.store(0, Ordering::Relaxed);
        comemo::evict(1);
    }
}

/// A value as Typst reads it, with the marks in its texts that forbid the end of a line.
fn marked(value: &impl Serialize) -> Result<Json, Fault> {
    let mut value = serde_json::to_value(value).map_err(|error| refused(error.to_string()))?;
    marks::mark(&mut value);
    Ok(value)
}

/// The same fault at the line of the theme that it means.
fn located(fault: Fault, first: Option<&SourceDiagnostic>, world: &PaperWorld<'_>) -> Fault {
    let in_theme = first.filter(|diagnostic| world.range(diagnostic.span).is_some());
    Fault {
        place: in_theme.map(|diagnostic| world.place(diagnostic.span)),
        ..fault
    }
}

/// Lays the pages of a world out.
pub(super) fn typeset(world: &PaperWorld<'_>) -> Result<PagedDocument, Fault> {
    let Warned { output, warnings } = compiled(world)?;
    let document = output.map_err(|errors| located(diagnosed(&errors), errors.first(), world))?;
    if !warnings.is_empty() {
        return Err(diagnosed(&warnings));
    }
    within_bounds(&document, world)?;
    Ok(document)
}

/// What Typst makes of a world. It ends a `while` of 10,000 rounds by itself, and nothing else: the office's own theme is waited for
/// as long as the paper may take, and left behind if it is not ready.
fn compiled(world: &PaperWorld<'_>) -> Result<Warned<SourceResult<PagedDocument>>, Fault> {
    let Some(patience) = world.patience() else {
        return Ok(typst::compile(world));
    };
    let (sender, receiver) = mpsc::channel();
    let own = world.clone().into_own();
    let thread = thread::Builder::new().stack_size(STACK);
    let begun = thread.spawn(move || sender.send(typst::compile(&own)));
    begun.map_err(|error| refused(error.to_string()))?;
    receiver.recv_timeout(patience).map_err(|_| {
        let seconds = patience.as_secs();
        let place = world.place(DiagSpan::detached());
        Fault::new(TemplateProblem::ThemeNeverEnds { seconds }, place)
    })
}

/// Nothing of this depends on the clock: the paper's own date is the time of creation.
fn options(properties: &Properties) -> Result<PdfOptions, Fault> {
    let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1])
        .map_err(|error| refused(error.message().to_string()))?;
    Ok(PdfOptions {
        ident: Smart::Custom(format!("{}/{}", properties.id, properties.date)),
        creator: Smart::Custom(Some(concat!("thidua ", env!("CARGO_PKG_VERSION")).to_owned())),
        timestamp: midnight(properties).map(Timestamp::new_utc),
        standards,
        ..PdfOptions::default()
    })
}

fn midnight(properties: &Properties) -> Option<Datetime> {
    let date = properties.date;
    let (month, day) = (u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?);
    Datetime::from_ymd_hms(date.year(), month, day, 0, 0, 0)
}

pub(super) fn diagnosed(diagnostics: &[SourceDiagnostic]) -> Fault {
    let lines: Vec<String> = diagnostics.iter().map(sentence).collect();
    refused(lines.join("\n"))
}

fn sentence(diagnostic: &SourceDiagnostic) -> String {
    let severity = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let mut sentence = format!("{severity}: {}", diagnostic.message);
    for hint in &diagnostic.hints {
        sentence.push_str("; hint: ");
        sentence.push_str(&hint.v);
    }
    sentence
}

pub(super) fn refused(text: String) -> Fault {
    Fault::new(ExportProblem::Typeset, None).with_original(text)
}
