//! Whether a rendered template keeps to the vocabulary.

use strum::VariantArray;

use super::element::{Child, Element};
use super::vocabulary::{ALIGNMENTS, SIGNERS, Tag};
use crate::diagnostic::{Report, TemplateProblem, suggest};

/// Reports everything in `element` that is not in the vocabulary. Whatever passes can be composed without looking
/// again.
pub(super) fn in_vocabulary(element: &Element, report: &mut Report) -> bool {
    let Some(tag) = element.tag else {
        unknown(element, report);
        return false;
    };
    if tag != Tag::Paper {
        return check_tag(element, tag, report);
    }
    let mut clean = check_tag(element, tag, report);
    for single in [Tag::Subject, Tag::Addressees, Tag::Recipients] {
        if let Some(second) = element.elements().filter(|child| child.is(single)).nth(1) {
            report.add(
                TemplateProblem::RepeatedElement {
                    name: single.name().to_owned(),
                },
                second.at.clone(),
            );
            clean = false;
        }
    }
    clean
}

/// The same of a book, whose vocabulary is the smaller one of `<book>`.
pub(super) fn book_in_vocabulary(element: &Element, report: &mut Report) -> bool {
    check_tag(element, Tag::Book, report)
}

fn check_tag(element: &Element, tag: Tag, report: &mut Report) -> bool {
    let mut clean = check_attributes(element, tag, report);
    for child in &element.children {
        clean &= match child {
            Child::Text(text) => tag.has_text() || text.trim().is_empty() || stray(text, element, report),
            Child::Element(inner) => match inner.tag {
                None => unknown(inner, report),
                Some(found) if tag.content().contains(&found) => check_tag(inner, found, report),
                Some(_) => misplaced(inner, tag, report),
            },
        };
    }
    clean
}

fn check_attributes(element: &Element, tag: Tag, report: &mut Report) -> bool {
    let known = tag.attributes();
    let mut clean = true;
    for (name, value) in &element.attributes {
        if !known.contains(&name.as_str()) {
            let kind = TemplateProblem::UnknownAttribute {
                name: name.clone(),
                element: element.name.clone(),
                known: known.to_vec(),
            };
            report.add(kind, element.at.clone());
            clean = false;
        } else if let Some(allowed) = refused(tag, name, value) {
            let name = known.iter().find(|one| *one == name).copied().unwrap_or_default();
            clean = bad_attribute(element, name, Some(value), &allowed, report);
        }
    }
    for name in tag.required() {
        if element.attribute(name).is_none() {
            clean = bad_attribute(element, name, None, &[], report);
        }
    }
    clean
}

/// What an attribute's value may be instead, if it may not be this one; an empty list is "not empty".
fn refused(tag: Tag, name: &str, value: &str) -> Option<Vec<&'static str>> {
    let words: &[&'static str] = match (tag, name) {
        (Tag::Signature, "use") => &SIGNERS,
        (_, "orientation") => &["portrait", "landscape"],
        (Tag::Annex, "kind") => &["list", "appendix", "attached"],
        (Tag::Row, "kind") => &["plain", "group", "total", "numbers"],
        (Tag::Cell, "align") => &ALIGNMENTS,
        (Tag::Table, "size") => &["normal", "small"],
        (Tag::Table, "align") => {
            let good = value.split_whitespace().all(|word| ALIGNMENTS.contains(&word));
            return (!good || value.trim().is_empty()).then(|| ALIGNMENTS.to_vec());
        }
        (Tag::Table, "widths") => {
            let good = value
                .split_whitespace()
                .all(|word| word.parse::<u32>().is_ok_and(|share| share > 0));
            return (!good || value.trim().is_empty()).then(|| vec!["8 40 20"]);
        }
        (Tag::Table, "fold") => {
            let mut words = value.split_whitespace();
            return (!words.all(|word| word.parse::<usize>().is_ok_and(|column| column > 0)))
                .then(|| vec!["4", "3 4"]);
        }
        (Tag::Cell, "colspan" | "rowspan") => {
            return (!value
                .parse::<usize>()
                .is_ok_and(|count| (1..=200).contains(&count)))
            .then(|| vec!["1", "2", "3"]);
        }
        _ => return value.trim().is_empty().then(Vec::new),
    };
    (!words.contains(&value)).then(|| words.to_vec())
}

fn bad_attribute(
    element: &Element,
    name: &'static str,
    found: Option<&str>,
    allowed: &[&str],
    report: &mut Report,
) -> bool {
    let kind = TemplateProblem::BadAttribute {
        name,
        element: element.name.clone(),
        found: found.map(str::to_owned),
        allowed: allowed.iter().map(|word| (*word).to_owned()).collect(),
    };
    report.add(kind, element.at.clone());
    false
}

fn unknown(element: &Element, report: &mut Report) -> bool {
    let suggestion = suggest(&element.name, Tag::VARIANTS.iter().map(|tag| tag.name()));
    report.add(
        TemplateProblem::UnknownElement {
            name: element.name.clone(),
            suggestion,
        },
        element.at.clone(),
    );
    false
}

fn misplaced(element: &Element, parent: Tag, report: &mut Report) -> bool {
    let kind = TemplateProblem::MisplacedElement {
        name: element.name.clone(),
        parent: parent.name().to_owned(),
        allowed: parent.content().iter().map(|tag| tag.name()).collect(),
    };
    report.add(kind, element.at.clone());
    false
}

fn stray(text: &str, element: &Element, report: &mut Report) -> bool {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    report.add(
        TemplateProblem::StrayText {
            text,
            element: element.name.clone(),
        },
        element.at.clone(),
    );
    false
}
