//! The PDF, read back from its bytes.
