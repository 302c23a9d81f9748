//! Tables of the program that an office adds rows to: its own file has only the rows that are its own.

use super::{Lacks, decode, decoded};
use crate::input::{Catalogue, Session, carried_beside};
use crate::model::{Kinds, unique};

/// The kinds of papers: the program's, and the office's own added or in their place by id.
pub(super) fn kinds(lacks: Lacks<'_>, session: &mut Session) -> Option<Kinds> {
    const PATH: &str = "kinds.yaml";
    let kinds = decoded::<Kinds>(PATH, lacks, session)?;
    let ids = kinds.kinds.iter().map(|kind| &kind.id);
    unique(ids, session.folder.sources(), &mut session.report);
    match carried_beside(PATH, &mut session.folder) {
        None => Some(kinds),
        Some((file, text)) => {
            let root = session.parse(&file, &text)?;
            let ours = decode::<Kinds>(&root, lacks, &Catalogue::default(), session)?;
            Some(ours.with_own(kinds))
        }
    }
}
