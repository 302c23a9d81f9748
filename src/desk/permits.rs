//! What a visitor needs to be allowed for a request, before any page looks at it: a page that forgets to ask is covered here.

use axum::http::Method;

use super::Desk;
use super::visitor::Role;

/// Forms that look and change nothing, or only what is the visitor's own.
const LOOKS: [&str; 4] = [
    "/dang-xuat",
    "/tai-khoan/mat-khau-toi",
    "/so/doi-chieu",
    "/so/kiem-tra",
];

/// Where accounts are given, and registers begun and restored.
const OF_OFFICE: [&str; 3] = ["/tai-khoan/", "/so/", "/cat-giu/khoi-phuc"];

/// What is done to a paper, behind its id, when it is issued and after.
const OF_PAPER: [&str; 5] = ["ban-hanh", "thay-the", "dinh-chinh", "thu-hoi", "bo-so"];

/// The role that a request needs.
pub(super) fn needed(method: &Method, path: &str) -> Role {
    let proves = path.starts_with("/so/") && path.ends_with("/lap-lai");
    if method == Method::GET || method == Method::HEAD || LOOKS.contains(&path) || proves {
        return Role::Reads;
    }
    let parts: Vec<&str> = path.split('/').collect();
    let enters = match parts[..] {
        // The letter that corrects or calls back is a draft among others.
        [_, "c", _, "van-ban", _, _, "cong-van"] => false,
        [_, "c", _, "giay-khen", "in-lai" | "phoi-hong"] => true,
        [_, "c", _, "van-ban", _, act, ..] => OF_PAPER.contains(&act),
        _ => OF_OFFICE.iter().any(|begin| path.starts_with(begin)),
    };
    if enters { Role::Issues } else { Role::Drafts }
}

/// What a role lets do, in one word.
pub(super) fn role_name(desk: &Desk, role: Role) -> &'static str {
    match role {
        Role::Reads => desk.say("xem", "look"),
        Role::Drafts => desk.say("soạn", "draft"),
        Role::Issues => desk.say("ban hành", "issue"),
    }
}
