//! What `thidua explain` says of these faults.

use super::OutputCode;
use crate::diagnostic::{Explanation, Language};

impl OutputCode {
    /// What it is, why, an example, and what to do.
    #[expect(
        clippy::too_many_lines,
        reason = "one flat match: every fault beside its words"
    )]
    pub(in crate::diagnostic) fn explained(self, language: Language) -> Explanation {
        match self {
            Self::EditedSince => Explanation {
                what: language.say("Tệp đã được sửa sau khi lập", "A file was edited since it was made"),
                why: language.say(
                    "Chương trình không bao giờ lặng lẽ ghi đè công sức của người khác, như câu chủ tịch vừa sửa trong Word.",
                    "The program never replaces somebody's work in silence, such as a sentence changed in Word.",
                ),
                example: "output/phuong-mau/ke-hoach.docx",
                action: language.say(
                    "Giữ bản sửa: chép sang nơi khác. Lập lại: thêm --force, bản sửa được giữ dưới tên có ngày.",
                    "To keep it, copy it elsewhere. To make it again, add --force; the edited file is kept under a dated name.",
                ),
                basis: None,
            },
            Self::ForeignFile => Explanation {
                what: language.say(
                    "Có sẵn tệp không do chương trình lập",
                    "A file that this program did not make",
                ),
                why: language.say(
                    "Chỗ cần ghi đã có tệp của người khác; chương trình không biết nó quan trọng đến đâu.",
                    "Somebody else's file stands where ours goes; the program cannot know what it is worth.",
                ),
                example: "output/phuong-mau/quyet-dinh.pdf",
                action: language.say(
                    "Chuyển tệp đó đi nơi khác; hoặc thêm --force, tệp cũ được giữ dưới tên có ngày.",
                    "Move it away; or add --force, and the old file is kept under a dated name.",
                ),
                basis: None,
            },
            Self::NameInUse => Explanation {
                what: language.say(
                    "Tên tệp đã là của một văn bản",
                    "The name of a file belongs to a paper",
                ),
                why: language.say(
                    "Tệp gộp mang tên của một văn bản sẽ nằm đè lên chính văn bản ấy, kể cả khi nó đã ban hành.",
                    "A merged file under the name of a paper would take its place, even that of an issued one.",
                ),
                example: "thidua build --merge ke-hoach.pdf",
                action: language.say("Đặt tên khác.", "Choose another name."),
                basis: None,
            },
            Self::OutOfPlace => Explanation {
                what: language.say(
                    "--out chỉ vào thư mục dữ liệu của cơ quan",
                    "--out names a folder of the office's own files",
                ),
                why: language.say(
                    "Tệp lập ra nằm giữa dữ liệu, mẫu hay sổ thì bị đọc lẫn, và theo vào mọi bản sao lưu.",
                    "Files made there would lie among inputs, templates or the register, and go into every backup.",
                ),
                example: "thidua build --out inputs",
                action: language.say(
                    "Chọn thư mục khác, hoặc bỏ --out.",
                    "Choose another folder, or leave --out away.",
                ),
                basis: None,
            },
            Self::Unwritable => Explanation {
                what: language.say("Không ghi được tệp hoặc thư mục", "A file or folder cannot be written"),
                why: language.say(
                    "Ổ đầy, không có quyền, hoặc Word đang mở tệp. Tệp của một phong trào được thay tất cả hoặc không tệp nào, nên chưa tệp nào của phong trào ấy bị thay.",
                    "The disk is full, writing is forbidden, or Word has the file open. Writing is all or nothing: nothing was changed.",
                ),
                example: language.say("ke-hoach.docx đang mở trong Word", "ke-hoach.docx is open in Word"),
                action: language.say(
                    "Đóng tệp, dọn ổ, mở quyền ghi, hoặc chọn chỗ khác bằng --out; rồi chạy lại.",
                    "Close the file, free some room, allow writing, or choose another place with --out; then run again.",
                ),
                basis: None,
            },
            Self::IssuedUnwritten => Explanation {
                what: language.say(
                    "Số đã cấp, tệp chưa ghi được vào output/",
                    "The number is given, its files are not in output/ yet",
                ),
                why: language.say(
                    "Sổ đã ghi văn bản và giữ tệp; chỉ bản chép trong output/ còn thiếu. Ban hành hay thay thế lần nữa sẽ mất thêm một số.",
                    "The register has the paper and keeps its files; only the copies in output/ are missing. To issue or replace it again would use up another number.",
                ),
                example: language.say("ổ đĩa hết chỗ đúng lúc ban hành", "the disk is full just when a paper is issued"),
                action: language.say(
                    "Dọn ổ, đóng tệp hoặc mở quyền ghi, rồi `thidua build`.",
                    "Free some room, close the file or allow writing, then `thidua build`.",
                ),
                basis: None,
            },
            Self::AnswerLost => Explanation {
                what: language.say(
                    "Lời đáp của lệnh không ghi được hết",
                    "A command's answer could not be written",
                ),
                why: language.say(
                    "Lệnh ghi lời đáp vào tệp (`> tệp`) mà ổ đĩa hết chỗ: tệp ấy trống hay cụt, đừng dùng.",
                    "The answer was sent to a file (`> file`) on a disk that is full: the file is empty or cut off, do not use it.",
                ),
                example: "thidua register show > so.txt",
                action: language.say(
                    "Dọn chỗ rồi chạy lại lệnh xem.",
                    "Free some room, then run the command that looks again.",
                ),
                basis: None,
            },
            Self::ManifestDamaged => Explanation {
                what: language.say(
                    "Danh sách tệp đã lập (`.manifest.json`) bị hỏng",
                    "The list of written files (`.manifest.json`) is damaged",
                ),
                why: language.say(
                    "Danh sách này cho biết tệp nào đã bị sửa tay; hỏng thì không biết tệp nào được phép ghi đè.",
                    "It tells which files were edited; without it nobody knows which may be replaced.",
                ),
                example: "output/phuong-mau/.manifest.json",
                action: language.say(
                    "Chuyển các tệp cần giữ đi nơi khác, xóa tệp `.manifest.json` này, rồi chạy lại. Đừng xóa gì trong `register/`.",
                    "Move away what you want to keep, delete this file `.manifest.json`, and run again. Delete nothing in `register/`.",
                ),
                basis: None,
            },
            Self::KeptCopy => Explanation {
                what: language.say(
                    "Bản cũ được giữ dưới tên khác",
                    "An old file was kept under another name",
                ),
                why: language.say(
                    "Bạn đã dùng --force; bản đã sửa không mất đi.",
                    "You used --force; the edited file is not lost.",
                ),
                example: "ke-hoach (bản sửa 2025-06-27 09.15.00).docx",
                action: language.say(
                    "Xóa bản cũ khi không cần nữa.",
                    "Delete the old one when it is no longer needed.",
                ),
                basis: None,
            },
        }
    }
}
