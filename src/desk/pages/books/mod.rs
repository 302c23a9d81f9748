//! Sổ sách: the register and the book of awards, and the receipt of each paper.

mod prove;
mod receipt;
mod recognise;
mod shelf;
mod words;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::post;
use axum::{Form, Router};
use maud::{Markup, html};
use serde::Deserialize;

use crate::desk::layout::{Menu, Page, page};
use crate::desk::problem::Problem;
use crate::desk::visitor::{Role, Visitor};
use crate::desk::{Desk, Shared, faults};
use crate::diagnostic::{Report, Sources};
use crate::pipeline::{Done, OpenFolder, Opened, Session, begin_register};

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/so/mo", post(begun))
        .merge(shelf::routes())
        .merge(receipt::routes())
        .merge(recognise::routes())
        .merge(prove::routes())
}

/// Where the visitor came from.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Back {
    ve: String,
}

impl Back {
    /// A page of the desk, and of no other site.
    fn address(&self) -> &str {
        let ours = self.ve.starts_with("/c/") && !self.ve.contains(['\\', '\r', '\n']);
        if ours { &self.ve } else { "/so" }
    }
}

/// Begins the register.
async fn begun(
    State(desk): State<Shared>,
    visitor: Visitor,
    Form(back): Form<Back>,
) -> Result<Response, Problem> {
    visitor.must(Role::Issues)?;
    let work = |folder: &mut OpenFolder| folder.work_anew(begin_register);
    let done = desk.office.ask(&visitor, work).await?;
    if done.answer.is_none() {
        let title = desk.say("Chưa mở được sổ", "The register was not begun");
        return Ok(refused(&desk, &visitor, title, &done.report, &done.sources));
    }
    let said = desk.say("Đã mở sổ.", "The register is begun.");
    desk.doors.notices.add(&visitor.session, said);
    desk.news.tell("van-ban");
    Ok(Redirect::to(back.address()).into_response())
}

/// Does `work` with the register: what is wrong with the campaigns is no matter of it.
pub(in crate::desk::pages) fn with_books<T>(
    folder: &mut OpenFolder,
    work: impl FnOnce(&Opened, &mut Session) -> Option<T>,
) -> Done<T> {
    let done = folder.work(|opened, session| Some(session.apart(|session| work(opened, session))));
    match done.answer {
        Some((answer, report)) => Done {
            answer,
            report,
            sources: done.sources,
        },
        None => Done {
            answer: None,
            report: done.report,
            sources: done.sources,
        },
    }
}

/// A page of the books.
fn book_page(desk: &Desk, visitor: &Visitor, title: &str, body: &Markup) -> Markup {
    let about = Page {
        title: title.to_owned(),
        menu: Menu::Books,
        campaign: None,
    };
    page(desk, visitor, &about, body)
}

/// A page that says why something was not done.
fn refused(desk: &Desk, visitor: &Visitor, title: &str, report: &Report, sources: &Sources) -> Response {
    let body = html! {
        (faults::list(desk, report, sources))
        p { a.button href="/so" { (desk.say("Về sổ sách", "Back to the books")) } }
    };
    let page = book_page(desk, visitor, title, &body);
    (StatusCode::UNPROCESSABLE_ENTITY, page).into_response()
}
