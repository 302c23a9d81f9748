//! Tables of the program that an office adds rows to: its own file has only the rows that are its own.

use std::collections::BTreeMap;

use super::file_names::Wanted;
use super::{Lacks, decode, decoded};
use crate::diagnostic::{TemplateProblem, Thing, WordTemplateProblem};
use crate::input::{At, Catalogue, Record, Session, carried_beside, word_templates};
use crate::model::{ComputedParts, Id, Kind, Kinds, Outline, unique, unknown};

/// The kinds of papers, their outlines and the parts that these can have.
pub(super) fn kinds(lacks: Lacks<'_>, session: &mut Session) -> Option<Kinds> {
    let kinds = merged("kinds.yaml", Kinds::ids, Kinds::with_own, lacks, session);
    let parts = merged(
        "parts.yaml",
        ComputedParts::ids,
        ComputedParts::with_own,
        lacks,
        session,
    );
    let kinds = from_word(kinds?, session);
    let outlines = outlines(&kinds.kinds, lacks, session);
    Some(Kinds {
        outlines: outlines?,
        parts: parts?,
        ..kinds
    })
}

/// The kinds, each with the office's own Word file as its template that has the kind's id.
fn from_word(mut kinds: Kinds, session: &mut Session) -> Kinds {
    let own = word_templates(&session.folder, &mut session.report);
    for kind in &mut kinds.kinds {
        let path = format!("papers/{}.docx", kind.id.value);
        if !own.contains(&path) {
            continue;
        }
        let xml = format!("templates/{}", kind.template.value);
        if !kind.has_common_template() && !kind.is_from_word() && session.folder.has(&xml) {
            let problem = WordTemplateProblem::TwoTemplates {
                kind: kind.id.to_string(),
                word: format!("templates/{path}"),
                xml,
            };
            session.add(problem, kind.id.place.clone());
        }
        *kind = kind.clone().from_word(&path);
    }
    kinds
}

/// The outline that a kind has in the office or the program, as its file has it. None: no kind of that id has one, and the report
/// says which have.
pub(super) fn outline_text(kind: &str, kinds: &Kinds, session: &mut Session) -> Option<String> {
    let found = kinds.kinds.iter().find(|known| known.id.as_str() == kind);
    let Some(path) = found.and_then(|kind| kind.outline.as_ref()) else {
        let having = kinds.kinds.iter().filter(|kind| kind.outline.is_some());
        session.add(
            unknown(Thing::Outline, kind, having.map(|kind| kind.id.to_string())),
            None,
        );
        return None;
    };
    let (_, text) = session.template(path.as_str())?;
    Some(text.to_string())
}

/// A table with the office's own rows added or in the place of ours, by id.
fn merged<T: Record>(
    path: &str,
    ids: fn(&T) -> Vec<&At<Id>>,
    with_own: fn(T, T) -> T,
    lacks: Lacks<'_>,
    session: &mut Session,
) -> Option<T> {
    name_misnamed(path, session);
    let own = decoded::<T>(path, lacks, session)?;
    unique(ids(&own), session.folder.sources(), &mut session.report);
    match carried_beside(path, &mut session.folder) {
        None => Some(own),
        Some((file, text)) => {
            let root = session.parse(&file, &text)?;
            let ours = decode::<T>(&root, lacks, &Catalogue::default(), session)?;
            Some(with_own(ours, own))
        }
    }
}

/// The office's own table that is there under a name that is nearly `path`.
fn name_misnamed(path: &str, session: &mut Session) {
    let names = &session.names("templates");
    let (home, read) = ("templates", &["kinds.yaml", "parts.yaml"]);
    if !names.is_empty() {
        Wanted { home, names, read }.presence(path, session);
    }
}

/// The outlines that kinds name, each read once.
fn outlines(kinds: &[Kind], lacks: Lacks<'_>, session: &mut Session) -> Option<BTreeMap<String, Outline>> {
    let mut outlines = BTreeMap::new();
    let mut sound = true;
    for kind in kinds {
        let Some(path) = &kind.outline else { continue };
        if outlines.contains_key(path.as_str()) {
            continue;
        }
        if let Some((file, text)) = session.template(path.as_str()) {
            let root = session.parse(&file, &text);
            let outline =
                root.and_then(|root| decode::<Outline>(&root, lacks, &Catalogue::default(), session));
            sound &= outline.is_some();
            outlines.extend(outline.map(|outline| (path.to_string(), outline)));
        } else {
            let problem = TemplateProblem::NoTemplate {
                kind: kind.id.to_string(),
                path: format!("templates/{}", path.value),
            };
            session.add(problem, path.place.clone());
            sound = false;
        }
    }
    sound.then_some(outlines)
}
