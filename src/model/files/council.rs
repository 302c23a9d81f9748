//! `councils` of the office: who sits in a council and in its teams, since when, by which decision, and how it votes.

use strum::{IntoStaticStr, VariantArray};

use crate::diagnostic::{KeyProblem, PairedKey, Pairing};
use crate::input::{At, Fields, Record, Sheeted, decoded_by_word};
use crate::model::{
    Date, Id, Line, Text, Validity, VotingRule, look_at_name, look_at_post, look_at_salutation,
};

/// A council, or a committee like it: founded by a decision, with members by their days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Council {
    /// Its id; councils that follow each other may share one.
    pub id: At<Id>,
    /// `Hội đồng Thi đua - Khen thưởng phường Mẫu`.
    pub name: Line,
    /// Its members, in the order of its decision.
    pub members: Vec<At<Seat>>,
    /// What it has to do, an item each.
    pub duties: Vec<Text>,
    /// The office that works for it: `Văn phòng HĐND và UBND phường`.
    pub standing_office: Option<Line>,
    /// The decision that founded it.
    pub founded_by: Option<Founding>,
    /// What part of all members has to agree, in percent; None where each meeting says so.
    pub threshold_percent: Option<At<u32>>,
    /// By what rules it votes, where there is more to say.
    pub voting: Vec<VotingRule>,
    /// Its teams: of tellers, of appraisal.
    pub teams: Vec<Team>,
    /// When it sits.
    pub validity: Validity,
}

impl Council {
    /// Its members of a day.
    pub fn members_on(&self, day: Date) -> impl Iterator<Item = &At<Seat>> {
        sitting(&self.members, day)
    }
}

impl Record for Council {
    const NAME: &'static str = "Council";
    const ABOUT: &'static str =
        "Một hội đồng, ban: thành lập bằng quyết định, có thành viên theo từng thời gian";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let id = f.required("id", "Mã, như hoi-dong; Hội đồng được kiện toàn giữ mã cũ");
        let name = f.required("name", "Tên đầy đủ: Hội đồng Thi đua - Khen thưởng phường …");
        let members = f.required::<Sheeted<_>>("members", "Các thành viên, theo thứ tự trong quyết định");
        let duties = f.optional("duties", "Nhiệm vụ ghi trong quyết định thành lập, mỗi mục một ý");
        let standing_office = f.optional("standing_office", "Cơ quan, bộ phận thường trực hoặc giúp việc");
        let founded_by = f.optional("founded_by", "Quyết định thành lập");
        let threshold_percent = f.optional(
            "threshold_percent",
            "Tỷ lệ đồng ý tối thiểu trên tổng số thành viên, %, theo quy chế của Hội đồng",
        );
        let voting = f.optional("voting", "Các quy tắc biểu quyết, thay threshold_percent");
        let teams = f.optional("teams", "Các tổ của Hội đồng: tổ kiểm phiếu, tổ thẩm định …");
        let validity = Validity::from_fields(f);
        Some(Self {
            id: id?,
            name: name?,
            members: members?.0,
            duties: duties?.unwrap_or_default(),
            standing_office: standing_office?,
            founded_by: founded_by?,
            threshold_percent: threshold_percent?,
            voting: voting?.unwrap_or_default(),
            teams: teams?.unwrap_or_default(),
            validity: validity?,
        })
    }
}

/// A team of a council.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Team {
    /// Its id.
    pub id: At<Id>,
    /// `Tổ Thẩm định hồ sơ khen thưởng`.
    pub name: Line,
    /// Its members, the head first; they need not be members of the council.
    pub members: Vec<At<Seat>>,
    /// What it has to do, an item each.
    pub duties: Vec<Text>,
    /// The decision that founded it.
    pub founded_by: Option<Founding>,
}

impl Team {
    /// Its members of a day.
    pub fn members_on(&self, day: Date) -> impl Iterator<Item = &At<Seat>> {
        sitting(&self.members, day)
    }
}

impl Record for Team {
    const NAME: &'static str = "Team";
    const ABOUT: &'static str = "Một tổ của Hội đồng";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let id = f.required("id", "Mã, như to-kiem-phieu");
        let name = f.required("name", "Tên: Tổ Kiểm phiếu, Tổ Thẩm định hồ sơ khen thưởng …");
        let members = f.required::<Sheeted<_>>(
            "members",
            "Các thành viên, tổ trưởng trước; có thể không phải thành viên Hội đồng",
        );
        let duties = f.optional("duties", "Nhiệm vụ ghi trong quyết định thành lập, mỗi mục một ý");
        let founded_by = f.optional("founded_by", "Quyết định thành lập");
        Some(Self {
            id: id?,
            name: name?,
            members: members?.0,
            duties: duties?.unwrap_or_default(),
            founded_by: founded_by?,
        })
    }
}

fn sitting(members: &[At<Seat>], day: Date) -> impl Iterator<Item = &At<Seat>> {
    members.iter().filter(move |seat| seat.validity.covers(day))
}

/// Someone's seat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seat {
    /// `Ông`, `Bà`.
    pub salutation: Line,
    /// Name.
    pub name: Line,
    /// Post in the office: `Phó Chủ tịch UBND phường`.
    pub position: Line,
    /// Part in the council.
    pub role: SeatRole,
    /// The part as the decision words it, where that is not the usual way.
    pub role_name: Option<Line>,
    /// When.
    pub validity: Validity,
}

impl Seat {
    /// The part as papers say it: `Phó Chủ tịch thường trực Hội đồng`.
    pub fn part(&self) -> String {
        match &self.role_name {
            Some(name) => name.to_string(),
            None => self.role.name().to_owned(),
        }
    }
}

impl Record for Seat {
    const NAME: &'static str = "Seat";
    const ABOUT: &'static str = "Một thành viên của hội đồng hoặc tổ";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let salutation = f.required::<Line>("salutation", "Ông, Bà hoặc cấp bậc, học vị: Thượng tá, Bác sĩ");
        let name = f.required::<Line>("name", "Họ và tên");
        let position = f.required::<Line>("position", "Chức vụ trong cơ quan");
        let role = f.required(
            "role",
            "Trong hội đồng: chu-tich, pho-chu-tich-thuong-truc, pho-chu-tich, uy-vien-thuong-truc, uy-vien-thu-ky, uy-vien; trong ban: truong-ban, pho-ban; trong tổ: to-truong, to-pho, thu-ky, thanh-vien",
        );
        let role_name = f.optional(
            "role_name",
            "Vai trò ghi đúng như quyết định, khi khác cách ghi thường dùng",
        );
        let validity = Validity::from_fields(f);
        look_at_salutation(f, "salutation", salutation.as_ref());
        look_at_name(f, "name", name.as_ref());
        look_at_post(f, "position", position.as_ref());
        Some(Self {
            salutation: salutation?,
            name: name?,
            position: position?,
            role: role?,
            role_name: role_name?,
            validity: validity?,
        })
    }
}

/// A part in a council or team.
#[derive(Debug, Clone, Copy, PartialEq, Eq, IntoStaticStr, VariantArray)]
pub enum SeatRole {
    /// Its chairman.
    #[strum(serialize = "chu-tich")]
    Chairman,
    /// The standing deputy.
    #[strum(serialize = "pho-chu-tich-thuong-truc")]
    StandingDeputy,
    /// A deputy.
    #[strum(serialize = "pho-chu-tich")]
    Deputy,
    /// The standing member.
    #[strum(serialize = "uy-vien-thuong-truc")]
    StandingMember,
    /// A member who is its secretary.
    #[strum(serialize = "uy-vien-thu-ky")]
    SecretaryMember,
    /// A member.
    #[strum(serialize = "uy-vien")]
    Member,
    /// Head of a committee.
    #[strum(serialize = "truong-ban")]
    CommitteeHead,
    /// Deputy head of a committee.
    #[strum(serialize = "pho-ban")]
    CommitteeDeputy,
    /// Head of a team.
    #[strum(serialize = "to-truong")]
    TeamHead,
    /// Deputy head of a team.
    #[strum(serialize = "to-pho")]
    TeamDeputy,
    /// Secretary of a team.
    #[strum(serialize = "thu-ky")]
    Secretary,
    /// Member of a team.
    #[strum(serialize = "thanh-vien")]
    TeamMember,
}

impl SeatRole {
    /// As papers say it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Chairman => "Chủ tịch Hội đồng",
            Self::StandingDeputy => "Phó Chủ tịch thường trực Hội đồng",
            Self::Deputy => "Phó Chủ tịch Hội đồng",
            Self::StandingMember => "Ủy viên thường trực",
            Self::SecretaryMember => "Ủy viên, Thư ký Hội đồng",
            Self::Member => "Ủy viên",
            Self::CommitteeHead => "Trưởng ban",
            Self::CommitteeDeputy => "Phó Trưởng ban",
            Self::TeamHead => "Tổ trưởng",
            Self::TeamDeputy => "Tổ phó",
            Self::Secretary => "Thư ký",
            Self::TeamMember => "Thành viên",
        }
    }

    /// Whether there is one of them at a time: who heads a council, committee or team.
    pub const fn heads(self) -> bool {
        matches!(self, Self::Chairman | Self::CommitteeHead | Self::TeamHead)
    }

    /// Whether he or she presides when the head is away.
    pub const fn deputises(self) -> bool {
        matches!(
            self,
            Self::StandingDeputy | Self::Deputy | Self::CommitteeDeputy | Self::TeamDeputy
        )
    }

    /// Whether he or she takes the minutes.
    pub const fn keeps_minutes(self) -> bool {
        matches!(self, Self::SecretaryMember | Self::Secretary)
    }
}

decoded_by_word!(SeatRole);

/// The decision that founded a council or team.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Founding {
    /// A paper of this office, by its id in `papers.yaml`.
    Own(At<Id>),
    /// One that was issued elsewhere or earlier.
    Known {
        /// Number and symbol: `12/QĐ-UBND`.
        number: Line,
        /// Its day.
        date: At<Date>,
        /// Who decided, where that is not the head of the body that issues now.
        issuer: Option<Line>,
    },
}

impl Record for Founding {
    const NAME: &'static str = "Founding";
    const ABOUT: &'static str = "Quyết định thành lập: một văn bản trong papers.yaml, hoặc số và ngày";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let paper = f.optional::<At<Id>>("paper", "Mã văn bản trong papers.yaml của phong trào");
        let number = f.optional::<Line>("number", "Số, ký hiệu: 12/QĐ-UBND");
        let date = f.optional::<At<Date>>("date", "Ngày ban hành");
        let issuer = f.optional(
            "issuer",
            "Người quyết định, khi không phải người đứng đầu cơ quan ban hành: Chủ tịch Ủy ban nhân dân …",
        );
        match (paper?, number?, date?, issuer?) {
            (Some(paper), None, None, None) => Some(Self::Own(paper)),
            (None, Some(number), Some(date), issuer) => Some(Self::Known { number, date, issuer }),
            (Some(_), ..) => {
                f.fault(
                    "paper",
                    disagree(PairedKey::Paper, PairedKey::Number, Pairing::Excludes),
                );
                None
            }
            (None, Some(_), None, _) => {
                f.fault(
                    "number",
                    disagree(PairedKey::Number, PairedKey::Date, Pairing::Needs),
                );
                None
            }
            (None, None, Some(_), _) => {
                f.fault(
                    "date",
                    disagree(PairedKey::Date, PairedKey::Number, Pairing::Needs),
                );
                None
            }
            (None, None, None, _) => {
                let key = "number".to_owned();
                let about = "Số, ký hiệu quyết định thành lập; hoặc paper";
                f.fault("", KeyProblem::MissingKey { key, about });
                None
            }
        }
    }
}

const fn disagree(first: PairedKey, second: PairedKey, pairing: Pairing) -> KeyProblem {
    KeyProblem::KeysDisagree {
        first,
        second,
        pairing,
    }
}
