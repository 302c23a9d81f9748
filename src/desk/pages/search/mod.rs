//! Tìm: persons and units over all years, papers.

mod papers;
mod persons;

use std::sync::Arc;

use axum::Router;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::routing::get;
use maud::{Markup, html};
use serde::Deserialize;

use crate::desk::campaigns::address_of;
use crate::desk::layout::{Menu, Page, page};
use crate::desk::problem::Problem;
use crate::desk::visitor::Visitor;
use crate::desk::{Desk, Shared, faults};
use crate::pipeline::{Done, FindRequest, Found, Known, OpenFolder, WrongDays};

/// How many persons, and how many papers, a page shows.
const MOST: usize = 30;

pub(super) fn routes() -> Router<Shared> {
    Router::new().route("/tim", get(shown))
}

/// What was typed.
#[derive(Debug, Clone, Default, Deserialize)]
struct Typed {
    #[serde(default)]
    q: String,
    #[serde(default)]
    tu: String,
    #[serde(default)]
    den: String,
}

async fn shown(
    State(desk): State<Shared>,
    visitor: Visitor,
    Query(typed): Query<Typed>,
) -> Result<(StatusCode, Markup), Problem> {
    let request = FindRequest::typed(&typed.q, &typed.tu, &typed.den, MOST);
    let wrong = request.as_ref().err().copied();
    let work = move |folder: &mut OpenFolder| {
        let known = folder.known();
        let asked = known.answer.as_ref().zip(request.ok());
        let found = asked.map(|(known, request)| known.find(&request));
        (known, found)
    };
    let (known, found) = desk.office.ask(&visitor, work).await?;
    let about = Page {
        title: Menu::Search.name(&desk).to_owned(),
        menu: Menu::Search,
        campaign: None,
    };
    let status = wrong.map_or(StatusCode::OK, |_| StatusCode::UNPROCESSABLE_ENTITY);
    let wrong = wrong.unwrap_or_default();
    let body = body(&desk, &typed, wrong, &known, found.as_ref());
    Ok((status, page(&desk, &visitor, &about, &body)))
}

fn body(
    desk: &Desk,
    typed: &Typed,
    wrong: WrongDays,
    known: &Done<Arc<Known>>,
    found: Option<&Found>,
) -> Markup {
    let asked = [&typed.q, &typed.tu, &typed.den]
        .iter()
        .any(|text| !text.trim().is_empty());
    html! {
        (form(desk, typed, wrong))
        @match (&known.answer, found) {
            (None, _) => (faults::list(desk, &known.report, &known.sources)),
            (Some(known), Some(found)) if asked => {
                (unread(desk, known))
                (result(desk, found))
            }
            (Some(known), _) => {
                (unread(desk, known))
                p.quiet { (there_is(desk, known)) }
            }
        }
    }
}

fn form(desk: &Desk, typed: &Typed, wrong: WrongDays) -> Markup {
    html! {
        form.card action="/tim" role="search" {
            label for="q" { (desk.say("Tìm người, tập thể, hộ, văn bản", "Find persons, collectives, households, papers")) }
            input #q type="search" name="q" value=(typed.q) maxlength="200" aria-describedby="q-help";
            p.help #q-help {
                (desk.say(
                    "Gõ tên, đơn vị, số quyết định, ngày, năm hoặc chữ trong trích yếu; có dấu hay không dấu đều được.",
                    "Type a name, unit, number, day, year, or words of a subject; with or without marks.",
                ))
            }
            div.fields {
                (day_field(desk, ("tu", desk.say("Từ ngày", "From")), &typed.tu, wrong.from))
                (day_field(desk, ("den", desk.say("Đến ngày", "To")), &typed.den, wrong.to))
            }
            p { button.main type="submit" { (desk.say("Tìm", "Find")) } }
        }
    }
}

fn day_field(desk: &Desk, (name, label): (&str, &str), typed: &str, wrong: bool) -> Markup {
    let help = format!("{name}-help");
    html! {
        div {
            label for=(name) { (label) }
            input id=(name) name=(name) value=(typed) inputmode="numeric" maxlength="10" autocomplete="off"
                aria-invalid=[wrong.then_some("true")] aria-describedby=(help);
            p id=(help) .help[!wrong] .field-fault[wrong] {
                @if wrong { (desk.say("Không có ngày như vậy; gõ như 5/9/2026.", "There is no such day; type it as 5/9/2026.")) }
                @else { (desk.say("như 5/9/2026", "such as 5/9/2026")) }
            }
        }
    }
}

/// Campaigns of which only the register is known.
fn unread(desk: &Desk, known: &Known) -> Markup {
    html! {
        @if !known.unread.is_empty() {
            section.faults aria-label=(desk.say("Lưu ý", "Warning")) {
                ul { @for name in &known.unread {
                    li.warning { p {
                        (desk.say(
                            "Dữ liệu của phong trào này đang có lỗi, nên chỉ tìm được những gì đã vào sổ: ",
                            "The data of this campaign are faulty, so only what the register has can be found: ",
                        ))
                        a href={ (address_of(name)) "/kiem-tra" } { (name) }
                    } }
                } }
            }
        }
    }
}

/// What can be found at all.
fn there_is(desk: &Desk, known: &Known) -> String {
    let (persons, papers) = (known.count_of_persons(), known.papers().len());
    desk.say(
        format!("Có {persons} người, tập thể, hộ và {papers} văn bản để tìm, qua mọi năm."),
        format!("There are {persons} persons, collectives and households and {papers} papers, of all years."),
    )
}

fn result(desk: &Desk, found: &Found) -> Markup {
    let nothing = found.persons.is_empty() && found.papers.is_empty();
    html! {
        @if nothing {
            p role="status" { (desk.say(
                "Không tìm thấy. Thử gõ ít chữ hơn, hoặc bỏ bớt ngày.",
                "Nothing was found. Try fewer words, or no days.",
            )) }
        }
        @if !found.persons.is_empty() { (persons::list(desk, found)) }
        @if !found.papers.is_empty() { (papers::table(desk, found)) }
    }
}

/// How many are not shown.
fn more(desk: &Desk, count: usize) -> Markup {
    html! {
        @if count > 0 {
            p { (desk.say(
                format!("Còn {count} kết quả nữa; gõ thêm chữ để thu hẹp."),
                format!("{count} more; type more words to find fewer."),
            )) }
        }
    }
}
