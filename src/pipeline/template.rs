//! `template lint`: which variables a Word template of an office uses, and what is wrong with it.

use std::path::Path;
use std::sync::Arc;

use super::tables::kinds;
use crate::compose::WordTemplate;
use crate::input::{Folder, Session, WordPackage};
use crate::model::Kind;

/// Where values of a paper's own are found.
const VALUES: &str = "paper.values.";

/// What a Word template uses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LintedTemplate {
    /// Kinds of paper whose template it is, in the working folder.
    pub kinds: Vec<String>,
    /// Its variables.
    pub variables: Vec<LintedVariable>,
    /// Where it leads to outside: links and what Word would fetch.
    pub outside: Vec<String>,
}

/// A variable that a Word template uses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LintedVariable {
    /// Its path: `review.list.groups[].rows[].full_name`.
    pub path: String,
    /// Whether there is one of that name, and its kinds declare it where it is a value of theirs.
    pub known: bool,
}

/// Reads the Word file at a path as a template. None: it cannot be read as one, and the report says why.
pub fn lint_template(path: &str, session: &mut Session) -> Option<LintedTemplate> {
    // A path that was typed counts from where the person stands, not from the working folder.
    let bytes = Folder::new("").bytes(path, &mut session.report)?;
    let template = WordTemplate::load(&Arc::from(path), &bytes, &mut session.report)?;
    let (known, _) = session.apart(|session| kinds(&|_| None, session));
    let known = known.map(|known| known.kinds).unwrap_or_default();
    let of: Vec<&Kind> = known.iter().filter(|kind| is_of(kind, path)).collect();
    let declared = |name: &str| of.is_empty() || of.iter().any(|kind| kind.values.get(name).is_some());
    let variables = template.variables().into_iter().map(|variable| LintedVariable {
        known: variable.known && value_of(&variable.path).is_none_or(declared),
        path: variable.path,
    });
    let outside = WordPackage::read(&bytes)
        .map(|package| package.external)
        .unwrap_or_default();
    Some(LintedTemplate {
        variables: variables.collect(),
        kinds: of.iter().map(|kind| kind.id.to_string()).collect(),
        outside: outside.into_iter().map(|(_, target)| target).collect(),
    })
}

/// Whether a Word file of that name is the template of a kind.
fn is_of(kind: &Kind, path: &str) -> bool {
    kind.is_from_word() && Path::new(kind.template.as_str()).file_name() == Path::new(path).file_name()
}

/// `noi_trao` of `paper.values.noi_trao`, `viec` of `paper.values.viec[].noi_dung`.
fn value_of(path: &str) -> Option<&str> {
    let name = path.strip_prefix(VALUES)?;
    name.split(['.', '[']).next()
}
