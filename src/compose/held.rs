//! What a composed paper has to hold of itself: bases in force on its day, a basis for each decision, and a signature by the
//! power that stands above the bases. Words of templates are held here as well as those of data.

use super::element::{Child, Element};
use super::templates::Templates;
use super::vocabulary::Tag;
use super::words::Words;
use crate::checks::{Power, basis_stands, later, signature_agrees};
use crate::diagnostic::{Place, ProcedureProblem, Report};
use crate::model::{Basis, Brief, Citation};

/// Reports what does not hold.
pub(super) fn held(root: &Element, brief: &Brief<'_>, templates: &Templates, report: &mut Report) {
    let bases: Vec<&Element> = of_tag(root, Tag::Basis);
    let asks = Words::of(brief, templates).ask_law();
    let law_is_silent = asks && brief.law_bases().is_none_or(|bases| bases.cited.is_empty());
    let decides = !of_tag(root, Tag::Resolution).is_empty();
    if law_is_silent || decides && !bases.iter().any(|basis| is_law(basis)) {
        let id = brief.entry.id.to_string();
        report.add(ProcedureProblem::NoBasis { id }, brief.entry.place().clone());
    }
    let proposed = bases.iter().any(|basis| proposes(basis));
    if decides && brief.kind.enters_book && brief.entry.issued.is_none() && !bases.is_empty() && !proposed {
        let id = brief.entry.id.to_string();
        report.add(
            ProcedureProblem::ProposedByNobody { id },
            brief.entry.place().clone(),
        );
    }
    for basis in bases {
        stands(basis, brief, report);
    }
    if let Some(power) = of_tag(root, Tag::Authority)
        .first()
        .and_then(|authority| power(authority, brief))
    {
        signature_agrees(brief, &power, report);
    }
}

/// Documents that give a power or a rule; plans, minutes and proposals are grounds of fact.
const LAW: [&str; 11] = [
    "Hiến pháp",
    "Luật ",
    "Bộ luật",
    "Pháp lệnh",
    "Nghị quyết",
    "Nghị định",
    "Lệnh ",
    "Thông tư",
    "Quyết định",
    "Quy chế",
    "Điều lệ",
];

fn is_law(basis: &Element) -> bool {
    let text = text(basis);
    let said = text.trim_start();
    let document = said.split_once("ăn cứ ").map_or(said, |(_, document)| document);
    LAW.iter()
        .any(|kind| document.trim_start_matches("vào ").starts_with(kind))
}

/// Whether a basis says who proposes what the paper decides.
pub(super) fn proposes(basis: &Element) -> bool {
    text(basis).trim_start().starts_with("Theo đề nghị")
}

/// A basis of a document that is in force on the paper's day, and not later than the paper. Papers of the campaign are held
/// against each other elsewhere, where the office may say why one is older.
fn stands(basis: &Element, brief: &Brief<'_>, report: &mut Report) {
    line_stands(&text(basis), brief, &basis.at, report);
}

/// The same of its words, which stand at `at`.
pub(super) fn line_stands(text: &str, brief: &Brief<'_>, at: &Place, report: &mut Report) {
    let Some(date) = brief.date else { return };
    let place = || typed(text, brief).map_or_else(|| at.clone(), |typed| typed.date.place.clone());
    if let Some(kind) = basis_stands(text, date, brief.award_law) {
        report.add(kind, place());
        return;
    }
    if let Some(day) = Citation::read(text).date.filter(|day| *day > date)
        && !names_a_paper(text, brief)
    {
        let name = text.trim_end_matches([';', '.']).to_owned();
        report.add(later(name, day, (brief.entry.id.as_str(), date)), place());
    }
}

/// The basis of a file that a text prints.
fn typed<'a>(text: &str, brief: &Brief<'a>) -> Option<&'a Basis> {
    let dossier = brief.dossier;
    let file = brief.review.and_then(|review| dossier.review_file(&review.id));
    let plan = dossier
        .campaign
        .plan
        .iter()
        .flat_map(|plan| plan.bases.iter().flatten());
    let all = plan
        .chain(file.into_iter().flat_map(|file| &file.bases))
        .chain(&brief.entry.row.bases);
    all.into_iter()
        .find(|basis| text.contains(basis.citation.as_str()))
}

fn names_a_paper(text: &str, brief: &Brief<'_>) -> bool {
    let text = text.replace('\u{2011}', "-");
    let papers = brief.dossier.papers().iter();
    papers
        .filter(|entry| entry.number.is_some())
        .filter_map(|entry| brief.of_another(entry, &mut Report::default())?.number_symbol())
        .any(|number| text.contains(&number.to_string()))
}

/// Whose power the line above the bases says it is.
fn power(authority: &Element, brief: &Brief<'_>) -> Option<Power> {
    let (said, body) = (
        text(authority).to_uppercase(),
        brief.body.name.as_str().to_uppercase(),
    );
    match said.strip_suffix(&body)?.trim() {
        "" => Some(Power::Collective),
        title => Some(Power::Head(Some(title.to_owned()))),
    }
}

fn of_tag(element: &Element, tag: Tag) -> Vec<&Element> {
    let mut found: Vec<&Element> = Vec::new();
    for child in element.elements() {
        if child.is(tag) {
            found.push(child);
        }
        found.extend(of_tag(child, tag));
    }
    found
}

/// Its words, with one space between them.
fn text(element: &Element) -> String {
    let pieces = element.children.iter().map(|child| match child {
        Child::Text(text) => text.clone(),
        Child::Element(inner) => text(inner),
    });
    let joined: String = pieces.collect();
    joined.split_whitespace().collect::<Vec<_>>().join(" ")
}
