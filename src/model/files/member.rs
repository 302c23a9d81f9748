//! Those who sit in a council's meeting, and those who were absent.

use crate::diagnostic::TypingProblem;
use crate::input::{Fields, Record};
use crate::model::{
    Line, look_at_end, look_at_lead, look_at_name, look_at_post, look_at_said, look_at_salutation,
    look_at_word,
};

/// How the roles of a council's head and of his or her deputies begin.
const HEADS: [&str; 3] = ["chủ tịch", "chủ trì", "trưởng ban"];
const DEPUTIES: [&str; 2] = ["phó chủ tịch", "phó trưởng ban"];

/// Roles that every council has.
const ROLES: [&str; 7] = [
    "Chủ tịch Hội đồng",
    "Phó Chủ tịch Hội đồng",
    "Thư ký Hội đồng",
    "Chủ tịch",
    "Phó Chủ tịch",
    "Thư ký",
    "Ủy viên",
];

/// Reports a reason for being absent that is none, or says what the minutes say before it.
fn look_at_reason(f: &mut Fields<'_, '_>, key: &str, reason: Option<&Line>) {
    let Some(said) = reason.map(Line::as_str) else {
        return;
    };
    if matches!(
        said.to_lowercase().as_str(),
        "có" | "true" | "x" | "vắng" | "có mặt" | "không" | "false"
    ) {
        let found = said.to_owned();
        f.fault(key, TypingProblem::NoLetters { found });
    }
    look_at_lead(f, key, reason, &["vắng vì", "vắng do", "lý do", "vì", "do"]);
}

/// A member's part in a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MeetingPart {
    /// Presides.
    Head,
    /// Presides when the head is away.
    Deputy,
    /// Neither.
    Other,
}

impl MeetingPart {
    /// By how a role begins.
    fn of_role(role: &str) -> Self {
        let role = role.to_lowercase();
        let begins = |words: &[&str]| words.iter().any(|word| role.starts_with(word));
        if begins(&HEADS) {
            Self::Head
        } else if begins(&DEPUTIES) {
            Self::Deputy
        } else {
            Self::Other
        }
    }
}

/// A member of the council.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// `Ông`, `Bà`.
    pub salutation: Line,
    /// Name.
    pub name: Line,
    /// Office.
    pub position: Line,
    /// Part in the council: `Chủ tịch Hội đồng`, `Ủy viên`.
    pub role: String,
    /// The same, as far as it decides who presides.
    pub part: MeetingPart,
    /// Why absent; None for those present.
    pub absent: Option<Line>,
    /// Who came instead.
    pub proxy: Option<Line>,
    /// Whether the vote of one who is absent counts: sent in writing, or cast by who came instead.
    pub votes: bool,
}

impl Member {
    /// Whether he or she has a vote in this meeting.
    pub const fn takes_part(&self) -> bool {
        self.absent.is_none() || self.votes
    }
}

impl Record for Member {
    const NAME: &'static str = "Member";
    const ABOUT: &'static str = "Một thành viên Hội đồng";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let salutation = f.required::<Line>("salutation", "Ông, Bà hoặc cấp bậc, học vị: Thượng tá, Bác sĩ");
        let name = f.required::<Line>("name", "Họ và tên");
        let position = f.required::<Line>("position", "Chức vụ");
        let role = f.required::<Line>(
            "role",
            "Vai trò: Chủ tịch Hội đồng, Phó Chủ tịch Hội đồng, Ủy viên …",
        );
        let absent = f.optional::<Line>("absent", "Lý do vắng; bỏ khóa này nếu có mặt");
        look_at_name(f, "name", name.as_ref());
        look_at_post(f, "position", position.as_ref());
        look_at_end(f, "role", role.as_ref());
        look_at_salutation(f, "salutation", salutation.as_ref());
        look_at_word(f, "role", role.as_ref(), &ROLES, &[("uv", "Ủy viên")]);
        look_at_reason(f, "absent", absent.iter().flatten().next());
        Some(Self {
            salutation: salutation?,
            name: name?,
            position: position?,
            part: MeetingPart::of_role(role.as_ref()?.as_str()),
            role: role?.to_string(),
            absent: absent?,
            proxy: None,
            votes: false,
        })
    }
}

/// A member of the office's council who was absent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Absence {
    /// Who.
    pub name: Line,
    /// Why.
    pub reason: Line,
    /// Who came instead.
    pub proxy: Option<Line>,
    /// Whether the vote counts all the same.
    pub votes: bool,
}

impl Record for Absence {
    const NAME: &'static str = "Absence";
    const ABOUT: &'static str = "Một thành viên vắng mặt";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let name = f.required("name", "Họ và tên, như trong hội đồng");
        let reason = f.required::<Line>("reason", "Lý do vắng");
        let proxy = f.optional::<Line>("proxy", "Người dự thay: Bà …, chức vụ …");
        let votes = f.optional(
            "votes",
            "true nếu phiếu của người vắng vẫn được tính: gửi bằng văn bản, hoặc người dự thay được biểu quyết",
        );
        look_at_reason(f, "reason", reason.as_ref());
        look_at_said(f, "proxy", proxy.as_ref().and_then(Option::as_ref));
        Some(Self {
            name: name?,
            reason: reason?,
            proxy: proxy?,
            votes: votes?.unwrap_or_default(),
        })
    }
}
