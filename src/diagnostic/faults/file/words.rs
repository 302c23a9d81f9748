//! What these faults say.

use super::FileProblem;
use crate::diagnostic::wording::{Wording, quoted};
use crate::diagnostic::{Language, PathProblem};

impl FileProblem {
    /// Its sentences.
    #[expect(
        clippy::too_many_lines,
        reason = "one flat match: every fault beside its words"
    )]
    pub(in crate::diagnostic) fn wording(&self, language: Language) -> Wording {
        match self {
            Self::Unreadable { path, problem } => language.say(
                Wording::new(
                    format!("không đọc được `{path}`: {}", problem.said(language)),
                    "",
                    match problem {
                        PathProblem::Missing => "kiểm tra lại tên tệp, hoặc tạo tệp này",
                        PathProblem::Denied => "mở quyền đọc cho tệp hoặc thư mục này, rồi chạy lại",
                        _ => "kiểm tra lại đường dẫn và ổ đĩa, rồi chạy lại",
                    },
                ),
                Wording::new(
                    format!("cannot read `{path}`: {}", problem.said(language)),
                    "",
                    match problem {
                        PathProblem::Missing => "check the name, or create the file",
                        PathProblem::Denied => "allow reading, then run again",
                        _ => "check the path and the disk, then run again",
                    },
                ),
            ),
            Self::NotUtf8 { byte } => language.say(
                Wording::new(
                    format!("tệp không ghi bằng mã UTF-8 (gặp byte {byte:#04X})"),
                    "văn bản Unicode, mã UTF-8",
                    "mở tệp bằng trình soạn thảo, chọn lưu với mã UTF-8; nếu chữ gõ bằng TCVN3 hay VNI thì chuyển sang Unicode trước",
                ),
                Wording::new(
                    format!("the file is not UTF-8 (byte {byte:#04X})"),
                    "Unicode text in UTF-8",
                    "save the file as UTF-8; convert TCVN3 or VNI text to Unicode first",
                ),
            ),
            Self::ControlCharacter { code } => language.say(
                Wording::new(
                    format!("có ký tự điều khiển U+{code:04X}, không in được lên giấy"),
                    "chỉ chữ, số, dấu câu và khoảng trắng",
                    "xóa ký tự này (thường lẫn vào khi sao chép từ PDF hoặc phần mềm cũ), rồi gõ lại",
                ),
                Wording::new(
                    format!("control character U+{code:04X} cannot be printed"),
                    "letters, digits, punctuation and spaces",
                    "delete the character and type the text again",
                ),
            ),
            Self::InvisibleCharacters { count } => language.say(
                Wording::new(
                    format!("có {count} ký tự vô hình (độ rộng bằng không); chương trình đã bỏ đi khi lập văn bản"),
                    "",
                    "nên gõ lại đoạn này trong tệp để lần sau không còn nhắc",
                ),
                Wording::new(
                    format!("{count} invisible (zero-width) characters were left out"),
                    "",
                    "type this text again to silence the warning",
                ),
            ),
            Self::Decomposed => language.say(
                Wording::new(
                    "chữ tiếng Việt gõ theo mã tổ hợp (dấu tách rời); chương trình đã chuyển sang dựng sẵn khi lập văn bản",
                    "",
                    "nên chọn bảng mã Unicode dựng sẵn trong bộ gõ để lần sau không còn nhắc",
                ),
                Wording::new(
                    "decomposed Vietnamese letters were composed (NFC)",
                    "",
                    "set the keyboard to precomposed Unicode to silence the warning",
                ),
            ),
            Self::NotAFile { path } => language.say(
                Wording::new(
                    format!("`{path}` không phải là một tệp"),
                    "một tệp thường trên đĩa, không phải thư mục, thiết bị hay ống dẫn",
                    "chép tệp thật vào chỗ đó, hoặc sửa lại tên",
                ),
                Wording::new(
                    format!("`{path}` is not a file"),
                    "an ordinary file on a disk, not a folder, device or pipe",
                    "put the real file there, or mend the name",
                ),
            ),
            Self::TooLarge { path, most_mb } => language.say(
                Wording::new(
                    format!("tệp `{path}` quá lớn"),
                    format!("không quá {most_mb} MB"),
                    "xem có chép nhầm tệp không; hình thì quét lại ở 300 dpi",
                ),
                Wording::new(
                    format!("the file `{path}` is too large"),
                    format!("{most_mb} MB at most"),
                    "look whether it is the right file; scan a picture again at 300 dpi",
                ),
            ),
            Self::NameNotUtf8 { name } => language.say(
                Wording::new(
                    format!("bỏ qua `{name}`: tên không theo mã Unicode"),
                    "tên tệp, thư mục ghi bằng Unicode (UTF-8)",
                    "đổi tên tệp hoặc thư mục ấy (thường do giải nén tệp zip của máy cũ)",
                ),
                Wording::new(
                    format!("`{name}` is left out: its name is not Unicode"),
                    "names of files and folders in Unicode (UTF-8)",
                    "rename the file or folder (mostly from a zip of an older computer)",
                ),
            ),
            Self::Misnamed { found, wanted } => language.say(
                Wording::new(
                    format!("tìm thấy `{found}`, không có `{wanted}`"),
                    format!("tên đúng từng chữ: `{wanted}`"),
                    format!("đổi tên `{found}` thành `{wanted}`"),
                ),
                Wording::new(
                    format!("found `{found}` and no `{wanted}`"),
                    format!("the name letter by letter: `{wanted}`"),
                    format!("rename `{found}` to `{wanted}`"),
                ),
            ),
            Self::CopyPassedOver { found, read } => language.say(
                Wording::new(
                    format!("`{found}` không được đọc: chương trình chỉ đọc `{read}`"),
                    "",
                    "nếu bản này mới đúng thì đổi tên nó thay cho tệp kia; nếu không thì xóa hoặc chuyển đi nơi khác",
                ),
                Wording::new(
                    format!("`{found}` is not read: only `{read}` is"),
                    "",
                    "if this is the right one, rename it over the other; otherwise delete it or move it away",
                ),
            ),
            Self::PassedOver { found, read } => language.say(
                Wording::new(
                    format!("`{found}` không được đọc"),
                    format!("trong thư mục này chương trình chỉ đọc: {}", quoted(read)),
                    "nếu đây là dữ liệu cần dùng thì đổi tên hoặc chuyển vào đúng chỗ; nếu không thì chuyển đi nơi khác",
                ),
                Wording::new(
                    format!("`{found}` is not read"),
                    format!("in this folder only these are read: {}", quoted(read)),
                    "rename it or move it to its place if it is data that is wanted; otherwise move it away",
                ),
            ),
        }
    }
}
