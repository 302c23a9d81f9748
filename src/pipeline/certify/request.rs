//! What is asked for: which decision, which rows, on what.

use std::path::PathBuf;

use super::rows::Rows;
use crate::diagnostic::{CertificateProblem, Reasoned, UsageProblem};
use crate::input::Session;
use crate::model::Line;
use crate::output::Edited;
use crate::pipeline::FileFormat;
use crate::pipeline::typed_answers::typed_reason;

/// What is put on paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PrintMode {
    /// Border and text, on white paper.
    Full,
    /// Text only, on stock that is bought printed.
    Overlay,
    /// Everything with the boxes, on the scan of the stock, to be looked at.
    Proof,
}

/// What is asked for, as typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CertificateOrder {
    /// The campaign: its folder in `inputs/`; None for the one that has the decision.
    pub campaign: Option<String>,
    /// Id of the decision; None for the only one there is.
    pub decision: Option<String>,
    /// Which rows of its list, such as `3,7-12` or `II.3`; None for all.
    pub only: Option<String>,
    /// What is put on paper.
    pub mode: PrintMode,
    /// Name of the stock; None for the usual one.
    pub stock: Option<String>,
    /// Name of the printer's profile.
    pub printer: Option<String>,
    /// Which files they become.
    pub formats: Vec<FileFormat>,
    /// Whether each has a file of its own.
    pub each: bool,
    /// Whether a line of 100 mm is printed at the lower edge.
    pub check_line: bool,
    /// Whether they are printed again, which goes into the register.
    pub reprint: bool,
    /// Why they are printed again.
    pub reason: Option<String>,
    /// Where the files go, if not in `output/`.
    pub out: Option<PathBuf>,
    /// What becomes of files that someone edited since.
    pub edited: Edited,
}

/// What is asked for, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CertificateRequest {
    /// As typed.
    pub(super) order: CertificateOrder,
    /// Which rows of the list; None for all.
    pub(super) rows: Option<Rows>,
    /// Why they are printed again; None where they are not.
    pub(super) reprint: Option<Line>,
}

impl CertificateRequest {
    /// Reads what was typed. None means that it makes no sense, and the report says why.
    pub fn read(order: CertificateOrder, session: &mut Session) -> Option<Self> {
        let rows = match &order.only {
            None => None,
            Some(text) => Some(rows(text, session)?),
        };
        let reprint = if order.reprint {
            Some(reprint(&order, session)?)
        } else {
            None
        };
        Some(Self { order, rows, reprint })
    }

    /// The files' name without extension: `quyet-dinh--so-ket--in-chong--so-3_7-12`.
    pub(super) fn stem(&self, decision: &str) -> String {
        let mode = match self.order.mode {
            PrintMode::Full => "",
            PrintMode::Overlay => "--in-chong",
            PrintMode::Proof => "--in-thu",
        };
        let again = if self.order.reprint { "--in-lai" } else { "" };
        let rows = self.rows.as_ref();
        let rows = rows.map(|rows| format!("--so-{}", rows.written().replace(',', "_").replace('.', "")));
        format!("{decision}{mode}{again}{}", rows.unwrap_or_default())
    }
}

fn rows(text: &str, session: &mut Session) -> Option<Rows> {
    let rows = Rows::parse(text);
    if rows.is_none() {
        let found = text.to_owned();
        add(CertificateProblem::BadRows { found }, session);
    }
    rows
}

/// Why certificates are printed again.
fn reprint(order: &CertificateOrder, session: &mut Session) -> Option<Line> {
    if order.only.is_none() {
        add(CertificateProblem::ReprintWithoutRows, session);
    }
    if order.mode == PrintMode::Proof {
        let problem = UsageProblem::BadValue {
            option: "--mode".to_owned(),
            found: "proof".to_owned(),
            allowed: vec!["full".to_owned(), "overlay".to_owned()],
        };
        session.add(problem, None);
    }
    let reason = typed_reason(order.reason.as_deref(), Reasoned::Reprint, session);
    reason.filter(|_| !session.report.has_errors())
}

fn add(problem: CertificateProblem, session: &mut Session) {
    session.add(problem, None);
}
