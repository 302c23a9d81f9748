//! Excel: lists out, to be filled in or sorted; workbooks in, looked at before anything is written.

mod cells;
mod lists;
mod proposal;
mod request;
mod seen;
mod take;
mod words;

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum::{Extension, Router};
use maud::{Markup, html};

use crate::desk::campaigns::address_of;
use crate::desk::files::Upload;
use crate::desk::kept::{Kept, KeptFiles};
use crate::desk::layout::{Menu, Page, page};
use crate::desk::problem::Problem;
use crate::desk::visitor::{Role, Visitor};
use crate::desk::{Desk, Shared, faults};
use crate::diagnostic::Report;
use crate::pipeline::{Done, OpenFolder, Session, Workshop, campaign_lists, campaigns};
use request::Chosen;

/// The name of what was pasted and not dropped.
const PASTED: &str = "dán từ Excel.csv";

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/c/{campaign}/excel", get(shown).post(dropped))
        .route("/c/{campaign}/excel/tai", get(lists::download))
        .route(
            "/c/{campaign}/excel/de-nghi/{id}",
            get(proposal::shown).post(take::take),
        )
        .route("/c/{campaign}/excel/de-nghi/{id}/bo", post(take::leave))
        .route("/c/{campaign}/excel/de-nghi/{id}/danh-dau", get(proposal::marked))
        .layer(Extension(KeptFiles::default()))
}

/// The page of a workbook that waits.
fn proposal_of(campaign: &str, id: u64) -> String {
    format!("{}/excel/de-nghi/{id}", address_of(campaign))
}

fn about(desk: &Desk, campaign: &str) -> Page {
    Page {
        title: Menu::Excel.name(desk).to_owned(),
        menu: Menu::Excel,
        campaign: Some(campaign.to_owned()),
    }
}

/// Does `work` with the lists of a campaign, which may be faulty: that is no matter of what is handed out or taken in.
async fn with_lists<T: Send + 'static>(
    desk: &Desk,
    visitor: &Visitor,
    campaign: &str,
    work: impl FnOnce(&Arc<Workshop>, &mut Session) -> Option<T> + Send + 'static,
) -> Result<Done<T>, Problem> {
    let campaign = campaign.to_owned();
    let work = move |folder: &mut OpenFolder| {
        let is_there = campaigns(&mut folder.session()).contains(&campaign);
        is_there.then(|| {
            folder.work(|opened, session| {
                session.report = Report::default();
                work(&opened.workshop, session)
            })
        })
    };
    desk.office.ask(visitor, work).await?.ok_or(Problem::Missing)
}

async fn shown(
    State(desk): State<Shared>,
    visitor: Visitor,
    Extension(kept): Extension<KeptFiles>,
    Path(campaign): Path<String>,
) -> Result<Markup, Problem> {
    let waiting = kept.of(&visitor.session, &campaign);
    main_page(&desk, &visitor, &campaign, &waiting, None).await
}

async fn main_page(
    desk: &Shared,
    visitor: &Visitor,
    campaign: &str,
    waiting: &[Kept],
    amiss: Option<&str>,
) -> Result<Markup, Problem> {
    let name = campaign.to_owned();
    let done = with_lists(desk, visitor, campaign, move |workshop, session| {
        campaign_lists(workshop, &name, session)
    });
    let done = done.await?;
    let body = html! {
        (drop_form(desk, campaign, amiss))
        (still_waiting(desk, campaign, waiting))
        (faults::list(desk, &done.report, &done.sources))
        @if let Some(known) = &done.answer { (lists::table(desk, campaign, known)) }
    };
    Ok(page(desk, visitor, &about(desk, campaign), &body))
}

/// The form that a workbook is dropped on, or its rows pasted into.
fn drop_form(desk: &Desk, campaign: &str, amiss: Option<&str>) -> Markup {
    let invalid = amiss.map(|_| "true");
    html! {
        form.card method="post" enctype="multipart/form-data" action={ (address_of(campaign)) "/excel" } {
            h2 { (desk.say("Đưa danh sách vào", "Take lists in")) }
            label for="file" { (desk.say(
                "Tệp Excel: kéo từ thư mục thả vào khung, hoặc bấm để chọn",
                "Excel file: drag it onto the frame, or press to choose",
            )) }
            @if let Some(amiss) = amiss { p.field-fault #file-fault { (amiss) } }
            input.drop #file type="file" name="file" multiple accept=".xlsx,.xlsm,.xls,.ods,.csv"
                aria-invalid=[invalid] aria-describedby=(if amiss.is_some() { "file-fault file-help" } else { "file-help" });
            p.help #file-help { (desk.say(
                "Nhận .xlsx, .xls, .ods, .csv; nhiều tệp một lúc cũng được. Chương trình cho xem thêm gì, đổi gì, ô nào sai; chưa bấm “Nhận vào” thì chưa ghi gì cả.",
                "Takes .xlsx, .xls, .ods, .csv, several at once. You see what is new, what changes and which cells are wrong; nothing is written before you press “Take in”.",
            )) }
            details {
                summary { (desk.say("Hoặc dán các ô chép từ Excel", "Or paste cells copied in Excel")) }
                label for="text" { (desk.say("Các ô, kể cả hàng tiêu đề", "The cells, with the row of heads")) }
                textarea #text name="text" rows="6" {}
            }
            p { button.main { (desk.say("Xem trước", "Look at it")) } }
        }
    }
}

/// Workbooks that were looked at and neither taken nor left.
fn still_waiting(desk: &Desk, campaign: &str, waiting: &[Kept]) -> Markup {
    html! {
        @if !waiting.is_empty() {
            section.card aria-labelledby="cho" {
                h2 #cho { (desk.say("Tệp đang chờ xem", "Files that wait")) }
                ul { @for file in waiting {
                    li { a href=(proposal_of(campaign, file.id)) { (file.name) } }
                } }
            }
        }
    }
}

/// A workbook, several, or pasted rows: kept in memory, and shown one after the other.
async fn dropped(
    State(desk): State<Shared>,
    visitor: Visitor,
    Extension(kept): Extension<KeptFiles>,
    Path(campaign): Path<String>,
    upload: Upload,
) -> Result<Response, Problem> {
    visitor.must(Role::Drafts)?;
    let pasted = upload.fields.get("text").filter(|text| !text.trim().is_empty());
    let pasted = pasted.map(|text| (PASTED.to_owned(), text.clone().into_bytes()));
    let files: Vec<_> = upload.file.into_iter().chain(upload.more).chain(pasted).collect();
    let chosen = Chosen::new(upload.fields);
    let mut first = None;
    for (name, bytes) in files {
        let file = kept.keep(&visitor.session, &campaign, &name, bytes);
        first.get_or_insert(file);
    }
    let Some(first) = first else {
        let amiss = desk.say("Chưa chọn tệp nào.", "No file was chosen.");
        let waiting = kept.of(&visitor.session, &campaign);
        let page = main_page(&desk, &visitor, &campaign, &waiting, Some(amiss)).await?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
    };
    let to = format!("{}?{}", proposal_of(&campaign, first.id), chosen.query());
    Ok(Redirect::to(to.trim_end_matches('?')).into_response())
}
