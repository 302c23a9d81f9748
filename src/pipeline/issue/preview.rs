//! What an issue would make for ever, shown before it is: the facts, and the very page as a file.

use std::path::PathBuf;

use super::note::Note;
use super::shown::{ShownIssue, page};
use super::{IssueOrder, ProposedIssue};
use crate::diagnostic::Report;
use crate::input::{Folder, Session};
use crate::output::{OutputFile, withdraw, write};
use crate::pipeline::kept::Held;
use crate::pipeline::placed_files::output_folder;
use crate::pipeline::typed_answers::SaidDay;
use crate::pipeline::{FileFormat, Opened};
use crate::register::sha256;

/// Folder of previews in a campaign's output folder.
const FOLDER: &str = "xem-truoc";

/// How the names of the page and of the note beside it end.
const PAGE: &str = "--xem-truoc.";
const NOTE: &str = "--xem-truoc.json";

/// Makes the paper as it would be issued now, without a lock and without a row, and writes its page beside the drafts, under a name
/// that nobody takes for an issued paper. None means that it cannot be issued, and the report says why.
pub fn preview_issue(
    order: &IssueOrder,
    proposed: &ProposedIssue<'_>,
    said: SaidDay,
    opened: &Opened,
    session: &mut Session,
) -> Option<ShownIssue> {
    let request = proposed.request(order, said.day);
    proposed.says_the_same(&request, session)?;
    proposed.drafts_untouched(order, session)?;
    let (prepared, allocation) = proposed.prepared(&request, said, opened, session)?;
    let records = &proposed.campaign.records;
    let workshop = &opened.workshop;
    let name = &proposed.campaign.dossier.name;
    let held = match &opened.register {
        Some(register) => Held::of(name, register.reading(), session)?,
        None => Held::default(),
    };
    let (made, pages) =
        session.sound(|session| workshop.made(&prepared, &request, allocation, (records, &held), session))?;
    let shown = ShownIssue {
        paper: request.paper.clone(),
        title: made.facts.title.clone(),
        number: prepared.named(allocation.number),
        date: said.day,
        signer: made.facts.signer.clone(),
        pages,
        opens_series: allocation.opens_series,
        replaces: proposed.replaced_number(),
        awards: made.awards.len(),
        reason: made.facts.reason.clone(),
        file: None,
        allocation,
        page: page(&made).map(|(_, bytes)| sha256(bytes)),
    };
    // The page of a paper that came back signed is known to the person already.
    let made = match &proposed.signed {
        None => made,
        Some(signed) => {
            let number = shown.allocation.number.map(|number| number.to_string());
            signed.in_place(made, &request, number, &mut session.report)?;
            return Some(shown);
        }
    };
    let Some(page) = page(&made) else {
        return Some(shown);
    };
    let file = place(order, proposed, &shown, page, session)?;
    Some(ShownIssue {
        file: Some(file),
        ..shown
    })
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
        number: shown.allocation.number.map(|number| number.to_string()),
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
