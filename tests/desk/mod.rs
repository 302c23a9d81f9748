//! The desk, asked without a network: what it answers, what it makes, whom it lets in.

#![allow(dead_code, reason = "pages are being built")]

mod doors;
mod find;
mod visit;
mod words;
