//! What `thidua explain` says of these faults.

use super::EditCode;
use crate::diagnostic::{Explanation, Language};

impl EditCode {
    /// What it is, why, an example, and what to do.
    pub(in crate::diagnostic) fn explained(self, language: Language) -> Explanation {
        match self {
            Self::NoPlace => Explanation {
                what: language.say(
                    "Tệp không có chỗ để ghi giá trị",
                    "The file has no place for the value",
                ),
                why: language.say(
                    "Ghi vào chỗ đoán có thể gán việc của người này cho người khác.",
                    "A guessed place could give one person what belongs to another.",
                ),
                example: "awardees.12.name",
                action: language.say(
                    "Mở tệp, tự thêm giá trị vào đúng mục.",
                    "Open the file and put the value in by hand.",
                ),
                basis: None,
            },
            Self::NotSafe => Explanation {
                what: language.say(
                    "Không ghi được mà giữ nguyên phần còn lại của tệp",
                    "The value cannot be written with the rest left as it is",
                ),
                why: language.say(
                    "Tệp là của người soạn: ghi chú, thứ tự, cách viết phải còn nguyên. Chương trình đọc lại điều mình sắp ghi, khác ý một chữ là thôi.",
                    "The file is the writer's: comments, order and manner stay. What is about to be written is read again, and dropped if it says anything else.",
                ),
                example: "name: | …",
                action: language.say("Mở tệp và sửa bằng tay.", "Open the file and edit it by hand."),
                basis: None,
            },
            Self::CommentLost => Explanation {
                what: language.say("Bỏ mục này thì mất ghi chú", "A comment would go with the entry"),
                why: language.say(
                    "Ghi chú là lời của người soạn để lại; chương trình không tự xóa.",
                    "A comment is what a person left for others; the program never deletes it.",
                ),
                example: "- id: cn-an   # …",
                action: language.say(
                    "Tự xóa mục cùng ghi chú, hoặc chuyển ghi chú ra khỏi mục.",
                    "Remove the entry with its comment by hand, or move the comment out of it.",
                ),
                basis: None,
            },
            Self::ChangedSince => Explanation {
                what: language.say(
                    "Tệp vừa bị người khác sửa",
                    "The file was changed by someone else meanwhile",
                ),
                why: language.say(
                    "Ghi đè thì mất điều người kia vừa gõ.",
                    "Writing over it would lose what the other has just typed.",
                ),
                example: "inputs/phuong-mau/awardees.yaml",
                action: language.say(
                    "Lưu, đóng tệp ở phần mềm kia, rồi chạy lại lệnh.",
                    "Save and close it in the other program, then run the command again.",
                ),
                basis: None,
            },
            Self::AlreadyThere => Explanation {
                what: language.say("Chỗ cần tạo đã có sẵn", "What is to be made is there already"),
                why: language.say(
                    "Tệp có sẵn có thể là bản duy nhất của một công việc; chương trình không ghi đè.",
                    "A file that is there may be the only copy of some work; it is never replaced.",
                ),
                example: "inputs/phuong-mau/campaign.yaml",
                action: language.say(
                    "Chọn tên khác, hoặc chuyển cái cũ đi.",
                    "Choose another name, or move the old one away.",
                ),
                basis: None,
            },
        }
    }
}
