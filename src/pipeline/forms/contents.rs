//! What a campaign has: its files, their lists, how many rows, how much is wrong.

use std::collections::BTreeMap;

use super::choices::{Choices, ListOf};
use super::data_file::DataFile;
use super::open::{FormPlace, Opening};
use super::shape::Shape;
use super::shapes::Shapes;
use super::trees::{Trees, below, items};
use crate::diagnostic::Severity;
use crate::input::Node;
use crate::pipeline::OpenFolder;

/// A file of a campaign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Content {
    /// The file.
    pub file: DataFile,
    /// Its name: of a review with its day.
    pub name: String,
    /// Whether it is there.
    pub exists: bool,
    /// Errors in it.
    pub errors: usize,
    /// Warnings.
    pub warnings: usize,
    /// Its lists: path, name, how many rows.
    pub lists: Vec<(String, String, usize)>,
}

/// What a campaign has. None: there is no such campaign.
pub fn contents(campaign: &str, folder: &mut OpenFolder) -> Option<Vec<Content>> {
    let place = FormPlace {
        campaign,
        file: &DataFile::Campaign,
        path: "",
    };
    let opening = Opening::new(place, folder);
    let trees = opening.trees();
    trees.tree(&DataFile::Campaign)?;
    let choices = Choices::new(&trees, place.file, None);
    let reviews = choices.of(ListOf::Reviews);
    let named = reviews
        .iter()
        .map(|review| (DataFile::Review(review.word.clone()), review.name.clone()));
    let plain = DataFile::PLAIN.map(|file| (file.clone(), file.name()));
    let mut all: Vec<(DataFile, String)> = plain.into();
    let last = all.pop();
    all.extend(named);
    all.extend(last);
    let faults = by_file(&opening);
    let content = |(file, name): (DataFile, String)| content(&trees, &faults, file, name);
    Some(all.into_iter().map(content).collect())
}

/// How many errors and warnings each file has.
fn by_file(opening: &Opening<'_>) -> BTreeMap<String, (usize, usize)> {
    let mut counts: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for fault in opening.report.sorted(&opening.sources) {
        let Some(place) = &fault.place else { continue };
        let count = counts.entry(place.path().to_owned()).or_default();
        match fault.kind.severity() {
            Severity::Error => count.0 += 1,
            Severity::Warning => count.1 += 1,
        }
    }
    counts
}

/// A campaign whose office's file is not its own: the first of those that share one.
pub fn sharing_office(folder: &mut OpenFolder) -> Option<String> {
    let sources = folder.seen().sources.clone();
    let mut files = sources
        .texts()
        .filter_map(|(path, _)| path.strip_prefix("inputs/")?.strip_suffix("/campaign.yaml"));
    let shares = |campaign: &&str| {
        let path = Trees::new(campaign, &sources).path(&DataFile::Office);
        !path.starts_with(&format!("inputs/{campaign}/"))
    };
    files.find(shares).map(str::to_owned)
}

fn content(
    trees: &Trees<'_>,
    faults: &BTreeMap<String, (usize, usize)>,
    file: DataFile,
    name: String,
) -> Content {
    let tree = trees.tree(&file);
    let shapes = Shapes::of(&file);
    let (errors, warnings) = faults.get(&trees.path(&file)).copied().unwrap_or_default();
    let mut lists = Vec::new();
    if let Some(root) = tree.as_ref().and_then(|tree| tree.root.as_ref()) {
        tables(shapes, &shapes.root, root, "", &mut lists);
    }
    Content {
        name,
        exists: tree.is_some(),
        errors,
        warnings,
        lists,
        file,
    }
}

/// The lists of a group and of the groups in it, with how many rows they have.
fn tables(shapes: &Shapes, record: &str, node: &Node, path: &str, found: &mut Vec<(String, String, usize)>) {
    for key in &shapes.keys(record).keys {
        let Some(value) = node.at_path(&key.name) else {
            continue;
        };
        let path = below(path, &key.name);
        match &key.shape {
            Shape::Rows(_) if !items(value).is_empty() => {
                found.push((path, key.label.clone(), items(value).len()));
            }
            Shape::Group(inner) => tables(shapes, inner, value, &path, found),
            _ => {}
        }
    }
}
