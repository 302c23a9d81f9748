//! What Tera made of a part → a part that Word reads: line ends become breaks, cells keep a paragraph, nothing has the number of
//! another; and its words.

use std::collections::BTreeSet;

use super::join::TEXT;
use super::node::{Element, Node, Tree};
use super::source::SUBJECT;

/// A part, finished.
pub(super) struct Finished {
    pub(super) xml: String,
    /// Its words, a line for each paragraph that has some.
    pub(super) lines: Vec<String>,
    /// What stands between the tags of the subject.
    pub(super) subject: String,
}

/// Finishes a part. None: what came out is no part.
pub(super) fn finish(rendered: &str, mark: Option<&str>) -> Option<Finished> {
    let mut tree = Tree::parse(rendered)?;
    let mut mending = Mending::default();
    mending.element(&mut tree.root);
    let mut reading = Reading::default();
    reading.element(&tree.root);
    if let Some(mark) = mark {
        put_on_top(&mut tree.root, mark);
    }
    let words = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    Some(Finished {
        xml: tree.write(),
        lines: reading
            .lines
            .into_iter()
            .filter(|line| !line.trim().is_empty())
            .collect(),
        subject: words(reading.subject),
    })
}

/// Elements whose number has to be their own, where it stands, and what becomes of a second one.
#[derive(Default)]
struct Mending {
    pictures: u32,
    paragraphs: BTreeSet<String>,
    bookmarks: BTreeSet<String>,
    controls: BTreeSet<String>,
}

impl Mending {
    fn element(&mut self, element: &mut Element) {
        let children = std::mem::take(&mut element.children);
        for child in children {
            match child {
                Node::Element(child) if child.is("w:t") => element.children.extend(lines_parted(child)),
                Node::Element(mut child) => {
                    if self.is_doubled(&child) {
                        continue;
                    }
                    self.renumber(&mut child);
                    self.element(&mut child);
                    // A table whose rows are all gone.
                    if !(child.is("w:tbl") && child.elements().all(|inside| !inside.is("w:tr"))) {
                        element.children.push(Node::Element(child));
                    }
                }
                other => element.children.push(other),
            }
        }
        if element.is("w:tc") && !element.elements().last().is_some_and(|last| last.is("w:p")) {
            element
                .children
                .push(Node::Element(Element::new("<w:p/>", Vec::new())));
        }
    }

    /// Bookmarks and numbers of content controls that a loop repeats.
    fn is_doubled(&mut self, element: &Element) -> bool {
        let id = |name| element.attribute(name).map(|(value, _)| value.to_owned());
        match element.name() {
            "w:bookmarkStart" | "w:bookmarkEnd" => {
                let id = format!("{} {}", element.name(), id("w:id").unwrap_or_default());
                !self.bookmarks.insert(id)
            }
            "w:id" => id("w:val").is_some_and(|id| !self.controls.insert(id)),
            _ => false,
        }
    }

    fn renumber(&mut self, element: &mut Element) {
        match element.name() {
            "wp:docPr" => {
                self.pictures += 1;
                if let Some((_, range)) = element.attribute("id") {
                    element
                        .start
                        .replace_range(range, &format!(" id=\"{}\"", self.pictures));
                }
            }
            "w:p" | "w:tr" => {
                let known = element
                    .attribute("w14:paraId")
                    .map(|(value, range)| (value.to_owned(), range));
                if let Some((id, range)) = known
                    && !self.paragraphs.insert(id)
                {
                    element.start.replace_range(range, "");
                }
            }
            _ => {}
        }
    }
}

/// A text whose line ends and tabs are Word's.
fn lines_parted(text: Element) -> Vec<Node> {
    let whole = text.children.iter().map(|child| match child {
        Node::Text(text) => text.as_str(),
        Node::Element(_) | Node::Tag(_) | Node::Mark(_) => "",
    });
    let whole: String = whole.collect();
    if !whole.contains(['\n', '\t', '\r']) {
        return vec![Node::Element(text)];
    }
    let mut parts = Vec::new();
    for piece in whole
        .replace("\r\n", "\n")
        .replace('\r', "\n")
        .split_inclusive(['\n', '\t'])
    {
        let words = piece.trim_end_matches(['\n', '\t']);
        if !words.is_empty() {
            parts.push(Node::Element(Element::new(
                TEXT,
                vec![Node::Text(words.to_owned())],
            )));
        }
        let between = match piece.chars().last() {
            Some('\n') => "<w:br/>",
            Some('\t') => "<w:tab/>",
            _ => continue,
        };
        parts.push(Node::Element(Element::new(between, Vec::new())));
    }
    parts
}

/// Puts a mark before the text of a part.
fn put_on_top(root: &mut Element, mark: &str) {
    let mark = quick_xml::escape::escape(mark).into_owned();
    let text = Element::new(TEXT, vec![Node::Text(mark)]);
    let look = Element::new("<w:rPr>", vec![Node::Element(Element::new("<w:b/>", Vec::new()))]);
    let run = Element::new("<w:r>", vec![Node::Element(look), Node::Element(text)]);
    let paragraph = Node::Element(Element::new("<w:p>", vec![Node::Element(run)]));
    if root.is("w:document") {
        let body = root.children.iter_mut().find_map(|child| match child {
            Node::Element(child) if child.is("w:body") => Some(child),
            _ => None,
        });
        if let Some(body) = body {
            body.children.insert(0, paragraph);
        }
    } else {
        root.children.insert(0, paragraph);
    }
}

/// Reads the words. What Word keeps twice, for older programs, is read once.
#[derive(Default)]
struct Reading {
    lines: Vec<String>,
    /// The paragraph that is read.
    line: String,
    subject: String,
    in_subject: bool,
}

impl Reading {
    fn element(&mut self, element: &Element) {
        for child in &element.children {
            match child {
                Node::Element(child) => self.child(child),
                Node::Mark(name) if name == SUBJECT[0] => self.in_subject = true,
                Node::Mark(name) if name == SUBJECT[1] => self.in_subject = false,
                Node::Text(_) | Node::Tag(_) | Node::Mark(_) => {}
            }
        }
    }

    fn child(&mut self, child: &Element) {
        match child.name() {
            "w:p" => {
                let outer = std::mem::take(&mut self.line);
                self.element(child);
                let line = std::mem::replace(&mut self.line, outer);
                self.lines.push(line);
                self.say(" ");
            }
            "w:t" => self.say(&child.text()),
            "w:tab" | "w:br" | "w:cr" => self.say(" "),
            "mc:Fallback" | "w:pPr" | "w:rPr" => {}
            _ => self.element(child),
        }
    }

    fn say(&mut self, words: &str) {
        if words != " " || !self.line.is_empty() {
            self.line.push_str(words);
        }
        if self.in_subject {
            self.subject.push_str(words);
        }
    }
}
