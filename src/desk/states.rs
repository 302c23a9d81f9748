//! Where papers stand, in the words of the office.

use maud::{Markup, html};

use super::Desk;
use crate::diagnostic::Need;
use crate::pipeline::{Issued, PaperState};

/// How many things a short list names that a paper waits for.
const NAMED: usize = 3;

/// Where a paper stands.
pub(super) fn state(desk: &Desk, state: &PaperState) -> Markup {
    match state {
        PaperState::NotDue => not_due(desk),
        PaperState::Waiting(needs) => waiting(desk, needs, NAMED),
        PaperState::Ready => ready(desk, None),
        PaperState::Numbered(number) => ready(desk, Some(number)),
        PaperState::Issued(paper) => issued(desk, paper),
        PaperState::Certificates(count) => html! {
            span.state.ready { (desk.say(format!("in được {count} tờ"), format!("{count} can be printed"))) }
        },
    }
}

/// It is not due yet.
pub(super) fn not_due(desk: &Desk) -> Markup {
    html! { span.state { (desk.say("chưa đến kỳ", "not due")) } }
}

/// It can be made, perhaps with a number that it has already.
pub(super) fn ready(desk: &Desk, number: Option<&str>) -> Markup {
    html! {
        span.state.ready {
            (desk.say("lập được", "can be made"))
            @if let Some(number) = number { (desk.say(", đã có số ", ", has the number ")) (number) }
        }
    }
}

/// It waits for these; so many of them are named.
pub(super) fn waiting(desk: &Desk, needs: &[Need], most: usize) -> Markup {
    let words = needs.iter().take(most).map(|need| need.words(desk.language));
    let mut words: Vec<String> = words.collect();
    if needs.len() > most {
        words.push("…".to_owned());
    }
    html! { span.state.waits { (desk.say("đang chờ ", "waits for ")) (words.join("; ")) } }
}

/// It is issued.
pub(super) fn issued(desk: &Desk, issued: &Issued) -> Markup {
    html! { span.state.issued { (desk.say("đã ban hành", "issued")) " " (numbered(desk, issued)) } }
}

/// `số 05/KH-UBND ngày 14/01/2025`.
pub(super) fn numbered(desk: &Desk, issued: &Issued) -> String {
    let day = format!("{} {}", desk.say("ngày", "on"), issued.date.in_figures());
    match issued.number_symbol() {
        Some(number) => format!("{} {number} {day}", desk.say("số", "as number")),
        None => day,
    }
}
