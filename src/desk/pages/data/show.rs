//! A file, or a row of one of its lists, as a page.

use axum::extract::{Path, Query, State};
use maud::{Markup, html};

use super::field::Within;
use super::grid::{grid, grids};
use super::parts::{Shown, parts};
use super::{Asked, Whose};
use crate::desk::campaigns::address_of;
use crate::desk::layout::{Menu, Page, page};
use crate::desk::problem::Problem;
use crate::desk::visitor::{Role, Visitor};
use crate::desk::{Desk, Shared, faults};
use crate::pipeline::forms::{Form, Part, form};

pub(super) async fn shown(
    State(desk): State<Shared>,
    visitor: Visitor,
    Path(path): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Markup, Problem> {
    let whose = Whose::of(path)?;
    let mut found = asked_form(&desk, &visitor, &whose, &asked.o).await?;
    choose(&mut found.parts, &asked);
    Ok(whole(&desk, &visitor, &whose, &found, &asked))
}

/// The form of a place.
pub(super) async fn asked_form(
    desk: &Shared,
    visitor: &Visitor,
    whose: &Whose,
    path: &str,
) -> Result<Form, Problem> {
    let (whose, path) = (whose.clone(), path.to_owned());
    let ask = desk
        .office
        .ask_open(visitor, move |folder| form(whose.place(&path), folder));
    ask.await?.ok_or(Problem::Missing)
}

/// Chooses and sorts the rows of the table that is asked for.
fn choose(parts: &mut [Part], asked: &Asked) {
    for part in parts {
        match part {
            Part::Table(table) if table.path == asked.bang => {
                table.keep(&asked.loc);
                let column = usize::try_from(asked.xep.unsigned_abs()).unwrap_or_default();
                if let Some(column) = column.checked_sub(1) {
                    table.sort(column, asked.xep < 0);
                }
            }
            Part::Group(group) => choose(&mut group.parts, asked),
            Part::Table(_) | Part::Field(_) | Part::Fixed(_) => {}
        }
    }
}

/// The page of a form.
pub(super) fn whole(desk: &Desk, visitor: &Visitor, whose: &Whose, form: &Form, asked: &Asked) -> Markup {
    let about = Page {
        title: form
            .way
            .last()
            .map(|step| step.name.replacen("hàng", "Hàng", 1))
            .unwrap_or_default(),
        menu: Menu::Data,
        campaign: Some(whose.campaign.clone()),
    };
    let is_row = !form.path.is_empty() && form.heads.is_none();
    let open = visitor.role >= Role::Drafts;
    let body = html! {
        (way(desk, whose, form))
        p #da-luu role="status" data-part { @if asked.luu > 0 { span.state.ready { (desk.say("Đã lưu", "Saved")) } } }
        div #loi data-part { (faults::list(desk, &form.report, &form.sources)) }
        @if form.is_readable { (fields(desk, whose, form, asked, open)) }
        @else { p { (desk.say("Phần này không đọc được nên chưa sửa được ở đây. Hãy lấy lại một lần sửa trước.", "This part cannot be read, so it cannot be edited here. Put an earlier version back.")) } }
        @if is_row && open { (leaving(desk, whose, form)) }
        p { a href=(whose.at("/lan-sua", "")) { (desk.say("Các lần sửa", "Earlier versions")) } }
    };
    page(desk, visitor, &about, &body)
}

fn fields(desk: &Desk, whose: &Whose, form: &Form, asked: &Asked, open: bool) -> Markup {
    let action = whose.at("", &form.path);
    let shown = Shown {
        desk,
        whose,
        asked,
        action: &action,
        row: &form.row,
        within: Within { form: "luu", open },
        apart: true,
    };
    html! {
        form #luu method="post" action=(action) data-live="change" { input type="hidden" name="hang" value=(form.row); }
        (grids(desk, whose, &form.grids))
        @if let Some(heads) = &form.heads { (grid(desk, shown.within, form, heads)) }
        @else { div.card { (parts(shown, &form.parts)) } }
        @if open { p.saves { button.main form="luu" { (desk.say("Lưu", "Save")) } } }
    }
}

/// The way back up.
pub(super) fn way(desk: &Desk, whose: &Whose, form: &Form) -> Markup {
    let (last, above) = match form.way.split_last() {
        Some((last, above)) => (Some(last), above),
        None => (None, &[][..]),
    };
    html! {
        p.way #duong-dan data-part {
            a href={ (address_of(&whose.campaign)) "/du-lieu" } { (Menu::Data.name(desk)) }
            @for step in above {
                " → "
                @if let Some(path) = &step.path { a href=(whose.at("", path)) { (step.name) } } @else { (step.name) }
            }
            @if let Some(last) = last { " → " (last.name) }
        }
    }
}

/// The button below a row that takes it away.
fn leaving(desk: &Desk, whose: &Whose, form: &Form) -> Markup {
    let is_row = form
        .path
        .rsplit('.')
        .next()
        .is_some_and(|last| last.parse::<usize>().is_ok());
    html! {
        @if is_row {
            @if !form.path.ends_with(".1") {
                form method="post" action=(whose.at("/len", &form.path)) {
                    input type="hidden" name="hang" value=(form.row);
                    p { button { (desk.say("Chuyển hàng này lên trên", "Move this row up")) } }
                }
            }
            form method="post" action=(whose.at("/bo", &form.path)) {
                input type="hidden" name="hang" value=(form.row);
                button { (desk.say("Bỏ hàng này", "Remove this row")) }
            }
        }
    }
}
