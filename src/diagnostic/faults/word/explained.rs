//! What `thidua explain` says of these faults.

use super::WordCode;
use crate::diagnostic::{Explanation, Language};

impl WordCode {
    /// What it is, why, an example, and what to do.
    #[expect(
        clippy::too_many_lines,
        reason = "one flat match: every fault beside its words"
    )]
    pub(in crate::diagnostic) fn explained(self, language: Language) -> Explanation {
        match self {
            Self::NotWord => Explanation {
                what: language.say("Không phải tệp .docx", "Not a .docx"),
                why: language.say(
                    "Tệp .doc đời cũ, .odt, PDF, tệp có mật khẩu hay tệp hỏng không đọc được như .docx.",
                    "An old .doc, an .odt, a PDF, a file with a password or a broken one cannot be read as a .docx.",
                ),
                example: "thidua compare ke-hoach ke-hoach.doc",
                action: language.say("Lưu thành .docx rồi chạy lại.", "Save it as .docx and run again."),
                basis: None,
            },
            Self::Swollen => Explanation {
                what: language.say("Tệp Word lớn bất thường", "A Word file of unusual size"),
                why: language.say(
                    "Một tệp nhỏ có thể bung ra đầy bộ nhớ; chương trình dừng trước đó.",
                    "A small file can be made to fill all memory; the program stops before.",
                ),
                example: "ke-hoach.docx",
                action: language.say(
                    "Chép phần chữ sang tệp mới.",
                    "Copy the words into a new file.",
                ),
                basis: None,
            },
            Self::OtherPaper => Explanation {
                what: language.say("Tệp Word của văn bản khác", "The Word file of another paper"),
                why: language.say(
                    "So nhầm tệp thì mọi đoạn đều khác, và có thể đưa chữ của văn bản này vào dữ liệu của văn bản kia.",
                    "Every paragraph would differ, and words of one paper could go into the data of another.",
                ),
                example: "thidua compare ke-hoach quyet-dinh.docx",
                action: language.say(
                    "Ghi đúng mã văn bản và tên tệp.",
                    "Name the right paper and file.",
                ),
                basis: None,
            },
            Self::Tracked => Explanation {
                what: language.say("Tệp còn theo dõi thay đổi", "Tracked changes in the file"),
                why: language.say(
                    "Chữ thêm tính là có, chữ gạch tính là bỏ; người sửa nên biết như vậy.",
                    "What was inserted counts as said, what was struck out as gone; who edits should know.",
                ),
                example: "Track Changes",
                action: language.say(
                    "Chấp nhận hoặc từ chối từng chỗ trong Word trước khi chạy lệnh.",
                    "Accept or reject each in Word before running the command.",
                ),
                basis: None,
            },
            Self::Comments => Explanation {
                what: language.say("Tệp có ghi chú bên lề", "Comments in the file"),
                why: language.say(
                    "Ghi chú có thể là ý kiến của lãnh đạo; chương trình chỉ so chữ của văn bản.",
                    "A comment may be what a superior wants; only the paper's own words are compared.",
                ),
                example: "Comment",
                action: language.say("Đọc ghi chú trong Word.", "Read the comments in Word."),
                basis: None,
            },
            Self::InputsChanged => Explanation {
                what: language.say(
                    "Dữ liệu đã đổi sau khi lập tệp Word",
                    "Inputs changed since the Word file was made",
                ),
                why: language.say(
                    "Mỗi đoạn của tệp mang dấu của chữ lúc lập, nên biết chỗ nào người sửa trong Word, chỗ nào dữ liệu đổi.",
                    "Each paragraph bears a print of its words as they were made, which tells what was edited in Word from what changed in the inputs.",
                ),
                example: "ke-hoach.docx",
                action: language.say(
                    "Lập lại văn bản và sửa trên tệp mới.",
                    "Build the paper again and edit the new file.",
                ),
                basis: None,
            },
            Self::Issued => Explanation {
                what: language.say("Văn bản đã ban hành", "The paper is issued"),
                why: language.say(
                    "Văn bản đã ban hành không sửa chữ; chỉ được thay thế, đính chính hoặc bãi bỏ.",
                    "An issued paper is never edited; it is replaced, corrected or annulled.",
                ),
                example: "thidua take ke-hoach ke-hoach.docx",
                action: language.say(
                    "Dùng `thidua replace` hoặc `thidua correct`.",
                    "Use `thidua replace` or `thidua correct`.",
                ),
                basis: Some(language.say("Nghị định 30/2020/NĐ-CP, Điều 18", "Decree 30/2020/ND-CP, Article 18")),
            },
            Self::NotTaken => Explanation {
                what: language.say(
                    "Có chỗ sửa không đưa được vào dữ liệu",
                    "Edits that cannot be taken into the inputs",
                ),
                why: language.say(
                    "Câu của mẫu chung và số do chương trình tính không nằm trong dữ liệu; lấy liều thì lần lập sau sẽ mất hoặc sai.",
                    "Sentences of a shared template and computed figures stand in no input; taken at a guess they would be lost or wrong in the next build.",
                ),
                example: "05 tập thể → 06 tập thể",
                action: language.say(
                    "Sửa ở đúng nơi mà danh sách chỉ ra.",
                    "Change it where the list says that it comes from.",
                ),
                basis: None,
            },
            Self::NotAgreed => Explanation {
                what: language.say("Chưa ai đồng ý ghi vào dữ liệu", "Nobody agreed to the changes"),
                why: language.say(
                    "Dữ liệu là của người dùng; chương trình chỉ sửa khi được bảo.",
                    "The inputs are the user's; they are changed only when asked for.",
                ),
                example: "thidua take ke-hoach ke-hoach.docx --yes",
                action: language.say("Chạy lại với `--yes`.", "Run again with `--yes`."),
                basis: None,
            },
        }
    }
}
