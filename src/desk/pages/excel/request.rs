//! What was chosen for a workbook, in an address or a form → what is asked of the use case, and back.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::desk::files::percent;
use crate::desk::kept::Kept;
use crate::pipeline::{ImportRequest, ListName, WorkbookFrom};

/// Before the key of a value that is said for all rows.
const COMMON: &str = "c.";

/// What was chosen; empty fields are not said.
pub(super) struct Chosen(BTreeMap<String, String>);

impl Chosen {
    pub(super) fn new(mut fields: BTreeMap<String, String>) -> Self {
        fields.retain(|_, value| !value.trim().is_empty());
        Self(fields)
    }

    /// A field.
    pub(super) fn get(&self, key: &str) -> Option<&str> {
        self.0.get(key).map(String::as_str)
    }

    /// What was said for all rows under a key.
    pub(super) fn common(&self, key: &str) -> Option<&str> {
        self.get(&common_name(key))
    }

    /// What is asked of the use case.
    pub(super) fn request(&self, campaign: &str, file: &Kept) -> ImportRequest {
        let (list, of) = self.list();
        let common = self.0.iter().filter_map(|(name, value)| {
            let key = name.strip_prefix(COMMON)?;
            Some((key.to_owned(), value.trim().to_owned()))
        });
        ImportRequest {
            file: WorkbookFrom::Handed(Arc::clone(&file.name), Arc::clone(&file.bytes)),
            sheet: self.get("trang").map(str::to_owned),
            list,
            of,
            campaign: Some(campaign.to_owned()),
            fonts: None,
            common: common.collect(),
            remove_gone: false,
        }
    }

    fn list(&self) -> (Option<ListName>, Option<String>) {
        let said = self.get("la").unwrap_or_default();
        let (list, of) = said.split_once('/').unwrap_or((said, ""));
        (
            ListName::of(list),
            Some(of.to_owned()).filter(|of| !of.is_empty()),
        )
    }

    /// The same as a query of an address.
    pub(super) fn query(&self) -> String {
        let kept = self.0.iter().filter(|(key, _)| is_choice(key));
        let pairs: Vec<String> = kept
            .map(|(key, value)| format!("{}={}", percent(key), percent(value)))
            .collect();
        pairs.join("&")
    }

    /// The same as hidden fields of a form.
    pub(super) fn fields(&self) -> impl Iterator<Item = (&str, &str)> {
        let kept = self.0.iter().filter(|(key, _)| is_choice(key));
        kept.map(|(key, value)| (key.as_str(), value.as_str()))
    }
}

fn is_choice(key: &str) -> bool {
    ["la", "trang"].contains(&key) || key.starts_with(COMMON)
}

/// The name of the field for a value of all rows.
pub(super) fn common_name(key: &str) -> String {
    format!("{COMMON}{key}")
}
