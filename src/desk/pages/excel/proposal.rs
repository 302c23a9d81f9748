//! What a workbook would do: new, changed, gone, empty, and which cells are faulty. Nothing is written yet.

use std::collections::BTreeMap;

use axum::Extension;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use maud::{Markup, html};

use super::proposal_of;
use super::request::{Chosen, common_name};
use super::seen::{Choice, Said, Seen, seen};
use super::{about, cells, with_lists, words};
use crate::desk::campaigns::address_of;
use crate::desk::files::{Taken, file};
use crate::desk::kept::{Kept, KeptFiles};
use crate::desk::layout::page;
use crate::desk::problem::Problem;
use crate::desk::visitor::Visitor;
use crate::desk::{Desk, Shared, faults};
use crate::diagnostic::{Fault, Wording};
use crate::pipeline::{ChangedRow, CommonField, LookedImport, ProposedImport, mark_import, without_id};

/// How many rows of a kind are shown at once, and in all.
const FEW: usize = 12;
const MOST: usize = 500;

pub(super) async fn shown(
    State(desk): State<Shared>,
    visitor: Visitor,
    Extension(kept): Extension<KeptFiles>,
    Path((campaign, id)): Path<(String, u64)>,
    Query(fields): Query<BTreeMap<String, String>>,
) -> Result<Markup, Problem> {
    let file = kept
        .get(&visitor.session, &campaign, id)
        .ok_or(Problem::Missing)?;
    let chosen = Chosen::new(fields);
    let seen = seen(&desk, &visitor, &campaign, &file, &chosen).await?;
    Ok(whole(&desk, &visitor, (&campaign, &file), &chosen, &seen, None))
}

/// The page of a workbook; `amiss` is what came between looking and taking.
pub(super) fn whole(
    desk: &Desk,
    visitor: &Visitor,
    (campaign, file): (&str, &Kept),
    chosen: &Chosen,
    seen: &Seen,
    amiss: Option<&str>,
) -> Markup {
    let said = Said::of(desk, seen, &file.name);
    let address = proposal_of(campaign, file.id);
    let proposed = seen.answer.as_ref().and_then(|looked| looked.proposed.as_ref());
    let is_asked = said.asks(Choice::Common);
    let body = html! {
        p { a href={ (address_of(campaign)) "/excel" } { "← " (desk.say("Nhập từ Excel", "From Excel")) } }
        @if let Some(amiss) = amiss { p.field-fault role="alert" { (amiss) } }
        @for words in &said.own { p.field-fault role="alert" { (words) } }
        @if let Some(looked) = &seen.answer { (choices(desk, (&address, looked), chosen, &said)) }
        (cells::shown(desk, &said.cells, seen, (&address, chosen)))
        (faults::list(desk, &said.others, &seen.sources))
        @if let Some(proposed) = proposed { (proposal(desk, &address, chosen, proposed)) }
        @else if amiss.is_none() { p.quiet { (nothing_yet(desk, is_asked)) } }
        (leave(desk, &address))
    };
    let mut about = about(desk, campaign);
    about.title = desk.say(
        format!("Xem trước: {}", file.name),
        format!("Look at {}", file.name),
    );
    page(desk, visitor, &about, &body)
}

/// Why nothing can be taken in yet.
fn nothing_yet(desk: &Desk, is_asked: bool) -> &str {
    if is_asked {
        desk.say(
            "Chưa ghi gì cả. Xem các giá trị chung ở trên đã đúng chưa rồi bấm “Xem lại với các lựa chọn này”.",
            "Nothing is written. See whether the values above are right, then press “Look again with these”.",
        )
    } else {
        desk.say(
            "Chưa ghi gì cả. Chọn cho đủ ở trên, hoặc sửa tệp Excel rồi thả lại.",
            "Nothing is written. Choose what is asked above, or mend the workbook and drop it again.",
        )
    }
}

/// Which list, which sheet, what all rows have.
fn choices(desk: &Desk, (address, looked): (&str, &LookedImport), chosen: &Chosen, said: &Said) -> Markup {
    html! {
        form.card method="get" action=(address) {
            (list_choice(desk, looked, chosen, said.asks(Choice::List)))
            @if looked.sheets.len() > 1 { (sheet_choice(desk, looked, chosen, said.asks(Choice::Sheet))) }
            @if !looked.common.is_empty() {
                fieldset {
                    legend { (desk.say(
                        "Bảng không có các cột này: chọn giá trị chung cho mọi hàng mới",
                        "The table has no such columns: what is true of all new rows",
                    )) }
                    @for field in &looked.common { (common(desk, field, chosen)) }
                }
            }
            p { button { (desk.say("Xem lại với các lựa chọn này", "Look again with these")) } }
        }
    }
}

fn list_choice(desk: &Desk, looked: &LookedImport, chosen: &Chosen, asked: bool) -> Markup {
    let known = looked
        .proposed
        .as_ref()
        .map(|proposed| (proposed.list, proposed.of.clone()));
    let value = |list: &crate::pipeline::CampaignList| {
        let of = list
            .of
            .as_ref()
            .map(|(id, _)| format!("/{id}"))
            .unwrap_or_default();
        format!("{}{of}", list.list.word())
    };
    let is_it = |list: &crate::pipeline::CampaignList| match &known {
        Some((name, of)) => list.list == *name && list.of.as_ref().map(|(id, _)| id) == of.as_ref(),
        None => chosen.get("la") == Some(&value(list)) || (!asked && looked.list == Some(list.list)),
    };
    html! {
        label for="la" { (desk.say("Đây là danh sách", "This is the list")) }
        @if asked { p.field-fault #la-fault { (desk.say(
            "Các cột này có ở nhiều danh sách: chọn đúng danh sách.",
            "Several lists have these columns: choose one.",
        )) } }
        select #la name="la" aria-invalid=[asked.then_some("true")] aria-describedby=[asked.then_some("la-fault")] {
            @if known.is_none() { option value="" { (desk.say("– chọn –", "– choose –")) } }
            @for list in &looked.lists {
                option value=(value(list)) selected[is_it(list)] { (words::whole_name(desk, list)) }
            }
        }
    }
}

fn sheet_choice(desk: &Desk, looked: &LookedImport, chosen: &Chosen, asked: bool) -> Markup {
    html! {
        label for="trang" { (desk.say("Trang tính", "Sheet")) }
        @if asked { p.field-fault #trang-fault { (desk.say(
            "Nhiều trang có danh sách này: chọn một trang; nhận xong thì chọn tiếp trang kia.",
            "Several sheets have this list: choose one; the others can be taken after it.",
        )) } }
        select #trang name="trang" aria-invalid=[asked.then_some("true")] aria-describedby=[asked.then_some("trang-fault")] {
            option value="" { (desk.say("tự nhận", "as found")) }
            @for sheet in &looked.sheets {
                option value=(sheet) selected[chosen.get("trang") == Some(sheet)] { (sheet) }
            }
        }
    }
}

fn common(desk: &Desk, field: &CommonField, chosen: &Chosen) -> Markup {
    let (name, said) = (common_name(&field.key), chosen.common(&field.key));
    let invalid = said.is_none().then_some("true");
    let shown = said.or(field.likely.as_deref()).unwrap_or_default();
    html! {
        label for=(name) { (field.head) }
        @if let Some(about) = &field.about { p.help id={ (name) "-help" } { (about) } }
        @if field.choices.is_empty() {
            input id=(name) name=(name) value=(shown) aria-invalid=[invalid] aria-describedby={ (name) "-help" };
        } @else {
            select id=(name) name=(name) aria-invalid=[invalid] aria-describedby={ (name) "-help" } {
                option value="" { (desk.say("– chọn –", "– choose –")) }
                @for (value, people) in &field.choices {
                    option value=(value) selected[shown == value] { (people) }
                }
            }
        }
    }
}

/// What it would do, and the button that does it.
fn proposal(desk: &Desk, address: &str, chosen: &Chosen, proposed: &ProposedImport) -> Markup {
    let goes = proposed.gone.len() + proposed.blank.len();
    html! {
        section.card aria-labelledby="se-ghi" {
            h2 #se-ghi { (desk.say("Nhận vào thì", "Taking it in")) }
            (summary(desk, proposed))
            (names(desk, "moi", desk.say("Mới", "New"), &proposed.new))
            (changed(desk, &proposed.changed))
            (names(desk, "khong-con", desk.say("Đang có mà bảng không còn", "There, but not in the table"), &proposed.gone))
            (names(desk, "de-trong", desk.say("Ô để trống, đang có giá trị", "Left empty, with a value now"), &proposed.blank))
            @if proposed.is_nothing() && goes == 0 {
                p { (desk.say("Bảng giống hệt dữ liệu đang có: không có gì để nhận.", "The table says what is there already: nothing to take in.")) }
            } @else {
                form method="post" action=(address) {
                    @for (key, value) in chosen.fields() { input type="hidden" name=(key) value=(value); }
                    input type="hidden" name="thay" value=(proposed.mark());
                    @if goes > 0 {
                        p { label.choice { input type="checkbox" name="bo" value="1"; " " (desk.say(
                            format!("Bỏ luôn {goes} chỗ mà bảng không còn (không chọn thì giữ nguyên)"),
                            format!("Also remove the {goes} that the table does not have (kept otherwise)"),
                        )) } }
                    }
                    p { button.main { (desk.say("Nhận vào", "Take in")) } }
                }
            }
        }
    }
}

fn summary(desk: &Desk, proposed: &ProposedImport) -> Markup {
    let (new, changed) = (proposed.new.len(), proposed.changed.len());
    html! {
        p { (desk.say(
            format!("{new} hàng mới, {changed} hàng thay đổi."),
            format!("{new} new rows, {changed} changed."),
        )) }
    }
}

fn names(desk: &Desk, id: &str, title: &str, names: &[String]) -> Markup {
    let more = names.len().saturating_sub(MOST);
    let list = html! {
        ul { @for name in names.iter().take(MOST) { li { (without_id(name)) } } }
        @if more > 0 { p { (desk.say(format!("… và {more} hàng nữa."), format!("… and {more} more."))) } }
    };
    html! {
        @if !names.is_empty() {
            details id=(id) open[names.len() <= FEW] {
                summary { (title) ": " (names.len()) }
                (list)
            }
        }
    }
}

fn changed(desk: &Desk, rows: &[ChangedRow]) -> Markup {
    let more = rows.len().saturating_sub(MOST);
    html! {
        @if !rows.is_empty() {
            details #thay-doi open[rows.len() <= FEW] {
                summary { (desk.say("Thay đổi", "Changed")) ": " (rows.len()) }
                div.scroll {
                    table {
                        thead { tr {
                            th scope="col" { (desk.say("Hàng", "Row")) }
                            th scope="col" { (desk.say("Cột", "Column")) }
                            th scope="col" { (desk.say("Đang là", "Now")) }
                            th scope="col" { (desk.say("Sẽ là", "Then")) }
                        } }
                        tbody { @for row in rows.iter().take(MOST) { (changed_row(row)) } }
                    }
                }
                @if more > 0 { p { (desk.say(format!("… và {more} hàng nữa."), format!("… and {more} more."))) } }
            }
        }
    }
}

fn changed_row(row: &ChangedRow) -> Markup {
    html! {
        @for value in &row.values {
            tr {
                th scope="row" { (without_id(&row.name)) }
                td { (value.head) }
                td { (value.shown.0.as_deref().unwrap_or("–")) }
                td { (value.shown.1) }
            }
        }
    }
}

fn leave(desk: &Desk, address: &str) -> Markup {
    html! {
        form method="post" action={ (address) "/bo" } {
            p { button { (desk.say("Bỏ tệp này, không nhận", "Leave this file")) } }
        }
    }
}

/// The workbook with its faults in it.
pub(super) async fn marked(
    State(desk): State<Shared>,
    visitor: Visitor,
    Extension(kept): Extension<KeptFiles>,
    Path((campaign, id)): Path<(String, u64)>,
    Query(fields): Query<BTreeMap<String, String>>,
) -> Result<Response, Problem> {
    let kept = kept
        .get(&visitor.session, &campaign, id)
        .ok_or(Problem::Missing)?;
    let (request, language) = (Chosen::new(fields).request(&campaign, &kept), desk.language);
    let own = desk.clone();
    let marked = with_lists(&desk, &visitor, &campaign, move |workshop, session| {
        let in_words = |fault: &Fault, said: Wording| cells::in_words(&own, fault, said);
        mark_import(workshop, &request, (language, &in_words), session)
    });
    let marked = marked.await?.answer.ok_or(Problem::Missing)?;
    Ok(file(&marked.name, marked.bytes, Taken::Saved))
}
