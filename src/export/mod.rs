//! Stage 5: the tree becomes PDF and DOCX, sheets become certificates. Knows the tree and the format, and nothing of
//! campaigns.

pub mod bundle;
pub mod docx;
mod heading;
mod measures;
mod package;
pub mod pdf;
pub mod sheet;
pub mod xlsx;

pub use heading::HeadingFit;
pub use measures::{Measures, measure};
