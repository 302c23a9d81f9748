//! Thống kê: a year's awards in figures.

use axum::Router;
use axum::extract::State;
use axum::routing::get;
use maud::{Markup, html};

use crate::desk::Shared;
use crate::desk::layout::{Menu, Page, page};
use crate::desk::problem::Problem;
use crate::desk::visitor::Visitor;

pub(super) fn routes() -> Router<Shared> {
    Router::new().route("/thong-ke", get(shown))
}

async fn shown(State(desk): State<Shared>, visitor: Visitor) -> Result<Markup, Problem> {
    let about = Page {
        title: Menu::Statistics.name(&desk).to_owned(),
        menu: Menu::Statistics,
        campaign: None,
    };
    Ok(page(&desk, &visitor, &about, &html! {}))
}
