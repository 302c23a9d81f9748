//! Stage 7: bytes → files, all of a campaign or none. What someone edited since is never replaced.

mod append;
mod archive;
mod edited;
mod made_before;
mod manifest;
mod moving;
mod placing;
mod read_back;
mod replace;
mod staging;
mod withdraw;
mod write;

pub use append::{append_line, lines_of};
pub use archive::archive;
pub use edited::Edited;
pub use made_before::Earlier;
pub use manifest::MadeFrom;
pub use read_back::{KeptBytes, altered, drafts_untouched, folders, receipts, stands, trace_of_issue};
pub use replace::{
    KeptVersion, Replaced, all_kept_versions, create_deep, create_file, create_folder, forget_version,
    kept_at, kept_versions, overwrite, overwrite_secret, replace,
};
pub use staging::{StagedFile, StagedWriter, Staging};
pub use withdraw::{withdraw, withdraw_doubles};
pub use write::{OutputFile, Written, write};
