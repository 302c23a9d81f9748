//! Stage 7: bytes → files, all of a campaign or none. What someone edited since is never replaced.

mod manifest;
mod read_back;
mod write;

pub use read_back::{altered, drafts_untouched, receipts};
pub use write::{OutputFile, StagedWriter, Staging, Written, write};
