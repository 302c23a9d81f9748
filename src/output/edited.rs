//! Files that a person has edited since they were written.

/// What becomes of them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Edited {
    /// They stay: nothing is written, and the report names them.
    #[default]
    Stay,
    /// They are replaced, and kept under dated names.
    Replaced,
}
