//! What these faults say.

use super::DeskProblem;
use crate::diagnostic::Language;
use crate::diagnostic::wording::Wording;

impl DeskProblem {
    /// Its sentences.
    #[expect(
        clippy::too_many_lines,
        reason = "one flat match: every fault beside its words"
    )]
    pub(in crate::diagnostic) fn wording(&self, language: Language) -> Wording {
        match self {
            Self::NoVersion { file, version } => language.say(
                Wording::new(
                    format!("`{file}` không có bản cũ số {version}"),
                    "một bản cũ còn giữ",
                    "chọn một bản trong lịch sử của tệp; chưa có gì bị thay đổi",
                ),
                Wording::new(
                    format!("`{file}` has no earlier version {version}"),
                    "a version that is kept",
                    "choose one from the history of the file; nothing was changed",
                ),
            ),
            Self::OutsideFolder { file } => language.say(
                Wording::new(
                    format!("`{file}` không nằm trong thư mục làm việc"),
                    "một tệp trong thư mục làm việc",
                    "chọn tệp từ danh sách của chương trình; chưa có gì bị thay đổi",
                ),
                Wording::new(
                    format!("`{file}` is not in the working folder"),
                    "a file of the working folder",
                    "choose the file from a list of the program; nothing was changed",
                ),
            ),
            Self::AccountName { name } => language.say(
                Wording::new(
                    format!("không dùng được tên tài khoản “{name}”"),
                    "tên có chữ, dài không quá 60 chữ, không có dấu cách ở hai đầu",
                    "ghi họ tên, như “Nguyễn Thị Ví Dụ”",
                ),
                Wording::new(
                    format!("no account can be called `{name}`"),
                    "a name with letters, of 60 at most, without spaces at its ends",
                    "write a person's name",
                ),
            ),
            Self::AccountTaken { name } => language.say(
                Wording::new(
                    format!("đã có tài khoản “{name}”"),
                    "một tên chưa ai dùng",
                    "chọn tên khác, hoặc đặt mật khẩu mới cho tài khoản đã có",
                ),
                Wording::new(
                    format!("there is an account `{name}` already"),
                    "a name that nobody has",
                    "choose another name, or give that account a new password",
                ),
            ),
            Self::WeakPassword { least } => language.say(
                Wording::new(
                    "mật khẩu dễ đoán",
                    format!("ít nhất {least} chữ, không phải chính tên tài khoản, không chỉ lặp một chữ"),
                    "chọn mật khẩu khác, như vài từ ghép lại",
                ),
                Wording::new(
                    "a password that is easily guessed",
                    format!("at least {least} characters, not the account's name, not one letter repeated"),
                    "choose another, such as several words in a row",
                ),
            ),
            Self::LastIssuer { name } => language.say(
                Wording::new(
                    format!("“{name}” là tài khoản cuối cùng có quyền ban hành"),
                    "ít nhất một tài khoản có quyền ban hành",
                    "cho tài khoản khác quyền ban hành trước",
                ),
                Wording::new(
                    format!("`{name}` is the last account that may issue"),
                    "one account at least that may issue",
                    "let another account issue first",
                ),
            ),
            Self::NoAccount { name } => language.say(
                Wording::new(
                    format!("không có tài khoản “{name}”"),
                    "một tài khoản trong danh sách",
                    "xem lại danh sách tài khoản",
                ),
                Wording::new(
                    format!("there is no account `{name}`"),
                    "one of the list of accounts",
                    "look at the list of accounts again",
                ),
            ),
            Self::AccountsNeeded => language.say(
                Wording::new(
                    "chưa có tài khoản nào, nên chưa mở bàn làm việc cho máy khác trong mạng được",
                    "ít nhất một tài khoản có quyền ban hành",
                    "chạy `thidua desk --add-account TÊN` ở máy này, hoặc mở `thidua desk` rồi thêm ở trang Tài khoản",
                ),
                Wording::new(
                    "there is no account yet, so the desk is not opened to other computers",
                    "one account at least that may issue",
                    "run `thidua desk --add-account NAME` on this computer, or open `thidua desk` and add one on its page Accounts",
                ),
            ),
            Self::BadCertificate { path, said } => language.say(
                Wording::new(
                    format!("không dùng được chứng thư hoặc khóa `{path}`: {said}"),
                    "hai tệp PEM: chứng thư, rồi khóa riêng của nó",
                    "xin người quản trị mạng hai tệp đúng, hoặc bỏ --tls",
                ),
                Wording::new(
                    format!("the certificate or key `{path}` cannot be used: {said}"),
                    "two PEM files: the certificate, then its private key",
                    "ask whoever keeps the network for the right files, or leave --tls out",
                ),
            ),
            Self::NoCopy => language.say(
                Wording::new(
                    "tệp này không phải bản sao của cả thư mục, hoặc đã hỏng",
                    "tệp .zip do trang Cất giữ hoặc `thidua backup` làm ra",
                    "chọn tệp khác; chưa có gì bị thay đổi",
                ),
                Wording::new(
                    "this is no copy of a whole folder, or it is broken",
                    "a .zip made on the page Keeping or by `thidua backup`",
                    "choose another file; nothing was changed",
                ),
            ),
            Self::ClosedFolder { problem } => language.say(
                Wording::new(
                    format!("không mở được bàn làm việc: không ghi được vào thư mục làm việc, {}", problem.said(language)),
                    "thư mục ghi được, còn chỗ trống",
                    "mở quyền ghi của thư mục hoặc dọn chỗ trên ổ đĩa, rồi mở lại; chưa có gì bị thay đổi",
                ),
                Wording::new(
                    format!("the desk cannot be opened: the working folder cannot be written to, {}", problem.said(language)),
                    "a folder that can be written to, with room on its disk",
                    "allow writing to the folder or make room on the disk, and open it again; nothing was changed",
                ),
            ),
        }
    }
}
