//! What a template rendered, as elements that know their template's line.

use quick_xml::Reader;
use quick_xml::events::Event;
use roxmltree::{Document, Node, NodeType};

use super::vocabulary::Tag;
use crate::diagnostic::{Fault, Place, Sources, TemplateProblem};
use crate::document::Orientation;

/// An element with its place in the template.
#[derive(Debug, Clone)]
pub(super) struct Element {
    pub(super) name: String,
    /// None of an element that the vocabulary does not have.
    pub(super) tag: Option<Tag>,
    pub(super) at: Place,
    pub(super) attributes: Vec<(String, String)>,
    pub(super) children: Vec<Child>,
}

/// What stands in an element.
#[derive(Debug, Clone)]
pub(super) enum Child {
    Element(Element),
    Text(String),
}

impl Element {
    /// Whether it is the element of the vocabulary.
    pub(super) fn is(&self, tag: Tag) -> bool {
        self.tag == Some(tag)
    }

    /// The same words as a paragraph of the text.
    pub(super) fn become_paragraph(&mut self) {
        (self.name, self.tag) = (Tag::P.name().to_owned(), Some(Tag::P));
    }

    /// Whether there is nothing in it, neither an element nor a letter.
    pub(super) fn is_empty(&self) -> bool {
        self.children.iter().all(|child| match child {
            Child::Element(_) => false,
            Child::Text(text) => text.trim().is_empty(),
        })
    }

    /// An attribute's value.
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }

    /// The elements in it.
    pub(super) fn elements(&self) -> impl Iterator<Item = &Element> {
        self.children.iter().filter_map(|child| match child {
            Child::Element(element) => Some(element),
            Child::Text(_) => None,
        })
    }
}

/// How the sheets of a paper or an annex lie.
pub(super) fn orientation(element: &Element) -> Orientation {
    match element.attribute("orientation") {
        Some("landscape") => Orientation::Landscape,
        _ => Orientation::Portrait,
    }
}

/// Parses what `template` rendered.
pub(super) fn parse(xml: &str, template: &str, sources: &Sources) -> Result<Element, Fault> {
    let file = format!("templates/{template}");
    if let Some(at) = too_deep(xml) {
        let place = place_of(&at, sources).unwrap_or_else(|| Place::file(&file));
        return Err(Fault::new(TemplateProblem::TooDeep { most: MOST_DEEP }, place));
    }
    let document = Document::parse(xml).map_err(|error| {
        let place = last_place_before(xml, error.pos(), sources).unwrap_or_else(|| Place::file(&file));
        Fault::new(TemplateProblem::Xml, place).with_original(error.to_string())
    })?;
    Ok(convert(document.root_element(), &Place::file(&file), sources))
}

/// How deep elements stand in each other at most. A paper has about ten levels.
const MOST_DEEP: usize = 64;

/// The `at` of the first element that stands too deep. Looked for before the XML becomes a tree, which is walked from level to
/// level. What is not XML is left to the parser.
fn too_deep(xml: &str) -> Option<String> {
    let mut reader = Reader::from_str(xml);
    let mut depth = 0_usize;
    loop {
        match reader.read_event().ok()? {
            Event::Start(element) => {
                depth += 1;
                if depth > MOST_DEEP {
                    let at = element.try_get_attribute("at").ok().flatten();
                    let at = at.map(|at| at.value.into_owned());
                    return Some(at.unwrap_or_default());
                }
            }
            Event::End(_) => depth = depth.saturating_sub(1),
            Event::Eof => return None,
            _ => {}
        }
    }
}

fn convert(node: Node<'_, '_>, parent: &Place, sources: &Sources) -> Element {
    let at = node
        .attribute("at")
        .and_then(|at| place_of(at, sources))
        .unwrap_or_else(|| parent.clone());
    let attributes = node.attributes().filter(|attribute| attribute.name() != "at");
    let children = node.children().filter_map(|child| match child.node_type() {
        NodeType::Element => Some(Child::Element(convert(child, &at, sources))),
        NodeType::Text => child.text().map(|text| Child::Text(text.to_owned())),
        NodeType::Root | NodeType::Comment | NodeType::PI => None,
    });
    let name = node.tag_name().name();
    Element {
        name: name.to_owned(),
        tag: name.parse().ok(),
        attributes: attributes
            .map(|attribute| (attribute.name().to_owned(), attribute.value().to_owned()))
            .collect(),
        children: children.collect(),
        at,
    }
}

/// `file:line` → that line.
fn place_of(at: &str, sources: &Sources) -> Option<Place> {
    let (file, line) = at.rsplit_once(':')?;
    sources.line(file, line.parse().ok()?)
}

/// The place of the last start tag before a fault of the XML.
fn last_place_before(xml: &str, position: roxmltree::TextPos, sources: &Sources) -> Option<Place> {
    let lines: Vec<&str> = xml.split_inclusive('\n').take(position.row as usize).collect();
    let (last, earlier) = lines.split_last()?;
    let end: usize = last
        .char_indices()
        .nth(position.col as usize)
        .map_or(last.len(), |(at, _)| at);
    let before: String = earlier.concat() + &last[..end];
    let start = before.rfind(" at=\"")? + " at=\"".len();
    let value = xml.get(start..)?.split('"').next()?;
    place_of(value, sources)
}
