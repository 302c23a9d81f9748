//! The look of the pages, and the script of their live parts: both stand in the program.

use axum::Router;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use axum::routing::get;

use super::Shared;

const STYLE: &str = include_str!("assets/desk.css");
const SCRIPT: &str = include_str!("assets/desk.js");

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route(
            "/tinh/desk.css",
            get(async || asset(STYLE, "text/css; charset=utf-8")),
        )
        .route(
            "/tinh/desk.js",
            get(async || asset(SCRIPT, "text/javascript; charset=utf-8")),
        )
}

fn asset(text: &'static str, kind: &'static str) -> Response {
    (
        [(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, "no-cache")],
        text,
    )
        .into_response()
}
