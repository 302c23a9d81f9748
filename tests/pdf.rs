//! The PDF, read back from its bytes.

mod annexes;
mod bundle;
mod closing;
mod decree;
mod families;
mod file;
mod images;
mod tables;
