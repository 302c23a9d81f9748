//! The XML of a part as a tree that is written again as it was read: start tags stay as they are.

use quick_xml::escape::{escape, unescape};

/// How deep elements stand in each other at most: a text box in a table in a text box has some fifty levels.
const MOST_DEEP: usize = 256;

/// A part.
#[derive(Debug, Clone)]
pub(super) struct Tree {
    /// What stands before the first element.
    pub(super) prolog: String,
    pub(super) root: Element,
}

/// An element.
#[derive(Debug, Clone)]
pub(super) struct Element {
    /// Its start tag: `<w:p w:rsidR="…">`, `<w:tab/>`.
    pub(super) start: String,
    pub(super) children: Vec<Node>,
}

/// What stands in an element.
#[derive(Debug, Clone)]
pub(super) enum Node {
    Element(Element),
    /// Text, as it is written: escaped.
    Text(String),
    /// A tag of Tera, by its number.
    Tag(usize),
    /// A processing instruction, which only this program writes.
    Mark(String),
}

impl Tree {
    /// None: it is no XML as Word writes it.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let text = text.trim_start_matches('\u{feff}');
        let at = text.match_indices('<').map(|(at, _)| at);
        let at = at
            .into_iter()
            .find(|at| !text[at + 1..].starts_with(['?', '!']))?;
        let (prolog, rest) = text.split_at(at);
        if prolog.contains("<!DOCTYPE") {
            return None;
        }
        Some(Self {
            prolog: prolog.to_owned(),
            root: parsed(rest)?,
        })
    }

    /// The part as text.
    pub(super) fn write(&self) -> String {
        let mut out = self.prolog.clone();
        self.root.write(&mut out);
        out
    }
}

/// The one element that a text holds.
fn parsed(mut rest: &str) -> Option<Element> {
    let mut open: Vec<Element> = Vec::new();
    loop {
        let (piece, behind) = rest.split_at(piece(rest)?);
        rest = behind;
        let done = if piece.starts_with("<!--") {
            None
        } else if let Some(text) = piece.strip_prefix("<![CDATA[") {
            let text = text.trim_end_matches("]]>");
            open.last_mut()?
                .children
                .push(Node::Text(escape(text).into_owned()));
            None
        } else if let Some(name) = piece.strip_prefix("<?") {
            let name = name.trim_end_matches("?>").trim();
            open.last_mut()?.children.push(Node::Mark(name.to_owned()));
            None
        } else if let Some(name) = piece.strip_prefix("</") {
            let done = open.pop()?;
            (done.name() == name.trim_end_matches('>').trim_end()).then_some(())?;
            Some(done)
        } else if piece.starts_with('<') {
            let element = Element {
                start: piece.to_owned(),
                children: Vec::new(),
            };
            if piece.ends_with("/>") {
                Some(element)
            } else {
                open.push(element);
                (open.len() <= MOST_DEEP).then_some(())?;
                None
            }
        } else {
            open.last_mut()?.children.push(Node::Text(piece.to_owned()));
            None
        };
        match (done, open.last_mut()) {
            (Some(done), Some(parent)) => parent.children.push(Node::Element(done)),
            (Some(done), None) => return Some(done),
            (None, _) => {}
        }
    }
}

/// Length of the next piece: a tag, a comment, text.
fn piece(rest: &str) -> Option<usize> {
    const PAIRS: [(&str, &str); 3] = [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>")];
    for (open, close) in PAIRS {
        if rest.starts_with(open) {
            return Some(rest.find(close)? + close.len());
        }
    }
    if !rest.starts_with('<') {
        return rest.find('<').filter(|at| *at > 0);
    }
    let mut quote = None;
    for (at, letter) in rest.char_indices() {
        match (quote, letter) {
            (None, '>') => return Some(at + 1),
            (None, '"' | '\'') => quote = Some(letter),
            (Some(open), _) if open == letter => quote = None,
            _ => {}
        }
    }
    None
}

impl Element {
    /// An element that has what is written.
    pub(super) fn new(start: &str, children: Vec<Node>) -> Self {
        Self {
            start: start.to_owned(),
            children,
        }
    }

    /// `w:p`.
    pub(super) fn name(&self) -> &str {
        let name = &self.start[1..];
        let end = name.find(|letter: char| letter.is_whitespace() || letter == '/' || letter == '>');
        &name[..end.unwrap_or(name.len())]
    }

    pub(super) fn is(&self, name: &str) -> bool {
        self.name() == name
    }

    /// An attribute's value as it is written, with the place of the whole attribute in the start tag.
    pub(super) fn attribute(&self, name: &str) -> Option<(&str, std::ops::Range<usize>)> {
        for quote in ['"', '\''] {
            let written = format!(" {name}={quote}");
            if let Some(at) = self.start.find(&written) {
                let value = &self.start[at + written.len()..];
                let length = value.find(quote)?;
                return Some((&value[..length], at..at + written.len() + length + 1));
            }
        }
        None
    }

    /// The elements in it.
    pub(super) fn elements(&self) -> impl Iterator<Item = &Self> {
        self.children.iter().filter_map(Node::element)
    }

    /// Its text, where it has nothing but text.
    pub(super) fn text(&self) -> String {
        let texts = self.children.iter().map(|node| match node {
            Node::Text(text) => decoded(text),
            Node::Element(_) | Node::Tag(_) | Node::Mark(_) => String::new(),
        });
        texts.collect()
    }

    pub(super) fn write(&self, out: &mut String) {
        out.push_str(&self.start);
        if self.start.ends_with("/>") {
            return;
        }
        for child in &self.children {
            match child {
                Node::Element(element) => element.write(out),
                Node::Text(text) => out.push_str(text),
                Node::Tag(_) | Node::Mark(_) => {}
            }
        }
        out.push_str("</");
        out.push_str(self.name());
        out.push('>');
    }
}

impl Node {
    pub(super) const fn element(&self) -> Option<&Element> {
        match self {
            Self::Element(element) => Some(element),
            Self::Text(_) | Self::Tag(_) | Self::Mark(_) => None,
        }
    }

    /// Whether it is an element of one of those names.
    pub(super) fn is_one_of(&self, names: &[&str]) -> bool {
        self.element()
            .is_some_and(|element| names.contains(&element.name()))
    }
}

/// Text as people read it.
pub(super) fn decoded(text: &str) -> String {
    unescape(text).map_or_else(|_| text.to_owned(), std::borrow::Cow::into_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read_is_written_as_it_was() {
        let text = "<?xml version=\"1.0\"?>\r\n<w:a x='>' y=\"<?\"> m &amp; n<w:b/><w:c ></w:c></w:a>";
        assert_eq!(Tree::parse(text).unwrap().write(), text);
        for bad in [
            "",
            "<a>",
            "<a></b>",
            "<a",
            "x",
            "<!DOCTYPE a><a/>",
            "<a><b></a></b>",
        ] {
            assert!(Tree::parse(bad).is_none(), "{bad}");
        }
        let deep = "<a>".repeat(MOST_DEEP + 1) + &"</a>".repeat(MOST_DEEP + 1);
        assert!(Tree::parse(&deep).is_none());
    }
}
