//! `schema`: what each file of a campaign may hold, as JSON Schema, for editors that complete and check.

use super::Workshop;
use crate::diagnostic::{OutputProblem, PathProblem};
use crate::input::{Session, record_schema};
use crate::model::{Awardees, Campaign, Office, Papers, ReviewFile, Scores, Units};
use crate::output::overwrite;

/// Where they stand in the working folder; the first lines of input files point there.
const HOME: &str = ".thidua/schema";

/// Writes the schemas of this program into the working folder, over those of an earlier one. Their paths; None: one could not be
/// written, and the report says why.
pub fn schemas(session: &mut Session) -> Option<Vec<String>> {
    let workshop = Workshop::open(None, session)?;
    write_schemas(&workshop, session)
}

pub(super) fn write_schemas(workshop: &Workshop, session: &mut Session) -> Option<Vec<String>> {
    let mut paths = Vec::new();
    for (name, text) in texts(workshop) {
        let path = format!("{HOME}/{name}.json");
        if let Err(error) = overwrite(&session.folder.root().join(&path), text.as_bytes()) {
            let problem = PathProblem::of(&error);
            session.add(OutputProblem::Unwritable { path, problem }, None);
            return None;
        }
        paths.push(path);
    }
    Some(paths)
}

fn texts(workshop: &Workshop) -> Vec<(&'static str, String)> {
    let rows = &workshop.rows;
    let schemas = [
        ("office", record_schema::<Office>(rows)),
        ("campaign", record_schema::<Campaign>(rows)),
        ("papers", record_schema::<Papers>(rows)),
        ("units", record_schema::<Units>(rows)),
        ("awardees", record_schema::<Awardees>(rows)),
        ("review", record_schema::<ReviewFile>(rows)),
        ("scores", record_schema::<Scores>(rows)),
    ];
    let texts = schemas.map(|(name, schema)| (name, format!("{schema:#}\n")));
    texts.into()
}
