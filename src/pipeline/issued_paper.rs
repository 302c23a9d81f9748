//! One issued paper as the register has it: what became permanent, its files, what happened since; and a file of whom nobody knows
//! whether it is one of them.

use super::receipt::read_receipt;
use super::register::happened_to;
use super::typed_answers::BroughtFile;
use super::{Happened, NumberLeft, Opened, numbers_left, paper_name_of};
use crate::diagnostic::RegisterProblem;
use crate::input::{Session, Signature, signatures};
use crate::model::Date;
use crate::register::{Event, IssuedFacts, Origin, ReceiptFile, Row, sha256, sha256_of_heads};

/// How the name of a receipt ends.
const RECEIPT: &str = ".bien-nhan.json";

/// One issued paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssuedReceipt {
    /// Its row in the register.
    pub row: u64,
    /// The row's hash.
    pub hash: String,
    /// Its campaign's folder in `inputs/`.
    pub campaign: String,
    /// Its id.
    pub paper: String,
    /// Kind and subject.
    pub title: String,
    /// The body that issued it.
    pub issuer: String,
    /// Number and symbol; None for a list.
    pub number: Option<String>,
    /// Its day.
    pub date: Date,
    /// Who signed.
    pub signer: String,
    /// The account of the desk that issued it; None at the terminal, and at a desk without accounts.
    pub account: Option<String>,
    /// Who receives it.
    pub recipients: Vec<String>,
    /// Where the number came from.
    pub origin: NumberOrigin,
    /// Why number or day are out of order, where the office wrote it.
    pub reason: Option<String>,
    /// The files that the register keeps, and the receipt.
    pub files: Vec<KeptFile>,
    /// How many awardees it entered in the book of awards.
    pub awards: usize,
    /// What happened to it since, in order.
    pub since: Vec<Happened>,
    /// Whether it is in force.
    pub in_force: bool,
    /// Numbers that its campaign's data still say and that nobody gets any more.
    pub left: Vec<NumberLeft>,
}

/// Where the number of a paper came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NumberOrigin {
    /// The register gave it.
    Allocated,
    /// Another system gave it, or a hand wrote it.
    Entered,
    /// As entered, and the paper itself was made elsewhere.
    Elsewhere,
}

/// A file of an issued paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptFile {
    /// Its name.
    pub name: String,
    /// SHA-256 of its bytes.
    pub sha256: String,
    /// Whether it came back signed.
    pub signed: bool,
}

/// The issued paper of a row. None: the row is no paper's, or the register cannot be read and the report says so.
pub fn issued_receipt(row: u64, opened: &Opened, session: &mut Session) -> Option<IssuedReceipt> {
    let register = opened.register.as_ref()?;
    let row = session.kept(register.row(row))??;
    let Event::Issued(facts) = &row.event else {
        return None;
    };
    let later = session.kept(register.later(row.seq))?;
    let since = later.iter().filter_map(|after| happened_to(after, register));
    Some(IssuedReceipt {
        row: row.seq,
        hash: row.hash.clone(),
        campaign: row.campaign.clone(),
        paper: row.paper.clone(),
        title: facts.title.clone(),
        issuer: row.issuer.clone(),
        number: row.number.map(|_| row.number_symbol()),
        date: row.date,
        signer: facts.signer.clone(),
        account: row.account.clone(),
        recipients: facts.recipients.clone(),
        origin: NumberOrigin::of(facts.origin),
        reason: facts.reason.clone(),
        files: kept_files(&row, facts),
        awards: later
            .iter()
            .filter(|after| matches!(after.event, Event::Awarded(_)))
            .count(),
        since: since.collect(),
        in_force: !later.iter().any(|after| after.event.ends()),
        left: numbers_left(&row.campaign, opened),
    })
}

/// The bytes of a file of the issued paper of that row, or of its receipt. None: there is no such file, or the register cannot be
/// read and the report says so.
pub fn kept_file(row: u64, name: &str, opened: &Opened, session: &mut Session) -> Option<Vec<u8>> {
    let register = opened.register.as_ref()?;
    let row = session.kept(register.row(row))??;
    let Event::Issued(facts) = &row.event else {
        return None;
    };
    if name == format!("{}{RECEIPT}", row.paper) {
        return ReceiptFile::of(&row).map(|receipt| receipt.to_bytes());
    }
    let is_one = facts.files.iter().any(|file| file.name == name);
    is_one
        .then(|| session.kept(register.bytes(row.seq, name)))
        .flatten()?
}

/// The row of the last issue of a paper, in force or not. None: it was never issued.
pub fn last_issue(campaign: &str, paper: &str, opened: &Opened) -> Option<u64> {
    let campaign = opened.campaign(campaign)?;
    let record = campaign.records.get(paper)?;
    let former = record.former.iter().map(|(issue, _)| issue);
    former.chain(&record.current).map(|issue| issue.row.seq).max()
}

/// Whether an issue of a paper is in force.
pub fn is_in_force(campaign: &str, paper: &str, opened: &Opened) -> bool {
    let mut campaigns = opened.campaigns.iter();
    let campaign = campaigns.find(|one| one.dossier.name == campaign);
    let record = campaign.and_then(|campaign| campaign.records.get(paper));
    record.is_some_and(|record| record.current.is_some())
}

/// What a paper is called in a few words; of one that the campaign has lost what the register says. None: there is no such paper.
pub fn paper_title(campaign: &str, paper: &str, opened: &Opened) -> Option<String> {
    let campaign = opened.campaign(campaign)?;
    if let Some(entry) = campaign.dossier.paper(paper) {
        return Some(paper_name_of(opened, &campaign.dossier, entry).to_string());
    }
    let record = campaign.records.get(paper)?;
    let facts = record.current.as_ref()?.facts()?;
    Some(facts.title.clone())
}

/// What a file is that somebody brings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Recognised {
    /// The very file that the register keeps of the paper of that row.
    Kept {
        /// The row.
        row: u64,
        /// The file's name in the register.
        name: String,
    },
    /// It begins with that file; more was written behind it, by a signing tool or another.
    Continued {
        /// The row.
        row: u64,
        /// The file's name in the register.
        name: String,
        /// How many bytes follow.
        following: usize,
        /// What signatures in it say of themselves.
        signatures: Vec<Signature>,
    },
    /// None of the register's.
    Unknown,
}

/// Looks in the register for a file with these bytes. None: nothing is issued yet, or the register cannot be read and the report
/// says so.
pub fn recognise(bytes: &[u8], opened: &Opened, session: &mut Session) -> Option<Recognised> {
    let register = opened.register.as_ref()?;
    let rows = session.kept(register.rows())?;
    let lengths = session.kept(register.lengths())?;
    let heads = lengths.values().copied().chain([bytes.len()]).collect();
    let heads = sha256_of_heads(bytes, &heads);
    let issued = rows.iter().rev().filter_map(|row| match &row.event {
        Event::Issued(facts) => Some((row.seq, facts)),
        _ => None,
    });
    let files = issued.flat_map(|(row, facts)| facts.files.iter().map(move |file| (row, file)));
    let begun = files.filter_map(|(row, file)| {
        // Of a file that is lost its hash is left.
        let length = lengths.get(&(row, file.name.clone()));
        let length = length.copied().unwrap_or(bytes.len());
        let is_head = length > 0 && heads.get(&length) == Some(&file.sha256);
        is_head.then(|| (row, file.name.clone(), bytes.len() - length))
    });
    let begun: Vec<(u64, String, usize)> = begun.collect();
    let whole = begun.iter().find(|(.., following)| *following == 0);
    Some(match whole.or(begun.first()).cloned() {
        None => Recognised::Unknown,
        Some((row, name, 0)) => Recognised::Kept { row, name },
        Some((row, name, following)) => Recognised::Continued {
            row,
            name,
            following,
            signatures: signatures(bytes),
        },
    })
}

/// The issued paper that a receipt vouches for. None: it is no receipt, or not as the register has it, and the report says so.
pub fn vouched(file: &BroughtFile, opened: &Opened, session: &mut Session) -> Option<IssuedReceipt> {
    let receipt = read_receipt(file, session)?;
    let register = opened.register.as_ref()?;
    let path = file.name.clone();
    let row = session.kept(register.row(receipt.row))?;
    let problem = match row {
        None => receipt.without_row(path),
        Some(row) if ReceiptFile::of(&row).as_ref() == Some(&receipt) => {
            return issued_receipt(row.seq, opened, session);
        }
        Some(_) => {
            let (row, number) = (receipt.row, receipt.number.clone());
            RegisterProblem::ReceiptDisagrees { path, row, number }
        }
    };
    session.add(problem, None);
    None
}

fn kept_files(row: &Row, facts: &IssuedFacts) -> Vec<KeptFile> {
    let signed = facts.signed.as_ref().map(|signed| signed.name.as_str());
    let files = facts.files.iter().map(|file| KeptFile {
        name: file.name.clone(),
        sha256: file.sha256.clone(),
        signed: signed == Some(file.name.as_str()),
    });
    let receipt = ReceiptFile::of(row).map(|receipt| KeptFile {
        name: format!("{}{RECEIPT}", row.paper),
        sha256: sha256(&receipt.to_bytes()),
        signed: false,
    });
    files.chain(receipt).collect()
}

impl NumberOrigin {
    const fn of(origin: Origin) -> Self {
        match origin {
            Origin::Allocated => Self::Allocated,
            Origin::Entered => Self::Entered,
            Origin::Elsewhere => Self::Elsewhere,
        }
    }
}
