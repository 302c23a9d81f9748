//! A computed figure → the texts of the inputs that it comes from: found by changing them and looking whether it moves.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use super::bench::Bench;
use super::scalars::{Scalar, text_of, tree};
use crate::diagnostic::Spot;
use crate::document::alike;
use crate::input::{Folder, Node, Value, removed};

/// How many causes are named.
const MOST_CAUSES: usize = 3;
/// How many times the paper is made to find them.
const MOST_TRIES: usize = 30;

/// How many lists are looked at, and how long ones.
const MOST_LISTS: usize = 8;
const MOST_ITEMS: usize = 80;

/// Where a value stands: its file and its dotted path.
type Where = (String, String);

/// The first few figures and days that a paragraph with this text comes from, or the lists of which it counts something.
pub(super) fn causes(bench: &Bench<'_>, paragraph: &str, scalars: &[Scalar], files: &[String]) -> Vec<Where> {
    let paragraph = alike(paragraph);
    let count = |lines: &[String]| lines.iter().filter(|line| **line == paragraph).count();
    let Some(before) = bench.rough(bench.folder.clone()).map(|lines| count(&lines)) else {
        return Vec::new();
    };
    if before == 0 {
        return Vec::new();
    }
    let moves = |folder| Some(count(&bench.rough(folder)?) < before);
    let figures = scalars
        .iter()
        .filter_map(|scalar| Some((scalar, nudged(&scalar.text)?)));
    let figures: Vec<(&Scalar, String)> = figures.collect();
    let mut search = Search {
        moves: &moves,
        folder: &bench.folder,
        left: MOST_TRIES,
        found: Vec::new(),
    };
    search.among(&figures);
    let found = search.found.into_iter();
    let found: Vec<Where> = found.map(|one| (one.file.clone(), one.path.clone())).collect();
    if !found.is_empty() {
        return found;
    }
    let lists = lists(files, &bench.folder).into_iter().take(MOST_LISTS);
    let counted = lists.filter(|list| {
        // Without all of its items there may be no such paper, so some go at a time.
        let middle = list.items / 2;
        let parts = [middle + 1..=list.items, 1..=middle, list.items..=list.items];
        let mut shorter = parts
            .into_iter()
            .filter_map(|part| shortened(list, part, &bench.folder));
        shorter.any(|folder| moves(folder) == Some(true))
    });
    counted
        .map(|list| (list.file, list.path))
        .take(MOST_CAUSES)
        .collect()
}

/// A list of the inputs whose items have keys: persons, units, votes.
struct Listed {
    file: String,
    path: String,
    items: usize,
}

fn lists(files: &[String], folder: &Folder) -> Vec<Listed> {
    let mut found = Vec::new();
    for file in files {
        if let Some(root) = tree(file, folder) {
            collect(&root, file, "", &mut found);
        }
    }
    // Long lists are those that are counted.
    found.sort_by_key(|list| Reverse(list.items));
    found
}

fn collect(node: &Node, file: &str, path: &str, found: &mut Vec<Listed>) {
    match &node.value {
        Value::Map(entries) => {
            for (key, value) in entries {
                let path = if path.is_empty() {
                    key.name.clone()
                } else {
                    format!("{path}.{}", key.name)
                };
                collect(value, file, &path, found);
            }
        }
        Value::List(items) if (2..=MOST_ITEMS).contains(&items.len()) => {
            if items.iter().all(|item| matches!(item.value, Value::Map(_))) {
                let (file, path, items) = (file.to_owned(), path.to_owned(), items.len());
                found.push(Listed { file, path, items });
            }
        }
        Value::List(_) | Value::Scalar(_) | Value::Nothing | Value::Unread => {}
    }
}

/// The folder without these items of a list.
fn shortened(list: &Listed, part: RangeInclusive<usize>, folder: &Folder) -> Option<Folder> {
    let mut text = text_of(&list.file, folder)?;
    for number in part.rev() {
        text = removed(&text, &format!("{}.{number}", list.path)).ok()?;
    }
    Some(folder.trying(&list.file, &text))
}

struct Search<'b, 's> {
    /// Whether the paragraph says something else then. None: no such paper can be made.
    moves: &'b dyn Fn(Folder) -> Option<bool>,
    folder: &'b Folder,
    left: usize,
    found: Vec<&'s Scalar>,
}

impl<'s> Search<'_, 's> {
    /// Halves what moves the paragraph until single texts are left.
    fn among(&mut self, figures: &[(&'s Scalar, String)]) {
        if figures.is_empty() || self.left == 0 || self.found.len() == MOST_CAUSES {
            return;
        }
        self.left -= 1;
        let moves = (self.moves)(replaced(figures, self.folder));
        match (moves, figures) {
            (Some(true), [(only, _)]) => self.found.push(only),
            (Some(false), _) | (None, [_]) => {}
            // Together they may be refused while one by one they are not.
            (Some(true) | None, _) => {
                let (one, other) = figures.split_at(figures.len() / 2);
                self.among(one);
                self.among(other);
            }
        }
    }
}

/// The folder with these texts in their places: only to look at, so how they are written does not matter.
fn replaced(figures: &[(&Scalar, String)], folder: &Folder) -> Folder {
    let mut files: BTreeMap<&str, Vec<(&str, &str)>> = BTreeMap::new();
    for (scalar, text) in figures {
        files.entry(&scalar.file).or_default().push((&scalar.path, text));
    }
    let mut tried = folder.clone();
    for (file, texts) in files {
        let (Some(mut new), Some(root)) = (text_of(file, folder), tree(file, folder)) else {
            continue;
        };
        let mut places: Vec<(usize, usize, &str)> = texts
            .iter()
            .filter_map(|(path, text)| match root.at_path(path)?.place.spot() {
                Spot::Text { start, end } => Some((*start, *end, *text)),
                Spot::Cell(_) | Spot::Word(_) => None,
            })
            .collect();
        places.sort_unstable();
        for (start, end, text) in places.into_iter().rev() {
            new.replace_range(start..end, text);
        }
        tried = tried.trying(file, &new);
    }
    tried
}

/// A figure or day that is another one; None of what is neither.
fn nudged(text: &str) -> Option<String> {
    let text = text.trim();
    let plain = |letter: char| letter.is_ascii_digit() || matches!(letter, '.' | ',' | '-' | '/' | '%' | ' ');
    if text.len() > 20
        || !text.starts_with(|letter: char| letter.is_ascii_digit())
        || !text.chars().all(plain)
    {
        return None;
    }
    let mut new = text.to_owned();
    if let Some(at) = day_in(text) {
        let day: u8 = text[at..at + 2].parse().ok()?;
        let other = if day > 1 { day - 1 } else { day + 1 };
        new.replace_range(at..at + 2, &format!("{other:02}"));
        return Some(new);
    }
    let at = text.rfind(|letter: char| letter.is_ascii_digit())?;
    let digit = text.as_bytes()[at];
    let other = if digit == b'9' { digit - 1 } else { digit + 1 };
    new.replace_range(at..=at, &char::from(other).to_string());
    Some(new)
}

/// Where the day stands in `31/12/2025` or `2025-12-31`.
fn day_in(text: &str) -> Option<usize> {
    let signs = |first, second| {
        text.len() == 10
            && [first, second]
                .iter()
                .all(|at| matches!(text.as_bytes()[*at], b'/' | b'-'))
    };
    if signs(2, 5) {
        return Some(0);
    }
    signs(4, 7).then_some(8)
}

#[cfg(test)]
mod tests {
    use super::nudged;

    #[test]
    fn figures_and_days_are_moved_by_one() {
        let moved = |text: &str| nudged(text).unwrap_or_default();
        assert_eq!(moved("12"), "13");
        assert_eq!(moved("1.200.000"), "1.200.001");
        assert_eq!(moved("99,9 %"), "99,8 %");
        assert_eq!(moved("2025-06-27"), "2025-06-26");
        assert_eq!(moved("31/12/2025"), "30/12/2025");
        assert_eq!(moved("tổ 5"), "");
    }
}
