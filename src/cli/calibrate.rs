//! `thidua calibrate`: a ruled test sheet; its readings, kept for the printer and tray.

use std::io::Write;
use std::path::Path;

use thidua::diagnostic::{CertificateProblem, FaultKind, Report, shown};
use thidua::fit::{PrinterProfile, Reading, Stock};
use thidua::input::Folder;
use thidua::output::Staging;
use thidua::pipeline::{PROFILES, Workshop, profile_path};

use super::args::{Calibrate, Config};
use super::certificates::add;
use super::screen::Screen;

/// Makes the test sheet, or keeps the readings.
pub(crate) fn calibrate(config: &Config, asked: &Calibrate, screen: &Screen) -> (Report, Folder) {
    let mut report = Report::default();
    let mut folder = Folder::new(&config.root);
    measure(config, asked, screen, &mut folder, &mut report);
    (report, folder)
}

fn measure(
    config: &Config,
    asked: &Calibrate,
    screen: &Screen,
    folder: &mut Folder,
    report: &mut Report,
) -> Option<()> {
    let name = name(&asked.printer, report)?;
    let workshop = Workshop::open(folder, config.fonts.as_deref(), report)?;
    let stock = workshop.stock(stock_name(asked), folder, report)?;
    if asked.readings.is_empty() {
        let known = folder.has(&profile_path(name));
        let profile = if known {
            Some(workshop.printer(name, folder, report)?).filter(|profile| profile.page == stock.page)
        } else {
            None
        };
        return sheet(
            config,
            asked,
            &workshop,
            &stock,
            profile.as_ref(),
            screen,
            folder,
            report,
        );
    }
    let profile = profile(&stock, &asked.readings, report)?;
    let mut staging = Staging::begin(&config.root.join(PROFILES), report)?;
    let text = profile.to_yaml();
    staging.file(&format!("{name}.yaml"), report, |out| {
        out.write_all(text.as_bytes())
    })?;
    staging.finish(true, report)?;
    tell(name, &profile, screen);
    Some(())
}

fn stock_name(asked: &Calibrate) -> &str {
    asked.stock.as_deref().unwrap_or("phoi-a3")
}

/// A name that is safe as a file name.
fn name<'a>(name: &'a str, report: &mut Report) -> Option<&'a str> {
    let safe = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
    if !name.is_empty() && name.chars().all(safe) && !name.starts_with('-') {
        return Some(name);
    }
    let found = name.to_owned();
    add(CertificateProblem::BadPrinterName { found }, report);
    None
}

fn profile(stock: &Stock, readings: &[String], report: &mut Report) -> Option<PrinterProfile> {
    let mut read = Vec::new();
    for text in readings {
        if let Some(reading) = Reading::parse(text) {
            read.push(reading);
        } else {
            let found = text.clone();
            add(CertificateProblem::BadReading { found }, report);
        }
    }
    if report.has_errors() {
        return None;
    }
    PrinterProfile::measured(stock.page, read)
        .map_err(|problem| report.add(FaultKind::Certificate(problem), None))
        .ok()
}

#[expect(
    clippy::too_many_arguments,
    reason = "what a sheet is made from, and where it goes"
)]
fn sheet(
    config: &Config,
    asked: &Calibrate,
    workshop: &Workshop,
    stock: &Stock,
    profile: Option<&PrinterProfile>,
    screen: &Screen,
    folder: &mut Folder,
    report: &mut Report,
) -> Option<()> {
    let bytes = workshop.test_sheet(
        &asked.printer,
        (stock_name(asked), stock),
        profile,
        folder,
        report,
    )?;
    let home = asked.out.clone().unwrap_or_else(|| config.root.join("output"));
    let place = home.join("hieu-chinh");
    let mut staging = Staging::begin(&place, report)?;
    let file = format!("{}.pdf", asked.printer);
    staging.file(&file, report, |out| out.write_all(&bytes))?;
    staging.finish(asked.force, report)?;
    made(&place.join(file), screen);
    Some(())
}

fn made(path: &Path, screen: &Screen) {
    screen.line(&format!(
        "{} {}",
        screen.say("đã lập:  ", "made:     "),
        shown(path)
    ));
}

fn tell(name: &str, profile: &PrinterProfile, screen: &Screen) {
    let [a, b, _, d, ..] = profile.printed.matrix;
    let (x, y) = profile.printed.apply(0.0, 0.0);
    screen.line(&format!(
        "{name}: {} {x:+.1} mm, {y:+.1} mm; {} {:.2} %, {:.2} %; {} {:+.2}°; {} {:.1} mm",
        screen.say("lệch", "shift"),
        screen.say("co giãn", "scale"),
        a * 100.0,
        d * 100.0,
        screen.say("xoay", "turn"),
        b.atan2(a).to_degrees(),
        screen.say("sai số đo lớn nhất", "greatest reading error"),
        profile.worst_mm,
    ));
}
