//! The campaign's steps in time, and where their papers stand.

use maud::{Markup, html};

use crate::desk::campaigns::address_of;
use crate::desk::{Desk, states};
use crate::pipeline::{Agenda, AgendaPaper, AgendaStep, PaperState, Stage, StepName, Timing};

/// All of them, a table a review.
pub(super) fn steps(desk: &Desk, campaign: &str, agenda: &Agenda) -> Markup {
    html! {
        section {
            h2 { (desk.say("Các bước của phong trào", "The steps of the campaign")) }
            @for stage in &agenda.stages { (table(desk, campaign, stage)) }
        }
    }
}

fn table(desk: &Desk, campaign: &str, stage: &Stage) -> Markup {
    html! {
        div.scroll {
            table.steps {
                caption { (title(desk, stage)) }
                thead {
                    tr {
                        th scope="col" { (desk.say("Bước", "Step")) }
                        th scope="col" { (desk.say("Văn bản", "Paper")) }
                        th scope="col" { (desk.say("Ngày", "Day")) }
                        th scope="col" { (desk.say("Tình trạng", "State")) }
                    }
                }
                @for step in &stage.steps { tbody { (rows(desk, campaign, step)) } }
            }
        }
    }
}

fn title(desk: &Desk, stage: &Stage) -> Markup {
    let whole = desk.say("Cả phong trào", "The whole campaign");
    html! {
        (stage.review.as_deref().unwrap_or(whole))
        @if let Some(day) = stage.day { " – " (desk.say("ngày ", "")) (day.in_figures()) }
    }
}

fn rows(desk: &Desk, campaign: &str, step: &AgendaStep) -> Markup {
    html! {
        @for (nth, paper) in step.papers.iter().enumerate() {
            tr .overdue[matches!(paper.timing, Timing::Overdue(_))] {
                @if nth == 0 {
                    th scope="rowgroup" rowspan=(step.papers.len()) { (name(desk, step.step)) }
                }
                td { a href=(address(campaign, step.step, paper)) { (paper.name.in_review()) } (count(desk, paper)) }
                td.day { @if let Some(day) = paper.day { (day.in_figures()) } (timing(desk, paper.timing)) }
                td { (state(desk, paper)) }
            }
        }
    }
}

/// Where a paper is looked at.
pub(super) fn address(campaign: &str, step: StepName, paper: &AgendaPaper) -> String {
    if step == StepName::Certificates {
        return format!("{}/giay-khen", address_of(campaign));
    }
    format!("{}/van-ban/{}", address_of(campaign), paper.first)
}

fn count(desk: &Desk, paper: &AgendaPaper) -> Markup {
    html! {
        @if paper.count > 1 {
            " " span.quiet { (desk.say(format!("({} bản)", paper.count), format!("({} papers)", paper.count))) }
        }
    }
}

fn state(desk: &Desk, paper: &AgendaPaper) -> Markup {
    let some = paper.ready > 0 && paper.ready < paper.count;
    html! {
        @if some && !matches!(paper.state, PaperState::Ready) {
            (desk.say(
                format!("{}/{} bản lập được; còn lại ", paper.ready, paper.count),
                format!("{} of {} ready; the others ", paper.ready, paper.count),
            ))
        }
        (states::state(desk, &paper.state))
    }
}

/// What a day means today.
pub(super) fn timing(desk: &Desk, timing: Timing) -> Markup {
    match timing {
        Timing::Overdue(days) => html! {
            " " span.late { (desk.say(format!("quá {days} ngày"), format!("{days} days late"))) }
        },
        Timing::DueIn(0) => html! { " " span.soon { (desk.say("hôm nay", "today")) } },
        Timing::DueIn(days) => html! {
            " " span.soon { (desk.say(format!("còn {days} ngày"), format!("in {days} days"))) }
        },
        Timing::Settled | Timing::Later => html! {},
    }
}

fn name(desk: &Desk, step: StepName) -> &'static str {
    match step {
        StepName::Launch => desk.say("Phát động", "Launch"),
        StepName::FollowUp => desk.say("Theo dõi, đôn đốc", "Follow-up"),
        StepName::Review => desk.say("Chấm điểm, báo cáo", "Points, report"),
        StepName::Council => desk.say("Họp Hội đồng", "Council"),
        StepName::Proposal => desk.say("Trình khen thưởng", "Proposal"),
        StepName::Decision => desk.say("Quyết định", "Decision"),
        StepName::Certificates => desk.say("Giấy khen", "Certificates"),
        StepName::Money => desk.say("Tiền thưởng", "Money"),
        StepName::Ceremony => desk.say("Trao thưởng", "Ceremony"),
        StepName::Other => desk.say("Văn bản khác", "Other papers"),
    }
}
