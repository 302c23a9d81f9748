//! What `compare` and `take` answer under `--json`, as docs/schema/report.json describes it.

use serde::Serialize;
use serde_json::Value;
use thidua::pipeline::{ComparedPaper, EditSource, EditedFile, EditedPassage, FieldPlace, PassageEdit};

#[derive(Serialize)]
struct Compared<'a> {
    paper: &'a str,
    file: &'a str,
    edits: Vec<Edit<'a>>,
    /// Files of the inputs that were changed.
    changed: Vec<&'a str>,
}

#[derive(Serialize)]
struct Edit<'a> {
    paragraph: &'a str,
    table: Option<[usize; 3]>,
    kind: &'static str,
    old: Option<&'a str>,
    new: Option<&'a str>,
    takeable: bool,
    source: &'static str,
    places: Vec<Place<'a>>,
}

#[derive(Serialize)]
struct Place<'a> {
    file: &'a str,
    line: usize,
    key: &'a str,
}

/// Of both.
pub(super) fn compared(found: &ComparedPaper, done: &[EditedFile]) -> Value {
    let answer = Compared {
        paper: &found.paper,
        file: &found.file,
        edits: found.passages.iter().map(edit).collect(),
        changed: done.iter().map(|file| file.file.as_str()).collect(),
    };
    serde_json::to_value(answer).unwrap_or_default()
}

fn edit(passage: &EditedPassage) -> Edit<'_> {
    let (kind, old, new) = match &passage.edit {
        PassageEdit::Words { gone, came } => ("words", Some(gone.as_str()), Some(came.as_str())),
        PassageEdit::Added(text) => ("added", None, Some(text.as_str())),
        PassageEdit::Removed(text) => ("removed", Some(text.as_str()), None),
        PassageEdit::Moved => ("moved", None, None),
    };
    let (source, places) = source(&passage.source);
    Edit {
        paragraph: &passage.begins,
        table: passage.cell.map(|cell| [cell.table, cell.row, cell.column]),
        kind,
        old,
        new,
        takeable: passage.source.is_taken(),
        source,
        places: places.into_iter().map(place).collect(),
    }
}

fn source(source: &EditSource) -> (&'static str, Vec<&FieldPlace>) {
    match source {
        EditSource::Field { place, .. } => ("field", vec![place]),
        EditSource::Earlier => ("earlier", Vec::new()),
        EditSource::OwnOutline { place, template } => ("own_outline", vec![place, template]),
        EditSource::Shared { place, .. } => ("shared", vec![place]),
        EditSource::Computed(places) => ("computed", places.iter().collect()),
        EditSource::Template(place) => ("template", vec![place]),
        EditSource::Capitals(place) => ("capitals", vec![place]),
        EditSource::Faulty { place, .. } => ("faulty", vec![place]),
        EditSource::Unwritable(place) => ("unwritable", vec![place]),
        EditSource::Row(place) => ("row", vec![place]),
        EditSource::Issued => ("issued", Vec::new()),
        EditSource::Unknown => ("unknown", Vec::new()),
    }
}

fn place(place: &FieldPlace) -> Place<'_> {
    Place {
        file: &place.file,
        line: place.line,
        key: &place.key,
    }
}
