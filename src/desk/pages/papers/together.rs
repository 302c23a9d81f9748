//! Several papers as one file: a PDF to print, or a dossier to hand on.

use axum::extract::{Form, Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

use crate::desk::campaigns::address_of;
use crate::desk::files::{Taken, file};
use crate::desk::layout::{Menu, Page, page};
use crate::desk::problem::Problem;
use crate::desk::visitor::Visitor;
use crate::desk::{Desk, Shared, faults};
use crate::diagnostic::{Report, Sources};
use crate::pipeline::{Bundle, ListedPaper, Sides, Standing, bundle};

pub(super) async fn shown(
    State(desk): State<Shared>,
    visitor: Visitor,
    Path(campaign): Path<String>,
) -> Result<Markup, Problem> {
    form_page(
        &desk,
        &visitor,
        campaign,
        &[],
        (&Report::default(), &Sources::default()),
    )
    .await
}

/// The file, or the form again with what is wrong.
pub(super) async fn made(
    State(desk): State<Shared>,
    visitor: Visitor,
    Path(campaign): Path<String>,
    Form(fields): Form<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    let of = |name: &'static str| {
        fields
            .iter()
            .filter(move |(key, _)| key == name)
            .map(|(_, value)| value.clone())
    };
    let chosen: Vec<String> = of("van-ban").collect();
    if chosen.is_empty() {
        let said = desk.say("Chưa chọn văn bản nào.", "No paper was chosen.");
        desk.doors.notices.add(&visitor.session, said);
        let page = form_page(
            &desk,
            &visitor,
            campaign,
            &[],
            (&Report::default(), &Sources::default()),
        )
        .await?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
    }
    let how = match of("cach").next().as_deref() {
        Some("ho-so") => Bundle::Dossier,
        Some("hai-mat") => Bundle::Print(Sides::Both),
        _ => Bundle::Print(Sides::One),
    };
    let (name, papers) = (campaign.clone(), chosen.clone());
    let work = desk.batches.ask(&visitor, move |folder| {
        folder.work_in(&name, |opened, session| bundle(&papers, how, opened, session))
    });
    let done = work.await?;
    if let Some(made) = done.answer {
        return Ok(file(&made.name, made.bytes, Taken::Saved));
    }
    let page = form_page(&desk, &visitor, campaign, &chosen, (&done.report, &done.sources)).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

async fn form_page(
    desk: &Shared,
    visitor: &Visitor,
    campaign: String,
    chosen: &[String],
    (report, sources): (&Report, &Sources),
) -> Result<Markup, Problem> {
    let name = campaign.clone();
    let done = desk
        .office
        .ask(visitor, move |folder| folder.papers_of(&name))
        .await?;
    let about = Page {
        title: desk
            .say("Gộp văn bản, lập hồ sơ", "Papers in one file")
            .to_owned(),
        menu: Menu::Papers,
        campaign: Some(campaign.clone()),
    };
    let papers = done.answer.unwrap_or_default();
    let body = html! {
        (faults::list(desk, &done.report, &done.sources))
        (faults::list(desk, report, sources))
        form method="post" action={ (address_of(&campaign)) "/gop-van-ban" } {
            (ways(desk))
            (boxes(desk, &papers, chosen))
            p { button.main { (desk.say("Lập tệp", "Make the file")) } }
        }
    };
    Ok(page(desk, visitor, &about, &body))
}

fn ways(desk: &Desk) -> Markup {
    let ways = [
        (
            "hai-mat",
            desk.say(
                "Một tệp PDF để in hai mặt: mỗi văn bản bắt đầu ở mặt trước",
                "One PDF for printing on both sides: each paper begins on a front",
            ),
        ),
        (
            "mot-mat",
            desk.say("Một tệp PDF để in một mặt", "One PDF for printing on one side"),
        ),
        (
            "ho-so",
            desk.say(
                "Một hồ sơ (ZIP): từng tệp PDF đánh số, kèm mục lục",
                "A dossier (ZIP): numbered PDFs with a list",
            ),
        ),
    ];
    html! {
        fieldset {
            legend { (desk.say("Thành tệp gì", "As what")) }
            @for (way, words) in ways {
                label.choice { input type="radio" name="cach" value=(way) checked[way == "hai-mat"]; " " (words) }
            }
        }
    }
}

fn boxes(desk: &Desk, papers: &[ListedPaper], chosen: &[String]) -> Markup {
    let has_file = |paper: &&ListedPaper| {
        paper.has_pages && matches!(paper.standing, Standing::Ready | Standing::Issued(_))
    };
    html! {
        fieldset {
            legend { (desk.say("Những văn bản nào", "Which papers")) }
            @for paper in papers.iter().filter(has_file) {
                label.choice {
                    input type="checkbox" name="van-ban" value=(paper.id) checked[chosen.contains(&paper.id)];
                    " " (paper.name)
                }
            }
        }
    }
}
