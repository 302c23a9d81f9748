//! Changes → the file, if nothing that they say is wrong.

use std::io;

use super::changes::Changes;
use super::form::Form;
use super::form::NEW_ROW;
use super::open::Opening;
use super::trees::Tree;
use super::trial::tried;
use crate::diagnostic::{
    EditProblem, Fault, FaultKind, KeyProblem, OutputProblem, PathProblem, Place, Report, Severity, Sources,
};
use crate::input::{Edit, edited, written};
use crate::output::create_file;
use crate::pipeline::edit::edit;
use crate::pipeline::history::{Told, remember};

/// Why nothing was written.
#[derive(Debug)]
pub struct Refused {
    /// Everything.
    pub report: Report,
    /// The texts that it speaks of.
    pub sources: Sources,
    /// What is wrong with each value, by path.
    pub by_path: Vec<(String, Fault)>,
}

/// Writes the changes; `form` is what was typed into.
pub(super) fn write(
    opening: &mut Opening<'_>,
    changes: &Changes<'_>,
    form: &Form,
    old: Option<&Tree>,
) -> Result<(), Refused> {
    let path = opening.trees().path(opening.place.file);
    let new = match old {
        None => written(&changes.fresh),
        Some(tree) => changed(opening, &path, tree, &changes.edits)?,
    };
    sound(opening, old, &new, changes, form)?;
    let done = match old {
        None => create(opening, &path, &new),
        Some(_) => edit(&path, &changes.edits, &mut opening.session).is_some(),
    };
    if done {
        Ok(())
    } else {
        Err(refused(opening, Vec::new()))
    }
}

/// What the run says, as the reason why nothing was written.
pub(super) fn refused(opening: &mut Opening<'_>, by_path: Vec<(String, Fault)>) -> Refused {
    let mut sources = opening.sources.clone();
    sources.extend(opening.session.sources().clone());
    Refused {
        report: std::mem::take(&mut opening.session.report),
        sources,
        by_path,
    }
}

/// The text of the file after the changes.
fn changed(opening: &mut Opening<'_>, path: &str, old: &Tree, edits: &[Edit]) -> Result<String, Refused> {
    let text = old.text.to_string();
    let new = edits.iter().try_fold(text, |text, change| edited(&text, change));
    new.map_err(|problem| {
        opening.session.add(problem, Place::file(path));
        refused(opening, Vec::new())
    })
}

/// Refuses what is wrong with the values that were typed, and what a group lacks that the changes make.
fn sound(
    opening: &mut Opening<'_>,
    old: Option<&Tree>,
    new: &str,
    changes: &Changes<'_>,
    form: &Form,
) -> Result<(), Refused> {
    let Some(workshop) = opening.workshop.clone() else {
        return Ok(());
    };
    let file = opening.place.file;
    let read = |text: &str| {
        tried(
            file,
            text,
            &opening.trees(),
            &workshop,
            opening.session.anew(&Sources::default()),
        )
    };
    let before = old.map(|tree| read(&tree.text).faults).unwrap_or_default();
    let after = read(new);
    let is_new = |(path, fault): &&(String, Fault)| {
        before
            .iter()
            .all(|(at, known)| at != path || known.kind != fault.kind)
    };
    let wrong = after
        .faults
        .iter()
        .filter(|(_, fault)| fault.kind.severity() == Severity::Error)
        .filter(is_new)
        .filter(|(path, fault)| is_of(path, fault, changes, form));
    let wrong: Vec<(String, Fault)> = wrong.cloned().collect();
    if wrong.is_empty() {
        return Ok(());
    }
    for (_, fault) in &wrong {
        opening.session.report.push(fault.clone());
    }
    let mut refused = refused(opening, wrong);
    refused.sources.extend(after.session.sources().clone());
    Err(refused)
}

/// Whether the changes are to blame for a fault: it stands in what was typed, or is a key that a new group lacks and the form has.
fn is_of(path: &str, fault: &Fault, changes: &Changes<'_>, form: &Form) -> bool {
    let inside = |outer: &String| {
        path == outer
            || path
                .strip_prefix(outer.as_str())
                .is_some_and(|rest| rest.starts_with('.'))
    };
    let is_missing = matches!(fault.kind, FaultKind::Key(KeyProblem::MissingKey { .. }));
    if is_missing && !changes.paths.iter().any(|typed| typed == path) {
        let group = path.rsplit_once('.').map_or("", |(group, _)| group);
        let asked = form
            .fields()
            .iter()
            .any(|field| field.path == path || is_field_of_new_row(&field.path, path));
        return asked && changes.made.contains(group);
    }
    changes.paths.iter().any(inside)
}

/// Whether a field of the form of a new row is what the row has at `path`.
fn is_field_of_new_row(field: &str, path: &str) -> bool {
    let Some((list, key)) = field.split_once(&format!(".{NEW_ROW}.")) else {
        return false;
    };
    let rest = path.strip_prefix(list).and_then(|rest| rest.strip_prefix('.'));
    rest.and_then(|rest| rest.split_once('.'))
        .is_some_and(|(_, own)| own == key)
}

fn create(opening: &mut Opening<'_>, file: &str, text: &str) -> bool {
    let path = opening.session.folder.at(file);
    let folder = path.parent().map_or(Ok(()), std::fs::create_dir_all);
    let made = folder.and_then(|()| create_file(&path, text.as_bytes()));
    let file = file.to_owned();
    match made {
        Ok(()) => {
            remember(&file, None, Told::Changes(Vec::new()), &opening.session);
            return true;
        }
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            opening.session.add(EditProblem::ChangedSince { file }, None);
        }
        Err(error) => {
            let problem = PathProblem::of(&error);
            opening
                .session
                .add(OutputProblem::Unwritable { path: file, problem }, None);
        }
    }
    false
}
