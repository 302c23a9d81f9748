//! XML elements as values: the parts of a package before they are written.

use std::fmt::{self, Display, Write};

use quick_xml::escape::escape;

const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";

/// An element with its attributes and children, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::export) struct Element {
    name: &'static str,
    /// As they are written: very many elements are made, and most of what they hold is attributes.
    attributes: String,
    children: Vec<Node>,
}

/// What stands in an element.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Node {
    /// An element.
    Element(Element),
    /// Text, unescaped.
    Text(String),
    /// Elements that are written already.
    Written(String),
}

impl Element {
    /// An empty element.
    pub(in crate::export) const fn new(name: &'static str) -> Self {
        Self {
            name,
            attributes: String::new(),
            children: Vec::new(),
        }
    }

    /// An element that says one thing: `<w:jc w:val="center"/>`.
    pub(in crate::export) fn val(name: &'static str, value: impl Display) -> Self {
        Self::new(name).with("w:val", value)
    }

    /// The element with one more attribute.
    pub(in crate::export) fn with(mut self, name: &'static str, value: impl Display) -> Self {
        self.attributes.push(' ');
        self.attributes.push_str(name);
        self.attributes.push_str("=\"");
        // Writing into a string does not fail.
        let _ = write!(Escaping(&mut self.attributes), "{value}");
        self.attributes.push('"');
        self
    }

    /// The element with one more child.
    pub(in crate::export) fn child(mut self, child: Self) -> Self {
        self.children.push(Node::Element(child));
        self
    }

    /// The element with more children.
    pub(in crate::export) fn children(mut self, children: impl IntoIterator<Item = Self>) -> Self {
        self.children.extend(children.into_iter().map(Node::Element));
        self
    }

    /// The element with text.
    pub(in crate::export) fn text(mut self, text: &str) -> Self {
        self.children.push(Node::Text(text.to_owned()));
        self
    }

    /// The element with elements that are written already.
    pub(in crate::export) fn written(mut self, elements: String) -> Self {
        self.children.push(Node::Written(elements));
        self
    }

    /// Whether it has neither attributes nor children.
    pub(in crate::export) const fn says_nothing(&self) -> bool {
        self.attributes.is_empty() && self.children.is_empty()
    }

    /// The element as a document.
    pub(in crate::export) fn document(&self) -> String {
        let mut out = DECLARATION.to_owned();
        self.write(&mut out);
        out
    }

    /// Writes the element.
    pub(in crate::export) fn write(&self, out: &mut String) {
        out.push('<');
        out.push_str(self.name);
        out.push_str(&self.attributes);
        if self.children.is_empty() {
            out.push_str("/>");
            return;
        }
        out.push('>');
        for child in &self.children {
            match child {
                Node::Element(element) => element.write(out),
                Node::Text(text) => out.push_str(&escape(text.as_str())),
                Node::Written(elements) => out.push_str(elements),
            }
        }
        out.push_str("</");
        out.push_str(self.name);
        out.push('>');
    }
}

/// Escapes what is written into it.
struct Escaping<'a>(&'a mut String);

impl Write for Escaping<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.push_str(&escape(text));
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_reads_as_it_was() {
        let element = Element::new("a")
            .with("b", "<&\"'")
            .text("x & y < z")
            .child(Element::new("c"))
            .written("<d/>".to_owned());
        let written = element.document();
        let read = roxmltree::Document::parse(&written).unwrap();
        let root = read.root_element();
        assert_eq!(root.attribute("b"), Some("<&\"'"));
        assert_eq!(root.text(), Some("x & y < z"));
        let names: Vec<&str> = root.children().map(|child| child.tag_name().name()).collect();
        assert_eq!(names, ["", "c", "d"]);
    }
}
