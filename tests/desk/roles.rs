//! What each role may post, held against the routes that the desk really has; and that nobody is offered what they may not.

use std::collections::BTreeSet;

use axum::http::StatusCode;
use thidua::input::Session;
use thidua::pipeline::{Role, add_account};

use super::accounts::{PASSWORD, office, signed_in};
use super::visit::Visit;
use super::ward::{WARD, ward};

/// The accounts, each of which may do what those before it may.
const NAMES: [&str; 3] = ["Xem", "Soạn", "Ban Hành"];
const READS: usize = 0;
const DRAFTS: usize = 1;
const ISSUES: usize = 2;

/// Everything that is posted, and who may: a new route is written down here, and in the table of the doors if it is more than a
/// draft.
const POSTED: [(&str, usize); 52] = [
    ("/c/{campaign}/dot-moi", DRAFTS),
    ("/c/{campaign}/du-lieu/{file}", DRAFTS),
    ("/c/{campaign}/du-lieu/{file}/bo", DRAFTS),
    ("/c/{campaign}/du-lieu/{file}/dan-bai", DRAFTS),
    ("/c/{campaign}/du-lieu/{file}/lan-sua", DRAFTS),
    ("/c/{campaign}/du-lieu/{file}/len", DRAFTS),
    ("/c/{campaign}/du-lieu/{file}/them", DRAFTS),
    ("/c/{campaign}/excel", DRAFTS),
    ("/c/{campaign}/excel/de-nghi/{id}", DRAFTS),
    ("/c/{campaign}/excel/de-nghi/{id}/bo", DRAFTS),
    ("/c/{campaign}/giay-khen", DRAFTS),
    ("/c/{campaign}/giay-khen/in-lai", ISSUES),
    ("/c/{campaign}/giay-khen/may-in", DRAFTS),
    ("/c/{campaign}/giay-khen/may-in/{printer}", DRAFTS),
    ("/c/{campaign}/giay-khen/may-in/{printer}/to-thu", DRAFTS),
    ("/c/{campaign}/giay-khen/phoi-hong", ISSUES),
    ("/c/{campaign}/giay-khen/phoi/{stock}", DRAFTS),
    ("/c/{campaign}/giay-khen/phoi/{stock}/hinh", DRAFTS),
    ("/c/{campaign}/giay-khen/phoi/{stock}/hoan-tac", DRAFTS),
    ("/c/{campaign}/gop-van-ban", DRAFTS),
    ("/c/{campaign}/lap-van-ban", DRAFTS),
    ("/c/{campaign}/quy-dinh", DRAFTS),
    ("/c/{campaign}/van-ban/{paper}/ban-hanh", ISSUES),
    ("/c/{campaign}/van-ban/{paper}/ban-hanh/cong-van", DRAFTS),
    ("/c/{campaign}/van-ban/{paper}/ban-hanh/de-ky", ISSUES),
    ("/c/{campaign}/van-ban/{paper}/bo-so", ISSUES),
    ("/c/{campaign}/van-ban/{paper}/dinh-chinh", ISSUES),
    ("/c/{campaign}/van-ban/{paper}/dinh-chinh/cong-van", DRAFTS),
    ("/c/{campaign}/van-ban/{paper}/dinh-chinh/de-ky", ISSUES),
    ("/c/{campaign}/van-ban/{paper}/sua-word", DRAFTS),
    ("/c/{campaign}/van-ban/{paper}/sua-word/nhan", DRAFTS),
    ("/c/{campaign}/van-ban/{paper}/thay-the", ISSUES),
    ("/c/{campaign}/van-ban/{paper}/thay-the/cong-van", DRAFTS),
    ("/c/{campaign}/van-ban/{paper}/thay-the/de-ky", ISSUES),
    ("/c/{campaign}/van-ban/{paper}/thu-hoi", ISSUES),
    ("/c/{campaign}/van-ban/{paper}/thu-hoi/cong-van", DRAFTS),
    ("/c/{campaign}/van-ban/{paper}/thu-hoi/de-ky", ISSUES),
    ("/c/{campaign}/van-ban/{paper}/xoa-so-cu", DRAFTS),
    ("/c/{campaign}/viec/don-doc", DRAFTS),
    ("/cat-giu/ban", DRAFTS),
    ("/cat-giu/khoi-phuc", ISSUES),
    ("/moi", DRAFTS),
    ("/moi/tiep", DRAFTS),
    ("/so/bo-so", ISSUES),
    ("/so/doi-chieu", READS),
    ("/so/kiem-tra", READS),
    ("/so/mo", ISSUES),
    ("/so/{row}/lap-lai", READS),
    ("/tai-khoan/bo", ISSUES),
    ("/tai-khoan/mat-khau", ISSUES),
    ("/tai-khoan/mat-khau-toi", READS),
    ("/tai-khoan/quyen", ISSUES),
];
const ADDED: &str = "/tai-khoan/them";

/// What is posted by whoever is not in yet, or leaves.
const OF_DOORS: [&str; 2] = ["/dang-nhap", "/dang-xuat"];

/// What is no route: what comes later is covered, too.
const LATER: [(&str, usize); 2] = [
    ("/c/a/trang-sau-nay", DRAFTS),
    ("/c/a/van-ban/x/ban-hanh/sau-nay", ISSUES),
];

/// The paths that the router answers.
fn paths(desk: &Visit) -> BTreeSet<String> {
    let described = desk.described();
    let quoted = described.split('"').filter(|part| part.starts_with('/'));
    let quoted = quoted.filter(|path| !path.contains("{*__private"));
    quoted.map(str::to_owned).collect()
}

/// A path with something in place of what it asks for.
fn filled(path: &str, with: impl Fn(&str) -> &'static str) -> String {
    let parts = path.split('/').map(|part| {
        let name = part.strip_prefix('{').and_then(|part| part.strip_suffix('}'));
        name.map_or_else(|| part.to_owned(), |name| with(name).to_owned())
    });
    parts.collect::<Vec<_>>().join("/")
}

#[test]
fn every_route_that_is_posted_has_its_role() {
    let folder = office();
    let desk = Visit::of_network(folder.path());
    let visits = NAMES.map(|name| signed_in(&desk, name));
    let all = paths(&desk);
    assert!(all.len() > 90, "axum describes its router otherwise: {all:?}");
    for path in all.iter().filter(|path| !OF_DOORS.contains(&path.as_str())) {
        let status = visits[ISSUES].post(&filled(path, |_| "1"), &[]).status;
        let is_known = path == ADDED || POSTED.iter().any(|(known, _)| known == path);
        assert_eq!(
            status != StatusCode::METHOD_NOT_ALLOWED,
            is_known,
            "{path}: {status}; who may post it stands in POSTED"
        );
    }
    for (path, from) in POSTED.into_iter().chain(LATER).chain([(ADDED, ISSUES)]) {
        for (role, visit) in visits.iter().enumerate() {
            let status = visit.post(&filled(path, |_| "1"), &[]).status;
            let refused = status == StatusCode::FORBIDDEN;
            assert_eq!(refused, role < from, "{}: {path}: {status}", NAMES[role]);
        }
    }
    for method in ["PUT", "DELETE", "PATCH"] {
        let request = visits[READS].request(method.parse().unwrap(), "/c/a/du-lieu/units");
        let request = request.body(axum::body::Body::empty()).unwrap();
        assert_eq!(visits[READS].ask(request).status, StatusCode::FORBIDDEN);
    }
}

/// The forms of a page that are posted: where to, and whether anything in them can be entered or pressed.
fn forms(page: &str) -> Vec<(String, bool)> {
    let forms = page.split("<form").skip(1);
    let forms = forms.filter_map(|rest| {
        let (head, rest) = rest.split_once('>')?;
        let action = head
            .split("action=\"")
            .nth(1)?
            .split('"')
            .next()?
            .replace("&amp;", "&");
        let own = rest.split("</form>").next()?;
        let id = head
            .split(" id=\"")
            .nth(1)
            .and_then(|rest| rest.split('"').next());
        let apart = page.split('<').filter(|tag| {
            let head = tag.split('>').next().unwrap_or_default();
            id.is_some_and(|id| head.contains(&format!(" form=\"{id}\"")))
        });
        let is_open = |tag: &str| {
            let head = tag.split('>').next().unwrap_or_default();
            let is_control = ["input", "select", "textarea", "button"]
                .iter()
                .any(|name| head.split(' ').next() == Some(name));
            is_control && !head.contains(" disabled")
        };
        let open = own.split('<').chain(apart).any(is_open);
        let is_posted = head.contains("method=\"post\"") && !OF_DOORS.contains(&action.as_str());
        is_posted.then_some((action, open))
    });
    forms.collect()
}

#[test]
fn what_one_may_not_post_is_shown_closed_with_a_reason() {
    let clerk = ward();
    let roles = [Role::Reads, Role::Drafts, Role::Issues];
    for (name, role) in NAMES.into_iter().zip(roles) {
        add_account(name, role, PASSWORD, &mut Session::new(clerk.root())).unwrap();
    }
    let desk = Visit::of_network(clerk.root());
    let all = paths(&desk);
    let with = |name: &str| match name {
        "campaign" => WARD,
        "file" => "don-vi",
        "paper" => "ke-hoach",
        "stock" => "phoi-a4",
        "printer" => "canon",
        _ => "1",
    };
    for (role, name) in NAMES.into_iter().enumerate() {
        let visit = signed_in(&desk, name);
        let (mut closed, mut open) = (0, 0);
        for path in all.iter().filter(|path| *path != "/tin") {
            let answer = visit.get(&filled(path, with));
            let Ok(page) = std::str::from_utf8(&answer.bytes) else {
                continue;
            };
            for (action, is_open) in forms(page) {
                if role < ISSUES {
                    let status = visit.post(&action, &[]).status;
                    assert_eq!(
                        is_open,
                        status != StatusCode::FORBIDDEN,
                        "{name} at {path}: {action}"
                    );
                }
                assert!(
                    is_open || page.contains("<p class=\"closed\" role=\"note\">"),
                    "{path}: {page}"
                );
                *(if is_open { &mut open } else { &mut closed }) += 1;
            }
        }
        let enough = match role {
            READS => closed > 10 && open > 1,
            _ => open > 15,
        };
        assert!(enough, "{name}: {open} open, {closed} closed");
        assert!(role < ISSUES || closed == 0, "{name}: {closed} closed");
    }
}
