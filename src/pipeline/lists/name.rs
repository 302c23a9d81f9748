//! The lists that a campaign has.

use strum::{IntoStaticStr, VariantArray};

/// A list, named as its key in the YAML files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum ListName {
    /// Those proposed for awards.
    Awardees,
    /// The units that take part.
    Units,
    /// Registered targets of units.
    Targets,
    /// Last year's figures of units.
    LastYear,
    /// What units reached by a review.
    Results,
    /// The same months of last year.
    SamePeriod,
    /// The votes of a review.
    Votes,
    /// Who sat in the meeting of a review.
    Members,
    /// Who sits in a council of the office.
    Councils,
    /// The points of units.
    Scores,
}

impl ListName {
    /// All of them.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// Its name on the command line.
    pub fn word(self) -> &'static str {
        self.into()
    }

    /// The list of that name.
    pub fn of(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|list| list.word() == word)
    }

    /// Where it stands in its file, of a list that is a table by itself there.
    pub(in crate::pipeline) const fn table(self) -> Option<&'static str> {
        match self {
            Self::Awardees => Some("awardees"),
            Self::Units => Some("units"),
            Self::Votes => Some("votes"),
            Self::Members => Some("meeting.members"),
            Self::Targets
            | Self::LastYear
            | Self::Results
            | Self::SamePeriod
            | Self::Councils
            | Self::Scores => None,
        }
    }

    /// The file of `templates/sheets/` that says what it looks like.
    pub(super) const fn form(self) -> &'static str {
        match self {
            Self::Awardees => "awardees",
            Self::Units => "units",
            Self::Targets | Self::LastYear | Self::Results | Self::SamePeriod => "figures",
            Self::Votes => "votes",
            Self::Members => "members",
            Self::Councils => "seats",
            Self::Scores => "scores",
        }
    }

    /// What stands above it.
    pub(super) const fn title(self) -> &'static str {
        match self {
            Self::Awardees => "Danh sách đề nghị khen thưởng",
            Self::Units => "Danh sách đơn vị tham gia",
            Self::Targets => "Chỉ tiêu đăng ký của các đơn vị",
            Self::LastYear => "Kết quả năm trước của các đơn vị",
            Self::Results => "Kết quả của các đơn vị",
            Self::SamePeriod => "Số liệu cùng kỳ năm trước của các đơn vị",
            Self::Votes => "Kết quả biểu quyết, bỏ phiếu",
            Self::Members => "Thành viên dự họp Hội đồng",
            Self::Councils => "Thành viên Hội đồng",
            Self::Scores => "Bảng chấm điểm các đơn vị",
        }
    }

    /// The key by which a row is known, and the one that tells namesakes apart.
    pub(super) const fn known_by(self) -> (&'static str, &'static str) {
        match self {
            Self::Awardees => ("name", "unit"),
            Self::Units => ("name", "kind"),
            Self::Targets | Self::LastYear | Self::Results | Self::SamePeriod | Self::Scores => ("unit", ""),
            Self::Votes => ("awardee", ""),
            Self::Members | Self::Councils => ("name", "role"),
        }
    }

    /// Whether a row says something of what stands in another list, and nothing else.
    pub(super) const fn refers(self) -> bool {
        let (_, beside) = self.known_by();
        beside.is_empty()
    }

    /// Whether it is one of the tables of figures that stand with the units.
    pub(super) const fn is_figures(self) -> bool {
        matches!(
            self,
            Self::Targets | Self::LastYear | Self::Results | Self::SamePeriod
        )
    }
}
