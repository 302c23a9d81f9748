//! The lists of a campaign as workbooks: handed out to be filled in ([`fill_in`]), handed out to be sorted and added up
//! ([`export_list`]), and taken into the YAML files ([`propose_import`], [`import`]).

mod changes;
mod complete;
mod hand_out;
mod import;
mod leaf;
mod look;
mod matching;
mod merge;
mod name;
mod open;
mod overview;
mod table;
mod take;
mod target;
mod workbook;

pub use hand_out::{
    ExportRequest, FillInRequest, HandedOut, ListFile, ListFileRequest, ListFormat, export_list, fill_in,
    list_file,
};
pub use import::{ImportRequest, ProposedImport, propose_import};
pub use leaf::ChangedValue;
pub use look::{CommonField, LookedImport, import_as_shown, look_at_import};
pub use merge::{ChangedRow, without_id};
pub use name::ListName;
pub use overview::{CampaignList, ListAwaits, campaign_lists};
pub use table::Purpose;
pub use take::{Imported, import};
pub use workbook::WorkbookFrom;
