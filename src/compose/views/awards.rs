//! Awards by form and subject, and how many of them went to leaders, women and direct workers.

use serde::Serialize;

use super::lists::holder_kinds;
use crate::input::At;
use crate::model::{
    Award, Awardee, AwardeeKind, Brief, Date, Decider, Decimals, Id, Outcome, Sex, WorkRole, counted,
    holders, parts_of_one_whole,
};

/// Awards of one or more reviews.
#[derive(Debug, Serialize)]
pub(super) struct Awards {
    rows: Vec<AwardRow>,
    total: AwardRow,
    /// The kinds of holders that the campaign has at all: `tập thể, cá nhân`.
    holders: String,
    /// Whether titles are among them.
    titles: bool,
    /// None where all are collectives and households, or nobody's role is known.
    individuals: Option<Shares>,
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
    let known: Vec<&At<Awardee>> = all.clone().collect();
    let chosen: Vec<&Awardee> = all
        .filter(|awardee| {
            let outcome = brief.outcome_by_then(awardee);
            let unjudged = outcome == Outcome::NotPassed && before_council(brief, &awardee.review);
            among(awardee) && (outcome.goes_on() || unjudged) && brief.entry.row.takes(awardee)
        })
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
    keys.sort_by_key(|(award, decider)| (decider.rank(), award.rank()));
    let titles = keys.iter().any(|(award, _)| award.is_title());
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
        holders: holder_kinds(&known),
        titles,
        individuals: shares(&chosen),
    })
}

/// Whether the council has yet to meet on the paper's day, or to vote: nobody has been judged by then.
pub(super) fn before_council(brief: &Brief<'_>, review: &Id) -> bool {
    let Some(file) = brief.dossier.review_file(review) else {
        return false;
    };
    let later = |day: Date| brief.date.is_some_and(|date| date < day);
    file.meeting
        .as_ref()
        .is_some_and(|meeting| file.votes.is_none() || later(*meeting.date))
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

fn shares(awardees: &[&Awardee]) -> Option<Shares> {
    let is_individual = |awardee: &&Awardee| awardee.kind == AwardeeKind::Individual;
    let individuals = holders(awardees.iter().copied().filter(is_individual));
    let count = |is: &dyn Fn(&Awardee) -> bool| individuals.iter().filter(|one| is(one)).count() as u64;
    let total = individuals.len() as u64;
    let leaders = count(&|one| one.role == Some(WorkRole::Leader));
    let direct = count(&|one| one.role == Some(WorkRole::Direct));
    if leaders + direct == 0 {
        return None;
    }
    let women = count(&|one| one.sex == Some(Sex::Female));
    let by_role = parts(&[leaders, direct, total - leaders - direct])?;
    let by_sex = parts(&[women, total - women])?;
    let mut by_role = by_role.into_iter();
    Some(Shares {
        total: counted(total),
        leaders: by_role.next()?,
        direct: by_role.next()?,
        women: by_sex.into_iter().next()?,
    })
}

/// Parts of one whole: what is printed of them adds up.
fn parts(counts: &[u64]) -> Option<Vec<Part>> {
    let percents = parts_of_one_whole(counts, Decimals::One)?;
    let pairs = counts.iter().zip(percents);
    Some(
        pairs
            .map(|(count, percent)| Part {
                count: counted(*count),
                percent,
            })
            .collect(),
    )
}
