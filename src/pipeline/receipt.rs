//! `receipt check`: an issued paper is made again and held against the register's.

use super::kept::Held;
use super::typed_answers::{BroughtFile, typed_file};
use super::{FileFormat, Opened, Workshop};
use crate::diagnostic::RegisterProblem;
use crate::input::{Session, Signature, signatures};
use crate::register::{Issue, PaperRecord, ReceiptFile, Register, Row, sha256};

/// What a person names: a paper, or a receipt's file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReceiptOf {
    /// The id of a paper.
    Paper(String),
    /// A file, with its path.
    File(String, Box<ReceiptFile>),
}

impl ReceiptOf {
    /// Reads what was named: `.json` is a receipt's file. None means that the file is no receipt, and the report says so.
    pub fn read(named: &str, session: &mut Session) -> Option<Self> {
        let extension = std::path::Path::new(named).extension();
        if extension.is_none_or(|extension| extension != "json") {
            return Some(Self::Paper(named.to_owned()));
        }
        let brought = typed_file(named, session)?;
        let receipt = read_receipt(&brought, session)?;
        Some(Self::File(brought.name, Box::new(receipt)))
    }

    /// The receipt of a row. None: the row is no paper's, or the register cannot be read and the report says so.
    pub fn of_row(row: u64, opened: &Opened, session: &mut Session) -> Option<Self> {
        let register = opened.register.as_ref()?;
        let row = session.kept(register.row(row))??;
        let receipt = ReceiptFile::of(&row)?;
        Some(Self::File(row.paper, Box::new(receipt)))
    }

    fn paper(&self) -> &str {
        match self {
            Self::Paper(paper) => paper,
            Self::File(_, receipt) => &receipt.paper,
        }
    }

    /// The issue that is meant: that of the receipt's row, else the latest.
    fn issue<'a>(&self, record: &'a PaperRecord) -> Option<&'a Issue> {
        let former = record.former.iter().map(|(issue, _)| issue);
        let issues = former.chain(&record.current);
        let meant = issues.filter(|issue| match self {
            Self::Paper(_) => true,
            Self::File(_, receipt) => issue.row.seq == receipt.row,
        });
        meant.max_by_key(|issue| issue.row.seq)
    }

    fn not_issued(&self) -> RegisterProblem {
        match self {
            Self::Paper(id) => RegisterProblem::NotIssued { id: id.clone() },
            Self::File(path, receipt) => receipt.without_row(path.clone()),
        }
    }
}

/// A receipt's file. None means that it is none, and the report says so.
pub(super) fn read_receipt(file: &BroughtFile, session: &mut Session) -> Option<ReceiptFile> {
    let read = serde_json::from_slice(&file.bytes).ok();
    if read.is_none() {
        let path = file.name.clone();
        session.add(RegisterProblem::ReceiptUnreadable { path }, None);
    }
    read
}

/// What came of looking at an issued paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckedReceipt {
    /// Names of its files that come out byte by byte the same; of one that came back signed, its beginning.
    pub same: Vec<String>,
    /// Name of the file that came back signed, and its signatures as they say of themselves.
    pub signed: Option<(String, Vec<Signature>)>,
}

/// Makes one issued paper again; the report has the files that do not come out the same, and why. None means that there is nothing
/// to hold it against.
pub fn check_receipt(named: &ReceiptOf, opened: &Opened, session: &mut Session) -> Option<CheckedReceipt> {
    if session.report.has_errors() {
        return None;
    }
    let campaign = opened.campaign_of(named.paper(), session)?;
    let record = campaign.records.get(named.paper());
    let issue = record.and_then(|record| named.issue(record));
    let (Some(issue), Some(register)) = (issue, &opened.register) else {
        session.add(named.not_issued(), None);
        return None;
    };
    if let ReceiptOf::File(path, receipt) = named {
        let receipts = [(path.clone(), receipt.to_bytes())];
        let proved = register.verify(&receipts, &mut session.report);
        session.kept(proved)?;
    }
    let (name, row) = (&campaign.dossier.name, &issue.row);
    let signed = issue.facts().and_then(|facts| facts.signed.as_ref());
    let signed = match signed {
        None => None,
        Some(signed) => {
            let bytes = session.kept(register.bytes(row.seq, &signed.name))?;
            Some((signed.name.clone(), signatures(&bytes.unwrap_or_default())))
        }
    };
    Some(CheckedReceipt {
        same: opened.workshop.remade(name, row, register, session),
        signed,
    })
}

impl Workshop {
    /// Makes the issued paper of `row` again, with the register as it was then. Names of the files that come out the same;
    /// the report has those that do not, and why.
    fn remade(&self, name: &str, row: &Row, register: &Register, session: &mut Session) -> Vec<String> {
        let held = Held::of(name, register.reading(), session);
        let dossier = self.read_unchecked(name, session);
        let (Some(held), Some(dossier)) = (held, dossier) else {
            return Vec::new();
        };
        let after = held.until(row.seq);
        let Some(record) = after.get(&row.paper) else {
            return Vec::new();
        };
        let Some(issue) = &record.current else {
            return Vec::new();
        };
        let dossier = self.as_of(&dossier, issue, &issue.issued(&record.former), &held, session);
        if dossier.paper(&row.paper).is_none() {
            let (id, number) = (row.paper.clone(), row.number_symbol());
            session.add(RegisterProblem::IssuedUnlisted { id, number }, None);
            return Vec::new();
        }
        let made = dossier
            .paper(&row.paper)
            .and_then(|entry| self.make(&dossier, entry, &FileFormat::ALL, session))
            .unwrap_or_default();
        let mut same = Vec::new();
        let facts = issue.facts();
        for file in facts.iter().flat_map(|facts| &facts.files) {
            let again = made.iter().find(|made| made.name == file.name);
            let expected = facts.map(|facts| facts.made(file)).unwrap_or_default();
            if again.is_some_and(|made| sha256(&made.bytes) == expected) {
                same.push(file.name.clone());
            } else {
                let now = self.receipt(&dossier, session.sources());
                let because = issue.facts().map(|facts| facts.receipt.differences(&now));
                let problem = RegisterProblem::RemadeDiffers {
                    name: file.name.clone(),
                    because: because.unwrap_or_default(),
                };
                session.add(problem, None);
            }
        }
        same
    }
}
