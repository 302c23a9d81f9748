//! In which order awards are read out and handed over: from high to low.

use serde::Serialize;

use super::lists::{ListRow, chosen, row};
use crate::model::{Awardee, AwardeeKind, Brief, Review, counted, roman};

/// The reading order.
#[derive(Debug, Serialize)]
pub(super) struct Reading {
    groups: Vec<Group>,
    total: String,
}

/// Those who receive one award, in the order in which they come forward.
#[derive(Debug, Serialize)]
struct Group {
    numeral: String,
    award: String,
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

/// None while nobody is proposed. Collectives come before persons, these before households.
pub(super) fn reading(brief: &Brief<'_>, review: &Review) -> Option<Reading> {
    let mut chosen: Vec<&Awardee> = chosen(brief, review)
        .into_iter()
        .map(|awardee| &awardee.value)
        .collect();
    chosen.sort_by_key(|awardee| {
        let (decider, award) = (awardee.decided_by.value, awardee.award.value);
        (decider.rank(), award.rank(), awardee.kind)
    });
    let total = counted(chosen.len() as u64);
    let mut groups: Vec<Group> = Vec::new();
    for (awardee, number) in chosen.into_iter().zip(1..) {
        let line = Line {
            holder: row(awardee, number, brief),
            receiver: receiver(awardee.kind),
        };
        match groups.last_mut() {
            Some(group) if group.award == line.holder.award => group.rows.push(line),
            _ => groups.push(Group {
                numeral: roman(groups.len() + 1),
                award: line.holder.award.clone(),
                count: String::new(),
                rows: vec![line],
            }),
        }
    }
    for group in &mut groups {
        group.count = counted(group.rows.len() as u64);
    }
    (!groups.is_empty()).then_some(Reading { groups, total })
}

const fn receiver(kind: AwardeeKind) -> &'static str {
    match kind {
        AwardeeKind::Collective => "Đại diện tập thể",
        AwardeeKind::Individual => "Người được khen",
        AwardeeKind::Household => "Đại diện hộ gia đình",
    }
}
