//! The DOCX, read back from its parts.
