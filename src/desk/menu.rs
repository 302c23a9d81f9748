//! The pages of the menu, and what a page says of itself.

use super::Desk;

/// A page of the menu.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Menu {
    /// Việc cần làm.
    ToDo,
    /// Dữ liệu.
    Data,
    /// Excel.
    Excel,
    /// Văn bản.
    Papers,
    /// Giấy khen.
    Certificates,
    /// Kiểm tra.
    Check,
    /// Sổ sách.
    Books,
    /// Tìm.
    Search,
    /// Thống kê.
    Statistics,
    /// Cất giữ.
    Keeping,
    /// Hướng dẫn.
    Manual,
    /// Tài khoản.
    Accounts,
}

/// What a page says of itself.
#[derive(Debug, Clone)]
pub(super) struct Page {
    /// Its title.
    pub(super) title: String,
    /// Where in the menu it is.
    pub(super) menu: Menu,
    /// The campaign that it is about: its folder in `inputs/`.
    pub(super) campaign: Option<String>,
}

/// The pages of one campaign, and those of the whole office.
pub(super) const OF_CAMPAIGN: [Menu; 6] = [
    Menu::ToDo,
    Menu::Data,
    Menu::Excel,
    Menu::Papers,
    Menu::Certificates,
    Menu::Check,
];
pub(super) const OF_OFFICE: [Menu; 6] = [
    Menu::Books,
    Menu::Search,
    Menu::Statistics,
    Menu::Keeping,
    Menu::Accounts,
    Menu::Manual,
];

impl Menu {
    /// Whether it is a page of one campaign.
    pub(super) fn is_of_campaign(self) -> bool {
        OF_CAMPAIGN.contains(&self)
    }

    /// The last part of its address.
    pub(super) const fn path(self) -> &'static str {
        match self {
            Self::ToDo => "viec",
            Self::Data => "du-lieu",
            Self::Excel => "excel",
            Self::Papers => "van-ban",
            Self::Certificates => "giay-khen",
            Self::Check => "kiem-tra",
            Self::Books => "so",
            Self::Search => "tim",
            Self::Statistics => "thong-ke",
            Self::Keeping => "cat-giu",
            Self::Manual => "huong-dan",
            Self::Accounts => "tai-khoan",
        }
    }

    /// Its name, in the words of the office.
    pub(super) fn name(self, desk: &Desk) -> &'static str {
        match self {
            Self::ToDo => desk.say("Việc cần làm", "To do"),
            Self::Data => desk.say("Dữ liệu", "Data"),
            Self::Excel => desk.say("Nhập từ Excel", "From Excel"),
            Self::Papers => desk.say("Văn bản", "Papers"),
            Self::Certificates => desk.say("Giấy khen", "Certificates"),
            Self::Check => desk.say("Kiểm tra", "Check"),
            Self::Books => desk.say("Sổ sách", "Books"),
            Self::Search => desk.say("Tìm", "Search"),
            Self::Statistics => desk.say("Thống kê", "Statistics"),
            Self::Keeping => desk.say("Cất giữ", "Keeping"),
            Self::Manual => desk.say("Hướng dẫn", "Manual"),
            Self::Accounts => desk.say("Tài khoản", "Accounts"),
        }
    }
}
