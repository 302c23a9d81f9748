//! The letter to late units: made as a row of `papers.yaml` where there is none.

use std::sync::Arc;

use super::late::{Reminder, reminder};
use crate::input::{At, Change, Edit, Fresh, Session};
use crate::model::{Date, Dossier, Kind, Kinds, PaperEntry, PaperRow, Review, Shape, Step};
use crate::pipeline::free_id::free_id;
use crate::pipeline::{OpenCampaign, Opened, edit};

/// A letter that is there now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reminded {
    /// Its id.
    pub id: String,
    /// Whether its row was written just now.
    pub is_new: bool,
}

/// Sees to it that there is a letter to the units that a review waits for, of the day `on`: the draft that is there, with a day
/// that has not passed, or a new row. None: it could not be written, and the report says why.
pub fn remind(
    opened: &Opened,
    campaign: &OpenCampaign,
    asked: &str,
    on: Date,
    session: &mut Session,
) -> Option<Reminded> {
    let dossier = &campaign.dossier;
    let mut reviews = dossier.campaign.reviews.iter();
    let review = reviews.find(|review| review.id.as_str() == asked)?;
    let model = model(&opened.workshop.kinds, dossier, review)?;
    let file = model.place.path().to_owned();
    if let Reminder::Draft(id) = reminder(opened, dossier, review) {
        let entry = dossier.paper(&id)?;
        if entry.date.as_ref().is_none_or(|date| date.value < on) {
            edit(&file, &[dated(dossier, entry, on)?], session)?;
        }
        return Some(Reminded { id, is_new: false });
    }
    let id = free_id(&format!("cong-van--don-doc--{asked}"), |id| {
        dossier.papers().iter().any(|paper| paper.is_named(id))
    });
    let kind = opened.workshop.kinds.kinds.iter().find(|kind| kind.to_overdue)?;
    let edits = [Edit {
        path: "papers".to_owned(),
        change: Change::AddItem(row(model, (&id, kind, asked), on)),
    }];
    edit(&file, &edits, session)?;
    Some(Reminded { id, is_new: true })
}

/// The draft with the day `on`.
fn dated(dossier: &Dossier, entry: &PaperEntry, on: Date) -> Option<Edit> {
    let mut rows = dossier.papers.papers.iter();
    let at = rows.position(|row| Arc::ptr_eq(row, &entry.row))? + 1;
    let (row, day) = (format!("papers.{at}"), on.to_string());
    Some(match &entry.row.date {
        Some(_) => Edit {
            path: format!("{row}.date"),
            change: Change::Set(day),
        },
        None => Edit {
            path: row,
            change: Change::AddKey("date".to_owned(), Fresh::text(day)),
        },
    })
}

/// The row whose body, signatory and archive the letter takes: an earlier letter of the office, else the review's report, else
/// the plan, else any paper that is numbered and signed.
fn model<'a>(kinds: &Kinds, dossier: &'a Dossier, review: &Review) -> Option<&'a At<PaperRow>> {
    let rows = || dossier.papers.papers.iter().map(AsRef::as_ref);
    let is = |wanted: fn(&Kind) -> bool| {
        move |row: &&At<PaperRow>| row.signatory.is_some() && kinds.kind(&row.kind).is_some_and(wanted)
    };
    let of_review = |row: &&At<PaperRow>| row.review.as_ref().is_some_and(|id| id.value == review.id.value);
    let report = is(|kind| kind.step == Step::Review);
    rows()
        .rfind(is(|kind| kind.shape == Shape::Letter))
        .or_else(|| rows().filter(of_review).find(report))
        .or_else(|| rows().find(is(|kind| kind.step == Step::Launch)))
        .or_else(|| rows().find(is(|kind| kind.shape == Shape::Titled)))
}

fn row(model: &PaperRow, (id, kind, review): (&str, &Kind, &str), on: Date) -> Fresh {
    let archive = model
        .archive
        .as_ref()
        .map_or("VT, VP", |archive| archive.as_str());
    // `Lưu: VT, VP`: who drafts stands behind the registry (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.9b).
    let behind = archive.rsplit_once(", ").map_or("VP", |(_, behind)| behind);
    let drafter = model.drafter.as_ref().map_or(behind, |drafter| drafter.as_str());
    let text = |key: &str, value: &str| (key.to_owned(), Fresh::text(value));
    let mut entries = vec![
        text("id", id),
        text("kind", kind.id.as_str()),
        text("body", model.body.as_str()),
        text("review", review),
        text("drafter", drafter),
    ];
    entries.extend(
        model
            .signatory
            .as_ref()
            .map(|signatory| text("signatory", signatory.as_str())),
    );
    entries.push(text("date", &on.to_string()));
    let as_above = Fresh::Map(vec![text("to", "Như trên")]);
    entries.push(("recipients".to_owned(), Fresh::List(vec![as_above])));
    entries.push(text("archive", archive));
    Fresh::Map(entries)
}
