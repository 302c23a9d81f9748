//! What the register keeps of issued papers, for what is made of them and held against them.

use std::collections::BTreeMap;
use std::sync::Arc;

use unicode_normalization::UnicodeNormalization;

use super::Workshop;
use super::records::{Records, issued};
use super::words::{changes, plain};
use crate::document::{Paper, lines};
use crate::input::Session;
use crate::model::{Dossier, Issued, IssuedText, PaperEntry};
use crate::register::{Issue, PaperRecord, Reading, Row, TREE, WORDS, records, sha256};

/// The rows of one campaign, and the register that has them; nothing where there is no register.
#[derive(Default)]
pub(super) struct Held<'a> {
    rows: Vec<Row>,
    reading: Option<Reading<'a>>,
}

impl<'a> Held<'a> {
    /// None means that the register cannot be read, and the report says why.
    pub(super) fn of(campaign: &str, reading: Reading<'a>, session: &mut Session) -> Option<Self> {
        let rows = session.kept(reading.rows_of(campaign))?;
        let reading = Some(reading);
        Some(Self { rows, reading })
    }

    /// Where each paper stands now.
    pub(super) fn records(&self) -> Records {
        records(self.rows.iter().cloned())
    }

    /// Where each paper of each other campaign stands now. None means that the register cannot be read, and the report says why.
    pub(super) fn elsewhere(
        &self,
        campaign: &str,
        session: &mut Session,
    ) -> Option<BTreeMap<String, Records>> {
        let Some(reading) = self.reading else {
            return Some(BTreeMap::new());
        };
        let mut rows: BTreeMap<String, Vec<Row>> = BTreeMap::new();
        for row in session.kept(reading.rows_elsewhere(campaign))? {
            rows.entry(row.campaign.nfc().collect()).or_default().push(row);
        }
        Some(
            rows.into_iter()
                .map(|(name, rows)| (name, records(rows)))
                .collect(),
        )
    }

    /// Where each paper stood before that row.
    pub(super) fn before(&self, row: u64) -> Records {
        records(self.rows.iter().filter(|other| other.seq < row).cloned())
    }

    /// Where each paper stood when that row was written.
    pub(super) fn until(&self, row: u64) -> Records {
        self.before(row + 1)
    }

    /// The words of an issued paper; None where the register keeps none.
    pub(super) fn words(&self, issue: &Issue) -> Option<String> {
        let kept = self.reading?.bytes(issue.row.seq, WORDS).ok().flatten()?;
        String::from_utf8(kept).ok()
    }

    /// The tree of an issued paper; None where the register keeps none.
    fn tree(&self, issue: &Issue) -> Option<Paper> {
        let kept = self.reading?.bytes(issue.row.seq, TREE).ok().flatten()?;
        serde_json::from_slice(&kept).ok()
    }
}

/// A paper as the register keeps it.
pub(super) fn tree_bytes(paper: &Paper) -> Vec<u8> {
    serde_json::to_vec(paper).unwrap_or_default()
}

/// The issued papers that a paper is made of: what it copies, what lies in its dossier.
fn sources<'a>(dossier: &'a Dossier, entry: &PaperEntry) -> Vec<&'a PaperEntry> {
    let copied = entry.row.copies_paper().and_then(|id| dossier.paper(id.as_str()));
    let mut sources = dossier.contents(entry);
    sources.extend(copied);
    sources.retain(|source| source.issued.is_some() && source.id.value != entry.id.value);
    sources
}

impl Workshop {
    /// The dossier with the register as it was when that paper was issued.
    pub(super) fn as_of(
        &self,
        dossier: &Dossier,
        issue: &Issue,
        own: &Issued,
        held: &Held<'_>,
        session: &mut Session,
    ) -> Dossier {
        let before = held.before(issue.row.seq);
        let mut known = issued(&before);
        known
            .in_force
            .insert(issue.row.paper.clone(), Arc::new(own.clone()));
        let dossier = dossier.with_issued(&known);
        self.with_texts(dossier, Some(&issue.row.paper), &before, held, session)
    }

    /// The same dossier with the texts of issued papers that others are made of: of all papers, or of the one named.
    pub(super) fn with_texts(
        &self,
        dossier: Dossier,
        paper: Option<&str>,
        known: &Records,
        held: &Held<'_>,
        session: &mut Session,
    ) -> Dossier {
        let papers = dossier.papers().iter();
        let wanted = papers.filter(|entry| paper.is_none_or(|paper| entry.id.as_str() == paper));
        let mut texts: BTreeMap<String, IssuedText> = BTreeMap::new();
        for source in wanted.flat_map(|entry| sources(&dossier, entry)) {
            let id = source.id.as_str();
            if let Some(record) = known.get(id).filter(|_| !texts.contains_key(id)) {
                let text = self.kept_text(&dossier, record, held, session);
                texts.insert(id.to_owned(), text.unwrap_or_default());
            }
        }
        if texts.is_empty() {
            return dossier;
        }
        dossier.with_texts(&texts)
    }

    /// The text of an issued paper: the tree that the register keeps, if its words are those of the row; of a row of an older
    /// program the paper as it is made today, if it still has the same words.
    pub(super) fn kept_text(
        &self,
        dossier: &Dossier,
        record: &PaperRecord,
        held: &Held<'_>,
        session: &mut Session,
    ) -> Option<IssuedText> {
        let issue = record.current.as_ref()?;
        let words = |paper: &Paper| plain(&lines(paper, &self.format.letterhead));
        let proved = |paper: &Paper| {
            let facts = issue.facts();
            facts.is_some_and(|facts| sha256(words(paper).as_bytes()) == facts.words)
        };
        if let Some(tree) = held.tree(issue).filter(proved) {
            return Some(IssuedText::Kept(Arc::new(tree)));
        }
        let dossier = self.as_of(dossier, issue, &issue.issued(&record.former), held, session);
        let entry = dossier.paper(&issue.row.paper)?;
        let (made, _) = session.apart(|session| self.compose(&dossier, entry, session));
        Some(match made {
            Some(made) if proved(&made) => IssuedText::Kept(Arc::new(made)),
            Some(made) => {
                let kept = held.words(issue).unwrap_or_default();
                IssuedText::Lost(changes(&kept, &words(&made)))
            }
            None => IssuedText::Lost(Vec::new()),
        })
    }
}
