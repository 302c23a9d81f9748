//! Stage 1: files become trees of values with positions, and trees become typed records, every fault collected.

mod clean;
mod decode;
mod folder;
mod library;
mod node;
mod record_schema;
mod schema;
mod session;
mod signatures;
mod word;
mod yaml;

pub use clean::{Cleaned, PARAGRAPH_BREAK, clean};
pub use decode::{At, Decode, Decoder, Fields, Record, wrong_type};
pub use folder::Folder;
pub use library::{is_carried, paper_templates, template, template_names};
pub use node::{Key, Node, Value};
pub use record_schema::record_schema;
pub use schema::Schemas;
pub use session::Session;
pub use signatures::{Signature, signatures};
pub use word::{Word, words};
pub use yaml::parse;
