//! Các lần sửa: who changed what in a file, and the way back.

use axum::Form as Posted;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};

use super::Whose;
use super::save::Pairs;
use crate::desk::campaigns::address_of;
use crate::desk::layout::{Menu, Page, page};
use crate::desk::pages::keeping::one;
use crate::desk::problem::Problem;
use crate::desk::visitor::{Role, Visitor};
use crate::desk::{Desk, Shared, faults};
use crate::pipeline::forms::{Refused, Version, bring_back, versions};

pub(super) async fn shown(
    State(desk): State<Shared>,
    visitor: Visitor,
    Path(path): Path<(String, String)>,
) -> Result<Markup, Problem> {
    let whose = Whose::of(path)?;
    whole(&desk, &visitor, &whose, None).await
}

async fn whole(
    desk: &Shared,
    visitor: &Visitor,
    whose: &Whose,
    refused: Option<&Refused>,
) -> Result<Markup, Problem> {
    let at = whose.clone();
    let found = desk
        .office
        .ask_open(visitor, move |folder| versions(&at.campaign, &at.file, folder));
    let found = found.await?.ok_or(Problem::Missing)?;
    let about = Page {
        title: desk.say("Các lần sửa", "Earlier versions").to_owned(),
        menu: Menu::Data,
        campaign: Some(whose.campaign.clone()),
    };
    let newest = found.iter().filter_map(|version| version.number).max();
    let body = html! {
        p.way { a href={ (address_of(&whose.campaign)) "/du-lieu" } { (Menu::Data.name(desk)) } " → " a href=(whose.address()) { (whose.file.name()) } }
        @if let Some(refused) = refused { (faults::list(desk, &refused.report, &refused.sources)) }
        @if found.is_empty() { p { (desk.say("Chưa ai sửa phần này ở đây.", "Nobody has edited this here yet.")) } }
        @else { (table(desk, visitor, whose, &found, newest)) }
    };
    Ok(page(desk, visitor, &about, &body))
}

fn table(desk: &Desk, visitor: &Visitor, whose: &Whose, found: &[Version], newest: Option<u32>) -> Markup {
    html! {
        div.scroll { table {
            caption { (desk.say("Mới nhất ở trên", "Newest first")) }
            thead { tr {
                th scope="col" { (desk.say("Lúc", "When")) }
                th scope="col" { (desk.say("Ai", "Who")) }
                th scope="col" { (desk.say("Sửa gì", "What")) }
                th scope="col" { (desk.say("Lấy lại", "Put back")) }
            } }
            tbody { @for version in found { tr {
                th scope="row" { (version.at.format("%d/%m/%Y %H:%M")) }
                td { (version.by.as_deref().unwrap_or(desk.say("máy này", "this computer"))) }
                td { (what(desk, version)) }
                td { @if let Some(number) = version.number.filter(|_| visitor.role >= Role::Drafts) { (back(desk, whose, number, newest)) } }
            } } }
        } }
    }
}

fn what(desk: &Desk, version: &Version) -> Markup {
    html! {
        @if version.is_back { p { (desk.say("Lấy lại một bản trước", "An earlier version was put back")) } }
        @for change in &version.what { (one(desk, change)) }
        @if version.more > 0 { p { (desk.say(format!("… và {} chỗ nữa", version.more), format!("… and {} more", version.more))) } }
        @if version.what.is_empty() && !version.is_back { p { (desk.say("Nhiều chỗ", "Several places")) } }
    }
}

fn back(desk: &Desk, whose: &Whose, number: u32, newest: Option<u32>) -> Markup {
    html! {
        form method="post" action=(whose.at("/lan-sua", "")) {
            input type="hidden" name="lan" value=(number);
            input type="hidden" name="moi-nhat" value=[newest];
            button { (desk.say("Lấy lại bản trước lần này", "Put back as before this")) }
        }
    }
}

pub(super) async fn put_back(
    State(desk): State<Shared>,
    visitor: Visitor,
    Path(path): Path<(String, String)>,
    Posted(pairs): Posted<Pairs>,
) -> Result<Response, Problem> {
    visitor.must(Role::Drafts)?;
    let whose = Whose::of(path)?;
    let number = |name: &str| {
        pairs
            .iter()
            .find(|(known, _)| known == name)
            .and_then(|(_, value)| value.parse::<u32>().ok())
    };
    let (wanted, newest) = (number("lan").ok_or(Problem::Missing)?, number("moi-nhat"));
    let at = whose.clone();
    let work = desk.office.ask_open(&visitor, move |folder| {
        bring_back(&at.campaign, &at.file, wanted, newest, folder)
    });
    match work.await? {
        Ok(()) => {
            desk.news.tell("du-lieu");
            let said = desk.say("Đã lấy lại bản trước.", "The earlier version is back.");
            desk.doors.notices.add(&visitor.session, said);
            Ok(Redirect::to(&whose.at("/lan-sua", "")).into_response())
        }
        Err(refused) => {
            let page = whole(&desk, &visitor, &whose, Some(&refused)).await?;
            Ok((StatusCode::CONFLICT, page).into_response())
        }
    }
}
