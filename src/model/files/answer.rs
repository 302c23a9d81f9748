//! What the level above answered to a submission.

use serde_json::{Value as Json, json};

use super::review_file::number_symbol;
use crate::input::{At, Decode, Decoder, Fields, Node, Record, Schemas};
use crate::model::{Date, Id, Line};

/// An answer to a submission.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// What it says.
    pub result: AnswerResult,
    /// Number and symbol of the decision, or of the letter that refuses: `2210/QĐ-UBND`.
    pub number: Option<Line>,
    /// Its day.
    pub date: At<Date>,
    /// On whom; None: on everyone of the submission whom no other answer names.
    pub awardees: Option<Vec<At<Id>>>,
    /// Why it refuses.
    pub reason: Option<Line>,
}

impl Answer {
    /// Whether it names someone.
    pub fn names(&self, awardee: &Id) -> bool {
        let mut named = self.awardees.iter().flatten();
        named.any(|id| id.value == *awardee)
    }

    /// Whether it refuses, by a day.
    pub fn refuses(&self, by: Option<Date>) -> bool {
        self.result == AnswerResult::Refused && by.is_some_and(|day| self.date.value <= day)
    }
}

impl Record for Answer {
    const NAME: &'static str = "Answer";
    const ABOUT: &'static str = "Cấp trên trả lời một tờ trình";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let result = f.required::<AnswerResult>(
            "result",
            "da-khen (đã có quyết định khen) hoặc khong-khen (không khen)",
        );
        let number = f.optional::<Line>("number", NUMBER);
        let date = f.required("date", "Ngày của quyết định, văn bản trả lời");
        let awardees = f.optional(
            "awardees",
            "Mã những người, tập thể, hộ; bỏ khóa này nếu là mọi trường hợp của tờ trình mà không dòng nào khác nêu",
        );
        let reason = f.optional("reason", "Vì sao không khen (nếu có nêu)");
        let (result, number) = (result?, number?);
        if result == AnswerResult::Granted && f.wanted("number", NUMBER) {
            return None;
        }
        if let Some(number) = number.as_ref().filter(|_| result == AnswerResult::Granted) {
            number_symbol(f, number)?;
        }
        Some(Self {
            result,
            number,
            date: date?,
            awardees: awardees?,
            reason: reason?,
        })
    }
}

const NUMBER: &str = "Số, ký hiệu: 2210/QĐ-UBND; không khen thì có thể bỏ";

/// What an answer says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AnswerResult {
    /// The award is given.
    Granted,
    /// It is not.
    Refused,
}

impl AnswerResult {
    const WORDS: [(&'static str, Self); 2] = [("da-khen", Self::Granted), ("khong-khen", Self::Refused)];
}

impl Decode for AnswerResult {
    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        decoder.one_of(node, key, &Self::WORDS)
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({"enum": Self::WORDS.map(|(word, _)| word)})
    }
}
