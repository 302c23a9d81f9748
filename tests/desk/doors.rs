//! Who comes in, and what nobody gets through.

use std::path::Path;

use axum::body::Body;
use axum::http::{Method, StatusCode, header};

use super::visit::{Answer, HOST, Visit};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn a_name_that_is_not_the_desks_is_no_door() {
    let visit = Visit::inside(root());
    let request = || visit.request(Method::GET, "/").body(Body::empty()).unwrap();
    for host in [
        "evil.example",
        "127.0.0.1",
        "127.0.0.1:80",
        "192.168.1.9:8080",
        "127.0.0.1:8080.evil.example",
    ] {
        let mut request = request();
        request.headers_mut().insert(header::HOST, host.parse().unwrap());
        assert_eq!(
            visit.ask(request).status,
            StatusCode::MISDIRECTED_REQUEST,
            "{host}"
        );
    }
    // Two names, or one before the path, are the desk's or nobody's.
    let mut two = request();
    two.headers_mut()
        .append(header::HOST, "evil.example".parse().unwrap());
    assert_eq!(visit.ask(two).status, StatusCode::MISDIRECTED_REQUEST);
    let before = visit
        .request(Method::GET, "http://evil.example/")
        .body(Body::empty());
    assert_eq!(visit.ask(before.unwrap()).status, StatusCode::MISDIRECTED_REQUEST);
    let mut ours = request();
    ours.headers_mut()
        .insert(header::HOST, "LocalHost:8080".parse().unwrap());
    assert_eq!(visit.ask(ours).status, StatusCode::OK);
    // Names that were given by whoever opened the desk to the network.
    let named = |host: &str| {
        let visit = Visit::of_network(root());
        let mut request = visit
            .request(Method::GET, "/tinh/desk.css")
            .body(Body::empty())
            .unwrap();
        request.headers_mut().insert(header::HOST, host.parse().unwrap());
        visit.ask(request).status
    };
    assert_eq!(named("may-vp:8080"), StatusCode::OK);
    assert_eq!(named("may-khac:8080"), StatusCode::MISDIRECTED_REQUEST);
}

#[test]
fn without_the_token_nobody_comes_in() {
    let visit = Visit::outside(root());
    let answer = visit.get("/");
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    assert!(!answer.text().contains("bac-son-2025"));
    for path in [
        "/?vao=0000",
        "/?vao=",
        "/cat-giu",
        "/tin",
        "/c/bac-son-2025/viec",
        "/khong-co",
    ] {
        assert_eq!(visit.get(path).status, StatusCode::FORBIDDEN, "{path}");
    }
    assert_eq!(visit.post("/tai-khoan/them", &[]).status, StatusCode::FORBIDDEN);
    // Another session's cookie is not guessed, and one of another desk is none.
    for cookie in ["thidua-8080=0", "thidua-8080=", "thidua=0"] {
        let request = visit
            .request(Method::GET, "/")
            .header(header::COOKIE, cookie)
            .body(Body::empty());
        assert_eq!(visit.ask(request.unwrap()).status, StatusCode::FORBIDDEN);
    }
    // A token does not open a desk of the network.
    let other = Visit::of_network(root());
    assert_eq!(other.get(&visit.entry).location(), "/dang-nhap?den=%2F");
}

#[test]
fn the_cookie_is_for_the_desk_alone() {
    let visit = Visit::outside(root());
    let answer = visit.get(&visit.entry);
    let cookie = answer.headers[header::SET_COOKIE].to_str().unwrap();
    for part in ["thidua-8080=", "HttpOnly", "SameSite=Strict", "Path=/"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    assert_eq!(answer.location(), "/");
    // What was asked for stays, without the token.
    let token = visit.entry.split_once('?').unwrap().1;
    let asked = visit.get(&format!("/tim?q=an&{token}&tu=1%2F1%2F2025"));
    assert_eq!(asked.location(), "/tim?q=an&tu=1%2F1%2F2025");
    assert_eq!(visit.get(&format!("//evil.example?{token}")).location(), "/");
}

#[test]
fn who_is_inside_sees_the_campaigns() {
    let answer = Visit::inside(root()).get("/");
    assert_eq!(answer.status, StatusCode::OK);
    assert!(answer.text().contains("bac-son-2025"), "{}", answer.text());
    assert!(answer.text().contains("phuong-mau-2025"));
}

fn posted(visit: &Visit, path: &str, headers: &[(&str, &str)]) -> Answer {
    let mut request = visit.request(Method::POST, path);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    visit.ask(request.body(Body::empty()).unwrap())
}

#[test]
fn a_form_of_another_site_is_refused() {
    let visit = Visit::inside(root());
    let path = "/c/bac-son-2025/van-ban";
    for origin in [
        "http://evil.example",
        "null",
        "http://127.0.0.1:8081",
        "http://127.0.0.1",
    ] {
        let answer = posted(&visit, path, &[("origin", origin)]);
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{origin}");
    }
    for site in ["cross-site", "same-site"] {
        let answer = posted(&visit, path, &[("sec-fetch-site", site)]);
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{site}");
    }
    let ours = format!("http://{HOST}");
    assert_ne!(
        posted(&visit, path, &[("origin", &ours)]).status,
        StatusCode::FORBIDDEN
    );
}

/// Every kind of answer, that of errors, too.
#[test]
fn every_answer_is_sealed() {
    let (inside, outside) = (Visit::inside(root()), Visit::outside(root()));
    let foreign = inside
        .request(Method::GET, "/")
        .header(header::HOST, "evil.example");
    let foreign = foreign.body(Body::empty()).unwrap();
    let answers = [
        (inside.get("/"), StatusCode::OK),
        (inside.get("/khong-co"), StatusCode::NOT_FOUND),
        (inside.get("/tinh/desk.css"), StatusCode::OK),
        (inside.post("/", &[]), StatusCode::METHOD_NOT_ALLOWED),
        (inside.ask(foreign), StatusCode::MISDIRECTED_REQUEST),
        (outside.get("/"), StatusCode::FORBIDDEN),
        (outside.get(&outside.entry), StatusCode::SEE_OTHER),
        (posted(&inside, "/", &[("origin", "null")]), StatusCode::FORBIDDEN),
        (
            posted(&inside, "/tai-khoan/them", &[("content-length", "104857600")]),
            StatusCode::PAYLOAD_TOO_LARGE,
        ),
        (Visit::of_network(root()).get("/dang-nhap"), StatusCode::OK),
    ];
    for (answer, status) in answers {
        assert_eq!(answer.status, status, "{answer:?}");
        let policy = answer.headers["content-security-policy"].to_str().unwrap();
        assert!(
            policy.starts_with("default-src 'none'") && !policy.contains("unsafe"),
            "{policy}"
        );
        assert_eq!(answer.headers["x-content-type-options"], "nosniff");
        assert_eq!(answer.headers["referrer-policy"], "same-origin");
        assert!(answer.headers.contains_key("cache-control"));
    }
}
