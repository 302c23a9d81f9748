//! The variables that tags use: which there are, which there are not, what is printed.

use std::collections::{BTreeMap, BTreeSet};

use super::known::{Kind, Variable, outermost_names};
use super::tag::{Act, Fold, Tag};
use crate::diagnostic::{WordSpot, WordTemplateProblem, suggest};

/// Words of Tera that are no variables.
const WORDS: [&str; 13] = [
    "and", "or", "not", "in", "is", "if", "else", "true", "false", "none", "True", "False", "None",
];

/// What the tags of a part use.
#[derive(Debug, Default)]
pub(super) struct Names {
    /// Paths of variables that there are: `review.list.groups[].rows[].name`.
    pub(super) known: BTreeSet<String>,
    /// Those that there are not, as they were typed.
    pub(super) unknown: BTreeSet<String>,
    /// What is in scope, loop by loop.
    scopes: Vec<BTreeMap<String, Variable>>,
}

type Faults = Vec<(WordTemplateProblem, WordSpot)>;

impl Names {
    /// Reads the tags of one part, in order. A day is printed as papers write days.
    pub(super) fn read(&mut self, tags: &mut [Tag], order: &[usize], faults: &mut Faults) {
        self.scopes = vec![BTreeMap::new()];
        for number in order {
            let tag = &mut tags[*number];
            match tag.act {
                Act::Print => self.print(tag, faults),
                Act::Open(Fold::For) => self.begin_loop(tag, faults),
                Act::Close(Fold::For) if self.scopes.len() > 1 => {
                    self.scopes.pop();
                }
                Act::Set => self.set(tag, faults),
                Act::Open(Fold::If) | Act::Turn => {
                    self.all(&paths(after_word(tag.inside())), tag, faults);
                }
                Act::Close(_) | Act::Subject(_) | Act::Nothing => {}
            }
        }
    }

    fn print(&mut self, tag: &mut Tag, faults: &mut Faults) {
        let inside = tag.inside().to_owned();
        let found = self.all(&paths(&inside), tag, faults);
        let Some(whole) = whole(&inside, found) else {
            return;
        };
        match whole.kind {
            Kind::Day => tag.tera = format!("{{{{ {inside} | in_figures }}}}"),
            Kind::Group | Kind::List | Kind::Flag => {
                let problem = WordTemplateProblem::NotText {
                    name: inside,
                    tag: tag.words.clone(),
                };
                faults.push((problem, tag.spot));
            }
            Kind::Text | Kind::Any => {}
        }
    }

    fn begin_loop(&mut self, tag: &Tag, faults: &mut Faults) {
        let (names, list) = after_word(tag.inside()).split_once(" in ").unwrap_or_default();
        let found = self.all(&paths(list), tag, faults);
        let item = whole(list.trim(), found).map_or_else(nothing_known, |list| list.item());
        let names: Vec<&str> = names.split(',').map(str::trim).collect();
        let mut scope = BTreeMap::from([("loop".to_owned(), nothing_known())]);
        for name in &names {
            let item = if names.len() == 1 {
                item.clone()
            } else {
                nothing_known()
            };
            scope.insert((*name).to_owned(), item);
        }
        self.scopes.push(scope);
    }

    fn set(&mut self, tag: &Tag, faults: &mut Faults) {
        let (name, value) = after_word(tag.inside()).split_once('=').unwrap_or_default();
        let found = self.all(&paths(value), tag, faults);
        let value = whole(value.trim(), found).unwrap_or_else(nothing_known);
        // It may be set in a loop and used behind it.
        if let Some(scope) = self.scopes.first_mut() {
            scope.insert(name.trim().to_owned(), value);
        }
    }

    /// Looks all paths up; of the last one what it is.
    fn all(&mut self, paths: &[Vec<String>], tag: &Tag, faults: &mut Faults) -> Option<Variable> {
        let mut last = None;
        for path in paths {
            last = self.one(path, tag, faults);
        }
        last
    }

    fn one(&mut self, path: &[String], tag: &Tag, faults: &mut Faults) -> Option<Variable> {
        let (first, rest) = path.split_first()?;
        let in_scope = self.scopes.iter().rev().find_map(|scope| scope.get(first));
        let in_scope = in_scope.cloned();
        let is_own = in_scope.is_some();
        let mut candidates = outermost_names();
        let mut at = in_scope.or_else(|| Variable::outermost(first));
        let mut typed = first.clone();
        for name in rest {
            let Some(group) = at else { break };
            candidates = group.names();
            at = group.step(name);
            typed = format!("{typed}.{name}");
        }
        if let Some(variable) = &at {
            let names_a_loop = is_own && rest.is_empty();
            if !variable.path.is_empty() && !names_a_loop {
                self.known.insert(variable.path.clone());
            }
            return at;
        }
        let wrong = typed.rsplit('.').next().unwrap_or_default();
        let suggestion = suggest(wrong, candidates).map(|near| {
            let before = typed.strip_suffix(wrong).unwrap_or_default();
            format!("{before}{near}")
        });
        self.unknown.insert(typed.clone());
        let problem = WordTemplateProblem::UnknownName {
            name: typed,
            tag: tag.words.clone(),
            suggestion,
        };
        faults.push((problem, tag.spot));
        None
    }
}

fn nothing_known() -> Variable {
    Variable::unknown(String::new())
}

/// The variable, if an expression is nothing but that.
fn whole(expression: &str, found: Option<Variable>) -> Option<Variable> {
    let (path, behind) = path(expression);
    found.filter(|_| behind.is_empty() && !path[0].is_empty())
}

fn after_word(inside: &str) -> &str {
    inside.split_once(' ').map_or("", |(_, rest)| rest.trim())
}

/// Dotted names in an expression that are variables: no filters, tests, functions, arguments, nothing in quotes.
fn paths(expression: &str) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    let mut before = String::new();
    let mut rest = expression;
    while let Some(letter) = rest.chars().next() {
        if letter == '"' || letter == '\'' || letter == '`' {
            let behind = &rest[letter.len_utf8()..];
            rest = behind.split_once(letter).map_or("", |(_, rest)| rest);
            before.clear();
        } else if letter.is_ascii_digit() {
            rest = rest.trim_start_matches(|letter: char| {
                letter.is_alphanumeric() || letter == '.' || letter == '_'
            });
            before.clear();
        } else if letter.is_alphabetic() || letter == '_' {
            let (path, behind) = path(rest);
            let is_variable = !matches!(before.as_str(), "|" | "is" | "is not" | ".")
                && !WORDS.contains(&path[0].as_str())
                && !behind.trim_start().starts_with('(')
                && !is_argument(behind);
            before = match (before.as_str(), path[0].as_str()) {
                ("is", "not") => "is not".to_owned(),
                (_, word) => word.to_owned(),
            };
            if is_variable {
                found.push(path);
            }
            rest = behind;
        } else {
            if !letter.is_whitespace() {
                before = letter.to_string();
            }
            rest = &rest[letter.len_utf8()..];
        }
    }
    found
}

/// Whether `=` follows, and not `==`.
fn is_argument(behind: &str) -> bool {
    let behind = behind.trim_start();
    behind.starts_with('=') && !behind.starts_with("==")
}

/// A dotted name, and what stands behind it.
fn path(text: &str) -> (Vec<String>, &str) {
    let is_of_name = |letter: char| letter.is_alphanumeric() || letter == '_';
    let mut path = Vec::new();
    let mut rest = text;
    loop {
        let end = rest.find(|letter| !is_of_name(letter)).unwrap_or(rest.len());
        path.push(rest[..end].to_owned());
        rest = &rest[end..];
        let dotted = rest.strip_prefix('.').or_else(|| rest.strip_prefix("?."));
        match dotted.filter(|behind| behind.starts_with(is_of_name)) {
            Some(behind) => rest = behind,
            None => return (path, rest),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(expression: &str) -> Vec<String> {
        paths(expression).iter().map(|path| path.join(".")).collect()
    }

    #[test]
    fn variables_are_told_from_other_words() {
        assert_eq!(
            found("a.b | default(value=c.d) | upper ~ \"x.y\" ~ e"),
            ["a.b", "c.d", "e"]
        );
        assert_eq!(
            found("a is not defined and not b.c or d == 12.5"),
            ["a", "b.c", "d"]
        );
        assert_eq!(found("range(end=n) "), ["n"]);
        assert_eq!(found("a[0].b + c?.d"), ["a", "c.d"]);
    }
}
