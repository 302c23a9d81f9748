//! The decision, the stock, the way of printing, the printer.

use maud::{Markup, html};

use super::asked::{MODES, mode_word};
use super::figure;
use crate::desk::Desk;
use crate::desk::campaigns::address_of;
use crate::desk::files::percent;
use crate::pipeline::{CertificateChoices, ChosenCertificates, PrintMode, StockChoice, StockLayout};

/// The form that chooses, with a picture of the stock beside it.
pub(super) fn form(
    desk: &Desk,
    campaign: &str,
    choices: &CertificateChoices,
    chosen: &ChosenCertificates,
    layout: Option<&StockLayout>,
) -> Markup {
    html! {
        div.side-by-side {
            form.card method="get" action={ (address_of(campaign)) "/giay-khen" } {
                h2 { (desk.say("1. Chọn", "1. Choose")) }
                (decisions(desk, choices, chosen))
                (stocks(desk, choices, chosen))
                (modes(desk, chosen))
                (printers(desk, campaign, choices, chosen))
                p { button { (desk.say("Xem", "Show")) } }
            }
            section.card aria-labelledby="phoi-dang-chon" {
                h2 #phoi-dang-chon { (chosen.stock.name) }
                @if let Some(layout) = layout { (picture(desk, campaign, &chosen.stock, layout)) }
                (notes(desk, campaign, &chosen.stock))
            }
        }
    }
}

fn decisions(desk: &Desk, choices: &CertificateChoices, chosen: &ChosenCertificates) -> Markup {
    html! {
        label for="quyet-dinh" { (desk.say("Quyết định khen thưởng", "Decision on awards")) }
        select #quyet-dinh name="quyet-dinh" {
            @for decision in &choices.decisions {
                option value=(decision.id) selected[decision.id == chosen.decision.id] { (decision.name) }
            }
        }
    }
}

fn stocks(desk: &Desk, choices: &CertificateChoices, chosen: &ChosenCertificates) -> Markup {
    html! {
        label for="phoi" { (desk.say("Phôi (giấy)", "Stock (paper)")) }
        select #phoi name="phoi" {
            @for stock in &choices.stocks {
                option value=(stock.id) selected[stock.id == chosen.stock.id] {
                    (stock.name) " – " (figure(desk, stock.page_mm.0)) " × " (figure(desk, stock.page_mm.1)) " mm"
                }
            }
        }
    }
}

fn modes(desk: &Desk, chosen: &ChosenCertificates) -> Markup {
    let words = |mode| match mode {
        PrintMode::Full => desk.say(
            "In cả khung và chữ lên giấy trắng",
            "Border and text, on white paper",
        ),
        PrintMode::Overlay => desk.say(
            "Chỉ in chữ, lên phôi mua đã in sẵn khung",
            "Text only, on stock that is bought printed",
        ),
        PrintMode::Proof => desk.say(
            "Bản in thử để soát, có khung các ô chữ",
            "A proof to look at, with the boxes",
        ),
    };
    html! {
        fieldset {
            legend { (desk.say("Cách in", "How to print")) }
            @for mode in MODES {
                p.choice {
                    input type="radio" name="cach" id={ "cach-" (mode_word(mode)) } value=(mode_word(mode))
                        checked[mode == chosen.mode];
                    label for={ "cach-" (mode_word(mode)) } { (words(mode)) }
                }
            }
            @if !chosen.decision.issued {
                p.help { (desk.say(
                    "Quyết định này chưa ban hành: mới xem và in thử được, số và ngày còn để trống.",
                    "This decision is not issued: proofs only, with number and day left open.",
                )) }
            }
        }
    }
}

fn printers(
    desk: &Desk,
    campaign: &str,
    choices: &CertificateChoices,
    chosen: &ChosenCertificates,
) -> Markup {
    html! {
        label for="may" { (desk.say("Máy in đã hiệu chỉnh", "Printer that was measured")) }
        select #may name="may" {
            option value="" { (desk.say("Không hiệu chỉnh", "None")) }
            @for printer in &choices.printers {
                option value=(printer) selected[chosen.printer.as_ref() == Some(printer)] { (printer) }
            }
        }
        p.help { a href={ (address_of(campaign)) "/giay-khen/may-in" } {
            (desk.say("Hiệu chỉnh máy in", "Measure a printer"))
        } }
    }
}

/// The sheet with its boxes, in millimetres.
fn picture(desk: &Desk, campaign: &str, stock: &StockChoice, layout: &StockLayout) -> Markup {
    let (width, height) = layout.page_mm;
    let said = desk.say("Hình phôi và các ô chữ", "The stock and its boxes");
    html! {
        div.stack {
            img src={ (address_of(campaign)) "/giay-khen/phoi/" (percent(&stock.id)) "/nen.svg" } alt="";
            svg viewBox={ "0 0 " (width) " " (height) } role="img" aria-label=(said) {
                @for place in &layout.boxes {
                    @let spot = place.spot;
                    // The words of a box end where the box does.
                    svg x=(spot.x) y=(spot.y) width=(spot.width) height=(spot.height) {
                        rect.box width="100%" height="100%" {}
                        text.box x="50%" y="50%" text-anchor="middle" dominant-baseline="central" { (place.name) }
                    }
                }
            }
        }
    }
}

fn notes(desk: &Desk, campaign: &str, stock: &StockChoice) -> Markup {
    html! {
        @if stock.lacks_emblem {
            p.quiet { (desk.say(
                "Chỗ đặt Quốc huy còn trống: chương trình không kèm hình Quốc huy.",
                "The place of the emblem is empty: the program carries no picture of it.",
            )) }
        }
        p { a href={ (address_of(campaign)) "/giay-khen/phoi/" (percent(&stock.id)) } {
            (desk.say("Sửa phôi này: vị trí ô chữ, hình Quốc huy, ảnh quét", "Mend this stock: boxes, emblem, scan"))
        } }
    }
}
