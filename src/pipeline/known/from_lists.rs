//! Lists of campaigns → awards that no decision of the register gives: proposals, what levels above gave, what was received
//! before.

use std::collections::BTreeSet;

use super::award::{AwardState, KnownAward, Who};
use super::lookup::{Lookup, composed};
use crate::diagnostic::Report;
use crate::input::{At, folded};
use crate::model::{
    Answer, AnswerResult, Awardee, Date, Decider, Dossier, EarlierAward, Id, PaperRole, capitalised,
};
use crate::pipeline::{OpenCampaign, Workshop};

/// What the lists know beside the register.
pub(super) fn listed(
    campaigns: &[OpenCampaign],
    registered: &[KnownAward],
    lookup: &Lookup<'_>,
    workshop: &Workshop,
) -> Vec<KnownAward> {
    let given: BTreeSet<(String, &str)> = registered
        .iter()
        .filter_map(|award| Some((composed(&award.campaign), award.who.awardee.as_deref()?)))
        .collect();
    let mut found = Vec::new();
    let mut declared = BTreeSet::new();
    for campaign in campaigns {
        let dossier = &campaign.dossier;
        let name = composed(&dossier.name);
        let decided = decisions(dossier, workshop);
        for awardee in dossier.awardees.iter().flat_map(|list| &list.awardees) {
            if !given.contains(&(name.clone(), awardee.id.as_str())) {
                found.push(proposed(dossier, awardee, &decided));
            }
            for earlier in &awardee.earlier {
                let award = before(dossier, awardee, earlier, lookup);
                let same = (folded(&award.who.name), award.year, award.award.clone());
                if !is_registered(&award, registered) && declared.insert(same) {
                    found.push(award);
                }
            }
        }
    }
    found
}

/// A decision on those of a review which the register does not have.
struct Decided {
    review: Id,
    decider: Decider,
    /// Of the office's own: its place among the papers.
    own: Option<usize>,
    /// Of a level above: on whom; None: on everyone of the review.
    named: Option<Vec<Id>>,
    number: String,
    date: Date,
}

impl Decided {
    fn gives(&self, awardee: &Awardee, dossier: &Dossier) -> bool {
        let named = self.named.as_ref();
        let takes = |at: usize| dossier.papers()[at].row.takes(awardee);
        self.review == awardee.review.value
            && self.decider == awardee.decided_by.value
            && named.is_none_or(|named| named.contains(&awardee.id.value))
            && self.own.is_none_or(takes)
    }
}

/// What files say was decided: by levels above, and by the office itself where a number is written down and nothing was entered.
fn decisions(dossier: &Dossier, workshop: &Workshop) -> Vec<Decided> {
    let files = dossier.reviews.iter().filter_map(|(id, file)| {
        let review = dossier
            .campaign
            .reviews
            .iter()
            .find(|one| one.id.as_str() == id)?;
        Some((review.id.value.clone(), file))
    });
    let above = files.flat_map(|(review, file)| {
        file.decisions.iter().map(move |decision| Decided {
            review: review.clone(),
            decider: decision.decided_by,
            own: None,
            named: decision
                .awardees
                .as_ref()
                .map(|ids| ids.iter().map(|id| id.value.clone()).collect()),
            number: decision.number.to_string(),
            date: decision.date.value,
        })
    });
    let papers = dossier.papers().iter().enumerate();
    let own = papers.filter_map(|(at, entry)| {
        let wanted = entry.role == Some(PaperRole::Decision) && entry.issued.is_none();
        let brief = workshop
            .brief(dossier, entry, &mut Report::default())
            .filter(|_| wanted)?;
        Some(Decided {
            review: entry.row.review.as_ref()?.value.clone(),
            decider: brief.decider()?,
            own: Some(at),
            named: None,
            number: brief.number_symbol()?.to_string(),
            date: brief.date?,
        })
    });
    above.chain(own).collect()
}

/// What somebody was proposed for, and what came of it.
fn proposed(dossier: &Dossier, awardee: &At<Awardee>, decided: &[Decided]) -> KnownAward {
    let answer = dossier.answer(awardee).map(|answer| &answer.value);
    let decided = decided.iter().find(|one| one.gives(awardee, dossier));
    let decided = decided.filter(|_| dossier.outcome(awardee).goes_on());
    let day = decided
        .map(|one| one.date)
        .or(answer.map(|answer| answer.date.value));
    let (award, decider) = (awardee.award.value, awardee.decided_by.value);
    let named = dossier.award_name(award, decider, day);
    let answered = answer.and_then(|answer| answer.number.as_ref());
    KnownAward {
        award: awardee.award_listed(&named),
        form: award.name().to_owned(),
        decider: Some(decider),
        decision: decided
            .map(|one| one.number.clone())
            .or_else(|| answered.map(ToString::to_string)),
        date: day,
        year: day.map(Date::year),
        state: match decided {
            Some(one) if one.own.is_some() => AwardState::NotEntered,
            Some(_) => AwardState::FromAbove,
            None => state(dossier, awardee, answer),
        },
        ..blank(dossier, awardee)
    }
}

fn state(dossier: &Dossier, awardee: &Awardee, answer: Option<&Answer>) -> AwardState {
    match answer {
        Some(answer) if answer.result == AnswerResult::Granted => AwardState::FromAbove,
        Some(answer) => AwardState::Refused(answer.reason.as_ref().map(ToString::to_string)),
        None => AwardState::Proposed(dossier.outcome(awardee).into()),
    }
}

/// What somebody received before, by the list's word.
fn before(
    dossier: &Dossier,
    awardee: &At<Awardee>,
    earlier: &EarlierAward,
    lookup: &Lookup<'_>,
) -> KnownAward {
    let award = earlier.award.to_string();
    KnownAward {
        form: lookup.form(&award),
        award,
        decision: earlier.decision.as_ref().map(ToString::to_string),
        year: i32::try_from(earlier.year).ok(),
        state: AwardState::Declared,
        ..blank(dossier, awardee)
    }
}

/// Whether the register has that very award: of such a name, by the decision whose number the list says.
fn is_registered(award: &KnownAward, registered: &[KnownAward]) -> bool {
    let said = award.decision.as_deref().unwrap_or_default();
    let mut same = registered.iter().filter(|other| other.year == award.year);
    same.any(|other| {
        let number = other.decision.as_deref().unwrap_or_default();
        let named = said
            .split_whitespace()
            .any(|word| word.trim_matches(',') == number);
        named && folded(&other.who.name) == folded(&award.who.name)
    })
}

fn blank(dossier: &Dossier, awardee: &At<Awardee>) -> KnownAward {
    let unit = dossier.unit_name_of(awardee, None);
    let place = awardee.value.place.as_ref().map(ToString::to_string);
    let parts = [awardee.position.as_ref(), awardee.address.as_ref()]
        .into_iter()
        .flatten();
    let parts = parts.map(ToString::to_string).chain(unit.clone());
    KnownAward {
        who: Who {
            awardee: Some(awardee.id.to_string()),
            name: awardee.name.to_string(),
            full_name: awardee.full_name(),
            other_names: Vec::new(),
            kind: Some(awardee.kind),
            sex: awardee.sex,
            role: awardee.role,
            born: awardee.born,
            place: place.unwrap_or_else(|| parts.collect::<Vec<_>>().join(", ")),
            unit,
        },
        award: String::new(),
        form: String::new(),
        decider: None,
        decision: None,
        date: None,
        year: None,
        amount: None,
        campaign: dossier.name.clone(),
        campaign_name: Some(capitalised(dossier.campaign.name.as_str())),
        paper: None,
        decision_row: None,
        book_number: None,
        state: AwardState::Declared,
        notes: Vec::new(),
    }
}
