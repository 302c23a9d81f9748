//! What every page has around its own part: who and where, the way to the other pages, what was just done.

use maud::{DOCTYPE, Markup, html};

use super::Desk;
use super::campaigns::chooser;
use super::visitor::Visitor;

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
const OF_CAMPAIGN: [Menu; 6] = [
    Menu::ToDo,
    Menu::Data,
    Menu::Excel,
    Menu::Papers,
    Menu::Certificates,
    Menu::Check,
];
const OF_OFFICE: [Menu; 6] = [
    Menu::Books,
    Menu::Search,
    Menu::Statistics,
    Menu::Keeping,
    Menu::Accounts,
    Menu::Manual,
];

/// A whole page.
pub(super) fn page(desk: &Desk, visitor: &Visitor, about: &Page, body: &Markup) -> Markup {
    let notices = desk.doors.notices.take(&visitor.session);
    html! {
        (DOCTYPE)
        html lang=(desk.say("vi", "en")) {
            (head(&about.title))
            body {
                a.skip href="#noi-dung" { (desk.say("Đến nội dung", "To the content")) }
                header.top {
                    a.home href="/" { "thidua" }
                    (chooser(desk, about))
                    @for (id, title) in desk.works.going_on() { a.going href={ "/cong-viec/" (id) } { (title) " …" } }
                    @if let Some(name) = &visitor.name { span.visitor { (name) } }
                }
                (menu(desk, about))
                main #noi-dung tabindex="-1" {
                    h1 { (about.title) }
                    div.notices role="status" { @for notice in &notices { p { (notice) } } }
                    (body)
                }
                footer { "thidua " (env!("CARGO_PKG_VERSION")) }
            }
        }
    }
}

/// A page for somebody whom the doors did not let in yet.
pub(super) fn bare(desk: &Desk, title: &str, body: &Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang=(desk.say("vi", "en")) {
            (head(title))
            body.bare { main { h1 { (title) } (body) } }
        }
    }
}

fn head(title: &str) -> Markup {
    html! {
        head {
            meta charset="utf-8";
            meta name="viewport" content="width=device-width, initial-scale=1";
            title { (title) " – thidua" }
            link rel="stylesheet" href="/tinh/desk.css";
            link rel="icon" href="data:,";
            script src="/tinh/desk.js" defer {}
        }
    }
}

fn menu(desk: &Desk, about: &Page) -> Markup {
    let link = |item: Menu, base: &str| {
        let current = (item == about.menu).then_some("page");
        html! { li { a href={ (base) "/" (item.path()) } aria-current=[current] { (item.name(desk)) } } }
    };
    html! {
        nav aria-label=(desk.say("Các trang", "Pages")) {
            @if let Some(campaign) = &about.campaign {
                ul { @for item in OF_CAMPAIGN { (link(item, &format!("/c/{campaign}"))) } }
            }
            ul { @for item in OF_OFFICE { (link(item, "")) } }
        }
    }
}

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
