//! The order in which a tagged file wants its text to be read: the tree of its tags, which need not be the order in
//! which the text is drawn (a table cell of several rows is drawn after them).

use std::collections::HashMap;

use hayro::hayro_syntax::Pdf;
use hayro::hayro_syntax::object::{Array, Dict, Object, ObjectIdentifier};

/// The places of marked contents in the tree, by page and number on the page.
#[derive(Debug, Default)]
pub(super) struct Order(HashMap<(ObjectIdentifier, i32), usize>);

impl Order {
    /// Walks the tree.
    pub(super) fn of(pdf: &Pdf) -> Self {
        let mut order = Self::default();
        let catalog: Dict<'_> = pdf.xref().get(pdf.xref().root_id()).expect("a catalog");
        if let Some(root) = catalog.get::<Dict<'_>>("StructTreeRoot") {
            order.descend(&root, None);
        }
        order
    }

    /// Where the content stands in the tree.
    pub(super) fn place(&self, page: ObjectIdentifier, content: i32) -> Option<usize> {
        self.0.get(&(page, content)).copied()
    }

    fn descend(&mut self, element: &Dict<'_>, page: Option<ObjectIdentifier>) {
        let page = element.get_ref("Pg").map(ObjectIdentifier::from).or(page);
        if let Some(content) = element.get::<i32>("MCID") {
            self.add(page, content);
        }
        if let Some(children) = element.get::<Array<'_>>("K") {
            children
                .iter::<Object<'_>>()
                .for_each(|child| self.child(child, page));
        } else if let Some(child) = element.get::<Object<'_>>("K") {
            self.child(child, page);
        }
    }

    fn child(&mut self, child: Object<'_>, page: Option<ObjectIdentifier>) {
        match child {
            Object::Dict(dict) => self.descend(&dict, page),
            Object::Number(number) => self.add(page, i32::try_from(number.as_i64()).expect("a small number")),
            _ => {}
        }
    }

    fn add(&mut self, page: Option<ObjectIdentifier>, content: i32) {
        let place = self.0.len();
        self.0.insert((page.expect("a page"), content), place);
    }
}
