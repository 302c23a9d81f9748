//! Awards by form and subject, and how many of them went to leaders, women and direct workers.

use serde::Serialize;

use crate::model::{
    Award, Awardee, AwardeeKind, Brief, Decider, Decimals, Outcome, Sex, Share, WorkRole, counted,
};

/// Awards of one or more reviews.
#[derive(Debug, Serialize)]
pub(super) struct Awards {
    rows: Vec<AwardRow>,
    total: AwardRow,
    individuals: Shares,
}

#[derive(Debug, Serialize)]
struct AwardRow {
    /// `Giấy khen của Chủ tịch UBND phường`.
    award: String,
    collectives: String,
    individuals: String,
    households: String,
    total: String,
}

/// Parts of all individuals (Luật 06/2022/QH15, Điều 5.2d and 5.3).
#[derive(Debug, Serialize)]
struct Shares {
    total: String,
    leaders: Part,
    women: Part,
    direct: Part,
}

#[derive(Debug, Serialize)]
struct Part {
    count: String,
    percent: String,
}

/// None while nobody of them is proposed.
pub(super) fn awards(brief: &Brief<'_>, among: impl Fn(&Awardee) -> bool) -> Option<Awards> {
    let dossier = brief.dossier;
    let all = dossier.awardees.iter().flat_map(|awardees| &awardees.awardees);
    let chosen: Vec<&Awardee> = all
        .filter(|awardee| among(awardee) && dossier.outcome(awardee) != Outcome::NotPassed)
        .map(|awardee| &awardee.value)
        .collect();
    if chosen.is_empty() {
        return None;
    }
    let mut keys: Vec<(Award, Decider)> = Vec::new();
    for awardee in &chosen {
        let key = (awardee.award.value, awardee.decided_by.value);
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    let rows = keys.into_iter().map(|key| {
        let of_key: Vec<&Awardee> = chosen
            .iter()
            .copied()
            .filter(|one| (one.award.value, one.decided_by.value) == key)
            .collect();
        row(dossier.award_name(key.0, key.1, brief.date), &of_key)
    });
    Some(Awards {
        rows: rows.collect(),
        total: row("Tổng cộng".to_owned(), &chosen),
        individuals: shares(&chosen),
    })
}

fn row(award: String, awardees: &[&Awardee]) -> AwardRow {
    let of = |kind| awardees.iter().filter(|awardee| awardee.kind == kind).count() as u64;
    AwardRow {
        award,
        collectives: counted(of(AwardeeKind::Collective)),
        individuals: counted(of(AwardeeKind::Individual)),
        households: counted(of(AwardeeKind::Household)),
        total: counted(awardees.len() as u64),
    }
}

fn shares(awardees: &[&Awardee]) -> Shares {
    let individuals: Vec<&Awardee> = awardees
        .iter()
        .copied()
        .filter(|awardee| awardee.kind == AwardeeKind::Individual)
        .collect();
    let total = individuals.len() as u64;
    let part = |is: &dyn Fn(&Awardee) -> bool| {
        let count = individuals.iter().filter(|awardee| is(awardee)).count() as u64;
        let percent = Share::new(count, total)
            .map(|share| share.percent(Decimals::One))
            .unwrap_or_default();
        Part {
            count: counted(count),
            percent,
        }
    };
    Shares {
        total: counted(total),
        leaders: part(&|awardee| awardee.role == Some(WorkRole::Leader)),
        women: part(&|awardee| awardee.sex == Some(Sex::Female)),
        direct: part(&|awardee| awardee.role == Some(WorkRole::Direct)),
    }
}
