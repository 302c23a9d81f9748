//! Works that take long: begun by a form, done by the second worker, shown on a page of their own, left and found again.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::extract::{Path, State};
use axum::response::Redirect;
use axum::routing::get;
use maud::{Markup, html};

use super::layout::{Menu, Page, page};
use super::problem::Problem;
use super::visitor::Visitor;
use super::{Desk, Shared};
use crate::pipeline::{OpenFolder, Progress};

/// How many works are remembered, and how many may wait: each may hold a file.
const KEPT: usize = 50;
const WAITING: usize = 20;

/// All works of a desk, by number.
#[derive(Debug, Default)]
pub(super) struct Works(Mutex<(u64, BTreeMap<u64, Work>)>);

/// One work.
#[derive(Debug, Clone)]
struct Work {
    title: String,
    menu: Menu,
    campaign: Option<String>,
    /// How many of how many are made.
    made: (usize, usize),
    /// What it came to: the body of its page.
    end: Option<Arc<str>>,
}

/// What a work is, for its page.
#[derive(Debug, Clone)]
pub(super) struct About {
    /// What is done: "Lập các văn bản".
    pub(super) title: String,
    /// Under which page.
    pub(super) menu: Menu,
    /// For which campaign.
    pub(super) campaign: Option<String>,
}

impl Works {
    fn add(&self, about: About) -> u64 {
        let mut works = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        works.0 += 1;
        let id = works.0;
        let work = Work {
            title: about.title,
            menu: about.menu,
            campaign: about.campaign,
            made: (0, 0),
            end: None,
        };
        works.1.insert(id, work);
        while works.1.len() > KEPT {
            let Some(oldest) = works.1.iter().find(|(_, work)| work.end.is_some()) else {
                break;
            };
            let oldest = *oldest.0;
            works.1.remove(&oldest);
        }
        id
    }

    fn change(&self, id: u64, change: impl FnOnce(&mut Work)) {
        let mut works = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(work) = works.1.get_mut(&id) {
            change(work);
        }
    }

    fn get(&self, id: u64) -> Option<Work> {
        let works = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        works.1.get(&id).cloned()
    }

    /// Numbers and titles of what is not done yet.
    pub(super) fn going_on(&self) -> Vec<(u64, String)> {
        let works = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let going = works.1.iter().filter(|(_, work)| work.end.is_none());
        going.map(|(id, work)| (*id, work.title.clone())).collect()
    }
}

/// Begins a work and leads to its page. `work` answers the body of that page at its end.
pub(super) fn begin(
    desk: &Shared,
    visitor: &Visitor,
    about: About,
    work: impl FnOnce(&mut OpenFolder, Progress<'_>) -> Markup + Send + 'static,
) -> Result<Redirect, Problem> {
    if desk.works.going_on().len() >= WAITING {
        return Err(Problem::Busy);
    }
    let id = desk.works.add(about);
    let there = Arc::clone(desk);
    desk.batches.leave(visitor, move |folder| {
        let ended = Ended { desk: &there, id };
        let tell = |made, of| {
            there.works.change(id, |work| work.made = (made, of));
            there.news.tell("cong-viec");
        };
        let body: Arc<str> = work(folder, &tell).into_string().into();
        there.works.change(id, |work| work.end = Some(body));
        drop(ended);
    })?;
    Ok(Redirect::to(&format!("/cong-viec/{id}")))
}

/// Ends a work on its page, also one that broke off.
struct Ended<'a> {
    desk: &'a Desk,
    id: u64,
}

impl Drop for Ended<'_> {
    fn drop(&mut self) {
        let broken = self.desk.say(
            "Chương trình gặp lỗi giữa chừng. Xin báo cho người phát triển.",
            "The program failed on the way. Please tell its developers.",
        );
        self.desk.works.change(self.id, |work| {
            work.end
                .get_or_insert_with(|| html! { p.error { (broken) } }.into_string().into());
        });
        self.desk.news.tell("cong-viec");
    }
}

pub(super) fn routes() -> Router<Shared> {
    Router::new().route("/cong-viec/{id}", get(shown))
}

async fn shown(State(desk): State<Shared>, visitor: Visitor, Path(id): Path<u64>) -> Result<Markup, Problem> {
    let work = desk.works.get(id).ok_or(Problem::Missing)?;
    let about = Page {
        title: work.title.clone(),
        menu: work.menu,
        campaign: work.campaign.clone(),
    };
    Ok(page(&desk, &visitor, &about, &body(&desk, &work)))
}

fn body(desk: &Desk, work: &Work) -> Markup {
    let (made, of) = work.made;
    html! {
        section #cong-viec data-part data-follow=[work.end.is_none().then_some("cong-viec")] {
            @if let Some(end) = &work.end { (maud::PreEscaped(end)) }
            @else {
                p role="status" {
                    @if of > 0 { (desk.say(format!("Đang lập {made}/{of} …"), format!("Making {made} of {of} …"))) }
                    @else { (desk.say("Đang chuẩn bị …", "Preparing …")) }
                }
                progress max=(of.max(1)) value=(made) aria-label=(work.title) {}
                p.quiet { (desk.say(
                    "Có thể rời trang này và làm việc khác; việc vẫn chạy.",
                    "You may leave this page and do other things; the work goes on.",
                )) }
                noscript { p { a.button href="" { (desk.say("Xem lại", "Look again")) } } }
            }
        }
    }
}
