//! Where a paper stands, in words.

use maud::{Markup, html};

use crate::desk::Desk;
use crate::diagnostic::Need;
use crate::pipeline::{Ending, FormerIssue, Issued, ListedPaper, Standing};

/// Where it stands, and which issues of it are no longer in force.
pub(super) fn state(desk: &Desk, paper: &ListedPaper) -> Markup {
    html! {
        (standing(desk, paper))
        @for issue in &paper.former {
            br;
            span.quiet { (numbered(desk, &issue.issued)) " (" (ended(desk, issue)) ")" }
        }
    }
}

fn standing(desk: &Desk, paper: &ListedPaper) -> Markup {
    match (&paper.standing, &paper.number) {
        (Standing::NotDue, _) => html! { span.state { (desk.say("chưa đến kỳ", "not due")) } },
        (Standing::Waiting(missing), _) => html! {
            span.state.waits { (desk.say("đang chờ", "waiting for")) " " (needs(desk, missing)) }
        },
        (Standing::Ready, None) => html! { span.state.ready { (desk.say("lập được", "can be made")) } },
        (Standing::Ready, Some(number)) => html! {
            span.state.ready { (desk.say("lập được, đã có số", "can be made, has number")) " " (number) }
        },
        (Standing::Issued(issued), _) => html! {
            span.state.issued { (desk.say("đã ban hành", "issued")) " " (numbered(desk, issued)) }
        },
    }
}

fn needs(desk: &Desk, missing: &[Need]) -> String {
    let words: Vec<String> = missing.iter().map(|need| need.words(desk.language)).collect();
    words.join("; ")
}

/// `số 05/KH-UBND ngày 14/01/2025`.
pub(super) fn numbered(desk: &Desk, issued: &Issued) -> String {
    let day = format!("{} {}", desk.say("ngày", "on"), issued.date.in_figures());
    match issued.number_symbol() {
        Some(number) => format!("{} {number} {day}", desk.say("số", "as number")),
        None => day,
    }
}

fn ended(desk: &Desk, issue: &FormerIssue) -> String {
    match &issue.ending {
        Ending::Replaced => desk.say("đã được thay thế", "replaced").to_owned(),
        Ending::Recalled => desk.say("đã thu hồi", "called back").to_owned(),
        Ending::Voided { reason } => format!("{}: {reason}", desk.say("đã bỏ số", "number dropped")),
    }
}
