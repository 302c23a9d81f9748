//! Rows of the register → awards: every line that a decision ever gave, with what became of the decision.

use super::award::{AwardNote, AwardState, KnownAward, Who};
use super::lookup::Lookup;
use crate::input::At;
use crate::model::{Awardee, PaperAct, capitalised};
use crate::pipeline::Happened;
use crate::register::{AwardFacts, Event, Row, Rows};

/// All awards of the register, in its order.
pub(super) fn registered(rows: &[Row], lookup: &Lookup<'_>) -> Vec<KnownAward> {
    let known = Rows::new(rows);
    let awards = rows.iter().filter_map(|row| match &row.event {
        Event::Awarded(facts) => Some(award(row, facts, &known, lookup)),
        _ => None,
    });
    awards.collect()
}

fn award(row: &Row, facts: &AwardFacts, rows: &Rows<'_>, lookup: &Lookup<'_>) -> KnownAward {
    let line = &facts.line;
    let awardee = lookup.awardee(&row.campaign, &line.awardee);
    let decision = row.of.and_then(|of| rows.of_seq(of)).unwrap_or(row);
    let ended = ended(row, rows).or_else(|| ended(decision, rows));
    let mut notes = corrections(decision, facts, rows, lookup);
    notes.extend(reprints(row, rows));
    let dossier = lookup.dossier(&row.campaign);
    let decider = awardee.map(|awardee| awardee.decided_by.value);
    KnownAward {
        who: who(row, facts, awardee, &notes, lookup),
        award: line.award.clone(),
        form: lookup.form(&line.award),
        decider: decider.or_else(|| lookup.decider_of(&row.issuer)),
        decision: Some(facts.decision.clone()),
        date: Some(row.date),
        year: Some(row.date.year()),
        amount: line.amount.parse().ok(),
        campaign: row.campaign.clone(),
        campaign_name: dossier.map(|dossier| capitalised(dossier.campaign.name.as_str())),
        paper: Some(row.paper.clone()),
        decision_row: Some(decision.seq),
        book_number: row.number.map(|number| number.to_string()),
        state: ended.map_or(AwardState::InForce, AwardState::Ended),
        notes,
    }
}

/// What ended a row; None of one in force.
pub(super) fn ended(row: &Row, rows: &Rows<'_>) -> Option<Happened> {
    rows.later(row.seq).find_map(|other| match &other.event {
        Event::Replaced { by } => Some(Happened::Replaced {
            by: rows.number_of(*by),
        }),
        // A paper that replaces another ends it, whatever else the register says.
        Event::Issued(_) => Some(Happened::Replaced {
            by: other.number_symbol(),
        }),
        Event::Recalled { by } => Some(Happened::Recalled {
            by: rows.number_of(*by),
        }),
        Event::Voided { reason } => Some(Happened::Voided {
            reason: reason.clone(),
        }),
        Event::Awarded(_) | Event::Corrected { .. } | Event::Reprinted { .. } | Event::Spoilt { .. } => None,
    })
}

/// Numbers of the letters that corrected a paper, each with its row.
pub(super) fn corrected<'a>(paper: &Row, rows: &Rows<'a>) -> Vec<&'a Row> {
    let letters = rows.later(paper.seq).filter_map(|other| match &other.event {
        Event::Corrected { by } => rows.of_seq(*by),
        _ => None,
    });
    letters.collect()
}

/// What letters corrected in a decision; in the words of this line, where it has words that they name.
fn corrections(decision: &Row, facts: &AwardFacts, rows: &Rows<'_>, lookup: &Lookup<'_>) -> Vec<AwardNote> {
    let letters = corrected(decision, rows);
    let notes = letters.into_iter().flat_map(|letter| {
        let by = letter.number_symbol();
        let words = words_of(letter, lookup);
        let line = &facts.line;
        let of_line = words.into_iter().filter(|(printed, _)| {
            let said = [
                &line.name,
                &line.place,
                &line.achievement,
                &line.award,
                &line.amount,
            ];
            said.into_iter().any(|said| has_words(said, printed))
        });
        let of_line: Vec<Option<(String, String)>> = of_line.map(Some).collect();
        let words = if of_line.is_empty() { vec![None] } else { of_line };
        let note = move |words| AwardNote::Corrected {
            by: by.clone(),
            words,
        };
        words.into_iter().map(note)
    });
    notes.collect()
}

/// What a letter corrects: printed, right. None where its campaign's files do not say.
fn words_of(letter: &Row, lookup: &Lookup<'_>) -> Vec<(String, String)> {
    let entry = lookup
        .dossier(&letter.campaign)
        .and_then(|dossier| dossier.paper(&letter.paper));
    match entry.and_then(|entry| entry.row.act.as_ref()) {
        Some(PaperAct::Corrects { corrections, .. }) => corrections
            .iter()
            .map(|one| (one.printed.to_string(), one.right.to_string()))
            .collect(),
        _ => Vec::new(),
    }
}

/// Whether a text has those words, whole.
fn has_words(text: &str, words: &str) -> bool {
    let spaced = |text: &str| format!(" {} ", text.split_whitespace().collect::<Vec<_>>().join(" "));
    !words.trim().is_empty() && spaced(text).contains(&spaced(words))
}

fn reprints<'a>(row: &Row, rows: &'a Rows<'_>) -> impl Iterator<Item = AwardNote> + 'a {
    rows.later(row.seq).filter_map(|other| match &other.event {
        Event::Reprinted { reason } => Some(AwardNote::Reprinted(reason.clone())),
        _ => None,
    })
}

fn who(
    row: &Row,
    facts: &AwardFacts,
    awardee: Option<&At<Awardee>>,
    notes: &[AwardNote],
    lookup: &Lookup<'_>,
) -> Who {
    let line = &facts.line;
    let name = bare(&line.name, awardee);
    let now = awardee.map(|awardee| awardee.name.to_string());
    let right = notes.iter().filter_map(|note| match note {
        AwardNote::Corrected {
            words: Some((printed, right)),
            ..
        } if has_words(&name, printed) => Some(name.replace(printed.as_str(), right)),
        _ => None,
    });
    let mut other_names: Vec<String> = right.chain(now).filter(|other| *other != name).collect();
    other_names.sort();
    other_names.dedup();
    let unit = awardee.zip(lookup.dossier(&row.campaign));
    Who {
        awardee: Some(line.awardee.clone()),
        other_names,
        kind: awardee.map(|awardee| awardee.kind),
        sex: awardee.and_then(|awardee| awardee.sex),
        role: awardee.and_then(|awardee| awardee.role),
        born: awardee.and_then(|awardee| awardee.born),
        unit: unit.and_then(|(awardee, dossier)| dossier.unit_name_of(awardee, Some(row.date))),
        place: line.place.clone(),
        full_name: line.name.clone(),
        name,
    }
}

/// A name without what stands before it: by the list, else without `Ông`, `Bà`, `Hộ gia đình`.
fn bare(full: &str, awardee: Option<&At<Awardee>>) -> String {
    const BEFORE: [&str; 5] = [
        "Hộ gia đình ông ",
        "Hộ gia đình bà ",
        "Hộ gia đình ",
        "Ông ",
        "Bà ",
    ];
    if let Some(awardee) = awardee.filter(|awardee| awardee.full_name() == full) {
        return awardee.name.to_string();
    }
    let said = awardee
        .and_then(|awardee| awardee.salutation.as_ref())
        .and_then(|salutation| full.strip_prefix(&format!("{salutation} ")));
    let before = || BEFORE.iter().find_map(|before| full.strip_prefix(before));
    said.or_else(before).unwrap_or(full).to_owned()
}
