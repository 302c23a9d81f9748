//! Việc cần làm: the first screen.

use axum::Router;
use axum::extract::{Path, State};
use axum::response::Redirect;
use axum::routing::get;
use maud::{Markup, html};

use crate::desk::layout::{Menu, Page, page};
use crate::desk::problem::Problem;
use crate::desk::visitor::Visitor;
use crate::desk::{Shared, faults};
use crate::diagnostic::{FaultKind, Report, Sources, UsageProblem};
use crate::pipeline::OpenFolder;

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/", get(first))
        .route("/c/{campaign}/viec", get(shown))
}

/// The campaigns; of one only, its first screen.
async fn first(State(desk): State<Shared>, visitor: Visitor) -> Result<Result<Redirect, Markup>, Problem> {
    let work = |folder: &mut OpenFolder| {
        let seen = folder.seen();
        let opened = seen.opened.into_iter().flat_map(|opened| &opened.campaigns);
        let names: Vec<String> = opened.map(|campaign| campaign.dossier.name.clone()).collect();
        (names, seen.report.clone(), seen.sources.clone())
    };
    let (names, report, sources) = desk.office.ask(&visitor, work).await?;
    if has_no_campaign(&report, &sources) {
        return Ok(Ok(Redirect::to("/moi")));
    }
    if let [only] = &names[..] {
        return Ok(Ok(Redirect::to(&format!("/c/{only}/viec"))));
    }
    let about = Page {
        title: desk.say("Các phong trào", "Campaigns").to_owned(),
        menu: Menu::ToDo,
        campaign: None,
    };
    let body = html! {
        ul { @for name in &names { li { a href={ "/c/" (name) "/viec" } { (name) } } } }
        (faults::list(&desk, &report, &sources))
    };
    Ok(Err(page(&desk, &visitor, &about, &body)))
}

/// Whether the folder is still to be begun.
fn has_no_campaign(report: &Report, sources: &Sources) -> bool {
    let faults = report.sorted(sources).into_iter();
    let mut kinds = faults.map(|fault| &fault.kind);
    kinds.any(|kind| matches!(kind, FaultKind::Usage(UsageProblem::NoCampaign { .. })))
}

async fn shown(
    State(desk): State<Shared>,
    visitor: Visitor,
    Path(campaign): Path<String>,
) -> Result<Markup, Problem> {
    let about = Page {
        title: Menu::ToDo.name(&desk).to_owned(),
        menu: Menu::ToDo,
        campaign: Some(campaign),
    };
    Ok(page(&desk, &visitor, &about, &html! {}))
}
