//! All tests that need files, in one binary.

mod sample;
mod trees;

mod docx;
mod pdf;
