//! The modules of `src/`: which names each defines and imports, and which file a path leads to.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use super::tokens::{Token, end_of_item, tokens};

/// A path as the source writes it: `crate::model::Date`.
type Names = Vec<String>;

/// One module: one file.
#[derive(Debug, Default)]
pub(super) struct Module {
    /// From `src/`.
    pub file: String,
    pub source: String,
    pub tokens: Vec<Token>,
    /// Names its items have.
    defined: BTreeSet<String>,
    /// Names its imports have here, and what each means.
    imported: BTreeMap<String, Names>,
    /// What `use …::*` names.
    globs: Vec<Names>,
    /// What it hands on only: `pub use`.
    handed_on: BTreeSet<String>,
}

/// All modules, by their paths: `thidua`, `thidua::model`, `main::cli` …
#[derive(Debug, Default)]
pub(super) struct Tree {
    pub modules: BTreeMap<Names, Module>,
}

impl Tree {
    /// The library and the program.
    pub(super) fn read(home: &Path) -> Self {
        let mut tree = Self::default();
        for (crate_name, root) in [("thidua", "lib.rs"), ("main", "main.rs")] {
            tree.add(home, vec![crate_name.to_owned()], &home.join(root));
        }
        tree
    }

    fn add(&mut self, home: &Path, path: Names, file: &Path) {
        let source = fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let relative = file.strip_prefix(home).unwrap().to_string_lossy().into_owned();
        let mut module = Module {
            file: relative,
            tokens: tokens(&source),
            source,
            ..Module::default()
        };
        for child in module.read_items() {
            let mut below = path.clone();
            below.push(child);
            let place = place_of(home, &below);
            self.add(home, below, &place);
        }
        self.modules.insert(path, module);
    }

    /// The file that defines what a path of a module means; None for what is not ours.
    fn file(&self, module: &Names, path: &[String]) -> Option<&str> {
        self.definition(module, path, 0)
            .map(|found| self.modules[&found].file.as_str())
    }

    /// The module that defines the last name of a path.
    fn definition(&self, from: &Names, path: &[String], depth: usize) -> Option<Names> {
        let (first, rest) = path.split_first()?;
        // A circle of re-exports leads nowhere.
        if depth > 32 {
            return None;
        }
        let start = match first.as_str() {
            "crate" => vec![from[0].clone()],
            "self" => from.clone(),
            "super" => from[..from.len() - 1].to_vec(),
            "thidua" => vec![first.clone()],
            name => return self.named(from, name, rest, depth),
        };
        match rest {
            [] => Some(start),
            _ => self.definition(&start, &without_self(rest), depth + 1),
        }
    }

    fn named(&self, from: &Names, name: &str, rest: &[String], depth: usize) -> Option<Names> {
        let module = self.modules.get(from)?;
        let mut child = from.clone();
        child.push(name.to_owned());
        if self.modules.contains_key(&child) {
            return if rest.is_empty() {
                Some(child)
            } else {
                self.definition(&child, rest, depth + 1)
            };
        }
        if module.defined.contains(name) {
            return Some(from.clone());
        }
        if let Some(target) = module.imported.get(name) {
            let longer = [target.as_slice(), rest].concat();
            return self.definition(from, &longer, depth + 1);
        }
        let mut longer = vec![name.to_owned()];
        longer.extend_from_slice(rest);
        let through = |glob: &Names| self.definition(from, &[glob.as_slice(), &longer].concat(), depth + 1);
        module.globs.iter().find_map(through)
    }

    /// From each file to the files that define what it names, with the line that names it first.
    pub(super) fn edges(&self) -> BTreeMap<(String, String), usize> {
        let mut edges = BTreeMap::new();
        for (path, module) in &self.modules {
            for (named, line) in module.named_paths() {
                match self.file(path, &named) {
                    Some(file) if file != module.file => {
                        edges
                            .entry((module.file.clone(), file.to_owned()))
                            .or_insert(line);
                    }
                    _ => {}
                }
            }
        }
        edges
    }
}

fn without_self(path: &[String]) -> Names {
    let kept = path.iter().filter(|name| *name != "self");
    kept.cloned().collect()
}

/// `thidua::model::date` is `model/date.rs` or `model/date/mod.rs`.
fn place_of(home: &Path, path: &[String]) -> PathBuf {
    let folder = path[1..]
        .iter()
        .fold(home.to_owned(), |place, name| place.join(name));
    let file = folder.with_extension("rs");
    if file.exists() {
        file
    } else {
        folder.join("mod.rs")
    }
}

impl Module {
    /// Reads names and imports; gives the names of the modules below.
    fn read_items(&mut self) -> Vec<String> {
        let tokens = std::mem::take(&mut self.tokens);
        let mut children = Vec::new();
        let mut at = 0;
        while at < tokens.len() {
            let name = tokens
                .get(at + 1)
                .map(|token| token.text.clone())
                .unwrap_or_default();
            let end = end_of_item(&tokens, at);
            match tokens[at].text.as_str() {
                "mod" => children.push(name),
                "use" => self.import(
                    &tokens[at + 1..end - 1],
                    at > 0 && (tokens[at - 1].is("pub") || tokens[at - 1].is(")")),
                ),
                "fn" | "struct" | "enum" | "trait" | "static" | "type" => _ = self.defined.insert(name),
                "const" if name != "fn" => _ = self.defined.insert(name),
                "impl" => {}
                _ => {
                    at += 1;
                    continue;
                }
            }
            at = end;
        }
        self.tokens = tokens;
        children
    }

    /// The names that a `use` brings, and whether they are only handed on.
    fn import(&mut self, tree: &[Token], public: bool) {
        for (path, name) in leaves(tree, &[]) {
            if name == "*" {
                self.globs.push(path);
                continue;
            }
            if public {
                self.handed_on.insert(name.clone());
            }
            self.imported.insert(name, path);
        }
    }

    /// Every path that the file names, but those it hands on, with its line.
    fn named_paths(&self) -> Vec<(Names, usize)> {
        let mut found: Vec<(Names, usize)> = Vec::new();
        let kept = self
            .imported
            .iter()
            .filter(|(name, _)| !self.handed_on.contains(*name));
        found.extend(kept.map(|(name, path)| (path.clone(), self.line_of(name))));
        let mut at = 0;
        while at < self.tokens.len() {
            if self.tokens[at].is("use") {
                let end = end_of_item(&self.tokens, at);
                // An import inside a function.
                found.extend(
                    leaves(&self.tokens[at + 1..end - 1], &[])
                        .into_iter()
                        .map(|(path, name)| {
                            let known = self.imported.contains_key(&name) || name == "*";
                            (if known { vec![] } else { path }, self.tokens[at].line)
                        }),
                );
                at = end;
                continue;
            }
            let path = path_at(&self.tokens[at..]);
            let length = path.len();
            if length > 1 {
                found.push((path, self.tokens[at].line));
            }
            at += (2 * length).max(2) - 1;
        }
        found
    }

    fn line_of(&self, name: &str) -> usize {
        self.tokens
            .iter()
            .find(|token| token.is(name))
            .map_or(1, |token| token.line)
    }
}

/// `a::b::c` at the beginning of the tokens.
fn path_at(tokens: &[Token]) -> Names {
    let mut path = Vec::new();
    for pair in tokens.chunks(2) {
        if !pair[0].is_name() {
            break;
        }
        path.push(pair[0].text.clone());
        if !pair.get(1).is_some_and(|mark| mark.is("::")) {
            break;
        }
    }
    path
}

/// What a tree of imports brings: the whole path and the name it has here.
fn leaves(tree: &[Token], before: &[String]) -> Vec<(Names, String)> {
    let mut path = before.to_vec();
    for (at, token) in tree.iter().enumerate() {
        match token.text.as_str() {
            "::" => {}
            "{" => {
                let inside = &tree[at + 1..tree.len() - 1];
                return branches(inside)
                    .into_iter()
                    .flat_map(|branch| leaves(branch, &path))
                    .collect();
            }
            "*" => return vec![(path, "*".to_owned())],
            "as" => return vec![(without_last_self(path), tree[at + 1].text.clone())],
            name => path.push(name.to_owned()),
        }
    }
    let path = without_last_self(path);
    let name = path.last().cloned().unwrap_or_default();
    if name.is_empty() {
        vec![]
    } else {
        vec![(path, name)]
    }
}

fn without_last_self(mut path: Names) -> Names {
    if path.len() > 1 && path.last().is_some_and(|name| name == "self") {
        path.pop();
    }
    path
}

/// The parts between the commas that stand in no braces.
fn branches(tree: &[Token]) -> Vec<&[Token]> {
    let (mut depth, mut start, mut found) = (0, 0, Vec::new());
    for (at, token) in tree.iter().enumerate() {
        match token.text.as_str() {
            "{" => depth += 1,
            "}" => depth -= 1,
            "," if depth == 0 => {
                found.push(&tree[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    found.push(&tree[start..]);
    found
}
