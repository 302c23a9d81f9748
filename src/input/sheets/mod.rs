//! Workbooks as inputs: bytes → sheets of cells → the nodes that YAML would have given, each with its cell as its place.
//!
//! A table is known by its heads, and the heads are data ([`SheetForm`]): their order, their case, their marks and the rows above
//! them make no difference. What stands in a cell and cannot be what its column wants becomes [`Value::Unread`](super::Value), with
//! a fault at the cell.

mod bounds;
mod cell;
mod csv;
mod fill;
mod form;
mod heads;
mod hidden;
mod kinds;
mod name;
mod open;
mod record;
mod reference;
mod rows;
mod show;
mod spread;
mod tags;
mod values;
mod workbook;
mod xls;

pub use cell::CellValue;
pub use fill::{ReadTable, Tables};
pub use form::{CellKind, Names, SheetColumn, SheetForm, Split};
pub use name::id_of;
pub use open::hush_readers;
pub use reference::{SheetOnly, SheetRef, Sheeted, is_workbook};
pub use show::{Shown, ShownColumn, ShownColumns, as_yaml, same_in_a_cell};
pub use spread::spread;
pub use workbook::{Sheet, Workbook};
