//! The count of secret ballots: how many there were, and the votes of each whom the ballot names. Blank before the vote.

use serde::Serialize;

use super::lists::{count_of, holder_kinds};
use super::minutes::{VoteRow, row};
use crate::model::{
    AwardeeKind, BallotCount, Brief, Review, ReviewFile, counted, even_decimals, numbered, roman,
};

/// The count.
#[derive(Debug, Serialize)]
pub(super) struct Count {
    /// Whether it has been counted.
    held: bool,
    /// When.
    time: Option<String>,
    issued: String,
    returned: String,
    valid: String,
    invalid: String,
    /// Whether there are titles among what was voted on.
    titles: bool,
    /// `tập thể, cá nhân`: the kinds of holders there are.
    holders: String,
    groups: Vec<Group>,
}

#[derive(Debug, Serialize)]
struct Group {
    numeral: String,
    kind: AwardeeKind,
    count: String,
    rows: Vec<VoteRow>,
}

/// Room to write a number by hand.
const BLANK: &str = "…………";

/// None while no meeting is planned or nobody is proposed.
pub(super) fn count(brief: &Brief<'_>, review: &Review, file: &ReviewFile) -> Option<Count> {
    let meeting = file.meeting.as_ref()?;
    let chosen = brief.awardees(review);
    let counted_by = file.count.as_ref().map(|_| (file, meeting));
    let mut groups = Vec::new();
    for kind in AwardeeKind::ALL.iter().copied() {
        let of_kind = chosen.iter().filter(|awardee| awardee.kind == kind);
        let rows: Vec<VoteRow> = numbered(of_kind.map(|awardee| &awardee.value))
            .iter()
            .map(|one| row(one, brief, counted_by, brief.date))
            .collect();
        if !rows.is_empty() {
            groups.push(Group {
                numeral: roman(groups.len() + 1),
                kind,
                count: count_of(kind, &chosen),
                rows,
            });
        }
    }
    even_decimals(
        groups
            .iter_mut()
            .flat_map(|group: &mut Group| &mut group.rows)
            .map(|row| &mut row.percent),
    );
    let shown = |number: fn(&BallotCount) -> u32| {
        file.count.as_ref().map_or_else(
            || BLANK.to_owned(),
            |count| counted(u64::from(number(&count.value))),
        )
    };
    (!groups.is_empty()).then(|| Count {
        held: file.count.is_some(),
        time: file
            .count
            .as_ref()
            .and_then(|count| count.time.as_ref())
            .map(|time| time.value.to_string()),
        issued: shown(|count| count.issued),
        returned: shown(|count| count.returned),
        valid: shown(|count| count.valid),
        invalid: shown(|count| count.invalid),
        titles: chosen.iter().any(|one| one.award.is_title()),
        holders: holder_kinds(&chosen),
        groups,
    })
}
