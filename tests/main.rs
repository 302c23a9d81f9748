//! All tests that need files, in one binary.

mod read_pdf;
mod sample;
mod trees;

mod docx;
mod pdf;
