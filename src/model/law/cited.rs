//! A citation → the rows of the law that it names, or nearly names.

use super::{AwardLaw, Citation, Confidence, LawBasis, LawRow};

impl AwardLaw {
    /// The rows of the document that a citation names; none of a document that is not known here.
    pub fn cited(&self, citation: &Citation) -> Vec<&LawRow<LawBasis>> {
        let rows = self.bases.iter();
        rows.filter(|row| citation.is_of(&row.citation)).collect()
    }

    /// The documents that a citation nearly names, where it names none; those alone that were compared with a source.
    pub fn nearly_cited(&self, citation: &Citation) -> Option<&LawBasis> {
        let sure = |row: &&LawRow<LawBasis>| row.confidence != Confidence::Unverified;
        let mut rows = self.bases.iter();
        if rows.any(|row| citation.is_of(&row.citation) && !citation.is_nearly(&row.citation)) {
            return None;
        }
        let near = self
            .bases
            .iter()
            .filter(sure)
            .filter(|row| citation.is_nearly(&row.citation));
        let apart = |row: &&LawRow<LawBasis>| {
            let days = citation.date.zip(row.citation.date);
            days.map(|(own, other)| (*own - *other).num_days().abs())
        };
        near.min_by_key(apart).map(|row| &**row)
    }
}
