//! Đối chiếu quy định: rows of the law that nobody of the office has held against their original, and the office's word on each.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use axum::{Form, Router};
use maud::{Markup, html};
use serde::Deserialize;

use crate::desk::campaigns::address_of;
use crate::desk::layout::{Menu, Page, page};
use crate::desk::problem::Problem;
use crate::desk::visitor::{Role, Visitor};
use crate::desk::{Desk, Shared, faults};
use crate::pipeline::{Done, LawWord, OpenFolder, OpenLawRow, confirm_law_row, open_law_rows};

/// What is typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct Asked {
    dong: String,
    ai: String,
    theo: String,
    /// Whether the person read the original.
    da_doc: String,
}

pub(super) fn routes() -> Router<Shared> {
    Router::new().route("/c/{campaign}/quy-dinh", get(shown).post(held))
}

async fn shown(
    State(desk): State<Shared>,
    visitor: Visitor,
    Path(campaign): Path<String>,
) -> Result<Markup, Problem> {
    let rows = rows(&desk, &visitor, &campaign).await?;
    Ok(whole(&desk, &visitor, &campaign, &rows, None))
}

/// The rows; None of a campaign whose data are faulty.
async fn rows(desk: &Shared, visitor: &Visitor, campaign: &str) -> Result<Rows, Problem> {
    let campaign = campaign.to_owned();
    let look = move |folder: &mut OpenFolder| {
        folder.work_in(&campaign, |opened, _| open_law_rows(&campaign, opened))
    };
    let done = desk.office.ask(visitor, look).await?;
    if done.answer.is_none() && !done.report.has_errors() {
        return Err(Problem::Missing);
    }
    Ok(done)
}

/// The rows of a campaign, or what is wrong with its data.
type Rows = Done<Vec<OpenLawRow>>;

/// Writes down that somebody read the original.
async fn held(
    State(desk): State<Shared>,
    visitor: Visitor,
    Path(campaign): Path<String>,
    Form(asked): Form<Asked>,
) -> Result<Response, Problem> {
    visitor.must(Role::Drafts)?;
    let here = format!("{}/quy-dinh", address_of(&campaign));
    let (home, typed) = (campaign.clone(), asked.clone());
    let write = move |folder: &mut OpenFolder| {
        let word = LawWord {
            row: typed.dong,
            by: typed.ai,
            read: typed.theo,
        };
        folder.work_in(&home, |opened, session| {
            confirm_law_row(&word, &home, opened, session)
        })
    };
    let done = if asked.da_doc.is_empty() {
        None
    } else {
        Some(desk.office.ask(&visitor, write).await?)
    };
    if done.as_ref().is_some_and(|done| done.answer.is_some()) {
        let said = desk.say(
            "Đã ghi vào dữ liệu của cơ quan: ai đối chiếu, ngày nào, theo văn bản nào.",
            "Written into the office's data: who read it, when, and where.",
        );
        desk.doors.notices.add(&visitor.session, said);
        desk.news.tell("du-lieu");
        return Ok(Redirect::to(&here).into_response());
    }
    let said = if let Some(done) = &done {
        faults::list(&desk, &done.report, &done.sources)
    } else {
        html! { p.field-fault role="alert" { (desk.say(
            "Chưa đánh dấu ô xác nhận: chưa ghi gì.",
            "The box is not ticked: nothing was written.",
        )) } }
    };
    let rows = rows(&desk, &visitor, &campaign).await?;
    let page = whole(&desk, &visitor, &campaign, &rows, Some((&asked, &said)));
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

fn whole(
    desk: &Desk,
    visitor: &Visitor,
    campaign: &str,
    found: &Rows,
    refused: Option<(&Asked, &Markup)>,
) -> Markup {
    let rows = found.answer.as_deref().unwrap_or_default();
    let about = Page {
        title: desk
            .say("Đối chiếu quy định", "Rules to read in the original")
            .to_owned(),
        menu: Menu::Check,
        campaign: Some(campaign.to_owned()),
    };
    let body = html! {
        p { (desk.say(
            "Những quy định dưới đây chương trình chưa kiểm chứng đủ. Hãy đọc văn bản gốc; đúng như ghi ở đây thì xác nhận từng dòng. Không đúng thì đừng xác nhận: ghi dòng của cơ quan ở phần Cơ quan.",
            "The program is not sure of these rules. Read the original; where it says so, confirm the row. Where it does not, do not: add a row of the office's own in its data.",
        )) }
        @if found.answer.is_none() { (faults::list(desk, &found.report, &found.sources)) }
        @else if rows.is_empty() { p.card.good { (desk.say("Không còn dòng nào phải đối chiếu.", "There is nothing left to read.")) } }
        @for (nth, row) in rows.iter().enumerate() { (card(desk, visitor, campaign, (nth, row), refused)) }
        p { a href={ (address_of(campaign)) "/kiem-tra" } { (desk.say("Về Kiểm tra", "Back to Check")) } }
    };
    page(desk, visitor, &about, &body)
}

fn card(
    desk: &Desk,
    visitor: &Visitor,
    campaign: &str,
    (nth, open): (usize, &OpenLawRow),
    refused: Option<(&Asked, &Markup)>,
) -> Markup {
    let refused = refused.filter(|(asked, _)| asked.dong == open.row.id.as_str());
    html! {
        section.card {
            h2 { (open.row.says) }
            dl.facts {
                dt { (desk.say("Theo", "By")) } dd { (open.row.source) }
                dt { (desk.say("Cho quyết định", "For decisions")) } dd { (days(desk, open)) }
                @if !open.waiting.is_empty() {
                    dt { (desk.say("Đang chờ dòng này", "Waiting for it")) }
                    dd { @for paper in &open.waiting {
                        a href={ (address_of(campaign)) "/van-ban/" (paper) } { (desk.campaigns.name(paper).unwrap_or_else(|| paper.clone())) } " "
                    } }
                }
            }
            @if let Some((_, said)) = refused { (said) }
            @if visitor.role >= Role::Drafts { (form(desk, visitor, campaign, (nth, open), refused.map(|(asked, _)| asked))) }
        }
    }
}

fn days(desk: &Desk, open: &OpenLawRow) -> String {
    let (first, last) = (open.row.validity.first(), open.row.validity.last());
    let from = first.map(|day| format!("{} {}", desk.say("từ", "from"), day.in_figures()));
    let to = last.map(|day| format!("{} {}", desk.say("đến hết", "to"), day.in_figures()));
    let both: Vec<String> = from.into_iter().chain(to).collect();
    if both.is_empty() {
        desk.say("mọi ngày", "of any day").to_owned()
    } else {
        both.join(" ")
    }
}

/// Each field has a name of its own row in its id, and the same name in the form.
fn form(
    desk: &Desk,
    visitor: &Visitor,
    campaign: &str,
    (nth, open): (usize, &OpenLawRow),
    asked: Option<&Asked>,
) -> Markup {
    let id = |name: &str| format!("{name}-{nth}");
    let read = asked.map_or(open.read.as_str(), |asked| asked.theo.as_str());
    html! {
        form method="post" action={ (address_of(campaign)) "/quy-dinh" } {
            input type="hidden" name="dong" value=(open.row.id);
            @if visitor.name.is_none() {
                label for=(id("ai")) { (desk.say("Người đối chiếu", "Who read it")) }
                input type="text" id=(id("ai")) name="ai" required autocomplete="name" value=[asked.map(|asked| &asked.ai)];
            }
            label for=(id("theo")) { (desk.say("Văn bản đã đọc: số, điều, khoản", "What was read: number, article, clause")) }
            input type="text" id=(id("theo")) name="theo" required autocomplete="off" value=(read);
            label.mark for=(id("da_doc")) {
                input type="checkbox" id=(id("da_doc")) name="da_doc" value="co" required;
                " " (desk.say("Tôi đã đọc văn bản gốc, đúng như ghi ở trên", "I have read the original, and it says so"))
            }
            p { button { (desk.say("Đã đối chiếu với văn bản gốc", "Held against the original")) } }
        }
    }
}
