//! How heavy a fault is, and who must act.

use serde::Serialize;

/// Whether the work can go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Nothing is written.
    Error,
    /// The work goes on; the user should know.
    Warning,
}

/// Who must act next; decides the exit code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Blame {
    /// The user mends an input: exit 1.
    User,
    /// The disk, the system or the program failed: exit 2.
    Machine,
}
