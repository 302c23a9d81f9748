//! The tree of an official paper: what parts it has, in the order they are read; the sheet of a certificate; the
//! table of a list. All that an exporter may know.
//!
//! Nothing here knows of campaigns, templates or files. Every text is final: numbered, joined, with its
//! non-breaking spaces and hyphens in place.

mod block;
mod format;
mod inline;
mod lines;
mod list;
mod mark;
mod paper;
mod role;
mod sheet;
mod table;

pub use block::{
    Addressees, Block, Closing, CopyHead, Cover, Letterhead, Paragraph, Recipients, RecipientsGoOn,
    Signature, Stamp, StampKind, Title,
};
pub use format::{
    AddresseesLook, Align, AnnexLook, ClosingLook, CoverLook, Format, LetterheadLook, LetterheadSizes, Page,
    RuleLook, StampLook, Style, TableLook, TitleLook, TypeFace,
};
pub use inline::{BREAK, HYPHEN, Run, TIE, plain_text};
pub use lines::lines;
pub use list::{ListCell, ListColumn, ListLook, ListTable};
pub use mark::{ParagraphMark, alike};
pub use paper::{Annex, Margins, Orientation, Paper, Properties, SigningArea, WordCopy};
pub use role::Role;
pub use sheet::{Artwork, Colour, Figure, PlacedLine, Placement, Room, Sheet, SheetAlign, SheetSize, Step};
pub use table::{Cell, Column, Row, RowKind, Slot, Table, Uneven};
