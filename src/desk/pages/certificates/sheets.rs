//! Pictures of the sheets, page by page, and the form that makes the files.

use maud::{Markup, html};

use super::asked::{Asked, address, fields};
use super::fit::result;
use crate::desk::Desk;
use crate::desk::campaigns::address_of;
use crate::desk::files::percent;
use crate::pipeline::{ChosenCertificates, FitReport, FitRow, PrintMode};

/// How many sheets a page shows.
const SHOWN: usize = 12;

/// The sheets that can be printed, and what is to be made of them.
pub(super) fn form(
    desk: &Desk,
    campaign: &str,
    asked: &Asked,
    chosen: &ChosenCertificates,
    fit: &FitReport,
    refused: bool,
) -> Markup {
    let rows: Vec<&FitRow> = fit.rows.iter().filter(|row| row.fit.is_ok()).collect();
    let last = rows.len().div_ceil(SHOWN).max(1);
    let at = asked.get("trang").parse::<usize>().unwrap_or(1).clamp(1, last);
    let here = rows.iter().skip((at - 1) * SHOWN).take(SHOWN);
    html! {
        form method="post" action={ (address_of(campaign)) "/giay-khen" } {
            @for (name, value) in fields(chosen) { input type="hidden" name=(name) value=(value); }
            input type="hidden" name="trang" value=(at);
            (options(desk, campaign, asked, chosen, rows.len(), refused))
            h2 { (desk.say("Từng tờ", "The sheets")) }
            (turn(desk, campaign, chosen, at, last))
            div.sheets { @for row in here { (sheet(desk, campaign, asked, chosen, row)) } }
            (turn(desk, campaign, chosen, at, last))
        }
    }
}

fn options(
    desk: &Desk,
    campaign: &str,
    asked: &Asked,
    chosen: &ChosenCertificates,
    count: usize,
    refused: bool,
) -> Markup {
    let first_time = asked.all("dang").is_empty();
    let ticked = |word: &str| asked.all("dang").contains(&word) || (first_time && word == "pdf");
    html! {
        section.card aria-labelledby="lap" {
            h2 #lap { (desk.say("3. Lập tệp để in", "3. Make the files to print")) }
            label for="so" { (desk.say("Chỉ in các số", "These numbers only")) }
            input #so name="so" value=(asked.get("so")) aria-describedby="so-giup" autocomplete="off"
                aria-invalid=[refused.then_some("true")];
            p #so-giup .help { (desk.say(
                format!("Để trống: in tất cả {count} người. Ghi như 3, 7-12 hoặc II.3; hoặc đánh dấu từng tờ ở dưới."),
                format!("Empty: all {count}. As 3, 7-12 or II.3; or tick sheets below."),
            )) }
            fieldset {
                legend { (desk.say("Tệp", "Files")) }
                (tick("dang", "dang-pdf", "pdf", ticked("pdf"), "PDF"))
                (tick("dang", "dang-docx", "docx", ticked("docx"), desk.say("Word (DOCX)", "Word (DOCX)")))
                (tick("moi-to", "moi-to", "1", asked.has("moi-to"),
                    desk.say("Mỗi người một tệp", "A file each")))
                (tick("doan-100", "doan-100", "1", asked.has("doan-100"), desk.say(
                    "In thêm một đoạn 100 mm ở mép dưới để đo xem máy in có co giãn trang không",
                    "Also print a line of 100 mm at the lower edge, to see whether the printer scales",
                )))
                (tick("thay", "thay", "1", asked.has("thay"), desk.say(
                    "Thay cả tệp mà ai đó đã sửa từ lần lập trước (bản đã sửa được giữ lại bên cạnh)",
                    "Replace files that somebody edited since (the edited ones are kept beside them)",
                )))
            }
            @if chosen.mode == PrintMode::Overlay {
                p.help { (desk.say(
                    "In thử một tờ lên giấy thường, đặt chồng lên phôi, soi trước đèn; đúng chỗ rồi mới cho phôi vào khay. Khi in chọn tỷ lệ 100 %.",
                    "Print one sheet on plain paper, lay it over the stock against the light; then put the stock in. Print at 100 %.",
                )) }
            }
            p { button.main { (desk.say("Lập giấy khen", "Make the certificates")) }
                @if chosen.decision.issued {
                    " " button formmethod="get" formaction={ (address_of(campaign)) "/giay-khen/in-lai" } {
                        (desk.say("In lại những tờ đã chọn …", "Print those chosen again …"))
                    }
                }
            }
            p.help {
                a href={ (address_of(campaign)) "/giay-khen/tep" } { (desk.say("Các tệp đã lập", "Files made so far")) } " · "
                a href={ (address_of(campaign)) "/giay-khen/phoi-hong" } { (desk.say("Ghi phôi hỏng", "Enter spoilt stock")) }
            }
        }
    }
}

fn tick(name: &str, id: &str, value: &str, ticked: bool, said: &str) -> Markup {
    html! {
        p.choice {
            input type="checkbox" name=(name) id=(id) value=(value) checked[ticked];
            label for=(id) { (said) }
        }
    }
}

fn sheet(desk: &Desk, campaign: &str, asked: &Asked, chosen: &ChosenCertificates, row: &FitRow) -> Markup {
    let number = row.number.whole.to_string();
    let mut query = fields(chosen).to_vec();
    query.push(("to", number.clone()));
    let text = address(&format!("{}/giay-khen/to.svg", address_of(campaign)), &query);
    let said = desk.say(
        format!("Giấy khen của {}", row.name),
        format!("Certificate of {}", row.name),
    );
    html! {
        figure {
            div.stack.sheet {
                img loading="lazy" alt="" src={ (address_of(campaign)) "/giay-khen/phoi/" (percent(&chosen.stock.id)) "/nen.svg" };
                img loading="lazy" alt=(said) src=(text);
            }
            figcaption {
                input type="checkbox" name="to" id={ "to-" (number) } value=(number)
                    checked[asked.all("to").contains(&number.as_str())];
                " " label for={ "to-" (number) } { (row.number.named()) ". " (row.name) }
                p.help { (result(desk, row)) @if row.book.starts_with(|first: char| first.is_ascii_digit()) { " · " (desk.say("số sổ ", "book ")) (row.book) } }
            }
        }
    }
}

/// The way to the pages before and after.
fn turn(desk: &Desk, campaign: &str, chosen: &ChosenCertificates, at: usize, last: usize) -> Markup {
    let to = |page: usize| {
        let mut query = fields(chosen).to_vec();
        query.push(("trang", page.to_string()));
        address(&format!("{}/giay-khen", address_of(campaign)), &query)
    };
    html! {
        @if last > 1 {
            p.turn {
                @if at > 1 { a.button href=(to(at - 1)) { (desk.say("← Trước", "← Before")) } }
                " " (desk.say(format!("Trang {at}/{last}"), format!("Page {at} of {last}"))) " "
                @if at < last { a.button href=(to(at + 1)) { (desk.say("Sau →", "After →")) } }
            }
        }
    }
}
