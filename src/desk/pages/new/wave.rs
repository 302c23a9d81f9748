//! Đợt mới: another interim or final review of a campaign, or another wave of an occasion, with its papers.

use axum::Router;
use axum::extract::{Form, Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use maud::{Markup, html};

use super::form::said;
use crate::desk::campaigns::address_of;
use crate::desk::layout::{Menu, Page, page};
use crate::desk::problem::Problem;
use crate::desk::visitor::{Role, Visitor};
use crate::desk::{Desk, Shared, faults};
use crate::diagnostic::{Report, Sources};
use crate::pipeline::{
    FactFault, NewWave, OpenFolder, WaveChoices, WaveRequest, begin_wave, campaigns, wave_choices,
    wave_faults,
};

pub(super) fn routes() -> Router<Shared> {
    Router::new().route("/c/{campaign}/dot-moi", get(shown).post(begun))
}

/// What was typed, and what is wrong with it.
#[derive(Default)]
struct Typed {
    request: WaveRequest,
    faults: Vec<(&'static str, FactFault)>,
    report: Report,
    sources: Sources,
}

/// What there is to choose; None: the campaign has faults that stand before it.
async fn choices(desk: &Desk, visitor: &Visitor, campaign: &str) -> Result<Option<WaveChoices>, Problem> {
    let name = campaign.to_owned();
    let work = move |folder: &mut OpenFolder| {
        let is_there = campaigns(&mut folder.session()).contains(&name);
        let opened = folder.seen().opened;
        is_there.then(|| opened.and_then(|opened| wave_choices(opened, &name)))
    };
    desk.office.ask(visitor, work).await?.ok_or(Problem::Missing)
}

/// The way on where the data has to be mended first.
fn faulty(desk: &Desk, visitor: &Visitor, campaign: &str) -> Markup {
    let body = html! {
        p { (desk.say(
            "Dữ liệu của phong trào có lỗi: sửa xong mới thêm được đợt.",
            "The campaign's data has errors: mend them before you add a review.",
        )) }
        p { a.button href={ (address_of(campaign)) "/kiem-tra" } { (desk.say("Xem các lỗi", "See the errors")) } }
    };
    page(desk, visitor, &about(desk, campaign), &body)
}

fn about(desk: &Desk, campaign: &str) -> Page {
    Page {
        title: desk.say("Thêm một đợt", "Another review").to_owned(),
        menu: Menu::ToDo,
        campaign: Some(campaign.to_owned()),
    }
}

async fn shown(
    State(desk): State<Shared>,
    visitor: Visitor,
    Path(campaign): Path<String>,
) -> Result<Markup, Problem> {
    let Some(choices) = choices(&desk, &visitor, &campaign).await? else {
        return Ok(faulty(&desk, &visitor, &campaign));
    };
    let typed = Typed {
        request: WaveRequest {
            kind: Some("so-ket".to_owned()),
            papers: choices.papers.iter().map(|(id, _)| id.clone()).collect(),
            ..WaveRequest::default()
        },
        ..Typed::default()
    };
    Ok(whole(&desk, &visitor, &campaign, &choices, &typed))
}

fn whole(desk: &Desk, visitor: &Visitor, campaign: &str, choices: &WaveChoices, typed: &Typed) -> Markup {
    let about = about(desk, campaign);
    let body = html! {
        p { (desk.say(
            "Một đợt sơ kết, tổng kết hoặc xét khen nữa, kèm các văn bản thường có, lập theo các văn bản của đợt đã có; ngày nào, chữ nào cũng sửa lại được.",
            "Another interim or final review, or another wave, with the usual papers, made like those of the review that is there; every day and word can be changed.",
        )) }
        (faults::list(desk, &typed.report, &typed.sources))
        form.card method="post" action={ (address_of(campaign)) "/dot-moi" } {
            @if choices.has_kinds { (kinds(desk, typed)) }
            (day(desk, "date", desk.say("Ngày của đợt", "Its day"), desk.say(
                "Ngày/tháng/năm, như 30/6/2026; cũng là ngày dự kiến của các văn bản.",
                "Day/month/year, such as 30/6/2026; at first also that of its papers.",
            ), typed.request.date.as_deref(), typed))
            (day(desk, "as_of", desk.say("Số liệu tính đến hết ngày", "Figures run to"), desk.say(
                "Nếu khác ngày của đợt; không thì bỏ trống.",
                "Where it is another day; else empty.",
            ), typed.request.as_of.as_deref(), typed))
            @if !choices.papers.is_empty() { (papers(desk, choices, typed)) }
            p { button.main { (desk.say("Thêm đợt", "Add it")) } }
        }
    };
    page(desk, visitor, &about, &body)
}

fn kinds(desk: &Desk, typed: &Typed) -> Markup {
    let kinds = [
        ("so-ket", desk.say("Sơ kết", "Interim")),
        ("tong-ket", desk.say("Tổng kết", "Final")),
    ];
    html! {
        fieldset {
            legend { (desk.say("Loại đợt", "What it is")) }
            @for (word, name) in kinds {
                p { label.choice {
                    input type="radio" name="kind" value=(word) checked[typed.request.kind.as_deref() == Some(word)];
                    " " (name)
                } }
            }
        }
    }
}

fn day(
    desk: &Desk,
    name: &'static str,
    label: &str,
    help: &str,
    value: Option<&str>,
    typed: &Typed,
) -> Markup {
    let fault = typed.faults.iter().find(|(faulty, _)| *faulty == name);
    let fault = fault.map(|(_, fault)| *fault);
    let (help_id, fault_id) = (format!("{name}-help"), format!("{name}-fault"));
    let described = match fault {
        Some(_) => format!("{fault_id} {help_id}"),
        None => help_id.clone(),
    };
    html! {
        label for=(name) { (label) }
        p.help id=(help_id) { (help) }
        @if let Some(fault) = fault { p.field-fault id=(fault_id) role="alert" { (said(desk, fault)) } }
        input id=(name) name=(name) value=(value.unwrap_or_default()) aria-invalid=[fault.map(|_| "true")] aria-describedby=(described);
    }
}

fn papers(desk: &Desk, choices: &WaveChoices, typed: &Typed) -> Markup {
    html! {
        fieldset {
            legend { (desk.say("Các văn bản của đợt", "Its papers")) }
            @for (id, name) in &choices.papers {
                p { label.choice {
                    input type="checkbox" name="papers" value=(id) checked[typed.request.papers.contains(id)];
                    " " (name)
                } }
            }
        }
    }
}

async fn begun(
    State(desk): State<Shared>,
    visitor: Visitor,
    Path(campaign): Path<String>,
    Form(fields): Form<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    visitor.must(Role::Drafts)?;
    let all = |name: &'static str| {
        let own = fields
            .iter()
            .filter(move |(known, value)| known == name && !value.trim().is_empty());
        own.map(|(_, value)| value.trim().to_owned())
    };
    let one = |name| all(name).next();
    let request = WaveRequest {
        campaign: campaign.clone(),
        kind: one("kind"),
        date: one("date"),
        as_of: one("as_of"),
        papers: all("papers").collect(),
    };
    let (typed, made) = desk
        .office
        .ask(&visitor, move |folder| make(folder, request))
        .await?;
    if let Some(made) = made {
        desk.doors.notices.add(
            &visitor.session,
            desk.say(
                format!(
                    "Đã thêm đợt, kèm {} văn bản. Ghi cuộc họp, kết quả ở Dữ liệu khi đến lúc.",
                    made.papers
                ),
                format!(
                    "The review is added, with {} papers. Its meeting and results come under Data.",
                    made.papers
                ),
            ),
        );
        desk.news.tell("du-lieu");
        desk.news.tell("van-ban");
        return Ok(Redirect::to(&format!("{}/viec", address_of(&campaign))).into_response());
    }
    let Some(choices) = choices(&desk, &visitor, &campaign).await? else {
        return Ok(faulty(&desk, &visitor, &campaign).into_response());
    };
    let page = whole(&desk, &visitor, &campaign, &choices, &typed);
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

fn make(folder: &mut OpenFolder, request: WaveRequest) -> (Typed, Option<NewWave>) {
    let faults = wave_faults(&request);
    if !faults.is_empty() {
        let typed = Typed {
            request,
            faults,
            ..Typed::default()
        };
        return (typed, None);
    }
    let done = folder.work(|opened, session| {
        session.report = Report::default();
        begin_wave(opened, &request, session)
    });
    let typed = Typed {
        request,
        faults,
        report: done.report,
        sources: done.sources,
    };
    (typed, done.answer)
}
