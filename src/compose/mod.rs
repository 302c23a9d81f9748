//! Stage 4: model + templates → document tree.
//!
//! Tera fills a template in, the result is XML of a small closed vocabulary, and the composer numbers its parts and
//! puts heading, recipients and signatures, which are typed data, in their places.

mod annex;
mod asked;
mod book;
mod bounds;
mod certified_copy;
mod closing;
mod composition;
mod content;
mod context;
mod element;
mod enclosed;
mod engine;
mod excerpt;
mod fold;
mod given;
mod held;
mod inline;
mod letterhead;
mod lost_sums;
mod material;
mod money_sound;
mod names;
mod numbering;
mod numbers;
mod outline;
mod outline_source;
mod paper;
mod parts;
mod places;
mod references;
mod sample;
mod sheets;
mod table;
mod templates;
mod views;
mod vocabulary;
mod vocabulary_faults;
mod word;
mod words;

pub use book::{BookHead, compose_book};
pub use composition::{Composition, Rows};
pub use material::Material;
pub use numbers::has_blank;
pub use paper::compose;
pub use templates::Templates;
pub use views::{Counted, award_lines, fund_parts, paid_lines};
pub use word::{UsedVariable, WordTemplate};
pub use words::asks_law;
