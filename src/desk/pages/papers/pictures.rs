//! The pages of a paper as pictures: each has an address of its own contents, so that a browser fetches it once.

use std::io::Read;

use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use flate2::read::GzDecoder;
use maud::{Markup, html};

use crate::desk::campaigns::address_of;
use crate::desk::problem::Problem;
use crate::desk::visitor::Visitor;
use crate::desk::{Desk, Shared};
use crate::pipeline::{DrawnPage, DrawnPaper};

/// A picture with the hash of its contents in its address never changes.
const FOR_EVER: &str = "private, max-age=31536000, immutable";

/// `trang/3.svg`.
pub(super) async fn picture(
    State(desk): State<Shared>,
    visitor: Visitor,
    Path((campaign, paper, picture)): Path<(String, String, String)>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let number = picture
        .strip_suffix(".svg")
        .and_then(|number| number.parse::<usize>().ok());
    let at = number
        .and_then(|number| number.checked_sub(1))
        .ok_or(Problem::Missing)?;
    let done = desk
        .office
        .ask(&visitor, move |folder| folder.drawn(&campaign, &paper))
        .await?;
    let drawn = done.answer.ok_or(Problem::Missing)?;
    let page = drawn.pages.get(at).ok_or(Problem::Missing)?;
    answer(page, &headers).ok_or(Problem::BrokeOff)
}

fn answer(page: &DrawnPage, asked: &HeaderMap) -> Option<Response> {
    let has = |name, word: &str| {
        let value = asked.get(name).and_then(|value| value.to_str().ok());
        value.is_some_and(|value| value.contains(word))
    };
    let mark = format!("\"{}\"", page.hash);
    let known = has(header::IF_NONE_MATCH, &mark);
    let mut answer = if known {
        StatusCode::NOT_MODIFIED.into_response()
    } else if has(header::ACCEPT_ENCODING, "gzip") {
        ([(header::CONTENT_ENCODING, "gzip")], page.packed.to_vec()).into_response()
    } else {
        unpacked(page)?.into_response()
    };
    let headers = answer.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("image/svg+xml"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(FOR_EVER));
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    headers.insert(header::ETAG, HeaderValue::from_str(&mark).ok()?);
    Some(answer)
}

fn unpacked(page: &DrawnPage) -> Option<Vec<u8>> {
    let mut svg = Vec::new();
    GzDecoder::new(&*page.packed).read_to_end(&mut svg).ok()?;
    Some(svg)
}

/// All pages, one below the other. After an edit a page whose picture is the same keeps its address, and is not fetched again.
pub(super) fn pages(desk: &Desk, campaign: &str, paper: &str, drawn: &DrawnPaper) -> Markup {
    html! {
        @for (page, number) in drawn.pages.iter().zip(1..) {
            img.sheet
                src={ (address_of(campaign)) "/van-ban/" (paper) "/trang/" (number) ".svg?v=" (page.hash) }
                width=(page.size.0 / 10) height=(page.size.1 / 10)
                alt=(desk.say(format!("Trang {number} của {}", drawn.title), format!("Page {number} of {}", drawn.title)));
        }
    }
}
