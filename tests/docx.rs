//! The DOCX, read back from its parts and held against the decree.

mod form;
mod package;
mod text;
