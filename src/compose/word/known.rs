//! Every variable that a template can use, as docs/mau-van-ban.md lists them; a test writes that list out of the types, so the page
//! is where they stand once.

use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The page.
const PAGE: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/mau-van-ban.md"));
/// How a table of variables begins.
const HEAD: &str = "| ở đâu | biến |";
/// What stands in a path for a name that each paper gives.
const ANY_NAME: &str = "<tên>";

static KNOWN: LazyLock<Known> = LazyLock::new(|| Known::read(PAGE));

/// All variables.
struct Known {
    /// Names of each group, by its path; those of the outermost under an empty one.
    groups: BTreeMap<String, Vec<(String, Kind)>>,
    /// Paths of groups that are the same as another one.
    same: BTreeMap<String, String>,
}

/// What a variable is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A group of others.
    Group,
    /// Several of them.
    List,
    /// True or false.
    Flag,
    /// A day.
    Day,
    /// A text or a number.
    Text,
    /// Whatever the data has.
    Any,
}

/// A variable, with its path from the outermost: `review.list.groups[].rows[]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Variable {
    pub(super) path: String,
    pub(super) kind: Kind,
}

impl Known {
    fn read(page: &str) -> Self {
        let mut known = Self {
            groups: BTreeMap::new(),
            same: BTreeMap::new(),
        };
        let tables = page.split(HEAD).skip(1);
        let rows = tables.flat_map(|table| table.lines().skip(2).take_while(|line| line.starts_with('|')));
        for row in rows {
            if let Some((paths, names)) = row.trim_matches('|').split_once('|') {
                known.add(paths, names);
            }
        }
        known
    }

    fn add(&mut self, paths: &str, names: &str) {
        let paths: Vec<&str> = paths.split('`').skip(1).step_by(2).collect();
        let first = paths.first().copied().unwrap_or_default();
        for other in paths.iter().skip(1) {
            self.same.insert((*other).to_owned(), first.to_owned());
        }
        let of = |item: &str| {
            let (name, kind) = item.trim().strip_prefix('`')?.split_once('`')?;
            Some((name.to_owned(), kind_of(kind.trim_start_matches('?').trim())))
        };
        let names = names.split(';').filter_map(of);
        self.groups.entry(first.to_owned()).or_default().extend(names);
    }
}

fn kind_of(words: &str) -> Kind {
    match words {
        "nhóm" => Kind::Group,
        "đúng, sai" => Kind::Flag,
        "ngày" => Kind::Day,
        "chữ" | "số" => Kind::Text,
        words if words.starts_with("danh sách") => Kind::List,
        _ => Kind::Any,
    }
}

impl Variable {
    /// What stands there when nothing else does.
    pub(super) fn outermost(name: &str) -> Option<Self> {
        Self {
            path: String::new(),
            kind: Kind::Group,
        }
        .step(name)
    }

    /// Something that nobody knows anything about.
    pub(super) fn unknown(path: String) -> Self {
        Self {
            path,
            kind: Kind::Any,
        }
    }

    /// The variable of that name in it. None: there is none.
    pub(super) fn step(&self, name: &str) -> Option<Self> {
        let below = |name: &str| {
            if self.path.is_empty() {
                name.to_owned()
            } else {
                format!("{}.{name}", self.path)
            }
        };
        if self.kind == Kind::Any {
            return Some(Self::unknown(below(name)));
        }
        if self.kind != Kind::Group {
            return None;
        }
        if KNOWN.groups.contains_key(&canonical(&below(ANY_NAME))) {
            let (path, kind) = (below(ANY_NAME), Kind::Group);
            return Some(Self { path, kind });
        }
        let names = KNOWN.groups.get(&canonical(&self.path))?;
        let (_, kind) = names.iter().find(|(known, _)| known == name)?;
        Some(Self {
            path: below(name),
            kind: *kind,
        })
    }

    /// One item of a list.
    pub(super) fn item(&self) -> Self {
        let path = format!("{}[]", self.path);
        let is_group = KNOWN.groups.contains_key(&canonical(&path));
        let kind = match self.kind {
            Kind::List if is_group => Kind::Group,
            Kind::List => Kind::Text,
            Kind::Group | Kind::Flag | Kind::Day | Kind::Text | Kind::Any => Kind::Any,
        };
        Self { path, kind }
    }

    /// The names in it.
    pub(super) fn names(&self) -> Vec<&'static str> {
        let names = KNOWN
            .groups
            .get(&canonical(&self.path))
            .filter(|_| self.kind == Kind::Group);
        names
            .into_iter()
            .flatten()
            .map(|(name, _)| name.as_str())
            .collect()
    }
}

/// The names of the outermost.
pub(super) fn outermost_names() -> Vec<&'static str> {
    let names = KNOWN.groups.get("");
    names
        .into_iter()
        .flatten()
        .map(|(name, _)| name.as_str())
        .collect()
}

/// A path under which a group is listed with its names: groups that are the same are listed once.
fn canonical(path: &str) -> String {
    let mut at = path.len();
    loop {
        if let Some(same) = KNOWN.same.get(&path[..at]) {
            return canonical(&format!("{same}{}", &path[at..]));
        }
        match path[..at].rfind(['.', '[']) {
            Some(shorter) if shorter > 0 => at = shorter,
            Some(_) | None => return path.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(path: &str) -> Option<Variable> {
        let mut names = path.split('.');
        let mut variable = Variable::outermost(names.next()?)?;
        for name in names {
            let (name, lists) = name
                .split_once("[]")
                .map_or((name, false), |(name, _)| (name, true));
            variable = variable.step(name)?;
            if lists {
                variable = variable.item();
            }
        }
        Some(variable)
    }

    #[test]
    fn variables_of_the_page_are_known_with_what_they_are() {
        let kind = |path: &str| at(path).map(|variable| variable.kind);
        assert_eq!(kind("campaign.name"), Some(Kind::Text));
        assert_eq!(kind("paper.date"), Some(Kind::Day));
        assert_eq!(kind("review.list.groups"), Some(Kind::List));
        assert_eq!(kind("review.list.groups[].rows[].full_name"), Some(Kind::Text));
        // Groups that are the same are listed once.
        assert_eq!(kind("review.awards_given.rows[].award"), Some(Kind::Text));
        assert_eq!(kind("paper.cites.ke_hoach.citation"), Some(Kind::Text));
        assert_eq!(kind("paper.values.han_nop"), Some(Kind::Any));
        assert_eq!(kind("form.signature.name"), Some(Kind::Text));
        for wrong in [
            "campaign.nmae",
            "x",
            "campaign.name.x",
            "review.list.groups.rows",
            "paper.cites.a.b",
        ] {
            assert_eq!(kind(wrong), None, "{wrong}");
        }
    }
}
