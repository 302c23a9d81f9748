//! Which act is right for a paper that was issued with a fault: Nghị định 30/2020/NĐ-CP, Điều 18 khoản 3, 4.

use super::IssueAct;
use crate::diagnostic::Language;

impl IssueAct {
    /// When it is right, with the article; None of a first issue.
    pub fn right_when(self, language: Language) -> Option<&'static str> {
        match self {
            Self::Issue => None,
            Self::Replace => Some(language.say(
                "Dùng khi văn bản đã phát hành sai về nội dung: tên, danh hiệu, mức thưởng, căn cứ (Nghị định 30/2020/NĐ-CP, Điều 18 khoản 3).",
                "When what an issued paper says is wrong: names, awards, amounts, bases (Decree 30/2020, Article 18.3).",
            )),
            Self::Correct => Some(language.say(
                "Dùng khi văn bản đã phát hành sai thể thức, kỹ thuật trình bày hoặc lỗi chữ, còn nội dung quyết định thì đúng (Nghị định 30/2020/NĐ-CP, Điều 18 khoản 3).",
                "When an issued paper is wrong in form, layout or spelling and right in what it decides (Decree 30/2020, Article 18.3).",
            )),
            Self::Recall => Some(language.say(
                "Dùng khi văn bản đã phát hành phải rút lại: ban hành nhầm, trái thẩm quyền, không còn căn cứ (Nghị định 30/2020/NĐ-CP, Điều 18 khoản 4).",
                "When an issued paper has to be taken back: issued by mistake, beyond one's power, without its basis (Decree 30/2020, Article 18.4).",
            )),
        }
    }
}
