//! What awards are for: a campaign, the year's work, a sudden achievement … (Luật 06/2022/QH15, Điều 8).

use serde::Serialize;
use strum::{IntoStaticStr, VariantArray};

use crate::input::decoded_by_word;

/// What the awards of a file are for; templates see the Vietnamese name.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, IntoStaticStr, VariantArray)]
pub enum Occasion {
    /// A campaign in a definite time (khoản 3).
    #[default]
    #[serde(rename = "phong trào thi đua")]
    #[strum(serialize = "phong-trao")]
    Campaign,
    /// The work of a year or of years (khoản 1).
    #[serde(rename = "công trạng")]
    #[strum(serialize = "cong-trang")]
    Work,
    /// A sudden achievement (khoản 2).
    #[serde(rename = "đột xuất")]
    #[strum(serialize = "dot-xuat")]
    Sudden,
    /// A topic, or a stretch of years that is reviewed (khoản 3).
    #[serde(rename = "chuyên đề")]
    #[strum(serialize = "chuyen-de")]
    Topic,
    /// Devotion over the stages of the revolution and the building of the country (khoản 4).
    #[serde(rename = "quá trình cống hiến")]
    #[strum(serialize = "cong-hien")]
    Devotion,
    /// Years of service in the armed forces or a branch (khoản 5).
    #[serde(rename = "niên hạn")]
    #[strum(serialize = "nien-han")]
    LongService,
    /// What foreigners and Vietnamese abroad have done (khoản 6).
    #[serde(rename = "đối ngoại")]
    #[strum(serialize = "doi-ngoai")]
    External,
}

impl Occasion {
    /// Whether it is a campaign: with its own time, in waves that are sơ kết or tổng kết, among units that register.
    pub fn is_campaign(self) -> bool {
        self == Self::Campaign
    }

    /// Whether titles are among its awards: they are for a year's work or a movement.
    pub const fn has_titles(self) -> bool {
        match self {
            Self::Campaign | Self::Work | Self::Topic => true,
            Self::Sudden | Self::Devotion | Self::LongService | Self::External => false,
        }
    }

    /// The words of all of them, as files have them.
    pub fn words() -> Vec<&'static str> {
        Self::VARIANTS.iter().map(|occasion| (*occasion).into()).collect()
    }

    /// Whether a word of a file is of such an occasion.
    pub fn is_simple_word(word: &str) -> bool {
        let mut all = Self::VARIANTS.iter();
        all.any(|one| <&str>::from(*one) == word && one.is_simple())
    }

    /// What those who are awarded have, as it stands before `trong …`. Titles alone, outside a campaign, are for an achievement
    /// that need not be excellent.
    pub const fn merit(self, only_titles: bool) -> &'static str {
        match self {
            Self::Work | Self::Topic if only_titles => "thành tích",
            Self::Campaign | Self::Work | Self::Topic => "thành tích xuất sắc",
            Self::Sudden => "thành tích xuất sắc đột xuất",
            Self::Devotion => "quá trình cống hiến",
            Self::LongService => "thời gian phục vụ lâu dài",
            Self::External => "đóng góp tích cực",
        }
    }

    /// Whether each who is awarded a form has to have an achievement of his, her or its own, in words.
    pub const fn asks_achievement(self) -> bool {
        match self {
            Self::Campaign | Self::Sudden | Self::Topic => true,
            Self::Work | Self::Devotion | Self::LongService | Self::External => false,
        }
    }

    /// Why its forms may be awarded by the simplified procedure; None where it is none of those.
    pub const fn simple_reason(self) -> Option<&'static str> {
        match self {
            Self::Sudden => Some("lập được thành tích xuất sắc đột xuất"),
            Self::Devotion => Some("khen thưởng quá trình cống hiến"),
            Self::LongService => Some("khen thưởng theo niên hạn"),
            Self::External => Some("khen thưởng đối ngoại"),
            Self::Campaign | Self::Work | Self::Topic => None,
        }
    }

    /// Whether its forms may be awarded by the simplified procedure, without a meeting of the council (Điều 85).
    pub const fn is_simple(self) -> bool {
        match self {
            Self::Sudden | Self::Devotion | Self::LongService | Self::External => true,
            Self::Campaign | Self::Work | Self::Topic => false,
        }
    }
}

decoded_by_word!(Occasion);
