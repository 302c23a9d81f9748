//! By what rule a council votes: what part of whom has to agree, for which awards.

use std::fmt;
use std::str::FromStr;

use serde_json::{Value as Json, json};
use strum::{IntoStaticStr, VariantArray};

use crate::diagnostic::{Expected, FactProblem};
use crate::input::{Decode, Decoder, Fields, Node, Record, Schemas, Value, decoded_by_word, wrong_type};
use crate::model::{Award, Several};

/// What part of those who count has to agree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Threshold {
    /// `2/3` or more.
    Fraction(u32, u32),
    /// `80%` or more.
    Percent(u32),
    /// More than half.
    Majority,
}

impl Threshold {
    /// Whether so many votes of so many voters are enough.
    pub fn is_reached(self, agree: u32, voters: u64) -> bool {
        let (part, whole) = match self {
            Self::Fraction(part, whole) => (part, whole),
            Self::Percent(percent) => (percent, 100),
            Self::Majority => return u128::from(agree) * 2 > u128::from(voters),
        };
        voters > 0 && u128::from(agree) * u128::from(whole) >= u128::from(part) * u128::from(voters)
    }
}

impl FromStr for Threshold {
    type Err = NotAThreshold;

    fn from_str(text: &str) -> Result<Self, NotAThreshold> {
        let number = |text: &str| text.parse::<u32>().ok().filter(|number| *number > 0);
        let found = match (text.strip_suffix('%'), text.split_once('/')) {
            (Some(percent), _) => number(percent).filter(|it| *it <= 100).map(Self::Percent),
            (None, Some((part, whole))) => {
                let parts = number(part).zip(number(whole));
                parts
                    .filter(|(part, whole)| part <= whole)
                    .map(|(part, whole)| Self::Fraction(part, whole))
            }
            (None, None) => (text == MAJORITY).then_some(Self::Majority),
        };
        found.ok_or(NotAThreshold)
    }
}

/// A text that is no threshold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotAThreshold;

const MAJORITY: &str = "qua-nua";

impl fmt::Display for Threshold {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fraction(part, whole) => write!(f, "{part}/{whole}"),
            Self::Percent(percent) => write!(f, "{percent}%"),
            Self::Majority => f.write_str("quá nửa"),
        }
    }
}

impl Decode for Threshold {
    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        let Value::Scalar(text) = &node.value else {
            wrong_type(node, key, Expected::Text, decoder);
            return None;
        };
        let found = text.parse().ok();
        if found.is_none() {
            let found = text.clone();
            decoder
                .report
                .add(FactProblem::NotAThreshold { found }, node.place.clone());
        }
        found
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({"type": "string", "pattern": "^([1-9][0-9]*/[1-9][0-9]*|[1-9][0-9]?%|100%|qua-nua)$"})
    }
}

/// Of whom it has to be that part.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, IntoStaticStr, VariantArray)]
pub enum Voters {
    /// All members of the council.
    #[default]
    #[strum(serialize = "tong-so")]
    All,
    /// Those present.
    #[strum(serialize = "co-mat")]
    Present,
}

decoded_by_word!(Voters);

/// A rule of voting of a council.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VotingRule {
    /// What part has to agree.
    pub threshold: Threshold,
    /// Of whom.
    pub of: Voters,
    /// For which awards; empty for all that no other rule names.
    pub awards: Vec<Award>,
}

impl VotingRule {
    /// The rule of `threshold_percent`: of all members, for all awards.
    pub const fn of_all(percent: u32) -> Self {
        Self {
            threshold: Threshold::Percent(percent),
            of: Voters::All,
            awards: Vec::new(),
        }
    }
}

impl Record for VotingRule {
    const NAME: &'static str = "VotingRule";
    const ABOUT: &'static str = "Một quy tắc biểu quyết của Hội đồng";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let threshold = f.required(
            "threshold",
            "Tỷ lệ đồng ý tối thiểu: 2/3, 80%, hoặc qua-nua (quá nửa)",
        );
        let of = f.optional(
            "of",
            "Tính trên: tong-so (tổng số thành viên, mặc định) hoặc co-mat (số thành viên có mặt)",
        );
        let awards = f.optional::<Several<Award>>(
            "award",
            "Chỉ cho danh hiệu, hình thức này; không ghi thì cho mọi trường hợp còn lại",
        );
        Some(Self {
            threshold: threshold?,
            of: of?.unwrap_or_default(),
            awards: awards?.map(Several::into_all).unwrap_or_default(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn f8_a_threshold_is_a_fraction_a_percentage_or_more_than_half() {
        let threshold = |text: &str| text.parse::<Threshold>();
        for text in ["2/3", "80%", "100%", "1/1"] {
            assert_eq!(threshold(text).map(|it| it.to_string()), Ok(text.to_owned()));
        }
        for bad in [
            "",
            "2",
            "0/3",
            "4/3",
            "101%",
            "0%",
            "-1/2",
            "2/0",
            "hai phần ba",
            "0.8",
        ] {
            assert_eq!(threshold(bad), Err(NotAThreshold), "{bad}");
        }
        let reached =
            |text: &str, agree, voters| threshold(text).is_ok_and(|it| it.is_reached(agree, voters));
        assert!(reached("2/3", 6, 9) && !reached("2/3", 5, 9));
        assert!(reached("90%", 9, 10) && !reached("90%", 8, 9));
        assert!(reached("qua-nua", 5, 9) && !reached("qua-nua", 4, 8));
        assert!(!reached("2/3", 0, 0));
        assert!(!reached("2/3", u32::MAX, u64::MAX));
    }
}
