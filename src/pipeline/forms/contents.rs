//! What a campaign has: its files, their lists, how many rows, how much is wrong.

use super::choices::{Choices, ListOf};
use super::data_file::DataFile;
use super::form::{Part, Table};
use super::open::{FormPlace, Opening, form};
use super::trees::Trees;
use crate::diagnostic::Severity;
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
    let content = |(file, name): (DataFile, String)| content(campaign, file, name, folder);
    all.into_iter().map(content).collect()
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

fn content(campaign: &str, file: DataFile, name: String, folder: &mut OpenFolder) -> Option<Content> {
    let place = FormPlace {
        campaign,
        file: &file,
        path: "",
    };
    let form = form(place, folder)?;
    let mut lists = Vec::new();
    tables(&form.parts, &mut lists);
    Some(Content {
        name,
        exists: form.exists,
        errors: form.report.count(Severity::Error),
        warnings: form.report.count(Severity::Warning),
        lists,
        file,
    })
}

fn tables(parts: &[Part], found: &mut Vec<(String, String, usize)>) {
    for part in parts {
        match part {
            Part::Table(Table {
                path, label, rows, ..
            }) if !rows.is_empty() => {
                found.push((path.clone(), label.clone(), rows.len()));
            }
            Part::Group(group) => tables(&group.parts, found),
            Part::Table(_) | Part::Field(_) | Part::Fixed(_) => {}
        }
    }
}
