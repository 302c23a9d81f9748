//! Stage 4: model + templates → document tree.
//!
//! Tera fills a template in, the result is XML of a small closed vocabulary, and the composer numbers its parts and
//! puts heading, recipients and signatures, which are typed data, in their places.

mod annex;
mod award_lines;
mod book;
mod check;
mod closing;
mod content;
mod context;
mod copy;
mod element;
mod inline;
mod letterhead;
mod numbering;
mod paper;
mod parts;
mod references;
mod table;
mod templates;
mod views;
mod vocabulary;

pub use award_lines::{AwardLine, award_lines};
pub use book::{BookHead, compose_book};
pub use context::missing;
pub use letterhead::has_blank;
pub use paper::{Composition, compose};
pub use templates::Templates;
pub use views::Counted;
