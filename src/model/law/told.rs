//! A row of the law as whoever holds it against its original reads it.

use super::{Award, AwardFact, AwardLaw, AwardSort, Confidence, Decider, LawRow};
use crate::model::{AwardeeKind, Id, Line, Validity};

/// A row of the law in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToldRow {
    /// Its id.
    pub id: Id,
    /// What it says: `Tiền thưởng Giấy khen của Chủ tịch …: 0,3 lần mức lương cơ sở`.
    pub says: String,
    /// Where that stands.
    pub source: Line,
    /// The days of decisions it is for.
    pub validity: Validity,
    /// How sure it is.
    pub confidence: Confidence,
}

impl AwardLaw {
    /// The row of that id. None: there is none.
    pub fn told(&self, id: &str) -> Option<ToldRow> {
        None.or_else(|| told(&self.awards, id, award))
            .or_else(|| {
                told(&self.deciders, id, |fact| {
                    format!("Người quyết định khen thưởng: {}", fact.name)
                })
            })
            .or_else(|| told(&self.regimes, id, |fact| format!("Áp dụng {}", fact.name)))
            .or_else(|| {
                told(&self.base_salaries, id, |fact| {
                    format!("Mức lương cơ sở {} đồng một tháng", fact.amount)
                })
            })
            .or_else(|| {
                told(&self.subjects, id, |fact| {
                    format!("{} dành cho {}", awards(&fact.awards), subjects(&fact.subjects))
                })
            })
            .or_else(|| {
                told(&self.authority, id, |fact| {
                    format!("{} quyết định {}", fact.decider.name(), awards(&fact.awards))
                })
            })
            .or_else(|| self.told_of_money(id))
            .or_else(|| self.told_of_words(id))
    }

    fn told_of_money(&self, id: &str) -> Option<ToldRow> {
        let coefficient = told(&self.coefficients, id, |fact| {
            let (award, of) = (fact.award.name(), of(fact.deciders.as_deref()));
            format!("Tiền thưởng {award}{of}: {} lần mức lương cơ sở", fact.value)
        });
        coefficient.or_else(|| {
            told(&self.factors, id, |fact| {
                let (awards, subject) = (awards(&fact.awards), fact.subject.name());
                format!(
                    "Tiền thưởng {awards} cho {subject}: {} lần mức của cá nhân",
                    fact.value
                )
            })
        })
    }

    fn told_of_words(&self, id: &str) -> Option<ToldRow> {
        let money = told(&self.money_clauses, id, |fact| {
            let of = of(fact.deciders.as_deref());
            format!("Mức tiền thưởng {}{of} theo {}", awards(&fact.awards), fact.text)
        });
        money
            .or_else(|| {
                told(&self.award_clauses, id, |fact| {
                    format!("{} xét theo {}", awards(&fact.awards), fact.text)
                })
            })
            .or_else(|| told(&self.bases, id, |fact| format!("Căn cứ {}", fact.text)))
            .or_else(|| told(&self.holidays, id, |fact| format!("Ngày nghỉ: {}", fact.name)))
    }
}

fn told<T>(rows: &[LawRow<T>], id: &str, says: impl Fn(&T) -> String) -> Option<ToldRow> {
    let row = rows.iter().find(|row| row.id.as_str() == id)?;
    Some(ToldRow {
        id: row.id.value.clone(),
        says: says(&row.fact),
        source: row.source.clone(),
        validity: row.validity,
        confidence: row.confidence,
    })
}

fn award(fact: &AwardFact) -> String {
    let sort = match fact.sort {
        AwardSort::Title => "Danh hiệu thi đua",
        AwardSort::Form => "Hình thức khen thưởng",
    };
    format!("{sort} “{}”", fact.name)
}

fn awards(all: &[Award]) -> String {
    let names: Vec<&str> = all.iter().map(|award| award.name()).collect();
    names.join(", ")
}

fn subjects(all: &[AwardeeKind]) -> String {
    let names: Vec<&str> = all.iter().map(|kind| kind.name()).collect();
    names.join(", ")
}

/// ` của Chủ tịch …`; nothing where it is for any decider.
fn of(deciders: Option<&[Decider]>) -> String {
    let Some(deciders) = deciders else {
        return String::new();
    };
    let names: Vec<&str> = deciders.iter().map(|decider| decider.name()).collect();
    format!(" của {}", names.join(", "))
}
