//! The lists of a campaign as workbooks: handed out to be filled in ([`fill_in`]), handed out to be sorted and added up
//! ([`export_list`]), and taken into the YAML files ([`propose_import`], [`import`]).

mod changes;
mod hand_out;
mod import;
mod leaf;
mod matching;
mod merge;
mod name;
mod open;
mod table;
mod target;

pub use hand_out::{ExportRequest, FillInRequest, HandedOut, ListFormat, export_list, fill_in};
pub use import::{ImportRequest, Imported, ProposedImport, import, propose_import};
pub use leaf::ChangedValue;
pub use merge::ChangedRow;
pub use name::ListName;
