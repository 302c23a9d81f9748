//! What was typed into a form is saved; or the page comes again and says why not.

use std::collections::BTreeMap;

use axum::Form as Posted;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};

use super::show::{asked_form, whole};
use super::{Asked, Whose};
use crate::desk::campaigns::address_of;
use crate::desk::layout::{Menu, Page, page};
use crate::desk::problem::Problem;
use crate::desk::visitor::{Role, Visitor};
use crate::desk::{Desk, Shared};
use crate::pipeline::forms::{Clash, FieldKind, Form, Part, Refused, Saved, Typed, save};

/// What a form posted.
pub(super) type Pairs = Vec<(String, String)>;

pub(super) async fn saved(
    State(desk): State<Shared>,
    visitor: Visitor,
    Path(path): Path<(String, String)>,
    Query(asked): Query<Asked>,
    Posted(pairs): Posted<Pairs>,
) -> Result<Response, Problem> {
    visitor.must(Role::Drafts)?;
    let whose = Whose::of(path)?;
    let live = pairs.iter().any(|(name, _)| name == "live");
    let back = pairs
        .iter()
        .find(|(name, _)| name == "ve")
        .map(|(_, back)| back.clone());
    let typed = typed(&pairs);
    let (at, o, values) = (whose.clone(), asked.o.clone(), typed.clone());
    let work = desk
        .office
        .ask_open(&visitor, move |folder| save(at.place(&o), &values, folder));
    match work.await? {
        Saved::Missing => Err(Problem::Missing),
        Saved::Done(count) => Ok(done(&desk, &visitor, &address(&whose, &asked, back), count, live)),
        Saved::Clash(clashes) => Ok(clash_page(&desk, &visitor, &whose, &asked, &clashes, true)),
        Saved::Gone(clashes) => Ok(clash_page(&desk, &visitor, &whose, &asked, &clashes, false)),
        Saved::Refused(refused) => {
            let form = asked_form(&desk, &visitor, &whose, &asked.o).await?;
            let page = whole(&desk, &visitor, &whose, &unsaved(form, &typed, refused), &asked);
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
    }
}

/// The page after saving: of the form, or the page of a campaign that it stood on.
fn address(whose: &Whose, asked: &Asked, back: Option<String>) -> String {
    let home = format!("{}/", address_of(&whose.campaign));
    let back = back.filter(|back| back.starts_with(&home));
    back.unwrap_or_else(|| whose.at("", &asked.o))
}

fn done(desk: &Desk, visitor: &Visitor, address: &str, count: usize, live: bool) -> Response {
    if count > 0 {
        desk.news.tell("du-lieu");
    }
    if live {
        let sign = if address.contains('?') { '&' } else { '?' };
        return Redirect::to(&format!("{address}{sign}luu=1")).into_response();
    }
    let said = if count == 0 {
        desk.say(
            "Không có gì thay đổi.".to_owned(),
            "Nothing has changed.".to_owned(),
        )
    } else {
        desk.say(
            format!("Đã lưu {count} chỗ sửa."),
            format!("Saved changes: {count}."),
        )
    };
    desk.doors.notices.add(&visitor.session, said);
    Redirect::to(address).into_response()
}

/// The fields of a posted form, several values of one as lines. A field without a value was there, too, if its mark was.
pub(super) fn typed(pairs: &Pairs) -> Typed {
    let mut typed = Typed::default();
    for (name, value) in pairs {
        if let Some(path) = name.strip_prefix("m:") {
            typed.marks.insert(path.to_owned(), value.clone());
            typed.values.entry(path.to_owned()).or_default();
        } else if name == "hang" {
            typed.row.clone_from(value);
        }
    }
    let mut said: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (name, value) in pairs {
        if let Some(path) = name.strip_prefix("v:") {
            said.entry(path).or_default().push(value);
        }
    }
    for (path, lines) in said {
        typed.values.insert(path.to_owned(), lines.join("\n"));
    }
    typed
}

/// The form with what was typed still in its fields, and what is wrong beside them.
pub(super) fn unsaved(mut form: Form, typed: &Typed, refused: Refused) -> Form {
    put_typed(&mut form.parts, typed, &refused);
    form.report = refused.report;
    form.sources = refused.sources;
    form
}

/// The form again, with what stopped the work.
pub(super) async fn refuse(
    desk: &Shared,
    visitor: &Visitor,
    whose: &Whose,
    asked: &Asked,
    refused: Refused,
) -> Result<Response, Problem> {
    let mut form = asked_form(desk, visitor, whose, &asked.o).await?;
    form.report = refused.report;
    form.sources = refused.sources;
    let page = whole(desk, visitor, whose, &form, asked);
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

/// Puts what was typed into the fields.
fn put_typed(parts: &mut [Part], typed: &Typed, refused: &Refused) {
    for part in parts {
        match part {
            Part::Field(field) => {
                if let Some(value) = typed.values.get(&field.path) {
                    field.unsaved = field.value != *value;
                    field.value.clone_from(value);
                }
                let own = refused.by_path.iter().filter(|(path, _)| {
                    path.strip_prefix(&field.path)
                        .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
                });
                field.faults = own.map(|(_, fault)| fault.clone()).collect();
            }
            Part::Group(group) => put_typed(&mut group.parts, typed, refused),
            Part::Table(_) | Part::Fixed(_) => {}
        }
    }
}

/// The page that shows what somebody else changed meanwhile; nothing typed is lost.
fn clash_page(
    desk: &Desk,
    visitor: &Visitor,
    whose: &Whose,
    asked: &Asked,
    clashes: &[Clash],
    is_there: bool,
) -> Response {
    let about = Page {
        title: desk
            .say("Người khác vừa sửa", "Somebody else has just edited this")
            .to_owned(),
        menu: Menu::Data,
        campaign: Some(whose.campaign.clone()),
    };
    let body = html! {
        @if !is_there { p { strong { (desk.say("Hàng này vừa bị bỏ.", "This row was just removed.")) } } }
        p { (desk.say(
            "Chỗ này vừa được người khác sửa sau khi trang được mở. Chưa có gì được lưu; chữ vừa gõ còn nguyên dưới đây.",
            "This was edited by somebody else after the page was opened. Nothing is saved yet; what was typed is below.",
        )) }
        form method="post" action=(whose.at("", &asked.o)) {
            input type="hidden" name="hang" value=(clashes.first().map_or("", |clash| &clash.row));
            @for clash in clashes { (both(desk, clash)) }
            p {
                @if is_there { button.main { (desk.say("Lưu chữ tôi gõ", "Save what I typed")) } " " }
                a.button href=(if is_there { whose.at("", &asked.o) } else { whose.address() }) { (desk.say("Giữ chữ đang có", "Keep what is there")) }
            }
        }
    };
    (StatusCode::CONFLICT, page(desk, visitor, &about, &body)).into_response()
}

fn both(desk: &Desk, clash: &Clash) -> Markup {
    let path = &clash.path;
    let named = |value: &str| match &clash.kind {
        FieldKind::OneOf(choices) | FieldKind::SomeOf(choices) => {
            let name = |word: &str| {
                choices
                    .iter()
                    .find(|choice| choice.word == word)
                    .map_or(word.to_owned(), |choice| choice.name.clone())
            };
            value.lines().map(name).collect::<Vec<_>>().join(", ")
        }
        _ => value.to_owned(),
    };
    let is_chosen = matches!(
        clash.kind,
        FieldKind::OneOf(_) | FieldKind::SomeOf(_) | FieldKind::YesNo
    );
    html! {
        section.card {
            h2 { (clash.label) }
            input type="hidden" name={ "m:" (path) } value=(clash.mark);
            @if clash.is_clash {
                p { strong { (desk.say("Đang có: ", "Now there: ")) } @if clash.current.is_empty() { (desk.say("(trống)", "(empty)")) } @else { (named(&clash.current)) } }
            }
            @if is_chosen {
                p { strong { (desk.say("Tôi chọn: ", "I chose: ")) } (named(&clash.typed)) }
                @for word in clash.typed.lines() { input type="hidden" name={ "v:" (path) } value=(word); }
            } @else {
                label for={ "v-" (path) } { (desk.say("Tôi gõ", "I typed")) }
                textarea id={ "v-" (path) } name={ "v:" (path) } rows="3" { (clash.typed) }
            }
        }
    }
}
