//! Cất giữ: copies of the whole folder, the way back from one, and what was changed by whom.

mod acts;
mod changes;
mod copies;

pub(super) use changes::one;

use axum::Router;
use axum::extract::{Query, State};
use axum::routing::{get, post};
use maud::{Markup, html};
use serde::Deserialize;

use crate::desk::layout::{Menu, Page, page};
use crate::desk::problem::Problem;
use crate::desk::visitor::Visitor;
use crate::desk::{Desk, Shared};
use crate::pipeline::{
    ChangesMade, KeptCopy, OpenFolder, RegisterAct, changes_made, kept_copies, register_acts,
};

/// Its address.
const HERE: &str = "/cat-giu";

/// How many changes and acts one page shows.
const MOST: usize = 50;

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route(HERE, get(shown))
        .route("/cat-giu/ban", post(copies::made))
        .route("/cat-giu/ban/{name}", get(copies::given))
}

/// Where copies come in.
pub(super) fn of_copies() -> Router<Shared> {
    Router::new().route("/cat-giu/khoi-phuc", post(copies::brought_back))
}

/// From which change on.
#[derive(Debug, Default, Deserialize)]
struct Wanted {
    #[serde(default)]
    tu: usize,
}

/// What the page shows.
struct Shown {
    copies: Vec<KeptCopy>,
    changes: ChangesMade,
    acts: Vec<RegisterAct>,
}

async fn shown(
    State(desk): State<Shared>,
    visitor: Visitor,
    Query(wanted): Query<Wanted>,
) -> Result<Markup, Problem> {
    let from = wanted.tu;
    let read = move |folder: &mut OpenFolder| {
        let session = folder.session();
        let acts = folder.seen().opened.map(|opened| register_acts(opened, MOST));
        let acts = acts.unwrap_or_default();
        Shown {
            copies: kept_copies(&session),
            changes: changes_made(from, MOST, folder),
            acts,
        }
    };
    let found = desk.office.ask(&visitor, read).await?;
    let body = html! {
        (copies::card(&desk, &visitor, &found.copies))
        (changes::list(&desk, &found.changes, wanted.tu))
        (acts::list(&desk, &found.acts))
        (copies::way_back(&desk, &visitor, &found.copies))
    };
    Ok(whole(&desk, &visitor, &body))
}

fn whole(desk: &Desk, visitor: &Visitor, body: &Markup) -> Markup {
    let about = Page {
        title: Menu::Keeping.name(desk).to_owned(),
        menu: Menu::Keeping,
        campaign: None,
    };
    page(desk, visitor, &about, body)
}
