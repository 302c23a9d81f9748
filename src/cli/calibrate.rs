//! `thidua calibrate`: a ruled test sheet; its readings, kept for the printer and tray.

use thidua::input::Session;
use thidua::pipeline::{CalibrateRequest, Calibrated, Shift, calibrate as measure};

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
        afresh: false,
    };
    match measure(&request, session)? {
        Calibrated::Sheet(placed) => files::tell(&placed, screen),
        Calibrated::Profile(shift) => tell(&asked.printer, &shift, screen),
    }
    Some(())
}

fn tell(name: &str, shift: &Shift, screen: &Screen) {
    let ((x, y), (across, down)) = (shift.by_mm, shift.scale);
    screen.line(&format!(
        "{name}: {} {x:+.1} mm, {y:+.1} mm; {} {:.2} %, {:.2} %; {} {:+.2}°; {} {:.1} mm",
        screen.say("lệch", "shift"),
        screen.say("co giãn", "scale"),
        across * 100.0,
        down * 100.0,
        screen.say("xoay", "turn"),
        shift.turn_degrees,
        screen.say("sai số đo lớn nhất", "greatest reading error"),
        shift.worst_mm,
    ));
}
