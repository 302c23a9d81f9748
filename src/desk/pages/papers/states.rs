//! Where a paper stands, in words.

use maud::{Markup, html};

use crate::desk::Desk;
use crate::desk::states::{issued, not_due, numbered, ready, waiting};
use crate::pipeline::{Ending, FormerIssue, ListedPaper, Standing};

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
    match &paper.standing {
        Standing::NotDue => not_due(desk),
        Standing::Waiting(needs) => waiting(desk, needs, needs.len()),
        Standing::Ready => ready(desk, paper.number.as_deref()),
        Standing::Issued(paper) => issued(desk, paper),
    }
}

fn ended(desk: &Desk, issue: &FormerIssue) -> String {
    match &issue.ending {
        Ending::Replaced => desk.say("đã được thay thế", "replaced").to_owned(),
        Ending::Recalled => desk.say("đã thu hồi", "called back").to_owned(),
        Ending::Voided { reason } => format!("{}: {reason}", desk.say("đã bỏ số", "number dropped")),
    }
}
