//! Changes → the file, if nothing that they say is wrong.

use super::changes::Changes;
use super::form::Form;
use super::form::NEW_ROW;
use super::open::Opening;
use super::trees::Tree;
use super::trial::tried;
use crate::diagnostic::{EditProblem, Fault, FaultKind, KeyProblem, Report, Severity, Sources};
use crate::input::{Session, written};
use crate::pipeline::created::create;
use crate::pipeline::edit::{Planned, planned};

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

/// Writes the changes; `form` is what was typed into. What is looked at is what is written: a file that changed since the form was
/// made, or since it was looked at, is left alone.
pub(super) fn write(
    opening: &mut Opening<'_>,
    changes: &Changes<'_>,
    form: &Form,
    old: Option<&Tree>,
) -> Result<(), Refused> {
    let path = opening.trees().path(opening.place.file);
    let done = match old {
        None => {
            let new = written(&changes.fresh);
            sound(opening, old, &new, changes, form)?;
            create(&path, &new, &mut opening.session).is_some()
        }
        Some(tree) => {
            let plan = planned(&path, &changes.edits, &mut opening.session);
            let plan = plan.filter(|plan| is_same(plan, tree, &path, &mut opening.session));
            let Some(plan) = plan else {
                return Err(refused(opening, Vec::new()));
            };
            sound(opening, old, &plan.after(), changes, form)?;
            plan.write(&mut opening.session).is_some()
        }
    };
    if done {
        Ok(())
    } else {
        Err(refused(opening, Vec::new()))
    }
}

/// Whether the file is still the one that the form was made of.
fn is_same(plan: &Planned, tree: &Tree, path: &str, session: &mut Session) -> bool {
    let same = *plan.before == *tree.text;
    if !same {
        let file = path.to_owned();
        session.add(EditProblem::ChangedSince { file }, None);
    }
    same
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
