//! `<annex>` → an annex of the tree (Phụ lục I, phần I, mục III).

use super::closing::{closing, end_mark};
use super::content::Content;
use super::element::{Element, orientation};
use super::letterhead::names;
use super::vocabulary::Tag;
use crate::diagnostic::{Fault, Report, TypingProblem};
use crate::document::Annex;
use crate::model::{Brief, roman};

/// All annexes of a paper. Appendices are called `Phụ lục`, with a Roman number where there are several; a list is called so
/// too, but where it is the only annex (mục III.1).
pub(super) fn annexes(
    root: &Element,
    brief: &Brief<'_>,
    report: &mut Report,
    lacks: &dyn Fn(char) -> Option<String>,
) -> Vec<Annex> {
    let elements: Vec<&Element> = root.elements().filter(|child| child.is(Tag::Annex)).collect();
    let several = elements.iter().filter(|element| !is_attached(element)).count() > 1;
    let is_labelled = |element: &Element| !is_attached(element) && (several || is_appendix(element));
    let mut number = 0;
    let mut found = Vec::new();
    for element in elements {
        let label = is_labelled(element).then(|| {
            number += 1;
            if several {
                format!("Phụ lục {}", roman(number))
            } else {
                "Phụ lục".to_owned()
            }
        });
        found.push(annex(element, label, brief, report, lacks));
    }
    found
}

/// Warns of texts that brought a mark of their own, at the row of the paper: where in the data they stand, the paper does not know.
pub(super) fn marked_twice(texts: Vec<String>, brief: &Brief<'_>, report: &mut Report) {
    for found in texts {
        let fault = Fault::new(TypingProblem::MarkTwice { found }, brief.entry.place().clone());
        report.push(fault.about(brief.entry.id.to_string()));
    }
}

/// A text under its own letterhead.
fn is_attached(element: &Element) -> bool {
    element.attribute("kind") == Some("attached")
}

fn is_appendix(element: &Element) -> bool {
    element.attribute("kind") == Some("appendix")
}

fn annex(
    element: &Element,
    label: Option<String>,
    brief: &Brief<'_>,
    report: &mut Report,
    lacks: &dyn Fn(char) -> Option<String>,
) -> Annex {
    let text = |name| element.attribute(name).map(str::to_owned);
    let children: Vec<(&Element, Tag)> = element
        .elements()
        .filter_map(|child| Some((child, child.tag?)))
        .collect();
    let mut content = Content::new(report, lacks);
    content.paper(&children);
    let (mut blocks, twice) = (content.blocks, content.marked_twice);
    marked_twice(twice, brief, report);
    end_mark(&mut blocks);
    blocks.extend(closing(&children, brief));
    Annex {
        orientation: orientation(element),
        letterhead: is_attached(element).then(|| names(brief)),
        label,
        title: text("title").unwrap_or_default(),
        subtitle: text("subtitle"),
        reference: text("reference"),
        blocks,
    }
}
