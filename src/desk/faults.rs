//! Faults and warnings as a list on a page: what was found, what was expected, what to do, and the way to the place.

use maud::{Markup, html};

use super::Desk;
use super::links::place_link;
use crate::diagnostic::{FaultJson, Report, Severity, Sources, faults_json};

/// How many faults a page lists.
const MOST: usize = 200;

/// All faults of a report; nothing where there are none.
pub(super) fn list(desk: &Desk, report: &Report, sources: &Sources) -> Markup {
    let (faults, left_off) = faults_json(report, sources, desk.language);
    let more = faults.len().saturating_sub(MOST) + left_off.iter().map(|more| more.count).sum::<usize>();
    html! {
        @if !faults.is_empty() {
            section.faults aria-label=(desk.say("Lỗi và lưu ý", "Errors and warnings")) {
                ul {
                    @for fault in faults.iter().take(MOST) { (item(desk, fault)) }
                }
                @if more > 0 {
                    p { (desk.say(format!("… và {more} chỗ nữa."), format!("… and {more} more."))) }
                }
            }
        }
    }
}

fn item(desk: &Desk, fault: &FaultJson<'_>) -> Markup {
    let is_error = fault.severity == Severity::Error;
    html! {
        li .error[is_error] .warning[!is_error] {
            p.found {
                strong { @if is_error { (desk.say("Lỗi", "Error")) } @else { (desk.say("Lưu ý", "Warning")) } ": " }
                (fault.found)
            }
            @if let Some(expected) = &fault.expected { p { (desk.say("Cần có: ", "Expected: ")) (expected) } }
            p { (desk.say("Cách sửa: ", "To do: ")) (fault.to_do) }
            p.where {
                @if let Some(place) = place_link(desk, fault) { (place) " · " }
                a href={ "/giai-thich/" (fault.code) } { (desk.say("giải thích", "explained")) " " (fault.code) }
            }
        }
    }
}
