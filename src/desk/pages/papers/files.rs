//! The files of a paper: PDF, Word, and the PDF to be printed by the browser.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

use crate::desk::files::{Taken, file};
use crate::desk::layout::{Menu, Page, page};
use crate::desk::problem::Problem;
use crate::desk::visitor::Visitor;
use crate::desk::{Shared, faults};
use crate::pipeline::{FileFormat, paper_file};

pub(super) async fn given(
    State(desk): State<Shared>,
    visitor: Visitor,
    Path((campaign, paper, format)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    let (format, taken) = match format.as_str() {
        "pdf" => (FileFormat::Pdf, Taken::Saved),
        "in" => (FileFormat::Pdf, Taken::Shown),
        "docx" => (FileFormat::Docx, Taken::Saved),
        _ => return Err(Problem::Missing),
    };
    let name = campaign.clone();
    let work = desk.office.ask(&visitor, move |folder| {
        folder.work_in(&name, |opened, session| {
            paper_file(&paper, format, opened, session)
        })
    });
    let done = work.await?;
    if let Some(made) = done.answer {
        return Ok(file(&made.name, made.bytes, taken));
    }
    let about = Page {
        title: desk
            .say("Chưa có tệp này", "There is no such file yet")
            .to_owned(),
        menu: Menu::Papers,
        campaign: Some(campaign),
    };
    let body = faults::list(&desk, &done.report, &done.sources);
    Ok((
        StatusCode::UNPROCESSABLE_ENTITY,
        page(&desk, &visitor, &about, &body),
    )
        .into_response())
}
