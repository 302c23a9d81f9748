//! Tài khoản: who may do what.

use axum::Router;
use axum::extract::State;
use axum::routing::get;
use maud::{Markup, html};

use crate::desk::Shared;
use crate::desk::layout::{Menu, Page, page};
use crate::desk::problem::Problem;
use crate::desk::visitor::Visitor;

pub(super) fn routes() -> Router<Shared> {
    Router::new().route("/tai-khoan", get(shown))
}

async fn shown(State(desk): State<Shared>, visitor: Visitor) -> Result<Markup, Problem> {
    let about = Page {
        title: Menu::Accounts.name(&desk).to_owned(),
        menu: Menu::Accounts,
        campaign: None,
    };
    Ok(page(&desk, &visitor, &about, &html! {}))
}
