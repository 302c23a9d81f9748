//! The list: the papers in their order, each with its state and what can be done with it.

use axum::extract::{Path, State};
use maud::{Markup, html};

use super::states::state;
use crate::desk::campaigns::address_of;
use crate::desk::layout::{Menu, Page, page};
use crate::desk::problem::Problem;
use crate::desk::visitor::{Role, Visitor};
use crate::desk::{Desk, Shared, faults};
use crate::pipeline::{Date, ListedPaper, Standing};

pub(super) async fn shown(
    State(desk): State<Shared>,
    visitor: Visitor,
    Path(campaign): Path<String>,
) -> Result<Markup, Problem> {
    let name = campaign.clone();
    let done = desk
        .office
        .ask(&visitor, move |folder| folder.papers_of(&name))
        .await?;
    let about = Page {
        title: Menu::Papers.name(&desk).to_owned(),
        menu: Menu::Papers,
        campaign: Some(campaign.clone()),
    };
    let body = html! {
        (faults::list(&desk, &done.report, &done.sources))
        @if done.answer.is_none() { p { (desk.say(
            "Dữ liệu của phong trào có lỗi nên chưa lập được văn bản nào; sửa những chỗ trên thì danh sách văn bản hiện lại.",
            "The campaign's data has errors, so no paper can be made; mend what is named above and the papers are here again.",
        )) } }
        @if let Some(papers) = &done.answer {
            @if visitor.role >= Role::Drafts { (make_all(&desk, &campaign)) }
            (table(&desk, &visitor, &campaign, papers))
        }
    };
    Ok(page(&desk, &visitor, &about, &body))
}

/// The button that makes all files.
fn make_all(desk: &Desk, campaign: &str) -> Markup {
    html! {
        form.card method="post" action={ (address_of(campaign)) "/lap-van-ban" } {
            p { (desk.say(
                "Lập tệp PDF và Word của mọi văn bản lập được vào thư mục kết quả (output). Tệp mà ai đó đã sửa thì giữ nguyên.",
                "Makes PDF and Word of every paper that can be made, into the folder of results (output). Files that somebody edited stay.",
            )) }
            p.row {
                button.main { (desk.say("Lập tất cả", "Make all")) }
                a.button href={ (address_of(campaign)) "/gop-van-ban" } { (desk.say("Gộp văn bản, lập hồ sơ", "Papers in one file")) }
            }
        }
    }
}

fn table(desk: &Desk, visitor: &Visitor, campaign: &str, papers: &[ListedPaper]) -> Markup {
    let same_row = |one: &ListedPaper, next: &ListedPaper| one.one_of.is_some() && one.one_of == next.one_of;
    html! {
        div.scroll #cac-van-ban data-part data-follow="van-ban du-lieu" {
            table {
                caption { (desk.say("Các văn bản theo thứ tự của phong trào", "Papers in the order of the campaign")) }
                thead { tr {
                    th scope="col" { (desk.say("Văn bản", "Paper")) }
                    th scope="col" { (desk.say("Ngày", "Day")) }
                    th scope="col" { (desk.say("Tình trạng", "State")) }
                    th scope="col" { (desk.say("Làm gì", "What to do")) }
                } }
                tbody {
                    @for papers in papers.chunk_by(same_row) {
                        @if let [paper] = papers { (row(desk, visitor, campaign, paper)) }
                        @else { (many(desk, visitor, campaign, papers)) }
                    }
                }
            }
        }
    }
}

fn row(desk: &Desk, visitor: &Visitor, campaign: &str, paper: &ListedPaper) -> Markup {
    html! {
        tr {
            th scope="row" { a href={ (address_of(campaign)) "/van-ban/" (paper.id) } { (paper.name) } }
            td { (day(paper)) }
            td { (state(desk, paper)) }
            td.actions { (actions(desk, visitor, campaign, paper)) }
        }
    }
}

/// The papers of one row of many: one line, which opens.
fn many(desk: &Desk, visitor: &Visitor, campaign: &str, papers: &[ListedPaper]) -> Markup {
    let made = |paper: &&ListedPaper| matches!(paper.standing, Standing::Ready | Standing::Issued(_));
    let (all, made) = (papers.len(), papers.iter().filter(made).count());
    let name = &papers[0].name.kind;
    html! {
        tr {
            td colspan="4" {
                details {
                    summary {
                        strong { (name) } " "
                        (desk.say(format!("{all} bản, {made} bản lập được hoặc đã ban hành"), format!("{all} papers, {made} made or issued")))
                    }
                    table {
                        caption.quiet { (name) }
                        tbody { @for paper in papers { (row(desk, visitor, campaign, paper)) } }
                    }
                }
            }
        }
    }
}

fn day(paper: &ListedPaper) -> String {
    paper.day.map(Date::in_figures).unwrap_or_default()
}

/// What can be done with a paper.
pub(super) fn actions(desk: &Desk, visitor: &Visitor, campaign: &str, paper: &ListedPaper) -> Markup {
    let here = format!("{}/van-ban/{}", address_of(campaign), paper.id);
    let of = &paper.name;
    let link = |path: &str, word: &str| {
        html! { a href={ (here) (path) } aria-label={ (word) ": " (of) } { (word) } " " }
    };
    let ready = paper.standing == Standing::Ready;
    let has_files = ready || matches!(paper.standing, Standing::Issued(_));
    html! {
        (link("", desk.say("Xem", "View")))
        @if has_files {
            @if paper.has_pages { (link("/tep/pdf", "PDF")) }
            (link("/tep/docx", "Word"))
            @if paper.has_pages { (link("/tep/in", desk.say("In", "Print"))) }
        }
        @if ready && visitor.role >= Role::Issues { (link("/ban-hanh", desk.say("Ban hành", "Issue"))) }
    }
}
