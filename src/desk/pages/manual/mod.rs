//! Hướng dẫn: the manual inside the desk, from the very files of `docs/`.

mod markdown;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use maud::{Markup, PreEscaped, html};

use crate::desk::layout::{Menu, Page, page};
use crate::desk::problem::Problem;
use crate::desk::visitor::Visitor;
use crate::desk::{Desk, Shared};

/// Pages and pictures of the manual, which stand in the program: names below `docs/`, and bytes.
static FILES: &[(&str, &[u8])] = include!(concat!(env!("OUT_DIR"), "/docs.rs"));

/// The pages for clerks, in the order in which they are read; then those for who looks things up.
const CHAPTERS: [&str; 8] = [
    "ban-lam-viec",
    "huong-dan",
    "danh-sach-excel",
    "giay-khen",
    "so-van-ban",
    "sua-trong-word",
    "mau-van-ban",
    "du-lieu",
];

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/huong-dan", get(contents))
        .route("/huong-dan/{chapter}", get(chapter))
        .route("/huong-dan/hinh/{picture}", get(picture))
}

fn text(chapter: &str) -> Option<&'static str> {
    std::str::from_utf8(bytes(&format!("{chapter}.md"))?).ok()
}

fn bytes(name: &str) -> Option<&'static [u8]> {
    FILES
        .iter()
        .find(|(known, _)| *known == name)
        .map(|(_, bytes)| *bytes)
}

async fn contents(State(desk): State<Shared>, visitor: Visitor) -> Markup {
    let chapters = CHAPTERS.iter().filter_map(|name| Some((*name, text(name)?)));
    let body = html! {
        ol.contents {
            @for (name, text) in chapters {
                li { a href={ "/huong-dan/" (name) } { (markdown::title(text)) } }
            }
            li { a href="/giai-thich" { (desk.say("Các lỗi và lưu ý, từng mã một", "Every error and warning by its code")) } }
        }
    };
    page(&desk, &visitor, &about(&desk, None), &body)
}

async fn chapter(
    State(desk): State<Shared>,
    visitor: Visitor,
    Path(name): Path<String>,
) -> Result<Markup, Problem> {
    let known = CHAPTERS
        .iter()
        .find(|known| **known == name)
        .ok_or(Problem::Missing)?;
    let text = text(known).ok_or(Problem::Missing)?;
    let written = markdown::html(text, &address);
    let body = html! {
        p { a href="/huong-dan" { "← " (desk.say("Mục lục hướng dẫn", "Contents of the manual")) } }
        div.manual lang="vi" {
            @if written.headings.len() > 3 { (headings(&desk, &written.headings)) }
            article { (PreEscaped(written.html)) }
        }
    };
    Ok(page(
        &desk,
        &visitor,
        &about(&desk, Some(markdown::title(text))),
        &body,
    ))
}

fn about(desk: &Desk, title: Option<String>) -> Page {
    Page {
        title: title.unwrap_or_else(|| Menu::Manual.name(desk).to_owned()),
        menu: Menu::Manual,
        campaign: None,
    }
}

fn headings(desk: &Desk, headings: &[(String, String)]) -> Markup {
    html! {
        details open {
            summary { (desk.say("Trong trang này", "On this page")) }
            ul { @for (id, title) in headings { li { a href={ "#" (id) } { (title) } } } }
        }
    }
}

/// Where the desk has what a page of the manual leads to; None: nowhere.
fn address(to: &str) -> Option<String> {
    let (file, part) = to
        .split_once('#')
        .map_or((to, None), |(file, part)| (file, Some(part)));
    let part = part.map(|part| format!("#{part}")).unwrap_or_default();
    if file.is_empty() {
        return Some(part);
    }
    if file == "loi.md" {
        return Some("/giai-thich".to_owned());
    }
    if let Some(picture) = file.strip_prefix("images/") {
        return bytes(file).map(|_| format!("/huong-dan/hinh/{picture}"));
    }
    let chapter = CHAPTERS
        .iter()
        .find(|name| file.strip_suffix(".md") == Some(name))?;
    text(chapter).map(|_| format!("/huong-dan/{chapter}{part}"))
}

async fn picture(_: Visitor, Path(name): Path<String>) -> Result<Response, Problem> {
    let bytes = bytes(&format!("images/{name}")).ok_or(Problem::Missing)?;
    Ok(([(header::CONTENT_TYPE, "image/png")], bytes).into_response())
}
