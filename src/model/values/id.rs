//! Ids: what names a thing in files and file names, safe on every system.

use std::borrow::Borrow;
use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;
use serde_json::{Value as Json, json};

use crate::diagnostic::{Expected, KeyProblem, Report, Sources};
use crate::input::{At, Decode, Decoder, Node, Schemas, Value, wrong_type};

/// Small letters a–z, digits and single hyphens (`--` before what distinguishes one of many): `ke-hoach`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Id(String);

impl Id {
    /// An id that was typed. None if it is none.
    pub fn of(text: &str) -> Option<Self> {
        is_id(text).then(|| Self(text.to_owned()))
    }

    /// The id.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// `dang-ky--khu-pho-1`: one of many. None if that is no id, being too long.
    pub fn one_of_many(&self, which: &Self) -> Option<Self> {
        let joined = format!("{self}--{which}");
        is_id(&joined).then_some(Self(joined))
    }
}

impl Borrow<str> for Id {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn is_id(text: &str) -> bool {
    let allowed = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
    !text.is_empty()
        && text.len() <= 80
        && text.chars().all(allowed)
        && !text.starts_with('-')
        && !text.ends_with('-')
        && !is_reserved_on_windows(text)
}

fn is_reserved_on_windows(text: &str) -> bool {
    let numbered = |prefix| {
        text.strip_prefix(prefix)
            .is_some_and(|rest: &str| rest.len() == 1)
    };
    matches!(text, "con" | "prn" | "aux" | "nul") || numbered("com") || numbered("lpt")
}

impl Decode for Id {
    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        match &node.value {
            Value::Scalar(text) if is_id(text) => Some(Self(text.clone())),
            _ => {
                wrong_type(node, key, Expected::Id, decoder);
                None
            }
        }
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({"type": "string", "pattern": "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"})
    }
}

/// Reports every id that an earlier one already has.
pub fn unique<'a>(ids: impl IntoIterator<Item = &'a At<Id>>, sources: &Sources, report: &mut Report) {
    let mut seen: BTreeMap<&Id, &At<Id>> = BTreeMap::new();
    for id in ids {
        let first = *seen.entry(&id.value).or_insert(id);
        if !std::ptr::eq(first, id) {
            let first_line = sources.position(&first.place).line;
            report.add(
                KeyProblem::DuplicateId {
                    id: id.to_string(),
                    first_line,
                },
                id.place.clone(),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::is_id;

    #[test]
    fn ids_are_safe_as_file_names() {
        for good in ["ke-hoach", "dang-ky--khu-pho-1", "k1"] {
            assert!(is_id(good), "{good}");
        }
        for bad in [
            "", "Ke-hoach", "kế", "a/b", "..", "-a", "a-", "con", "lpt1", "a b",
        ] {
            assert!(!is_id(bad), "{bad}");
        }
    }
}
