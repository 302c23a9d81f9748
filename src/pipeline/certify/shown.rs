//! The fit report for a page, and pictures of certificates: nothing is made, nothing is written.

use super::box_name::box_name;
use super::decision::awarding_campaign;
use super::fit_report::{FitCount, shrank};
use super::fitted::FittedBatch;
use super::moved::MovedBox;
use super::outcome::{Outcome, SetAside};
use super::request::{CertificateRequest, PrintMode};
use super::rows::ListNumber;
use super::stock::pictures;
use crate::diagnostic::Language;
use crate::export::sheet::svg;
use crate::faces::Shaper;
use crate::fit::{Field, FieldFit};
use crate::input::Session;
use crate::pipeline::{OpenCampaign, Opened};

/// How the certificates of a decision come to fit on a stock.
#[derive(Debug, Clone, PartialEq)]
pub struct FitReport {
    /// Width and height of the sheet, in millimetres.
    pub page_mm: (f64, f64),
    /// How many fit, and how.
    pub count: FitCount,
    /// Everyone who is asked for, in the list's order.
    pub rows: Vec<FitRow>,
}

/// How one certificate comes to fit.
#[derive(Debug, Clone, PartialEq)]
pub struct FitRow {
    /// Its numbers in the list.
    pub number: ListNumber,
    /// Number in the book of awards.
    pub book: String,
    /// `Ông Nguyễn Văn A`.
    pub name: String,
    /// Its boxes that are not as the stock would have them; or why it cannot be printed, with the name of the box.
    pub fit: Result<Vec<ChangedBox>, (SetAside, Option<String>)>,
}

/// A box whose letters are smaller, or whose text has more lines.
#[derive(Debug, Clone, PartialEq)]
pub struct ChangedBox {
    /// What stands in it: `tên`.
    pub name: String,
    /// The size of its letters where there is room, in points.
    pub size_pt: f64,
    /// The size they have, in points.
    pub printed_pt: f64,
    /// How many lines it has.
    pub lines: usize,
    /// Whether a line was broken.
    pub broken: bool,
}

/// How everyone who is asked for comes to fit; a box may be tried at another place. None: nothing can be printed, and the report says why.
pub fn fit_report(
    request: &CertificateRequest,
    tried: Option<&MovedBox>,
    opened: &Opened,
    language: Language,
    session: &mut Session,
) -> Option<FitReport> {
    let batch = fitted(request, tried, opened, session)?;
    let row = |outcome: &Outcome| FitRow {
        number: outcome.number.clone(),
        book: outcome.book.clone(),
        name: outcome.name.clone(),
        fit: fit(outcome, &batch, language),
    };
    Some(FitReport {
        page_mm: (batch.stock.page.width, batch.stock.page.height),
        count: FitCount::of(&batch),
        rows: batch.outcomes.iter().map(row).collect(),
    })
}

fn fitted(
    request: &CertificateRequest,
    tried: Option<&MovedBox>,
    opened: &Opened,
    session: &mut Session,
) -> Option<FittedBatch> {
    if session.report.has_errors() {
        return None;
    }
    let campaign = awarding_campaign(
        request.order.campaign.as_deref(),
        request.order.decision.as_deref(),
        opened,
        session,
    )?;
    opened.workshop.fitted(campaign, request, tried, session)
}

fn fit(
    outcome: &Outcome,
    batch: &FittedBatch,
    language: Language,
) -> Result<Vec<ChangedBox>, (SetAside, Option<String>)> {
    let field = |at: usize| -> &Field { &batch.stock.fields[at] };
    let changed = |fit: &&FieldFit| shrank(fit, field(fit.field)) || fit.broken();
    let shown = |fit: &FieldFit| ChangedBox {
        name: box_name(&field(fit.field).text, language),
        size_pt: field(fit.field).size,
        printed_pt: fit.size_pt,
        lines: fit.lines,
        broken: fit.broken(),
    };
    match &outcome.fields {
        Ok(fits) => Ok(fits.iter().filter(changed).map(shown).collect()),
        Err(aside) => {
            let name = match aside {
                SetAside::TooLong(at) => Some(box_name(&field(*at).text, language)),
                SetAside::Glyph(_)
                | SetAside::NotAsDecided
                | SetAside::OtherWords
                | SetAside::OtherAward
                | SetAside::NoName
                | SetAside::Blank => None,
            };
            Err((aside.clone(), name))
        }
    }
}

/// The text of the one certificate that is asked for, as a picture that one sees through; a box may be tried at another place.
pub fn certificate_picture(
    request: &CertificateRequest,
    tried: Option<&MovedBox>,
    opened: &Opened,
    session: &mut Session,
) -> Option<String> {
    let batch = fitted(request, tried, opened, session)?;
    let certificate = batch.certificates.first()?;
    let fonts = opened.workshop.fonts();
    let own = batch.fitter().own(certificate, &mut Shaper::new(fonts)).ok()?;
    let common = &batch.common[FittedBatch::variant(certificate.kind)];
    let lines = common.lines.iter().chain(&own.sheet.lines);
    Some(svg::lines(lines, batch.stock.page, fonts))
}

/// What is on the paper before a certificate is printed on bought stock: its scan; or what is printed with it: border and emblem.
pub fn stock_picture(
    stock: &str,
    campaign: &OpenCampaign,
    opened: &Opened,
    session: &mut Session,
) -> Option<String> {
    let stock = opened.workshop.stock_for(stock, &campaign.dossier.law, session)?;
    let pictures = pictures(&stock, PrintMode::Proof, session)?;
    let none = crate::export::sheet::Pictures::default();
    let design = opened.workshop.design(&stock, PrintMode::Full, &none, session)?;
    Some(svg::design(&design, &pictures))
}
