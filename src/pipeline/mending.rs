//! Where a paper is mended that cannot be set.

use crate::diagnostic::{FormProblem, Place, Report};
use crate::model::Brief;

/// Where the words of a paper stand that may find no room.
pub(super) struct Mending {
    /// The issuer, whose names stand at the left of the heading.
    issuer: Place,
    /// Its place, which stands at the right.
    place: Place,
    row: Place,
}

impl Mending {
    /// Of the paper of a brief.
    pub(super) fn of(brief: &Brief<'_>) -> Self {
        let unit = brief.unit.filter(|_| brief.kind.by_unit);
        let issuer = unit.map_or(&brief.body.id.place, |unit| &unit.id.place);
        Self {
            issuer: issuer.clone(),
            place: brief.body.place.place.clone(),
            row: brief.entry.place().clone(),
        }
    }

    /// Of what has one place for all.
    pub(super) fn at(place: Place) -> Self {
        Self {
            issuer: place.clone(),
            place: place.clone(),
            row: place,
        }
    }

    /// The paper's own row.
    pub(super) const fn row(&self) -> &Place {
        &self.row
    }

    /// Reports what has no room: lines of the heading where the office's file has them, all else at the paper's own row.
    pub(super) fn add(&self, problem: FormProblem, report: &mut Report) {
        let place = match problem {
            FormProblem::HeadingTooWide { of_name: true, .. } => &self.issuer,
            FormProblem::HeadingTooWide { .. } => &self.place,
            _ => &self.row,
        };
        report.add(problem, place.clone());
    }
}
