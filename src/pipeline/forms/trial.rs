//! What would be wrong with a file if it had another text: before anything is written.

use std::sync::Arc;

use super::data_file::DataFile;
use super::spot::path_of;
use super::trees::Trees;
use crate::diagnostic::{Fault, Report};
use crate::input::{Catalogue, Node, Record, Session};
use crate::model::{Awardees, Campaign, Office, Papers, ReviewFile, Scores, Units};
use crate::pipeline::{Workshop, decode_learning};

/// A text as its file would be read.
pub(super) struct Tried {
    /// What is wrong with its keys and values, by path.
    pub(super) faults: Vec<(String, Fault)>,
    /// The run that read it, with the text.
    pub(super) session: Session,
}

/// Reads `text` as `file`.
pub(super) fn tried(
    file: &DataFile,
    text: &str,
    trees: &Trees<'_>,
    workshop: &Workshop,
    mut session: Session,
) -> Tried {
    let path: Arc<str> = trees.path(file).into();
    let text: Arc<str> = text.into();
    let mut rows = workshop.rows.clone();
    if *file != DataFile::Office {
        learn_office(trees, workshop, &mut rows, &mut session);
    }
    session.folder.keep(&path, &text);
    let root = session.parse(&path, &text);
    if let Some(root) = &root {
        match file {
            DataFile::Campaign => decoded::<Campaign>(root, workshop, &mut rows, &mut session),
            DataFile::Office => decoded::<Office>(root, workshop, &mut rows, &mut session),
            DataFile::Papers => decoded::<Papers>(root, workshop, &mut rows, &mut session),
            DataFile::Units => decoded::<Units>(root, workshop, &mut rows, &mut session),
            DataFile::Awardees => decoded::<Awardees>(root, workshop, &mut rows, &mut session),
            DataFile::Scores => decoded::<Scores>(root, workshop, &mut rows, &mut session),
            DataFile::Review(_) => decoded::<ReviewFile>(root, workshop, &mut rows, &mut session),
        }
    }
    let faults = by_path(&session.report, root.as_ref(), &path, &session);
    Tried { faults, session }
}

fn by_path(report: &Report, root: Option<&Node>, file: &str, session: &Session) -> Vec<(String, Fault)> {
    let all = report.sorted(session.sources()).into_iter();
    let own = all.filter(|fault| fault.place.as_ref().is_some_and(|place| place.path() == file));
    let with_path = own.map(|fault| {
        let path = root.and_then(|root| path_of(fault, root)).unwrap_or_default();
        (path, fault.clone())
    });
    with_path.collect()
}

fn decoded<T: Record>(root: &Node, workshop: &Workshop, rows: &mut Catalogue, session: &mut Session) {
    let _ = decode_learning::<T>(root, &|letter| workshop.fonts.lacks(letter), rows, session);
}

/// The rows that the office adds, which other files may name.
fn learn_office(trees: &Trees<'_>, workshop: &Workshop, rows: &mut Catalogue, session: &mut Session) {
    let Some(tree) = trees.tree(&DataFile::Office) else {
        return;
    };
    let path: Arc<str> = trees.path(&DataFile::Office).into();
    session.folder.keep(&path, &tree.text);
    if let Some(root) = &tree.root {
        let ((), _) = session.apart(|session| decoded::<Office>(root, workshop, rows, session));
    }
}
