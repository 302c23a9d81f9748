//! What these faults say.

use super::WordProblem;
use crate::diagnostic::Language;
use crate::diagnostic::wording::Wording;

impl WordProblem {
    /// Its sentences.
    #[expect(
        clippy::too_many_lines,
        reason = "one flat match: every fault beside its words"
    )]
    pub(in crate::diagnostic) fn wording(&self, language: Language) -> Wording {
        match self {
            Self::NotWord { path } => language.say(
                Wording::new(
                    format!("`{path}` không phải tệp Word (.docx) đọc được"),
                    "tệp .docx còn nguyên, không đặt mật khẩu",
                    "mở tệp bằng Word hoặc LibreOffice, chọn Lưu thành (Save As) kiểu .docx rồi chạy lại",
                ),
                Wording::new(
                    format!("`{path}` is no Word file (.docx) that can be read"),
                    "a sound .docx without a password",
                    "open it in Word or LibreOffice, save it as .docx and run again",
                ),
            ),
            Self::Swollen { path, most_mb } => language.say(
                Wording::new(
                    format!("`{path}` bung ra lớn hơn {most_mb} MB chữ: không phải văn bản thường"),
                    format!("phần chữ không quá {most_mb} MB"),
                    "chép phần chữ sang một tệp .docx mới rồi chạy lại",
                ),
                Wording::new(
                    format!("`{path}` unpacks to more than {most_mb} MB of text: this is no ordinary paper"),
                    format!("at most {most_mb} MB of text"),
                    "copy the words into a new .docx and run again",
                ),
            ),
            Self::OtherPaper { path, id } => language.say(
                Wording::new(
                    format!("`{path}` không phải bản Word của văn bản `{id}`"),
                    format!("tệp `{id}.docx` do chương trình lập, đã được sửa"),
                    "kiểm tra lại mã văn bản và tên tệp; `thidua status` liệt kê mã các văn bản",
                ),
                Wording::new(
                    format!("`{path}` is not the Word file of the paper `{id}`"),
                    format!("the file `{id}.docx` that the program made, edited"),
                    "look at the paper's id and the file's name again; `thidua status` lists the ids",
                ),
            ),
            Self::Tracked { path, count } => language.say(
                Wording::new(
                    format!("`{path}` còn {count} chỗ theo dõi thay đổi (Track Changes); được đọc như đã chấp nhận"),
                    "",
                    "nếu có chỗ không đồng ý, mở tệp, bấm Từ chối (Reject) ở chỗ ấy, lưu lại rồi chạy lại",
                ),
                Wording::new(
                    format!("tracked changes in `{path}`: {count}; they are read as accepted"),
                    "",
                    "reject in the file what is not agreed to, save it and run again",
                ),
            ),
            Self::Comments { path, count } => language.say(
                Wording::new(
                    format!("`{path}` có {count} ghi chú bên lề (Comment); chương trình không đọc ghi chú"),
                    "",
                    "đọc các ghi chú ấy trong Word và tự sửa theo, nếu cần",
                ),
                Wording::new(
                    format!("comments in `{path}`: {count}; they are not read"),
                    "",
                    "read them in Word and act on them where needed",
                ),
            ),
            Self::InputsChanged { path, id, count } => language.say(
                Wording::new(
                    format!("dữ liệu của `{id}` đã đổi sau khi lập `{path}`: {count} đoạn của tệp không còn như dữ liệu; những đoạn ấy không tính là sửa trong Word"),
                    "",
                    "nên lập lại văn bản (`thidua build`) và chép chỗ sửa sang tệp mới, nếu chỗ sửa nằm đúng những đoạn ấy",
                ),
                Wording::new(
                    format!("the inputs of `{id}` were changed since `{path}` was made: paragraphs that are no longer as they were: {count}; they do not count as edited in Word"),
                    "",
                    "build the paper again and edit the new file, if the edits are in those paragraphs",
                ),
            ),
            Self::Issued { id, number } => language.say(
                Wording::new(
                    format!("`{id}` đã ban hành{}: chữ của văn bản không đổi được nữa", numbered("số", number)),
                    "văn bản còn là dự thảo",
                    format!("văn bản ban hành sai thì thay bằng văn bản khác: `thidua replace {id}`, hoặc đính chính (Điều 18)"),
                ),
                Wording::new(
                    format!("`{id}` is issued{}: its words can no longer change", numbered("as", number)),
                    "a paper that is still a draft",
                    format!("replace an issued paper that is wrong: `thidua replace {id}`, or correct it (article 18)"),
                ),
            ),
            Self::NotTaken { path, count } => language.say(
                Wording::new(
                    format!("{count} chỗ sửa trong `{path}` không đưa được vào dữ liệu; đã liệt kê ở trên, mỗi chỗ kèm lý do"),
                    "",
                    "sửa những chỗ ấy theo lý do đã ghi, lập lại văn bản rồi chạy `thidua compare` để xem còn gì khác",
                ),
                Wording::new(
                    format!("edits in `{path}` that could not be taken into the inputs: {count}; they are listed above with the reason"),
                    "",
                    "mend them by the reason given, build the paper again, and see with `thidua compare` what still differs",
                ),
            ),
            Self::NotAgreed { id, count } => language.say(
                Wording::new(
                    format!("chưa ghi gì: {count} chỗ sửa của `{id}` đưa được vào dữ liệu nhưng chưa ai đồng ý"),
                    "lời đồng ý ở màn hình, hoặc `--yes`",
                    "xem danh sách ở trên rồi chạy lại với `--yes`",
                ),
                Wording::new(
                    format!("nothing was written: edits of `{id}` that can be taken: {count}, but nobody agreed"),
                    "a yes at the terminal, or `--yes`",
                    "read the list above and run again with `--yes`",
                ),
            ),
        }
    }
}

fn numbered(word: &str, number: &str) -> String {
    if number.is_empty() {
        String::new()
    } else {
        format!(" {word} {number}")
    }
}
