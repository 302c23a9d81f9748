//! In which order awards are read out and handed over: from high to low.

use serde::Serialize;

use super::forms::own_unit;
use super::lists::{ListRow, row};
use crate::compose::given::{decided, drafted, given};
use crate::compose::letterhead::hangs_on_draft;
use crate::model::{Awardee, AwardeeKind, Brief, Line, Numbered, Review, counted, roman, sentence_case};

/// The reading order.
#[derive(Debug, Serialize)]
pub(super) struct Reading {
    groups: Vec<Group>,
    /// Whether anyone but the awardee comes forward.
    receivers: bool,
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
    rows: Vec<Receiving>,
}

#[derive(Debug, Serialize)]
struct Receiving {
    #[serde(flatten)]
    holder: ListRow,
    /// Who comes forward, by name where the data know it; None where that is whom the list names.
    receiver: Option<String>,
}

/// None while nobody is proposed. Collectives come before persons, these before households; only those whose award has been
/// decided come forward, by the day of the ceremony. A draft, which hangs on the office's own draft of a decision, has those
/// whom that lists as well, where the decision is planned before the programme.
pub(super) fn reading(brief: &Brief<'_>, review: &Review) -> Option<Reading> {
    let mut chosen: Vec<&Awardee> = brief
        .awardees(review)
        .into_iter()
        .map(|awardee| &awardee.value)
        .collect();
    if chosen.is_empty() {
        return None;
    }
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
        decided.extend(
            drafted(brief, review)
                .into_iter()
                .filter(|one| one.is_by(brief.date)),
        );
    }
    chosen.retain(|awardee| given(&decided, awardee, by).is_some());
    let groups = groups(&chosen, brief, |awardee| {
        given(&decided, awardee, by).map(|one| one.decision.clone())
    });
    let mut lines = groups.iter().flat_map(|group| &group.rows);
    Some(Reading {
        receivers: lines.any(|line| line.receiver.is_some()),
        total: counted(chosen.len() as u64),
        groups,
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
        let line = Receiving {
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

/// As the data say it; else the head of the unit that the collective is. A person, and the head of a household, come forward as
/// listed.
fn receiver(awardee: &Awardee, brief: &Brief<'_>) -> Option<String> {
    if let Some(receiver) = &awardee.receiver {
        return Some(receiver.to_string());
    }
    match awardee.kind {
        AwardeeKind::Individual | AwardeeKind::Household => None,
        AwardeeKind::Collective => Some(representative(awardee, brief)),
    }
}

fn representative(awardee: &Awardee, brief: &Brief<'_>) -> String {
    let head = own_unit(awardee, brief).and_then(|unit| unit.head.as_ref());
    match head.and_then(|head| Some((head, head.name.as_ref()?))) {
        Some((head, name)) => {
            let name = called(head.salutation.as_ref(), name);
            format!("{name}, {}", sentence_case(head.title.as_str()))
        }
        None => "Đại diện tập thể".to_owned(),
    }
}

/// `Bà Nguyễn Thị Mẫu`.
fn called(salutation: Option<&Line>, name: &Line) -> String {
    let words = salutation.into_iter().chain([name]);
    words.map(ToString::to_string).collect::<Vec<_>>().join(" ")
}
