//! Giải thích: what a code means, why, and the article behind it.

use axum::Router;
use axum::extract::{Path, Query, State};
use axum::routing::get;
use maud::{Markup, html};
use serde::Deserialize;

use crate::desk::layout::{Menu, Page, page};
use crate::desk::plain_words::words;
use crate::desk::problem::Problem;
use crate::desk::visitor::Visitor;
use crate::desk::{Desk, Shared};
use crate::diagnostic::{ListedCode, Severity, code_named, codes};

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/giai-thich", get(list))
        .route("/giai-thich/{code}", get(one))
}

#[derive(Deserialize)]
struct Asked {
    /// Words that are looked for.
    #[serde(default)]
    tim: String,
}

/// All codes, or those with the words that are asked for.
async fn list(State(desk): State<Shared>, visitor: Visitor, Query(asked): Query<Asked>) -> Markup {
    let all = codes(desk.language);
    let wanted = asked.tim.trim().to_lowercase();
    let found: Vec<&ListedCode> = all.iter().filter(|code| says(code, &wanted)).collect();
    let title = desk.say("Giải thích lỗi và lưu ý", "Errors and warnings explained");
    let body = html! {
        form.find method="get" action="/giai-thich" role="search" {
            label for="tim" { (desk.say("Tìm theo mã hoặc theo chữ", "A code or words")) }
            div.row {
                input #tim type="search" name="tim" value=(asked.tim) autocomplete="off";
                button { (desk.say("Tìm", "Find")) }
            }
        }
        p role="status" { (desk.say(format!("{} mục", found.len()), format!("{} entries", found.len()))) }
        @for stage in found.chunk_by(|one, other| one.stage == other.stage) { (group(&desk, stage)) }
    };
    page(&desk, &visitor, &about(title), &body)
}

fn group(desk: &Desk, stage: &[&ListedCode]) -> Markup {
    html! {
        section {
            @if let Some(first) = stage.first() { h2 { (first.stage) } }
            ul.codes {
                @for code in stage {
                    li { a href={ "/giai-thich/" (code.code) } { (code.code) } " " (words(desk, code.explanation.what)) }
                }
            }
        }
    }
}

fn says(code: &ListedCode, wanted: &str) -> bool {
    let told = &code.explanation;
    let texts = [code.code, told.what, told.why, told.example, told.action];
    texts.iter().any(|text| text.to_lowercase().contains(wanted))
}

async fn one(
    State(desk): State<Shared>,
    visitor: Visitor,
    Path(name): Path<String>,
) -> Result<Markup, Problem> {
    let code = code_named(&name, desk.language).map_err(|_| Problem::Missing)?;
    let kind = match code.severity {
        Severity::Error => desk.say("Lỗi", "Error"),
        Severity::Warning => desk.say("Lưu ý", "Warning"),
    };
    let body = html! {
        p.quiet { (code.stage) }
        div.card {
            p { strong { (words(&desk, code.explanation.what)) } }
            (explained(&desk, &code))
        }
        p { a href="/giai-thich" { (desk.say("Tất cả các mã", "All codes")) } }
    };
    Ok(page(
        &desk,
        &visitor,
        &about(&format!("{kind} {}", code.code)),
        &body,
    ))
}

/// Why, an example, what to do, and the article.
pub(super) fn explained(desk: &Desk, code: &ListedCode) -> Markup {
    let told = &code.explanation;
    html! {
        dl.explained {
            dt { (desk.say("Vì sao", "Why")) } dd { (words(desk, told.why)) }
            dt { (desk.say("Ví dụ", "Example")) } dd { code { (told.example) } }
            dt { (desk.say("Cách sửa", "To do")) } dd { (words(desk, told.action)) }
            @if let Some(basis) = told.basis { dt { (desk.say("Căn cứ", "Basis")) } dd { (basis) } }
        }
    }
}

fn about(title: &str) -> Page {
    Page {
        title: title.to_owned(),
        menu: Menu::Manual,
        campaign: None,
    }
}
