//! The files of a campaign as trees, read when they are asked for.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;

use super::data_file::DataFile;
use crate::diagnostic::{Report, Sources};
use crate::input::{Key, Node, Value, parse};

/// A file that was read.
#[derive(Debug)]
pub(super) struct Tree {
    /// Its text.
    pub(super) text: Arc<str>,
    /// Its tree; None: it cannot be read.
    pub(super) root: Option<Node>,
}

/// The files of a campaign.
pub(super) struct Trees<'a> {
    pub(super) campaign: &'a str,
    pub(super) sources: &'a Sources,
    read: RefCell<BTreeMap<String, Option<Rc<Tree>>>>,
}

impl<'a> Trees<'a> {
    pub(super) fn new(campaign: &'a str, sources: &'a Sources) -> Self {
        Self {
            campaign,
            sources,
            read: RefCell::default(),
        }
    }

    /// Where a file stands, from the working folder.
    pub(super) fn path(&self, file: &DataFile) -> String {
        let home = format!("inputs/{}", self.campaign);
        match file.path() {
            Some(name) => format!("{home}/{name}"),
            None => self.office_path(&home),
        }
    }

    fn office_path(&self, home: &str) -> String {
        let campaign = self.tree(&DataFile::Campaign);
        let named = campaign
            .as_ref()
            .and_then(|tree| tree.root.as_ref()?.at_path("office"));
        let name = named.and_then(text).unwrap_or("office.yaml");
        let mut parts: Vec<&str> = home.split('/').collect();
        for part in name.split('/') {
            match part {
                "." | "" => {}
                ".." => {
                    parts.pop();
                }
                part => parts.push(part),
            }
        }
        parts.join("/")
    }

    /// A file; None: it is not there.
    pub(super) fn tree(&self, file: &DataFile) -> Option<Rc<Tree>> {
        let path = self.path(file);
        if let Some(known) = self.read.borrow().get(&path) {
            return known.clone();
        }
        let tree = self
            .sources
            .text(&path)
            .map(|text| read_once(&path, text, self.sources));
        self.read.borrow_mut().insert(path, tree.clone());
        tree
    }

    /// The ids of the campaign's reviews, with their days.
    pub(super) fn reviews(&self) -> Vec<(String, Option<String>)> {
        let campaign = self.tree(&DataFile::Campaign);
        let root = campaign.as_ref().and_then(|tree| tree.root.as_ref());
        let rows = root
            .and_then(|root| root.at_path("reviews"))
            .map_or(&[][..], items);
        let review = |row: &Node| {
            let id = row.at_path("id").and_then(text)?.to_owned();
            Some((id, row.at_path("date").and_then(text).map(str::to_owned)))
        };
        rows.iter().filter_map(review).collect()
    }
}

thread_local! {
    /// The trees that this thread read last, by path: one thread has the open folder, and pages ask for the same files again.
    static READ: RefCell<BTreeMap<String, Rc<Tree>>> = const { RefCell::new(BTreeMap::new()) };
}

/// The tree of a text, read once as long as the file has it.
fn read_once(path: &str, text: &str, sources: &Sources) -> Rc<Tree> {
    let known = READ.with_borrow(|read| read.get(path).filter(|tree| *tree.text == *text).cloned());
    if let Some(known) = known {
        return known;
    }
    let text: Arc<str> = Arc::from(text);
    let root = parse(&Arc::from(path), &text, sources, &mut Report::default());
    let tree = Rc::new(Tree { text, root });
    READ.with_borrow_mut(|read| read.insert(path.to_owned(), Rc::clone(&tree)));
    tree
}

/// The text of a scalar.
pub(super) fn text(node: &Node) -> Option<&str> {
    match &node.value {
        Value::Scalar(text) => Some(text),
        Value::Unread | Value::Nothing | Value::List(_) | Value::Map(_) => None,
    }
}

/// The items of a list.
pub(super) fn items(node: &Node) -> &[Node] {
    match &node.value {
        Value::List(items) => items,
        Value::Unread | Value::Nothing | Value::Scalar(_) | Value::Map(_) => &[],
    }
}

/// A path with one more part.
pub(super) fn below(path: &str, part: impl std::fmt::Display) -> String {
    if path.is_empty() {
        part.to_string()
    } else {
        format!("{path}.{part}")
    }
}

/// The value of a key of a group.
pub(super) fn child<'a>(node: &'a Node, key: &str) -> Option<&'a Node> {
    entries(Some(node))
        .iter()
        .find(|(known, _)| known.name == key)
        .map(|(_, value)| value)
}

/// The keys and values of a group.
pub(super) fn entries(node: Option<&Node>) -> &[(Key, Node)] {
    match node.map(|node| &node.value) {
        Some(Value::Map(entries)) => entries,
        _ => &[],
    }
}

/// What stands there: a text, or the lines of a list.
pub(super) fn words(node: &Node) -> String {
    match &node.value {
        Value::Scalar(text) => text.clone(),
        Value::List(items) => {
            let lines: Vec<&str> = items.iter().filter_map(text).collect();
            lines.join("\n")
        }
        Value::Nothing | Value::Unread | Value::Map(_) => String::new(),
    }
}
