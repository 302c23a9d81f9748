//! The list of a paper: those it is about, grouped by subject, in the order of the data.

use std::collections::BTreeMap;

use serde::Serialize;

use super::clauses::clauses;
use super::deeds::deed;
use super::gift::gift;
use super::whereabouts::place_told;
use crate::input::At;
use crate::model::{
    AwardLine, Awardee, AwardeeKind, Brief, Date, Numbered, Review, counted, holders, numbered, roman,
};

/// Everyone a paper is about.
#[derive(Debug, Serialize)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "templates ask each of them by its name"
)]
pub(super) struct List {
    pub(super) groups: Vec<Group>,
    /// `08 tập thể, 18 cá nhân và 04 hộ gia đình`.
    counts: String,
    total: String,
    /// `tập thể, cá nhân`: the kinds of holders there are.
    holders: String,
    /// Names of the awards, each once: `Giấy khen của Chủ tịch UBND phường`.
    awards: Vec<String>,
    /// How many get each of them.
    by_award: Vec<OfAward>,
    /// The same with what is done, where that is not one thing: `tặng danh hiệu …`, `truy tặng Giấy khen …`.
    gifts: Vec<OfGift>,
    /// What is done, with or without titles and forms: `công nhận, tặng danh hiệu, hình thức khen thưởng`.
    gift_of_all: String,
    /// What is done with them: `tặng Giấy khen của …`, `tặng … và công nhận …`.
    gift: String,
    /// `thành tích xuất sắc`: what all of them have.
    merit: &'static str,
    /// `khoản 1 và khoản 3 Điều 74`: of the award law, on which they are proposed; None where one is not known.
    clauses: Option<String>,
    /// Whether there are titles, and whether there are forms.
    titles: bool,
    forms: bool,
    /// Whether anyone has an achievement in words.
    achieved: bool,
    /// First and last day of all achievements; None where someone has none.
    from: Option<Date>,
    to: Option<Date>,
    /// Whether everyone has days of their own, and not all the same.
    periods_differ: bool,
}

/// How many of a list get an award.
#[derive(Debug, Serialize)]
pub(super) struct OfAward {
    award: String,
    /// `02 tập thể và 03 cá nhân`.
    counts: String,
}

/// How many of a list are given an award.
#[derive(Debug, Serialize)]
struct OfGift {
    gift: String,
    counts: String,
}

#[derive(Debug, Serialize)]
pub(super) struct Group {
    numeral: String,
    kind: AwardeeKind,
    count: String,
    pub(super) rows: Vec<ListRow>,
}

/// One awardee as lists show it.
#[derive(Debug, Serialize)]
pub(super) struct ListRow {
    /// Empty where it names someone again, for another award.
    number: String,
    #[serde(skip)]
    pub(super) listed: u32,
    id: String,
    name: String,
    pub(super) full_name: String,
    born: Option<u32>,
    position: Option<String>,
    unit: Option<String>,
    address: Option<String>,
    /// Position, unit and address as one cell says them.
    place: String,
    achievement: Option<String>,
    /// What was done, without the words that all of them begin with: `Dạy nghề đan lát …`.
    deed: Option<String>,
    from: Option<Date>,
    to: Option<Date>,
    /// `ngày 03/6/2025`, `từ ngày 15/01 đến ngày 15/6/2025`.
    days: Option<String>,
    /// Whether the book of awards leaves it out.
    #[serde(skip)]
    outside_book: bool,
    /// As the list says it: `Giấy khen của … (truy tặng)`.
    award: String,
    /// Its name alone.
    #[serde(skip)]
    pub(super) award_name: String,
    /// Its place among awards, from the highest.
    #[serde(skip)]
    pub(super) award_rank: u32,
    earlier: Vec<String>,
    /// Who receives it for the dead.
    receiver: Option<String>,
}

impl ListRow {
    /// As the book of awards has it, not numbered yet.
    pub(super) fn line(&self, amount: &str) -> AwardLine {
        AwardLine {
            awardee: self.id.clone(),
            number: 0,
            listed: None,
            name: self.full_name.clone(),
            place: self.place.clone(),
            award: self.award.clone(),
            achievement: self.achievement.clone().unwrap_or_default(),
            amount: amount.to_owned(),
            outside_book: self.outside_book,
        }
    }
}

/// Whom the paper is about. None while nobody is proposed.
pub(super) fn list(brief: &Brief<'_>, review: &Review) -> Option<List> {
    let chosen = brief.awardees(review);
    if chosen.is_empty() {
        return None;
    }
    let every = chosen.iter().all(|one| one.period.is_some());
    let periods = || chosen.iter().filter(|_| every).filter_map(|one| one.period);
    let mut groups: Vec<Group> = Vec::new();
    for kind in AwardeeKind::ALL.iter().copied() {
        let of_kind = chosen.iter().filter(|awardee| awardee.kind == kind);
        let of_kind = numbered(of_kind.map(|awardee| &awardee.value));
        if of_kind.is_empty() {
            continue;
        }
        let rows: Vec<ListRow> = of_kind.iter().map(|one| row(one, brief)).collect();
        groups.push(Group {
            numeral: roman(groups.len() + 1),
            kind,
            count: count_of(kind, &chosen),
            rows,
        });
    }
    let ordered = ordered(&chosen);
    let awards = award_names(&ordered, brief);
    Some(List {
        counts: counts(&groups),
        holders: holder_kinds(&chosen),
        total: counted(holders(chosen.iter().map(|one| &one.value)).len() as u64),
        gift: gift(ordered.iter().map(|one| {
            let award = one.award.value;
            let name = brief.dossier.award_name(award, one.decided_by.value, brief.date);
            (one.verb(), name)
        })),
        by_award: by_award(&chosen, &awards, brief),
        gifts: gifts(&chosen, brief),
        gift_of_all: gift_of_all(&chosen),
        groups,
        awards,
        clauses: clauses(chosen.iter().map(|one| &one.value), brief),
        merit: brief
            .dossier
            .campaign
            .occasion
            .merit(chosen.iter().all(|one| one.award.is_title())),
        titles: chosen.iter().any(|one| one.award.is_title()),
        forms: chosen.iter().any(|one| !one.award.is_title()),
        achieved: chosen.iter().any(|one| one.achievement.is_some()),
        from: periods().map(|(from, _)| from).min(),
        to: periods().map(|(_, to)| to).max(),
        periods_differ: periods_differ(&chosen),
    })
}

/// Whether everyone has days of their own, and not all the same.
fn periods_differ(chosen: &[&At<Awardee>]) -> bool {
    let all: Option<Vec<_>> = chosen.iter().map(|one| one.period).collect();
    all.is_some_and(|all| all.windows(2).any(|pair| pair[0] != pair[1]))
}

/// The awardees of each award, counted, from the highest.
pub(super) fn from_the_highest(chosen: &[&At<Awardee>], brief: &Brief<'_>) -> Vec<OfAward> {
    let sorted = ordered(chosen);
    by_award(&sorted, &award_names(&sorted, brief), brief)
}

/// In the one order in which papers name awards: the highest decider first, titles before forms.
fn ordered<'a>(chosen: &[&'a At<Awardee>]) -> Vec<&'a At<Awardee>> {
    let mut sorted = chosen.to_vec();
    sorted.sort_by_key(|one| (one.decided_by.rank(), one.award.rank()));
    sorted
}

/// Names of the awards, each once.
fn award_names(awardees: &[&At<Awardee>], brief: &Brief<'_>) -> Vec<String> {
    let mut awards: Vec<String> = Vec::new();
    for one in awardees {
        let (award, decider) = (one.award.value, one.decided_by.value);
        let name = brief.dossier.award_name(award, decider, brief.date);
        if !awards.contains(&name) {
            awards.push(name);
        }
    }
    awards
}

/// The awardees of each award, counted.
fn by_award(chosen: &[&At<Awardee>], awards: &[String], brief: &Brief<'_>) -> Vec<OfAward> {
    let name = |one: &Awardee| {
        brief
            .dossier
            .award_name(one.award.value, one.decided_by.value, brief.date)
    };
    let of = |award: &String| {
        let of_award: Vec<&At<Awardee>> = chosen.iter().copied().filter(|one| name(one) == *award).collect();
        Some(OfAward {
            award: award.clone(),
            counts: counts_of(&of_award)?,
        })
    };
    awards.iter().filter_map(of).collect()
}

/// The awardees of each award and of what is done with it, counted: titles before forms, the highest first, the dead of an award
/// after the living.
fn gifts(chosen: &[&At<Awardee>], brief: &Brief<'_>) -> Vec<OfGift> {
    let mut given: BTreeMap<_, Vec<&At<Awardee>>> = BTreeMap::new();
    for one in chosen {
        let award = one.award.value;
        let name = brief.dossier.award_name(award, one.decided_by.value, brief.date);
        let order = (!award.is_title(), award.rank(), name, one.deceased);
        given.entry(order).or_default().push(one);
    }
    let said = |((_, _, award, _), given): ((bool, u32, String, bool), Vec<&At<Awardee>>)| {
        Some(OfGift {
            gift: format!("{} {award}", given.first()?.verb()),
            counts: counts_of(&given)?,
        })
    };
    given.into_iter().filter_map(said).collect()
}

/// What is done with all of them, each verb once, titles before forms.
fn gift_of_all(chosen: &[&At<Awardee>]) -> String {
    let mut verbs: Vec<&str> = Vec::new();
    for verb in chosen.iter().map(|one| one.verb()) {
        if !verbs.contains(&verb) {
            verbs.push(verb);
        }
    }
    let has = |title: bool| chosen.iter().any(|one| one.award.is_title() == title);
    let sorts = [(has(true), "danh hiệu"), (has(false), "hình thức khen thưởng")];
    let sorts = sorts.into_iter().filter_map(|(is, sort)| is.then_some(sort));
    format!("{} {}", verbs.join(", "), sorts.collect::<Vec<_>>().join(", "))
}

/// One awardee as lists show it.
pub(super) fn row(one: &Numbered<'_>, brief: &Brief<'_>) -> ListRow {
    let awardee = one.awardee;
    let name = brief
        .dossier
        .award_name(awardee.award.value, awardee.decided_by.value, brief.date);
    let unit = brief.dossier.unit_name_of(awardee, brief.date);
    let text = |line: &Option<crate::model::Line>| line.as_ref().map(ToString::to_string);
    ListRow {
        number: one.printed(),
        listed: one.number,
        id: awardee.id.to_string(),
        name: awardee.name.to_string(),
        full_name: awardee.full_name(),
        born: awardee.born,
        position: text(&awardee.position),
        place: place_told(awardee, unit.as_deref(), brief),
        unit,
        address: text(&awardee.address),
        achievement: text(&awardee.achievement),
        deed: awardee.achievement.as_ref().map(|text| deed(text.as_str())),
        from: awardee.period.map(|(from, _)| from),
        to: awardee.period.map(|(_, to)| to),
        days: awardee.period.map(|(from, to)| days(from, to)),
        outside_book: !awardee.award.enters_book(),
        award: awardee.award_listed(&name),
        award_name: name,
        award_rank: awardee.award.rank(),
        earlier: awardee
            .earlier
            .iter()
            .map(|one| format!("{} năm {}", one.award, one.year))
            .collect(),
        receiver: awardee
            .receiver
            .as_ref()
            .filter(|_| awardee.deceased)
            .map(ToString::to_string),
    }
}

/// The days of an achievement as a column says them: the year once where it is one.
fn days(from: Date, to: Date) -> String {
    let (first, last) = (from.in_figures(), to.in_figures());
    if from == to {
        return format!("ngày {last}");
    }
    let year = format!("/{}", to.year());
    let first = first.strip_suffix(&year).unwrap_or(&first);
    format!("từ ngày {first} đến ngày {last}")
}

/// `08 tập thể, 18 cá nhân và 04 hộ gia đình`.
fn counts(groups: &[Group]) -> String {
    said(groups.iter().map(|group| (group.kind, group.count.clone())))
}

/// How many of a kind a list is about: someone who stands in it for a title and for a form is one.
pub(super) fn count_of(kind: AwardeeKind, awardees: &[&At<Awardee>]) -> String {
    let of_kind = awardees.iter().filter(|awardee| awardee.kind == kind);
    counted(holders(of_kind.map(|awardee| &awardee.value)).len() as u64)
}

/// `tập thể, cá nhân`: the kinds that some awardees are of.
pub(super) fn holder_kinds(awardees: &[&At<Awardee>]) -> String {
    let is_any = |kind: &&AwardeeKind| awardees.iter().any(|awardee| awardee.kind == **kind);
    let kinds = AwardeeKind::ALL.iter().filter(is_any);
    kinds.map(|kind| kind.name()).collect::<Vec<_>>().join(", ")
}

/// `08 tập thể, 18 cá nhân` of some awardees; None of nobody.
pub(super) fn counts_of(awardees: &[&At<Awardee>]) -> Option<String> {
    let kinds = AwardeeKind::ALL.iter().filter_map(|kind| {
        let is_any = awardees.iter().any(|awardee| awardee.kind == *kind);
        is_any.then(|| (*kind, count_of(*kind, awardees)))
    });
    (!awardees.is_empty()).then(|| said(kinds))
}

fn said(kinds: impl Iterator<Item = (AwardeeKind, String)>) -> String {
    let parts: Vec<String> = kinds
        .map(|(kind, count)| format!("{count} {}", kind.name()))
        .collect();
    match parts.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} và {last}", rest.join(", ")),
        _ => parts.concat(),
    }
}
