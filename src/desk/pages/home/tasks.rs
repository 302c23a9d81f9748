//! What is overdue and what is due, and the units that have not sent what they should.

use maud::{Markup, html};

use super::steps::{address, timing};
use crate::desk::campaigns::address_of;
use crate::desk::visitor::{Role, Visitor};
use crate::desk::{Desk, states};
use crate::pipeline::{Agenda, AgendaPaper, LateUnits, ReceivedPaper, Reminder, StepName};

/// The lists of what waits for the clerk today.
pub(super) fn tasks(desk: &Desk, visitor: &Visitor, campaign: &str, agenda: &Agenda) -> Markup {
    let nothing = agenda.due.is_empty() && agenda.overdue.is_empty() && agenda.late.is_empty();
    html! {
        section.tasks {
            @if nothing {
                p.card { (desk.say(
                    "Hôm nay không có việc nào đến hạn.",
                    "Nothing is due today.",
                )) }
            }
            (list(desk, campaign, desk.say("Đã quá hạn, chưa ban hành", "Overdue and not issued"), &agenda.overdue))
            (list(desk, campaign, desk.say("Đến hạn trong bảy ngày tới", "Due within a week"), &agenda.due))
            @for late in &agenda.late { (units(desk, visitor, campaign, late)) }
        }
    }
}

/// How many papers a list shows before the rest is folded.
const SHOWN: usize = 6;

fn list(desk: &Desk, campaign: &str, title: &str, papers: &[AgendaPaper]) -> Markup {
    let (shown, folded) = papers.split_at(papers.len().min(SHOWN));
    html! {
        @if !papers.is_empty() {
            div.card {
                h2 { (title) " (" (papers.len()) ")" }
                ul.plain { @for paper in shown { li { (item(desk, campaign, paper)) } } }
                @if !folded.is_empty() {
                    details {
                        summary { (desk.say(format!("Xem {} việc nữa", folded.len()), format!("{} more", folded.len()))) }
                        ul.plain { @for paper in folded { li { (item(desk, campaign, paper)) } } }
                    }
                }
            }
        }
    }
}

fn item(desk: &Desk, campaign: &str, paper: &AgendaPaper) -> Markup {
    html! {
        a href=(address(campaign, StepName::Other, paper)) { (paper.name) }
        @if let Some(day) = paper.day { " – " (desk.say("ngày ", "")) (day.in_figures()) }
        (timing(desk, paper.timing)) " "
        (states::state(desk, &paper.state))
    }
}

fn units(desk: &Desk, visitor: &Visitor, campaign: &str, late: &LateUnits) -> Markup {
    let owing = |paper| late.units.iter().filter(move |one| one.paper == paper);
    let wanted = [
        (ReceivedPaper::Plan, desk.say("kế hoạch", "plan")),
        (ReceivedPaper::Report, desk.say("báo cáo", "report")),
    ];
    html! {
        div.card {
            h2 { (desk.say(format!("Đơn vị chưa gửi, đợt {}", late.name), format!("Units that have not sent, {}", late.name))) }
            @for (paper, name) in wanted {
                @if let Some(first) = owing(paper).next() {
                    p {
                        strong { (desk.say(
                            format!("{} đơn vị chưa gửi {name}", owing(paper).count()),
                            format!("{} units have not sent their {name}", owing(paper).count()),
                        )) }
                        (desk.say(" (hạn ", " (due ")) (first.due.in_figures()) "): "
                        (owing(paper).map(|one| one.unit.as_str()).collect::<Vec<_>>().join(", ")) "."
                    }
                }
            }
            (letter(desk, campaign, late))
            @if visitor.must(Role::Drafts).is_ok() {
                form method="post" action={ (address_of(campaign)) "/viec/don-doc" } {
                    input type="hidden" name="dot" value=(late.review);
                    button.main { (press(desk, &late.reminder)) }
                }
            }
        }
    }
}

fn press(desk: &Desk, reminder: &Reminder) -> &'static str {
    match reminder {
        Reminder::None => desk.say("Lập công văn đôn đốc", "Make a letter of reminder"),
        Reminder::Draft(_) => desk.say("Mở công văn đôn đốc", "Open the letter of reminder"),
        Reminder::Issued(..) | Reminder::Numbered(..) => {
            desk.say("Lập công văn đôn đốc nữa", "Make another letter of reminder")
        }
    }
}

fn letter(desk: &Desk, campaign: &str, late: &LateUnits) -> Markup {
    let (id, day) = match &late.reminder {
        Reminder::None | Reminder::Draft(_) => return html! {},
        Reminder::Issued(id, issued) => (id, Some(issued.date)),
        Reminder::Numbered(id, day) => (id, *day),
    };
    html! {
        p {
            (desk.say("Đã đôn đốc", "Reminded"))
            @if let Some(day) = day { (desk.say(" ngày ", " on ")) (day.in_figures()) }
            ": " a href={ (address_of(campaign)) "/van-ban/" (id) } { (desk.say("xem công văn", "the letter")) } "."
        }
    }
}
