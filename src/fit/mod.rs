//! Certificates: a record and a stock → lines at their places. One fitter; PDF, overlay, proof and DOCX only place what it
//! says.

mod breaking;
mod breath;
mod field;
mod fitter;
mod measure;
mod pattern;
mod printer;
mod record;
mod stock;

pub use field::{Anchor, Field};
pub use fitter::{FieldFit, Fitted, Fitter, Misfit};
pub use measure::Area;
pub use pattern::{Fact, Pattern, Piece};
pub use printer::{CROSS_MARGIN, Cross, PrinterProfile, Reading};
pub use record::{Certificate, Occasion};
pub use stock::{Emblem, Stock, StockFrame, StockRule};
