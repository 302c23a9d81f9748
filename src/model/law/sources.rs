//! Where each row of the law stands, by its id.

use super::{AwardLaw, LawRow};

impl AwardLaw {
    /// Ids of all rows, and the law, article and clause of each.
    pub fn sources(&self) -> Vec<(&str, &str)> {
        let groups = [
            of(&self.awards),
            of(&self.deciders),
            of(&self.regimes),
            of(&self.base_salaries),
            of(&self.subjects),
            of(&self.authority),
            of(&self.coefficients),
            of(&self.factors),
            of(&self.money_clauses),
            of(&self.award_clauses),
            of(&self.bases),
            of(&self.holidays),
        ];
        groups.into_iter().flatten().collect()
    }
}

fn of<T>(rows: &[LawRow<T>]) -> Vec<(&str, &str)> {
    let rows = rows.iter();
    rows.map(|row| (row.id.as_str(), row.source.as_str())).collect()
}
