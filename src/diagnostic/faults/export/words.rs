//! What these faults say.

use super::ExportProblem;
use crate::diagnostic::Language;
use crate::diagnostic::wording::Wording;

impl ExportProblem {
    /// Its sentences.
    pub(in crate::diagnostic) fn wording(&self, language: Language) -> Wording {
        match self {
            Self::Typeset => language.say(
                Wording::new(
                    "không dàn được trang PDF",
                    "",
                    "xem lại tệp riêng trong templates/typst, mẫu riêng trong templates/papers, ký tự lạ trong dữ liệu; nếu không phải, đây là lỗi của chương trình",
                ),
                Wording::new(
                    "the PDF could not be set",
                    "",
                    "check your own files in templates/typst and templates/papers, and the data for a strange letter; otherwise this is a fault of the program",
                ),
            ),
            Self::Bundle => language.say(
                Wording::new(
                    "không gộp được các văn bản vào một tệp",
                    "",
                    "đây là lỗi của chương trình; gửi thông báo này cho người phát triển, từng văn bản vẫn lập được",
                ),
                Wording::new(
                    "the papers could not be put into one file",
                    "",
                    "this is a fault of the program; send this message to its developers; each paper can still be made",
                ),
            ),
            Self::Docx => language.say(
                Wording::new(
                    "không ghi được tệp DOCX",
                    "",
                    "đây là lỗi của chương trình; xin gửi lại tệp đầu vào kèm thông báo này",
                ),
                Wording::new(
                    "the DOCX could not be written",
                    "",
                    "this is a fault of the program; please report it with your inputs",
                ),
            ),
            Self::Xlsx => language.say(
                Wording::new(
                    "không ghi được tệp XLSX",
                    "",
                    "đây là lỗi của chương trình; xin gửi lại tệp đầu vào kèm thông báo này",
                ),
                Wording::new(
                    "the XLSX could not be written",
                    "",
                    "this is a fault of the program; please report it with your inputs",
                ),
            ),
        }
    }
}
