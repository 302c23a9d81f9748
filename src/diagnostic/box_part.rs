//! The numbers of a box on a stock.

use super::Language;

/// A number of a box on a stock, as a page asks for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(test, derive(Default))]
pub enum BoxPart {
    /// Its left edge.
    #[cfg_attr(test, default)]
    Left,
    /// Its upper edge.
    Top,
    /// Its width.
    Width,
    /// Its height.
    Height,
    /// The size of its letters.
    Size,
    /// The smallest size of its letters.
    Least,
}

impl BoxPart {
    /// All, in the order of a form.
    pub const ALL: [Self; 6] = [
        Self::Left,
        Self::Top,
        Self::Width,
        Self::Height,
        Self::Size,
        Self::Least,
    ];

    /// Whether it may be nothing: a box may begin at the edge of the sheet.
    pub const fn may_be_nothing(self) -> bool {
        matches!(self, Self::Left | Self::Top)
    }

    /// In words.
    pub(super) fn said(self, language: Language) -> &'static str {
        match self {
            Self::Left => language.say("khoảng cách đến mép trái", "distance from the left edge"),
            Self::Top => language.say("khoảng cách đến mép trên", "distance from the upper edge"),
            Self::Width => language.say("bề rộng của ô", "width of the box"),
            Self::Height => language.say("chiều cao của ô", "height of the box"),
            Self::Size => language.say("cỡ chữ", "size of letters"),
            Self::Least => language.say("cỡ chữ nhỏ nhất", "smallest size of letters"),
        }
    }
}
