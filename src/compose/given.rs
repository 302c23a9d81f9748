//! Which awards have been given: by a decision of the office that has its number, or by one of a higher level that the
//! review's file names. What is only asked for is not.

use super::references::cited;
use crate::model::{AnswerResult, Awardee, Brief, Date, Decider, Id, Line, PaperRole, Review, Select};

/// A decision with its number.
#[derive(Debug, Clone)]
pub(super) struct Decided {
    review: Id,
    decider: Decider,
    /// None: everyone of that decider.
    awardees: Option<Vec<Id>>,
    /// Of a decision of the office: whom its row selects.
    select: Option<Select>,
    /// `Quyết định số 58/QĐ-UBND ngày 27 tháng 6 năm 2025`; with blanks of one that is a draft.
    pub(super) decision: String,
    date: Date,
    /// From when it is called back.
    recalled: Option<Date>,
}

impl Decided {
    /// Whether it is of a day or earlier, and not called back by then; of no day it is, unless it was called back.
    pub(super) fn is_by(&self, day: Option<Date>) -> bool {
        let stands = |recalled| day.is_some_and(|day| day < recalled);
        day.is_none_or(|day| self.date <= day) && self.recalled.is_none_or(stands)
    }

    /// Whether it gives an award to someone.
    fn gives(&self, awardee: &Awardee) -> bool {
        let named = self.awardees.as_ref();
        self.review == awardee.review.value
            && self.decider == awardee.decided_by.value
            && named.is_none_or(|named| named.contains(&awardee.id.value))
            && self.select.as_ref().is_none_or(|select| select.takes(awardee))
    }
}

/// The decision that gives someone an award, by a day.
pub(super) fn given<'a>(all: &'a [Decided], awardee: &Awardee, by: Option<Date>) -> Option<&'a Decided> {
    let mut decisions = all.iter();
    decisions.find(|one| one.gives(awardee) && one.is_by(by))
}

/// The decisions on those of a review.
pub(super) fn decided(brief: &Brief<'_>, review: &Review) -> Vec<Decided> {
    let file = brief.dossier.review_file(&review.id);
    let upper = file
        .into_iter()
        .flat_map(|file| &file.decisions)
        .map(|decision| Decided {
            review: review.id.value.clone(),
            decider: decision.decided_by,
            awardees: decision
                .awardees
                .as_ref()
                .map(|ids| ids.iter().map(|id| id.value.clone()).collect()),
            select: None,
            decision: numbered(&decision.number, *decision.date),
            date: *decision.date,
            recalled: None,
        });
    let own = own(brief, review, true);
    own.chain(upper).chain(answered(brief, review)).collect()
}

/// The office's own decisions on those of a review that are drafts: what they would give.
pub(super) fn drafted(brief: &Brief<'_>, review: &Review) -> Vec<Decided> {
    let drafts = own(brief, review, false);
    drafts
        .map(|draft| Decided {
            decision: format!("dự thảo {}", draft.decision),
            ..draft
        })
        .collect()
}

/// The office's own decisions on those of a review that have their number and day, or those that have not.
fn own<'a>(brief: &Brief<'a>, review: &Review, dated: bool) -> impl Iterator<Item = Decided> + use<'a> {
    let (brief, review) = (*brief, review.id.value.clone());
    let papers = brief.dossier.papers().iter();
    papers.filter_map(move |entry| {
        let is_own = entry.row.review.as_ref().is_some_and(|id| id.value == review);
        if !is_own || entry.role != Some(PaperRole::Decision) || entry.is_dated() != dated {
            return None;
        }
        let mut bodies = brief.dossier.office.bodies.iter();
        let body = bodies.find(|body| body.id.value == entry.row.body.value)?;
        let reference = cited(&brief, entry)?;
        Some(Decided {
            review: review.clone(),
            decider: body.decider?,
            awardees: None,
            select: entry.row.select.as_ref().map(|select| select.value.clone()),
            decision: format!("Quyết định số {} {}", reference.number_symbol, reference.day),
            date: entry.date.as_ref()?.value,
            recalled: brief.dossier.recall_day(entry),
        })
    })
}

/// The decisions that submissions of a review led to.
fn answered<'a>(brief: &Brief<'a>, review: &'a Review) -> impl Iterator<Item = Decided> + use<'a> {
    let dossier = brief.dossier;
    let rows = dossier.papers.papers.iter();
    let answers = rows
        .filter(|row| row.review.as_ref().is_some_and(|id| id.value == review.id.value))
        .flat_map(|row| row.outcomes.iter().map(move |answer| (row, answer)));
    answers.filter_map(move |(row, answer)| {
        let number = answer
            .number
            .as_ref()
            .filter(|_| answer.result == AnswerResult::Granted)?;
        let all = dossier.awardees_of(&review.id).into_iter();
        let given = all.filter(|one| dossier.answer(one).is_some_and(|own| std::ptr::eq(own, answer)));
        Some(Decided {
            review: review.id.value.clone(),
            decider: row.decided_by?,
            awardees: Some(given.map(|one| one.id.value.clone()).collect()),
            select: None,
            decision: numbered(number, *answer.date),
            date: *answer.date,
            recalled: None,
        })
    })
}

fn numbered(number: &Line, date: Date) -> String {
    format!("Quyết định số {number} {}", date.in_words())
}
