//! The list of a paper: those it is about, grouped by subject, in the order of the data.

use serde::Serialize;

use super::posts::post_at;
use crate::input::At;
use crate::model::{AwardLine, Awardee, AwardeeKind, Brief, Date, Review, counted, roman};

/// Everyone a paper is about.
#[derive(Debug, Serialize)]
pub(super) struct List {
    pub(super) groups: Vec<Group>,
    /// `08 tập thể, 18 cá nhân và 04 hộ gia đình`.
    counts: String,
    total: String,
    /// `tập thể, cá nhân`: the kinds of holders there are.
    holders: String,
    /// Names of the awards, each once: `Giấy khen của Chủ tịch UBND phường`.
    awards: Vec<String>,
    /// First and last day of all achievements.
    from: Date,
    to: Date,
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
    number: usize,
    id: String,
    name: String,
    full_name: String,
    born: Option<u32>,
    position: Option<String>,
    unit: String,
    address: Option<String>,
    /// Position, unit and address as one cell says them.
    place: String,
    achievement: String,
    from: Date,
    to: Date,
    pub(super) award: String,
    earlier: Vec<String>,
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
            achievement: self.achievement.clone(),
            amount: amount.to_owned(),
        }
    }
}

/// Whom the paper is about. None while nobody is proposed.
pub(super) fn list(brief: &Brief<'_>, review: &Review) -> Option<List> {
    let chosen = brief.awardees(review);
    let (from, to) = (
        chosen.iter().map(|one| one.period.0).min()?,
        chosen.iter().map(|one| one.period.1).max()?,
    );
    let mut groups: Vec<Group> = Vec::new();
    let mut awards: Vec<String> = Vec::new();
    for kind in AwardeeKind::ALL.iter().copied() {
        let of_kind: Vec<&Awardee> = chosen
            .iter()
            .filter(|awardee| awardee.kind == kind)
            .map(|awardee| &awardee.value)
            .collect();
        if of_kind.is_empty() {
            continue;
        }
        let rows: Vec<ListRow> = of_kind
            .iter()
            .zip(1..)
            .map(|(awardee, number)| row(awardee, number, brief))
            .collect();
        for row in &rows {
            if !awards.contains(&row.award) {
                awards.push(row.award.clone());
            }
        }
        groups.push(Group {
            numeral: roman(groups.len() + 1),
            kind,
            count: counted(rows.len() as u64),
            rows,
        });
    }
    Some(List {
        counts: counts(&groups),
        holders: groups
            .iter()
            .map(|group| group.kind.name())
            .collect::<Vec<_>>()
            .join(", "),
        total: counted(chosen.len() as u64),
        groups,
        awards,
        from,
        to,
    })
}

/// One awardee as lists show it.
pub(super) fn row(awardee: &Awardee, number: usize, brief: &Brief<'_>) -> ListRow {
    let unit = brief.dossier.unit_name(&awardee.unit);
    let text = |line: &Option<crate::model::Line>| line.as_ref().map(ToString::to_string);
    ListRow {
        number,
        id: awardee.id.to_string(),
        name: awardee.name.to_string(),
        full_name: awardee.full_name(),
        born: awardee.born,
        position: text(&awardee.position),
        place: place(awardee, &unit),
        unit,
        address: text(&awardee.address),
        achievement: awardee.achievement.to_string(),
        from: awardee.period.0,
        to: awardee.period.1,
        award: brief
            .dossier
            .award_name(awardee.award.value, awardee.decided_by.value, brief.date),
        earlier: awardee
            .earlier
            .iter()
            .map(|one| format!("{} năm {}", one.award, one.year))
            .collect(),
    }
}

/// `Trưởng khu phố 1`. A household has its address; a collective that is itself the unit has no other place.
fn place(awardee: &Awardee, unit: &str) -> String {
    if let Some(place) = &awardee.place {
        return place.to_string();
    }
    let said = awardee
        .name
        .as_str()
        .to_lowercase()
        .ends_with(&unit.to_lowercase());
    let own = awardee.address.is_some() || said;
    let post = awardee.position.as_ref().map(ToString::to_string);
    let unit = (!own).then(|| unit.to_owned());
    let joined = match (post, unit) {
        (Some(post), Some(unit)) => Some(post_at(&post, &unit)),
        (post, unit) => post.or(unit),
    };
    joined
        .into_iter()
        .chain(awardee.address.iter().map(ToString::to_string))
        .collect::<Vec<_>>()
        .join(", ")
}

/// `08 tập thể, 18 cá nhân và 04 hộ gia đình`.
fn counts(groups: &[Group]) -> String {
    said(groups.iter().map(|group| (group.kind, group.count.clone())))
}

/// `08 tập thể, 18 cá nhân` of some awardees; None of nobody.
pub(super) fn counts_of(awardees: &[&At<Awardee>]) -> Option<String> {
    let kinds = AwardeeKind::ALL.iter().filter_map(|kind| {
        let count = awardees.iter().filter(|awardee| awardee.kind == *kind).count() as u64;
        (count > 0).then(|| (*kind, counted(count)))
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
