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
}
