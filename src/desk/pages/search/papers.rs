//! The papers that were found.

use maud::{Markup, html};

use super::more;
use crate::desk::Desk;
use crate::desk::campaigns::address_of;
use crate::pipeline::{Found, KnownPaper, PaperFate};

/// All of them.
pub(super) fn table(desk: &Desk, found: &Found) -> Markup {
    let count = found.papers.len() + found.more_papers;
    html! {
        section aria-labelledby="van-ban" {
            h2 #van-ban { (desk.say("Văn bản", "Papers")) " (" (count) ")" }
            div.scroll {
                table {
                    caption { (desk.say("Văn bản tìm thấy", "Papers found")) }
                    thead { tr {
                        th scope="col" { (desk.say("Số, ký hiệu", "Number")) }
                        th scope="col" { (desk.say("Ngày", "Day")) }
                        th scope="col" { (desk.say("Văn bản", "Paper")) }
                        th scope="col" { (desk.say("Tình trạng", "State")) }
                        th scope="col" { (desk.say("Phong trào", "Campaign")) }
                    } }
                    tbody { @for paper in &found.papers { (row(desk, paper)) } }
                }
            }
            (more(desk, found.more_papers))
        }
    }
}

fn row(desk: &Desk, paper: &KnownPaper) -> Markup {
    let title = if paper.title.is_empty() {
        desk.say("Số không có văn bản", "A number without a paper")
    } else {
        &paper.title
    };
    let (issued, draft) = match paper.state {
        PaperFate::Issued => (true, false),
        PaperFate::Draft => (false, true),
        PaperFate::Ended(_) | PaperFate::NotDue | PaperFate::Dropped(_) => (false, false),
    };
    html! {
        tr {
            td { (paper.number.as_deref().unwrap_or_default()) }
            td { (paper.day()) }
            td {
                @if paper.listed { a href={ (address_of(&paper.campaign)) "/van-ban/" (paper.paper) } { (title) } } @else { (title) }
            }
            td {
                span.state.ready[issued].waits[!issued && !draft] { (paper.state.said(desk.language)) }
                @for by in &paper.corrected { br; (desk.say("đính chính tại số ", "corrected by number ")) (by) }
            }
            td { (paper.campaign_name.as_deref().unwrap_or(&paper.campaign)) }
        }
    }
}
