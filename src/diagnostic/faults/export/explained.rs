//! What `thidua explain` says of these faults.

use super::ExportCode;
use crate::diagnostic::{Explanation, Language};

impl ExportCode {
    /// What it is, why, an example, and what to do.
    pub(in crate::diagnostic) fn explained(self, language: Language) -> Explanation {
        match self {
            Self::Typeset => Explanation {
                what: language.say("Không dàn được trang PDF", "The pages of the PDF could not be set"),
                why: language.say(
                    "Bộ dàn trang từ chối; thường do tệp .typ riêng của cơ quan, nếu không thì là lỗi của chương trình.",
                    "The typesetter refused; usually the office's own .typ file is the reason, otherwise the program is.",
                ),
                example: "templates/typst/official.typ",
                action: language.say(
                    "Có tệp riêng trong templates/typst thì xem lại hoặc tạm chuyển đi; không có thì gửi thông báo này cho người phát triển.",
                    "Check or move away your own file in templates/typst; if you have none, send the message to the developers.",
                ),
                basis: None,
            },
            Self::Docx => Explanation {
                what: language.say("Không ghi được tệp DOCX", "The DOCX could not be written"),
                why: language.say(
                    "Đây là lỗi của chương trình, không phải của dữ liệu.",
                    "This is a fault of the program, not of the data.",
                ),
                example: "thidua build --format docx",
                action: language.say(
                    "Gửi dữ liệu và thông báo này cho người phát triển; trong lúc chờ, PDF vẫn lập được bằng --format pdf.",
                    "Send the inputs and this message to the developers; meanwhile --format pdf still makes the PDF.",
                ),
                basis: None,
            },
            Self::Xlsx => Explanation {
                what: language.say("Không ghi được tệp XLSX", "The workbook could not be written"),
                why: language.say(
                    "Đây là lỗi của chương trình, không phải của dữ liệu.",
                    "This is a fault of the program, not of the data.",
                ),
                example: "thidua register export --format xlsx",
                action: language.say(
                    "Gửi thông báo này cho người phát triển; trong lúc chờ, dùng --format pdf,docx.",
                    "Send this message to the developers; meanwhile use --format pdf,docx.",
                ),
                basis: None,
            },
            Self::Bundle => Explanation {
                what: language.say("Không gộp được các văn bản", "Papers could not be put into one file"),
                why: language.say(
                    "Từng văn bản lập được, nhưng ghép lại thì hỏng; đây là lỗi của chương trình.",
                    "Each paper was made, but joining them failed; this is a fault of the program.",
                ),
                example: "thidua build --merge ho-so.pdf",
                action: language.say(
                    "Gửi thông báo này cho người phát triển; in từng văn bản trong lúc chờ.",
                    "Send this message to the developers; print the papers one by one meanwhile.",
                ),
                basis: None,
            },
        }
    }
}
