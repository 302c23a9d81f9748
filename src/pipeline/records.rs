//! Where the papers of a campaign stand in the register.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostic::{RegisterProblem, Report};
use crate::model::{Id, IssuedPapers};
use crate::register::{Event, PaperRecord, Register, Row, records};

/// Where each paper of a campaign stands in the register, by id.
pub type Records = BTreeMap<String, PaperRecord>;

/// The papers as the model needs them.
pub fn issued(records: &Records) -> IssuedPapers {
    let mut issued = IssuedPapers::default();
    for (id, record) in records {
        if let Some(issue) = &record.current {
            let current = Arc::new(issue.issued(&record.former));
            issued.in_force.insert(id.clone(), current);
        }
        let ended = record.former.iter().map(|(issue, _)| Arc::new(issue.issued(&[])));
        issued.ended.insert(id.clone(), ended.collect());
    }
    issued
}

/// The papers of a campaign. None: a row is not as it was written, so that nothing may be made of it, or none can be read; the
/// report says why.
pub(super) fn sound_records(campaign: &str, register: &Register, report: &mut Report) -> Option<Records> {
    let rows = register
        .rows_of(campaign)
        .map_err(|fault| report.push(fault))
        .ok()?;
    let mut is_sound = true;
    for row in rows.iter().filter(|row| !as_written(row)) {
        let (row, what) = (row.seq, row.named());
        report.add(RegisterProblem::RowChanged { row, what }, None);
        is_sound = false;
    }
    is_sound.then(|| records(rows))
}

/// Its paper's id names files.
fn as_written(row: &Row) -> bool {
    let names_files = !matches!(row.event, Event::Issued(_)) || Id::of(&row.paper).is_some();
    names_files && row.proof() == row.hash
}
