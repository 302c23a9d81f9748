//! What the register says of a paper that was issued.

use std::sync::Arc;

use super::{AwardLine, Date, NumberSymbol, PaperNumber};
use crate::document::Paper;

/// A paper as it was issued: its number, day and what else can never change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issued {
    /// Its row in the register; None while it is being issued.
    pub row: Option<u64>,
    /// Its number; None for a list, which has none.
    pub number: Option<PaperNumber>,
    /// What stands after the number: `KH-UBND`. Empty for a list.
    pub symbol: String,
    /// Name of its kind and what it is about: `Quyết định Về việc …`.
    pub title: String,
    /// Its day.
    pub date: Date,
    /// Why its number or day are out of order, where the office wrote a reason when it was issued.
    pub reason: Option<String>,
    /// The issue that this one replaced (Nghị định 30/2020/NĐ-CP, Điều 18.3).
    pub replaces: Option<Arc<Issued>>,
    /// Of a decision: those it awards, as the register enters them in the book of awards.
    pub awards: Vec<AwardLine>,
    /// The paper itself, where another is made of it: a copy, the cover list of a dossier.
    pub text: IssuedText,
}

/// The text of an issued paper.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum IssuedText {
    /// No paper is made of it.
    #[default]
    NotAsked,
    /// As the register keeps it.
    Kept(Arc<Paper>),
    /// The register does not keep it, and today's inputs make another one; changed words, each with what stood there before.
    Lost(Vec<(String, String)>),
}

impl Issued {
    /// `58/QĐ-UBND`; None of a list.
    pub fn number_symbol(&self) -> Option<NumberSymbol> {
        self.number.map(|number| number.with_symbol(&self.symbol))
    }
}
