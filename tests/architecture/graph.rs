//! Circles of a graph: who reaches whom and is reached by them.

use std::collections::{BTreeMap, BTreeSet};

/// The groups of nodes that all reach each other, each of two or more.
pub(super) fn circles<'a>(edges: impl Iterator<Item = (&'a str, &'a str)>) -> Vec<BTreeSet<&'a str>> {
    let mut next: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (from, to) in edges {
        next.entry(from).or_default().push(to);
    }
    let reached: BTreeMap<&str, BTreeSet<&str>> =
        next.keys().map(|node| (*node, reach(node, &next))).collect();
    let meets = |one: &str, other: &str| reached.get(other).is_some_and(|nodes| nodes.contains(one));
    let groups = reached.iter().map(|(node, nodes)| {
        nodes
            .iter()
            .copied()
            .filter(|other| meets(node, other))
            .chain([*node])
            .collect::<BTreeSet<_>>()
    });
    let different: BTreeSet<BTreeSet<&str>> = groups.filter(|group| group.len() > 1).collect();
    different.into_iter().collect()
}

/// All nodes that can be reached from one.
fn reach<'a>(from: &str, next: &BTreeMap<&'a str, Vec<&'a str>>) -> BTreeSet<&'a str> {
    let mut found = BTreeSet::new();
    let mut open: Vec<&str> = next.get(from).cloned().unwrap_or_default();
    while let Some(node) = open.pop() {
        if found.insert(node) {
            open.extend(next.get(node).into_iter().flatten());
        }
    }
    found
}
