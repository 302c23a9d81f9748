//! One printer as its page shows it, and how it prints in words.

use super::figure;
use crate::desk::Desk;
use crate::pipeline::{KnownPrinter, MeasuredPrinter, Shift, TestCrosses};

/// What is known of one printer.
pub(super) struct Printer {
    /// Its name.
    pub(super) name: String,
    /// The stock whose size of sheet is measured with.
    pub(super) stock: String,
    /// Where the crosses of that sheet stand.
    pub(super) crosses: TestCrosses,
    /// What was measured and kept.
    pub(super) known: Option<KnownPrinter>,
    /// What the readings that are typed now come to.
    pub(super) tried: Option<MeasuredPrinter>,
    /// Whether its test sheet was made.
    pub(super) has_sheet: bool,
}

/// How a printer shifts, scales and turns, in words.
pub(super) fn shift_words(desk: &Desk, shift: &Shift) -> String {
    let ((x, y), (across, down)) = (shift.by_mm, shift.scale);
    let side = |by: f64, more: &str, less: &str| {
        let by = (by * 10.0).round() / 10.0;
        let way = if by < 0.0 { less } else { more };
        format!("{} mm {way}", figure(desk, by.abs()))
    };
    let (x, y) = (
        side(
            x,
            desk.say("sang phải", "to the right"),
            desk.say("sang trái", "to the left"),
        ),
        side(y, desk.say("xuống dưới", "down"), desk.say("lên trên", "up")),
    );
    let percent = |scale: f64| figure(desk, scale * 100.0);
    let (across, down) = (percent(across), percent(down));
    let (turn, worst) = (
        figure(desk, shift.turn_degrees),
        figure(desk, (shift.worst_mm * 10.0).round() / 10.0),
    );
    desk.say(
        format!("lệch {x}, {y}; co giãn ngang {across} %, dọc {down} %; xoay {turn}°; số đo sai nhiều nhất {worst} mm"),
        format!("off {x}, {y}; scale {across} % across, {down} % down; turned {turn}°; greatest error of a reading {worst} mm"),
    )
}
