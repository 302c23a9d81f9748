//! Figures that stand in a table of their own: each row goes to the unit that it names.

use crate::diagnostic::{Report, SheetProblem};
use crate::input::{Key, Node, Value};

/// Takes the rows of `key` out of the root and puts each into the item of `list` whose id it has under `unit`, below the keys of
/// `path`. What could not be read stays, so that the root is not whole.
pub fn spread(root: &mut Node, key: &str, list: &str, report: &mut Report) {
    let Value::Map(entries) = &mut root.value else {
        return;
    };
    let Some(at) = entries.iter().position(|(known, _)| known.name == key) else {
        return;
    };
    let (key, node) = &mut entries[at];
    let key = key.clone();
    let tables = match &mut node.value {
        Value::List(rows) => vec![(None, std::mem::take(rows))],
        Value::Map(reviews) => match tables_of(reviews) {
            Some(tables) => tables,
            None => return,
        },
        Value::Scalar(_) | Value::Nothing | Value::Unread => return,
    };
    entries.remove(at);
    let items = entries.iter_mut().find(|(known, _)| known.name == list);
    let Some((
        _,
        Node {
            value: Value::List(items),
            ..
        },
    )) = items
    else {
        return;
    };
    for (review, rows) in tables {
        let path = below(&key, review);
        for row in rows {
            put(items, row, &path, report);
        }
    }
}

/// The rows of each review; None where one could not be read.
fn tables_of(reviews: &mut [(Key, Node)]) -> Option<Vec<(Option<Key>, Vec<Node>)>> {
    let table = |(review, table): &mut (Key, Node)| match &mut table.value {
        Value::List(rows) => Some((Some(review.clone()), std::mem::take(rows))),
        Value::Map(_) | Value::Scalar(_) | Value::Nothing | Value::Unread => None,
    };
    reviews.iter_mut().map(table).collect()
}

/// Where figures go in a unit: those of a review below `results`, those of the same months of last year in it.
fn below(key: &Key, review: Option<Key>) -> Vec<Key> {
    let named = |name: &str| Key {
        name: name.to_owned(),
        place: key.place.clone(),
    };
    match review {
        Some(review) if key.name == "same_period" => vec![named("results"), review, key.clone()],
        Some(review) => vec![key.clone(), review],
        None => vec![key.clone()],
    }
}

fn put(items: &mut [Node], row: Node, path: &[Key], report: &mut Report) {
    let Value::Map(mut cells) = row.value else {
        return;
    };
    let Some(at) = cells.iter().position(|(key, _)| key.name == "unit") else {
        return;
    };
    let (_, unit) = cells.remove(at);
    let item = items
        .iter_mut()
        .find(|item| item.at_path("id").is_some_and(|id| id.value == unit.value));
    let Some(mut group) = item else { return };
    for key in path {
        let Some(inner) = inner(group, key, &row.place) else {
            return;
        };
        group = inner;
    }
    let Value::Map(entries) = &mut group.value else {
        return;
    };
    for (key, value) in cells {
        if entries.iter().any(|(known, _)| known.name == key.name) {
            let problem = SheetProblem::SaidTwice { key: key.name };
            report.add(problem, value.place);
        } else {
            entries.push((key, value));
        }
    }
}

/// The group of that key, made where it is not there.
fn inner<'n>(node: &'n mut Node, key: &Key, place: &crate::diagnostic::Place) -> Option<&'n mut Node> {
    let Value::Map(entries) = &mut node.value else {
        return None;
    };
    let known = entries.iter().position(|(known, _)| known.name == key.name);
    let at = known.unwrap_or_else(|| {
        let group = Node {
            place: place.clone(),
            value: Value::Map(Vec::new()),
        };
        entries.push((key.clone(), group));
        entries.len() - 1
    });
    Some(&mut entries[at].1)
}
