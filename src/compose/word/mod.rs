//! An office's own Word file as the template of a kind: its tags are read once, and filled in for each paper. What has no tag stays
//! as it is, byte by byte.

mod filling;
mod finish;
mod form;
mod join;
mod known;
mod lift;
mod names;
mod node;
mod paper;
mod source;
mod tag;

use std::collections::BTreeSet;
use std::sync::Arc;

use tera::Tera;

use self::join::Joining;
use self::lift::lift;
use self::names::Names;
use self::node::Tree;
use self::source::Source;
use self::tag::{Act, Edge, Fold, Tag};
use super::asked::Asked;
use super::engine::engine;
use crate::diagnostic::{Fault, Place, Report, WordPart, WordSpot, WordTemplateProblem};
use crate::input::WordPackage;

pub(super) use self::paper::word_paper;

/// A Word template, ready to be filled in.
pub struct WordTemplate {
    file: Arc<str>,
    parts: Vec<(String, Vec<u8>)>,
    texts: Vec<TextPart>,
    tags: Vec<Tag>,
    names: Names,
    asked: Asked,
    tera: Tera,
}

/// A part with text.
struct TextPart {
    /// Which of the parts it is.
    at: usize,
    part: WordPart,
    source: Source,
}

/// A variable that a Word template uses.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct UsedVariable {
    /// Its path: `review.list.groups[].rows[].full_name`.
    pub path: String,
    /// Whether there is one of that name.
    pub known: bool,
}

impl WordTemplate {
    /// Reads the bytes of a Word file with all its tags. None: the report has all that is wrong with it. What has tags that are
    /// wrong comes back, so that its variables can be listed.
    pub fn load(file: &Arc<str>, bytes: &[u8], report: &mut Report) -> Option<Self> {
        let whole = |problem| Fault::new(problem, Place::word(file, WordSpot::default()));
        let word = WordPackage::read(bytes)
            .map_err(|problem| report.push(whole(problem)))
            .ok()?;
        for (_, target) in word.external.iter().filter(|(kind, _)| kind != "hyperlink") {
            let target = target.clone();
            report.push(whole(WordTemplateProblem::External { target }));
        }
        let mut trees = Vec::new();
        for (at, part) in &word.texts {
            let text = std::str::from_utf8(&word.parts[*at].1).ok();
            let tree = text.and_then(Tree::parse).filter(is_of_word);
            if tree.is_none() {
                report.push(whole(WordTemplateProblem::Unreadable));
            }
            trees.push((*at, *part, tree?));
        }
        Some(Self::joined(file, word.parts, trees, report))
    }

    fn joined(
        file: &Arc<str>,
        parts: Vec<(String, Vec<u8>)>,
        trees: Vec<(usize, WordPart, Tree)>,
        report: &mut Report,
    ) -> Self {
        let (mut joining, mut names) = (Joining::default(), Names::default());
        let mut texts = Vec::new();
        for (at, part, mut tree) in trees {
            joining.begin(part);
            joining.walk(&mut tree.root);
            lift(&mut tree.root, &joining.tags);
            let source = Source::of(&tree, &joining.tags, &mut joining.faults);
            let order: Vec<usize> = source.spans.iter().map(|(_, number)| *number).collect();
            names.read(&mut joining.tags, &order, &mut joining.faults);
            // Days are printed otherwise than they were typed.
            let source = Source::of(&tree, &joining.tags, &mut joining.faults);
            texts.push(TextPart { at, part, source });
        }
        let mut template = Self {
            file: Arc::clone(file),
            parts,
            texts,
            asked: Asked::of(joining.tags.iter().map(|tag| tag.tera.as_str())),
            tags: joining.tags,
            names,
            tera: engine(),
        };
        template.subject_said(&mut joining.faults);
        template.parse(&mut joining.faults);
        let mut told = BTreeSet::new();
        for (problem, spot) in joining.faults {
            // What Word keeps twice, for older programs, is told once.
            if told.insert((format!("{problem:?}"), spot.part, spot.paragraph, spot.cell)) {
                report.push(Fault::new(problem, template.place(spot)));
            }
        }
        template
    }

    fn place(&self, spot: WordSpot) -> Place {
        Place::word(&self.file, spot)
    }

    /// The register has the title from there.
    fn subject_said(&self, faults: &mut Vec<(WordTemplateProblem, WordSpot)>) {
        let has = |edge| self.tags.iter().any(|tag| tag.act == Act::Subject(edge));
        if !has(Edge::Begin) || !has(Edge::End) {
            faults.push((WordTemplateProblem::NoSubject, WordSpot::default()));
        }
    }

    /// Hands the parts to Tera. Where it refuses one, each tag is tried alone, so that all faults are told.
    fn parse(&mut self, faults: &mut Vec<(WordTemplateProblem, WordSpot)>) {
        if !faults.is_empty() {
            self.each_tag(faults);
            return;
        }
        let named = self
            .texts
            .iter()
            .map(|text| (self.parts[text.at].0.as_str(), text.source.text.as_str()));
        let named: Vec<(&str, &str)> = named.collect();
        if self.tera.add_raw_templates(named).is_err() {
            let before = faults.len();
            self.each_tag(faults);
            if faults.len() == before {
                faults.push((WordTemplateProblem::Unreadable, WordSpot::default()));
            }
        }
    }

    fn each_tag(&self, faults: &mut Vec<(WordTemplateProblem, WordSpot)>) {
        let mut tera = engine();
        for tag in &self.tags {
            if tera.add_raw_template("tag.xml", &alone(tag)).is_err() {
                let words = tag.words.clone();
                faults.push((WordTemplateProblem::BadTag { tag: words }, tag.spot));
            }
        }
    }

    /// What it reads of the data.
    pub(super) const fn asked(&self) -> &Asked {
        &self.asked
    }

    /// Whether it uses that variable, or something in it.
    fn uses(&self, path: &str) -> bool {
        self.names.known.iter().any(|known| {
            known
                .strip_prefix(path)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
        })
    }

    /// The variables it uses, those first that there are.
    pub fn variables(&self) -> Vec<UsedVariable> {
        let of = |paths: &BTreeSet<String>, known| {
            let each = paths.iter().map(|path| UsedVariable {
                path: path.clone(),
                known,
            });
            each.collect::<Vec<_>>()
        };
        [of(&self.names.known, true), of(&self.names.unknown, false)].concat()
    }
}

/// Whether a part's elements are named as Word names them.
fn is_of_word(tree: &Tree) -> bool {
    tree.root.name().starts_with("w:")
}

/// A tag that begins or ends something, as a template of its own.
fn alone(tag: &Tag) -> String {
    match tag.act {
        Act::Print | Act::Set => tag.tera.clone(),
        Act::Open(fold) => format!("{}{{% {} %}}", tag.tera, fold.end()),
        Act::Turn => format!("{{% if true %}}{}{{% endif %}}", tag.tera),
        Act::Close(Fold::For) => format!("{{% for x in [] %}}{}", tag.tera),
        Act::Close(Fold::If) => format!("{{% if true %}}{}", tag.tera),
        Act::Subject(_) | Act::Nothing => String::new(),
    }
}
