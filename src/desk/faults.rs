//! Faults and warnings as a list on a page: what was found, what was expected, what to do, and the way to the place.

use maud::{Markup, html};

use super::Desk;
use super::links::{place_link, spot_of};
use super::plain_words::{words, words_near};
use crate::diagnostic::{Fault, FaultJson, ListedCode, Place, Report, Severity, Sources, codes, faults_json};
use crate::pipeline::forms::{FormSpot, Near};

/// How many faults a page lists.
const MOST: usize = 200;
/// How many that want the same done are shown each.
const FEW: usize = 2;

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
                    @for alike in alike(&faults[..faults.len().min(MOST)]) { (items(desk, &alike, known)) }
                }
                @if more > 0 {
                    p { (desk.say(format!("… và {more} chỗ nữa."), format!("… and {more} more."))) }
                }
            }
        }
    }
}

/// Faults that want the same done, in the order of their firsts.
fn alike<'f, 'a>(faults: &'f [FaultJson<'a>]) -> Vec<Vec<&'f FaultJson<'a>>> {
    let mut alike: Vec<Vec<&FaultJson<'a>>> = Vec::new();
    for fault in faults {
        let same = |known: &&mut Vec<&FaultJson<'a>>| {
            known[0].code == fault.code
                && known[0].to_do == fault.to_do
                && known[0].expected == fault.expected
        };
        match alike.iter_mut().find(same) {
            Some(known) => known.push(fault),
            None => alike.push(vec![fault]),
        }
    }
    alike
}

/// Few are shown each; of many the first, and the others folded behind it.
fn items(desk: &Desk, alike: &[&FaultJson<'_>], codes: &[ListedCode]) -> Markup {
    let few = if alike.len() > FEW { 1 } else { alike.len() };
    let (shown, more) = alike.split_at(few);
    html! {
        @for fault in shown { (item(desk, fault, codes)) }
        @if let Some(first) = more.first() {
            @let is_error = first.severity == Severity::Error;
            li .error[is_error] .warning[!is_error] {
                details {
                    summary { (desk.say(format!("{} chỗ nữa như vậy", more.len()), format!("{} more like this", more.len()))) }
                    ul.alike { @for fault in more { (one_more(desk, fault)) } }
                }
            }
        }
    }
}

fn one_more(desk: &Desk, fault: &FaultJson<'_>) -> Markup {
    let spot = spot_of(desk, fault);
    html! {
        li {
            (words_near(desk, &desk.paths.hidden(&fault.found), near(fault, spot.as_ref())))
            @if let Some(place) = place_link(desk, fault, spot.as_ref()) { " · " (place) }
        }
    }
}

/// Where its words stand, which says what keys in them are called.
fn near<'a>(fault: &FaultJson<'a>, spot: Option<&'a FormSpot>) -> Near<'a> {
    Near {
        file: fault.file,
        path: spot.map_or("", |spot| &spot.path),
        name: spot.and_then(|spot| spot.words.last()).map(String::as_str),
    }
}

fn item(desk: &Desk, fault: &FaultJson<'_>, codes: &[ListedCode]) -> Markup {
    let is_error = fault.severity == Severity::Error;
    let code = codes.iter().find(|code| code.code == fault.code);
    let spot = spot_of(desk, fault);
    let near = near(fault, spot.as_ref());
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
