//! All tests that need files, in one binary.

mod sample;

mod docx;
mod pdf;
