//! One value → its place in the text of a YAML file: comments, order and every other byte stay. The text is spliced where our
//! own reader says that the value stands; [`edited`] reads the result again and refuses it where it says anything else.

mod comments;
mod fresh;
mod guard;
mod lines;
mod splice;
mod writing;

pub use fresh::{Change, Fresh};
pub use guard::{Edit, edited, edited_at_once, removed};
pub use writing::written;
