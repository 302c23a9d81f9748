//! Who comes in.

use axum::body::Body;
use axum::http::{Method, StatusCode, header};

use super::visit::{HOST, Visit};

fn root() -> &'static std::path::Path {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn a_name_that_is_not_the_desks_is_no_door() {
    let visit = Visit::inside(root());
    let request = visit.request(Method::GET, "/");
    let mut request = request.body(Body::empty()).unwrap();
    request
        .headers_mut()
        .insert(header::HOST, "evil.example".parse().unwrap());
    assert_eq!(visit.ask(request).status, StatusCode::MISDIRECTED_REQUEST);
}

#[test]
fn without_the_token_nobody_comes_in() {
    let visit = Visit::outside(root());
    let answer = visit.get("/");
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    assert!(!answer.text().contains("bac-son-2025"));
    assert_eq!(visit.get("/?vao=0000").status, StatusCode::FORBIDDEN);
}

#[test]
fn who_is_inside_sees_the_campaigns() {
    let answer = Visit::inside(root()).get("/");
    assert_eq!(answer.status, StatusCode::OK);
    assert!(answer.text().contains("bac-son-2025"), "{}", answer.text());
    assert!(answer.text().contains("phuong-mau-2025"));
}

#[test]
fn a_form_of_another_site_is_refused() {
    let visit = Visit::inside(root());
    for origin in ["http://evil.example", "null"] {
        let request = visit
            .request(Method::POST, "/c/bac-son-2025/van-ban")
            .header(header::ORIGIN, origin)
            .body(Body::empty());
        assert_eq!(visit.ask(request.unwrap()).status, StatusCode::FORBIDDEN);
    }
    let ours = format!("http://{HOST}");
    let request = visit
        .request(Method::POST, "/c/bac-son-2025/van-ban")
        .header(header::ORIGIN, ours)
        .body(Body::empty());
    assert_ne!(visit.ask(request.unwrap()).status, StatusCode::FORBIDDEN);
}
