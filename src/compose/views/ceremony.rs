//! In which order awards are read out and handed over: from high to low.

use serde::Serialize;

use super::lists::{ListRow, row};
use crate::compose::given::{decided, drafted, given};
use crate::compose::letterhead::hangs_on_draft;
use crate::model::{Awardee, AwardeeKind, Brief, Numbered, Review, counted, roman, sentence_case};

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
    /// `Quyết định số 58/QĐ-UBND ngày 27 tháng 6 năm 2025`, `dự thảo Quyết định …`; None while there is none.
    decision: Option<String>,
    count: String,
    rows: Vec<Line>,
}

#[derive(Debug, Serialize)]
struct Line {
    #[serde(flatten)]
    holder: ListRow,
    /// Who comes forward, by name where the data know it.
    receiver: String,
}

/// None while nobody is proposed. Collectives come before persons, these before households; only those whose award has been
/// decided come forward, by the day of the ceremony. A draft, which hangs on the office's own draft of a decision, has those
/// whom that lists as well.
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
    chosen.retain(|awardee| !brief.dossier.is_refused(awardee, by));
    let mut decided = decided(brief, review);
    if hangs_on_draft(brief) {
        decided.extend(drafted(brief, review));
    }
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
            holder: row(
                &Numbered {
                    awardee,
                    number,
                    again: false,
                },
                brief,
            ),
            receiver: receiver(awardee, brief),
        };
        match groups.last_mut() {
            Some(group) if group.award == line.holder.award_name && group.decision == decision => {
                group.rows.push(line);
            }
            _ => groups.push(Group {
                numeral: roman(groups.len() + 1),
                award: line.holder.award_name.clone(),
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

/// As the data say it; else the person, the head of the household, the head of the unit that the collective is.
fn receiver(awardee: &Awardee, brief: &Brief<'_>) -> String {
    if let Some(receiver) = &awardee.receiver {
        return receiver.to_string();
    }
    if awardee.kind != AwardeeKind::Collective {
        let salutation = awardee.salutation.iter().map(ToString::to_string);
        return salutation
            .chain([awardee.name.to_string()])
            .collect::<Vec<_>>()
            .join(" ");
    }
    let unit = awardee.unit.as_ref();
    let unit = unit.and_then(|unit| brief.dossier.unit(unit));
    let head = unit
        .filter(|unit| unit.names().any(|name| awardee.is_unit(name.as_str())))
        .and_then(|unit| unit.head.as_ref());
    match head.and_then(|head| Some((head.name.as_ref()?, &head.title))) {
        Some((name, title)) => format!("{name}, {}", sentence_case(title.as_str())),
        None => "Đại diện tập thể".to_owned(),
    }
}
