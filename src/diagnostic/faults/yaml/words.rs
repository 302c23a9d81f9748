//! What these faults say.

use super::YamlProblem;
use crate::diagnostic::Language;
use crate::diagnostic::wording::Wording;

impl YamlProblem {
    /// Its sentences.
    pub(in crate::diagnostic) fn wording(&self, language: Language) -> Wording {
        match self {
            Self::Syntax => language.say(
                Wording::new(
                    "không hiểu được cách viết YAML từ chỗ này",
                    "`khóa: giá trị`, thụt đầu dòng bằng dấu cách, không dùng phím Tab",
                    "xem lại dấu hai chấm, dấu gạch đầu dòng, độ thụt và dấu ngoặc kép của dòng này và các dòng ngay trên; giá trị có `: ` hoặc bắt đầu bằng ký tự đặc biệt thì đặt trong \"ngoặc kép\"",
                ),
                Wording::new(
                    "this is not YAML from here on",
                    "`key: value`, indented by spaces, never by tabs",
                    "check colons, dashes, indents and quotes of this line and those just above; put values with `: ` in \"quotes\"",
                ),
            ),
            Self::Feature { mark } => language.say(
                Wording::new(
                    format!("giá trị bắt đầu bằng `{mark}` có nghĩa riêng trong YAML"),
                    "một giá trị viết thẳng",
                    "đặt giá trị trong \"ngoặc kép\"",
                ),
                Wording::new(
                    format!("a value that starts with `{mark}` has a special meaning in YAML"),
                    "a plain value",
                    "put the value in \"quotes\"",
                ),
            ),
            Self::SecondDocument => language.say(
                Wording::new(
                    "dòng `---` mở một tài liệu thứ hai trong cùng tệp",
                    "mỗi tệp một tài liệu",
                    "xóa dòng `---` này, hoặc chuyển phần sau sang tệp khác",
                ),
                Wording::new(
                    "`---` opens a second document in this file",
                    "one document a file",
                    "delete the line",
                ),
            ),
            Self::EmptyFile => language.say(
                Wording::new(
                    "tệp không có nội dung",
                    "",
                    "điền nội dung, hoặc khôi phục tệp từ bản lưu",
                ),
                Wording::new("the file is empty", "", "fill it in, or restore it"),
            ),
            Self::DuplicateKey { key, first_line } => language.say(
                Wording::new(
                    format!("khóa `{key}` đã có ở dòng {first_line}"),
                    "mỗi khóa một lần trong một mục",
                    "giữ một dòng, xóa dòng kia",
                ),
                Wording::new(
                    format!("key `{key}` already stands in line {first_line}"),
                    "each key once in a group",
                    "keep one, delete the other",
                ),
            ),
        }
    }
}
