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
                    "Bộ dàn trang từ chối; thường do tệp .typ hay mẫu văn bản riêng của cơ quan, hoặc một ký tự lạ trong dữ liệu; nếu không thì là lỗi của chương trình.",
                    "The typesetter refused; usually the reason is a .typ file or a template of the office's own, or a strange letter in the data; otherwise it is the program.",
                ),
                example: "templates/typst/official.typ",
                action: language.say(
                    "Tạm chuyển tệp riêng trong templates/typst và templates/papers đi rồi chạy lại; tìm ký tự lạ trong dữ liệu của văn bản ấy. Vẫn vậy thì gửi thông báo này cho người phát triển.",
                    "Move your own files in templates/typst and templates/papers away and run again; look for a strange letter in the paper's data. If it stays so, send the message to the developers.",
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
