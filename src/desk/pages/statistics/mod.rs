//! Thống kê: the awards of a year counted, as tables, a chart and a workbook.

mod chart;
mod tables;

use std::sync::Arc;

use axum::Router;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use maud::{Markup, html};
use serde::Deserialize;

use crate::desk::files::{Taken, file};
use crate::desk::layout::{Menu, Page, page};
use crate::desk::problem::Problem;
use crate::desk::visitor::Visitor;
use crate::desk::{Desk, Shared, faults};
use crate::pipeline::{Done, Known, OpenFolder, Statistics, statistics_workbook, this_year};

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/thong-ke", get(shown))
        .route("/thong-ke/hinh.svg", get(picture))
        .route("/thong-ke/xlsx", get(workbook))
}

/// What was chosen.
#[derive(Debug, Clone, Default, Deserialize)]
struct Chosen {
    /// The year.
    #[serde(default)]
    nam: String,
    /// Of the picture: for a dark page.
    #[serde(default)]
    toi: String,
}

impl Chosen {
    /// The year that was typed; the last one with awards where none was. None: it is no year.
    fn year(&self, known: Option<&Known>) -> Option<i32> {
        match self.nam.trim() {
            "" => Some(
                known
                    .and_then(|known| known.years().first().copied())
                    .unwrap_or_else(this_year),
            ),
            typed => typed.parse().ok().filter(|year| (1945..=9999).contains(year)),
        }
    }
}

/// What is known, and the year counted where there is one.
type Counted = (Done<Arc<Known>>, Option<Statistics>);

async fn counted(desk: &Shared, visitor: &Visitor, chosen: Chosen) -> Result<Counted, Problem> {
    let language = desk.language;
    let work = move |folder: &mut OpenFolder| {
        let known = folder.known();
        let year = chosen.year(known.answer.as_deref());
        let statistics = known.answer.as_ref().zip(year);
        let statistics = statistics.map(|(known, year)| known.statistics(year, language));
        (known, statistics)
    };
    Ok(desk.office.ask(visitor, work).await?)
}

async fn shown(
    State(desk): State<Shared>,
    visitor: Visitor,
    Query(chosen): Query<Chosen>,
) -> Result<(StatusCode, Markup), Problem> {
    let (known, statistics) = counted(&desk, &visitor, chosen.clone()).await?;
    let title = match &statistics {
        Some(statistics) => desk.say(
            format!("Thống kê khen thưởng năm {}", statistics.year),
            format!("Statistics of awards of {}", statistics.year),
        ),
        None => Menu::Statistics.name(&desk).to_owned(),
    };
    let about = Page {
        title,
        menu: Menu::Statistics,
        campaign: None,
    };
    let wrong = known.answer.is_some() && statistics.is_none();
    let status = if wrong {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    };
    let body = html! {
        (form(&desk, &chosen, known.answer.as_deref(), statistics.as_ref()))
        @match (&known.answer, &statistics) {
            (None, _) => (faults::list(&desk, &known.report, &known.sources)),
            (Some(_), Some(statistics)) => (tables::all(&desk, statistics)),
            (Some(_), None) => {}
        }
    };
    Ok((status, page(&desk, &visitor, &about, &body)))
}

/// The year: typed, or one of those that have awards.
fn form(desk: &Desk, chosen: &Chosen, known: Option<&Known>, statistics: Option<&Statistics>) -> Markup {
    let year = statistics.map_or_else(|| chosen.nam.clone(), |statistics| statistics.year.to_string());
    let wrong = known.is_some() && statistics.is_none();
    let years = known.map(Known::years).unwrap_or_default();
    html! {
        form.card action="/thong-ke" {
            div.fields { div {
                label for="nam" { (desk.say("Năm", "Year")) }
                input #nam name="nam" value=(year) inputmode="numeric" maxlength="4" required
                    aria-invalid=[wrong.then_some("true")] aria-describedby="nam-help";
                p #nam-help .help[!wrong] .field-fault[wrong] {
                    @if wrong { (desk.say("Không phải một năm; gõ như 2025.", "This is no year; type it as 2025.")) }
                    @else { (desk.say("theo ngày ký quyết định", "by the day of the decision")) }
                }
            } }
            p { button.main type="submit" { (desk.say("Xem", "Show")) } }
            @if !years.is_empty() {
                p { (desk.say("Các năm có khen thưởng: ", "Years with awards: "))
                    @for year in years { a href={ "/thong-ke?nam=" (year) } { (year) } " " } }
            }
        }
    }
}

async fn picture(
    State(desk): State<Shared>,
    visitor: Visitor,
    Query(chosen): Query<Chosen>,
) -> Result<Response, Problem> {
    let dark = !chosen.toi.is_empty();
    let (_, statistics) = counted(&desk, &visitor, chosen).await?;
    let statistics = statistics.ok_or(Problem::Missing)?;
    let picture = chart::by_form(&statistics, dark).ok_or(Problem::Missing)?;
    Ok(file(
        "thong-ke.svg",
        picture.into_string().into_bytes(),
        Taken::Shown,
    ))
}

async fn workbook(
    State(desk): State<Shared>,
    visitor: Visitor,
    Query(chosen): Query<Chosen>,
) -> Result<Response, Problem> {
    let (_, statistics) = counted(&desk, &visitor, chosen).await?;
    let statistics = statistics.ok_or(Problem::Missing)?;
    let name = format!("thong-ke-{}.xlsx", statistics.year);
    match statistics_workbook(&statistics, desk.language) {
        Ok(bytes) => Ok(file(&name, bytes, Taken::Saved).into_response()),
        Err(_) => Err(Problem::BrokeOff),
    }
}
