//! Questions to the law of one day.

use super::{
    Authority, Award, AwardClause, AwardFact, AwardLaw, BaseSalary, Bases, Bonus, Coefficient, Confidence,
    Confirmation, Decider, DeciderFact, Factor, Found, Grounds, Holders, LawRow, LawRule, MoneyClause,
    Refusal, Regime,
};
use crate::input::RowWord;
use crate::model::bonus;
use crate::model::{AwardeeKind, Date, Rounding, Thousandths};

/// The law of one day.
#[derive(Debug, Clone, Copy)]
pub struct LawOn<'a> {
    law: &'a AwardLaw,
    date: Date,
    confirmations: &'a [Confirmation],
}

impl<'a> LawOn<'a> {
    pub(super) const fn new(law: &'a AwardLaw, date: Date, confirmations: &'a [Confirmation]) -> Self {
        Self {
            law,
            date,
            confirmations,
        }
    }

    /// Which law the day falls under, with what to caution of.
    pub fn regime(&self) -> Result<Found<'a, Regime>, Refusal> {
        self.answer(LawRule::Regime, &self.law.regimes, |_| true)
    }

    /// The base salary in force when the decision is issued (Nghị định 152/2025/NĐ-CP, Điều 49).
    pub fn base_salary(&self) -> Result<Found<'a, BaseSalary>, Refusal> {
        self.answer(LawRule::BaseSalary, &self.law.base_salaries, |_| true)
    }

    /// The row of an award, if the award is given on the day.
    pub fn award(&self, award: Award) -> Result<Found<'a, AwardFact>, Refusal> {
        let word = award.word();
        let named = self.law.awards.iter().find(|row| row.id.as_str() == word);
        match named {
            Some(row) if !row.validity.covers(self.date) => Err(Refusal::NotInForce {
                award,
                date: self.date,
                source: row.source.clone(),
            }),
            Some(row) => self
                .grounds(row)
                .map(|grounds| Found { row, grounds })
                .ok_or_else(|| unconfirmed(LawRule::Award(award), row)),
            None => Err(Refusal::NoRule {
                rule: LawRule::Award(award),
                date: self.date,
            }),
        }
    }

    /// The row of a decider, where it is known on what it stands.
    pub fn decider(&self, decider: Decider) -> Option<Found<'a, DeciderFact>> {
        let word = decider.word();
        let row = self.law.deciders.iter().find(|row| row.id.as_str() == word)?;
        let grounds = self.grounds(row)?;
        Some(Found { row, grounds })
    }

    /// Whether `award` is for such a holder (Luật 06/2022/QH15, Điều 5 khoản 2 điểm b, Điều 19, 20), with the row that says so where
    /// the award's own does not.
    pub fn holders(&self, award: Award, subject: AwardeeKind) -> Result<Option<Found<'a, Holders>>, Refusal> {
        let rule = LawRule::Holders(award, subject);
        let rows = &self.law.subjects;
        let answer = self.answer(rule, rows, |fact| {
            fact.awards.contains(&award) && fact.subjects.contains(&subject)
        });
        let Err(Refusal::NoRule { .. }) = answer else {
            return answer.map(Some);
        };
        let others = self.answer(rule, rows, |fact| fact.awards.contains(&award));
        let source = match (others, self.award(award)) {
            (Ok(row), _) => &row.row.source,
            (Err(Refusal::NoRule { .. }), Ok(row)) if row.subjects.contains(&subject) => return Ok(None),
            (Err(Refusal::NoRule { .. }), Ok(row)) if !row.subjects.is_empty() => &row.row.source,
            (Err(refusal), _) => return Err(refusal),
        };
        Err(Refusal::WrongHolder {
            award,
            subject,
            source: source.clone(),
        })
    }

    /// Whether `decider` may give `award` (Luật 06/2022/QH15, Điều 75, 78 đến 80; Nghị định 129/2025/NĐ-CP).
    pub fn authority(&self, decider: Decider, award: Award) -> Result<Found<'a, Authority>, Refusal> {
        let rule = LawRule::Authority(decider, award);
        let rows = &self.law.authority;
        let answer = self.answer(rule, rows, |fact| {
            fact.decider == decider && fact.awards.contains(&award)
        });
        let Err(Refusal::NoRule { .. }) = answer else {
            return answer;
        };
        let of_decider = |row: &&LawRow<Authority>| row.decider == decider;
        let today: Vec<_> = self.in_force(rows).filter(of_decider).collect();
        if let Some(unsure) = today.iter().find(|row| self.grounds(row).is_none()) {
            return Err(unconfirmed(rule, unsure));
        }
        if let Some(partial) = today.iter().find(|row| row.partial) {
            return self.confirmed(partial).ok_or_else(|| unconfirmed(rule, partial));
        }
        let no = match today.last() {
            Some(row) => Some((*row, None)),
            None => self.ended(decider),
        };
        let Some((row, ended)) = no else {
            return answer;
        };
        Err(Refusal::NoAuthority {
            decider,
            award,
            date: self.date,
            source: row.source.clone(),
            ended,
            deciders: self.deciders(award),
        })
    }

    /// Who gives `award` on the day by the award law, as far as it is sure.
    pub fn deciders(&self, award: Award) -> Vec<Decider> {
        let mut deciders: Vec<Decider> = self
            .in_force(&self.law.authority)
            .filter(|row| {
                row.decider.is_meant(None) && row.awards.contains(&award) && self.grounds(row).is_some()
            })
            .map(|row| row.decider)
            .collect();
        deciders.sort_unstable();
        deciders.dedup();
        deciders
    }

    /// The head of the territorial level that lies between two others on the day, while it gives awards.
    pub fn between(&self, own: Decider, above: Decider) -> Option<Decider> {
        if !own.is_territorial() || !above.is_territorial() {
            return None;
        }
        let rows = self
            .in_force(&self.law.authority)
            .filter(|row| self.grounds(row).is_some());
        let deciders = rows.map(|row| row.decider).filter(|one| one.is_territorial());
        deciders
            .filter(|one| above.rank() < one.rank() && one.rank() < own.rank())
            .max_by_key(|one| one.rank())
    }

    /// The award's coefficient; of a form, that of an individual (Nghị định 152/2025/NĐ-CP, Điều 50 và 54).
    pub fn coefficient(&self, award: Award, decider: Decider) -> Result<Found<'a, Coefficient>, Refusal> {
        let of_decider = |fact: &Coefficient| decider.is_meant(fact.deciders.as_deref());
        self.answer(
            LawRule::Coefficient(award, decider),
            &self.law.coefficients,
            |fact| fact.award == award && of_decider(fact),
        )
    }

    /// The factor of a kind of holder; titles have none.
    pub fn factor(&self, award: Award, subject: AwardeeKind) -> Result<Option<Found<'a, Factor>>, Refusal> {
        if award.is_title() {
            return Ok(None);
        }
        let rule = LawRule::Factor(award, subject);
        self.answer(rule, &self.law.factors, |fact| {
            fact.subject == subject && fact.awards.contains(&award)
        })
        .map(Some)
    }

    /// The bonus of one holder, or everything that stands in its way. It does not ask for the decider's authority.
    pub fn bonus(
        &self,
        award: Award,
        decider: Decider,
        subject: AwardeeKind,
        rounding: Rounding,
    ) -> Result<Bonus<'a>, Vec<Refusal>> {
        let holders = self.holders(award, subject);
        let (base, coefficient) = (self.base_salary(), self.coefficient(award, decider));
        let (base, coefficient, factor) = match (holders, base, coefficient, self.factor(award, subject)) {
            (Ok(_), Ok(base), Ok(coefficient), Ok(factor)) => (base, coefficient, factor),
            (holders, base, coefficient, factor) => {
                let refusals = [holders.err(), base.err(), coefficient.err(), factor.err()];
                return Err(refusals.into_iter().flatten().collect());
            }
        };
        let times = factor.map_or(Thousandths::ONE, |factor| factor.value);
        let amount = bonus(base.amount, coefficient.value, times, rounding)
            .ok_or_else(|| vec![Refusal::BonusTooLarge])?;
        Ok(Bonus {
            base,
            coefficient,
            factor,
            rounding,
            amount,
        })
    }

    /// What a decision of `decider` cites for the money of `award`.
    pub fn money_clause(&self, award: Award, decider: Decider) -> Result<Found<'a, MoneyClause>, Refusal> {
        let rule = LawRule::MoneyClause(award);
        self.answer(rule, &self.law.money_clauses, |fact| {
            fact.awards.contains(&award) && decider.is_meant(fact.deciders.as_deref())
        })
    }

    /// On what clause someone is proposed for an award; `unit_kind` is the id of the kind of unit that a collective is. None where
    /// it is not known for sure.
    pub fn award_clause(
        &self,
        (award, decider): (Award, Decider),
        subject: AwardeeKind,
        unit_kind: Option<&str>,
    ) -> Option<&'a AwardClause> {
        let fitting = || {
            let rows = self.in_force(&self.law.award_clauses);
            rows.filter(|row| row.is_for(award, decider, subject) && self.grounds(row).is_some())
                .map(|row| &row.fact)
        };
        let kind = |clause: &&AwardClause| {
            let kinds = clause.unit_kinds.iter().flatten();
            unit_kind.is_some_and(|own| kinds.into_iter().any(|kind| kind.as_str() == own))
        };
        let general = || fitting().find(|clause| clause.unit_kinds.is_none());
        fitting().find(kind).or_else(general)
    }

    /// What a paper of `decider` on `awards` stands on, in print order; of none and on none where it is about no awards.
    pub fn bases(&self, decider: impl Into<Option<Decider>>, awards: &[Award]) -> Bases<'a> {
        let decider = decider.into();
        let mut rows: Vec<_> = self
            .in_force(&self.law.bases)
            .filter(|row| row.is_for(decider, awards))
            .collect();
        rows.sort_by_key(|row| row.order);
        let mut bases = Bases {
            cited: Vec::new(),
            left_out: Vec::new(),
        };
        for row in rows {
            match self.grounds(row) {
                Some(grounds) => bases.cited.push(Found { row, grounds }),
                None => bases.left_out.push(row),
            }
        }
        bases
    }

    /// The answer of the newest row in force that fits and may be used: where an office added a later row, that one.
    fn answer<T>(
        &self,
        rule: LawRule,
        rows: &'a [LawRow<T>],
        fits: impl Fn(&T) -> bool,
    ) -> Result<Found<'a, T>, Refusal> {
        let fitting = || self.in_force(rows).filter(|row| fits(&row.fact));
        let usable = fitting().filter_map(|row| self.grounds(row).map(|grounds| Found { row, grounds }));
        if let Some(found) = usable.max_by_key(|found| found.row.validity.first()) {
            return Ok(found);
        }
        let newest = fitting().max_by_key(|row| row.validity.first());
        Err(newest.map_or(
            Refusal::NoRule {
                rule,
                date: self.date,
            },
            |row| unconfirmed(rule, row),
        ))
    }

    fn in_force<T>(&self, rows: &'a [LawRow<T>]) -> impl Iterator<Item = &'a LawRow<T>> {
        let date = self.date;
        rows.iter().filter(move |row| row.validity.covers(date))
    }

    /// On what a row may be used. None: the office has to confirm it.
    fn grounds<T>(&self, row: &'a LawRow<T>) -> Option<Grounds<'a>> {
        if let Some(endorsement) = &row.added {
            return Some(Grounds::Added(endorsement));
        }
        let mut confirmed = self.confirmations.iter();
        let word = confirmed
            .find(|confirmation| *confirmation.id == *row.id)
            .map(Grounds::Confirmed);
        match row.confidence {
            Confidence::Verified => Some(Grounds::Verified),
            Confidence::OneSource => word.or(Some(Grounds::OneSource)),
            Confidence::Unverified => word,
        }
    }

    /// A row that says less than the law, if the office confirms that the law says more.
    fn confirmed<T>(&self, row: &'a LawRow<T>) -> Option<Found<'a, T>> {
        let mut confirmed = self.confirmations.iter();
        let by = confirmed.find(|confirmation| *confirmation.id == *row.id)?;
        Some(Found {
            row,
            grounds: Grounds::Confirmed(by),
        })
    }

    /// The last row of a decider who gives nothing any more, and its last day.
    fn ended(&self, decider: Decider) -> Option<(&'a LawRow<Authority>, Option<Date>)> {
        let of_decider = self.law.authority.iter().filter(|row| row.decider == decider);
        let past = |row: &&LawRow<Authority>| row.validity.last().is_some_and(|last| last < self.date);
        of_decider
            .filter(|row| past(row) && self.grounds(row).is_some())
            .map(|row| (row, row.validity.last()))
            .max_by_key(|(_, last)| *last)
    }
}

fn unconfirmed<T>(rule: LawRule, row: &LawRow<T>) -> Refusal {
    Refusal::Unconfirmed {
        rule,
        row: row.id.value.clone(),
    }
}

impl AwardLaw {
    /// The last day of the level that a body of such a name, in capitals and in full, was of; None while there is that level.
    pub fn level_ended(&self, name: &str, on: Date) -> Option<Date> {
        let name = format!("{} ", name.strip_prefix("CHỦ TỊCH ").unwrap_or(name));
        let is_of = |row: &&LawRow<DeciderFact>| {
            let mut bodies = row.bodies.iter();
            let mut kinds = row.of.iter();
            let below = name.starts_with("PHÒNG ") || name.starts_with("HỘI ĐỒNG NHÂN DÂN ");
            bodies.any(|body| name.starts_with(&format!("{} ", body.as_str().to_uppercase())))
                || below && kinds.any(|kind| name.contains(&format!(" {} ", kind.as_str().to_uppercase())))
        };
        let rows = self.deciders.iter().filter(is_of);
        rows.filter_map(|row| row.validity.last()).find(|last| *last < on)
    }
}
