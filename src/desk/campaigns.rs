//! The campaigns of the office by name, as every page's head says them.

use std::sync::{Arc, Mutex, PoisonError};

use maud::{Markup, html};

use super::Desk;
use super::menu::{Menu, Page};
use crate::pipeline::{CampaignTitle, Opened, titles};

/// The names that the workers met last.
#[derive(Debug, Clone, Default)]
pub(super) struct Campaigns(Arc<Mutex<Arc<[CampaignTitle]>>>);

impl Campaigns {
    /// Keeps the names of campaigns that were read.
    pub(super) fn learn(&self, opened: &Opened) {
        let now = titles(opened);
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if **known != *now {
            *known = now.into();
        }
    }

    fn all(&self) -> Arc<[CampaignTitle]> {
        Arc::clone(&self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// The name of the page's campaign, and the way to the others.
pub(super) fn chooser(desk: &Desk, about: &Page) -> Markup {
    let all = desk.campaigns.all();
    let Some(folder) = &about.campaign else {
        return html! {};
    };
    let known = all.iter().find(|title| title.folder == *folder);
    let name = known.map_or(folder.as_str(), |title| title.short.as_str());
    let year = known.and_then(CampaignTitle::years);
    let others = || all.iter().filter(|title| title.folder != *folder);
    html! {
        details.chooser {
            summary {
                span.campaign { (name) }
                @if let Some(year) = &year { span.year { (year) } }
            }
            div.choices {
                @if others().next().is_some() {
                    p { (desk.say("Chuyển sang phong trào khác:", "Go to another campaign:")) }
                    ul { @for title in others() { li { (link(title, about.menu)) } } }
                }
                p { a href="/" { (desk.say("Tất cả các phong trào", "All campaigns")) } }
                p { a href="/moi" { (desk.say("Phong trào mới", "A new campaign")) } }
                p { a href={ "/c/" (folder) "/dot-moi" } { (desk.say("Thêm một đợt cho phong trào này", "Another review of this one")) } }
            }
        }
    }
}

fn link(title: &CampaignTitle, menu: Menu) -> Markup {
    let page = if menu.is_of_campaign() { menu } else { Menu::ToDo };
    html! {
        a href={ "/c/" (title.folder) "/" (page.path()) } { (title.short) }
        @if let Some(years) = title.years() { " · " (years) }
    }
}
