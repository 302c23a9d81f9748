//! Sheets of stock that were spoilt go into the register.

use std::num::NonZeroU32;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use axum::{Form, Router};
use maud::{Markup, html};

use super::asked::Asked;
use super::reprint::{day, said_day};
use super::{about, done};
use crate::desk::campaigns::address_of;
use crate::desk::layout::page;
use crate::desk::problem::Problem;
use crate::desk::visitor::{Role, Visitor};
use crate::desk::{Desk, Shared, faults};
use crate::pipeline::{
    AwardingDecision, Done, Opened, Session, SpoiltOrder, certificate_choices, propose_spoilt, spoilt,
};

pub(super) fn routes() -> Router<Shared> {
    Router::new().route("/c/{campaign}/giay-khen/phoi-hong", get(shown).post(entered))
}

async fn shown(
    State(desk): State<Shared>,
    visitor: Visitor,
    Path(campaign): Path<String>,
) -> Result<Markup, Problem> {
    let seen = look(&desk, &visitor, &campaign).await?;
    Ok(shown_page(&desk, &visitor, &campaign, &Asked::default(), &seen))
}

/// The decisions that are issued.
async fn look(
    desk: &Desk,
    visitor: &Visitor,
    campaign: &str,
) -> Result<Done<Vec<AwardingDecision>>, Problem> {
    let language = desk.language;
    done(desk, visitor, campaign, move |opened, campaign, session| {
        let choices = certificate_choices(campaign, opened, language, session);
        let decisions = choices.decisions.into_iter();
        Some(decisions.filter(|decision| decision.issued).collect())
    })
    .await
}

fn shown_page(
    desk: &Desk,
    visitor: &Visitor,
    campaign: &str,
    asked: &Asked,
    seen: &Done<Vec<AwardingDecision>>,
) -> Markup {
    let decisions = seen.answer.as_deref().unwrap_or_default();
    let body = html! {
        (faults::list(desk, &seen.report, &seen.sources))
        @if decisions.is_empty() {
            p { (desk.say("Chưa có quyết định nào được ban hành.", "No decision is issued yet.")) }
        } @else { (form(desk, campaign, asked, decisions)) }
        p { a href={ (address_of(campaign)) "/giay-khen" } { (desk.say("Về trang Giấy khen", "Back to certificates")) } }
    };
    let title = desk.say("Ghi phôi hỏng", "Enter spoilt stock");
    page(desk, visitor, &about(desk, campaign, Some(title)), &body)
}

fn form(desk: &Desk, campaign: &str, asked: &Asked, decisions: &[AwardingDecision]) -> Markup {
    let wrong = asked.has("ngay") && sheets(asked).is_none();
    html! {
        form.card method="post" action={ (address_of(campaign)) "/giay-khen/phoi-hong" } {
            p { (desk.say(
                "Số phôi hỏng được ghi vào sổ, cùng ngày và lý do; dòng đã ghi không xóa được.",
                "Spoilt sheets are entered in the register with day and reason; an entry stays.",
            )) }
            label for="quyet-dinh" { (desk.say("Phôi in cho quyết định", "Sheets for the decision")) }
            select #quyet-dinh name="quyet-dinh" {
                @for decision in decisions {
                    option value=(decision.id) selected[decision.id == asked.get("quyet-dinh")] { (decision.name) }
                }
            }
            label for="so-to" { (desk.say("Số tờ hỏng", "How many sheets")) }
            input #so-to name="so-to" required inputmode="numeric" value=(asked.get("so-to")) autocomplete="off"
                aria-invalid=[wrong.then_some("true")] aria-describedby=[wrong.then_some("so-to-loi")];
            @if wrong {
                p #so-to-loi .field-fault { (desk.say("Ghi một số từ 1 trở lên.", "A number from 1.")) }
            }
            label for="ly-do" { (desk.say("Lý do", "Reason")) }
            input #ly-do name="ly-do" required value=(asked.get("ly-do")) aria-describedby="ly-do-giup";
            p #ly-do-giup .help { (desk.say("Ví dụ: kẹt giấy", "For example: paper jam")) }
            (day(desk, asked))
            p { button.main { (desk.say("Ghi vào sổ", "Enter")) } }
        }
    }
}

fn sheets(asked: &Asked) -> Option<NonZeroU32> {
    asked.get("so-to").parse().ok()
}

async fn entered(
    State(desk): State<Shared>,
    visitor: Visitor,
    Path(campaign): Path<String>,
    Form(asked): Form<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    visitor.must(Role::Issues)?;
    let asked = Asked(asked);
    let (typed, name) = (asked.clone(), campaign.clone());
    let entered = done(&desk, &visitor, &campaign, move |opened, _, session| {
        enter(name, &typed, opened, session)
    });
    let entered = entered.await?;
    let Some((sheets, row)) = entered.answer else {
        let seen = look(&desk, &visitor, &campaign).await?;
        let seen = seen.with_said(entered);
        let page = shown_page(&desk, &visitor, &campaign, &asked, &seen);
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
    };
    let said = desk.say(
        format!("Đã ghi {sheets} phôi hỏng (dòng {row} của sổ)."),
        format!("{sheets} spoilt sheets entered (row {row} of the register)."),
    );
    desk.doors.notices.add(&visitor.session, said);
    Ok(Redirect::to(&format!("{}/giay-khen/phoi-hong", address_of(&campaign))).into_response())
}

fn enter(campaign: String, asked: &Asked, opened: &Opened, session: &mut Session) -> Option<(u32, u64)> {
    let sheets = sheets(asked)?;
    let day = said_day(asked, session)?;
    let order = SpoiltOrder {
        campaign: Some(campaign),
        sheets,
        decision: Some(asked.get("quyet-dinh").to_owned()).filter(|decision| !decision.is_empty()),
        reason: Some(asked.get("ly-do").to_owned()),
    };
    let proposed = propose_spoilt(order, opened, session)?;
    let row = spoilt(&proposed, day, &mut || {}, session)?;
    Some((sheets.get(), row.seq))
}
