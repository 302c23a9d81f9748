//! What a unit reached in one review, with the day its figures run to and what they are compared with.

use serde_json::{Value as Json, json};

use super::entries::Entries;
use crate::diagnostic::Expected;
use crate::input::{At, Decode, Decoder, Fields, Node, Record, Schemas, Value, wrong_type};
use crate::model::{Date, Quantity};

/// A figure of an indicator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Figure {
    /// An amount, a percentage, a mean.
    Amount(Quantity),
    /// Whether what was registered is there.
    YesNo(bool),
}

/// Figures by indicator.
pub type ByIndicator = Entries<Figure>;

const YES: [&str; 3] = ["co", "có", "đạt"];
const NO: [&str; 5] = ["khong", "không", "chưa", "chưa đạt", "không đạt"];

impl Decode for Figure {
    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        match &node.value {
            Value::Scalar(text) if YES.contains(&text.as_str()) => Some(Self::YesNo(true)),
            Value::Scalar(text) if NO.contains(&text.as_str()) => Some(Self::YesNo(false)),
            _ => Quantity::decode(node, key, decoder).map(Self::Amount),
        }
    }

    fn schema(schemas: &mut Schemas) -> Json {
        let words: Vec<&str> = YES.into_iter().chain(NO).collect();
        json!({"anyOf": [Quantity::schema(schemas), {"enum": words}]})
    }
}

/// What a unit reached in one review.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct UnitResult {
    /// The day its figures run to, where it is not the review's.
    pub as_of: Option<At<Date>>,
    /// The figures.
    pub figures: ByIndicator,
    /// The figures of the same months of last year.
    pub same_period: ByIndicator,
    /// The targets of the time reviewed, where the year's was parted.
    pub period_targets: ByIndicator,
}

/// The keys of a result that are no indicators: the underscore parts them from ids.
const AS_OF: &str = "as_of";
const SAME_PERIOD: &str = "same_period";
const PERIOD_TARGETS: &str = "period_targets";

/// What stands beside the figures.
struct Beside {
    as_of: Option<At<Date>>,
    same_period: ByIndicator,
    period_targets: ByIndicator,
}

impl Record for Beside {
    const NAME: &'static str = "UnitResult";
    const ABOUT: &'static str = "Kết quả một đợt của đơn vị: mã chỉ tiêu và con số (chỉ tiêu co-khong: `co` hoặc `khong`), cùng các khóa dưới đây";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let as_of = f.optional(
            AS_OF,
            "Số liệu tính đến hết ngày nào, nếu khác `as_of` của đợt trong campaign.yaml",
        );
        let same_period = f.optional::<ByIndicator>(
            SAME_PERIOD,
            "Số liệu cùng kỳ năm trước: mã chỉ tiêu và con số; có khóa này thì báo cáo so với cùng kỳ, không so với cả năm trước",
        );
        let period_targets = f.optional::<ByIndicator>(
            PERIOD_TARGETS,
            "Chỉ tiêu của riêng kỳ này, nếu chỉ tiêu năm có chia theo kỳ: mã chỉ tiêu và con số",
        );
        Some(Self {
            as_of: as_of?,
            same_period: same_period?.unwrap_or_default(),
            period_targets: period_targets?.unwrap_or_default(),
        })
    }
}

impl Decode for UnitResult {
    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        let Value::Map(entries) = &node.value else {
            wrong_type(node, key, Expected::Map, decoder);
            return None;
        };
        let part = |own: bool| Node {
            place: node.place.clone(),
            value: Value::Map(
                entries
                    .iter()
                    .filter(|(name, _)| name.name.contains('_') == own)
                    .cloned()
                    .collect(),
            ),
        };
        let beside = <Beside as Decode>::decode(&part(true), key, decoder);
        let figures = Entries::decode(&part(false), key, decoder);
        let beside = beside?;
        Some(Self {
            as_of: beside.as_of,
            figures: figures?,
            same_period: beside.same_period,
            period_targets: beside.period_targets,
        })
    }

    fn schema(schemas: &mut Schemas) -> Json {
        schemas.record(Beside::NAME, |schemas| {
            let figure = Figure::schema(schemas);
            let mut schema = Beside::described(schemas);
            if let Json::Object(object) = &mut schema {
                object.insert("additionalProperties".to_owned(), figure);
            }
            schema
        })
    }
}
