//! A campaign → the files of the next one: names, units, plan and papers stay; days, numbers and results go.

use super::super::typed_day;
use super::NewRequest;
use crate::diagnostic::Place;
use crate::input::{Change, Edit, Node, Session, Value, edited, removed};
use crate::model::Date;

/// What is copied, where it is there. Awardees and what councils did are of the year that is over.
const COPIED: [&str; 5] = [
    "office.yaml",
    "campaign.yaml",
    "papers.yaml",
    "units.yaml",
    "scores.yaml",
];
/// What goes from each paper.
const OF_PAPERS: [&str; 3] = ["date", "number", "outcomes"];
/// What goes from each unit.
const OF_UNITS: [&str; 4] = ["targets", "results", "last_year", "received"];
/// What goes from each unit of a table of points: criteria, classes and clusters stay.
const OF_SCORES: [&str; 9] = [
    "self",
    "council",
    "self_total",
    "council_total",
    "rank",
    "class",
    "not_ranked",
    "capped",
    "note",
];

/// The files of the next campaign.
pub(super) struct Again {
    /// Names and texts.
    pub(super) files: Vec<(String, String)>,
    /// Lines of them that speak of the year that is over: name of the file, number of the line.
    pub(super) look_at: Vec<(String, usize)>,
}

/// The files of the campaign that follows `from`. None: one of them cannot be read or changed, and the report says why.
pub(super) fn again(from: &str, request: &NewRequest, session: &mut Session) -> Option<Again> {
    let home = format!("inputs/{from}");
    let mut files = Vec::new();
    let mut over = None;
    for name in COPIED {
        let path = format!("{home}/{name}");
        if !session.folder.has(&path) {
            continue;
        }
        let (file, text) = session.read(&path)?;
        let tree = session.parse(&file, &text)?;
        let edits = match name {
            "campaign.yaml" => {
                over = last_day(&tree).map(Date::year);
                campaign(&tree, request, session)?
            }
            "papers.yaml" => emptied(&tree, "papers", &OF_PAPERS),
            "units.yaml" => emptied(&tree, "units", &OF_UNITS),
            "scores.yaml" => unscored(&tree),
            _ => Vec::new(),
        };
        files.push((name.to_owned(), changed(&text, &edits, &path, session)?));
    }
    let over = over?.to_string();
    let look_at = files.iter().flat_map(|(name, text)| {
        let lines = text.lines().enumerate();
        let of_then = lines.filter(|(_, line)| line.contains(&over) && !line.contains("$schema="));
        of_then.map(|(n, _)| (name.clone(), n + 1))
    });
    let look_at = look_at.collect();
    Some(Again { files, look_at })
}

/// The text with all changes. A comment beside what goes is of what goes, so it goes, too: the old file still has it.
fn changed(text: &str, edits: &[Edit], path: &str, session: &mut Session) -> Option<String> {
    let mut text = text.to_owned();
    for edit in edits {
        let new = match edit.change {
            Change::Remove => removed(&text, &edit.path),
            _ => edited(&text, edit),
        };
        match new {
            Ok(new) => text = new,
            Err(problem) => {
                session.add(problem, Place::file(path));
                return None;
            }
        }
    }
    Some(text)
}

fn list<'a>(tree: &'a Node, path: &str) -> &'a [Node] {
    match tree.at_path(path).map(|node| &node.value) {
        Some(Value::List(items)) => items,
        _ => &[],
    }
}

/// Removes keys from each item of a list.
fn emptied(tree: &Node, path: &str, keys: &[&str]) -> Vec<Edit> {
    let items = list(tree, path).iter().enumerate();
    let gone = items.flat_map(|(n, item)| {
        let there = keys.iter().filter(|key| item.at_path(key).is_some());
        there.map(move |key| Edit {
            path: format!("{path}.{}.{key}", n + 1),
            change: Change::Remove,
        })
    });
    gone.collect()
}

/// Removes the points of every table.
fn unscored(tree: &Node) -> Vec<Edit> {
    let tables = 1..=list(tree, "tables").len();
    tables
        .flat_map(|n| emptied(tree, &format!("tables.{n}.units"), &OF_SCORES))
        .collect()
}

fn day(tree: &Node, path: &str) -> Option<Date> {
    match &tree.at_path(path)?.value {
        Value::Scalar(text) => text.parse().ok(),
        _ => None,
    }
}

/// The last day of a campaign; of another occasion, of its last review.
fn last_day(tree: &Node) -> Option<Date> {
    let reviews = list(tree, "reviews").len();
    day(tree, "period.end").or_else(|| day(tree, &format!("reviews.{reviews}.date")))
}

/// Its days, each as many years later as its end.
fn campaign(tree: &Node, request: &NewRequest, session: &mut Session) -> Option<Vec<Edit>> {
    let facts = &request.facts;
    let end = typed_day(facts.end.as_deref()?, session)?;
    let years = end.year() - last_day(tree)?.year();
    let mut edits = Vec::new();
    let mut set = |path: String, words: String| {
        let change = Change::Set(words);
        edits.push(Edit { path, change });
    };
    let start = match &facts.start {
        Some(start) => Some(typed_day(start, session)?),
        None => day(tree, "period.start").and_then(|start| start.years_later(years)),
    };
    if let (Some(start), true) = (start, tree.at_path("period.start").is_some()) {
        set("period.start".to_owned(), start.to_string());
    }
    if tree.at_path("period.end").is_some() {
        set("period.end".to_owned(), end.to_string());
    }
    if let Some(name) = &facts.name {
        set("name".to_owned(), name.clone());
    }
    for n in 1..=list(tree, "reviews").len() {
        for key in ["date", "as_of"] {
            let path = format!("reviews.{n}.{key}");
            let later = day(tree, &path).and_then(|day| day.years_later(years));
            if let Some(later) = later {
                set(path, later.min(end).to_string());
            }
        }
    }
    Some(edits)
}
