//! All tests that need files, in one binary.

mod families;
mod look;
mod read_docx;
mod sample;
mod trees;

mod docx;
mod mistakes;
mod output;
mod pdf;
