//! What a paper follows is held against the register before it is issued; of drafts it is told.

use std::collections::{BTreeMap, BTreeSet};

use super::drift::Drift;
use super::kept::Held;
use super::records::Records;
use super::words::plain;
use super::{Opened, Standing, Workshop};
use crate::compose::paid_lines;
use crate::diagnostic::{HeldProblem, Report};
use crate::document::lines;
use crate::input::Session;
use crate::model::{AwardLine, Brief, Dossier, Issued, PaperEntry, PaperRole};
use crate::register::PaperRecord;

/// A paper that is about to be issued.
#[derive(Clone, Copy)]
pub(super) struct Following<'a> {
    /// What it is made from.
    pub(super) brief: &'a Brief<'a>,
    /// Its words.
    pub(super) words: &'a str,
    /// Why number, day or words do not follow the order, where the office says so.
    pub(super) reason: Option<&'a str>,
    /// The issue that it replaces.
    pub(super) replaces: Option<&'a PaperRecord>,
}

/// What a draft differs from an issued paper in.
type Differences = Vec<(String, String, String)>;

impl Workshop {
    /// Holds every issued paper that `paper` follows against today's inputs: what they would make with other words is refused, or
    /// named where the office has a reason. `drafts` is the campaign of which nothing is issued.
    pub(super) fn hold(
        &self,
        paper: Following<'_>,
        drafts: &Dossier,
        known: &Records,
        held: &Held<'_>,
        session: &mut Session,
    ) {
        let place = paper.brief.entry.place().clone();
        let unlike = unlike_decision(paper.brief);
        if let Some((decision, rows)) = &unlike {
            let issued = Decision::of(decision);
            let problem = HeldProblem::AwardsDiffer {
                id: paper.brief.entry.id.to_string(),
                decision: decision.id.to_string(),
                number: issued.number,
                date: issued.date,
                rows: rows.clone(),
            };
            session.add(problem, place.clone());
        }
        let named = unlike.map(|(decision, _)| decision.id.as_str());
        let followed = follows(paper.brief, paper.words).into_iter();
        for entry in followed.filter(|entry| named != Some(entry.id.as_str())) {
            let id = entry.id.as_str();
            let record = known
                .get(id)
                .filter(|record| paper.replaces.is_none_or(|own| origin(record) < origin(own)));
            let drift = record.and_then(|record| self.drift(drafts, (id, record), held, session));
            if let Some(drift) = drift.filter(|drift| drift.other_inputs) {
                session.add(refused(paper, drift), place.clone());
            }
        }
    }
}

fn refused(paper: Following<'_>, drift: Drift) -> HeldProblem {
    let id = paper.brief.entry.id.to_string();
    let (on, number, date) = (drift.id, drift.number, *drift.date);
    let changes = drift.changes.unwrap_or_default();
    match paper.reason {
        Some(reason) => HeldProblem::GoesOn {
            id,
            on,
            number,
            date,
            reason: reason.to_owned(),
            changes,
        },
        None => HeldProblem::FollowsOther {
            id,
            on,
            number,
            date,
            changes,
        },
    }
}

/// The first row of a paper that was replaced, perhaps again and again: what came before that row does not follow the paper.
fn origin(record: &PaperRecord) -> u64 {
    let mut row = record.current.as_ref().map(|issue| &issue.row);
    let mut first = row.map_or(u64::MAX, |row| row.seq);
    while let Some(of) = row.and_then(|row| row.of) {
        first = of;
        let mut former = record.former.iter().map(|(issue, _)| &issue.row);
        row = former.find(|other| other.seq == of);
    }
    first
}

/// The issued papers that a paper has to agree with: those whose part its kind follows, and those that its words cite. Not what lies
/// in its dossier, which the register keeps, nor what it corrects or calls back; a copy says what its original says.
fn follows<'a>(brief: &Brief<'a>, words: &str) -> Vec<&'a PaperEntry> {
    let row = &brief.entry.row;
    if row.copies_paper().is_some() {
        return Vec::new();
    }
    let acted_on = [row.corrects_paper(), row.recalls_paper()];
    let papers = brief.dossier.papers().iter();
    papers
        .filter(|entry| entry.id.value != brief.entry.id.value)
        .filter(|entry| acted_on.iter().flatten().all(|id| id.value != entry.id.value))
        .filter(|entry| {
            let issued = entry.issued.as_ref();
            issued.is_some_and(|issued| follows_part(brief, entry) || cites(words, issued))
        })
        .collect()
}

fn follows_part(brief: &Brief<'_>, entry: &PaperEntry) -> bool {
    let Some((role, review)) = entry.role.zip(entry.row.review.as_ref()) else {
        return false;
    };
    let to_others = |decider| brief.decider().is_some_and(|own| own != decider);
    if role == PaperRole::Submission && entry.row.decided_by.is_some_and(to_others) {
        return false;
    }
    let earlier = |own: &crate::model::Review| {
        let review = brief.dossier.review(review);
        review.is_some_and(|review| *review.date < *own.date)
    };
    brief.review.is_some_and(|own| {
        let same = own.id.value == review.value;
        (same && brief.kind.follows.contains(&role))
            || (earlier(own) && brief.kind.follows_earlier.contains(&role))
    })
}

/// Whether words name that number and day.
fn cites(words: &str, issued: &Issued) -> bool {
    issued.number_symbol().is_some_and(|number| {
        let day = issued.date.in_words().replace('\u{a0}', " ");
        words.contains(&format!(" {number} {day}"))
    })
}

/// How an issued decision is named.
struct Decision {
    number: String,
    date: chrono::NaiveDate,
}

impl Decision {
    fn of(entry: &PaperEntry) -> Self {
        let issued = entry.issued.as_ref();
        let number = issued.and_then(|issued| issued.number_symbol());
        Self {
            number: number.map(|number| number.to_string()).unwrap_or_default(),
            date: issued.map(|issued| *issued.date).unwrap_or_default(),
        }
    }
}

/// What a paper that carries out an issued decision pays otherwise than that decision awarded. None: nothing.
fn unlike_decision<'a>(brief: &Brief<'a>) -> Option<(&'a PaperEntry, Differences)> {
    let decision = brief.decision()?;
    let decided = &decision.issued.as_ref()?.awards;
    let paid = paid_lines(brief)?;
    let rows = differences(decided, &paid);
    (!rows.is_empty() && !decided.is_empty()).then_some((decision, rows))
}

fn differences(decided: &[AwardLine], paid: &[AwardLine]) -> Differences {
    let (now, then) = (by_id(paid), by_id(decided));
    let mut rows = Differences::new();
    for line in decided {
        let Some(now) = now.get(line.awardee.as_str()) else {
            rows.push((line.name.clone(), line.award.clone(), String::new()));
            continue;
        };
        let pairs = [
            (&line.name, &now.name),
            (&line.place, &now.place),
            (&line.award, &now.award),
            (&line.amount, &now.amount),
        ];
        // A decision that says no amount leaves it to the law of its day.
        let other = pairs
            .into_iter()
            .filter(|(decided, now)| decided != now && !decided.is_empty());
        rows.extend(other.map(|(decided, now)| (line.name.clone(), decided.clone(), now.clone())));
    }
    let new = paid
        .iter()
        .filter(|line| !then.contains_key(line.awardee.as_str()));
    rows.extend(new.map(|line| (line.name.clone(), String::new(), line.award.clone())));
    rows
}

fn by_id(lines: &[AwardLine]) -> BTreeMap<&str, &AwardLine> {
    let lines = lines.iter();
    lines.map(|line| (line.awardee.as_str(), line)).collect()
}

/// Tells of every draft that follows an issued paper which today's inputs would make otherwise, or that pays otherwise than its
/// decision says.
pub(super) fn tell_of_drafts(opened: &Opened, dossier: &Dossier, drifts: &[Drift], session: &mut Session) {
    let workshop = &opened.workshop;
    let changed: BTreeSet<&str> = drifts
        .iter()
        .filter(|drift| drift.other_inputs)
        .map(|drift| drift.id.as_str())
        .collect();
    let drafts = dossier.papers().iter().filter(|entry| entry.issued.is_none());
    for entry in drafts {
        let mut unsaid = Report::default();
        let Some(brief) = workshop.brief(dossier, entry, &mut unsaid) else {
            continue;
        };
        if let Some((decision, rows)) = unlike_decision(&brief) {
            let issued = Decision::of(decision);
            let problem = HeldProblem::DraftAwardsDiffer {
                id: entry.id.to_string(),
                decision: decision.id.to_string(),
                number: issued.number,
                date: issued.date,
                rows,
            };
            session.add(problem, entry.place().clone());
        }
        if changed.is_empty() || workshop.standing(dossier, entry) != Standing::Ready {
            continue;
        }
        let words = workshop.words_of(dossier, entry, session);
        for other in follows(&brief, &words.unwrap_or_default()) {
            let drift = drifts.iter().find(|drift| drift.id == other.id.as_str());
            let Some(drift) = drift.filter(|drift| changed.contains(drift.id.as_str())) else {
                continue;
            };
            let problem = HeldProblem::DraftFollowsOther {
                id: entry.id.to_string(),
                on: drift.id.clone(),
                number: drift.number.clone(),
                date: *drift.date,
            };
            session.add(problem, entry.place().clone());
        }
    }
}

impl Workshop {
    /// The words of a paper that is ready; None where it cannot be composed, of which others tell.
    fn words_of(&self, dossier: &Dossier, entry: &PaperEntry, session: &mut Session) -> Option<String> {
        let (paper, _) = session.apart(|session| self.compose(dossier, entry, session));
        Some(plain(&lines(&paper?, &self.format.letterhead)))
    }
}
