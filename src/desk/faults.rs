//! Faults and warnings as a list on a page: what was found, what was expected, what to do, and the way to the place.

use maud::{Markup, html};

use super::Desk;
use super::links::{place_link, spot_of};
use super::plain_words::{words, words_near};
use crate::diagnostic::{Fault, FaultJson, ListedCode, Place, Report, Severity, Sources, codes, faults_json};
use crate::pipeline::forms::Near;

/// How many faults a page lists.
const MOST: usize = 200;

/// All faults of a report; nothing where there are none.
pub(super) fn list(desk: &Desk, report: &Report, sources: &Sources) -> Markup {
    listed(desk, report, sources, &[])
}

/// The same with the explanation of each.
pub(super) fn detailed(desk: &Desk, report: &Report, sources: &Sources) -> Markup {
    listed(desk, report, sources, &codes(desk.language))
}

/// What is wrong with a field, a group or a table, in its own place: the value at `path` is called `name`.
pub(super) fn beside(desk: &Desk, faults: &[Fault], (path, name): (&str, &str)) -> Markup {
    html! {
        @for fault in faults {
            @let near = Near { file: fault.place.as_ref().map(Place::path), path, name: Some(name) };
            @let said = |text: &str| words_near(desk, &desk.paths.hidden(text), near);
            @let wording = fault.wording(desk.language);
            p.field-fault { (said(&wording.found)) ". " (desk.say("Cách sửa: ", "To do: ")) (said(&wording.action)) }
        }
    }
}

fn listed(desk: &Desk, report: &Report, sources: &Sources, known: &[ListedCode]) -> Markup {
    let (faults, left_off) = faults_json(report, sources, desk.language);
    let more = faults.len().saturating_sub(MOST) + left_off.iter().map(|more| more.count).sum::<usize>();
    html! {
        @if !faults.is_empty() {
            div.faults role="group" aria-label=(desk.say("Lỗi và lưu ý", "Errors and warnings")) {
                ul {
                    @for fault in faults.iter().take(MOST) { (item(desk, fault, known)) }
                }
                @if more > 0 {
                    p { (desk.say(format!("… và {more} chỗ nữa."), format!("… and {more} more."))) }
                }
            }
        }
    }
}

fn item(desk: &Desk, fault: &FaultJson<'_>, codes: &[ListedCode]) -> Markup {
    let is_error = fault.severity == Severity::Error;
    let code = codes.iter().find(|code| code.code == fault.code);
    let spot = spot_of(desk, fault);
    let near = Near {
        file: fault.file,
        path: spot.as_ref().map_or("", |spot| &spot.path),
        name: spot
            .as_ref()
            .and_then(|spot| spot.words.last())
            .map(String::as_str),
    };
    let said = |text: &str| words_near(desk, &desk.paths.hidden(text), near);
    html! {
        li .error[is_error] .warning[!is_error] {
            p.found {
                strong { @if is_error { (desk.say("Lỗi", "Error")) } @else { (desk.say("Lưu ý", "Warning")) } ": " }
                (said(&fault.found))
            }
            @if let Some(expected) = &fault.expected { p { (desk.say("Cần có: ", "Expected: ")) (said(expected)) } }
            p { (desk.say("Cách sửa: ", "To do: ")) (said(&fault.to_do)) }
            @if !fault.papers.is_empty() { p { (desk.say("Văn bản: ", "Papers: ")) (papers(desk, fault.papers)) } }
            @if let Some(basis) = fault.basis { p { (desk.say("Căn cứ: ", "Basis: ")) (basis) } }
            p.where {
                @if let Some(place) = place_link(desk, fault, spot.as_ref()) { (place) " · " }
                a href={ "/giai-thich/" (fault.code) } { (desk.say("giải thích", "explained")) " " (fault.code) }
            }
            @if let Some(code) = code { (why(desk, code)) }
        }
    }
}

fn papers(desk: &Desk, ids: &[String]) -> String {
    let named = ids
        .iter()
        .map(|id| desk.campaigns.name(id).unwrap_or_else(|| id.clone()));
    named.collect::<Vec<_>>().join("; ")
}

fn why(desk: &Desk, code: &ListedCode) -> Markup {
    let told = &code.explanation;
    html! {
        details {
            summary { (desk.say("Vì sao có mục này", "Why this is told")) }
            p { (words(desk, told.why)) }
            p { (desk.say("Ví dụ: ", "Example: ")) code { (told.example) } }
            p { (desk.say("Cách sửa: ", "To do: ")) (words(desk, told.action)) }
            @if let Some(basis) = told.basis { p { (desk.say("Căn cứ: ", "Basis: ")) (basis) } }
        }
    }
}
