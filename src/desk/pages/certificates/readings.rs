//! The three steps at a printer: print the test sheet, measure its crosses, see what that changes.

use maud::{Markup, html};

use super::asked::Asked;
use super::figure;
use super::printer::{Printer, shift_words};
use crate::desk::Desk;
use crate::desk::campaigns::address_of;
use crate::pipeline::{MeasuredCross, MeasuredPrinter, TestCrosses};

/// How many times larger than it is a shift is drawn.
const LARGER: f64 = 8.0;

/// The readings as they are typed: those crosses where anything is.
pub(super) fn typed(asked: &Asked) -> Vec<String> {
    let of = |name: &str| {
        let (x, y) = (
            asked.get(&format!("{name}-trai")),
            asked.get(&format!("{name}-tren")),
        );
        (!x.is_empty() || !y.is_empty()).then(|| format!("{name}={x};{y}"))
    };
    ["A", "B", "C", "D"].into_iter().filter_map(of).collect()
}

/// All steps.
pub(super) fn steps(desk: &Desk, campaign: &str, asked: &Asked, printer: &Printer, refused: bool) -> Markup {
    let action = format!("{}/giay-khen/may-in/{}", address_of(campaign), printer.name);
    html! {
        @if let Some(known) = &printer.known {
            p { strong { (desk.say("Đang dùng: ", "In use: ")) } (shift_words(desk, &known.measured.shift)) "." }
        }
        (print(desk, &action, printer))
        form.card method="post" action=(action) {
            h2 { (desk.say("2. Đo bốn dấu (ít nhất hai dấu)", "2. Measure the four crosses (two at least)")) }
            input type="hidden" name="phoi" value=(printer.stock);
            div.side-by-side {
                (fields(desk, asked, &printer.crosses, refused))
                (to_measure(desk, &printer.crosses))
            }
            p {
                button name="xem" value="1" { (desk.say("Xem kết quả", "See what follows")) } " "
                button.main name="giu" value="1" { (desk.say("Giữ số đo này", "Keep these readings")) }
            }
        }
        @if let Some(tried) = &printer.tried {
            (effect(desk, &printer.crosses, tried, desk.say("3. Kết quả, chưa giữ", "3. What follows, not kept yet")))
        } @else if let Some(known) = &printer.known {
            (effect(desk, &printer.crosses, &known.measured, desk.say("3. Kết quả của số đo đang dùng", "3. What the readings in use do")))
        }
    }
}

fn print(desk: &Desk, action: &str, printer: &Printer) -> Markup {
    let (width, height) = printer.crosses.page_mm;
    html! {
        form.card method="post" action={ (action) "/to-thu" } {
            h2 { (desk.say("1. In tờ thử", "1. Print the test sheet")) }
            input type="hidden" name="phoi" value=(printer.stock);
            ol {
                li { (desk.say(
                    format!("Lấy giấy thường khổ {} × {} mm, cho vào đúng khay sẽ dùng.", figure(desk, width), figure(desk, height)),
                    format!("Take plain paper of {width} × {height} mm, in the tray that will be used."),
                )) }
                li { (desk.say(
                    "In ở tỷ lệ 100 %, không chọn “vừa trang” (Fit). Đoạn thẳng ở giữa phải dài đúng 100 mm.",
                    "Print at 100 %, not “fit to page”. The line in the middle has to be 100 mm long.",
                )) }
            }
            p {
                @if printer.known.is_some() {
                    button name="kiem-tra" value="1" { (desk.say("Lập tờ kiểm tra (đã sửa theo số đo đang dùng)", "A sheet to check (corrected by the readings in use)")) } " "
                    button name="tu-dau" value="1" { (desk.say("Đo lại từ đầu: lập tờ thử chưa sửa", "Measure again: a sheet that is not corrected")) }
                } @else {
                    button.main { (desk.say("Lập tờ thử", "Make the test sheet")) }
                }
            }
            @if printer.has_sheet {
                p { a.button href={ (action) "/to-thu.pdf" } target="_blank" { (desk.say("Mở tờ thử để in (PDF)", "Open the sheet to print (PDF)")) } }
            }
            @if printer.known.is_some() {
                p.help { (desk.say(
                    "Tờ kiểm tra chỉ để xem đã đúng chưa: đừng ghi số đo của tờ kiểm tra. Muốn ghi số đo mới thì in tờ thử chưa sửa.",
                    "The sheet to check only shows whether all is right: type no readings of it. For new readings print a sheet that is not corrected.",
                )) }
            }
        }
    }
}

fn fields(desk: &Desk, asked: &Asked, crosses: &TestCrosses, refused: bool) -> Markup {
    let wrong = |text: &str, other: &str| {
        let number: Option<f64> = text.replace(',', ".").parse().ok();
        refused && number.is_none() && !(text.is_empty() && other.is_empty())
    };
    html! {
        div {
            p.help { (desk.say(
                "Đo bằng thước từ mép giấy đến tâm dấu, chính xác đến nửa milimét. Dấu nào không đo được thì để trống.",
                "Measure with a ruler from the edge of the paper to the middle of the cross, to half a millimetre. Leave out a cross that you cannot measure.",
            )) }
            @for (name, x, y) in &crosses.crosses {
                @let (left, top) = (asked.get(&format!("{name}-trai")), asked.get(&format!("{name}-tren")));
                fieldset {
                    legend { (desk.say("Dấu ", "Cross ")) (name) }
                    div.pair {
                        (field(desk, &format!("{name}-trai"), desk.say("Cách mép trái, mm", "From the left edge, mm"), left, *x, wrong(left, top)))
                        (field(desk, &format!("{name}-tren"), desk.say("Cách mép trên, mm", "From the upper edge, mm"), top, *y, wrong(top, left)))
                    }
                }
            }
        }
    }
}

fn field(desk: &Desk, id: &str, said: &str, value: &str, right: f64, wrong: bool) -> Markup {
    html! {
        div {
            label for=(id) { (said) }
            input id=(id) name=(id) value=(value) inputmode="decimal" autocomplete="off"
                aria-describedby={ (id) "-giup" } aria-invalid=[wrong.then_some("true")];
            p.help id={ (id) "-giup" } { (desk.say("đúng chỗ là ", "right would be ")) (figure(desk, right)) }
        }
    }
}

/// What to measure, as a picture.
fn to_measure(desk: &Desk, crosses: &TestCrosses) -> Markup {
    let (width, height) = crosses.page_mm;
    let said = desk.say(
        "Hình tờ thử: mỗi dấu đo từ mép trái và từ mép trên của tờ giấy",
        "The test sheet: each cross is measured from the left and from the upper edge",
    );
    html! {
        svg.measure viewBox={ "-2 -2 " (width + 4.0) " " (height + 4.0) } role="img" aria-label=(said) {
            rect.paper x="0" y="0" width=(width) height=(height) {}
            @for (name, x, y) in &crosses.crosses {
                line.along x1="0" y1=(y) x2=(x) y2=(y) {}
                line.along x1=(x) y1="0" x2=(x) y2=(y) {}
                (cross(*x, *y, "cross"))
                text x=(x + 6.0) y=(y + 14.0) { (name) }
            }
        }
    }
}

fn cross(x: f64, y: f64, class: &str) -> Markup {
    html! {
        line class=(class) x1=(x - 7.0) y1=(y) x2=(x + 7.0) y2=(y) {}
        line class=(class) x1=(x) y1=(y - 7.0) x2=(x) y2=(y + 7.0) {}
    }
}

/// Where the printer put the crosses, and where they come to lie once it is corrected.
fn effect(desk: &Desk, crosses: &TestCrosses, measured: &MeasuredPrinter, title: &str) -> Markup {
    let (width, height) = crosses.page_mm;
    let far = |(x, y): (f64, f64), (right_x, right_y): (f64, f64)| {
        (right_x + (x - right_x) * LARGER, right_y + (y - right_y) * LARGER)
    };
    html! {
        section.card aria-label=(title) {
            h2 { (title) }
            p { (shift_words(desk, &measured.shift)) "." }
            div.side-by-side {
                (table(desk, &measured.crosses))
                svg.measure viewBox={ "-2 -2 " (width + 4.0) " " (height + 4.0) } role="img"
                    aria-label=(desk.say("Trước và sau khi sửa", "Before and after")) {
                    rect.paper x="0" y="0" width=(width) height=(height) {}
                    @for one in &measured.crosses {
                        @let (before, after) = (far(one.found, one.right), far(one.corrected, one.right));
                        (cross(one.right.0, one.right.1, "along"))
                        (cross(before.0, before.1, "before"))
                        (cross(after.0, after.1, "after"))
                        text x=(one.right.0 + 9.0) y=(one.right.1 + 15.0) { (one.name) }
                    }
                }
            }
            p.help { (desk.say(
                format!("Nét đỏ: chỗ máy in ra khi chưa sửa; nét xanh: sau khi sửa; nét đứt: chỗ đúng. Độ lệch vẽ to gấp {LARGER} lần."),
                format!("Red: where the printer puts them; green: once corrected; dashed: where they belong. Shifts are drawn {LARGER} times larger."),
            )) }
        }
    }
}

fn table(desk: &Desk, crosses: &[MeasuredCross]) -> Markup {
    let apart = |(x, y): (f64, f64), (right_x, right_y): (f64, f64)| {
        let far = (x - right_x).hypot(y - right_y);
        figure(desk, (far * 10.0).round() / 10.0)
    };
    html! {
        table {
            caption { (desk.say("Lệch khỏi chỗ đúng, mm", "Off its place, mm")) }
            thead { tr {
                th scope="col" { (desk.say("Dấu", "Cross")) }
                th scope="col" { (desk.say("Trước", "Before")) }
                th scope="col" { (desk.say("Sau", "After")) }
            } }
            tbody { @for one in crosses { tr {
                th scope="row" { (one.name) }
                td.number { (apart(one.found, one.right)) }
                td.number { (apart(one.corrected, one.right)) }
            } } }
        }
    }
}
