//! Those a decision awards, as its list and the book of awards have them.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::{from_roman, roman};

/// One awardee of a decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AwardLine {
    /// Id in `awardees.yaml`.
    pub awardee: String,
    /// Its number in the decision's whole list, from 1.
    #[serde(rename = "line")]
    pub number: u32,
    /// Its number as a list prints it that counts each group anew; None where there is one group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub listed: Option<GroupNumber>,
    /// `Ông Nguyễn Văn A`.
    pub name: String,
    /// Post, unit, address.
    pub place: String,
    /// Name of the award.
    pub award: String,
    /// For what.
    pub achievement: String,
    /// In đồng, as printed; empty where none is paid.
    pub amount: String,
    /// Whether the book of awards leaves it out: it gets no number there.
    #[serde(default, skip_serializing_if = "is_false")]
    pub outside_book: bool,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
const fn is_false(said: &bool) -> bool {
    !*said
}

/// A number in a group of a list: `II.3`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct GroupNumber {
    /// The group, from 1.
    pub group: usize,
    /// The number in it, from 1.
    pub number: u32,
}

impl fmt::Display for GroupNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", roman(self.group), self.number)
    }
}

impl FromStr for GroupNumber {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let read = || {
            let (group, number) = text.split_once('.')?;
            let (group, number) = (from_roman(group)?, number.parse().ok()?);
            Some(Self { group, number })
        };
        read().ok_or_else(|| format!("`{text}` is no number in a group"))
    }
}

impl TryFrom<String> for GroupNumber {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl From<GroupNumber> for String {
    fn from(number: GroupNumber) -> Self {
        number.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_groups_are_written_and_read_back() {
        let number = GroupNumber { group: 2, number: 3 };
        assert_eq!(number.to_string(), "II.3");
        assert_eq!("II.3".parse(), Ok(number));
        for bad in ["", "II", "2.3", "II.x", "IIII.1"] {
            assert!(bad.parse::<GroupNumber>().is_err(), "{bad}");
        }
    }
}
