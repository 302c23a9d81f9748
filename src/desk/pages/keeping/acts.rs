//! What was entered in the register, for whom.

use maud::{Markup, html};

use crate::desk::Desk;
use crate::pipeline::{AgainAs, RegisterAct};

/// The last acts, newest first.
pub(super) fn list(desk: &Desk, acts: &[RegisterAct]) -> Markup {
    html! {
        @if !acts.is_empty() {
            section aria-labelledby="ai-ban-hanh" {
                h2 #ai-ban-hanh { (desk.say("Ai đã ghi gì vào sổ", "Who entered what in the register")) }
                div.scroll { table {
                    caption { (desk.say("Mới nhất ở trên", "Newest first")) }
                    thead { tr {
                        th scope="col" { (desk.say("Ngày", "Day")) }
                        th scope="col" { (desk.say("Ai", "Who")) }
                        th scope="col" { (desk.say("Việc", "What")) }
                        th scope="col" { (desk.say("Số", "Number")) }
                    } }
                    tbody { @for act in acts { tr {
                        th scope="row" { (act.entered.date.in_figures()) }
                        td { (act.account.as_deref().unwrap_or(desk.say("máy này", "this computer"))) }
                        td { (what(desk, act.entered.what)) }
                        td { @if let Some(number) = &act.entered.number { a href={ "/so/" (act.entered.rows.0) } { (number) } } @else { "–" } }
                    } } }
                } }
            }
        }
    }
}

fn what(desk: &Desk, act: AgainAs) -> &'static str {
    match act {
        AgainAs::Issued => desk.say("ban hành", "issued"),
        AgainAs::Awarded => desk.say("ghi sổ khen thưởng", "entered in the book of awards"),
        AgainAs::Replaced => desk.say("thay thế", "replaced"),
        AgainAs::Corrected => desk.say("đính chính", "corrected"),
        AgainAs::Recalled => desk.say("thu hồi", "called back"),
        AgainAs::Dropped => desk.say("bỏ số", "dropped a number"),
        AgainAs::Reprinted => desk.say("in lại giấy khen", "printed a certificate again"),
        AgainAs::Spoilt => desk.say("ghi phôi hỏng", "entered spoilt stock"),
    }
}
