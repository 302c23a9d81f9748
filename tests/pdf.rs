//! The PDF, read back from its bytes.

mod closing;
mod decree;
mod families;
mod file;
mod images;
