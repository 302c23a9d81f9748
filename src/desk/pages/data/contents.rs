//! What a campaign has.

use axum::extract::{Path, Query, State};
use axum::response::Redirect;
use maud::{Markup, html};

use super::{Asked, Whose};
use crate::desk::layout::{Menu, Page, page};
use crate::desk::problem::Problem;
use crate::desk::visitor::Visitor;
use crate::desk::{Desk, Shared};
use crate::pipeline::forms::{Content, DataFile, contents, sharing_office};

pub(super) async fn shown(
    State(desk): State<Shared>,
    visitor: Visitor,
    Path(campaign): Path<String>,
) -> Result<Markup, Problem> {
    let name = campaign.clone();
    let found = desk
        .office
        .ask_open(&visitor, move |folder| contents(&name, folder))
        .await?;
    let found = found.ok_or(Problem::Missing)?;
    let about = Page {
        title: Menu::Data.name(&desk).to_owned(),
        menu: Menu::Data,
        campaign: Some(campaign.clone()),
    };
    let body = html! {
        p.quiet { (desk.say(
            "Mỗi mục dưới đây là một phần hồ sơ của phong trào. Bấm vào để xem, sửa; sửa xong các văn bản tự theo.",
            "Each entry is a part of the campaign's records. Open it to look and edit; the papers follow.",
        )) }
        div.contents { @for content in &found { (one(&desk, &campaign, content)) } }
    };
    Ok(page(&desk, &visitor, &about, &body))
}

fn one(desk: &Desk, campaign: &str, content: &Content) -> Markup {
    let whose = Whose {
        campaign: campaign.to_owned(),
        file: content.file.clone(),
    };
    html! {
        section.card {
            h2 { a href=(whose.address()) { (content.name) } }
            p { (state(desk, content)) }
            @if !content.lists.is_empty() {
                ul { @for (path, label, rows) in &content.lists {
                    li { a href={ (whose.address()) "#f-" (path) } { (label) } ": " (rows) }
                } }
            }
        }
    }
}

fn state(desk: &Desk, content: &Content) -> Markup {
    let (errors, warnings) = (content.errors, content.warnings);
    html! {
        @if !content.exists { span.state { (desk.say("chưa có", "not there yet")) } }
        @else if errors == 0 && warnings == 0 { span.state.ready { (desk.say("không có lỗi", "no errors")) } }
        @if errors > 0 { span.state.bad { (desk.say(format!("{errors} lỗi"), format!("errors: {errors}"))) } " " }
        @if warnings > 0 { span.state.waits { (desk.say(format!("{warnings} lưu ý"), format!("warnings: {warnings}"))) } }
    }
}

/// The page of an office whose file several campaigns share: that of the first of them.
pub(super) async fn office(
    State(desk): State<Shared>,
    visitor: Visitor,
    Query(asked): Query<Asked>,
) -> Result<Redirect, Problem> {
    let campaign = desk
        .office
        .ask(&visitor, sharing_office)
        .await?
        .ok_or(Problem::Missing)?;
    let file = DataFile::Office;
    Ok(Redirect::to(&Whose { campaign, file }.at("", &asked.o)))
}
