//! Faults → text for a person.

use super::{Fault, Language, Sources};

/// How the text looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// Plain text.
    Plain,
    /// With the terminal's colours.
    Coloured,
}

/// One fault as text.
pub fn render(fault: &Fault, _sources: &Sources, _language: Language, _look: Look) -> String {
    format!("{:?}", fault.kind)
}
