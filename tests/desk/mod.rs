//! The desk, asked without a network: what it answers, what it makes, whom it lets in.

#![allow(dead_code, reason = "pages are being built")]

mod agenda;
mod certificates;
mod check;
mod data;
mod doors;
mod excel;
mod find;
mod issue;
mod papers;
mod visit;
mod ward;
mod words;
