//! A paper as it stands: its row in `papers.yaml`, what the campaign makes of it, and what the register says.

use std::sync::Arc;

use super::{Date, Id, Issued, Line, PaperNumber, PaperRole, PaperRow};
use crate::diagnostic::Place;
use crate::input::At;

/// One paper of a campaign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperEntry {
    /// What the file says.
    pub row: Arc<At<PaperRow>>,
    /// Names the paper and its files.
    pub id: At<Id>,
    /// Its part in the campaign, which its kind says.
    pub role: Option<PaperRole>,
    /// What it is one of many for; None where its row stands for one paper.
    pub one_of: Option<OneOf>,
    /// `Kính gửi`; of a reminder also the units whose papers are overdue.
    pub addressees: Vec<Line>,
    /// Its number: the register's, else the one that the file knows; without one the paper is a draft and prints blanks.
    pub number: Option<At<PaperNumber>>,
    /// Its day: of issue, else the planned one; chooses names and law. None: the paper is not due.
    pub date: Option<At<Date>>,
    /// Why number or day are out of order, or why a paper is called back.
    pub reason: Option<Line>,
    /// What the register says; None while the paper is a draft.
    pub issued: Option<Arc<Issued>>,
    /// The issue that ended and whose number the file still says: nobody gets that number again.
    pub left: Option<Arc<Issued>>,
}

/// What tells a paper from the others of its row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OneOf {
    /// The unit it is about; None for a paper about someone who belongs to none.
    pub unit: Option<Id>,
    /// Whom it is about; None for a paper about a unit.
    pub awardee: Option<Id>,
}

impl PaperEntry {
    /// The paper that a row stands for, not issued.
    pub fn draft(row: &Arc<At<PaperRow>>, role: Option<PaperRole>, addressees: Vec<Line>) -> Self {
        Self {
            row: Arc::clone(row),
            id: row.id.clone(),
            role,
            one_of: None,
            addressees,
            number: row.number.clone(),
            date: row.date.clone(),
            reason: row.reason.clone(),
            issued: None,
            left: None,
        }
    }

    /// One of the many that its row stands for.
    #[must_use]
    pub fn one_of_many(&self, id: Id, one: OneOf) -> Self {
        let place = self.id.place.clone();
        Self {
            id: At { value: id, place },
            one_of: Some(one),
            ..self.clone()
        }
    }

    /// The same paper, issued. Number and day are those of its issue.
    #[must_use]
    pub fn as_issued(&self, issued: &Arc<Issued>) -> Self {
        let row = &self.row;
        let place = |known: Option<&Place>| known.unwrap_or(&row.place).clone();
        let number_place = place(row.number.as_ref().map(|number| &number.place));
        let written = issued.reason.as_deref().and_then(Line::typed);
        Self {
            number: issued.number.map(|value| At {
                value,
                place: number_place,
            }),
            date: Some(At {
                value: issued.date,
                place: place(row.date.as_ref().map(|date| &date.place)),
            }),
            reason: written.or_else(|| row.reason.clone()),
            issued: Some(Arc::clone(issued)),
            ..self.clone()
        }
    }

    /// The same paper as long as it is not issued.
    #[must_use]
    pub fn as_draft(&self) -> Self {
        Self {
            number: self.row.number.clone(),
            date: self.row.date.clone(),
            reason: self.row.reason.clone(),
            issued: None,
            ..self.clone()
        }
    }

    /// The same paper, where its file's number may be that of an issue that ended: a draft has none then.
    #[must_use]
    pub fn without_number_of(self, ended: &[Arc<Issued>]) -> Self {
        let written = self.row.number.as_ref().map(|number| number.value);
        let year = self.row.date.as_ref().map(|date| date.value.year());
        let has_it = |issued: &&Arc<Issued>| {
            written.is_some()
                && issued.number == written
                && year.is_none_or(|year| issued.date.year() == year)
        };
        let left = ended.iter().find(has_it).map(Arc::clone);
        let is_draft = self.issued.is_none();
        Self {
            number: self.number.filter(|_| !is_draft || left.is_none()),
            left,
            ..self
        }
    }

    /// The same paper, not issued and planned for another day.
    #[must_use]
    pub fn planned_for(&self, date: Date) -> Self {
        let place = self.row.place.clone();
        Self {
            date: Some(At { value: date, place }),
            ..self.as_draft()
        }
    }

    /// Where its row stands in `papers.yaml`.
    pub fn place(&self) -> &Place {
        &self.row.place
    }

    /// Whether the paper is what `id` asks for: itself, or one of the many of its row.
    pub fn is_named(&self, id: &str) -> bool {
        self.id.as_str() == id || self.row.id.as_str() == id
    }

    /// Whether number and day are known, so that they are printed.
    pub fn is_dated(&self) -> bool {
        self.number.is_some() || self.issued.is_some()
    }
}
