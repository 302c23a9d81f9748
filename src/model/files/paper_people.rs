//! Who signs a list side by side, and who receives a paper.

use super::in_capitals::in_capitals;
use crate::diagnostic::TypingProblem;
use crate::input::{Fields, Record};
use crate::model::{Line, look_at_end, look_at_name, look_at_post};

/// Someone who signs a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signer {
    /// In which part, in capitals: `NGƯỜI LẬP`.
    pub title: Line,
    /// Name; left blank in the list if absent.
    pub name: Option<Line>,
    /// What is asked of who signs, in brackets under the title.
    pub note: Option<Line>,
}

impl Record for Signer {
    const NAME: &'static str = "Signer";
    const ABOUT: &'static str = "Một người ký danh sách";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let title = f.required::<Line>("title", "Ký với tư cách gì, chữ in hoa: NGƯỜI LẬP");
        let name = f.optional::<Line>("name", "Họ và tên; bỏ khóa này để ghi tay");
        let note = f.optional(
            "note",
            "Chữ trong ngoặc dưới chức danh (mặc định: Ký, ghi rõ họ tên)",
        );
        look_at_post(f, "title", title.as_ref());
        in_capitals(f, "title", title.as_ref().map(Line::as_str));
        look_at_name(f, "name", name.as_ref().and_then(Option::as_ref));
        Some(Self {
            title: title?,
            name: name?,
            note: note?,
        })
    }
}

/// A recipient, with what it receives the paper for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recipient {
    /// Who.
    pub to: Line,
    /// `b/c` (to be informed above), `t/h` (to carry out), in brackets after the name.
    pub purpose: Option<Line>,
}

impl Record for Recipient {
    const NAME: &'static str = "Recipient";
    const ABOUT: &'static str = "Một nơi nhận";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let to = f.required::<Line>("to", "Nơi nhận");
        let purpose = f.optional::<Line>("purpose", "Để làm gì: b/c, t/h … (nếu muốn ghi)");
        look_at_end(f, "to", to.as_ref());
        if let Some(found) = purpose.as_ref().and_then(Option::as_ref).map(Line::as_str)
            && let Some(likely) = found.strip_prefix('(')
        {
            let (found, likely) = (found.to_owned(), likely.trim_end_matches(')').to_owned());
            f.fault("purpose", TypingProblem::StrayMark { found, likely });
        }
        Some(Self {
            to: to?,
            purpose: purpose?,
        })
    }
}
