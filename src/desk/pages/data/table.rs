//! A list as a table: a row a record, found, sorted and opened.

use maud::{Markup, html};

use super::{Asked, Whose};
use crate::desk::Desk;
use crate::desk::campaigns::address_of;
use crate::desk::faults::beside;
use crate::desk::files::percent;
use crate::pipeline::forms::{NEW_ROW, Row, Table};

/// From how many rows on one looks for some.
const MANY: usize = 12;

/// A table; `asked` chooses and sorts its rows where it names this one.
pub(super) fn table(desk: &Desk, whose: &Whose, table: &Table, asked: &Asked, open: bool) -> Markup {
    let (is_asked, path) = (asked.bang == table.path, &table.path);
    let count = table.rows.len();
    let looks = count > MANY || (is_asked && !asked.loc.is_empty());
    html! {
        section.table #{ "f-" (path) } data-part {
            h2 { (table.label) @if count > 0 { " " span.quiet { "(" (count) ")" } } }
            @if !table.help.is_empty() { p.help { (table.help) } }
            (beside(desk, &table.faults, (path, &table.label)))
            @if looks { (finder(desk, whose, path, asked, is_asked)) }
            @if count > 0 { (rows(desk, whose, table, asked)) }
            @else if is_asked && !asked.loc.is_empty() { p { (desk.say("Không có hàng nào như vậy.", "There is no such row.")) } }
            @if open && !table.is_begun { (begin(desk, whose, path)) }
            @else if open {
                p { a.button href=(whose.at("/them", &format!("{path}.{NEW_ROW}"))) {
                    (desk.say("Thêm hàng", "Add a row")) span.unseen { ": " (table.label) }
                } }
                @if table.is_taken_in() { (paste(desk, whose, path)) }
            }
        }
    }
}

/// The button that takes the outline of the kind for the paper's own.
fn begin(desk: &Desk, whose: &Whose, path: &str) -> Markup {
    let row = path.rsplit_once('.').map_or("", |(row, _)| row);
    html! {
        p.help { (desk.say(
            "Văn bản này theo dàn bài chung của loại. Muốn đổi tiêu đề, thêm bớt mục thì lập dàn bài riêng; số liệu vẫn do chương trình tính.",
            "This paper follows the outline of its kind. To change headings and parts, give it an outline of its own; figures are still computed.",
        )) }
        form method="post" action=(whose.at("/dan-bai", row)) {
            p { button { (desk.say("Lập dàn bài riêng", "Give it an outline of its own")) } }
        }
    }
}

/// What is pasted is looked at by the page that takes lists in.
fn paste(desk: &Desk, whose: &Whose, path: &str) -> Markup {
    html! {
        details {
            summary { (desk.say("Dán từ Excel", "Paste from Excel")) }
            form method="post" enctype="multipart/form-data" action={ (address_of(&whose.campaign)) "/excel" } {
                label for={ "dan-" (path) } { (desk.say("Các ô chép từ Excel, kể cả hàng tiêu đề", "Cells copied in Excel, with the row of heads")) }
                textarea id={ "dan-" (path) } name="text" rows="6" {}
                p { button { (desk.say("Xem trước", "Look at it")) } }
            }
        }
    }
}

/// Looks for rows: at once with a script, by a button without.
fn finder(desk: &Desk, whose: &Whose, path: &str, asked: &Asked, is_asked: bool) -> Markup {
    let said = if is_asked { asked.loc.as_str() } else { "" };
    html! {
        form.finder method="get" action=(whose.address()) role="search" {
            @if !asked.o.is_empty() { input type="hidden" name="o" value=(asked.o); }
            input type="hidden" name="bang" value=(path);
            label for={ "loc-" (path) } { (desk.say("Tìm trong bảng", "Find in the table")) }
            input type="search" name="loc" id={ "loc-" (path) } value=(said) data-finds={ "b-" (path) } autocomplete="off";
            " " button { (desk.say("Tìm", "Find")) }
        }
    }
}

fn rows(desk: &Desk, whose: &Whose, table: &Table, asked: &Asked) -> Markup {
    let faulty = table.rows.iter().any(|row| row.faults + row.warnings > 0);
    html! {
        div.scroll {
            table #{ "b-" (table.path) } {
                caption.unseen { (table.label) }
                thead { tr {
                    th scope="col" { "STT" }
                    @for (at, head) in table.heads.iter().enumerate() { (head_of(desk, whose, table, asked, at, head)) }
                    @if faulty { th scope="col" { (desk.say("Cần xem", "Look at")) } }
                } }
                tbody { @for row in &table.rows { (one(desk, whose, table, row, faulty)) } }
            }
        }
    }
}

/// A head that sorts by its column; once more, backwards.
fn head_of(desk: &Desk, whose: &Whose, table: &Table, asked: &Asked, at: usize, head: &str) -> Markup {
    let column = i64::try_from(at + 1).unwrap_or_default();
    let sorted = if asked.bang == table.path { asked.xep } else { 0 };
    let next = if sorted == column { -column } else { column };
    let order = match sorted {
        now if now == column => Some("ascending"),
        now if now == -column => Some("descending"),
        _ => None,
    };
    let row = if asked.o.is_empty() {
        String::new()
    } else {
        format!("o={}&", percent(&asked.o))
    };
    let words = if asked.loc.is_empty() {
        String::new()
    } else {
        format!("&loc={}", percent(&asked.loc))
    };
    let address = format!(
        "{}?{row}bang={}&xep={next}{words}#f-{}",
        whose.address(),
        percent(&table.path),
        table.path
    );
    let title = desk.say("Xếp theo cột này", "Sort by this column");
    html! { th scope="col" aria-sort=[order] { a.sort href=(address) title=(title) { (head) } } }
}

fn one(desk: &Desk, whose: &Whose, table: &Table, row: &Row, faulty: bool) -> Markup {
    let address = whose.at("", &format!("{}.{}", table.path, row.number));
    html! {
        tr .wrong[row.faults > 0] {
            td.number { (row.number) }
            @for (at, cell) in row.cells.iter().enumerate() {
                @if at == 0 {
                    th scope="row" { a href=(address) { @if cell.is_empty() { (desk.say("(chưa ghi)", "(empty)")) } @else { (cell) } } }
                } @else { td { (cell) } }
            }
            @if faulty {
                td {
                    @if row.faults > 0 { strong.bad { (desk.say(format!("{} lỗi", row.faults), format!("{} errors", row.faults))) } }
                    @if row.faults > 0 && row.warnings > 0 { ", " }
                    @if row.warnings > 0 { (desk.say(format!("{} lưu ý", row.warnings), format!("{} warnings", row.warnings))) }
                }
            }
        }
    }
}
