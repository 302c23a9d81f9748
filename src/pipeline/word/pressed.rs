//! Pages of a paper, and the values of the inputs that their words come from: where a press on a page leads.

use std::collections::BTreeMap;

use super::candidates::{Candidates, Known};
use super::input_files;
use super::rows::Rows;
use super::scalars::{FileTexts, Scalar};
use super::tokens::{Holes, Token, tokens};
use crate::diagnostic::Sources;
use crate::export::pdf::{SaidPart, SaidRun};
use crate::model::Dossier;

/// Words on a page that a value of the inputs says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PressedValue {
    /// The value's file, as the user would write its path.
    pub file: String,
    /// Its dotted key; that of its row, where several values of the row say the same.
    pub key: String,
    /// Where the words stand.
    pub boxes: Vec<PressBox>,
}

/// A stretch of a line, in tenths of a point from the left upper corner of its page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PressBox {
    /// From the left edge.
    pub left: i32,
    /// From the upper edge.
    pub top: i32,
    /// How wide it is.
    pub width: i32,
    /// How high it is.
    pub height: i32,
}

/// Texts of files as they were read last.
#[derive(Default)]
pub(in crate::pipeline) struct ReadTexts(BTreeMap<String, FileTexts>);

impl ReadTexts {
    /// What each page of a paper leads to.
    pub(in crate::pipeline) fn pressed(
        &mut self,
        pages: &[&[SaidPart]],
        paper: OfPaper<'_>,
        dossier: &Dossier,
        sources: &Sources,
    ) -> Vec<Vec<PressedValue>> {
        let mut files = input_files(dossier, sources);
        files.retain(|file| !paper.is_of_other_review(file));
        self.read(&files, sources);
        let texts: Vec<&FileTexts> = files.iter().filter_map(|file| self.0.get(file)).collect();
        let all = texts.iter().flat_map(|file| &file.scalars);
        let known = Known::new(all.filter(|text| !paper.is_of_other(text)));
        let lines = lines(pages);
        let found: Vec<Found<'_>> = lines.iter().flat_map(|line| line.found(&known)).collect();
        let mut rows = Rows::new(&texts);
        rows.speak_of(found.iter().filter_map(Found::only));
        let mut leads = vec![Vec::new(); pages.len()];
        for of_page in found.chunk_by(|one, next| one.page() == next.page()) {
            for one in of_page {
                let beside = of_page
                    .iter()
                    .filter(|other| other.tells() && one.stands_beside(other));
                let beside: Vec<&Scalar> = beside.flat_map(|other| other.texts.iter().copied()).collect();
                if let Some(value) = one.value(&beside, &rows, paper) {
                    one.lead(value, &mut leads);
                }
            }
        }
        leads
    }

    /// Reads the files that changed.
    fn read(&mut self, files: &[String], sources: &Sources) {
        for file in files {
            let text = sources.text(file).unwrap_or_default();
            if self.0.get(file).is_none_or(|known| known.text != text) {
                self.0.insert(file.clone(), FileTexts::of(file, text));
            }
        }
    }
}

/// Whose words are looked for.
#[derive(Debug, Clone, Copy)]
pub(in crate::pipeline) struct OfPaper<'a> {
    /// The file of papers.
    pub(in crate::pipeline) file: &'a str,
    /// The dotted path of the paper's row in it.
    pub(in crate::pipeline) row: &'a str,
    /// The review that it is of.
    pub(in crate::pipeline) review: Option<&'a str>,
    /// The ids of whom it is about, where it is one of many.
    pub(in crate::pipeline) about: [Option<&'a str>; 2],
}

impl OfPaper<'_> {
    fn is_own(self, text: &Scalar) -> bool {
        let rest = text.path.strip_prefix(self.row);
        text.file == self.file && rest.is_some_and(|rest| rest.starts_with('.'))
    }

    /// What another paper's row says is said by no other paper.
    fn is_of_other(self, text: &Scalar) -> bool {
        let (list, _) = self.row.split_once('.').unwrap_or((self.row, ""));
        let is_row = text
            .path
            .strip_prefix(list)
            .is_some_and(|rest| rest.starts_with('.'));
        text.file == self.file && is_row && !self.is_own(text)
    }

    fn is_of_other_review(self, file: &str) -> bool {
        let of = file
            .split_once("/reviews/")
            .and_then(|(_, name)| name.strip_suffix(".yaml"));
        of.zip(self.review).is_some_and(|(of, own)| of != own)
    }
}

/// Keys whose texts are names: they stand within sentences of other texts.
const NAMES: [&str; 7] = [
    "name",
    "short_name",
    "title",
    "position",
    "place",
    "address",
    "field",
];

/// So many rows of a list may say the same and still tell which row is meant.
const NAMESAKES: usize = 8;

/// A paragraph, with the pages that it stands on.
struct Line<'p> {
    words: Vec<Token>,
    /// Of each word: its page, its line, where it begins in it and ends.
    spots: Vec<(usize, &'p SaidRun, i32, i32)>,
    /// Whether something stands on its left.
    has_left: bool,
}

/// The paragraphs of all pages; one that goes on over the page is one.
fn lines<'p>(pages: &[&'p [SaidPart]]) -> Vec<Line<'p>> {
    let mut lines: Vec<Line<'p>> = Vec::new();
    for (page, parts) in pages.iter().enumerate() {
        // What was open at the end of the page before is its last paragraph.
        let before = lines.len().checked_sub(1);
        for part in *parts {
            let at = before.filter(|_| part.goes_on).unwrap_or_else(|| {
                lines.push(Line {
                    words: Vec::new(),
                    spots: Vec::new(),
                    has_left: has_left(part, parts),
                });
                lines.len() - 1
            });
            for run in &part.runs {
                lines[at].say(page, run);
            }
        }
    }
    lines
}

/// Whether another part stands on the left of this one, at the same height.
fn has_left(part: &SaidPart, parts: &[SaidPart]) -> bool {
    let Some(own) = part.runs.first() else {
        return false;
    };
    let is_left =
        |run: &SaidRun| overlap(run.edges, own.edges) && run.left_of(run.text.len()) < own.left_of(0);
    parts.iter().flat_map(|other| &other.runs).any(is_left)
}

fn overlap(one: (i32, i32), other: (i32, i32)) -> bool {
    one.0 < other.1 && other.0 < one.1
}

impl<'p> Line<'p> {
    fn say(&mut self, page: usize, run: &'p SaidRun) {
        for word in tokens(&run.text, Holes::None) {
            let (left, right) = (run.left_of(word.bytes.start), run.left_of(word.bytes.end));
            self.spots.push((page, run, left, right));
            self.words.push(word);
        }
    }

    /// The words that the inputs know.
    fn found<'l>(&'l self, known: &Known<'l>) -> impl Iterator<Item = Found<'l>> {
        let own = known.within(&self.words).into_iter();
        own.map(|Candidates { words, texts }| Found {
            spots: &self.spots[words.clone()],
            is_figure: self.words[words.clone()].iter().all(is_figure),
            has_left: self.has_left,
            is_whole: words.len() * 2 > self.words.len(),
            texts,
        })
    }
}

fn is_figure(word: &Token) -> bool {
    !word.key.contains(char::is_alphabetic)
}

/// Words that the inputs know.
struct Found<'l> {
    spots: &'l [(usize, &'l SaidRun, i32, i32)],
    is_figure: bool,
    has_left: bool,
    /// Whether they are most of their paragraph.
    is_whole: bool,
    texts: Vec<&'l Scalar>,
}

impl<'l> Found<'l> {
    /// Whether they say which row others stand in: what a whole list says alike does not.
    fn tells(&self) -> bool {
        !self.is_figure && self.texts.len() <= NAMESAKES
    }

    /// The page that the first of them stands on.
    fn page(&self) -> Option<usize> {
        self.spots.first().map(|(page, ..)| *page)
    }

    /// Whether another on the same page begins at the same height.
    fn stands_beside(&self, other: &Self) -> bool {
        let edges = |found: &Self| found.spots.first().map(|(_, run, ..)| run.edges);
        let same_height = edges(self)
            .zip(edges(other))
            .is_some_and(|(one, other)| overlap(one, other));
        !std::ptr::eq(self, other) && same_height
    }

    /// Notes on each of its pages that the words lead to a value.
    fn lead(&self, (file, key): (&str, &str), leads: &mut [Vec<PressedValue>]) {
        for (page, boxes) in self.boxes() {
            leads[page].push(PressedValue {
                file: file.to_owned(),
                key: key.to_owned(),
                boxes,
            });
        }
    }

    /// The only text that they can be.
    fn only(&self) -> Option<&'l Scalar> {
        let only = <[&Scalar; 1]>::try_from(&self.texts[..]).ok()?;
        (!self.is_figure).then_some(only[0])
    }

    /// The file and the key that a press leads to. None: nobody knows which.
    fn value(
        &self,
        beside: &[&'l Scalar],
        rows: &Rows<'l>,
        paper: OfPaper<'_>,
    ) -> Option<(&'l str, &'l str)> {
        // A number in front of a row is counted, whatever the inputs say.
        if self.is_figure && !self.has_left {
            return None;
        }
        let tied = best(&self.texts, |text| {
            beside
                .iter()
                .map(|other| rows.tie(text, other))
                .max()
                .unwrap_or(0)
        });
        let likely = match tied {
            Some(tied) => tied,
            None if self.is_figure => return None,
            None => self.alone(rows, paper)?,
        };
        let (first, rest) = likely.split_first()?;
        let same_row = |other: &&Scalar| other.file == first.file && other.row() == first.row();
        if rest.is_empty() {
            return Some((&first.file, &first.path));
        }
        let row = first.row().filter(|_| rest.iter().all(same_row))?;
        Some((&first.file, row))
    }

    /// The texts that they may be where nothing beside them tells: those of the paper itself, those that it names, those of what the
    /// pages speak of.
    fn alone(&self, rows: &Rows<'l>, paper: OfPaper<'_>) -> Option<Vec<&'l Scalar>> {
        if let Some(own) = best(&self.texts, |text| u8::from(paper.is_own(text))) {
            return Some(own);
        }
        if let Some(named) = best(&self.texts, |text| {
            u8::from(rows.named_by((paper.file, paper.row), text))
        }) {
            return Some(named);
        }
        // Of a thing that the paper is not about, it says the name at most.
        let may_be = |text: &Scalar| {
            let id = rows.id_of(text);
            id.is_none() || paper.about.contains(&id) || NAMES[..2].contains(&text.key())
        };
        let texts: Vec<&Scalar> = self.texts.iter().copied().filter(|text| may_be(text)).collect();
        let likely = best(&texts, |text| rows.spoken_of(text)).unwrap_or(texts);
        let is_name = |text: &&Scalar| NAMES.contains(&text.key());
        (self.is_whole || likely.iter().all(is_name)).then_some(likely)
    }

    /// The stretches of lines that the words take, by page.
    fn boxes(&self) -> BTreeMap<usize, Vec<PressBox>> {
        let mut boxes: BTreeMap<usize, Vec<PressBox>> = BTreeMap::new();
        for (page, run, left, right) in self.spots {
            let (top, height) = (run.edges.0, run.edges.1 - run.edges.0);
            let own = boxes.entry(*page).or_default();
            match own.last_mut() {
                Some(last) if (last.top, last.height) == (top, height) && last.left <= *left => {
                    last.width = right - last.left;
                }
                _ => own.push(PressBox {
                    left: *left,
                    top,
                    width: right - left,
                    height,
                }),
            }
        }
        boxes
    }
}

/// The texts for which most speaks; None: nothing speaks for any.
fn best<'l, N: Ord + Default + Copy>(
    texts: &[&'l Scalar],
    speaks: impl Fn(&Scalar) -> N,
) -> Option<Vec<&'l Scalar>> {
    let judged: Vec<(N, &Scalar)> = texts.iter().map(|text| (speaks(text), *text)).collect();
    let most = judged.iter().map(|(much, _)| *much).max()?;
    let best = judged.iter().filter(|(much, _)| *much == most);
    (most > N::default()).then(|| best.map(|(_, text)| *text).collect())
}
