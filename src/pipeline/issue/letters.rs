//! The letter that corrects an issued paper, or calls it back: a row of the campaign's papers, written through the guard.

use super::IssueAct;
use super::acting::{About, letter_about};
use crate::diagnostic::{IssueProblem, LetterPart, RegisterProblem, Report};
use crate::input::{Change, Edit, Fresh, Session};
use crate::model::{Date, Line, PaperEntry, PaperRow};
use crate::pipeline::edit::edit;
use crate::pipeline::free_id::free_id;
use crate::pipeline::{OpenCampaign, Opened};

/// What a letter needs that only a person knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterRequest {
    /// Whether it corrects, or calls back.
    pub act: IssueAct,
    /// Id of the issued paper.
    pub paper: String,
    /// Its planned day.
    pub day: Date,
    /// Abbreviation of the unit that drafts it, for its symbol.
    pub drafter: String,
    /// `Kính gửi`, one a line.
    pub addressees: Vec<String>,
    /// Of a correction: where, what was printed, what is right.
    pub corrections: Vec<[String; 3]>,
}

/// What can be proposed for a letter.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LetterProposal {
    /// Abbreviation of the unit that drafts letters in this campaign.
    pub drafter: String,
    /// Whom the issued paper went to.
    pub addressees: Vec<String>,
}

/// What a letter about that paper would begin with. None: the paper is not issued, the act needs no letter, or the letter is there.
pub fn propose_letter(act: IssueAct, paper: &str, opened: &Opened) -> Option<LetterProposal> {
    let campaign = opened.campaign_of(paper, &mut Session::new(""))?;
    let about: About = match act {
        IssueAct::Issue | IssueAct::Replace => return None,
        IssueAct::Correct => PaperRow::corrects_paper,
        IssueAct::Recall => PaperRow::recalls_paper,
    };
    let issued = campaign.records.get(paper)?.current.is_some();
    if !issued || letter_about(about, paper, campaign).is_some() {
        return None;
    }
    let entry = campaign.dossier.paper(paper)?;
    let mut papers = campaign.dossier.papers().iter();
    let drafter = papers.find_map(|entry| entry.row.drafter.as_ref().map(ToString::to_string));
    Some(LetterProposal {
        drafter: drafter.unwrap_or_default(),
        addressees: went_to(entry),
    })
}

/// Writes the letter's row behind the campaign's other papers; its id. None: nothing was written, and the report says why.
pub fn draft_letter(request: &LetterRequest, opened: &Opened, session: &mut Session) -> Option<String> {
    let campaign = opened.campaign_of(&request.paper, session)?;
    let Some(entry) = campaign.dossier.paper(&request.paper) else {
        let id = request.paper.clone();
        session.add(RegisterProblem::NotIssued { id }, None);
        return None;
    };
    let row = row(request, entry, campaign, &mut session.report)?;
    let id = letter_id(request, campaign);
    let mut keys = vec![("id".to_owned(), Fresh::text(id.clone()))];
    keys.extend(row);
    let file = entry.place().path().to_owned();
    let added = Edit {
        path: "papers".to_owned(),
        change: Change::AddItem(Fresh::Map(keys)),
    };
    edit(&file, &[added], session).map(|_| id)
}

type Keys = Vec<(String, Fresh)>;

/// The keys of the row behind its id. None: something is missing, and the report says what.
fn row(
    request: &LetterRequest,
    entry: &PaperEntry,
    campaign: &OpenCampaign,
    report: &mut Report,
) -> Option<Keys> {
    let drafter = Line::typed(&request.drafter);
    let addressees = request.addressees.iter().filter_map(|line| Line::typed(line));
    let addressees: Vec<Fresh> = addressees.map(|line| Fresh::text(line.to_string())).collect();
    let corrections = corrections(request);
    let lacks_corrections = request.act == IssueAct::Correct && corrections.is_none();
    let lacking = [
        (LetterPart::Drafter, drafter.is_none()),
        (LetterPart::Addressees, addressees.is_empty()),
        (LetterPart::Corrections, lacks_corrections),
    ];
    for (lacks, _) in lacking.into_iter().filter(|(_, lacks)| *lacks) {
        report.add(IssueProblem::LetterLacks { lacks }, None);
    }
    let drafter = drafter.filter(|_| !addressees.is_empty() && !lacks_corrections)?;
    let text = |key: &str, value: &str| (key.to_owned(), Fresh::text(value));
    let (kind, about) = match request.act {
        IssueAct::Recall => ("cong-van-thu-hoi", "recalls"),
        IssueAct::Issue | IssueAct::Replace | IssueAct::Correct => ("cong-van-dinh-chinh", "corrects"),
    };
    let mut keys = vec![text("kind", kind), text("body", entry.row.body.as_str())];
    keys.push(text("drafter", drafter.as_str()));
    keys.extend(signatory(entry, campaign).map(|id| text("signatory", id)));
    keys.push(text("date", &request.day.to_string()));
    keys.push(text(about, &request.paper));
    let corrections = corrections.filter(|_| request.act == IssueAct::Correct);
    keys.extend(corrections.map(|all| ("corrections".to_owned(), Fresh::List(all))));
    keys.push(("addressees".to_owned(), Fresh::List(addressees)));
    let archive = entry.row.archive.as_ref().map_or("VT", Line::as_str);
    keys.push(text("archive", archive));
    Some(keys)
}

/// The places that are corrected; None where a place is typed in part, or none at all.
fn corrections(request: &LetterRequest) -> Option<Vec<Fresh>> {
    let is_typed = |row: &&[String; 3]| row.iter().any(|text| !text.trim().is_empty());
    let rows = request.corrections.iter().filter(is_typed);
    let rows = rows.map(|[place, printed, right]| {
        let keys = [("place", place), ("printed", printed), ("right", right)];
        let typed = keys.into_iter().map(|(key, text)| {
            let line = Line::typed(text)?;
            Some((key.to_owned(), Fresh::text(line.to_string())))
        });
        typed.collect::<Option<Vec<_>>>().map(Fresh::Map)
    });
    let rows: Vec<Fresh> = rows.collect::<Option<_>>()?;
    (!rows.is_empty()).then_some(rows)
}

/// Who signs the letter: who signed the paper, or another paper of its body.
fn signatory<'a>(entry: &'a PaperEntry, campaign: &'a OpenCampaign) -> Option<&'a str> {
    let of = |entry: &'a PaperEntry| entry.row.signatory.as_ref().map(|id| id.as_str());
    let same_body = |other: &&PaperEntry| other.row.body.value == entry.row.body.value;
    let mut others = campaign.dossier.papers().iter().filter(same_body);
    of(entry).or_else(|| others.find_map(of))
}

/// Those the paper was sent to, by name: `Như Điều 3` names nobody.
fn went_to(entry: &PaperEntry) -> Vec<String> {
    let addressees = entry.row.addressees.iter().map(ToString::to_string);
    let recipients = entry
        .row
        .recipients
        .iter()
        .map(|recipient| recipient.to.to_string());
    addressees
        .chain(recipients)
        .filter(|name| !name.starts_with("Như "))
        .collect()
}

/// `dinh-chinh--ke-hoach`, or the first behind it that no paper has.
fn letter_id(request: &LetterRequest, campaign: &OpenCampaign) -> String {
    let act = match request.act {
        IssueAct::Recall => "thu-hoi",
        IssueAct::Issue | IssueAct::Replace | IssueAct::Correct => "dinh-chinh",
    };
    free_id(&format!("{act}--{}", request.paper), |id| {
        campaign.dossier.paper(id).is_some() || campaign.records.contains_key(id)
    })
}
