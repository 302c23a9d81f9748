//! Where the papers of a campaign stand in the register.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::model::IssuedPapers;
use crate::register::PaperRecord;

/// Where each paper of a campaign stands in the register, by id.
pub type Records = BTreeMap<String, PaperRecord>;

/// Papers in force, as the model needs them.
pub fn issued(records: &Records) -> IssuedPapers {
    records
        .iter()
        .filter_map(|(id, record)| {
            let issue = record.current.as_ref()?;
            Some((id.clone(), Arc::new(issue.issued(&record.former))))
        })
        .collect()
}
