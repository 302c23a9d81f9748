//! The campaigns of the office by name, as every page's head says them.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use maud::{Markup, html};

use super::Desk;
use super::files::percent;
use super::menu::{Menu, Page};
use crate::pipeline::{CampaignTitle, OpenFolder, names_of, titles};

/// The names that the office's worker met last.
#[derive(Debug, Clone, Default)]
pub(super) struct Campaigns(Arc<Mutex<Arc<Met>>>);

/// What was met at a reading.
#[derive(Debug, Default)]
struct Met {
    /// Which reading it was.
    reading: u64,
    titles: Vec<CampaignTitle>,
    /// Those of campaigns that could be read before and cannot now: their pages still say their names.
    faulty: Vec<CampaignTitle>,
    /// Papers of all campaigns and rows of the law, by id.
    names: Names,
}

/// What the office calls that which faults name by ids.
pub(super) type Names = BTreeMap<String, String>;

impl Campaigns {
    /// Keeps the names of campaigns that were read.
    pub(super) fn learn(&self, folder: &OpenFolder) {
        let reading = folder.readings();
        if self.met().reading == reading {
            return;
        }
        let Some(opened) = folder.last_read() else {
            return;
        };
        let names = opened
            .campaigns
            .iter()
            .flat_map(|campaign| names_of(opened, campaign));
        let (titles, before) = (titles(opened), self.met());
        let is_read = |title: &&CampaignTitle| titles.iter().any(|read| read.folder == title.folder);
        let known = before.titles.iter().chain(&before.faulty);
        let faulty: Vec<CampaignTitle> = known.filter(|title| !is_read(title)).cloned().collect();
        let older = before.names.clone();
        let met = Met {
            reading,
            names: older
                .into_iter()
                .filter(|_| !faulty.is_empty())
                .chain(names)
                .collect(),
            titles,
            faulty,
        };
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Arc::new(met);
    }

    fn met(&self) -> Arc<Met> {
        Arc::clone(&self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// The folder of the campaign, where there is one only.
    pub(super) fn only(&self) -> Option<String> {
        let met = self.met();
        let mut all = met.titles.iter().chain(&met.faulty);
        let only = all.next().filter(|_| all.next().is_none());
        only.map(|title| title.folder.clone())
    }

    /// The short name of a campaign; its folder's where it was never read.
    pub(super) fn short(&self, folder: &str) -> String {
        let met = self.met();
        let mut all = met.titles.iter().chain(&met.faulty);
        let known = all.find(|title| title.folder == folder);
        known.map_or_else(|| folder.to_owned(), |title| title.short.clone())
    }

    /// What stands in a text of the files by id, as the office calls it.
    pub(super) fn name(&self, id: &str) -> Option<String> {
        self.met().names.get(id).cloned()
    }
}

/// The name of the page's campaign, and the way to the others.
pub(super) fn chooser(desk: &Desk, about: &Page) -> Markup {
    let met = desk.campaigns.met();
    let all = &met.titles;
    let Some(folder) = &about.campaign else {
        return html! {};
    };
    let known = all.iter().chain(&met.faulty);
    let known = known.into_iter().find(|title| title.folder == *folder);
    let name = known.map_or(folder.as_str(), |title| title.short.as_str());
    let year = known.and_then(CampaignTitle::years);
    let others = || all.iter().filter(|title| title.folder != *folder);
    html! {
        details.chooser {
            summary {
                span.campaign #ten-phong-trao data-part { (name) }
                @if let Some(year) = &year { span.year { (year) } }
            }
            div.choices {
                @if others().next().is_some() {
                    p { (desk.say("Chuyển sang phong trào khác:", "Go to another campaign:")) }
                    ul { @for title in others() { li { (link(title, about.menu)) } } }
                }
                @else { p { (desk.say("Chưa có phong trào nào khác.", "There is no other campaign yet.")) } }
                p { a href="/moi" { (desk.say("Phong trào mới", "A new campaign")) } }
                p { a href="/" { (desk.say("Tất cả các phong trào", "All campaigns")) } }
                p { a href={ (address_of(folder)) "/dot-moi" } { (desk.say("Thêm một đợt cho phong trào này", "Another review of this one")) } }
            }
        }
    }
}

/// Where the pages of a campaign begin: its folder may have been given any name.
pub(super) fn address_of(folder: &str) -> String {
    format!("/c/{}", percent(folder))
}

fn link(title: &CampaignTitle, menu: Menu) -> Markup {
    let page = if menu.is_of_campaign() { menu } else { Menu::ToDo };
    html! {
        a href={ (address_of(&title.folder)) "/" (page.path()) } { (title.short) }
        @if let Some(years) = title.years() { " · " (years) }
    }
}
