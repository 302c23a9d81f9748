//! `<annex>` → an annex of the tree (Phụ lục I, phần I, mục III).

use super::closing::{closing, end_mark};
use super::content::Content;
use super::element::{Element, orientation};
use super::letterhead::names;
use super::vocabulary::Tag;
use crate::diagnostic::Report;
use crate::document::Annex;
use crate::model::{Brief, roman};

/// All annexes of a paper. Appendices are called `Phụ lục`, with a Roman number where there are several.
pub(super) fn annexes(
    root: &Element,
    brief: &Brief<'_>,
    report: &mut Report,
    lacks: &dyn Fn(char) -> Option<String>,
) -> Vec<Annex> {
    let elements: Vec<&Element> = root.elements().filter(|child| child.is(Tag::Annex)).collect();
    let appendices = elements.iter().filter(|element| is_appendix(element)).count();
    let mut number = 0;
    let mut found = Vec::new();
    for element in elements {
        let label = is_appendix(element).then(|| {
            number += 1;
            if appendices > 1 {
                format!("Phụ lục {}", roman(number))
            } else {
                "Phụ lục".to_owned()
            }
        });
        found.push(annex(element, label, brief, report, lacks));
    }
    found
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
    let mut blocks = content.blocks;
    end_mark(&mut blocks);
    blocks.extend(closing(&children, brief));
    Annex {
        orientation: orientation(element),
        letterhead: (element.attribute("kind") == Some("attached")).then(|| names(brief)),
        label,
        title: text("title").unwrap_or_default(),
        subtitle: text("subtitle"),
        reference: text("reference"),
        blocks,
    }
}
