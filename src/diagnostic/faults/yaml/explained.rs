//! What `thidua explain` says of these faults.

use super::YamlCode;
use crate::diagnostic::{Explanation, Language};

impl YamlCode {
    /// What it is, why, an example, and what to do.
    pub(in crate::diagnostic) fn explained(self, language: Language) -> Explanation {
        match self {
            Self::Syntax => Explanation {
                what: language.say("Viết sai cách YAML", "The file is not written as YAML from here on"),
                why: language.say(
                    "Từ chỗ này máy không biết đâu là khóa, đâu là giá trị; đoán thì có thể gán nhầm việc của người này cho người khác.",
                    "From here on keys and values cannot be told apart; a guess could give one person what belongs to another.",
                ),
                example: "place: Bắc Sơn: phường mới → place: \"Bắc Sơn: phường mới\"",
                action: language.say(
                    "Xem dấu hai chấm, độ thụt (dấu cách, không dùng Tab) và dấu ngoặc kép của dòng này và các dòng ngay trên.",
                    "Check the colon, the indent (spaces, never tabs) and the quotes of this line and of those just above.",
                ),
                basis: None,
            },
            Self::Feature => Explanation {
                what: language.say("Giá trị bắt đầu bằng &, * hoặc !", "A value that starts with &, * or !"),
                why: language.say(
                    "Trong YAML các dấu này không phải chữ mà là lệnh; dữ liệu của cơ quan không cần đến chúng.",
                    "In YAML these are commands and no text; the inputs of an office never need them.",
                ),
                example: "name: *An → name: \"*An\"",
                action: language.say("Đặt giá trị trong ngoặc kép.", "Put the value in quotes."),
                basis: None,
            },
            Self::SecondDocument => Explanation {
                what: language.say("Có tài liệu thứ hai trong cùng tệp", "A second document in one file"),
                why: language.say(
                    "Dòng `---` chia tệp làm hai; phần sau sẽ bị bỏ qua mà không ai biết.",
                    "A line `---` parts the file in two; the second part would be passed over in silence.",
                ),
                example: "---",
                action: language.say(
                    "Xóa dòng `---`, hoặc chuyển phần sau sang tệp khác.",
                    "Delete the line `---`, or move what follows it into another file.",
                ),
                basis: None,
            },
            Self::EmptyFile => Explanation {
                what: language.say("Tệp không có nội dung", "The file is empty"),
                why: language.say(
                    "Tệp có mặt mà rỗng thường là do lưu hỏng hoặc đồng bộ dở dang.",
                    "A file that is there and empty was usually saved or synchronised badly.",
                ),
                example: "campaign.yaml, 0 byte",
                action: language.say(
                    "Điền nội dung, hoặc lấy lại từ bản lưu.",
                    "Fill it in, or take it back from a copy.",
                ),
                basis: None,
            },
            Self::DuplicateKey => Explanation {
                what: language.say("Một khóa ghi hai lần trong một mục", "The same key twice in one group"),
                why: language.say(
                    "YAML lấy dòng sau và lặng lẽ bỏ dòng trước; chương trình không đoán dòng nào đúng.",
                    "YAML would take the second and drop the first in silence; the program does not guess which is right.",
                ),
                example: "date: 2025-06-30",
                action: language.say("Giữ một dòng, xóa dòng kia.", "Keep one, delete the other."),
                basis: None,
            },
        }
    }
}
