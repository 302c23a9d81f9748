//! Where papers stand, in the words of the office.

use maud::{Markup, html};

use super::Desk;
use crate::diagnostic::Need;
use crate::pipeline::{Issued, PaperState};

/// Where a paper stands.
pub(super) fn state(desk: &Desk, state: &PaperState) -> Markup {
    match state {
        PaperState::NotDue => not_due(desk),
        PaperState::Waiting(needs) => waiting(desk, needs),
        PaperState::Ready => ready(desk),
        PaperState::Numbered(number) => html! {
            span.state.issued { (desk.say("đã có số ", "has the number ")) (number) }
        },
        PaperState::Issued(paper) => issued(desk, paper),
        PaperState::Certificates(count) => html! {
            span.state.ready { (desk.say(format!("in được {count} tờ"), format!("{count} can be printed"))) }
        },
    }
}

fn not_due(desk: &Desk) -> Markup {
    html! { span.state { (desk.say("chưa đến kỳ", "not due")) } }
}

fn ready(desk: &Desk) -> Markup {
    html! { span.state.ready { (desk.say("lập được", "ready")) } }
}

/// How many things are named that a paper waits for.
const NAMED: usize = 3;

fn waiting(desk: &Desk, needs: &[Need]) -> Markup {
    let words = needs.iter().take(NAMED).map(|need| need.words(desk.language));
    let mut words: Vec<String> = words.collect();
    if needs.len() > NAMED {
        words.push("…".to_owned());
    }
    html! { span.state.waits { (desk.say("đang chờ ", "waits for ")) (words.join(", ")) } }
}

fn issued(desk: &Desk, issued: &Issued) -> Markup {
    let number = issued.number_symbol();
    html! {
        span.state.issued {
            (desk.say("đã ban hành", "issued"))
            @if let Some(number) = number { (desk.say(" số ", " as number ")) (number) }
            (desk.say(" ngày ", " on ")) (issued.date.in_figures())
        }
    }
}
