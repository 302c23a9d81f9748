//! A new row, and one that goes.

use axum::Form as Posted;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};

use super::field::Within;
use super::parts::{Shown, parts};
use super::save::{Pairs, refuse, typed, unsaved};
use super::show::{asked_form, way};
use super::{Asked, Whose};
use crate::desk::layout::{Menu, Page, page};
use crate::desk::problem::Problem;
use crate::desk::visitor::{Role, Visitor};
use crate::desk::{Desk, Shared, faults};
use crate::pipeline::forms::{Form, NEW_ROW, Saved, add_row, remove_row};

pub(super) async fn shown(
    State(desk): State<Shared>,
    visitor: Visitor,
    Path(path): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Markup, Problem> {
    let whose = Whose::of(path)?;
    let form = asked_form(&desk, &visitor, &whose, &asked.o).await?;
    Ok(new_page(&desk, &visitor, &whose, form, &asked))
}

fn list_of(path: &str) -> &str {
    path.strip_suffix(NEW_ROW)
        .map_or(path, |list| list.trim_end_matches('.'))
}

/// The form of a row that is not there yet.
fn new_page(desk: &Desk, visitor: &Visitor, whose: &Whose, mut form: Form, asked: &Asked) -> Markup {
    form.leave_out_later();
    let about = Page {
        title: desk.say("Thêm hàng", "Add a row").to_owned(),
        menu: Menu::Data,
        campaign: Some(whose.campaign.clone()),
    };
    let action = whose.at("/them", &form.path);
    let shown = Shown {
        desk,
        whose,
        asked,
        action: &action,
        row: "",
        within: Within {
            form: "luu",
            open: true,
        },
        apart: false,
    };
    let body = html! {
        (way(desk, whose, &form))
        (faults::list(desk, &form.report, &form.sources))
        form #luu method="post" action=(action) { }
        div.card { (parts(shown, &form.parts)) }
        p {
            button.main form="luu" { (desk.say("Thêm", "Add")) } " "
            button form="luu" name="nua" value="1" { (desk.say("Thêm, rồi thêm hàng nữa", "Add, then another one")) } " "
            a.button href={ (whose.address()) "#f-" (list_of(&form.path)) } { (desk.say("Thôi", "Never mind")) }
        }
    };
    page(desk, visitor, &about, &body)
}

pub(super) async fn added(
    State(desk): State<Shared>,
    visitor: Visitor,
    Path(path): Path<(String, String)>,
    Query(asked): Query<Asked>,
    Posted(pairs): Posted<Pairs>,
) -> Result<Response, Problem> {
    visitor.must(Role::Drafts)?;
    let whose = Whose::of(path)?;
    let typed = typed(&pairs);
    let (at, o, values) = (whose.clone(), asked.o.clone(), typed.clone());
    let work = desk
        .office
        .ask_open(&visitor, move |folder| add_row(at.place(&o), &values, folder));
    match work.await? {
        Saved::Missing | Saved::Clash(_) | Saved::Gone(_) => Err(Problem::Missing),
        Saved::Refused(refused) => {
            let form = asked_form(&desk, &visitor, &whose, &asked.o).await?;
            let page = new_page(&desk, &visitor, &whose, unsaved(form, &typed, refused), &asked);
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Saved::Done(number) => {
            desk.news.tell("du-lieu");
            let said = desk.say(
                format!("Đã thêm hàng {number}."),
                format!("Row {number} is added."),
            );
            desk.doors.notices.add(&visitor.session, said);
            let another = pairs.iter().any(|(name, _)| name == "nua");
            let row = format!("{}.{number}", list_of(&asked.o));
            let to = if another {
                whose.at("/them", &asked.o)
            } else {
                whose.at("", &row)
            };
            Ok(Redirect::to(&to).into_response())
        }
    }
}

/// Takes a row away, once the visitor said so twice.
pub(super) async fn removed(
    State(desk): State<Shared>,
    visitor: Visitor,
    Path(path): Path<(String, String)>,
    Query(asked): Query<Asked>,
    Posted(pairs): Posted<Pairs>,
) -> Result<Response, Problem> {
    visitor.must(Role::Drafts)?;
    let whose = Whose::of(path)?;
    let row = typed(&pairs).row;
    if pairs.iter().all(|(name, _)| name != "chac") {
        let form = asked_form(&desk, &visitor, &whose, &asked.o).await?;
        return Ok(sure(&desk, &visitor, &whose, &form).into_response());
    }
    let (at, o) = (whose.clone(), asked.o.clone());
    let work = desk
        .office
        .ask_open(&visitor, move |folder| remove_row(at.place(&o), &row, folder));
    match work.await? {
        Saved::Missing => Err(Problem::Missing),
        Saved::Clash(_) | Saved::Gone(_) => {
            Ok((StatusCode::CONFLICT, moved(&desk, &visitor, &whose, &asked)).into_response())
        }
        Saved::Refused(refused) => refuse(&desk, &visitor, &whose, &asked, refused).await,
        Saved::Done(_) => {
            desk.news.tell("du-lieu");
            let said = desk.say(
                "Đã bỏ hàng. Lấy lại được ở “Các lần sửa”.",
                "The row is removed. It can be put back under “Earlier versions”.",
            );
            desk.doors.notices.add(&visitor.session, said);
            Ok(Redirect::to(&whose.address()).into_response())
        }
    }
}

/// Asks once more.
fn sure(desk: &Desk, visitor: &Visitor, whose: &Whose, form: &Form) -> Markup {
    let about = Page {
        title: desk.say("Bỏ hàng này?", "Remove this row?").to_owned(),
        menu: Menu::Data,
        campaign: Some(whose.campaign.clone()),
    };
    let body = html! {
        (way(desk, whose, form))
        div.card { dl {
            @for field in form.fields().iter().filter(|field| !field.value.is_empty()) {
                dt { (field.label) } dd { (field.value) }
            }
        } }
        form method="post" action=(whose.at("/bo", &form.path)) {
            input type="hidden" name="hang" value=(form.row);
            input type="hidden" name="chac" value="1";
            button.main { (desk.say("Bỏ hàng này", "Remove this row")) } " "
            a.button href=(whose.at("", &form.path)) { (desk.say("Giữ lại", "Keep it")) }
        }
    };
    page(desk, visitor, &about, &body)
}

/// The row is another one now.
pub(super) fn moved(desk: &Desk, visitor: &Visitor, whose: &Whose, asked: &Asked) -> Markup {
    let about = Page {
        title: desk
            .say("Người khác vừa sửa", "Somebody else has just edited this")
            .to_owned(),
        menu: Menu::Data,
        campaign: Some(whose.campaign.clone()),
    };
    let body = html! {
        p { (desk.say("Hàng ở chỗ này vừa được sửa hoặc đã đổi chỗ. Chưa làm gì cả.", "The row there was edited or has moved. Nothing was done.")) }
        p { a.button href=(whose.at("", &asked.o)) { (desk.say("Xem hàng đang có", "See what is there")) } " "
            a.button href=(whose.address()) { (desk.say("Về danh sách", "To the list")) } }
    };
    page(desk, visitor, &about, &body)
}
