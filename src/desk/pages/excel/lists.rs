//! Every list of a campaign as a file: empty, with what is known, or to be sorted and added up.

use std::collections::BTreeMap;

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

use super::{about, with_lists, words};
use crate::desk::campaigns::address_of;
use crate::desk::files::{Taken, file};
use crate::desk::layout::page;
use crate::desk::problem::Problem;
use crate::desk::visitor::Visitor;
use crate::desk::{Desk, Shared, faults};
use crate::pipeline::{
    CampaignList, ListAwaits, ListFileRequest, ListFormat, ListName, ListPurpose, list_file,
};

/// What a list is taken as: the word in the address, what for, as what.
const WAYS: [(&str, ListPurpose, ListFormat); 4] = [
    ("trong", ListPurpose::Blank, ListFormat::Xlsx),
    ("dien-tiep", ListPurpose::Filled, ListFormat::Xlsx),
    ("xlsx", ListPurpose::Read, ListFormat::Xlsx),
    ("csv", ListPurpose::Read, ListFormat::Csv),
];

/// The lists, each with its files.
pub(super) fn table(desk: &Desk, campaign: &str, lists: &[CampaignList]) -> Markup {
    html! {
        section.card aria-labelledby="danh-sach" {
            h2 #danh-sach { (desk.say("Lấy bảng để điền, tải danh sách", "Sheets to fill in, lists to take along")) }
            p.help { (desk.say(
                "Bảng trống có sẵn tiêu đề, lời chỉ dẫn, ô chọn; điền xong thả vào khung trên.",
                "Empty sheets have heads, notes and choices; drop them above once they are filled in.",
            )) }
            div.scroll {
                table {
                    thead { tr {
                        th scope="col" { (desk.say("Danh sách", "List")) }
                        th scope="col" { (desk.say("Đang có", "Rows")) }
                        th scope="col" { (desk.say("Bảng Excel để điền", "To fill in")) }
                        th scope="col" { (desk.say("Tải danh sách", "To take along")) }
                    } }
                    tbody { @for list in lists { (row(desk, campaign, list)) } }
                }
            }
            p { a href={ (address_of(campaign)) "/dot-moi" } { (desk.say("Thêm một đợt sơ kết, tổng kết, xét khen", "Add a review or wave")) } }
        }
    }
}

fn row(desk: &Desk, campaign: &str, list: &CampaignList) -> Markup {
    let name = words::whole_name(desk, list);
    html! {
        tr {
            th scope="row" { (name) p.help { (words::help(desk, list.list)) } }
            td.number { (list.rows) }
            @if let Some(awaited) = list.awaits {
                td colspan="2" { (first(desk, campaign, list, awaited)) }
            } @else {
                td { (links(desk, campaign, (list, &name), &fill_in(desk, list))) }
                td { (links(desk, campaign, (list, &name), &take_along(desk, list))) }
            }
        }
    }
}

/// What comes first, and the way there.
fn first(desk: &Desk, campaign: &str, list: &CampaignList, awaited: ListAwaits) -> Markup {
    let of = list.of.as_ref().map_or("", |(id, _)| id);
    let to = match awaited {
        ListAwaits::Indicators => "/don-vi#f-indicators".to_owned(),
        ListAwaits::Meeting => format!("/dot--{of}#f-meeting"),
        ListAwaits::Units | ListAwaits::Awardees => String::new(),
    };
    html! {
        span.quiet { (words::awaits(desk, awaited)) } " "
        @if !to.is_empty() { a href={ (address_of(campaign)) "/du-lieu" (to) } { (desk.say("Ghi ngay", "Write it now")) } }
    }
}

fn fill_in(desk: &Desk, list: &CampaignList) -> Vec<(&'static str, &'static str)> {
    let filled = ("dien-tiep", desk.say("Có sẵn số liệu", "With what is known"));
    let blank = ("trong", desk.say("Bảng trống", "Empty"));
    std::iter::once(blank)
        .chain((list.rows > 0 || list.list == ListName::Votes).then_some(filled))
        .collect()
}

fn take_along(desk: &Desk, list: &CampaignList) -> Vec<(&'static str, &'static str)> {
    if list.rows == 0 {
        return Vec::new();
    }
    vec![
        ("xlsx", desk.say("Excel", "Excel")),
        ("csv", desk.say("CSV", "CSV")),
    ]
}

fn links(desk: &Desk, campaign: &str, (list, name): (&CampaignList, &str), ways: &[(&str, &str)]) -> Markup {
    let of = list.of.as_ref().map(|(id, _)| format!("&cua={id}"));
    let of = of.unwrap_or_default();
    html! {
        @if ways.is_empty() { span.quiet { (desk.say("chưa có", "none yet")) } }
        @for (way, said) in ways {
            a.button href={ (address_of(campaign)) "/excel/tai?ds=" (list.list.word()) (of) "&kieu=" (way) }
                aria-label={ (said) ": " (name) } { (said) }
            " "
        }
    }
}

/// A list as a file.
pub(super) async fn download(
    State(desk): State<Shared>,
    visitor: Visitor,
    Path(campaign): Path<String>,
    Query(asked): Query<BTreeMap<String, String>>,
) -> Result<Response, Problem> {
    let said = |key: &str| asked.get(key).map(String::as_str);
    let list = said("ds").and_then(ListName::of).ok_or(Problem::Missing)?;
    let way = WAYS.iter().find(|(word, ..)| Some(*word) == said("kieu"));
    let (word, purpose, format) = *way.ok_or(Problem::Missing)?;
    let of = said("cua").map(str::to_owned);
    let request = ListFileRequest {
        campaign: campaign.clone(),
        list,
        of: of.clone(),
        purpose,
        format,
    };
    let done = with_lists(&desk, &visitor, &campaign, move |workshop, session| {
        list_file(workshop, &request, session)
    });
    let done = done.await?;
    let Some(made) = done.answer else {
        let body = faults::list(&desk, &done.report, &done.sources);
        let page = page(&desk, &visitor, &about(&desk, &campaign), &body);
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
    };
    let of = of.map(|of| format!("--{of}")).unwrap_or_default();
    let empty = if word == "trong" { "-trong" } else { "" };
    let name = format!("{}{of}{empty}.{}", words::file(list), format.word());
    Ok(file(&name, made.bytes, Taken::Saved))
}
