//! Rows of the law that somebody of the office has to hold against their original: those that a campaign stands on, and the office's
//! word that they are so.

use std::collections::BTreeMap;

use super::edit::edit;
use super::today::today;
use super::{EditedFile, OpenCampaign, Opened, Standing};
use crate::diagnostic::{FaultKind, LawProblem, Need, Report, Thing};
use crate::input::{Change, Edit, Fresh, Session};
use crate::model::{Line, ToldRow, unknown};

/// Where the office's file has its word.
const CONFIRMATIONS: &str = "confirmations";

/// A row of the law that is not verified and that nobody of the office has held against its original.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenLawRow {
    /// The row.
    pub row: ToldRow,
    /// Ids of papers that wait for it.
    pub waiting: Vec<String>,
    /// Where it stands, without what says that it was not read: what the office's word begins with.
    pub read: String,
}

/// The office's word on a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LawWord {
    /// The row.
    pub row: String,
    /// Who read the original, as typed; an account speaks for itself.
    pub by: String,
    /// What was read, as typed: number, article, clause.
    pub read: String,
}

/// The open rows of a campaign, those first that papers wait for. None: there is no such campaign, or it is faulty.
pub fn open_law_rows(campaign: &str, opened: &Opened) -> Option<Vec<OpenLawRow>> {
    let campaign = found(campaign, opened)?;
    let mut open: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for entry in campaign.dossier.papers() {
        let mut report = Report::default();
        opened.workshop.name_law(&campaign.dossier, entry, &mut report);
        for row in report.kinds().filter_map(unsure) {
            open.entry(row.clone()).or_default();
        }
        if let Standing::Waiting(needs) = opened.workshop.standing(&campaign.dossier, entry) {
            for need in needs {
                if let Need::Confirmation(row) = need {
                    open.entry(row).or_default().push(entry.id.to_string());
                }
            }
        }
    }
    let told = open.into_iter().filter_map(|(id, waiting)| {
        let row = campaign.dossier.law.told(&id)?;
        let read = original(row.source.as_str());
        Some(OpenLawRow { row, waiting, read })
    });
    let mut rows: Vec<OpenLawRow> = told.collect();
    rows.sort_by_key(|row| row.waiting.is_empty());
    Some(rows)
}

fn found<'a>(campaign: &str, opened: &'a Opened) -> Option<&'a OpenCampaign> {
    let mut campaigns = opened.campaigns.iter();
    campaigns.find(|known| known.dossier.name == campaign)
}

fn unsure(kind: &FaultKind) -> Option<&String> {
    match kind {
        FaultKind::Law(LawProblem::OneSource { row, .. } | LawProblem::LeftOut { row, .. }) => Some(row),
        _ => None,
    }
}

/// `Nghị định 98/2023/NĐ-CP` of `Nghị định 98/2023/NĐ-CP (chưa đọc)`; nothing of what only speaks of an act: what was read is then for
/// the reader to say.
fn original(source: &str) -> String {
    let (said, _) = source.split_once(" (").unwrap_or((source, ""));
    let is_original = ["Luật ", "Nghị định ", "Thông tư "]
        .iter()
        .any(|kind| said.starts_with(kind));
    if is_original {
        said.to_owned()
    } else {
        String::new()
    }
}

/// Writes the office's word into its file: who read the original, today, and what. None: nothing was written, and the report says why.
pub fn confirm_law_row(
    word: &LawWord,
    campaign: &str,
    opened: &Opened,
    session: &mut Session,
) -> Option<EditedFile> {
    let campaign = found(campaign, opened)?;
    if campaign.dossier.law.told(&word.row).is_none() {
        session.add(unknown(Thing::LawRow, &word.row, []), None);
        return None;
    }
    let account = session.by.as_deref().map(str::to_owned);
    let by = Line::typed(&account.unwrap_or_else(|| word.by.clone()));
    let Some((by, read)) = by.zip(Line::typed(&word.read)) else {
        session.add(LawProblem::WordIncomplete, None);
        return None;
    };
    let day = today().in_figures();
    let said = [
        ("id", word.row.clone()),
        ("by", by.to_string()),
        ("reason", format!("đã đối chiếu với văn bản gốc ngày {day}")),
        ("source", read.to_string()),
    ];
    let said = said.map(|(key, text)| (key.to_owned(), Fresh::text(text)));
    let item = Fresh::Map(said.into());
    let file = campaign.dossier.office_file.clone();
    let (path, change) = if has_list(&file, session)? {
        (CONFIRMATIONS.to_owned(), Change::AddItem(item))
    } else {
        let all = Fresh::List(vec![item]);
        (String::new(), Change::AddKey(CONFIRMATIONS.to_owned(), all))
    };
    edit(&file, &[Edit { path, change }], session)
}

/// Whether the office's file has such a list. None: it cannot be read, and the report says why.
fn has_list(file: &str, session: &mut Session) -> Option<bool> {
    let (name, text) = session.read(file)?;
    let tree = session.parse(&name, &text)?;
    Some(tree.at_path(CONFIRMATIONS).is_some())
}
