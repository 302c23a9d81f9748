//! `outline` → the elements of a paper: what the outline gives, with its computed parts filled in, stands where the paper's template
//! has room for it.

use super::composition::Composition;
use super::element::{Child, Element, parse};
use super::material::Material;
use super::outline_source::{PART, outline, source};
use super::vocabulary::Tag;
use crate::diagnostic::{Report, TemplateProblem};

/// The paper with its outline in it, as `root`, its template, has room for it.
pub(super) fn outlined(
    root: Element,
    material: &Material<'_>,
    with: &Composition<'_>,
    report: &mut Report,
) -> Option<Element> {
    let brief = material.brief();
    let has_room = root.elements().any(|child| child.is(Tag::Outline));
    let wanted = has_room || brief.entry.row.outline.is_some();
    let Some(outline) = outline(brief).filter(|_| wanted) else {
        return Some(root);
    };
    if !has_room {
        report.add(TemplateProblem::OutlineUnplaced, brief.entry.place().clone());
        return None;
    }
    let source = source(outline, brief, with.sources);
    let given = with
        .templates
        .render_outline(&source, &material.values, with.sources)
        .and_then(|xml| parse(&xml, brief.kind.template.as_str(), with.sources))
        .map_err(|fault| report.push(fault))
        .ok()?;
    let given = unwrapped(given, report)?;
    Some(placed(root, given))
}

/// Puts what an outline gave into the paper: its subject for the template's, its closing paragraph where there is room for it, and
/// all else in the place of `<outline/>`.
fn placed(mut root: Element, given: Element) -> Element {
    let (mut closing, mut rest) = (Vec::new(), Vec::new());
    for child in given.children {
        match child {
            Child::Element(mut element) if element.is(Tag::Closing) => {
                element.become_paragraph();
                closing.push(Child::Element(element));
            }
            Child::Element(element) => rest.push(Child::Element(element)),
            Child::Text(_) => {}
        }
    }
    let is = |child: &Child, tag| matches!(child, Child::Element(element) if element.is(tag));
    let has_subject = rest.iter().any(|child| is(child, Tag::Subject));
    let mut children = Vec::new();
    for child in std::mem::take(&mut root.children) {
        if is(&child, Tag::Outline) {
            children.append(&mut rest);
        } else if is(&child, Tag::Closing) {
            children.append(&mut closing);
        } else if !(has_subject && is(&child, Tag::Subject)) {
            children.push(child);
        }
    }
    children.append(&mut closing);
    root.children = children;
    root
}

/// The same with the parts' elements in the places of the parts; headings of which nothing came are left out. None: something stands
/// where it cannot stand, and the report says what.
fn unwrapped(element: Element, report: &mut Report) -> Option<Element> {
    let mut children = Vec::new();
    let mut sound = true;
    for child in element.children {
        let inner = match child {
            Child::Element(inner) => inner,
            Child::Text(text) => {
                children.push(Child::Text(text));
                continue;
            }
        };
        if inner.name == PART {
            sound &= fits(inner.elements(), &inner, element.tag, report);
            children.extend(inner.children);
            continue;
        }
        sound &= fits([&inner].into_iter(), &inner, element.tag, report);
        let had_content = !inner.is_empty();
        match unwrapped(inner, report) {
            None => sound = false,
            // A heading over parts that have nothing to say.
            Some(inner) if had_content && inner.is_empty() => {}
            Some(inner) => children.push(Child::Element(inner)),
        }
    }
    sound.then_some(Element { children, ..element })
}

/// Whether elements may stand in an element of an outline; `by` is the entry that they come from.
fn fits<'a>(
    mut given: impl Iterator<Item = &'a Element>,
    by: &Element,
    parent: Option<Tag>,
    report: &mut Report,
) -> bool {
    let Some(parent) = parent else { return true };
    let strange = given.any(|given| given.tag.is_some_and(|tag| !parent.content().contains(&tag)));
    if strange {
        let part = by.attribute("part").map(|part| format!("part: {part}"));
        let own = by.tag.and_then(Tag::in_outlines).unwrap_or(&by.name).to_owned();
        let allowed = parent.content().iter().filter_map(|tag| tag.in_outlines());
        let problem = TemplateProblem::OutlineMisplaced {
            name: part.unwrap_or(own),
            parent: parent.in_outlines().unwrap_or("outline").to_owned(),
            allowed: allowed.map(str::to_owned).collect(),
        };
        report.add(problem, by.at.clone());
    }
    !strange
}
