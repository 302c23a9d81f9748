//! A grid: figures of all rows of a list as one table, a row for each of its rows and a column for each thing that is counted.

use super::build::{Builder, mark};
use super::choices::list_of;
use super::form::{Choice, Group, Part, Step};
use super::rows::{cells, columns};
use super::shape::Shape;
use super::shapes::{Key, Keys};
use super::trees::{below, items};
use crate::input::Node;

/// What stands in the path of a grid between its list and what each row has.
const EACH: &str = ".*.";

/// Figures by id: whose they are, and what they are.
struct Figures<'s> {
    record: &'s str,
    key: &'s str,
    shape: &'s Shape,
}

/// The list of a grid and the path in each of its rows. None: it is the path of something else.
pub(super) fn of_grid(path: &str) -> Option<(&str, &str)> {
    path.split_once(EACH)
}

/// A grid as a form.
pub(super) struct Grid {
    /// What the columns are.
    pub(super) heads: Vec<String>,
    /// A group for each row, with a field for each column.
    pub(super) parts: Vec<Part>,
    /// By what its rows are known again.
    pub(super) rows: String,
}

impl Builder<'_> {
    /// The grid of what stands at `inner` in each row of a list of `record`s. None: no figures stand there.
    pub(super) fn grid(&self, record: &str, rows: Option<&Node>, list: &str, inner: &str) -> Option<Grid> {
        let figures = self.figures(record, inner)?;
        let ids = self.choices.of(list_of(figures.record, figures.key)?);
        let name = columns(record, &self.shapes.keys(record).keys);
        let (mut parts, mut names) = (Vec::new(), Vec::new());
        for (row, number) in rows.map_or(&[][..], items).iter().zip(1..) {
            let name = cells(self.choices, record, &name[..name.len().min(1)], row).concat();
            let path = below(&below(list, number), inner);
            parts.push(self.grid_row(&figures, &ids, &name, row.at_path(inner), &path));
            names.push(name);
        }
        Some(Grid {
            heads: ids.iter().map(|id| id.name.clone()).collect(),
            parts,
            rows: mark(&names.join("\n")),
        })
    }

    fn grid_row(
        &self,
        figures: &Figures<'_>,
        ids: &[Choice],
        name: &str,
        node: Option<&Node>,
        path: &str,
    ) -> Part {
        let cell = |id: &Choice| {
            let key = Key {
                name: id.word.clone(),
                label: format!("{name}: {}", id.name),
                help: String::new(),
                about: String::new(),
                required: false,
                shape: figures.shape.clone(),
            };
            let value = node.and_then(|node| node.at_path(&id.word));
            self.part(figures.record, &key, value, &below(path, &id.word))
        };
        Part::Group(Group {
            path: path.to_owned(),
            label: name.to_owned(),
            help: String::new(),
            exists: node.is_some(),
            parts: ids.iter().map(cell).collect(),
            faults: Vec::new(),
        })
    }

    /// What stands at a path within a record, where it is figures by id.
    fn figures<'s>(&'s self, record: &'s str, inner: &'s str) -> Option<Figures<'s>> {
        let (mut record, mut key) = (record, "");
        let mut shape: Option<&Shape> = None;
        for part in inner.split('.') {
            let keys: &Keys = match shape {
                None => self.shapes.keys(record),
                Some(Shape::Group(next)) => {
                    record = next;
                    self.shapes.keys(next)
                }
                Some(Shape::ById(item)) => {
                    shape = Some(&**item);
                    continue;
                }
                Some(_) => return None,
            };
            let own = keys.keys.iter().find(|known| known.name == part)?;
            (key, shape) = (part, Some(&own.shape));
        }
        match shape? {
            Shape::ById(item) if is_figure(item) => Some(Figures {
                record,
                key,
                shape: item,
            }),
            Shape::Group(next) => {
                let shape = self.shapes.keys(next).others.as_ref()?;
                is_figure(shape).then_some(Figures {
                    record: next,
                    key: "",
                    shape,
                })
            }
            _ => None,
        }
    }

    /// The grids of the lists in a group: their names and paths.
    pub(super) fn grids(&self, record: &str, node: Option<&Node>, path: &str) -> Vec<Step> {
        let mut found = Vec::new();
        for key in &self.shapes.keys(record).keys {
            let rows = node.and_then(|node| node.at_path(&key.name));
            if let (Shape::Rows(of), true) = (&key.shape, rows.is_some_and(|rows| !items(rows).is_empty())) {
                let each = format!("{}{EACH}", below(path, &key.name));
                self.grids_of_rows(of, &each, &mut found);
            }
        }
        found
    }

    fn grids_of_rows(&self, record: &str, each: &str, found: &mut Vec<Step>) {
        for key in &self.shapes.keys(record).keys {
            let Shape::ById(item) = &key.shape else { continue };
            if is_figure(item) && list_of(record, &key.name).is_some() {
                found.push(step(key.label.clone(), format!("{each}{}", key.name)));
            }
            if let (Shape::Group(inner), Some(list)) = (&**item, list_of(record, &key.name)) {
                for id in self.choices.of(list).iter() {
                    let at = format!("{each}{}.{}", key.name, id.word);
                    self.grids_of_group(inner, (&key.label, &id.name), &at, found);
                }
            }
        }
    }

    /// Figures of one review, and those that stand beside them.
    fn grids_of_group(&self, record: &str, (label, of): (&str, &str), at: &str, found: &mut Vec<Step>) {
        let keys = self.shapes.keys(record);
        if keys.others.as_ref().is_some_and(is_figure) {
            found.push(step(format!("{label}: {of}"), at.to_owned()));
        }
        for key in &keys.keys {
            if matches!(&key.shape, Shape::ById(item) if is_figure(item)) {
                found.push(step(format!("{}: {of}", key.label), format!("{at}.{}", key.name)));
            }
        }
    }
}

fn is_figure(shape: &Shape) -> bool {
    matches!(shape, Shape::Number)
}

fn step(name: String, path: String) -> Step {
    Step {
        name,
        path: Some(path),
    }
}
