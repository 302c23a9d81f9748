//! Where the papers of a campaign stand in the register.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::model::IssuedPapers;
use crate::register::PaperRecord;

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
