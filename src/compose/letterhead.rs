//! Boxes 1 to 5: the heading out of typed data.

use super::numbers::{day, number_line};
use crate::document::{Letterhead, Margins, SigningArea, Stamp, StampKind};
use crate::model::{
    Brief, Date, DayRule, Line, OneOrMore, PaperAct, PaperRole, Shape, Urgency, sentence_case,
};

/// The heading of a paper; `about` is the subject of a letter.
pub(super) fn letterhead(brief: &Brief<'_>, date: Date, about: Option<String>) -> Letterhead {
    Letterhead {
        number: brief.kind.shape.is_numbered().then(|| number_line(brief)),
        about,
        stamps: stamps(brief),
        place_date: match brief.kind.shape {
            Shape::Titled | Shape::Letter | Shape::Copy => Some(place_date(brief, date)),
            // A form is dated by whoever fills it in, but where its day is that of a meeting.
            Shape::Form => Some(place_day(brief, brief.kind.day == Some(DayRule::OnMeeting), date)),
            Shape::Minutes | Shape::List => None,
        },
        ..names(brief)
    }
}

/// The heading without number and date: of a text attached to a decision (Mẫu 1.3). A paper of a unit bears its names.
pub(super) fn names(brief: &Brief<'_>) -> Letterhead {
    let unit = brief.unit.filter(|_| brief.kind.by_unit);
    let of_body = || brief.body.parent.as_ref().map(OneOrMore::to_strings);
    Letterhead {
        parent: match unit {
            Some(unit) => unit.parent_lines(brief.date),
            None => of_body().unwrap_or_default(),
        },
        issuer: unit.map_or_else(
            || brief.body.heading.to_strings(),
            |unit| unit.heading_lines(brief.date),
        ),
        number: None,
        about: None,
        stamps: Vec::new(),
        place_date: None,
    }
}

/// Boxes 10a and 10b.
fn stamps(brief: &Brief<'_>) -> Vec<Stamp> {
    let secrecy = brief
        .entry
        .row
        .secrecy
        .map(|secrecy| (secrecy.words(), StampKind::Secrecy));
    let urgency = brief.entry.row.urgency.map(|urgency| {
        let kind = match urgency {
            Urgency::Urgent => StampKind::Urgent,
            Urgency::VeryUrgent => StampKind::VeryUrgent,
            Urgency::Flash => StampKind::Flash,
        };
        (urgency.words(), kind)
    });
    secrecy
        .into_iter()
        .chain(urgency)
        .map(|(words, kind)| Stamp {
            words: words.to_owned(),
            kind,
        })
        .collect()
}

/// Boxes 11, 13 and 14, and the number of a form.
pub(super) fn margins(brief: &Brief<'_>) -> Margins {
    let row = &brief.entry.row;
    let signed = match &row.act {
        Some(PaperAct::Copies { signed_at, .. }) => signed_at.filter(|_| brief.kind.shape == Shape::Copy),
        Some(PaperAct::Corrects { .. } | PaperAct::Recalls { .. } | PaperAct::Lists { .. }) | None => None,
    };
    let address = brief.body.address.as_ref().filter(|_| row.address_line);
    Margins {
        circulation: row.circulation.map(|circulation| Stamp {
            words: circulation.words().to_owned(),
            kind: StampKind::Circulation,
        }),
        signing: row.electronic.then(|| SigningArea {
            line: signed.map(|time| {
                let form = sentence_case(brief.kind.name.as_str());
                format!("{form}; {}; {time}", brief.body.name)
            }),
        }),
        form: row
            .form_number
            .as_ref()
            .or(brief.kind.form_number.as_ref())
            .map(Line::to_string),
        address: address.map(OneOrMore::to_strings).unwrap_or_default(),
    }
}

/// What stands on what is drafted for another, whatever the office's habit is.
const DRAFT: &str = "DỰ THẢO";

/// What is printed in the top margin of every page: that an office is invented, that a paper is a draft.
pub(super) fn mark(brief: &Brief<'_>) -> Option<String> {
    let is_draft = brief.kind.shape.is_numbered() && !brief.entry.is_dated() || hangs_on_draft(brief);
    let usual = brief.draft_mark.filter(|_| is_draft);
    let draft = usual.or_else(|| brief.body.drafts_only.then_some(DRAFT));
    let marks: Vec<&str> = brief.mark.into_iter().chain(draft).collect();
    (!marks.is_empty()).then(|| marks.join(" - "))
}

/// Whether a list carries out a decision that is still a draft, or goes with a submission that is: what it says can change with
/// it.
pub(super) fn hangs_on_draft(brief: &Brief<'_>) -> bool {
    if let Some(dated) = submitted(brief) {
        return !dated;
    }
    let carries_out = !brief.kind.shape.is_numbered() && brief.kind.follows.contains(&PaperRole::Decision);
    let decision = brief.decision().filter(|_| carries_out);
    decision.is_some_and(|decision| !decision.is_dated())
}

/// Of the cover list of a dossier: whether its submission has its day.
pub(super) fn submitted(brief: &Brief<'_>) -> Option<bool> {
    let contents = brief.dossier.contents(brief.entry);
    let mut papers = contents.iter();
    let submission = papers.find(|paper| paper.role == Some(PaperRole::Submission));
    submission.map(|submission| submission.is_dated())
}

/// `Bắc Sơn, ngày 05 tháng 01 năm 2025`; a draft leaves day and month blank.
pub(super) fn place_date(brief: &Brief<'_>, date: Date) -> String {
    place_day(brief, brief.entry.is_dated(), date)
}

/// The same of a day that is known or not.
pub(super) fn place_day(brief: &Brief<'_>, known: bool, date: Date) -> String {
    format!("{}, {}", brief.body.place.value, day(brief, known, date))
}
