//! Faulty cells of a workbook, those with one fault together.

use maud::{Markup, html};

use super::request::Chosen;
use super::seen::Seen;
use crate::desk::Desk;
use crate::desk::plain_words::{text, words};
use crate::diagnostic::{
    Fault, FaultJson, FaultKind, KeyProblem, ListProblem, Report, Severity, Wording, faults_json,
};
use crate::pipeline::LookedImport;

/// How many faults are shown, and how many cells of each.
const MOST: usize = 200;
const MOST_CELLS: usize = 12;

/// The faults, and the way to the marked copy.
pub(super) fn shown(desk: &Desk, report: &Report, seen: &Seen, (address, chosen): (&str, &Chosen)) -> Markup {
    let (faults, _) = faults_json(report, &seen.sources, desk.language);
    let alike = alike(&faults);
    let more = alike.len().saturating_sub(MOST);
    html! {
        @if !alike.is_empty() {
            section.card aria-labelledby="o-sai" {
                h2 #o-sai { (desk.say("Các ô cần xem", "Cells to look at")) }
                p { a.button href={ (address) "/danh-dau?" (chosen.query()) } {
                    (desk.say("Tải bản Excel đã đánh dấu các ô này", "Take the workbook with these cells marked"))
                } }
                div.scroll {
                    table.cells {
                        thead { tr {
                            th scope="col" { (desk.say("Ô", "Cells")) }
                            th scope="col" { (desk.say("Thấy gì", "Found")) }
                            th scope="col" { (desk.say("Cách sửa", "To do")) }
                        } }
                        tbody { @for alike in alike.iter().take(MOST) { (row(desk, alike, seen.answer.as_ref())) } }
                    }
                }
                @if more > 0 { p { (desk.say(format!("… và {more} chỗ nữa."), format!("… and {more} more."))) } }
            }
        }
    }
}

/// Faults of one sheet that say the same, in their order.
fn alike<'f, 'a>(faults: &'f [FaultJson<'a>]) -> Vec<Vec<&'f FaultJson<'a>>> {
    let mut alike: Vec<Vec<&FaultJson<'a>>> = Vec::new();
    let says = |fault: &FaultJson<'a>| (fault.code, fault.sheet, fault.found.clone(), fault.to_do.clone());
    for fault in faults {
        let same = alike.iter_mut().find(|known| says(known[0]) == says(fault));
        match same {
            Some(known) => known.push(fault),
            None => alike.push(vec![fault]),
        }
    }
    alike
}

fn row(desk: &Desk, alike: &[&FaultJson<'_>], looked: Option<&LookedImport>) -> Markup {
    let Some(fault) = alike.first() else {
        return html! {};
    };
    let is_error = fault.severity == Severity::Error;
    let said = |words: &str| looked.map_or_else(|| words.to_owned(), |looked| looked.with_heads(words));
    html! {
        tr {
            th scope="row" { (places(desk, alike)) }
            td {
                strong { @if is_error { (desk.say("Lỗi", "Error")) } @else { (desk.say("Lưu ý", "Warning")) } ": " }
                (words(desk, &said(&fault.found)))
                @if let Some(expected) = &fault.expected { br; (desk.say("Cần có: ", "Expected: ")) (words(desk, &said(expected))) }
            }
            td {
                (words(desk, &said(to_do(desk, fault.kind).unwrap_or(&fault.to_do)))) " "
                a href={ "/giai-thich/" (fault.code) } { (desk.say("giải thích", "explained")) " " (fault.code) }
            }
        }
    }
}

/// `trang “Cá nhân”, ô D17, D18`.
fn places(desk: &Desk, alike: &[&FaultJson<'_>]) -> String {
    let sheet = alike.first().and_then(|fault| fault.sheet).unwrap_or_default();
    let cells = alike.iter().filter_map(|fault| fault.cell.as_deref());
    let cells: Vec<&str> = cells.take(MOST_CELLS).collect();
    let (named, more) = (cells.join(", "), alike.len().saturating_sub(MOST_CELLS));
    let more = match more {
        0 => String::new(),
        more => desk.say(format!(" và {more} ô nữa"), format!(" and {more} more")),
    };
    desk.say(
        format!("trang “{sheet}”, ô {named}{more}"),
        format!("sheet “{sheet}”, cell {named}{more}"),
    )
}

/// What to do, where the words of the program speak of its files and options.
fn to_do(desk: &Desk, kind: &FaultKind) -> Option<&'static str> {
    Some(match kind {
        FaultKind::Key(KeyProblem::MissingKey { .. }) => desk.say(
            "điền vào ô; bảng không có cột ấy thì thêm cột",
            "fill the cell in; where the table has no such column, add it",
        ),
        FaultKind::List(ListProblem::Namesakes { .. }) => desk.say(
            "ghi mã vào cột “Mã” của hàng; bảng không có cột ấy thì thêm",
            "write the id into the column of ids, adding it if there is none",
        ),
        FaultKind::List(ListProblem::ColumnMissing { .. }) => desk.say(
            "thêm cột ấy vào bảng; mọi hàng như nhau thì thả tệp vào trang “Nhập từ Excel”, chọn giá trị chung cho mọi hàng mới rồi bấm “Xem lại với các lựa chọn này”",
            "add the column; where all rows are alike, drop the file on the page “From Excel”, choose what is true of all new rows and press “Look again with these”",
        ),
        _ => return None,
    })
}

/// The words of a marked copy: those of the page.
pub(super) fn in_words(desk: &Desk, fault: &Fault, said: Wording) -> Wording {
    let action = to_do(desk, &fault.kind).map_or(said.action, str::to_owned);
    Wording {
        found: text(desk, &said.found),
        expected: text(desk, &said.expected),
        action: text(desk, &action),
    }
}
