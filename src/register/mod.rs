//! Stage 6: the register of issued papers and certificates. Rows are added and never changed; each carries the hash of
//! the one before it.

mod allocate;
mod awards;
mod backup;
mod books;
mod events;
mod hash;
mod holder;
mod hot_journal;
mod journal;
mod ledger;
mod opening;
mod patience;
mod place;
mod presence;
mod problem;
mod reading;
mod receipt;
mod receipt_file;
mod restore;
mod row;
mod rows;
mod same_words;
mod share;
mod standing;
mod verify;
mod workplace;

pub use allocate::Made;
pub use backup::unfinished;
pub use books::{AwardBook, BookOf, OutgoingBook, awards, books, outgoing};
pub use hash::{sha256, sha256_of_heads};
pub use holder::Holder;
pub use ledger::{Register, Waiting};
pub use patience::when_waiting;
pub use place::{Allocation, Gap, Wanted, first_place};
pub use reading::Reading;
pub use receipt::Receipt;
pub use receipt_file::ReceiptFile;
pub use restore::{Continued, FindBytes, Restoring};
pub use row::{AwardFacts, Event, FileFacts, IssuedFacts, Origin, Row, SignedFacts, TREE, WORDS};
pub use rows::Rows;
pub use share::is_on_share;
pub use standing::{Ended, Issue, PaperRecord, records};
