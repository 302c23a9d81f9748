//! The council's meeting: who was there, what was voted. Before the meeting its results are blank.

use serde::Serialize;

use super::lists::{OfAward, count_of, counts_of, from_the_highest, holder_kinds};
use super::whereabouts::name_told;
use crate::input::At;
use crate::model::{
    Awardee, AwardeeKind, Brief, Date, Decimals, Line, Meeting, Member, Numbered, Outcome, Review,
    ReviewFile, Share, Tally, Threshold, VoteMethod, Voters, VotingRule, counted, even_decimals, numbered,
    roman,
};

/// One meeting.
#[derive(Debug, Serialize)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "templates ask each of them by its name"
)]
pub(super) struct Minutes {
    /// Whether the votes are known.
    held: bool,
    date: Date,
    start: String,
    end: Option<String>,
    place: String,
    method: VoteMethod,
    by_ballot: bool,
    /// By what rules was voted, each with the awards it is for.
    rules: Vec<Rule>,
    /// None while nobody is said to sit in it.
    total: Option<String>,
    /// None before the meeting.
    present: Option<String>,
    absent: Option<String>,
    members: Vec<Person>,
    absences: Vec<Person>,
    guests: Vec<String>,
    /// Who presides; None where the council has neither chairman nor deputy.
    chair: Option<Person>,
    /// The chairman, if away.
    chairman_away: Option<Person>,
    secretary: Option<String>,
    tellers: Vec<String>,
    /// Empty while it is not known what was said.
    opinions: Vec<String>,
    conclusion: Vec<String>,
    /// Whether there are titles among what is considered.
    titles: bool,
    /// `tập thể, cá nhân`: the kinds of holders there are.
    holders: String,
    /// Those voted on one by one.
    groups: Vec<Group>,
    /// The one vote on all others; None where there was none.
    list_vote: Option<ListVote>,
    /// `08 tập thể, 18 cá nhân`: everyone considered.
    considered: String,
    /// The same of those who passed; None before the vote, and where nobody did.
    passed: Option<String>,
    /// For what of whom, from the highest award.
    passed_by_award: Vec<OfAward>,
    /// Those who did not.
    failed: Vec<Failed>,
    /// How many of the absent sent their votes in writing; None before the meeting and where nobody did.
    written: Option<String>,
    /// Whether those who meet decide themselves, and propose to nobody.
    decides: bool,
    /// Those on whom there was no vote.
    unvoted: Vec<Failed>,
}

/// A rule of voting.
#[derive(Debug, Serialize)]
struct Rule {
    /// `danh hiệu “Chiến sĩ thi đua cơ sở”`; None where it is for all who were considered.
    awards: Option<String>,
    /// `2/3`, `80%`; None for more than half.
    threshold: Option<String>,
    /// Whether of all members, and not of those present.
    of_all: bool,
    /// How many those are; None of those present before the meeting.
    voters: Option<String>,
}

/// A vote on a whole list.
#[derive(Debug, Serialize)]
struct ListVote {
    /// `02 tập thể và 08 cá nhân`.
    counts: String,
    agree: String,
    disagree: String,
    blank: String,
    voters: String,
    percent: String,
    groups: Vec<Group>,
}

/// Someone who is not proposed, and why.
#[derive(Debug, Serialize)]
struct Failed {
    full_name: String,
    award: String,
    outcome: &'static str,
    reason: Option<String>,
}

#[derive(Debug, Serialize)]
struct Person {
    full_name: String,
    position: String,
    role: String,
    reason: Option<String>,
    /// Who came instead.
    proxy: Option<String>,
    /// Whether an absent member's vote counts.
    votes: bool,
}

#[derive(Debug, Serialize)]
struct Group {
    numeral: String,
    kind: AwardeeKind,
    count: String,
    rows: Vec<VoteRow>,
}

#[derive(Debug, Serialize)]
pub(super) struct VoteRow {
    /// Empty where it names someone again, for another award.
    number: String,
    id: String,
    full_name: String,
    award: String,
    agree: String,
    disagree: String,
    blank: String,
    /// Of all members.
    pub(super) percent: String,
    /// Whether too few agreed.
    failed: bool,
}

/// None while no meeting is planned or nobody is proposed.
pub(super) fn minutes(brief: &Brief<'_>, review: &Review, file: &ReviewFile) -> Option<Minutes> {
    let (dossier, meeting) = (brief.dossier, file.meeting.as_ref()?);
    let day = Some(*meeting.date);
    let mut awardees = dossier.awardees_of(&review.id);
    awardees.retain(|awardee| brief.entry.row.takes(awardee));
    dossier.sort_list(&mut awardees);
    let council = Council {
        brief,
        file,
        meeting,
        day,
    };
    let (by_list, one_by_one) = council.voted(&awardees);
    let (here, away): (Vec<&Member>, Vec<&Member>) =
        meeting.members.iter().partition(|member| member.absent.is_none());
    let held = file.has_voted();
    let sent = |member: &&&Member| member.votes && member.proxy.is_none();
    let written = away.iter().filter(sent).count();
    let passed = council.with(&awardees, |outcome| outcome == Outcome::Passed);
    Some(Minutes {
        held,
        date: *meeting.date,
        start: meeting.start.to_string(),
        end: meeting.end.as_ref().map(|end| end.value.to_string()),
        place: meeting.place.to_string(),
        method: meeting.method,
        by_ballot: meeting.method == VoteMethod::Ballot,
        rules: council.rules(&awardees, held),
        total: (!meeting.members.is_empty()).then(|| counted(meeting.members.len() as u64)),
        present: held.then(|| counted(here.len() as u64)),
        absent: held.then(|| counted(away.len() as u64)),
        members: here.into_iter().map(person).collect(),
        absences: away.into_iter().map(person).collect(),
        guests: meeting.guests.iter().map(inside).collect(),
        chair: meeting.chair().map(person),
        chairman_away: meeting.chairman_away().map(person),
        secretary: meeting.secretary.as_ref().map(ToString::to_string),
        tellers: meeting.tellers.iter().map(inside).collect(),
        opinions: strings(&meeting.opinions),
        conclusion: strings(&meeting.conclusion),
        titles: awardees.iter().any(|one| one.award.is_title()),
        holders: holder_kinds(&awardees),
        groups: council.groups(&one_by_one),
        list_vote: council.list_vote(&by_list),
        considered: counts_of(&awardees)?,
        passed: counts_of(&passed),
        passed_by_award: from_the_highest(&passed, brief),
        failed: council.failed(&awardees, |outcome| outcome == Outcome::NotPassed),
        written: (held && written > 0).then(|| counted(written as u64)),
        decides: awardees
            .iter()
            .all(|one| brief.body.decider == Some(one.decided_by.value)),
        unvoted: council.failed(&awardees, |outcome| !outcome.is_voted()),
    })
}

/// A council at its meeting.
struct Council<'a> {
    brief: &'a Brief<'a>,
    file: &'a ReviewFile,
    meeting: &'a Meeting,
    day: Option<Date>,
}

type Chosen<'a> = Vec<&'a At<Awardee>>;

impl<'a> Council<'a> {
    /// Those voted on as a list, and those voted on one by one.
    fn voted(&self, awardees: &Chosen<'a>) -> (Chosen<'a>, Chosen<'a>) {
        let voted = self.with(awardees, Outcome::is_voted).into_iter();
        voted.partition(|awardee| {
            let own = self.file.vote(&awardee.id).and_then(|vote| vote.tally);
            own.is_none() && self.file.list_vote.is_some()
        })
    }

    /// Those with such outcomes.
    fn with(&self, awardees: &Chosen<'a>, is: impl Fn(Outcome) -> bool) -> Chosen<'a> {
        let chosen = awardees.iter().copied();
        chosen
            .filter(|awardee| is(self.file.in_council(awardee)))
            .collect()
    }

    fn groups(&self, awardees: &Chosen<'a>) -> Vec<Group> {
        let mut groups: Vec<Group> = Vec::new();
        for kind in AwardeeKind::ALL.iter().copied() {
            let of_kind = awardees.iter().filter(|awardee| awardee.kind == kind);
            let counted = Some((self.file, self.meeting));
            let rows: Vec<VoteRow> = numbered(of_kind.map(|awardee| &awardee.value))
                .iter()
                .map(|one| row(one, self.brief, counted, self.day))
                .collect();
            if !rows.is_empty() {
                groups.push(Group {
                    numeral: roman(groups.len() + 1),
                    kind,
                    count: count_of(kind, awardees),
                    rows,
                });
            }
        }
        let rows = groups.iter_mut().flat_map(|group| &mut group.rows);
        even_decimals(rows.map(|row| &mut row.percent));
        groups
    }

    /// The vote on a list of which the first one's rule is that of all.
    fn list_vote(&self, awardees: &Chosen<'a>) -> Option<ListVote> {
        let vote = self.file.list_vote.as_ref()?;
        let rule = self.meeting.rule(awardees.first()?.award.value)?;
        let voters = self.meeting.voters(rule.of);
        let share = Share::new(u64::from(vote.agree), voters)?;
        Some(ListVote {
            counts: counts_of(awardees)?,
            agree: counted(u64::from(vote.agree)),
            disagree: counted(u64::from(vote.disagree)),
            blank: counted(u64::from(vote.blank)),
            voters: counted(voters),
            percent: share.percent(Decimals::Two),
            groups: self.groups(awardees),
        })
    }

    /// The rules that were asked for, each once; the one for all that no other names comes first.
    fn rules(&self, awardees: &Chosen<'a>, held: bool) -> Vec<Rule> {
        let mut found: Vec<(VotingRule, Vec<String>)> = Vec::new();
        for awardee in awardees {
            let Some(rule) = self.meeting.rule(awardee.award.value) else {
                continue;
            };
            let award = self.award(awardee);
            match found.iter_mut().find(|(known, _)| *known == rule) {
                Some((_, awards)) if awards.contains(&award) => {}
                Some((_, awards)) => awards.push(award),
                None => found.push((rule, vec![award])),
            }
        }
        found.sort_by_key(|(rule, _)| !rule.awards.is_empty());
        let said = |(rule, awards): (VotingRule, Vec<String>)| Rule {
            awards: (!rule.awards.is_empty()).then(|| awards.join(", ")),
            threshold: (rule.threshold != Threshold::Majority).then(|| rule.threshold.to_string()),
            of_all: rule.of == Voters::All,
            voters: (held || rule.of == Voters::All).then(|| counted(self.meeting.voters(rule.of))),
        };
        found.into_iter().map(said).collect()
    }

    fn failed(&self, awardees: &Chosen<'a>, is: impl Fn(Outcome) -> bool) -> Vec<Failed> {
        let chosen = self.with(awardees, is).into_iter();
        let failed = chosen.map(|awardee| {
            let said = self.file.vote(&awardee.id).and_then(|vote| vote.reason.as_ref());
            let barred = awardee.barred.as_ref().map(|reason| &reason.value);
            Failed {
                full_name: name_told(awardee, self.brief),
                award: awardee.award_listed(&self.award(awardee)),
                outcome: self.file.in_council(awardee).name(),
                reason: said.or(barred).map(ToString::to_string),
            }
        });
        failed.collect()
    }

    fn award(&self, awardee: &Awardee) -> String {
        let (award, decider) = (awardee.award.value, awardee.decided_by.value);
        self.brief.dossier.award_name(award, decider, self.day)
    }
}

fn strings(lines: &[Line]) -> Vec<String> {
    lines.iter().map(ToString::to_string).collect()
}

/// Salutations that begin a line of the data; within a sentence they are small.
const SALUTATIONS: [&str; 3] = ["Ông", "Bà", "Đồng chí"];

/// Ranks that are no title: small within a sentence.
const RANKS: [&str; 5] = ["Công chức", "Viên chức", "Chuyên viên", "Cán bộ", "Nhân viên"];

/// A person as a sentence goes on with: `bà Vũ Thị Mẫu, Ủy viên`.
fn inside(line: &Line) -> String {
    said_inside(line.as_str(), &SALUTATIONS)
}

/// The text with its first letter small where it begins with one of these words.
fn said_inside(text: &str, words: &[&str]) -> String {
    let begins = |word: &&str| text.strip_prefix(*word).is_some_and(|rest| rest.starts_with(' '));
    let mut letters = text.chars();
    match letters.next() {
        Some(first) if words.iter().any(begins) => first.to_lowercase().chain(letters).collect(),
        _ => text.to_owned(),
    }
}

fn person(member: &Member) -> Person {
    Person {
        full_name: format!("{} {}", member.salutation, member.name),
        position: said_inside(member.position.as_str(), &RANKS),
        role: member.role.clone(),
        reason: member.absent.as_ref().map(ToString::to_string),
        proxy: member.proxy.as_ref().map(ToString::to_string),
        votes: member.votes,
    }
}

/// One line of a vote; blank before it is `counted`.
pub(super) fn row(
    one: &Numbered<'_>,
    brief: &Brief<'_>,
    counted: Option<(&ReviewFile, &Meeting)>,
    on: Option<Date>,
) -> VoteRow {
    let awardee = one.awardee;
    let (award, decider) = (awardee.award.value, awardee.decided_by.value);
    let name = brief.dossier.award_name(award, decider, on);
    let vote = counted.and_then(|(file, _)| file.tally(&awardee.id));
    let shown = |count: fn(Tally) -> u32| vote.map(|vote| count(vote).to_string()).unwrap_or_default();
    let share = vote.zip(counted).and_then(|(vote, (_, meeting))| {
        let rule = meeting.rule(awardee.award.value)?;
        Share::new(u64::from(vote.agree), meeting.voters(rule.of))
    });
    VoteRow {
        number: one.printed(),
        id: awardee.id.to_string(),
        full_name: name_told(awardee, brief),
        award: awardee.award_listed(&name),
        agree: shown(|vote| vote.agree),
        disagree: shown(|vote| vote.disagree),
        blank: shown(|vote| vote.blank),
        percent: share
            .map(|share| share.percent(Decimals::Two))
            .unwrap_or_default(),
        failed: counted.is_some_and(|(file, _)| file.in_council(awardee) == Outcome::NotPassed),
    }
}
