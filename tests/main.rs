//! All tests that need files, in one binary.

mod families;
mod look;
mod read_docx;
mod sample;

mod docx;
mod mistakes;
mod pdf;
