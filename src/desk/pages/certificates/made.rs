//! Files that were made: found again, and taken.

use axum::Router;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use axum::routing::get;
use maud::{Markup, html};

use super::asked::Asked;
use super::{about, done};
use crate::desk::Shared;
use crate::desk::campaigns::address_of;
use crate::desk::files::{Taken, file, percent};
use crate::desk::layout::page;
use crate::desk::problem::Problem;
use crate::desk::visitor::Visitor;
use crate::pipeline::{certificate_file, certificate_files, certificate_zip};

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/c/{campaign}/giay-khen/tep", get(list))
        .route("/c/{campaign}/giay-khen/tep/{name}", get(one))
        .route("/c/{campaign}/giay-khen/tep.zip", get(many))
}

async fn list(
    State(desk): State<Shared>,
    visitor: Visitor,
    Path(campaign): Path<String>,
) -> Result<Markup, Problem> {
    let names = done(&desk, &visitor, &campaign, |_, campaign, session| {
        Some(certificate_files(campaign, session))
    });
    let names = names.await?.answer.unwrap_or_default();
    let body = html! {
        @if names.is_empty() { p { (desk.say("Chưa lập tệp nào.", "No files were made yet.")) } }
        ul.files {
            @for name in &names {
                li { a href={ (address_of(&campaign)) "/giay-khen/tep/" (percent(name)) } { (name) } }
            }
        }
        p { a href={ (address_of(&campaign)) "/giay-khen" } { (desk.say("Về trang Giấy khen", "Back to certificates")) } }
    };
    let title = desk.say("Tệp giấy khen đã lập", "Files of certificates");
    Ok(page(
        &desk,
        &visitor,
        &about(&desk, &campaign, Some(title)),
        &body,
    ))
}

async fn one(
    State(desk): State<Shared>,
    visitor: Visitor,
    Path((campaign, name)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let wanted = name.clone();
    let bytes = done(&desk, &visitor, &campaign, move |_, campaign, session| {
        certificate_file(campaign, &wanted, session)
    });
    let bytes = bytes.await?.answer.ok_or(Problem::Missing)?;
    Ok(file(&name, bytes, Taken::of(&name)))
}

/// The files of a batch that has one for each person.
async fn many(
    State(desk): State<Shared>,
    visitor: Visitor,
    Path(campaign): Path<String>,
    Query(asked): Query<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    let stem = Asked(asked).get("ten").to_owned();
    let name = format!("{stem}.zip");
    let bytes = done(&desk, &visitor, &campaign, move |_, campaign, session| {
        certificate_zip(campaign, &stem, session)
    });
    let bytes = bytes.await?.answer.ok_or(Problem::Missing)?;
    Ok(file(&name, bytes, Taken::Saved))
}
