//! What these faults say.

use super::EditProblem;
use crate::diagnostic::Language;
use crate::diagnostic::wording::Wording;

impl EditProblem {
    /// Its sentences.
    pub(in crate::diagnostic) fn wording(&self, language: Language) -> Wording {
        match self {
            Self::NoPlace { path } => language.say(
                Wording::new(
                    format!("tệp không có chỗ `{path}` để ghi giá trị này"),
                    "một khóa đã có, hoặc một danh sách, một nhóm để thêm vào",
                    "sửa tệp bằng tay; chưa có gì bị thay đổi",
                ),
                Wording::new(
                    format!("the file has no place `{path}` for this value"),
                    "a key that is there, or a list or group to add to",
                    "edit the file by hand; nothing was changed",
                ),
            ),
            Self::NotSafe { path } => language.say(
                Wording::new(
                    format!("không ghi được vào `{path}` mà giữ nguyên mọi chỗ khác của tệp"),
                    "ghi xong đọc lại thì chỉ đúng giá trị ấy đổi",
                    "sửa tệp bằng tay; chưa có gì bị thay đổi",
                ),
                Wording::new(
                    format!("`{path}` cannot be written with all else in the file left as it is"),
                    "a file that, read again, differs in that one value only",
                    "edit the file by hand; nothing was changed",
                ),
            ),
            Self::CommentLost { path, comment } => language.say(
                Wording::new(
                    format!("bỏ `{path}` thì mất cả ghi chú `{comment}`"),
                    "mọi dòng ghi chú còn nguyên",
                    "tự xóa mục ấy, hoặc chuyển ghi chú đi chỗ khác rồi chạy lại; chưa có gì bị thay đổi",
                ),
                Wording::new(
                    format!("with `{path}` the comment `{comment}` would go, too"),
                    "every comment as it was",
                    "remove the entry by hand, or move the comment away and run again; nothing was changed",
                ),
            ),
            Self::ChangedSince { file } => language.say(
                Wording::new(
                    format!("`{file}` vừa bị sửa ở nơi khác, sau khi chương trình đọc"),
                    "tệp như lúc đọc",
                    "lưu và đóng tệp ở phần mềm kia, rồi chạy lại; chương trình chưa ghi gì vào tệp",
                ),
                Wording::new(
                    format!("`{file}` was changed by someone else since it was read"),
                    "the file as it was read",
                    "save and close it in the other program, then run again; nothing was written",
                ),
            ),
            Self::AlreadyThere { path } => language.say(
                Wording::new(
                    format!("`{path}` đã có sẵn; chương trình không ghi đè"),
                    "một chỗ chưa có gì",
                    "chọn tên khác, hoặc chuyển cái cũ đi nơi khác; chưa có gì bị thay đổi",
                ),
                Wording::new(
                    format!("`{path}` is there already and is not replaced"),
                    "a place where nothing is",
                    "choose another name, or move the old one away; nothing was changed",
                ),
            ),
        }
    }
}
