//! A list → a workbook or a CSV file.

mod csv;
mod xlsx;

pub use csv::csv;
pub use xlsx::xlsx;
