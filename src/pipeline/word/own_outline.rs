//! The outline of a kind of paper as a paper's own.

use crate::input::{Change, Edit, Folder, Fresh, Value};

use super::scalars::tree;
use crate::model::{Brief, Dossier};

/// What a paper that has no outline of its own would take for it.
#[derive(Debug, Clone)]
pub(super) struct OwnOutline {
    /// The file with the kind's outline.
    pub(super) file: String,
    /// The file with the paper's row.
    pub(super) papers: String,
    /// The path of the row in it.
    pub(super) row: String,
    outline: Fresh,
}

/// The key of a row's outline, and of an outline in its own file.
const OUTLINE: &str = "outline";

impl OwnOutline {
    /// None: the kind has none, the paper has its own, or its row stands for several papers.
    pub(super) fn of(brief: &Brief<'_>, folder: &Folder) -> Option<Self> {
        let row = &brief.entry.row;
        let path = brief.kind.outline.as_ref()?;
        if row.outline.is_some() || brief.entry.one_of.is_some() {
            return None;
        }
        let file = format!("templates/{}", path.value);
        let outline = Fresh::of(outline_of(&file, folder)?.at_path(OUTLINE)?);
        let papers = brief.entry.place().path().to_owned();
        Some(Self {
            row: row_of(brief.dossier, row.id.as_str(), &papers, folder)?,
            file,
            papers,
            outline,
        })
    }

    /// The path of the outline in the paper's row.
    pub(super) fn path(&self) -> String {
        format!("{}.{OUTLINE}", self.row)
    }

    /// What gives the row its outline.
    pub(super) fn change(&self) -> Edit {
        Edit {
            path: self.row.clone(),
            change: Change::AddKey(OUTLINE.to_owned(), self.outline.clone()),
        }
    }
}

/// The tree of an outline's file, the office's or the program's.
fn outline_of(file: &str, folder: &Folder) -> Option<crate::input::Node> {
    let text = folder.sources().text(file)?;
    tree(file, &folder.trying(file, text))
}

/// The path of the row with that id.
fn row_of(dossier: &Dossier, id: &str, papers: &str, folder: &Folder) -> Option<String> {
    dossier.paper(id)?;
    let root = tree(papers, folder)?;
    let Value::List(rows) = &root.at_path("papers")?.value else {
        return None;
    };
    let has_id = |row: &crate::input::Node| {
        let own = row.at_path("id").map(|node| &node.value);
        matches!(own, Some(Value::Scalar(own)) if own == id)
    };
    let at = rows.iter().position(has_id)?;
    Some(format!("papers.{}", at + 1))
}
