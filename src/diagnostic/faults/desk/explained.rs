//! What `thidua explain` says of these faults.

use super::DeskCode;
use crate::diagnostic::{Explanation, Language};

impl DeskCode {
    /// What it is, why, an example, and what to do.
    #[expect(
        clippy::too_many_lines,
        reason = "one flat match: every fault beside its words"
    )]
    pub(in crate::diagnostic) fn explained(self, language: Language) -> Explanation {
        match self {
            Self::NoVersion => Explanation {
                what: language.say("Không có bản cũ ấy", "No such earlier version is kept"),
                why: language.say(
                    "Mỗi lần sửa, tệp cũ được giữ dưới một số; số ấy không có, hoặc bản giữ đã bị xóa.",
                    "With every edit the file before it is kept under a number; there is none of that number, or it was deleted.",
                ),
                example: "awardees.yaml, 12",
                action: language.say(
                    "Chọn bản khác ở trang Cất giữ.",
                    "Choose another version on the page Keeping.",
                ),
                basis: None,
            },
            Self::OutsideFolder => Explanation {
                what: language.say("Tệp ngoài thư mục làm việc", "A file outside the working folder"),
                why: language.say(
                    "Bàn làm việc chỉ sửa tệp của phong trào; đường dẫn ra ngoài thường là có người thử phá.",
                    "The desk changes files of campaigns only; a path that leads elsewhere is mostly somebody who tries the doors.",
                ),
                example: "../../x",
                action: language.say(
                    "Chọn tệp từ danh sách trên trang.",
                    "Choose the file from the list on the page.",
                ),
                basis: None,
            },
            Self::AccountName => Explanation {
                what: language.say("Tên tài khoản không dùng được", "A name that no account can have"),
                why: language.say(
                    "Tên này được ghi bên mỗi lần sửa và ban hành, nên phải đọc được.",
                    "The name stands beside every edit and issue, so that it has to be readable.",
                ),
                example: "“   ”",
                action: language.say("Ghi họ tên của người dùng.", "Write the name of the person."),
                basis: None,
            },
            Self::AccountTaken => Explanation {
                what: language.say("Trùng tên tài khoản", "An account of that name is there"),
                why: language.say(
                    "Hai người chung một tên thì không biết ai đã làm gì.",
                    "With one name for two nobody could tell who did what.",
                ),
                example: "Nguyễn Thị Ví Dụ",
                action: language.say(
                    "Thêm chữ để phân biệt, như đơn vị.",
                    "Add a word that tells them apart, such as the unit.",
                ),
                basis: None,
            },
            Self::WeakPassword => Explanation {
                what: language.say("Mật khẩu dễ đoán", "A password that is easily guessed"),
                why: language.say(
                    "Máy khác trong mạng thử được nhiều mật khẩu; người đoán trúng sẽ ban hành văn bản thay cơ quan.",
                    "Other computers of the network can try many passwords; whoever hits one issues papers for the office.",
                ),
                example: "12345678",
                action: language.say(
                    "Chọn mật khẩu dài hơn, như vài từ ghép lại.",
                    "Choose a longer one, such as several words in a row.",
                ),
                basis: None,
            },
            Self::LastIssuer => Explanation {
                what: language.say(
                    "Không còn ai có quyền ban hành",
                    "Nobody would be left who may issue",
                ),
                why: language.say(
                    "Chỉ người có quyền ban hành mới cấp tài khoản; mất người cuối cùng thì không ai vào sửa được nữa.",
                    "Only who may issue gives accounts; without the last of them nobody could mend that.",
                ),
                example: "ban hành → soạn",
                action: language.say(
                    "Cho tài khoản khác quyền ban hành trước.",
                    "Let another account issue first.",
                ),
                basis: None,
            },
            Self::NoAccount => Explanation {
                what: language.say("Không có tài khoản ấy", "There is no such account"),
                why: language.say(
                    "Tài khoản vừa bị người khác xóa, hoặc tên ghi sai.",
                    "Somebody has just removed it, or the name is misspelt.",
                ),
                example: "Trần Văn Mẫu",
                action: language.say("Xem lại danh sách.", "Look at the list again."),
                basis: None,
            },
            Self::AccountsNeeded => Explanation {
                what: language.say(
                    "Mở cho mạng mà chưa có tài khoản",
                    "Open to the network without accounts",
                ),
                why: language.say(
                    "Không có tài khoản thì ai trong mạng cũng ban hành được văn bản.",
                    "Without accounts anybody on the network could issue papers.",
                ),
                example: "thidua desk --lan",
                action: language.say(
                    "Thêm tài khoản thứ nhất ở chính máy này.",
                    "Add the first account on this very computer.",
                ),
                basis: None,
            },
            Self::BadCertificate => Explanation {
                what: language.say(
                    "Chứng thư hoặc khóa TLS không dùng được",
                    "A TLS certificate or key that cannot be used",
                ),
                why: language.say(
                    "Không có chứng thư và khóa đi đôi thì không mã hóa được đường truyền.",
                    "Without a certificate and the key of it nothing can be encrypted.",
                ),
                example: "--tls cert.pem key.pem",
                action: language.say(
                    "Xin người quản trị mạng hai tệp đúng, hoặc bỏ --tls.",
                    "Ask whoever keeps the network for the right files, or leave --tls out.",
                ),
                basis: None,
            },
            Self::NoCopy => Explanation {
                what: language.say("Không phải bản sao", "No copy of a working folder"),
                why: language.say(
                    "Chỉ tệp .zip do chương trình làm ra mới có đủ dữ liệu và sổ để khôi phục.",
                    "Only a .zip that the program made has the data and the register that are brought back.",
                ),
                example: "anh-chup.zip",
                action: language.say(
                    "Chọn tệp có tên bắt đầu bằng sao-luu.",
                    "Choose a file whose name begins with sao-luu.",
                ),
                basis: None,
            },
            Self::ClosedFolder => Explanation {
                what: language.say(
                    "Thư mục làm việc không ghi được",
                    "The working folder cannot be written to",
                ),
                why: language.say(
                    "Bàn làm việc ghi vào thư mục rằng nó đang mở ở đâu, để hai bàn không cùng mở một thư mục.",
                    "The desk writes down in the folder where it is open, so that no second one opens there.",
                ),
                example: "thidua desk --root D:\\thi-dua",
                action: language.say(
                    "Mở quyền ghi của thư mục, hoặc dọn chỗ trên ổ đĩa.",
                    "Allow writing to the folder, or make room on the disk.",
                ),
                basis: None,
            },
        }
    }
}
