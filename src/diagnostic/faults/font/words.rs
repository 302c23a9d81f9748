//! What these faults say.

use super::FontProblem;
use crate::diagnostic::Language;
use crate::diagnostic::wording::Wording;

impl FontProblem {
    /// Its sentences.
    pub(in crate::diagnostic) fn wording(&self, language: Language) -> Wording {
        match self {
            Self::MissingGlyph { letter, .. } if Self::is_no_letter(*letter) => {
                let code = u32::from(*letter);
                language.say(
                    Wording::new(
                        format!("không in được ký tự `{letter}` (U+{code:04X})"),
                        "chữ và dấu; PDF/A không nhận ký tự dùng riêng, ký tự thay cho hình, ký tự ẩn",
                        "xóa ký tự này hoặc gõ lại bằng chữ, dấu thông dụng (thường do chép từ Word hoặc từ trang web)",
                    ),
                    Wording::new(
                        format!("`{letter}` (U+{code:04X}) cannot be printed"),
                        "letters and signs; PDF/A takes no private, invisible or placeholder characters",
                        "delete it or type a common character (it often comes with text copied from Word or the web)",
                    ),
                )
            }
            Self::MissingGlyph { letter, face } => language.say(
                Wording::new(
                    format!(
                        "phông {face} không có ký tự `{letter}` (U+{:04X})",
                        u32::from(*letter)
                    ),
                    "ký tự mà phông chữ của văn bản có",
                    "thay bằng chữ hoặc dấu thông dụng; hoặc dùng --fonts trỏ đến bộ phông có ký tự này",
                ),
                Wording::new(
                    format!("font {face} has no `{letter}` (U+{:04X})", u32::from(*letter)),
                    "a character of the paper's font",
                    "use a common character, or point --fonts at a family that has it",
                ),
            ),
            Self::FaceMissing { folder, face } => language.say(
                Wording::new(
                    format!("thư mục phông `{folder}` không có kiểu {face}"),
                    "đủ bốn tệp: đứng, đậm, nghiêng, đậm nghiêng của một phông",
                    "chép thêm tệp phông còn thiếu, hoặc bỏ --fonts để dùng phông đi kèm",
                ),
                Wording::new(
                    format!("font folder `{folder}` has no {face} face"),
                    "four files of one family: Regular, Bold, Italic, Bold Italic",
                    "add the missing file, or leave --fonts out to use the font shipped",
                ),
            ),
            Self::Unusable { file } => language.say(
                Wording::new(
                    format!("tệp phông `{file}` không dùng được"),
                    "tệp TTF hoặc OTF của cùng một phông",
                    "bỏ tệp này khỏi thư mục phông, hoặc chép lại từ máy có phông đó",
                ),
                Wording::new(
                    format!("font file `{file}` cannot be used"),
                    "a TTF or OTF file of the one family",
                    "take it out of the folder, or copy it again",
                ),
            ),
        }
    }
}
