//! The fit report in words: who fits, who shrinks, whose lines are broken, who does not fit.

use maud::{Markup, html};

use super::figure;
use crate::desk::Desk;
use crate::pipeline::{ChangedBox, FitReport, FitRow, SetAside};

/// How many rows a page lists.
const MOST: usize = 300;

/// The report.
pub(super) fn report(desk: &Desk, fit: &FitReport) -> Markup {
    let (aside, others): (Vec<&FitRow>, Vec<&FitRow>) = fit.rows.iter().partition(|row| row.fit.is_err());
    let changed = others
        .into_iter()
        .filter(|row| row.fit.as_ref().is_ok_and(|boxes| !boxes.is_empty()));
    let changed: Vec<&FitRow> = changed.collect();
    html! {
        section.card aria-labelledby="soat" {
            h2 #soat { (desk.say("2. Soát trước khi tốn phôi", "2. Look before paper is spent")) }
            p { (summary(desk, fit, changed.len())) }
            @if !aside.is_empty() {
                (table(desk, &aside, desk.say("Để lại, chưa in được", "Set aside, not printed")))
                p.help { (desk.say(
                    "Từng người để lại được nêu ở dưới, kèm chỗ cần sửa.",
                    "Each of them is named below, with the place to mend.",
                )) }
            }
            @if !changed.is_empty() {
                details {
                    summary { (desk.say("Ai bị co chữ, xuống dòng", "Whose letters are smaller, whose lines are broken")) }
                    (table(desk, &changed, desk.say("Co chữ, xuống dòng", "Smaller letters, broken lines")))
                }
            }
        }
    }
}

fn summary(desk: &Desk, fit: &FitReport, changed: usize) -> String {
    let count = fit.count;
    let (all, shrunk, broken, aside) = (count.certificates, count.shrunk, count.broken, count.aside);
    let plain = all - changed;
    desk.say(
        format!(
            "{all} giấy khen in được: {plain} vừa đúng cỡ chữ của phôi, {shrunk} co chữ, {broken} xuống dòng. {aside} để lại."
        ),
        format!(
            "{all} certificates can be printed: {plain} at the size of the stock, {shrunk} in smaller letters, {broken} with broken lines. {aside} set aside."
        ),
    )
}

fn table(desk: &Desk, rows: &[&FitRow], caption: &str) -> Markup {
    html! {
        div.scroll {
            table {
                caption { (caption) " (" (rows.len()) ")" }
                thead { tr {
                    th scope="col" { (desk.say("Số", "No.")) }
                    th scope="col" { (desk.say("Tên", "Name")) }
                    th scope="col" { (desk.say("Kết quả", "Result")) }
                } }
                tbody {
                    @for row in rows.iter().take(MOST) {
                        tr {
                            td.number { (row.number.named()) }
                            th scope="row" { (row.name) }
                            td { (result(desk, row)) }
                        }
                    }
                }
            }
        }
        @if rows.len() > MOST {
            p.help { (desk.say(
                format!("… và {} người nữa; đủ cả trong bảng đối chiếu được lập cùng giấy khen.", rows.len() - MOST),
                format!("… and {} more; all are in the table that is made with the certificates.", rows.len() - MOST),
            )) }
        }
    }
}

/// What became of one certificate, in words.
pub(super) fn result(desk: &Desk, row: &FitRow) -> String {
    match &row.fit {
        Ok(boxes) if boxes.is_empty() => desk.say("vừa", "fits").to_owned(),
        Ok(boxes) => {
            let said: Vec<String> = boxes.iter().map(|changed| changed_box(desk, changed)).collect();
            said.join("; ")
        }
        Err((aside, name)) => set_aside(desk, aside, name.as_deref()),
    }
}

fn changed_box(desk: &Desk, changed: &ChangedBox) -> String {
    let name = &changed.name;
    let (size, printed) = (figure(desk, changed.size_pt), figure(desk, changed.printed_pt));
    let shrunk = (changed.printed_pt < changed.size_pt).then(|| {
        desk.say(
            format!("co chữ từ {size} xuống {printed} pt"),
            format!("letters of {printed} pt, not {size}"),
        )
    });
    let lines = changed.lines;
    let broken = changed
        .broken
        .then(|| desk.say(format!("xuống thành {lines} dòng"), format!("on {lines} lines")));
    let said: Vec<String> = shrunk.into_iter().chain(broken).collect();
    format!("{name}: {}", said.join(", "))
}

fn set_aside(desk: &Desk, aside: &SetAside, name: Option<&str>) -> String {
    let (vietnamese, english) = match aside {
        SetAside::TooLong(_) => (
            "không vừa, kể cả ở cỡ chữ nhỏ nhất: rút ngắn lời, hoặc nới ô của phôi",
            "does not fit even in the smallest letters: shorten the words, or widen the box",
        ),
        SetAside::Glyph(_) => ("phông chữ thiếu một chữ", "the font lacks a letter"),
        SetAside::NotAsDecided => (
            "dữ liệu nay khác quyết định đã ban hành",
            "the data differ from the issued decision",
        ),
        SetAside::OtherWords => (
            "chỗ ngắt dòng ghi riêng cho giấy khen có lời khác danh sách",
            "the lines marked for the certificate have other words than the list",
        ),
        SetAside::OtherAward => (
            "hình thức khen thưởng khác, không in trên phôi này",
            "another award, not for this stock",
        ),
        SetAside::NoName => (
            "phôi không có ô tên cho đối tượng này",
            "the stock has no box for the name of such a subject",
        ),
        SetAside::Blank => ("còn chỗ chưa điền", "something is left to fill in"),
    };
    let said = desk.say(vietnamese, english);
    name.map_or_else(|| said.to_owned(), |name| format!("{name}: {said}"))
}
