//! Stage 1: files become trees of values with positions, and trees become typed records, every fault collected.

mod at;
mod by_word;
mod catalogue;
mod characters;
mod clean;
mod decode;
mod decoder;
mod edit;
mod edits;
mod folder;
mod in_braces;
mod keyed;
mod library;
mod look_alike;
mod near_name;
mod node;
mod old_encoding;
mod record_schema;
mod rows;
mod scalars;
mod schema;
mod session;
mod sheets;
mod signatures;
mod stamp;
mod syllable;
mod word;
mod word_file;
mod word_package;
mod yaml;

pub use at::At;
pub(crate) use by_word::decoded_by_word;
pub use catalogue::{Catalogue, RowWord};
pub use characters::{is_invisible, is_loose_mark, is_odd_space, is_refused};
pub use clean::{Cleaned, PARAGRAPH_BREAK, clean};
pub use decode::{Decode, Fields, Record};
pub use decoder::{Decoder, odd_character, wrong_type};
pub use edit::{Change, Edit, Fresh, edited, edited_at_once, removed, written};
pub use edits::{Edits, Noticed};
pub use folder::{Folder, is_of_others};
pub use keyed::keyed;
pub use library::{
    carried_beside, is_carried, paper_templates, template, template_names, word_template, word_templates,
};
pub use look_alike::{LookAlike, look_alike};
pub use near_name::{NearName, near_name};
pub use node::{Key, Node, Value};
pub use old_encoding::{OldEncoding, old_encoding};
pub use record_schema::{record_keys, record_schema};
pub use rows::Rows;
pub use schema::{KeysOfRecords, Schemas};
pub use session::Session;
pub use sheets::{
    CellKind, CellValue, Names, ReadTable, Sheet, SheetColumn, SheetForm, SheetOnly, SheetRef, Sheeted,
    Shown, ShownColumn, ShownColumns, Split, Tables, Workbook, as_yaml, hush_readers, id_of, is_workbook,
    same_in_a_cell, spread,
};
pub use signatures::{Signature, signatures};
pub use stamp::Stamp;
pub use syllable::{begins_as_syllable, folded, has_marks, is_family_name, is_syllable, lacks_marks};
pub use word::{Word, words};
pub use word_file::{WordCell, WordFile, WordParagraph, read_word_file};
pub use word_package::WordPackage;
pub use yaml::parse;
