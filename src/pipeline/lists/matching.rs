//! Which item of a file a row of a workbook is: by its id, else by its name and what tells namesakes apart. Never guessed.

use std::collections::{BTreeMap, BTreeSet};

use super::target::{Target, text};
use crate::diagnostic::{ListProblem, Report};
use crate::input::{Node, folded};

/// Where the item of each row stands; None of a row that is new.
pub(super) type Matches = Vec<Option<usize>>;

/// Rows and items that may be the same.
struct Matching<'a> {
    target: &'a Target,
    items: &'a [Node],
    rows: &'a [Node],
    found: Matches,
    /// Items that a row is of.
    claimed: BTreeSet<usize>,
}

/// The item of each row. The report names those of which nobody can tell.
pub(super) fn matched(target: &Target, rows: &[Node], report: &mut Report) -> Matches {
    let mut matching = Matching {
        target,
        items: target.items(),
        rows,
        found: vec![None; rows.len()],
        claimed: BTreeSet::new(),
    };
    let typed = matching.by_ids(report);
    matching.by_names(&typed, report);
    matching.new_ids(report);
    matching.found
}

/// The id of a row, if a cell says it; one that was made of the name is no id yet.
pub(super) fn typed_id<'n>(target: &Target, row: &'n Node) -> Option<&'n str> {
    let (known_by, _) = target.list.known_by();
    if target.list.is_figures() || target.list.refers() {
        return text(row, known_by);
    }
    let (id, name) = (row.at_path("id")?, row.at_path(known_by));
    let is_made = name.is_some_and(|name| name.place == id.place);
    text(row, "id").filter(|_| !is_made)
}

/// The id of an item.
fn own_id<'n>(target: &Target, item: &'n Node) -> Option<&'n str> {
    let (known_by, _) = target.list.known_by();
    if target.list.refers() && !target.list.is_figures() {
        text(item, known_by)
    } else {
        text(item, "id")
    }
}

impl Matching<'_> {
    fn claim(&mut self, row: usize, item: usize) {
        self.found[row] = Some(item);
        self.claimed.insert(item);
    }

    fn name<'n>(&self, node: &'n Node) -> &'n str {
        text(node, self.target.list.known_by().0).unwrap_or_default()
    }

    /// What tells namesakes apart, however it is spelt.
    fn beside(&self, node: &Node) -> Option<String> {
        text(node, self.target.list.known_by().1).map(folded)
    }

    /// Rows whose cells have ids; which rows they are.
    fn by_ids(&mut self, report: &mut Report) -> BTreeSet<usize> {
        let items = self.items.iter().enumerate();
        let ids: BTreeMap<&str, usize> = items
            .filter_map(|(at, item)| Some((own_id(self.target, item)?, at)))
            .collect();
        let (mut typed, mut seen) = (BTreeSet::new(), BTreeSet::new());
        for (at, row) in self.rows.iter().enumerate() {
            let Some(id) = typed_id(self.target, row) else {
                continue;
            };
            typed.insert(at);
            if !seen.insert(id) {
                let id = id.to_owned();
                report.add(ListProblem::RowTwice { id }, row.place.clone());
            }
            if let Some(item) = ids.get(id) {
                self.claim(at, *item);
            }
        }
        typed
    }

    /// Rows without ids, and new ids of someone whose name is there.
    fn by_names(&mut self, typed: &BTreeSet<usize>, report: &mut Report) {
        if self.target.list.refers() {
            return;
        }
        let free: Vec<usize> = (0..self.rows.len())
            .filter(|row| self.found[*row].is_none())
            .collect();
        let mut by_name: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for row in free {
            by_name
                .entry(key(self.name(&self.rows[row])))
                .or_default()
                .push(row);
        }
        let mut namesakes: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (at, item) in self.items.iter().enumerate() {
            namesakes.entry(key(self.name(item))).or_default().push(at);
        }
        for (name, rows) in by_name {
            let all = namesakes.get(&name).map_or(&[][..], Vec::as_slice);
            for row in &rows {
                // One who is proposed in another review, too, stands there twice.
                let same = |other: &Node| !differ(&self.rows[*row], other, "review");
                let all: Vec<usize> = all
                    .iter()
                    .copied()
                    .filter(|item| same(&self.items[*item]))
                    .collect();
                let rows: Vec<usize> = rows
                    .iter()
                    .copied()
                    .filter(|row| same(&self.rows[*row]))
                    .collect();
                self.one(*row, &rows, &all, typed, report);
            }
        }
    }

    /// One row, among the rows and items of its name.
    fn one(
        &mut self,
        row: usize,
        rows: &[usize],
        all: &[usize],
        typed: &BTreeSet<usize>,
        report: &mut Report,
    ) {
        let unclaimed: Vec<usize> = all
            .iter()
            .copied()
            .filter(|item| !self.claimed.contains(item))
            .collect();
        let beside = self.beside(&self.rows[row]);
        let alike = |item: &&usize| {
            let own = self.beside(&self.items[**item]);
            beside.is_none() || own.is_none() || own == beside
        };
        let likely: Vec<usize> = unclaimed.iter().filter(alike).copied().collect();
        if typed.contains(&row) {
            if !likely.is_empty() {
                self.ask(row, &likely, report);
            }
            return;
        }
        let same_beside = |other: &&usize| self.beside(&self.rows[**other]) == beside;
        let twins = rows.iter().filter(same_beside).count();
        match (likely.as_slice(), unclaimed.as_slice()) {
            ([item], _) if twins == 1 && (rows.len() == 1 || beside.is_some()) => {
                let item = *item;
                self.claim(row, item);
            }
            // A new person under a name that nobody has; of rows that make one id of it the second is named for that.
            ([], []) if all.is_empty() && (twins == 1 || text(&self.rows[row], "id").is_some()) => {}
            _ => self.ask(row, all, report),
        }
    }

    /// An id that is made of a new name may be that of another: names that differ by their marks only.
    fn new_ids(&self, report: &mut Report) {
        let mut seen: BTreeMap<&str, Option<usize>> = BTreeMap::new();
        for (at, item) in self.items.iter().enumerate() {
            seen.extend(text(item, "id").map(|id| (id, Some(at))));
        }
        for (at, row) in self.rows.iter().enumerate() {
            let Some(id) = text(row, "id").filter(|_| self.found[at].is_none()) else {
                continue;
            };
            match seen.insert(id, None) {
                // What was asked about already is not asked again.
                Some(Some(item))
                    if key(self.name(&self.items[item])) != key(self.name(row))
                        || differ(&self.items[item], row, "review") =>
                {
                    self.ask(at, &[item], report);
                }
                Some(None) if typed_id(self.target, row).is_none() => {
                    let id = id.to_owned();
                    report.add(ListProblem::RowTwice { id }, row.place.clone());
                }
                _ => {}
            }
        }
    }

    fn ask(&self, row: usize, among: &[usize], report: &mut Report) {
        let row = &self.rows[row];
        let known = among.iter().filter_map(|item| {
            let id = own_id(self.target, &self.items[*item]);
            id.or_else(|| text(&self.items[*item], "role")).map(str::to_owned)
        });
        let name = self.name(row).to_owned();
        let known: Vec<String> = known.collect();
        report.add(ListProblem::Namesakes { name, known }, row.place.clone());
    }
}

/// Whether both say something under a key, and not the same.
fn differ(one: &Node, other: &Node, key: &str) -> bool {
    text(one, key)
        .zip(text(other, key))
        .is_some_and(|(one, other)| one != other)
}

/// A name as it is held against others: spaces and capitals make no difference, marks do.
fn key(name: &str) -> String {
    name.to_lowercase()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}
