//! Faults and warnings as a list on a page: what was found, what was expected, what to do, and the way to the place.

use std::collections::BTreeMap;

use maud::{Markup, html};

use super::Desk;
use super::links::place_link;
use crate::diagnostic::{FaultJson, ListedCode, Report, Severity, Sources, codes, faults_json};

/// How many faults a page lists.
const MOST: usize = 200;

/// Papers and rows of the law by id, as the office calls them.
type Names = BTreeMap<String, String>;

/// All faults of a report; nothing where there are none.
pub(super) fn list(desk: &Desk, report: &Report, sources: &Sources) -> Markup {
    listed(desk, report, sources, (&Names::new(), &[]))
}

/// The same with the explanation of each, and what it names as the office calls it.
pub(super) fn detailed(desk: &Desk, report: &Report, sources: &Sources, names: &Names) -> Markup {
    listed(desk, report, sources, (names, &codes(desk.language)))
}

fn listed(desk: &Desk, report: &Report, sources: &Sources, known: (&Names, &[ListedCode])) -> Markup {
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

fn item(desk: &Desk, fault: &FaultJson<'_>, (names, codes): (&Names, &[ListedCode])) -> Markup {
    let is_error = fault.severity == Severity::Error;
    let code = codes.iter().find(|code| code.code == fault.code);
    html! {
        li .error[is_error] .warning[!is_error] {
            p.found {
                strong { @if is_error { (desk.say("Lỗi", "Error")) } @else { (desk.say("Lưu ý", "Warning")) } ": " }
                (words(&fault.found, names))
            }
            @if let Some(expected) = &fault.expected { p { (desk.say("Cần có: ", "Expected: ")) (words(expected, names)) } }
            p { (desk.say("Cách sửa: ", "To do: ")) (words(&fault.to_do, names)) }
            @if !fault.papers.is_empty() { p { (desk.say("Văn bản: ", "Papers: ")) (papers(fault.papers, names)) } }
            @if let Some(basis) = fault.basis { p { (desk.say("Căn cứ: ", "Basis: ")) (basis) } }
            p.where {
                @if let Some(place) = place_link(desk, fault) { (place) " · " }
                a href={ "/giai-thich/" (fault.code) } { (desk.say("giải thích", "explained")) " " (fault.code) }
            }
            @if let Some(code) = code { (why(desk, code)) }
        }
    }
}

fn papers(ids: &[String], names: &Names) -> String {
    let named = ids.iter().map(|id| names.get(id).unwrap_or(id).as_str());
    named.collect::<Vec<_>>().join("; ")
}

/// What stands in `…` is a word of the files, or a paper, which has a name.
fn words(text: &str, names: &Names) -> Markup {
    let parts = text.split('`').enumerate();
    html! {
        @for (nth, part) in parts {
            @if nth % 2 == 0 { (part) }
            @else if let Some(name) = names.get(part) { "“" (name) "”" }
            @else { code { (part) } }
        }
    }
}

fn why(desk: &Desk, code: &ListedCode) -> Markup {
    let told = &code.explanation;
    html! {
        details {
            summary { (desk.say("Vì sao có mục này", "Why this is told")) }
            p { (told.why) }
            p { (desk.say("Ví dụ: ", "Example: ")) code { (told.example) } }
            p { (desk.say("Cách sửa: ", "To do: ")) (told.action) }
            @if let Some(basis) = told.basis { p { (desk.say("Căn cứ: ", "Basis: ")) (basis) } }
        }
    }
}
