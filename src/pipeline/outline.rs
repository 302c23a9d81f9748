//! `outline`: what outlines there are, and one of them as a paper's row has it.

use super::tables::{kinds, outline_text};
use crate::input::Session;

/// Outlines and computed parts of the program and the office.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outlines {
    /// Ids of the kinds that have one.
    pub kinds: Vec<String>,
    /// Names of the parts, each with what it gives.
    pub parts: Vec<(String, String)>,
}

/// All of them. None: a table is faulty, and the report says why.
pub fn outlines(session: &mut Session) -> Option<Outlines> {
    let known = kinds(&|_| None, session)?;
    let having = known.kinds.iter().filter(|kind| kind.outline.is_some());
    let parts = known.parts.parts.iter();
    Some(Outlines {
        kinds: having.map(|kind| kind.id.to_string()).collect(),
        parts: parts
            .map(|part| (part.id.to_string(), part.about.to_string()))
            .collect(),
    })
}

/// The outline of a kind, indented as the row of a paper in `papers.yaml` wants it. None: there is none, and the report says which
/// there are.
pub fn outline(kind: &str, session: &mut Session) -> Option<String> {
    let known = kinds(&|_| None, session)?;
    let text = outline_text(kind, &known, session)?;
    let lines = text.lines().map(|line| {
        if line.is_empty() {
            String::new()
        } else {
            format!("    {line}")
        }
    });
    Some(lines.collect::<Vec<_>>().join("\n"))
}
