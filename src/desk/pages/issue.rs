//! Ban hành: the one step that nobody takes back.

use axum::Router;
use axum::extract::{Path, State};
use axum::routing::get;
use maud::{Markup, html};

use crate::desk::Shared;
use crate::desk::layout::{Menu, Page, page};
use crate::desk::problem::Problem;
use crate::desk::visitor::Visitor;

pub(super) fn routes() -> Router<Shared> {
    Router::new().route("/c/{campaign}/van-ban/{paper}/ban-hanh", get(shown))
}

async fn shown(
    State(desk): State<Shared>,
    visitor: Visitor,
    Path((campaign, _paper)): Path<(String, String)>,
) -> Result<Markup, Problem> {
    let about = Page {
        title: Menu::Papers.name(&desk).to_owned(),
        menu: Menu::Papers,
        campaign: Some(campaign),
    };
    Ok(page(&desk, &visitor, &about, &html! {}))
}
