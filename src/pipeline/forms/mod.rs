//! Forms: a file of a campaign as fields and tables in the words of the office, and what is typed there back into the file.
//!
//! What a file may hold comes from the calls that decode it, so no form can ask for less or more than is read.

mod build;
mod changes;
mod choices;
mod contents;
mod data_file;
mod form;
mod labels;
mod open;
mod row;
mod rows;
mod save;
mod shape;
mod shapes;
mod spot;
mod trees;
mod trial;
mod typed;
mod word_names;
mod write;

pub use contents::{Content, contents};
pub use data_file::DataFile;
pub use form::{Choice, Field, FieldKind, Fixed, Form, Group, Part, Row, Step, Table, WhyFixed};
pub use open::{FormPlace, NEW_ROW, form};
pub use row::{add_row, remove_row};
pub use save::{Clash, Saved, Typed, save};
pub use spot::{FormSpot, ReadFile};
pub use write::Refused;
