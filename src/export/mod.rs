//! Stage 5: the tree becomes PDF and DOCX, sheets become certificates, a clerk's workbook goes back marked. Knows the tree and the
//! format, and nothing of campaigns.

pub mod bundle;
pub mod docx;
pub mod figures;
mod heading;
mod hold;
mod letters;
mod lines;
pub mod list;
pub mod marked;
mod measures;
mod package;
pub mod pdf;
pub mod sheet;
mod signers;
mod tables;
mod texts;
mod titles;
mod together;
pub mod word;
pub mod xlsx;

pub use heading::HeadingFit;
pub use hold::{hold, loosen};
pub use measures::{Measures, fits, measure};
pub use titles::AnnexFit;
pub use together::Stays;
