//! Ban hành: the one step that nobody takes back. What becomes permanent is shown with its number; the number that was shown is the
//! number that is given, or nothing is issued.

mod act;
mod asked;
mod enter;
mod letter;
mod look;
mod view;
mod void;

use std::collections::BTreeMap;

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum::{Form, Router};
use maud::Markup;

use asked::Asked;
use enter::{Entered, enter};
use look::{Looked, look};

use crate::desk::files::{Taken, Upload, file};
use crate::desk::layout::{Menu, Page, page};
use crate::desk::problem::Problem;
use crate::desk::visitor::{Role, Visitor};
use crate::desk::{Desk, Shared};
use crate::pipeline::{IssueAct, last_issue};

/// The campaign's folder, and the paper's id.
type Which = Path<(String, String)>;

/// What a page of this folder was asked with.
type Query_ = Query<Fields>;

/// Names and values of fields.
type Fields = BTreeMap<String, String>;

pub(super) fn routes() -> Router<Shared> {
    let all = act::ALL
        .into_iter()
        .fold(Router::new(), |router, act| router.merge(of_act(act)));
    all.merge(void::routes())
        .route("/c/{campaign}/van-ban/{paper}/bien-nhan", get(receipt))
}

/// The pages of one way to issue.
fn of_act(act: IssueAct) -> Router<Shared> {
    let at = format!("/c/{{campaign}}/van-ban/{{paper}}/{}", act::path(act));
    let shown = async move |desk: State<Shared>, visitor: Visitor, which: Which, query: Query_| {
        shown(act, desk, visitor, which, query).await
    };
    let issued = async move |desk: State<Shared>, visitor: Visitor, which: Which, form: Upload| {
        issued(act, desk, visitor, which, form).await
    };
    let picture = async move |desk: State<Shared>, visitor: Visitor, which: Which, query: Query_| {
        picture(act, desk, visitor, which, query).await
    };
    let whole = async move |desk: State<Shared>, visitor: Visitor, which: Which, query: Query_| {
        whole(act, desk, visitor, which, query).await
    };
    let to_sign = async move |desk: State<Shared>, visitor: Visitor, which: Which, form: Upload| {
        to_sign(act, desk, visitor, which, form).await
    };
    let drafted = async move |desk: State<Shared>, visitor: Visitor, which: Which, form: Form<Fields>| {
        letter::drafted(act, desk, visitor, which, form).await
    };
    Router::new()
        .route(&format!("{at}/cong-van"), post(drafted))
        .route(&at, get(shown).post(issued))
        .route(&format!("{at}/trang-1.svg"), get(picture))
        .route(&format!("{at}/xem"), get(whole))
        .route(&format!("{at}/de-ky"), post(to_sign))
}

/// What would be issued.
async fn shown(
    act: IssueAct,
    State(desk): State<Shared>,
    visitor: Visitor,
    Path((campaign, paper)): Which,
    Query(query): Query_,
) -> Result<Markup, Problem> {
    let asked = Asked::of(act, &campaign, &paper, &query);
    let looked = looked(&desk, &visitor, &asked).await?;
    Ok(whole_page(&desk, &visitor, &asked, &looked))
}

/// Issues it, if it is still what was shown.
async fn issued(
    act: IssueAct,
    State(desk): State<Shared>,
    visitor: Visitor,
    Path((campaign, paper)): Which,
    form: Upload,
) -> Result<Response, Problem> {
    visitor.must(Role::Issues)?;
    let asked = Asked::of(act, &campaign, &paper, &form.fields).with_signed(form.file);
    let entered = desk
        .office
        .ask(&visitor, {
            let asked = asked.clone();
            move |folder| enter(folder, &asked)
        })
        .await?;
    match entered {
        Entered::Issued { row, said } => {
            desk.doors.notices.add(&visitor.session, said.words(&desk));
            desk.news.tell("van-ban");
            Ok(Redirect::to(&format!("/so/{row}")).into_response())
        }
        Entered::Refused(looked) => {
            let page = whole_page(&desk, &visitor, &asked, &looked);
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Entered::Missing => Err(Problem::Missing),
    }
}

/// The first page as a picture.
async fn picture(
    act: IssueAct,
    State(desk): State<Shared>,
    visitor: Visitor,
    Path((campaign, paper)): Which,
    Query(query): Query_,
) -> Result<Response, Problem> {
    let asked = Asked::of(act, &campaign, &paper, &query);
    let drawn = desk
        .office
        .ask(&visitor, move |folder| look::drawn(folder, &asked));
    let svg = drawn.await?.ok_or(Problem::Missing)?;
    Ok(file("trang-1.svg", svg, Taken::Shown))
}

/// All its pages, as the file that would be issued.
async fn whole(
    act: IssueAct,
    State(desk): State<Shared>,
    visitor: Visitor,
    Path((campaign, paper)): Which,
    Query(query): Query_,
) -> Result<Response, Problem> {
    let asked = Asked::of(act, &campaign, &paper, &query);
    let made = desk
        .office
        .ask(&visitor, move |folder| look::made(folder, &asked));
    let (name, bytes) = made.await?.ok_or(Problem::Missing)?;
    Ok(file(&name, bytes, Taken::Shown))
}

/// The file that goes out to be signed; what comes back is known by it.
async fn to_sign(
    act: IssueAct,
    State(desk): State<Shared>,
    visitor: Visitor,
    Path((campaign, paper)): Which,
    form: Upload,
) -> Result<Response, Problem> {
    visitor.must(Role::Issues)?;
    let asked = Asked::of(act, &campaign, &paper, &form.fields);
    let made = desk.office.ask(&visitor, {
        let asked = asked.clone();
        move |folder| look::to_sign(folder, &asked)
    });
    match made.await? {
        Ok((name, bytes)) => Ok(file(&name, bytes, Taken::Saved)),
        Err(looked) => {
            let page = whole_page(&desk, &visitor, &asked, &looked);
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
    }
}

/// The receipt of the paper's last issue.
async fn receipt(
    State(desk): State<Shared>,
    visitor: Visitor,
    Path((campaign, paper)): Which,
) -> Result<Redirect, Problem> {
    let row = desk.office.ask(&visitor, move |folder| {
        let opened = folder.seen().opened;
        opened.and_then(|opened| last_issue(&campaign, &paper, opened))
    });
    let row = row.await?.ok_or(Problem::Missing)?;
    Ok(Redirect::to(&format!("/so/{row}")))
}

async fn looked(desk: &Shared, visitor: &Visitor, asked: &Asked) -> Result<Looked, Problem> {
    let asked = asked.clone();
    let looked = desk.office.ask(visitor, move |folder| look(folder, &asked));
    looked.await?.ok_or(Problem::Missing)
}

fn whole_page(desk: &Desk, visitor: &Visitor, asked: &Asked, looked: &Looked) -> Markup {
    let about = Page {
        title: format!("{}: {}", act::name(desk, asked.act), looked.title),
        menu: Menu::Papers,
        campaign: Some(asked.campaign.clone()),
    };
    page(desk, visitor, &about, &view::body(desk, visitor, asked, looked))
}
