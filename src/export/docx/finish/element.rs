//! XML elements as values: the parts of a package before they are written.

use std::fmt::Display;

use quick_xml::XmlVersion;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};
use quick_xml::{Reader, Writer};

/// An element with its attributes and children, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::export::docx) struct Element {
    pub(super) name: String,
    pub(super) attributes: Vec<(String, String)>,
    pub(super) children: Vec<Node>,
}

/// What stands in an element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::export::docx) enum Node {
    /// An element.
    Element(Element),
    /// Text, unescaped.
    Text(String),
}

impl Element {
    /// An empty element.
    pub(in crate::export::docx) fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            attributes: Vec::new(),
            children: Vec::new(),
        }
    }

    /// The element with one more attribute.
    pub(in crate::export::docx) fn with(mut self, name: &str, value: impl Display) -> Self {
        self.attributes.push((name.to_owned(), value.to_string()));
        self
    }

    /// The element with one more child.
    pub(in crate::export::docx) fn child(mut self, child: Self) -> Self {
        self.children.push(Node::Element(child));
        self
    }

    /// The element with more children.
    pub(in crate::export::docx) fn children(mut self, children: impl IntoIterator<Item = Self>) -> Self {
        self.children.extend(children.into_iter().map(Node::Element));
        self
    }

    /// The element with text.
    pub(in crate::export::docx) fn text(mut self, text: &str) -> Self {
        self.children.push(Node::Text(text.to_owned()));
        self
    }

    /// The first child element of that name.
    pub(super) fn first(&mut self, name: &str) -> Option<&mut Self> {
        self.children.iter_mut().find_map(|child| match child {
            Node::Element(element) if element.name == name => Some(element),
            Node::Element(_) | Node::Text(_) => None,
        })
    }

    /// Reads one document. The error is the reader's own message.
    pub(super) fn parse(xml: &[u8]) -> Result<Self, String> {
        let text = std::str::from_utf8(xml).map_err(|error| error.to_string())?;
        let mut reader = Reader::from_str(text);
        let mut open = vec![Self::new("")];
        loop {
            match reader.read_event().map_err(|error| error.to_string())? {
                Event::Start(start) => open.push(Self::of(&start)?),
                Event::Empty(start) => append(&mut open, Node::Element(Self::of(&start)?)),
                Event::End(_) => {
                    if let Some(done) = open.pop() {
                        append(&mut open, Node::Element(done));
                    }
                }
                Event::Text(text) => append(
                    &mut open,
                    Node::Text(text.xml_content(XmlVersion::Implicit1_0).into_owned()),
                ),
                Event::GeneralRef(name) => {
                    let reference = format!("&{};", name.xml_content(XmlVersion::Implicit1_0));
                    let letter =
                        quick_xml::escape::unescape(&reference).map_err(|error| error.to_string())?;
                    append(&mut open, Node::Text(letter.into_owned()));
                }
                Event::Eof => break,
                Event::CData(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
            }
        }
        let root = open.pop().and_then(|mut whole| whole.children.pop());
        match root {
            Some(Node::Element(root)) => Ok(root),
            Some(Node::Text(_)) | None => Err("no root element".to_owned()),
        }
    }

    fn of(start: &BytesStart<'_>) -> Result<Self, String> {
        let mut element = Self::new(start.name().as_ref());
        for attribute in start.attributes() {
            let attribute = attribute.map_err(|error| error.to_string())?;
            let value = attribute
                .normalized_value(XmlVersion::Implicit1_0)
                .map_err(|error| error.to_string())?;
            element = element.with(attribute.key.as_ref(), value);
        }
        Ok(element)
    }

    /// The element as a document.
    pub(in crate::export::docx) fn write(&self) -> Result<Vec<u8>, String> {
        let mut writer = Writer::new(Vec::new());
        writer
            .write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), Some("yes"))))
            .and_then(|()| self.write_into(&mut writer))
            .map_err(|error| error.to_string())?;
        Ok(writer.into_inner())
    }

    fn write_into(&self, writer: &mut Writer<Vec<u8>>) -> std::io::Result<()> {
        let attributes = self
            .attributes
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()));
        let start = BytesStart::new(self.name.as_str()).with_attributes(attributes);
        if self.children.is_empty() {
            return writer.write_event(Event::Empty(start));
        }
        writer.write_event(Event::Start(start))?;
        for child in &self.children {
            match child {
                Node::Element(element) => element.write_into(writer)?,
                Node::Text(text) => writer.write_event(Event::Text(BytesText::new(text)))?,
            }
        }
        writer.write_event(Event::End(BytesEnd::new(self.name.as_str())))
    }
}

/// Adds a child to the innermost open element; neighbouring texts become one.
fn append(open: &mut [Element], child: Node) {
    let Some(parent) = open.last_mut() else {
        return;
    };
    match (parent.children.last_mut(), child) {
        (Some(Node::Text(before)), Node::Text(after)) => before.push_str(&after),
        (_, child) => parent.children.push(child),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_what_was_read() {
        let xml = "<a b=\"&lt;&amp;&quot;'\">x &amp; y &lt; z<c/>t</a>";
        let element = Element::parse(xml.as_bytes()).unwrap();
        assert_eq!(element.attributes, [("b".to_owned(), "<&\"'".to_owned())]);
        assert_eq!(element.children[0], Node::Text("x & y < z".to_owned()));
        let written = element.write().unwrap();
        assert_eq!(Element::parse(&written).unwrap(), element);
    }
}
