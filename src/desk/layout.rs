//! What every page has around its own part: who and where, the way to the other pages, what was just done.

use maud::{DOCTYPE, Markup, html};

use super::Desk;
use super::campaigns::{address_of, chooser};
use super::closed::for_visitor;
use super::menu::{OF_CAMPAIGN, OF_OFFICE};
use super::visitor::Visitor;

pub(super) use super::menu::{Menu, Page};

/// A whole page.
pub(super) fn page(desk: &Desk, visitor: &Visitor, about: &Page, body: &Markup) -> Markup {
    let notices = desk.doors.notices.take(&visitor.session);
    // Where there is one campaign, its pages stay at hand on the pages of the whole office.
    let about = &Page {
        campaign: about.campaign.clone().or_else(|| desk.campaigns.only()),
        ..about.clone()
    };
    html! {
        (DOCTYPE)
        html lang=(desk.say("vi", "en")) {
            (head(&about.title))
            body data-lost=(desk.say(
                "CHƯA LƯU: mất kết nối, hết phiên làm việc hoặc không có quyền. Xin tải lại trang.",
                "NOT SAVED: no connection, the session ended, or you may not. Please load the page again.",
            )) {
                a.skip href="#noi-dung" { (desk.say("Đến nội dung", "To the content")) }
                header.top {
                    a.home href="/" { "thidua" }
                    (chooser(desk, about))
                    @for (id, title) in desk.works.going_on() { a.going href={ "/cong-viec/" (id) } { (title) " …" } }
                    @if let Some(name) = &visitor.name { (signed_in(desk, name)) }
                }
                (menu(desk, about))
                main #noi-dung tabindex="-1" {
                    h1 #ten-trang data-part { (about.title) }
                    div.notices role="status" { @for notice in &notices { p { (notice) } } }
                    (for_visitor(desk, visitor, body))
                }
                footer { "thidua " (env!("CARGO_PKG_VERSION")) }
            }
        }
    }
}

/// Who is signed in, and the way out.
fn signed_in(desk: &Desk, name: &str) -> Markup {
    html! {
        form.visitor.inline method="post" action="/dang-xuat" {
            span { (name) }
            button { (desk.say("Đăng xuất", "Sign out")) }
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
                ul { @for item in OF_CAMPAIGN { (link(item, &address_of(campaign))) } }
            }
            ul { @for item in OF_OFFICE { (link(item, "")) } }
        }
    }
}
