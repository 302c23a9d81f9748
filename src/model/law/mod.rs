//! The law of emulation and awards by date: `templates/rules/awards.yaml` and what the office adds to it. Rows go in; a
//! day and a question come out as the row that answers, with its source, or as a refusal that says why.

mod answers;
mod award;
mod citation;
mod cited;
mod decider;
mod formula;
mod law_row;
mod lookup;
mod office;
mod provisions;
mod sources;
mod told;
mod working_days;

pub use answers::{Bases, Bonus, Found, Grounds, LawRule, Refusal};
pub use award::{Award, AwardFact, AwardSort, Naming};
pub use citation::Citation;
pub use decider::{Decider, DeciderFact};
pub use formula::Formula;
pub use law_row::{Confidence, LawRow};
pub use lookup::LawOn;
pub use office::{Addition, Confirmation, Endorsement};
pub use provisions::{
    Authority, AwardClause, BaseSalary, Coefficient, Factor, Holders, Holiday, LawBasis, MoneyClause, Regime,
};
pub use told::ToldRow;

use crate::input::{At, Catalogue, Fields, Record};
use crate::model::{Date, Id, Line, Validity};

/// All rows.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AwardLaw {
    /// The awards.
    pub awards: Vec<LawRow<AwardFact>>,
    /// Who decides them.
    pub deciders: Vec<LawRow<DeciderFact>>,
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
    /// What submissions cite for an award.
    pub award_clauses: Vec<LawRow<AwardClause>>,
    /// What papers stand on.
    pub bases: Vec<LawRow<LawBasis>>,
    /// Days on which nobody works.
    pub holidays: Vec<LawRow<Holiday>>,
}

impl Record for AwardLaw {
    const NAME: &'static str = "AwardLaw";
    const ABOUT: &'static str = "Pháp luật thi đua, khen thưởng theo thời gian";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let awards =
            f.optional::<Vec<LawRow<AwardFact>>>("awards", "Danh hiệu thi đua, hình thức khen thưởng");
        let deciders = f.optional::<Vec<LawRow<DeciderFact>>>("deciders", "Người quyết định khen thưởng");
        learn(f, awards.as_ref(), deciders.as_ref());
        let regimes = f.optional("regimes", "Luật áp dụng theo ngày");
        let base_salaries = f.optional("base_salaries", "Mức lương cơ sở");
        let subjects = f.optional("subjects", "Đối tượng của từng danh hiệu, hình thức");
        let authority = f.optional("authority", "Thẩm quyền quyết định");
        let coefficients = f.optional("coefficients", "Hệ số tiền thưởng");
        let factors = f.optional("factors", "Hệ số theo đối tượng");
        let money_clauses = f.optional("money_clauses", "Điều khoản về mức tiền thưởng");
        let award_clauses = f.optional("award_clauses", "Điều khoản về từng danh hiệu, hình thức");
        let bases = f.optional("bases", "Căn cứ của quyết định");
        let holidays = f.optional("holidays", "Ngày nghỉ lễ, tết, để tính ngày làm việc");
        Some(Self {
            awards: awards?.unwrap_or_default(),
            deciders: deciders?.unwrap_or_default(),
            regimes: regimes?.unwrap_or_default(),
            base_salaries: base_salaries?.unwrap_or_default(),
            subjects: subjects?.unwrap_or_default(),
            authority: authority?.unwrap_or_default(),
            coefficients: coefficients?.unwrap_or_default(),
            factors: factors?.unwrap_or_default(),
            money_clauses: money_clauses?.unwrap_or_default(),
            award_clauses: award_clauses?.unwrap_or_default(),
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

    /// The law and the rows an office adds. Nothing of the program's own is taken away; what an added row replaces ends the day before
    /// the row begins.
    #[must_use]
    pub fn with(mut self, additions: &[Addition]) -> Self {
        for addition in additions {
            self.add(addition.rows.clone(), None);
        }
        for (replaced, by) in replacements(additions) {
            self.end(&replaced, by);
        }
        self
    }

    fn add(&mut self, rows: Self, endorsement: Option<&Endorsement>) {
        add(&mut self.awards, rows.awards, endorsement);
        add(&mut self.deciders, rows.deciders, endorsement);
        add(&mut self.regimes, rows.regimes, endorsement);
        add(&mut self.base_salaries, rows.base_salaries, endorsement);
        add(&mut self.subjects, rows.subjects, endorsement);
        add(&mut self.authority, rows.authority, endorsement);
        add(&mut self.coefficients, rows.coefficients, endorsement);
        add(&mut self.factors, rows.factors, endorsement);
        add(&mut self.money_clauses, rows.money_clauses, endorsement);
        add(&mut self.award_clauses, rows.award_clauses, endorsement);
        add(&mut self.bases, rows.bases, endorsement);
        add(&mut self.holidays, rows.holidays, endorsement);
    }

    fn end(&mut self, id: &Id, by: Validity) {
        end(&mut self.awards, id, by);
        end(&mut self.deciders, id, by);
        end(&mut self.regimes, id, by);
        end(&mut self.base_salaries, id, by);
        end(&mut self.subjects, id, by);
        end(&mut self.authority, id, by);
        end(&mut self.coefficients, id, by);
        end(&mut self.factors, id, by);
        end(&mut self.money_clauses, id, by);
        end(&mut self.award_clauses, id, by);
        end(&mut self.bases, id, by);
        end(&mut self.holidays, id, by);
    }

    /// What rows say they replace.
    pub fn replaced(&self) -> impl Iterator<Item = (&At<Id>, Validity)> {
        fn of<T>(rows: &[LawRow<T>]) -> impl Iterator<Item = (&At<Id>, Validity)> {
            rows.iter()
                .flat_map(|row| row.replaces.iter().map(|id| (id, row.validity)))
        }
        of(&self.awards)
            .chain(of(&self.deciders))
            .chain(of(&self.regimes))
            .chain(of(&self.base_salaries))
            .chain(of(&self.subjects))
            .chain(of(&self.authority))
            .chain(of(&self.coefficients))
            .chain(of(&self.factors))
            .chain(of(&self.money_clauses))
            .chain(of(&self.award_clauses))
            .chain(of(&self.bases))
            .chain(of(&self.holidays))
    }

    /// Who decides as the head of a body of that name: by the longest beginning that fits, in whole words.
    pub fn head_of(&self, body: &str) -> Option<&Id> {
        let begins = |words: &Line| {
            let rest = body.strip_prefix(words.as_str());
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        };
        let fitting = self.deciders.iter().flat_map(|row| {
            let words = row.bodies.iter().filter(|words| begins(words));
            words.map(move |words| (words.as_str().len(), &row.id.value))
        });
        fitting.max_by_key(|(length, _)| *length).map(|(_, id)| id)
    }

    /// The awards and deciders that files may name.
    pub fn catalogue(&self) -> Catalogue {
        let mut rows = Catalogue::default();
        rows.learn(&Award::of_rows(&self.awards, 0));
        rows.learn(&Decider::of_rows(&self.deciders, 0));
        rows
    }

    /// The ids of all rows, which have to be [`unique`](crate::model::unique) and are what confirmations may name.
    pub fn ids(&self) -> impl Iterator<Item = &At<Id>> {
        let awards = self.awards.iter().map(|row| &row.id);
        awards
            .chain(self.deciders.iter().map(|row| &row.id))
            .chain(self.regimes.iter().map(|row| &row.id))
            .chain(self.base_salaries.iter().map(|row| &row.id))
            .chain(self.subjects.iter().map(|row| &row.id))
            .chain(self.authority.iter().map(|row| &row.id))
            .chain(self.coefficients.iter().map(|row| &row.id))
            .chain(self.factors.iter().map(|row| &row.id))
            .chain(self.money_clauses.iter().map(|row| &row.id))
            .chain(self.award_clauses.iter().map(|row| &row.id))
            .chain(self.bases.iter().map(|row| &row.id))
            .chain(self.holidays.iter().map(|row| &row.id))
    }
}

/// What follows in the file, and the files after it, may name these rows. A faulty list leaves it open what is in it.
fn learn(
    f: &mut Fields<'_, '_>,
    awards: Option<&Option<Vec<LawRow<AwardFact>>>>,
    deciders: Option<&Option<Vec<LawRow<DeciderFact>>>>,
) {
    if awards.is_none() || deciders.is_none() {
        f.rows_unknown();
    }
    if let Some(Some(rows)) = awards {
        let known = f.known::<Award>().len();
        f.learn(&Award::of_rows(rows, known));
    }
    if let Some(Some(rows)) = deciders {
        let known = f.known::<Decider>().len();
        f.learn(&Decider::of_rows(rows, known));
    }
}

fn add<T>(rows: &mut Vec<LawRow<T>>, added: Vec<LawRow<T>>, endorsement: Option<&Endorsement>) {
    let endorsed = added.into_iter().map(|row| LawRow {
        added: row.added.or_else(|| endorsement.cloned()),
        ..row
    });
    rows.extend(endorsed);
}

/// Which rows end, and by which days.
fn replacements(additions: &[Addition]) -> Vec<(Id, Validity)> {
    let replaced = additions.iter().flat_map(|addition| addition.rows.replaced());
    replaced.map(|(id, by)| (id.value.clone(), by)).collect()
}

/// The row stays where it is, on the days that are left to it.
fn end<T>(rows: &mut [LawRow<T>], id: &Id, by: Validity) {
    for row in rows.iter_mut().filter(|row| row.id.value == *id) {
        row.validity = row.validity.before(by);
    }
}
