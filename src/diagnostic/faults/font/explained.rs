//! What `thidua explain` says of these faults.

use super::FontCode;
use crate::diagnostic::{Explanation, Language};

impl FontCode {
    /// What it is, why, an example, and what to do.
    pub(in crate::diagnostic) fn explained(self, language: Language) -> Explanation {
        match self {
            Self::MissingGlyph => Explanation {
                what: language.say("Phông không có ký tự này", "A letter that the font lacks"),
                why: language.say(
                    "In ra sẽ là ô vuông trống; trên quyết định đó có thể là một chữ trong tên người.",
                    "It would print as an empty box, perhaps inside a person's name.",
                ),
                example: "“①”, “😀”",
                action: language.say(
                    "Thay bằng chữ, dấu thông dụng; hoặc dùng --fonts trỏ đến bộ phông có ký tự này.",
                    "Use a common character, or point --fonts at a family that has it.",
                ),
                basis: None,
            },
            Self::FaceMissing => Explanation {
                what: language.say("Bộ phông thiếu một kiểu chữ", "A face is missing in the font folder"),
                why: language.say(
                    "Văn bản cần đủ bốn kiểu; thiếu một kiểu thì chữ đậm, nghiêng sẽ do máy tự bẻ, sai thể thức.",
                    "Papers need all four faces; without one, bold or italic would be faked.",
                ),
                example: "times.ttf, timesbd.ttf, timesi.ttf, timesbi.ttf",
                action: language.say(
                    "Chép thêm tệp còn thiếu, hoặc bỏ --fonts để dùng phông đi kèm.",
                    "Add the missing file, or leave --fonts out to use the font shipped.",
                ),
                basis: Some(language.say(
                    "Nghị định 30/2020/NĐ-CP, Phụ lục I",
                    "Decree 30/2020/ND-CP, Annex I",
                )),
            },
            Self::Unusable => Explanation {
                what: language.say("Tệp phông không dùng được", "A font file that cannot be used"),
                why: language.say(
                    "Tệp hỏng, khác họ với các tệp còn lại, hoặc không phải TTF, OTF.",
                    "It is damaged, of another family than the others, or neither TTF nor OTF.",
                ),
                example: "--fonts phong-chu/",
                action: language.say(
                    "Bỏ tệp này khỏi thư mục phông, hoặc chép lại từ máy có phông đó.",
                    "Take it out of the folder, or copy it again from a computer that has the font.",
                ),
                basis: None,
            },
        }
    }
}
