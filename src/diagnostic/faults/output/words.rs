//! What these faults say.

use super::OutputProblem;
use crate::diagnostic::wording::Wording;
use crate::diagnostic::{Language, PathProblem};

impl OutputProblem {
    /// Its sentences.
    #[expect(
        clippy::too_many_lines,
        reason = "one flat match: every fault beside its words"
    )]
    pub(in crate::diagnostic) fn wording(&self, language: Language) -> Wording {
        match self {
            Self::EditedSince { path } => language.say(
                Wording::new(
                    format!("`{path}` đã được sửa sau khi lập; chương trình không ghi đè và không thay tệp nào"),
                    "",
                    "nếu muốn giữ bản đã sửa: chép sang nơi khác; nếu muốn lập lại: thêm --force (bản đã sửa được giữ dưới tên có ngày)",
                ),
                Wording::new(
                    format!("`{path}` was edited since it was made; it is kept, and no file was replaced"),
                    "",
                    "move it away to keep it; or add --force to make it again (the edited one is kept under a dated name)",
                ),
            ),
            Self::ForeignFile { path } => language.say(
                Wording::new(
                    format!(
                        "`{path}` đã có sẵn mà không do chương trình này lập; chương trình không ghi đè và không thay tệp nào"
                    ),
                    "",
                    "chuyển tệp đó đi nơi khác; hoặc thêm --force (tệp cũ được giữ dưới tên có ngày)",
                ),
                Wording::new(
                    format!("`{path}` was not made by this program; it is kept, and no file was replaced"),
                    "",
                    "move it away; or add --force (the old one is kept under a dated name)",
                ),
            ),
            Self::NameInUse { option, name } => language.say(
                Wording::new(
                    format!("`{option} {name}`: tên ấy là tên tệp của một văn bản"),
                    "tên không trùng tệp của văn bản nào, kể cả văn bản đã ban hành",
                    "đặt tên khác, như tat-ca.pdf",
                ),
                Wording::new(
                    format!("`{option} {name}`: that is the name of a paper's own file"),
                    "a name that no file of a paper has, issued ones included",
                    "choose another name, such as all.pdf",
                ),
            ),
            Self::OutOfPlace { path } => language.say(
                Wording::new(
                    format!("`--out {path}`: thư mục ấy giữ dữ liệu, mẫu hoặc sổ của cơ quan"),
                    "thư mục khác inputs/, templates/, register/",
                    "chọn thư mục khác, hoặc bỏ --out để ghi vào output/",
                ),
                Wording::new(
                    format!("`--out {path}`: that folder holds the office's inputs, templates or register"),
                    "a folder other than inputs/, templates/, register/",
                    "choose another folder, or leave --out away: the files go to output/",
                ),
            ),
            Self::Unwritable { path, problem } => language.say(
                Wording::new(
                    format!("không ghi được `{path}`: {}", problem.said(language)),
                    "",
                    match problem {
                        PathProblem::Full => {
                            "dọn bớt ổ đĩa hoặc chọn ổ khác bằng --out, rồi chạy lại; chưa có gì bị thay đổi"
                        }
                        PathProblem::Busy => {
                            "đóng tệp trong Word hoặc phần mềm xem PDF, rồi chạy lại; chưa có gì bị thay đổi"
                        }
                        _ => "mở quyền ghi, hoặc chọn thư mục khác bằng --out, rồi chạy lại; chưa có gì bị thay đổi",
                    },
                ),
                Wording::new(
                    format!("cannot write `{path}`: {}", problem.said(language)),
                    "",
                    match problem {
                        PathProblem::Full => "free some room or choose another disk with --out; nothing was changed",
                        PathProblem::Busy => "close the file in Word or the PDF reader; nothing was changed",
                        _ => "allow writing, or choose another folder with --out; nothing was changed",
                    },
                ),
            ),
            Self::IssuedUnwritten { path, problem } => language.say(
                Wording::new(
                    format!("số đã cấp và sổ giữ tệp, nhưng không ghi được `{path}`: {}", problem.said(language)),
                    "",
                    match problem {
                        PathProblem::Full => "dọn bớt ổ đĩa, rồi `thidua build`; đừng ban hành lại",
                        PathProblem::Busy => "đóng tệp trong Word hoặc phần mềm xem PDF, rồi `thidua build`; đừng ban hành lại",
                        _ => "mở quyền ghi, rồi `thidua build`; đừng ban hành lại",
                    },
                ),
                Wording::new(
                    format!("the number is given and the register keeps the files, but `{path}` cannot be written: {}", problem.said(language)),
                    "",
                    match problem {
                        PathProblem::Full => "free some room, then `thidua build`; do not issue it again",
                        PathProblem::Busy => "close the file in Word or the PDF reader, then `thidua build`; do not issue it again",
                        _ => "allow writing, then `thidua build`; do not issue it again",
                    },
                ),
            ),
            Self::AnswerLost { problem } => language.say(
                Wording::new(
                    format!("lời đáp của lệnh không ghi được hết vào nơi nhận: {}", problem.said(language)),
                    "",
                    "việc của lệnh thì đã làm; dọn chỗ, rồi xem lại bằng `thidua status` hay chạy lại lệnh chỉ để xem",
                ),
                Wording::new(
                    format!("the command's answer could not be written where it was sent: {}", problem.said(language)),
                    "",
                    "its work is done; free some room, then look with `thidua status`, or run a command that only looks once more",
                ),
            ),
            Self::ManifestDamaged { path } => language.say(
                Wording::new(
                    format!("danh sách tệp đã lập `{path}` bị hỏng, nên không biết tệp nào đã được sửa tay"),
                    "",
                    "chuyển các tệp cần giữ trong thư mục đó đi nơi khác, xóa tệp `.manifest.json` này, rồi chạy lại",
                ),
                Wording::new(
                    format!("the list of written files `{path}` is damaged, so nobody knows which files were edited"),
                    "",
                    "move away what you want to keep, delete this file `.manifest.json`, and run again",
                ),
            ),
            Self::KeptCopy { path, copy } => language.say(
                Wording::new(
                    format!("bản cũ của `{path}` được giữ tại `{copy}`"),
                    "",
                    "xóa bản cũ khi không cần nữa",
                ),
                Wording::new(
                    format!("the old `{path}` is kept as `{copy}`"),
                    "",
                    "delete it when it is no longer needed",
                ),
            ),
        }
    }
}
