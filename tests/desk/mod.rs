//! The desk, asked without a network: what it answers, what it makes, whom it lets in.

mod accounts;
mod agenda;
mod attacks;
mod books;
mod certificates;
mod check;
mod counterparts;
mod data;
mod doors;
mod excel;
mod find;
mod issue;
mod keeping;
mod key_words;
mod killed;
mod papers;
mod presses;
mod process;
mod reprints;
mod roles;
mod running;
mod statistics;
mod stocks;
mod visit;
mod ward;
mod words;
