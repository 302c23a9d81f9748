//! The PDF, read back from its bytes.

mod annexes;
mod closing;
mod decree;
mod families;
mod file;
mod images;
mod tables;
