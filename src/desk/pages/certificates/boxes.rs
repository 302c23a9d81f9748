//! The boxes of a stock on its picture, and the numbers of the one that is chosen.

use maud::{Markup, html};

use super::asked::{Asked, address};
use super::figure;
use super::fit::result;
use super::seen_stock::{FIELDS, Seen, shown_row};
use crate::desk::campaigns::address_of;
use crate::desk::files::percent;
use crate::desk::{Desk, faults};
use crate::pipeline::{BoxPlace, BoxSpot, Done};

/// The page's own part.
pub(super) fn body(desk: &Desk, campaign: &str, asked: &Asked, done: &Done<Seen>) -> Markup {
    let faults = faults::list(desk, &done.report, &done.sources);
    html! {
        div #loi data-part { (faults) }
        @if let Some(seen) = &done.answer {
            div.side-by-side {
                div {
                    (numbers(desk, campaign, asked, seen, done.report.has_errors()))
                    (undo(desk, campaign, seen))
                    (pictures(desk, campaign, seen))
                }
                (picture(desk, campaign, asked, seen))
            }
        }
        p { a href={ (address_of(campaign)) "/giay-khen" } { (desk.say("Về trang Giấy khen", "Back to certificates")) } }
    }
}

fn path(campaign: &str, seen: &Seen) -> String {
    format!(
        "{}/giay-khen/phoi/{}",
        address_of(campaign),
        percent(&seen.stock.id)
    )
}

fn numbers(desk: &Desk, campaign: &str, asked: &Asked, seen: &Seen, refused: bool) -> Markup {
    let said = [
        desk.say("Cách mép trái, mm", "From the left edge, mm"),
        desk.say("Cách mép trên, mm", "From the upper edge, mm"),
        desk.say("Rộng, mm", "Width, mm"),
        desk.say("Cao, mm", "Height, mm"),
        desk.say("Cỡ chữ khi đủ chỗ, pt", "Size of letters, pt"),
        desk.say("Cỡ nhỏ nhất được co, pt", "Smallest size, pt"),
    ];
    let spot = seen.tried;
    let values = [spot.x, spot.y, spot.width, spot.height, spot.size, spot.least];
    html! {
        form.card method="post" action=(path(campaign, seen)) data-live {
            h2 { (desk.say("Ô đang chọn: ", "Chosen box: ")) (seen.chosen.name) }
            input type="hidden" name="o" value=(seen.chosen.id);
            input type="hidden" name="ban" value=(version(seen));
            div.pair {
                @for ((field, said), value) in FIELDS.iter().zip(said).zip(values) {
                    @let typed = asked.get(field);
                    @let wrong = refused && typed.replace(',', ".").parse::<f64>().is_err();
                    div {
                        label for=(field) { (said) }
                        input id=(field) name=(field) inputmode="decimal" autocomplete="off" aria-invalid=[wrong.then_some("true")]
                            value=(if typed.is_empty() { figure(desk, value) } else { typed.to_owned() });
                    }
                }
            }
            label for="to" { (desk.say("Xem với người số", "Shown with number")) }
            input #to name="to" value=(shown_row(asked)) inputmode="numeric" autocomplete="off";
            p.help { (desk.say(
                "Kéo ô trên hình bằng chuột; hoặc chọn ô rồi dùng phím mũi tên: mỗi lần 1 mm, giữ Shift 5 mm, giữ Ctrl 0,1 mm; hoặc gõ số.",
                "Drag the box on the picture; or go to it and use the arrow keys: 1 mm each, 5 with Shift, 0.1 with Ctrl; or type numbers.",
            )) }
            @if !seen.stock.own {
                p.help { (desk.say(
                    "Phôi này là của chương trình. Lưu lần đầu thì cơ quan có bản riêng của phôi; bản của chương trình không đổi.",
                    "This stock is the program's. With the first change the office gets a copy of its own.",
                )) }
            }
            p { button { (desk.say("Xem thử", "Try")) } " " button.main name="luu" value="1" { (desk.say("Lưu vào phôi", "Keep")) } }
        }
    }
}

/// The edit that was the last when the page was made.
fn version(seen: &Seen) -> String {
    let last = seen.last.as_ref().and_then(|last| last.version);
    last.map(|version| version.to_string()).unwrap_or_default()
}

fn undo(desk: &Desk, campaign: &str, seen: &Seen) -> Markup {
    html! {
        @if !version(seen).is_empty() {
            form.card method="post" action={ (path(campaign, seen)) "/hoan-tac" } {
                input type="hidden" name="o" value=(seen.chosen.id);
                input type="hidden" name="ban" value=(version(seen));
                p.help { (desk.say("Lần sửa phôi gần nhất: ", "The last change: "))
                    @if let Some(last) = &seen.last {
                        (last.at.format("%d/%m/%Y %H:%M")) @if let Some(by) = &last.by { ", " (by) }
                    } "." }
                p { button { (desk.say("Hoàn tác lần sửa ấy", "Take it back")) } }
            }
        }
    }
}

fn pictures(desk: &Desk, campaign: &str, seen: &Seen) -> Markup {
    html! {
        details.card {
            summary { (desk.say("Hình Quốc huy, ảnh quét phôi", "The emblem, a scan of the stock")) }
            form method="post" enctype="multipart/form-data" action={ (path(campaign, seen)) "/hinh" } {
                input type="hidden" name="o" value=(seen.chosen.id);
                fieldset {
                    legend { (desk.say("Hình nào", "Which picture")) }
                    p.choice { input type="radio" name="hinh" id="hinh-quet" value="anh-quet" checked;
                        label for="hinh-quet" { (desk.say("Ảnh quét cả tờ phôi đã mua: chỉ để xem, không bao giờ in", "A scan of the bought sheet: shown, never printed")) } }
                    @if seen.stock.has_emblem {
                        p.choice { input type="radio" name="hinh" id="hinh-huy" value="quoc-huy";
                            label for="hinh-huy" { (desk.say("Hình Quốc huy của cơ quan: được in", "The office's picture of the emblem: printed")) } }
                    }
                }
                label for="tep" { (desk.say("Tệp hình (PNG, JPEG, SVG)", "Picture (PNG, JPEG, SVG)")) }
                input #tep type="file" name="file" accept=".png,.jpg,.jpeg,.svg" required;
                p { button { (desk.say("Thêm hình", "Add")) } }
            }
        }
    }
}

/// The sheet with a certificate on it, and over it the boxes.
fn picture(desk: &Desk, campaign: &str, asked: &Asked, seen: &Seen) -> Markup {
    let (width, height) = seen.layout.page_mm;
    let base = path(campaign, seen);
    html! {
        section.card aria-label=(desk.say("Hình phôi", "Picture of the stock")) {
            p #vua data-part role="status" {
                @if let Some(row) = &seen.fit { (row.number.named()) ". " (row.name) " – " (result(desk, row)) }
            }
            div.stack.sheet {
                img alt="" src={ (base) "/nen.svg" };
                div #hinh-chu data-part {
                    @if let (Some(decision), Some(Ok(_))) = (&seen.decision, seen.fit.as_ref().map(|row| &row.fit)) {
                        img alt=(desk.say("Một giấy khen trên phôi này", "A certificate on this stock"))
                            src=(text_of(campaign, decision, asked, seen));
                    }
                }
                svg viewBox={ "0 0 " (width) " " (height) } {
                    @for place in seen.layout.boxes.iter().filter(|place| place.id != seen.chosen.id) { (other(&base, place)) }
                    (chosen(desk, &seen.chosen, seen.tried))
                }
            }
            p.help { (desk.say("Bấm vào một ô để chọn.", "Press a box to choose it.")) }
        }
    }
}

fn text_of(campaign: &str, decision: &str, asked: &Asked, seen: &Seen) -> String {
    let spot = seen.tried;
    let mut query = vec![
        ("quyet-dinh", decision.to_owned()),
        ("phoi", seen.stock.id.clone()),
        ("to", shown_row(asked).to_owned()),
        ("o", seen.chosen.id.clone()),
    ];
    let numbers = [spot.x, spot.y, spot.width, spot.height, spot.size, spot.least];
    query.extend(FIELDS.into_iter().zip(numbers.map(|number| number.to_string())));
    address(&format!("{}/giay-khen/to.svg", address_of(campaign)), &query)
}

fn other(base: &str, place: &BoxPlace) -> Markup {
    let spot = place.spot;
    html! {
        a href=(address(base, &[("o", place.id.clone())])) aria-label=(place.name) {
            rect.box x=(spot.x) y=(spot.y) width=(spot.width) height=(spot.height) { title { (place.name) } }
        }
    }
}

fn chosen(desk: &Desk, place: &BoxPlace, spot: BoxSpot) -> Markup {
    let said = desk.say(
        format!("Ô {}, dời bằng phím mũi tên", place.name),
        format!("Box {}, moved by the arrow keys", place.name),
    );
    html! {
        g #o-chon data-part tabindex="0" role="group" aria-label=(said) data-move={ (FIELDS[0]) " " (FIELDS[1]) } {
            rect.box.chosen x=(spot.x) y=(spot.y) width=(spot.width) height=(spot.height) {}
        }
    }
}
