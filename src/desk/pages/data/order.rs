//! A row moves up in its list; a paper gets an outline of its own.

use axum::Form as Posted;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};

use super::add::moved;
use super::save::{Pairs, refuse, typed};
use super::{Asked, Whose};
use crate::desk::Shared;
use crate::desk::problem::Problem;
use crate::desk::visitor::{Role, Visitor};
use crate::pipeline::forms::{Saved, begin_outline, move_up};

/// The row goes before the one above it.
pub(super) async fn up(
    State(desk): State<Shared>,
    visitor: Visitor,
    Path(path): Path<(String, String)>,
    Query(asked): Query<Asked>,
    Posted(pairs): Posted<Pairs>,
) -> Result<Response, Problem> {
    visitor.must(Role::Drafts)?;
    let whose = Whose::of(path)?;
    let (at, o, row) = (whose.clone(), asked.o.clone(), typed(&pairs).row);
    let work = desk
        .office
        .ask_open(&visitor, move |folder| move_up(at.place(&o), &row, folder));
    match work.await? {
        Saved::Missing => Err(Problem::Missing),
        Saved::Clash(_) | Saved::Gone(_) => {
            Ok((StatusCode::CONFLICT, moved(&desk, &visitor, &whose, &asked)).into_response())
        }
        Saved::Refused(refused) => refuse(&desk, &visitor, &whose, &asked, refused).await,
        Saved::Done(number) => {
            let list = asked.o.rsplit_once('.').map_or("", |(list, _)| list);
            desk.news.tell("du-lieu");
            let said = desk.say(
                format!("Nay là hàng {number}."),
                format!("It is row {number} now."),
            );
            desk.doors.notices.add(&visitor.session, said);
            Ok(Redirect::to(&whose.at("", &format!("{list}.{number}"))).into_response())
        }
    }
}

/// The paper gets an outline of its own.
pub(super) async fn outlined(
    State(desk): State<Shared>,
    visitor: Visitor,
    Path(path): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    visitor.must(Role::Drafts)?;
    let whose = Whose::of(path)?;
    let (at, o) = (whose.clone(), asked.o.clone());
    let work = desk
        .office
        .ask_open(&visitor, move |folder| begin_outline(at.place(&o), folder));
    match work.await? {
        Saved::Missing | Saved::Clash(_) | Saved::Gone(_) => Err(Problem::Missing),
        Saved::Refused(refused) => refuse(&desk, &visitor, &whose, &asked, refused).await,
        Saved::Done(_) => {
            desk.news.tell("du-lieu");
            let said = desk.say(
                "Văn bản đã có dàn bài riêng. Bấm một hàng để sửa lời.",
                "The paper has an outline of its own. Open a row to change its words.",
            );
            desk.doors.notices.add(&visitor.session, said.to_owned());
            let address = format!("{}#f-{}.outline", whose.at("", &asked.o), asked.o);
            Ok(Redirect::to(&address).into_response())
        }
    }
}
