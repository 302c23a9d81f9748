//! A receipt whose row is lost → the very row: the paper is made as it was, and entered only if the row then has the hash that the
//! receipt has. Nothing can come into the register that was not there.

use std::path::PathBuf;

use super::super::Workshop;
use super::super::typed_answers::SaidDay;
use super::days::Days;
use super::numbering::Agreed;
use super::request::{IssueRequest, Mode};
use crate::diagnostic::Report;
use crate::input::Session;
use crate::model::{Date, PaperNumber};
use crate::output::receipts;
use crate::register::{Gap, ReceiptFile, Register, records};

/// Enters again, in their order, what receipts in these folders prove and the register has not. It ends at the first row that
/// today's inputs, templates and program do not make as it was; the register says of the rest what it lacks.
pub(in crate::pipeline) fn enter_again(folders: &[PathBuf], session: &mut Session) {
    let mut unknown: Vec<ReceiptFile> = folders
        .iter()
        .flat_map(|folder| receipts(folder, &mut Report::default()))
        .filter_map(|(_, bytes)| serde_json::from_slice(&bytes).ok())
        .filter(|receipt| !known(receipt, session))
        .collect();
    unknown.sort_by_key(|receipt| receipt.row);
    if unknown.is_empty() {
        return;
    }
    let (workshop, _) = session.apart(|session| Workshop::open(None, session));
    let Some(workshop) = workshop else { return };
    for receipt in unknown {
        let (entered, _) = session.apart(|session| workshop.enter_again(&receipt, session));
        if entered.is_none() {
            return;
        }
    }
}

fn known(receipt: &ReceiptFile, session: &Session) -> bool {
    let register = Register::open(session.folder.root()).ok().flatten();
    register.is_none_or(|register| register.has(receipt.row, &receipt.chain).unwrap_or(true))
}

impl Workshop {
    fn enter_again(&self, receipt: &ReceiptFile, session: &mut Session) -> Option<()> {
        // What came back signed is not made here.
        if receipt.signed.is_some() {
            return None;
        }
        let date: Date = receipt.date.parse().ok()?;
        let number = receipt.number.split_once('/').map(|(number, _)| number.parse());
        let number: Option<PaperNumber> = number.transpose().ok()?;
        // The register gave the number, or someone entered it: the row says which.
        [true, false]
            .into_iter()
            .find_map(|allocated| self.enter_as(receipt, (number, allocated), date, session))
    }

    fn enter_as(
        &self,
        receipt: &ReceiptFile,
        (number, allocated): (Option<PaperNumber>, bool),
        date: Date,
        session: &mut Session,
    ) -> Option<()> {
        let opened = Register::open(session.folder.root());
        let mut register = session.kept(opened)??.acting_for(receipt.account.as_deref());
        let known = records(session.kept(register.rows_of(&receipt.campaign))?);
        let record = known.get(&receipt.paper);
        let request = IssueRequest {
            paper: receipt.paper.clone(),
            date,
            number,
            stated: false,
            noted: allocated,
            reason: None,
            mode: match record.and_then(|record| record.current.as_ref()) {
                Some(_) => Mode::Replacement,
                None => Mode::First,
            },
            elsewhere: false,
        };
        let said = SaidDay {
            day: date,
            today: date,
        };
        let days = Days { said, last: None };
        let unnumbered = self.read_unchecked(&receipt.campaign, session)?;
        let mut prepared = self.prepare(unnumbered, &request, &known, days, session)?;
        prepared.wanted.gap = Gap::Meant;
        prepared.wanted.expected = Some(receipt.chain.clone());
        let agreed = Agreed {
            shown: None,
            signed: None,
        };
        let entered = self.issue(&prepared, (&request, agreed), &mut register, &mut || {}, session);
        entered.map(drop)
    }
}
