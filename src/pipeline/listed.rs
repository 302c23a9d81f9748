//! Papers that cover lists name: composed once for all who ask, the lists that count their pages and their own files.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use crate::compose::Rows;
use crate::diagnostic::Report;
use crate::document::Paper;
use crate::model::{Brief, Dossier, PaperEntry};

/// A composed paper, or none, and what is wrong with it.
type Known = OnceLock<(Option<Arc<Paper>>, Report)>;

/// The papers that the cover lists of one run name, by id.
#[derive(Default)]
pub(super) struct Listed<'a> {
    papers: BTreeMap<&'a str, Known>,
    /// Which rows of long lists this run composes.
    pub(super) rows: Rows,
}

impl<'a> Listed<'a> {
    /// Those of all cover lists among these papers.
    pub(super) fn of(papers: impl Iterator<Item = Brief<'a>>) -> Self {
        let named = papers.flat_map(|brief| brief.dossier.contents(brief.entry));
        let known = named.map(|entry| (entry.id.as_str(), Known::new()));
        Self {
            papers: known.collect(),
            rows: Rows::All,
        }
    }

    /// The same, in a run that only looks at papers.
    pub(super) fn looked_at(self) -> Self {
        Self {
            rows: Rows::Some,
            ..self
        }
    }

    /// Those of one cover list.
    pub(super) fn of_one(dossier: &'a Dossier, list: &'a PaperEntry) -> Self {
        let named = dossier.contents(list).into_iter();
        Self {
            papers: named.map(|entry| (entry.id.as_str(), Known::new())).collect(),
            rows: Rows::All,
        }
    }

    /// The paper of that id: composed by `compose`, unless that was done already.
    pub(super) fn paper(
        &self,
        id: &str,
        report: &mut Report,
        compose: impl FnOnce(&mut Report) -> Option<Paper>,
    ) -> Option<Arc<Paper>> {
        let Some(known) = self.papers.get(id) else {
            return compose(report).map(Arc::new);
        };
        let (paper, faults) = known.get_or_init(|| {
            let mut faults = Report::default();
            (compose(&mut faults).map(Arc::new), faults)
        });
        report.extend(faults.clone());
        paper.clone()
    }
}

/// As a cover list names a paper.
pub(super) fn listed_title(brief: &Brief<'_>, paper: &Paper) -> String {
    let title = &paper.properties.title;
    if brief.body.drafts_only {
        format!("Dự thảo {title}")
    } else {
        title.clone()
    }
}
