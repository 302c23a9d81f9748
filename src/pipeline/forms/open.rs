//! A file of a campaign → its form, and what is typed into it → the file.

use std::rc::Rc;
use std::sync::Arc;

use super::build::{BY_ID, Builder, row_mark};
use super::choices::Choices;
use super::data_file::DataFile;
use super::form::Form;
use super::form::NEW_ROW;
use super::grid::of_grid;
use super::shape::Shape;
use super::shapes::Shapes;
use super::spot::{path_of, steps};
use super::trees::{Tree, Trees, items};
use crate::diagnostic::{Fault, Report, Sources};
use crate::input::{Node, Session};
use crate::pipeline::{OpenFolder, Workshop};

/// Where something is shown or changes.
#[derive(Debug, Clone, Copy)]
pub struct FormPlace<'a> {
    /// The campaign.
    pub campaign: &'a str,
    /// The file.
    pub file: &'a DataFile,
    /// Dotted path of what the page shows; empty: the whole file.
    pub path: &'a str,
}

/// A file, opened with everything that its form needs.
pub(super) struct Opening<'a> {
    pub(super) place: FormPlace<'a>,
    pub(super) sources: Sources,
    pub(super) report: Report,
    pub(super) workshop: Option<Arc<Workshop>>,
    pub(super) session: Session,
}

/// The form at a place. None: there is no such place.
pub fn form(place: FormPlace<'_>, folder: &mut OpenFolder) -> Option<Form> {
    Opening::new(place, folder).form()
}

impl<'a> Opening<'a> {
    pub(super) fn new(place: FormPlace<'a>, folder: &mut OpenFolder) -> Self {
        let session = folder.session();
        let seen = folder.seen();
        Self {
            place,
            sources: seen.sources.clone(),
            report: seen.report.clone(),
            workshop: seen.opened.map(|opened| Arc::clone(&opened.workshop)),
            session,
        }
    }

    pub(super) fn trees(&self) -> Trees<'_> {
        Trees::new(self.place.campaign, &self.sources)
    }

    pub(super) fn form(&self) -> Option<Form> {
        let trees = self.trees();
        // Without its own file there is no campaign.
        trees.tree(&DataFile::Campaign)?;
        let (file, path) = (self.place.file, self.place.path);
        if let DataFile::Review(id) = file
            && trees.reviews().iter().all(|(known, _)| known != id)
            && trees.tree(file).is_none()
        {
            return None;
        }
        let tree = trees.tree(file);
        let root = tree.as_ref().and_then(|tree| tree.root.as_ref());
        let (report, faults) = self.faults(&trees.path(file), root);
        let choices = Choices::new(&trees, file, self.workshop.as_deref());
        let builder = Builder {
            shapes: Shapes::of(file),
            choices: &choices,
            faults: &faults,
        };
        let way = steps(file, root, of_grid(path).map_or(path, |(list, _)| list)).0;
        let form = Form {
            file: file.clone(),
            exists: tree.is_some(),
            is_readable: tree.is_none() || root.is_some(),
            way,
            path: path.to_owned(),
            row: String::new(),
            parts: Vec::new(),
            heads: None,
            grids: Vec::new(),
            report,
            sources: self.sources.clone(),
        };
        if of_grid(path).is_some() {
            return with_grid(form, &builder, root);
        }
        let record = record_at(builder.shapes, path)?;
        let node = node_at(root, path);
        if node.is_none() && !path.is_empty() && !path.ends_with(&format!(".{NEW_ROW}")) {
            return None;
        }
        Some(Form {
            row: node
                .filter(|_| !path.is_empty())
                .map(row_mark)
                .unwrap_or_default(),
            parts: builder.parts(&record, node, path),
            grids: builder.grids(&record, node, path),
            ..form
        })
    }

    /// Where a row with an id stands now, if not where the place says.
    pub(super) fn moved(&self, row: &str) -> Option<String> {
        if !row.starts_with(BY_ID) {
            return None;
        }
        let (list, number) = self.place.path.rsplit_once('.')?;
        let tree = self.tree();
        let rows = tree.as_ref()?.root.as_ref()?.at_path(list)?;
        let at = items(rows).iter().position(|node| row_mark(node) == row)? + 1;
        (number != at.to_string()).then(|| format!("{list}.{at}"))
    }

    /// What there is to say of the place that is shown, and where in the file all of it is.
    fn faults(&self, file: &str, root: Option<&Node>) -> (Report, Vec<(String, Fault)>) {
        let (mut own, mut by_path) = (Report::default(), Vec::new());
        for fault in self.report.sorted(&self.sources) {
            if fault.place.as_ref().is_some_and(|place| place.path() == file) {
                let path = root.and_then(|root| path_of(fault, root));
                if is_at(path.as_deref(), self.place.path) {
                    own.push(fault.clone());
                }
                by_path.extend(path.map(|path| (path, fault.clone())));
            }
        }
        (own, by_path)
    }

    pub(super) fn tree(&self) -> Option<Rc<Tree>> {
        self.trees().tree(self.place.file)
    }
}

fn node_at<'n>(root: Option<&'n Node>, path: &str) -> Option<&'n Node> {
    if path.is_empty() {
        return root;
    }
    root.and_then(|root| root.at_path(path))
}

/// The form of a grid; None: the group that its list is in has no such one.
fn with_grid(mut form: Form, builder: &Builder<'_>, root: Option<&Node>) -> Option<Form> {
    let (list, inner) = of_grid(&form.path)?;
    let (parent, key) = list.rsplit_once('.').unwrap_or(("", list));
    let record = record_at(builder.shapes, parent)?;
    let grids = builder.grids(&record, node_at(root, parent), parent);
    let own = grids
        .into_iter()
        .find(|step| step.path.as_ref() == Some(&form.path))?;
    let Shape::Rows(of) = shape_within(builder.shapes, &Shape::Group(record), key)? else {
        return None;
    };
    let grid = builder.grid(&of, node_at(root, list), list, inner)?;
    form.way.push(own);
    (form.row, form.parts, form.heads) = (grid.rows, grid.parts, Some(grid.heads));
    Some(form)
}

/// Whether a fault at `path` is to be told at the place that a page shows; of a row only what is wrong with it, of a grid all.
fn is_at(path: Option<&str>, shown: &str) -> bool {
    shown.is_empty()
        || of_grid(shown).is_some()
        || path
            .and_then(|path| path.strip_prefix(shown))
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

/// The group at a path; None: there is none, or it has no page of its own.
fn record_at(shapes: &Shapes, path: &str) -> Option<String> {
    let mut shape = Shape::Group(shapes.root.clone());
    for part in path.split('.').filter(|part| !part.is_empty()) {
        shape = shape_within(shapes, &shape, part)?;
    }
    match shape {
        Shape::Group(record) => Some(record),
        _ => None,
    }
}

fn shape_within(shapes: &Shapes, shape: &Shape, part: &str) -> Option<Shape> {
    match shape {
        Shape::Group(record) => {
            let keys = shapes.keys(record);
            let own = keys.keys.iter().find(|key| key.name == part);
            own.map(|key| key.shape.clone()).or_else(|| keys.others.clone())
        }
        Shape::Rows(record) => Some(Shape::Group(record.clone())),
        Shape::ById(inner) => Some((**inner).clone()),
        _ => None,
    }
}
