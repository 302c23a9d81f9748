//! Texts → the folder of the campaign: looked at first, then put in place all at once.

use std::io;
use std::path::Path;
use std::sync::Arc;

use super::NewCampaign;
use crate::diagnostic::{OutputProblem, PathProblem};
use crate::input::Session;
use crate::output::create_folder;
use crate::pipeline::Workshop;
use crate::pipeline::schemas::write_schemas;

/// Puts the files in place, all of them, and beside them what they may hold.
pub(super) fn place(
    folder: &str,
    files: &[(String, String)],
    workshop: &Workshop,
    session: &mut Session,
) -> Option<NewCampaign> {
    let home = format!("inputs/{folder}");
    let root = session.folder.root().to_owned();
    let made = create_folder(&root.join(&home), files);
    written(&home, made, session)?;
    write_schemas(workshop, session)?;
    Some(NewCampaign {
        folder: folder.to_owned(),
        files: files.iter().map(|(name, _)| format!("{home}/{name}")).collect(),
        look_at: Vec::new(),
        undecided: false,
    })
}

/// Reads the campaign as it will stand, in a folder of its own. None: it has a fault, and the report says which.
pub(super) fn looked_at(
    folder: &str,
    files: &[(String, String)],
    workshop: &Workshop,
    session: &mut Session,
) -> Option<()> {
    let home = format!("inputs/{folder}");
    let aside = tempfile::tempdir();
    let made = aside.and_then(|aside| {
        create_folder(&aside.path().join(&home), files)?;
        Ok(aside)
    });
    let aside = written(&home, made, session)?;
    let mut apart = Session::new(aside.path());
    let read = workshop.read(folder, &mut apart);
    for (name, text) in files {
        let (file, text): (Arc<str>, Arc<str>) = (Arc::from(format!("{home}/{name}")), Arc::from(&**text));
        session.folder.keep(&file, &text);
    }
    session.report.extend(apart.report);
    read.map(|_| ())
}

fn written<T>(path: &str, made: io::Result<T>, session: &mut Session) -> Option<T> {
    let unwritable = |error| {
        let problem = PathProblem::of(&error);
        let path = Path::new(path).display().to_string();
        session.add(OutputProblem::Unwritable { path, problem }, None);
    };
    made.map_err(unwritable).ok()
}
