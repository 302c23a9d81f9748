//! Stage 7: bytes → files, all of a campaign or none. What someone edited since is never replaced.

mod manifest;
mod write;

pub use write::{OutputFile, Written, write};
