//! One paper: its own fields beside its pages.

use std::sync::Arc;

use axum::extract::{Path, Query, State};
use maud::{Markup, html};
use serde::Deserialize;

use super::list::actions;
use super::pictures::pages;
use super::presses::presses;
use super::states::state;
use super::word_back::drop_form;
use crate::desk::campaigns::address_of;
use crate::desk::layout::{Menu, Page, page};
use crate::desk::links::Ways;
use crate::desk::pages::data::beside;
use crate::desk::problem::Problem;
use crate::desk::visitor::{Role, Visitor};
use crate::desk::{Desk, Shared, faults};
use crate::diagnostic::Need;
use crate::pipeline::forms::{DataFile, Form, FormPlace, form};
use crate::pipeline::{Done, DrawnPaper, ListedPaper, OpenFolder, PressedValue, Standing};

/// What the page shows.
struct Seen {
    paper: ListedPaper,
    /// Its pages; nothing of one that has none.
    drawn: Option<Done<Arc<DrawnPaper>>>,
    /// What a press on each page leads to; nothing in the answer to an edit, which is not to wait for it.
    pressed: Option<Done<Vec<Vec<PressedValue>>>>,
    /// The dotted path of its row in its file.
    row: String,
    /// Its own fields; nothing of an issued one.
    form: Option<Form>,
}

#[derive(Deserialize)]
pub(super) struct Asked {
    /// Says that something was saved a moment ago, by the script of the page.
    luu: Option<String>,
}

impl Asked {
    const fn answers_edit(&self) -> bool {
        self.luu.is_some()
    }
}

pub(super) async fn shown(
    State(desk): State<Shared>,
    visitor: Visitor,
    Path((campaign, paper)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Markup, Problem> {
    let name = campaign.clone();
    let work = desk.office.ask(&visitor, move |folder| {
        seen(folder, &name, &paper, !asked.answers_edit())
    });
    let seen = match work.await? {
        Ok(seen) => seen.ok_or(Problem::Missing)?,
        Err(done) => return Ok(faulty(&desk, &visitor, &campaign, &done)),
    };
    let about = Page {
        title: seen.paper.name.to_string(),
        menu: Menu::Papers,
        campaign: Some(campaign.clone()),
    };
    Ok(page(
        &desk,
        &visitor,
        &about,
        &body(&desk, &visitor, &campaign, &seen),
    ))
}

/// The page of a paper whose data cannot be used: what is wrong with them.
fn faulty(desk: &Desk, visitor: &Visitor, campaign: &str, done: &Done<ListedPaper>) -> Markup {
    let about = Page {
        title: Menu::Papers.name(desk).to_owned(),
        menu: Menu::Papers,
        campaign: Some(campaign.to_owned()),
    };
    page(
        desk,
        visitor,
        &about,
        &faults::list(desk, &done.report, &done.sources),
    )
}

/// The paper; None: there is no such one. An error: the data cannot be used, and it says why.
fn seen(
    folder: &mut OpenFolder,
    campaign: &str,
    id: &str,
    with_links: bool,
) -> Result<Option<Seen>, Done<ListedPaper>> {
    let mut done = folder.paper_of(campaign, id);
    match done.answer.take() {
        Some(paper) => Ok(Some(around(paper, folder, campaign, with_links))),
        None if done.report.has_errors() => Err(done),
        None => Ok(None),
    }
}

fn around(paper: ListedPaper, folder: &mut OpenFolder, campaign: &str, with_links: bool) -> Seen {
    let drawn = paper.has_pages.then(|| folder.drawn(campaign, &paper.id));
    let row = format!("papers.{}", paper.row);
    let pages = drawn.as_ref().and_then(|done| done.answer.clone());
    let pressed = pages
        .filter(|_| with_links)
        .map(|drawn| folder.pressed(campaign, &paper.id, &row, &drawn));
    let place = FormPlace {
        campaign,
        file: &DataFile::Papers,
        path: &row,
    };
    let is_issued = matches!(paper.standing, Standing::Issued(_));
    let form = if is_issued { None } else { form(place, folder) };
    Seen {
        paper,
        drawn,
        pressed,
        row,
        form,
    }
}

fn body(desk: &Desk, visitor: &Visitor, campaign: &str, seen: &Seen) -> Markup {
    let here = format!("{}/van-ban/{}", address_of(campaign), seen.paper.id);
    html! {
        div.side-by-side {
            section aria-label=(desk.say("Về văn bản này", "About this paper")) {
                div.card #tinh-trang data-part {
                    p { (state(desk, &seen.paper)) }
                    @if awaits_a_rule(&seen.paper) {
                        p { a.button href={ (address_of(campaign)) "/quy-dinh" } { (desk.say("Đối chiếu quy định", "Read the rule in the original")) } }
                    }
                    p.actions { (actions(desk, visitor, campaign, &seen.paper)) }
                }
                @if let Some(form) = &seen.form { div.card { (beside(desk, visitor, campaign, form, &here)) } }
                p { a href={ (here) "/noi-sua" } { (desk.say("Các câu trong văn bản và nơi sửa", "Sentences of the paper and where they are changed")) } }
                @if visitor.role >= Role::Drafts { (drop_form(desk, campaign, &seen.paper.id)) }
            }
            (sheets(desk, campaign, seen))
        }
    }
}

/// Whether it waits for the office's word on a rule.
fn awaits_a_rule(paper: &ListedPaper) -> bool {
    match &paper.standing {
        Standing::Waiting(needs) => needs.iter().any(|need| matches!(need, Need::Confirmation(_))),
        Standing::NotDue | Standing::Ready | Standing::Issued(_) => false,
    }
}

/// The pages, or why there are none; over them the links, page by page.
fn sheets(desk: &Desk, campaign: &str, seen: &Seen) -> Markup {
    let label = desk.say("Các trang của văn bản", "The pages of the paper");
    let presses = seen.pressed.is_some();
    html! {
        // Over the pages lie many links: they are passed by in one press, from both sides.
        @if presses { a.skip #truoc-hinh href="#sau-hinh" { (desk.say("Bỏ qua các chỗ bấm trên hình trang", "Past the links over the pages")) } }
        section.stack aria-label=(label) {
            div #cac-trang data-part="each" data-follow="van-ban du-lieu" {
                @match &seen.drawn {
                    Some(Done { answer: Some(drawn), .. }) => { (pages(desk, campaign, &seen.paper.id, drawn)) }
                    Some(done) => { (faults::list(desk, &done.report, &done.sources)) }
                    None => { p.card { (desk.say(
                        "Văn bản này lập từ mẫu Word của cơ quan: chỉ có tệp Word, không có hình trang.",
                        "This paper is made from a Word template of the office: it has a Word file and no pictures.",
                    )) } }
                }
            }
            @if let Some(pressed) = &seen.pressed {
                div #cho-bam data-part="each" { (links(desk, seen, pressed)) }
            }
        }
        @if presses { a.skip.behind #sau-hinh href="#truoc-hinh" { (desk.say("Về trước các chỗ bấm trên hình trang", "Before the links over the pages")) } }
    }
}

fn links(desk: &Desk, seen: &Seen, pressed: &Done<Vec<Vec<PressedValue>>>) -> Markup {
    let leads = pressed.answer.as_deref().unwrap_or_default();
    let values = leads.iter().flatten().map(|value| (&*value.file, &*value.key));
    let ways = Ways::new(desk, values, &pressed.sources);
    let drawn = seen.drawn.as_ref().and_then(|done| done.answer.as_ref());
    html! {
        @for (page, leads) in drawn.iter().flat_map(|drawn| &drawn.pages).zip(leads) {
            (presses(desk, page, leads, &ways, &seen.row))
        }
    }
}
