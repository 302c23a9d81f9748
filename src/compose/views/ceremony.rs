//! In which order awards are read out and handed over: from high to low.

use serde::Serialize;

use super::lists::{ListRow, row};
use crate::compose::given::{decided, given};
use crate::model::{Awardee, AwardeeKind, Brief, Review, counted, roman};

/// The reading order.
#[derive(Debug, Serialize)]
pub(super) struct Reading {
    groups: Vec<Group>,
    /// Those whose award has not been decided yet: nobody hands them anything.
    waiting: Vec<Group>,
    total: String,
}

/// Those who receive one award, in the order in which they come forward.
#[derive(Debug, Serialize)]
struct Group {
    numeral: String,
    award: String,
    /// `Quyết định số 58/QĐ-UBND ngày 27 tháng 6 năm 2025`; None while there is none.
    decision: Option<String>,
    count: String,
    rows: Vec<Line>,
}

#[derive(Debug, Serialize)]
struct Line {
    #[serde(flatten)]
    holder: ListRow,
    /// Who comes forward.
    receiver: &'static str,
}

/// None while nobody is proposed. Collectives come before persons, these before households; only those whose award has been
/// decided come forward, by the day of the ceremony.
pub(super) fn reading(brief: &Brief<'_>, review: &Review) -> Option<Reading> {
    let mut chosen: Vec<&Awardee> = brief
        .awardees(review)
        .into_iter()
        .map(|awardee| &awardee.value)
        .collect();
    chosen.sort_by_key(|awardee| {
        let (decider, award) = (awardee.decided_by.value, awardee.award.value);
        (decider.rank(), award.rank(), awardee.kind)
    });
    let file = brief.dossier.review_file(&review.id);
    let ceremony = file.and_then(|file| file.ceremony.as_ref());
    let by = ceremony.map(|ceremony| ceremony.date).or(brief.date);
    let decided = decided(brief, review);
    let (given, waiting): (Vec<&Awardee>, Vec<&Awardee>) = chosen
        .into_iter()
        .partition(|awardee| given(&decided, awardee, by).is_some());
    let groups = groups(&given, brief, |awardee| {
        self::given(&decided, awardee, by).map(|one| one.decision.clone())
    });
    let total = counted(given.len() as u64);
    let waiting = self::groups(&waiting, brief, |_| None);
    (!groups.is_empty() || !waiting.is_empty()).then_some(Reading {
        groups,
        waiting,
        total,
    })
}

/// Those in their order, by award and by the decision that gives it; numbered from 1.
fn groups(
    awardees: &[&Awardee],
    brief: &Brief<'_>,
    decision: impl Fn(&Awardee) -> Option<String>,
) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for (awardee, number) in awardees.iter().zip(1..) {
        let decision = decision(awardee);
        let line = Line {
            holder: row(awardee, number, brief),
            receiver: receiver(awardee.kind),
        };
        match groups.last_mut() {
            Some(group) if group.award == line.holder.award && group.decision == decision => {
                group.rows.push(line);
            }
            _ => groups.push(Group {
                numeral: roman(groups.len() + 1),
                award: line.holder.award.clone(),
                decision,
                count: String::new(),
                rows: vec![line],
            }),
        }
    }
    for group in &mut groups {
        group.count = counted(group.rows.len() as u64);
    }
    groups
}
const fn receiver(kind: AwardeeKind) -> &'static str {
    match kind {
        AwardeeKind::Collective => "Đại diện tập thể",
        AwardeeKind::Individual => "Người được khen",
        AwardeeKind::Household => "Đại diện hộ gia đình",
    }
}
