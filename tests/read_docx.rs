//! Reads a DOCX.
