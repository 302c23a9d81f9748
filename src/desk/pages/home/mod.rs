//! Việc cần làm: the first screen.

mod steps;
mod tasks;

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum::{Form, Router};
use maud::{Markup, html};
use serde::Deserialize;

use crate::desk::campaigns::address_of;
use crate::desk::layout::{Menu, Page, page};
use crate::desk::problem::Problem;
use crate::desk::visitor::{Role, Visitor};
use crate::desk::{Desk, Shared, faults};
use crate::diagnostic::{Report, Sources};
use crate::pipeline::{Agenda, CampaignTitle, OpenFolder, campaigns, kept_copies, remind, titles, today};

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/", get(first))
        .route("/c/{campaign}/viec", get(shown))
        .route("/c/{campaign}/viec/don-doc", post(reminded))
}

/// The campaigns; of one only, its first screen.
async fn first(State(desk): State<Shared>, visitor: Visitor) -> Result<Response, Problem> {
    let work = |folder: &mut OpenFolder| {
        let names = folder
            .work_anew(|session| Some(campaigns(session)))
            .answer
            .unwrap_or_default();
        let seen = folder.seen();
        let sound = seen.opened.map(titles).unwrap_or_default();
        (names, sound, seen.report.clone(), seen.sources.clone())
    };
    let (names, sound, report, sources) = desk.office.ask(&visitor, work).await?;
    if names.is_empty() {
        return Ok(Redirect::to("/moi").into_response());
    }
    if let [only] = &names[..] {
        return Ok(Redirect::to(&format!("{}/viec", address_of(only))).into_response());
    }
    let about = Page {
        title: desk.say("Các phong trào", "Campaigns").to_owned(),
        menu: Menu::ToDo,
        campaign: None,
    };
    let body = html! {
        ul.campaigns { @for name in &names { li.card { (campaign_link(&desk, name, &sound)) } } }
        @if visitor.must(Role::Drafts).is_ok() {
            p { a.button href="/moi" { (desk.say("Phong trào mới", "A new campaign")) } }
        }
        (faults::list(&desk, &report, &sources))
    };
    Ok(page(&desk, &visitor, &about, &body).into_response())
}

fn campaign_link(desk: &Desk, name: &str, sound: &[CampaignTitle]) -> Markup {
    let known = sound.iter().find(|title| title.folder == name);
    html! {
        a href={ (address_of(name)) "/viec" } {
            @if let Some(title) = known { (title.name) } @else { (name) }
        }
        @match known {
            Some(title) => @if let Some(years) = title.years() { p.quiet { (years) } },
            None => p.field-fault { (desk.say("Dữ liệu có lỗi, cần sửa trước.", "The data has errors that come first.")) },
        }
    }
}

/// What a campaign's first screen shows.
struct Seen {
    /// None: the campaign is faulty.
    agenda: Option<Agenda>,
    /// When the folder was copied last.
    kept: Option<String>,
    report: Report,
    sources: Sources,
}

async fn shown(
    State(desk): State<Shared>,
    visitor: Visitor,
    Path(campaign): Path<String>,
) -> Result<Markup, Problem> {
    let asked = campaign.clone();
    let work = move |folder: &mut OpenFolder| seen(folder, &asked);
    let seen = desk.office.ask(&visitor, work).await?.ok_or(Problem::Missing)?;
    Ok(screen(&desk, &visitor, &campaign, &seen, None))
}

/// None: there is no such campaign.
fn seen(folder: &mut OpenFolder, campaign: &str) -> Option<Seen> {
    let agenda = folder.agenda(campaign, today());
    let kept = kept_copies(&folder.session()).into_iter().next();
    let kept = kept.map(|copy| copy.at.format("%d/%m/%Y %H:%M").to_string());
    let seen = folder.seen();
    let (report, sources) = (seen.report.of_campaign(campaign), seen.sources.clone());
    if agenda.is_none() {
        let names = folder.work_anew(|session| Some(campaigns(session))).answer?;
        names.iter().find(|name| *name == campaign)?;
    }
    Some(Seen {
        agenda,
        kept,
        report,
        sources,
    })
}

fn screen(
    desk: &Desk,
    visitor: &Visitor,
    campaign: &str,
    seen: &Seen,
    refused: Option<(&Report, &Sources)>,
) -> Markup {
    let about = Page {
        title: Menu::ToDo.name(desk).to_owned(),
        menu: Menu::ToDo,
        campaign: Some(campaign.to_owned()),
    };
    let body = html! {
        @if let Some((report, sources)) = refused { (faults::list(desk, report, sources)) }
        @if let Some(agenda) = &seen.agenda { (head(desk, agenda)) }
        (buttons(desk, campaign))
        div #viec data-part data-follow="du-lieu van-ban" { (work(desk, visitor, campaign, seen)) }
        (foot(desk, seen.kept.as_deref()))
    };
    page(desk, visitor, &about, &body)
}

/// What there is to do; where the data has errors, what comes first.
fn work(desk: &Desk, visitor: &Visitor, campaign: &str, seen: &Seen) -> Markup {
    let Some(agenda) = &seen.agenda else {
        let first = desk.say(
            "Dữ liệu của phong trào có lỗi; sửa những chỗ dưới đây rồi mới biết việc nào đến hạn.",
            "The data of the campaign has errors; mend what is listed below, then what is due can be told.",
        );
        return html! { p { (first) } (found(desk, seen)) };
    };
    html! {
        (tasks::tasks(desk, visitor, campaign, agenda))
        (found(desk, seen))
        (steps::steps(desk, campaign, agenda))
    }
}

fn head(desk: &Desk, agenda: &Agenda) -> Markup {
    html! {
        div.whose {
            p.office { (agenda.office) }
            p.campaign-name { (agenda.name) }
            @if let Some((first, last)) = agenda.days {
                p.quiet { (desk.say("Từ ", "From ")) (first.in_figures()) (desk.say(" đến ", " to ")) (last.in_figures()) }
            }
        }
    }
}

fn buttons(desk: &Desk, campaign: &str) -> Markup {
    let button = |page: &str, name: &str| html! { a.button.main href={ (address_of(campaign)) "/" (page) } { (name) } };
    html! {
        div.big {
            (button("excel", desk.say("Nhập từ Excel", "Take from Excel")))
            (button("van-ban", desk.say("Lập văn bản", "Make papers")))
            (button("giay-khen", desk.say("In giấy khen", "Print certificates")))
        }
    }
}

fn found(desk: &Desk, seen: &Seen) -> Markup {
    let list = faults::list(desk, &seen.report, &seen.sources);
    html! {
        @if !list.0.is_empty() {
            section {
                h2 { (desk.say("Chỗ cần sửa trong dữ liệu", "To be mended in the data")) }
                (list)
            }
        }
    }
}

fn foot(desk: &Desk, kept: Option<&str>) -> Markup {
    html! {
        p.quiet.foot {
            @match kept {
                Some(at) => { (desk.say("Sao lưu lần cuối: ", "Last copy: ")) (at) },
                None => (desk.say("Chưa có bản sao lưu nào", "No copy is kept yet")),
            }
            " – " a href="/cat-giu" { (desk.say("Cất giữ", "Keeping")) } " · "
            a href="/huong-dan" { (desk.say("Hướng dẫn", "Manual")) }
        }
    }
}

#[derive(Deserialize)]
struct Asked {
    /// The review whose late units are reminded.
    dot: String,
}

/// Makes the letter to late units, and opens it.
async fn reminded(
    State(desk): State<Shared>,
    visitor: Visitor,
    Path(campaign): Path<String>,
    Form(asked): Form<Asked>,
) -> Result<Response, Problem> {
    visitor.must(Role::Drafts)?;
    let name = campaign.clone();
    let work = move |folder: &mut OpenFolder| {
        let done = folder.work(|opened, session| {
            let one = opened.campaign(&name)?;
            remind(opened, one, &asked.dot, today(), session)
        });
        let after = done.answer.is_none().then(|| seen(folder, &name)).flatten();
        (done, after)
    };
    let (done, after) = desk.office.ask(&visitor, work).await?;
    if let Some(letter) = done.answer {
        if letter.is_new {
            let said = desk.say(
                "Đã thêm công văn đôn đốc, đề ngày hôm nay. Xem lại nơi nhận và người ký trước khi ban hành.",
                "A letter of reminder was added, of today. Look at recipients and signatory before it is issued.",
            );
            desk.doors.notices.add(&visitor.session, said);
        }
        desk.news.tell("van-ban");
        return Ok(Redirect::to(&format!("{}/van-ban/{}", address_of(&campaign), letter.id)).into_response());
    }
    let after = after.ok_or(Problem::Missing)?;
    let refused = Some((&done.report, &done.sources));
    let page = screen(&desk, &visitor, &campaign, &after, refused);
    Ok((axum::http::StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}
