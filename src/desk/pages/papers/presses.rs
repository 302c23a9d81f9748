//! What a press on a page leads to: boxes over its picture, links to the fields whose words stand there.

use std::fmt::Write;

use maud::{Markup, html};

use crate::desk::Desk;
use crate::desk::links::Ways;
use crate::pipeline::{DrawnPage, PressBox, PressedValue};

/// The links over a page. Those to a field of this page, whose form is that of the row at `row`, stay on it.
pub(super) fn presses(
    desk: &Desk,
    page: &DrawnPage,
    leads: &[PressedValue],
    ways: &Ways,
    row: &str,
) -> Markup {
    let (width, height) = page.size;
    let seen = leads
        .iter()
        .filter_map(|lead| Some((lead, ways.of(&lead.file, &lead.key)?)));
    html! {
        svg.presses viewBox={ "0 0 " (width) " " (height) }
            role="group" aria-label=(desk.say("Bấm vào câu để đến ô sửa", "Press a sentence to go to its field")) {
            @for (lead, way) in seen {
                a href=(way.address(row)) { title { (way.words) } path d=(outline(&lead.boxes)); }
            }
        }
    }
}

/// A rectangle around each stretch of a line.
fn outline(boxes: &[PressBox]) -> String {
    let mut path = String::new();
    for one in boxes {
        let PressBox {
            left,
            top,
            width,
            height,
        } = one;
        let _ = write!(path, "M{left} {top}h{width}v{height}h-{width}z");
    }
    path
}
