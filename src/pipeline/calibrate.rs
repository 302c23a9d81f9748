//! `calibrate`: a ruled test sheet; its readings, kept for the printer and tray.

use std::io::Write;
use std::path::PathBuf;

use super::placed_files::Placed;
use super::{PROFILES, StockChoice, Workshop, profile_path};
use crate::diagnostic::CertificateProblem;
use crate::fit::{Cross, PrinterProfile, Reading, Stock};
use crate::input::{Session, id_of};
use crate::output::{Edited, Staging};

/// The stock whose size the test sheet has, where none is named.
const USUAL_STOCK: &str = "phoi-a3";
/// Folder of test sheets in `output/`.
const FOLDER: &str = "hieu-chinh";

/// Which printer is to be measured.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalibrateRequest {
    /// Name of printer and tray.
    pub printer: String,
    /// Name of the stock; None for the usual one.
    pub stock: Option<String>,
    /// Readings of the test sheet, as typed; without any, the sheet is made.
    pub readings: Vec<String>,
    /// Folder of the office's own fonts.
    pub fonts: Option<String>,
    /// Where the sheet goes, if not in `output/`.
    pub out: Option<PathBuf>,
    /// What becomes of a sheet that someone edited since.
    pub edited: Edited,
    /// Whether the sheet leaves out what is known of the printer, so that it can be measured again.
    pub afresh: bool,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq)]
pub enum Calibrated {
    /// The test sheet.
    Sheet(Placed),
    /// The printer's profile is kept; how it prints.
    Profile(Shift),
}

/// How a printer shifts, scales and turns what it prints.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Shift {
    /// Of the sheet's corner, to the right and down, in millimetres.
    pub by_mm: (f64, f64),
    /// How long 1 comes out, across and down.
    pub scale: (f64, f64),
    /// Clockwise, in degrees.
    pub turn_degrees: f64,
    /// How far the worst reading is from what the others say, in millimetres.
    pub worst_mm: f64,
}

impl Shift {
    fn of(profile: &PrinterProfile) -> Self {
        let [a, b, _, d, ..] = profile.printed.matrix;
        Self {
            by_mm: profile.printed.apply(0.0, 0.0),
            scale: (a, d),
            turn_degrees: b.atan2(a).to_degrees(),
            worst_mm: profile.worst_mm,
        }
    }
}

/// A printer as its readings say it prints.
#[derive(Debug, Clone, PartialEq)]
pub struct MeasuredPrinter {
    /// How it shifts, scales and turns.
    pub shift: Shift,
    /// The crosses that were measured.
    pub crosses: Vec<MeasuredCross>,
}

/// A cross of the test sheet, each place in millimetres from the left and the upper edge.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct MeasuredCross {
    /// Its letter.
    pub name: &'static str,
    /// Where it belongs.
    pub right: (f64, f64),
    /// Where the printer put it.
    pub found: (f64, f64),
    /// Where it comes to lie once the printer is corrected.
    pub corrected: (f64, f64),
}

impl MeasuredPrinter {
    fn of(profile: &PrinterProfile) -> Self {
        let crosses = profile.readings.iter().map(|reading| {
            let right = reading.cross.place(profile.page);
            // What the readings together do not explain stays.
            let said = profile.printed.apply(right.0, right.1);
            MeasuredCross {
                name: reading.cross.name(),
                right,
                found: (reading.x, reading.y),
                corrected: (right.0 + reading.x - said.0, right.1 + reading.y - said.1),
            }
        });
        Self {
            shift: Shift::of(profile),
            crosses: crosses.collect(),
        }
    }
}

/// A printer whose profile is kept.
#[derive(Debug, Clone, PartialEq)]
pub struct KnownPrinter {
    /// Width and height of the sheet that it was measured with, in millimetres.
    pub page_mm: (f64, f64),
    /// What was measured.
    pub measured: MeasuredPrinter,
}

/// What is known of a printer. None: nothing, or its profile is faulty, and the report says so.
pub fn known_printer(workshop: &Workshop, name: &str, session: &mut Session) -> Option<KnownPrinter> {
    if !session.folder.has(&profile_path(name)) {
        return None;
    }
    let profile = workshop.printer(name, session)?;
    Some(KnownPrinter {
        page_mm: (profile.page.width, profile.page.height),
        measured: MeasuredPrinter::of(&profile),
    })
}

/// The stock that a printer is measured with where none is named: one of the sheet that is known of it, or the usual one.
pub fn stock_to_measure(known: Option<&KnownPrinter>, stocks: &[StockChoice]) -> String {
    let of_sheet = known.and_then(|known| stocks.iter().find(|stock| stock.page_mm == known.page_mm));
    of_sheet.map_or_else(|| USUAL_STOCK.to_owned(), |stock| stock.id.clone())
}

/// The crosses of a test sheet.
#[derive(Debug, Clone, PartialEq)]
pub struct TestCrosses {
    /// Width and height of the sheet, in millimetres.
    pub page_mm: (f64, f64),
    /// Letter, from the left edge, from the upper edge, in millimetres.
    pub crosses: Vec<(&'static str, f64, f64)>,
}

/// Where the crosses stand on the test sheet of a stock. None: there is no such stock, and the report says so.
pub fn test_crosses(workshop: &Workshop, stock: &str, session: &mut Session) -> Option<TestCrosses> {
    let page = workshop.stock(stock, session)?.page;
    let place = |cross: Cross| {
        let (x, y) = cross.place(page);
        (cross.name(), x, y)
    };
    Some(TestCrosses {
        page_mm: (page.width, page.height),
        crosses: Cross::ALL.map(place).to_vec(),
    })
}

/// A name that a printer's profile can have, made of what people call the printer. None where no letter is left.
pub fn printer_id(name: &str) -> Option<String> {
    id_of(name)
}

/// The test sheet of a printer, if it was made.
pub fn test_sheet_file(name: &str, session: &mut Session) -> Option<Vec<u8>> {
    let path = format!("output/{FOLDER}/{name}.pdf");
    let is_made = printer_id(name).as_deref() == Some(name) && session.folder.has(&path);
    is_made.then(|| session.bytes(&path)).flatten()
}

/// What the readings say of the printer; nothing is kept. None: they cannot be right, and the report says why.
pub fn look_at_readings(
    workshop: &Workshop,
    request: &CalibrateRequest,
    session: &mut Session,
) -> Option<MeasuredPrinter> {
    let stock = workshop.stock(request.stock(), session)?;
    let profile = measured(&stock, &request.readings, session)?;
    Some(MeasuredPrinter::of(&profile))
}

/// Makes the test sheet, or keeps the readings. None means neither, and the report says why.
pub fn calibrate(request: &CalibrateRequest, session: &mut Session) -> Option<Calibrated> {
    safe_name(&request.printer, session)?;
    let fonts = request.fonts.as_deref();
    let workshop = Workshop::open(fonts, session)?;
    calibrate_at(&workshop, request, session)
}

/// The same at a workshop that is open.
pub fn calibrate_at(
    workshop: &Workshop,
    request: &CalibrateRequest,
    session: &mut Session,
) -> Option<Calibrated> {
    safe_name(&request.printer, session)?;
    let stock = workshop.stock(request.stock(), session)?;
    if request.readings.is_empty() {
        let placed = test_sheet(request, workshop, &stock, session)?;
        return Some(Calibrated::Sheet(placed));
    }
    let profile = measured(&stock, &request.readings, session)?;
    keep(&request.printer, &profile, session)?;
    Some(Calibrated::Profile(Shift::of(&profile)))
}

impl CalibrateRequest {
    fn stock(&self) -> &str {
        self.stock.as_deref().unwrap_or(USUAL_STOCK)
    }
}

/// A name that is safe as a file name.
fn safe_name(name: &str, session: &mut Session) -> Option<()> {
    let safe = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
    if !name.is_empty() && name.chars().all(safe) && !name.starts_with('-') {
        return Some(());
    }
    let found = name.to_owned();
    add(CertificateProblem::BadPrinterName { found }, session);
    None
}

fn measured(stock: &Stock, readings: &[String], session: &mut Session) -> Option<PrinterProfile> {
    let mut read = Vec::new();
    for text in readings {
        if let Some(reading) = Reading::parse(text) {
            read.push(reading);
        } else {
            let found = text.clone();
            add(CertificateProblem::BadReading { found }, session);
        }
    }
    if session.report.has_errors() {
        return None;
    }
    PrinterProfile::measured(stock.page, read)
        .map_err(|problem| add(problem, session))
        .ok()
}

fn keep(printer: &str, profile: &PrinterProfile, session: &mut Session) -> Option<()> {
    let home = session.folder.root().join(PROFILES);
    let mut staging = Staging::begin(&home, &mut session.report)?;
    let text = profile.to_yaml();
    staging.file(&format!("{printer}.yaml"), &mut session.report, |out| {
        out.write_all(text.as_bytes())
    })?;
    staging.finish(Edited::Replaced, &mut session.report).map(drop)
}

/// The test sheet, corrected by what is known of the printer already.
fn test_sheet(
    request: &CalibrateRequest,
    workshop: &Workshop,
    stock: &Stock,
    session: &mut Session,
) -> Option<Placed> {
    let printer = &request.printer;
    let profile = if session.folder.has(&profile_path(printer)) && !request.afresh {
        let known = workshop.printer(printer, session)?;
        Some(known).filter(|profile| profile.page == stock.page)
    } else {
        None
    };
    let named = (request.stock(), stock);
    let bytes = workshop.test_sheet(printer, named, profile.as_ref(), session)?;
    let home = request.out.clone();
    let home = home
        .unwrap_or_else(|| session.folder.root().join("output"))
        .join(FOLDER);
    let report = &mut session.report;
    let mut staging = Staging::begin(&home, report)?;
    staging.file(&format!("{printer}.pdf"), report, |out| out.write_all(&bytes))?;
    let written = staging.finish(request.edited, report)?;
    Some(Placed::new(&home, written, &[]))
}

fn add(problem: CertificateProblem, session: &mut Session) {
    session.add(problem, None);
}
