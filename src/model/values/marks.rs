//! What is stamped on a paper beside its text: urgency, secrecy, circulation (Phụ lục I, phần I, mục II.10 and II.11).

use std::fmt;

use chrono::{DateTime, Datelike, FixedOffset};
use serde_json::{Value as Json, json};
use strum::{IntoStaticStr, VariantArray};

use crate::diagnostic::Expected;
use crate::input::{Decode, Decoder, Node, Schemas, Value, decoded_by_word, wrong_type};

/// How fast a paper has to go (box 10b).
#[derive(Debug, Clone, Copy, PartialEq, Eq, IntoStaticStr, VariantArray)]
pub enum Urgency {
    /// Khẩn.
    #[strum(serialize = "khan")]
    Urgent,
    /// Thượng khẩn.
    #[strum(serialize = "thuong-khan")]
    VeryUrgent,
    /// Hỏa tốc.
    #[strum(serialize = "hoa-toc")]
    Flash,
}

impl Urgency {
    /// As it is stamped.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Urgent => "KHẨN",
            Self::VeryUrgent => "THƯỢNG KHẨN",
            Self::Flash => "HỎA TỐC",
        }
    }
}

decoded_by_word!(Urgency);

/// How secret a paper is (box 10a), by the law on state secrets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, IntoStaticStr, VariantArray)]
pub enum Secrecy {
    /// Mật.
    #[strum(serialize = "mat")]
    Secret,
    /// Tối mật.
    #[strum(serialize = "toi-mat")]
    MoreSecret,
    /// Tuyệt mật.
    #[strum(serialize = "tuyet-mat")]
    MostSecret,
}

impl Secrecy {
    /// As it is stamped.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Secret => "MẬT",
            Self::MoreSecret => "TỐI MẬT",
            Self::MostSecret => "TUYỆT MẬT",
        }
    }
}

decoded_by_word!(Secrecy);

/// How far a paper may go (box 11).
#[derive(Debug, Clone, Copy, PartialEq, Eq, IntoStaticStr, VariantArray)]
pub enum Circulation {
    /// Xem xong trả lại.
    #[strum(serialize = "xem-xong-tra-lai")]
    Return,
    /// Lưu hành nội bộ.
    #[strum(serialize = "luu-hanh-noi-bo")]
    Internal,
}

impl Circulation {
    /// As it is stamped.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Return => "XEM XONG TRẢ LẠI",
            Self::Internal => "LƯU HÀNH NỘI BỘ",
        }
    }
}

decoded_by_word!(Circulation);

/// When a digital signature was made, with its time zone by ISO 8601 (Phụ lục I, phần II, mục I.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SigningTime(DateTime<FixedOffset>);

impl SigningTime {
    /// Its day, where it was signed.
    pub fn day(self) -> crate::model::Date {
        self.0.date_naive().into()
    }
}

impl fmt::Display for SigningTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(time) = self;
        let clock = time.format("%H:%M:%S %:z");
        write!(
            f,
            "{:02}/{:02}/{}; {clock}",
            time.day(),
            time.month(),
            time.year()
        )
    }
}

impl Decode for SigningTime {
    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        let time = match &node.value {
            Value::Scalar(text) => DateTime::parse_from_rfc3339(text).ok(),
            Value::List(_) | Value::Map(_) | Value::Nothing | Value::Unread => None,
        };
        if time.is_none() {
            wrong_type(node, key, Expected::Moment, decoder);
        }
        time.map(Self)
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({"type": "string", "format": "date-time"})
    }
}
