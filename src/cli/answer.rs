//! What each command answers under `--json`, as docs/schema/report.json describes it.

use serde::Serialize;
use serde_json::Value;
use thidua::diagnostic::{Need, shown};
use thidua::model::{Date, GroupNumber, Issued};
use thidua::pipeline::{
    CertificatesMade, CheckedCampaign, CheckedReceipt, Ending, Entered, FileState, FormerIssue, Happened,
    MadeCampaign, Outcome, PaperStatus, Placed, RegisterEntry, SetAside, Standing,
};

/// A command's own result, or null where it cannot be said.
fn value(answer: impl Serialize) -> Value {
    serde_json::to_value(answer).unwrap_or_default()
}

#[derive(Serialize)]
struct Campaigns<T> {
    campaigns: Vec<T>,
}

#[derive(Serialize)]
struct Checked<'a> {
    campaign: &'a str,
    ready: &'a [String],
}

/// Of `check`.
pub(super) fn checked(campaigns: &[CheckedCampaign]) -> Value {
    let campaigns = campaigns.iter().map(|campaign| Checked {
        campaign: &campaign.campaign,
        ready: &campaign.papers,
    });
    let campaigns = campaigns.collect();
    value(Campaigns { campaigns })
}

#[derive(Serialize)]
struct Stands<'a> {
    campaign: &'a str,
    papers: Vec<Paper<'a>>,
}

#[derive(Serialize)]
struct Paper<'a> {
    id: &'a str,
    state: &'static str,
    missing: Vec<String>,
    issued: Option<Numbered>,
    former: Vec<Former<'a>>,
}

#[derive(Serialize)]
struct Numbered {
    number: Option<String>,
    date: Date,
}

#[derive(Serialize)]
struct Former<'a> {
    number: Option<String>,
    date: Date,
    ending: &'static str,
    reason: Option<&'a str>,
}

/// Of `status`.
pub(super) fn standings(campaigns: &[thidua::pipeline::CampaignStatus]) -> Value {
    let campaigns = campaigns.iter().map(|campaign| Stands {
        campaign: &campaign.campaign,
        papers: campaign.papers.iter().map(paper_and_former).collect(),
    });
    let campaigns = campaigns.collect();
    value(Campaigns { campaigns })
}

fn paper_and_former(paper: &PaperStatus) -> Paper<'_> {
    Paper {
        former: paper.former.iter().map(former).collect(),
        ..stands(&paper.id, &paper.standing)
    }
}

fn stands<'a>(id: &'a str, standing: &'a Standing) -> Paper<'a> {
    let (state, missing, issued): (_, &[Need], _) = match standing {
        Standing::NotDue => ("not_due", &[], None),
        Standing::Waiting(missing) => ("waiting", missing, None),
        Standing::Ready => ("ready", &[], None),
        Standing::Issued(issued) => ("issued", &[], Some(numbered(issued))),
    };
    Paper {
        id,
        state,
        missing: missing.iter().map(ToString::to_string).collect(),
        issued,
        former: Vec::new(),
    }
}

fn numbered(issued: &Issued) -> Numbered {
    Numbered {
        number: issued.number_symbol().map(|number| number.to_string()),
        date: issued.date,
    }
}

fn former(issue: &FormerIssue) -> Former<'_> {
    let Numbered { number, date } = numbered(&issue.issued);
    let (ending, reason) = match &issue.ending {
        Ending::Replaced => ("replaced", None),
        Ending::Recalled => ("recalled", None),
        Ending::Voided { reason } => ("voided", Some(reason.as_str())),
    };
    Former {
        number,
        date,
        ending,
        reason,
    }
}

#[derive(Serialize)]
struct Made<'a> {
    campaign: &'a str,
    #[serde(flatten)]
    placed: Files<'a>,
    others: Vec<Paper<'a>>,
}

#[derive(Serialize)]
struct Files<'a> {
    folder: String,
    files: Vec<File<'a>>,
}

#[derive(Serialize)]
struct File<'a> {
    name: &'a str,
    state: &'static str,
}

/// Of `build`.
pub(super) fn made(campaigns: &[MadeCampaign]) -> Value {
    let campaigns = campaigns.iter().map(|made| Made {
        campaign: &made.campaign,
        placed: files(&made.placed),
        others: made
            .others
            .iter()
            .map(|(id, standing)| stands(id, standing))
            .collect(),
    });
    let campaigns = campaigns.collect();
    value(Campaigns { campaigns })
}

fn files(placed: &Placed) -> Files<'_> {
    let files = placed.files.iter().map(|file| File {
        name: &file.name,
        state: match file.state {
            FileState::Made => "made",
            FileState::Unchanged => "unchanged",
            FileState::PutBack => "put_back",
            FileState::Kept => "kept",
        },
    });
    Files {
        folder: shown(&placed.folder),
        files: files.collect(),
    }
}

#[derive(Serialize)]
struct Printed<'a> {
    decision: &'a str,
    #[serde(flatten)]
    placed: Option<Files<'a>>,
    certificates: usize,
    shrunk: usize,
    broken: usize,
    set_aside: Vec<Aside<'a>>,
    reprints: Vec<Reprint<'a>>,
}

#[derive(Serialize)]
struct Aside<'a> {
    row: u32,
    listed: Option<GroupNumber>,
    name: &'a str,
    why: &'static str,
}

#[derive(Serialize)]
struct Reprint<'a> {
    book: &'a str,
    row: u64,
    entered_before: bool,
}

/// Of `certificates`.
pub(super) fn certificates(made: &CertificatesMade) -> Value {
    let reprints = made.reprints.iter().map(|reprint| Reprint {
        book: &reprint.book,
        row: reprint.row,
        entered_before: reprint.entered_before,
    });
    value(Printed {
        decision: &made.decision,
        placed: made.placed.as_ref().map(files),
        certificates: made.count.certificates,
        shrunk: made.count.shrunk,
        broken: made.count.broken,
        set_aside: made.outcomes.iter().filter_map(aside).collect(),
        reprints: reprints.collect(),
    })
}

fn aside(outcome: &Outcome) -> Option<Aside<'_>> {
    let why = match outcome.fields.as_ref().err()? {
        SetAside::TooLong(_) => "too_long",
        SetAside::Glyph(_) => "letter_missing",
        SetAside::NotAsDecided => "not_as_decided",
        SetAside::OtherWords => "other_words",
        SetAside::OtherAward => "other_award",
        SetAside::NoName => "no_name_field",
        SetAside::Blank => "blank_left",
    };
    Some(Aside {
        row: outcome.number.whole,
        listed: outcome.number.listed,
        name: &outcome.name,
        why,
    })
}

#[derive(Serialize)]
struct Entries<'a> {
    entries: Vec<Entry<'a>>,
}

#[derive(Serialize)]
struct Entry<'a> {
    issuer: &'a str,
    number: Option<&'a str>,
    date: Date,
    title: Option<&'a str>,
    campaign: Option<&'a str>,
    paper: Option<&'a str>,
    dropped: Option<&'a str>,
    since: Vec<Since<'a>>,
}

#[derive(Serialize)]
struct Since<'a> {
    event: &'static str,
    by: Option<&'a str>,
    reason: Option<&'a str>,
}

/// Of `register show`.
pub(super) fn entries(entries: &[RegisterEntry]) -> Value {
    let entries = entries.iter().map(entry).collect();
    value(Entries { entries })
}

fn entry(entry: &RegisterEntry) -> Entry<'_> {
    let (title, campaign, paper, dropped) = match &entry.what {
        Entered::Paper {
            title,
            campaign,
            paper,
        } => (Some(title), Some(campaign), Some(paper), None),
        Entered::Dropped { reason } => (None, None, None, Some(reason)),
    };
    Entry {
        issuer: &entry.issuer,
        number: entry.number.as_deref(),
        date: entry.date,
        title: title.map(String::as_str),
        campaign: campaign.map(String::as_str),
        paper: paper.map(String::as_str),
        dropped: dropped.map(String::as_str),
        since: entry.since.iter().map(since).collect(),
    }
}

fn since(after: &Happened) -> Since<'_> {
    let (event, by, reason) = match after {
        Happened::Replaced { by } => ("replaced", Some(by), None),
        Happened::Corrected { by } => ("corrected", Some(by), None),
        Happened::Recalled { by } => ("recalled", Some(by), None),
        Happened::Voided { reason } => ("voided", None, Some(reason)),
    };
    Since {
        event,
        by: by.map(String::as_str),
        reason: reason.map(String::as_str),
    }
}

#[derive(Serialize)]
struct Remade<'a> {
    same: &'a [String],
    signatures: Vec<Signed<'a>>,
}

#[derive(Serialize)]
struct Signed<'a> {
    file: &'a str,
    signer: Option<&'a str>,
    issuer: Option<&'a str>,
    claimed: Option<&'a str>,
    covered: usize,
    following: usize,
}

/// Of `receipt check`.
pub(super) fn remade(checked: &CheckedReceipt) -> Value {
    let all = checked.signed.iter();
    let all = all.flat_map(|(file, signatures)| signatures.iter().map(move |one| (file, one)));
    let signatures = all.map(|(file, one)| Signed {
        file,
        signer: one.signer.as_deref(),
        issuer: one.issuer.as_deref(),
        claimed: one.claimed.as_deref(),
        covered: one.covered,
        following: one.following,
    });
    value(Remade {
        same: &checked.same,
        signatures: signatures.collect(),
    })
}
