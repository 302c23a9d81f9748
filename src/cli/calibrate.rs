//! `thidua calibrate`: a ruled test sheet; its readings, kept for the printer and tray.

use thidua::fit::PrinterProfile;
use thidua::input::Session;
use thidua::pipeline::{CalibrateRequest, Calibrated, calibrate as measure};

use super::args::{Calibrate, Config};
use super::files;
use super::screen::Screen;

/// Makes the test sheet, or keeps the readings.
pub(super) fn calibrate(
    config: &Config,
    asked: &Calibrate,
    screen: &Screen,
    session: &mut Session,
) -> Option<()> {
    let request = CalibrateRequest {
        printer: asked.printer.clone(),
        stock: asked.stock.clone(),
        readings: asked.readings.clone(),
        fonts: config.fonts.clone(),
        out: asked.out.clone(),
        edited: asked.edited,
    };
    match measure(&request, session)? {
        Calibrated::Sheet(placed) => files::tell(&placed, screen),
        Calibrated::Profile(profile) => tell(&asked.printer, &profile, screen),
    }
    Some(())
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
