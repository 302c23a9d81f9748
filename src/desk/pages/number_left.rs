//! A number that the campaign's data still say though its issue ended: the page says so, and one press takes it out.

use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::post;
use maud::{Markup, html};

use crate::desk::campaigns::address_of;
use crate::desk::layout::{Menu, Page, page};
use crate::desk::problem::Problem;
use crate::desk::visitor::{Role, Visitor};
use crate::desk::{Desk, Shared, faults};
use crate::pipeline::{NumberLeft, OpenFolder, take_number_out};

pub(super) fn routes() -> Router<Shared> {
    Router::new().route("/c/{campaign}/van-ban/{paper}/xoa-so-cu", post(taken_out))
}

/// What is left in a campaign, each with its button.
pub(super) fn offer(desk: &Desk, visitor: &Visitor, campaign: &str, left: &[NumberLeft]) -> Markup {
    html! {
        @for one in left { section.card {
            h2 { (desk.say("Dữ liệu còn ghi số đã hết hiệu lực", "The data still say a number that is no longer in force")) }
            p {
                (desk.say("Văn bản “", "The paper “")) (one.title)
                (desk.say("” còn ghi số ", "” still has the number ")) strong.number { (one.number) }
                (desk.say(" ngày ", " of ")) (one.date.in_figures())
                (desk.say(
                    ". Số ấy không bao giờ cấp lại; ban hành lại thì văn bản lấy số kế tiếp.",
                    ". It is never given again; issued again, the paper gets the next one.",
                ))
            }
            @if visitor.role >= Role::Drafts {
                form method="post" action={ (address_of(campaign)) "/van-ban/" (one.paper) "/xoa-so-cu" } {
                    p { button { (desk.say("Xóa số ấy khỏi dữ liệu", "Take that number out of the data")) } }
                }
            }
        } }
    }
}

/// Takes it out through the guard.
async fn taken_out(
    State(desk): State<Shared>,
    visitor: Visitor,
    Path((campaign, paper)): Path<(String, String)>,
) -> Result<Response, Problem> {
    visitor.must(Role::Drafts)?;
    let (home, id) = (campaign.clone(), paper.clone());
    let work = move |folder: &mut OpenFolder| {
        folder.work_in(&home, |opened, session| take_number_out(&id, opened, session))
    };
    let done = desk.office.ask(&visitor, work).await?;
    if done.answer.is_some() {
        let said = desk.say(
            "Đã xóa số cũ khỏi dữ liệu; lần sửa ở phần Văn bản.",
            "The old number is out of the data; the edit is told with the papers.",
        );
        desk.doors.notices.add(&visitor.session, said);
        desk.news.tell("du-lieu");
        return Ok(Redirect::to(&format!("{}/van-ban/{paper}", address_of(&campaign))).into_response());
    }
    // Whoever pressed twice finds it gone.
    if !done.report.has_errors() {
        return Ok(Redirect::to(&format!("{}/van-ban/{paper}", address_of(&campaign))).into_response());
    }
    let about = Page {
        title: desk
            .say("Chưa xóa được số cũ", "The old number was not taken out")
            .to_owned(),
        menu: Menu::Papers,
        campaign: Some(campaign.clone()),
    };
    let body = html! {
        (faults::list(&desk, &done.report, &done.sources))
        p { a href={ (address_of(&campaign)) "/van-ban/" (paper) } { (desk.say("Về văn bản", "Back to the paper")) } }
    };
    let page = page(&desk, &visitor, &about, &body);
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}
