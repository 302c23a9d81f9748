//! Edits of a Word file, in words: which paragraph, what was done, where it comes from and why it cannot be taken.

use maud::{Markup, html};

use crate::desk::Desk;
use crate::desk::links::value_link;
use crate::desk::plain_words::words;
use crate::diagnostic::{Fault, Sources};
use crate::pipeline::{EditSource, EditedPassage, FieldPlace, PassageEdit};

/// Which paragraph it is.
pub(super) fn paragraph(desk: &Desk, passage: &EditedPassage) -> String {
    let begins = &passage.begins;
    match passage.cell {
        Some(cell) => desk.say(
            format!(
                "bảng {}, hàng {}, ô {}: “{begins}”",
                cell.table, cell.row, cell.column
            ),
            format!(
                "table {}, row {}, cell {}: “{begins}”",
                cell.table, cell.row, cell.column
            ),
        ),
        None => format!("“{begins}”"),
    }
}

/// What was done.
pub(super) fn edit(desk: &Desk, edit: &PassageEdit) -> Markup {
    match edit {
        PassageEdit::Words { gone, came } => html! {
            @if !gone.is_empty() { del { (gone) } }
            @if !gone.is_empty() && !came.is_empty() { " → " }
            @if !came.is_empty() { ins { (came) } }
        },
        PassageEdit::Added(text) => html! { (desk.say("thêm đoạn ", "paragraph added ")) ins { (text) } },
        PassageEdit::Removed(text) => html! { (desk.say("bỏ đoạn ", "paragraph removed ")) del { (text) } },
        PassageEdit::Moved => html! { (desk.say("chuyển đi chỗ khác", "moved elsewhere")) },
    }
}

/// Where the words come from, and why they cannot be taken.
pub(super) fn source(desk: &Desk, source: &EditSource, sources: &Sources) -> Markup {
    let link = |place: &FieldPlace| value_link(desk, place, sources);
    match source {
        EditSource::Field { place, also } => html! {
            (link(place))
            @if !also.is_empty() {
                (desk.say("; cũng đổi ở: ", "; changes, too: "))
                @for begins in also { "“" (begins) "” " }
            }
        },
        EditSource::Earlier => {
            html! { (desk.say("đổi cùng một chỗ ở trên", "changes with one of those above")) }
        }
        EditSource::OwnOutline { .. } => html! { (desk.say(
            "câu của dàn bài chung: văn bản này sẽ có dàn bài riêng",
            "a sentence of the shared outline: this paper gets its own",
        )) },
        EditSource::Shared { place, gone, came } => html! {
            (desk.say("sửa ở đây thì chỗ khác cũng đổi ", "something else would change with this ")) "(“" (gone) "” → “" (came) "”): " (link(place))
        },
        EditSource::Computed(places) => html! {
            (desk.say("số tính ra từ: ", "computed from: "))
            @for (place, at) in places.iter().zip(0..) { @if at > 0 { ", " } (link(place)) }
        },
        EditSource::Template(_) => {
            html! { (desk.say("câu của mẫu văn bản, không có trong dữ liệu", "a sentence of the template, not of the data")) }
        }
        EditSource::Capitals(place) => {
            html! { (desk.say("văn bản in hoa chữ này; sửa ở: ", "the paper prints this in capitals; change it at: ")) (link(place)) }
        }
        EditSource::Faulty { place, fault } => html! {
            (desk.say("nhận vào thì dữ liệu sai", "with it the data would be wrong"))
            @if let Some(fault) = fault { ": " (found(desk, fault)) }
            " (" (link(place)) ")"
        },
        EditSource::Unwritable(place) => {
            html! { (desk.say("không ghi được riêng chỗ này; sửa ở: ", "this alone cannot be written; change it at: ")) (link(place)) }
        }
        EditSource::Row(place) => {
            html! { (desk.say("đoạn này lập từ một danh sách; thêm, bớt ở: ", "made from a list; add or remove it at: ")) (link(place)) }
        }
        EditSource::Issued => {
            html! { (desk.say("văn bản đã ban hành, không sửa nữa", "the paper is issued and does not change any more")) }
        }
        EditSource::Unknown => {
            html! { (desk.say("phần do chương trình đặt, không có trong dữ liệu", "set by the program; the data do not have it")) }
        }
    }
}

fn found(desk: &Desk, fault: &Fault) -> Markup {
    words(desk, &desk.paths.hidden(&fault.wording(desk.language).found))
}
