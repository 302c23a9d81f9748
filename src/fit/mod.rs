//! Certificates: a record and a stock → lines at their places. One fitter; PDF, overlay, proof and DOCX only place what it
//! says.

mod breaking;
mod fitter;
mod printer;
mod record;
mod stock;

pub use fitter::{FieldFit, Fitted, Fitter, Misfit};
pub use printer::{CROSS_MARGIN, Cross, PrinterProfile, Reading};
pub use record::{Certificate, Occasion};
pub use stock::{Anchor, Area, Emblem, Fact, Field, Pattern, Piece, Stock, StockFrame, StockRule};
