//! What an issue would make for ever, shown before it is: the facts, and the very page as a file.

use std::path::PathBuf;

use super::note::Note;
use super::shown::{Agreement, ShownIssue, page};
use super::{IssueOrder, ProposedIssue};
use crate::diagnostic::Report;
use crate::input::{Folder, Session};
use crate::model::{Date, number_words};
use crate::output::{OutputFile, withdraw, write};
use crate::pipeline::kept::Held;
use crate::pipeline::mending::Mending;
use crate::pipeline::placed_files::output_folder;
use crate::pipeline::preview::Page;
use crate::pipeline::typed_answers::SaidDay;
use crate::pipeline::{FileFormat, Opened};
use crate::register::{Made, sha256};

/// Folder of previews in a campaign's output folder.
const FOLDER: &str = "xem-truoc";

/// How the names of the page and of the note beside it end.
const PAGE: &str = "--xem-truoc.";
const NOTE: &str = "--xem-truoc.json";

/// The paper as it would be issued now, and the bytes of its page, without a lock, without a row and without a file. None means that
/// it cannot be issued, and the report says why.
pub fn show_issue(
    order: &IssueOrder,
    proposed: &ProposedIssue<'_>,
    said: SaidDay,
    opened: &Opened,
    session: &mut Session,
) -> Option<(ShownIssue, Vec<u8>)> {
    let (shown, made) = shown(order, proposed, said, opened, session)?;
    let bytes = page(&made).map(|(_, bytes)| bytes.to_vec());
    Some((shown, bytes.unwrap_or_default()))
}

/// A paper that went out to be signed: the number and the day of the file that was made for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutForSignature {
    /// Its number; None for a list.
    pub number: Option<String>,
    /// Its day.
    pub day: Date,
}

/// What was made of the paper to be signed, and did not come back yet.
pub fn out_for_signature(
    order: &IssueOrder,
    proposed: &ProposedIssue<'_>,
    session: &Session,
) -> Option<OutForSignature> {
    let mut notes = notes(order, &proposed.campaign.dossier.name, session).into_iter();
    let note = notes.find(|note| note.paper == proposed.paper())?;
    let day = note.date.parse().ok()?;
    let number = note.number;
    Some(OutForSignature { number, day })
}

/// Makes the paper as it would be issued now, without a lock and without a row, and writes its page beside the drafts, under a name
/// that nobody takes for an issued paper. None means that it cannot be issued, and the report says why.
pub fn preview_issue(
    order: &IssueOrder,
    proposed: &ProposedIssue<'_>,
    said: SaidDay,
    opened: &Opened,
    session: &mut Session,
) -> Option<ShownIssue> {
    let (shown, made) = shown(order, proposed, said, opened, session)?;
    // The page of a paper that came back signed is known to the person already.
    let Some(page) = page(&made).filter(|_| proposed.signed.is_none()) else {
        return Some(shown);
    };
    let file = place(order, proposed, &shown, page, session)?;
    Some(ShownIssue {
        file: Some(file),
        ..shown
    })
}

/// The pages of the paper as it would be issued now, as pictures. None means that it cannot be issued, and the report says why.
pub fn draw_issue(
    order: &IssueOrder,
    proposed: &ProposedIssue<'_>,
    said: SaidDay,
    opened: &Opened,
    session: &mut Session,
) -> Option<Vec<Page>> {
    let request = proposed.request(order, said.day);
    let (prepared, allocation) = proposed.prepared(&request, said, opened, session)?;
    let held = proposed.held(opened, session)?;
    let with = (&proposed.campaign.records, &held);
    let (_, paper) = opened
        .workshop
        .numbered(&prepared, &request, allocation, with, session)?;
    let mending = Mending::at(proposed.entry.place().clone());
    let drawn = opened.workshop.pictures(&paper, &mending, &mut session.report)?;
    Some((1..).zip(drawn).map(Page::new).collect())
}

fn shown(
    order: &IssueOrder,
    proposed: &ProposedIssue<'_>,
    said: SaidDay,
    opened: &Opened,
    session: &mut Session,
) -> Option<(ShownIssue, Made)> {
    let request = proposed.request(order, said.day);
    proposed.says_the_same(&request, session)?;
    proposed.drafts_untouched(order, session)?;
    let (prepared, allocation) = proposed.prepared(&request, said, opened, session)?;
    let held = proposed.held(opened, session)?;
    let with = (&proposed.campaign.records, &held);
    let workshop = &opened.workshop;
    let (made, pages) =
        session.sound(|session| workshop.made(&prepared, &request, allocation, with, session))?;
    let agreement = Agreement::to(allocation, &made);
    let wording = proposed.campaign.dossier.office.wording;
    let figures = allocation.number.map(|number| number.value().into());
    let shown = ShownIssue {
        paper: request.paper.clone(),
        title: made.facts.title.clone(),
        number: prepared.named(allocation.number),
        number_words: figures.and_then(|figures| number_words(figures, wording)),
        date: said.day,
        signer: made.facts.signer.clone(),
        pages,
        opens_series: allocation.opens_series,
        replaces: proposed.replaced_number(),
        awards: made.awards.len(),
        reason: made.facts.reason.clone(),
        files: made.facts.files.iter().map(|file| file.name.clone()).collect(),
        file: None,
        agreement,
    };
    let made = match &proposed.signed {
        None => made,
        Some(signed) => {
            let number = allocation.number.map(|number| number.to_string());
            signed.in_place(made, &request, number, &mut session.report)?
        }
    };
    Some((shown, made))
}

impl ProposedIssue<'_> {
    /// What the register keeps of the campaign's papers.
    fn held<'o>(&self, opened: &'o Opened, session: &mut Session) -> Option<Held<'o>> {
        match &opened.register {
            Some(register) => Held::of(&self.campaign.dossier.name, register.reading(), session),
            None => Some(Held::default()),
        }
    }
}

fn place(
    order: &IssueOrder,
    proposed: &ProposedIssue<'_>,
    shown: &ShownIssue,
    (extension, bytes): (&str, &[u8]),
    session: &mut Session,
) -> Option<PathBuf> {
    let folder = folder(order, proposed, session);
    let note = Note {
        paper: shown.paper.clone(),
        number: Some(shown.agreement.number.clone()).filter(|number| !number.is_empty()),
        date: shown.date.to_string(),
        sha256: sha256(bytes),
        bytes: bytes.len(),
    };
    let page = format!("{}{PAGE}{extension}", shown.paper);
    let noted = format!("{}{NOTE}", shown.paper);
    let path = folder.join(&page);
    let files = [
        (page, bytes.to_vec()),
        (noted, serde_json::to_vec_pretty(&note).unwrap_or_default()),
    ];
    let files = files.map(|(name, bytes)| OutputFile {
        name,
        bytes,
        issued: None,
        made_from: None,
    });
    write(&folder, &files, order.edited, &mut session.report)?;
    Some(path)
}

/// Removes the preview of a paper: it is issued, or nobody wants it.
pub fn withdraw_preview(order: &IssueOrder, proposed: &ProposedIssue<'_>, session: &Session) {
    withdraw(&folder(order, proposed, session), &names(proposed.paper()));
}

/// Notes beside all previews of the campaign that can be read.
pub(super) fn notes(order: &IssueOrder, campaign: &str, session: &Session) -> Vec<Note> {
    let place = previews(order, campaign, session);
    if !place.exists() {
        return Vec::new();
    }
    let place = Folder::new(place);
    let names = place.names("", &mut Report::default());
    let notes = names.iter().filter(|name| name.ends_with(NOTE));
    let read = |name: &String| serde_json::from_slice(&place.bytes(name, &mut Report::default())?).ok();
    notes.filter_map(read).collect()
}

fn folder(order: &IssueOrder, proposed: &ProposedIssue<'_>, session: &Session) -> PathBuf {
    previews(order, &proposed.campaign.dossier.name, session)
}

fn previews(order: &IssueOrder, campaign: &str, session: &Session) -> PathBuf {
    output_folder(session, order.out.as_deref(), campaign).join(FOLDER)
}

/// The page, and the note beside it.
fn names(paper: &str) -> [String; 3] {
    let pages = FileFormat::ALL.map(FileFormat::extension);
    let [pdf, docx] = pages.map(|extension| format!("{paper}{PAGE}{extension}"));
    [pdf, docx, format!("{paper}{NOTE}")]
}
