//! The DOCX, read back from its parts and held against the decree.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

mod form;
mod head;
mod lists;
mod package;
mod sections;
mod tables;
mod text;
