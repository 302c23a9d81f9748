//! Giấy khen: from the decision to the printed sheets.

use axum::Router;
use axum::extract::{Path, State};
use axum::routing::get;
use maud::{Markup, html};

use crate::desk::Shared;
use crate::desk::layout::{Menu, Page, page};
use crate::desk::problem::Problem;
use crate::desk::visitor::Visitor;

pub(super) fn routes() -> Router<Shared> {
    Router::new().route("/c/{campaign}/giay-khen", get(shown))
}

async fn shown(
    State(desk): State<Shared>,
    visitor: Visitor,
    Path(campaign): Path<String>,
) -> Result<Markup, Problem> {
    let about = Page {
        title: Menu::Certificates.name(&desk).to_owned(),
        menu: Menu::Certificates,
        campaign: Some(campaign),
    };
    Ok(page(&desk, &visitor, &about, &html! {}))
}
