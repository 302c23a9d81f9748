//! What a composer needs besides a paper's own data.

use super::templates::Templates;
use crate::diagnostic::Sources;

/// What a composer needs besides the paper's own data.
pub struct Composition<'a> {
    /// The templates.
    pub templates: &'a Templates,
    /// The texts that faults show.
    pub sources: &'a Sources,
    /// Names the face that lacks a letter, if one does.
    pub lacks: &'a dyn Fn(char) -> Option<String>,
    /// Which rows of long lists.
    pub rows: Rows,
}

/// Which rows of long lists are composed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Rows {
    /// All: the paper is made.
    #[default]
    All,
    /// Some that stand for the others, of lists of more than a thousand: the paper is only looked at.
    Some,
}
