//! A stock as its page shows it.

use super::asked::Asked;
use crate::pipeline::{BoxPlace, BoxSpot, FitRow, HistoryEntry, StockChoice, StockLayout};

/// What the page of a stock shows.
pub(super) struct Seen {
    /// The stock.
    pub(super) stock: StockChoice,
    /// Its sheet and boxes.
    pub(super) layout: StockLayout,
    /// The box that is chosen.
    pub(super) chosen: BoxPlace,
    /// Where it is tried.
    pub(super) tried: BoxSpot,
    /// The decision whose certificate is shown on it.
    pub(super) decision: Option<String>,
    /// How that certificate comes to fit; None where there is none.
    pub(super) fit: Option<FitRow>,
    /// The last edit of its file.
    pub(super) last: Option<HistoryEntry>,
}

/// The names of the six fields, in the order of the numbers of a box.
pub(super) const FIELDS: [&str; 6] = ["o-x", "o-y", "o-rong", "o-cao", "o-co", "o-co-nho"];

/// Whose certificate is shown on the stock.
pub(super) fn shown_row(asked: &Asked) -> &str {
    match asked.get("to") {
        "" => "1",
        row => row,
    }
}
