//! The order in which a tagged file wants its text to be read: the tree of its tags, which need not be the order in
//! which the text is drawn (a table cell of several rows is drawn after them).

use std::collections::HashMap;

use hayro::hayro_syntax::Pdf;
use hayro::hayro_syntax::object::{Array, Dict, Name, Object, ObjectIdentifier};

/// Where a marked content stands in the tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    /// Its number in reading order.
    pub at: usize,
    /// The paragraph, cell or title it belongs to.
    pub part: usize,
}

/// The places of marked contents in the tree, by page and number on the page.
#[derive(Debug, Default)]
pub(super) struct Order {
    places: HashMap<(ObjectIdentifier, i32), Place>,
    parts: usize,
}

impl Order {
    /// Walks the tree.
    pub(super) fn of(pdf: &Pdf) -> Self {
        let mut order = Self::default();
        let catalog: Dict<'_> = pdf.xref().get(pdf.xref().root_id()).expect("a catalog");
        if let Some(root) = catalog.get::<Dict<'_>>("StructTreeRoot") {
            order.descend(&root, None, 0);
        }
        order
    }

    /// Whether the file has no tags at all.
    pub(super) fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    /// Where the content stands in the tree.
    pub(super) fn place(&self, page: ObjectIdentifier, content: i32) -> Option<Place> {
        self.places.get(&(page, content)).copied()
    }

    fn descend(&mut self, element: &Dict<'_>, page: Option<ObjectIdentifier>, part: usize) {
        let page = element.get_ref("Pg").map(ObjectIdentifier::from).or(page);
        let tag = element.get::<Name<'_>>("S");
        let part = if tag.is_some_and(|tag| tag.as_str() != "Span") {
            self.parts += 1;
            self.parts
        } else {
            part
        };
        if let Some(content) = element.get::<i32>("MCID") {
            self.add(page, content, part);
        }
        if let Some(children) = element.get::<Array<'_>>("K") {
            for child in children.iter::<Object<'_>>() {
                self.child(child, page, part);
            }
        } else if let Some(child) = element.get::<Object<'_>>("K") {
            self.child(child, page, part);
        }
    }

    fn child(&mut self, child: Object<'_>, page: Option<ObjectIdentifier>, part: usize) {
        match child {
            Object::Dict(dict) => self.descend(&dict, page, part),
            Object::Number(number) => {
                let content = i32::try_from(number.as_i64()).expect("a small number");
                self.add(page, content, part);
            }
            _ => {}
        }
    }

    fn add(&mut self, page: Option<ObjectIdentifier>, content: i32, part: usize) {
        let at = self.places.len();
        self.places
            .insert((page.expect("a page"), content), Place { at, part });
    }
}
