//! What was changed by whom.

use maud::{Markup, html};

use super::MOST;
use crate::desk::Desk;
use crate::desk::campaigns::address_of;
use crate::pipeline::forms::PlaceChange;
use crate::pipeline::{ChangeMade, ChangesMade};

/// The changes, newest first, from the `from`-th on.
pub(super) fn list(desk: &Desk, changes: &ChangesMade, from: usize) -> Markup {
    let (newer, older) = (from.saturating_sub(MOST), from.saturating_add(MOST));
    html! {
        section #lich-su aria-labelledby="ai-sua" {
            h2 #ai-sua { (desk.say("Ai đã sửa gì", "Who changed what")) }
            @if changes.all == 0 { p { (desk.say("Chưa ai sửa gì ở đây.", "Nobody has changed anything here yet.")) } }
            @else { div.scroll { table {
                caption { (desk.say("Mới nhất ở trên", "Newest first")) }
                thead { tr {
                    th scope="col" { (desk.say("Lúc", "When")) }
                    th scope="col" { (desk.say("Ai", "Who")) }
                    th scope="col" { (desk.say("Ở đâu", "Where")) }
                    th scope="col" { (desk.say("Sửa gì", "What")) }
                } }
                tbody { @for change in &changes.told { (row(desk, change)) } }
            } } }
            p {
                @if from > 0 { a href={ "/cat-giu?tu=" (newer) "#lich-su" } { (desk.say("Mới hơn", "Newer")) } " " }
                @if older < changes.all { a href={ "/cat-giu?tu=" (older) "#lich-su" } { (desk.say("Cũ hơn", "Older")) } }
            }
        }
    }
}

fn row(desk: &Desk, change: &ChangeMade) -> Markup {
    let entry = &change.entry;
    html! {
        tr {
            th scope="row" { (entry.at.format("%d/%m/%Y %H:%M")) }
            td { (entry.by.as_deref().unwrap_or(desk.say("máy này", "this computer"))) }
            td { (place(desk, change)) }
            td { (what(desk, change)) }
        }
    }
}

/// The part of a campaign, with the way to its earlier versions; a file of another kind by its name.
fn place(desk: &Desk, change: &ChangeMade) -> Markup {
    let name = change.entry.file.rsplit('/').next().unwrap_or_default();
    html! {
        @match &change.part {
            Some((campaign, part)) => {
                (part.name()) br;
                span.quiet { (desk.campaigns.short(campaign)) } " · "
                a href={ (address_of(campaign)) "/du-lieu/" (part.slug()) "/lan-sua" } { (desk.say("các lần sửa, lấy lại", "versions, put back")) }
            }
            None => (name),
        }
    }
}

fn what(desk: &Desk, change: &ChangeMade) -> Markup {
    let entry = &change.entry;
    html! {
        @if entry.back_to.is_some() { p { (desk.say("Lấy lại một bản trước", "An earlier version was put back")) } }
        @else if entry.from_copy { p { (desk.say("Khôi phục từ bản sao", "Brought back from a copy")) } }
        @else if entry.version.is_none() { p { (desk.say("Tệp mới", "A new file")) } }
        @else if change.what.is_empty() { p { (desk.say("Nhiều chỗ", "Several places")) } }
        @for place in &change.what { (one(desk, place)) }
        @if entry.more > 0 { p { (desk.say(format!("… và {} chỗ nữa", entry.more), format!("… and {} more", entry.more))) } }
    }
}

/// One change: where, what stood there, and what stands there since.
pub(in crate::desk) fn one(desk: &Desk, place: &PlaceChange) -> Markup {
    let nothing = desk.say("(trống)", "(empty)");
    html! {
        p {
            @if !place.words.is_empty() { strong { (place.words.join(" → ")) } ": " }
            del { (place.old.as_deref().unwrap_or(nothing)) } " → " ins { (place.new.as_deref().unwrap_or(nothing)) }
        }
    }
}
