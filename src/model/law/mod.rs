//! The law of emulation and awards by date: `templates/rules/awards.yaml` and what the office adds to it. Rows go in; a
//! day and a question come out as the row that answers, with its source, or as a refusal that says why.

mod award;
mod citation;
mod law_row;
mod lookup;
mod office;
mod provisions;
mod working_days;

pub use award::{Award, Decider};
pub use citation::Citation;
pub use law_row::{Confidence, LawRow};
pub use lookup::{Bases, Bonus, Found, Grounds, LawOn, LawRule, Refusal};
pub use office::{Addition, Confirmation, Endorsement};
pub use provisions::{
    Authority, BaseSalary, Coefficient, Factor, Holders, Holiday, LawBasis, MoneyClause, Regime,
};

use crate::input::{At, Fields, Record};
use crate::model::{Date, Id};

/// All rows.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AwardLaw {
    /// Which law a day falls under.
    pub regimes: Vec<LawRow<Regime>>,
    /// Base salaries.
    pub base_salaries: Vec<LawRow<BaseSalary>>,
    /// Who may receive which award.
    pub subjects: Vec<LawRow<Holders>>,
    /// Who may decide which award.
    pub authority: Vec<LawRow<Authority>>,
    /// Coefficients of awards.
    pub coefficients: Vec<LawRow<Coefficient>>,
    /// Factors of kinds of holders.
    pub factors: Vec<LawRow<Factor>>,
    /// What decisions cite for their money.
    pub money_clauses: Vec<LawRow<MoneyClause>>,
    /// What papers stand on.
    pub bases: Vec<LawRow<LawBasis>>,
    /// Days on which nobody works.
    pub holidays: Vec<LawRow<Holiday>>,
}

impl Record for AwardLaw {
    const NAME: &'static str = "AwardLaw";
    const ABOUT: &'static str = "Pháp luật thi đua, khen thưởng theo thời gian";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let regimes = f.optional("regimes", "Luật áp dụng theo ngày");
        let base_salaries = f.optional("base_salaries", "Mức lương cơ sở");
        let subjects = f.optional("subjects", "Đối tượng của từng danh hiệu, hình thức");
        let authority = f.optional("authority", "Thẩm quyền quyết định");
        let coefficients = f.optional("coefficients", "Hệ số tiền thưởng");
        let factors = f.optional("factors", "Hệ số theo đối tượng");
        let money_clauses = f.optional("money_clauses", "Điều khoản về mức tiền thưởng");
        let bases = f.optional("bases", "Căn cứ của quyết định");
        let holidays = f.optional("holidays", "Ngày nghỉ lễ, tết, để tính ngày làm việc");
        Some(Self {
            regimes: regimes?.unwrap_or_default(),
            base_salaries: base_salaries?.unwrap_or_default(),
            subjects: subjects?.unwrap_or_default(),
            authority: authority?.unwrap_or_default(),
            coefficients: coefficients?.unwrap_or_default(),
            factors: factors?.unwrap_or_default(),
            money_clauses: money_clauses?.unwrap_or_default(),
            bases: bases?.unwrap_or_default(),
            holidays: holidays?.unwrap_or_default(),
        })
    }
}

impl AwardLaw {
    /// The law as a decision of `date` meets it, with what the office confirmed.
    pub const fn on<'a>(&'a self, date: Date, confirmations: &'a [Confirmation]) -> LawOn<'a> {
        LawOn::new(self, date, confirmations)
    }

    /// The law and the rows an office adds; nothing of the program's own is taken away.
    #[must_use]
    pub fn with(mut self, additions: Vec<Addition>) -> Self {
        for Addition { endorsement, rows } in additions {
            add(&mut self.regimes, rows.regimes, &endorsement);
            add(&mut self.base_salaries, rows.base_salaries, &endorsement);
            add(&mut self.subjects, rows.subjects, &endorsement);
            add(&mut self.authority, rows.authority, &endorsement);
            add(&mut self.coefficients, rows.coefficients, &endorsement);
            add(&mut self.factors, rows.factors, &endorsement);
            add(&mut self.money_clauses, rows.money_clauses, &endorsement);
            add(&mut self.bases, rows.bases, &endorsement);
            add(&mut self.holidays, rows.holidays, &endorsement);
        }
        self
    }

    /// The ids of all rows, which have to be [`unique`](crate::model::unique) and are what confirmations may name.
    pub fn ids(&self) -> impl Iterator<Item = &At<Id>> {
        let regimes = self.regimes.iter().map(|row| &row.id);
        regimes
            .chain(self.base_salaries.iter().map(|row| &row.id))
            .chain(self.subjects.iter().map(|row| &row.id))
            .chain(self.authority.iter().map(|row| &row.id))
            .chain(self.coefficients.iter().map(|row| &row.id))
            .chain(self.factors.iter().map(|row| &row.id))
            .chain(self.money_clauses.iter().map(|row| &row.id))
            .chain(self.bases.iter().map(|row| &row.id))
            .chain(self.holidays.iter().map(|row| &row.id))
    }
}

fn add<T>(rows: &mut Vec<LawRow<T>>, added: Vec<LawRow<T>>, endorsement: &Endorsement) {
    let endorsed = added.into_iter().map(|row| LawRow {
        added: Some(endorsement.clone()),
        ..row
    });
    rows.extend(endorsed);
}
