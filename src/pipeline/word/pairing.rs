//! The paragraphs of an edited file ↔ those of the paper: by their bookmarks, else by what they say.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use similar::{Algorithm, DiffTag, capture_diff_slices};

use super::hunks::likeness;
use super::tokens::{Holes, Token, tokens};
use crate::document::{ParagraphMark, alike};
use crate::input::WordParagraph;

/// What became of a paragraph, in the order of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Met {
    /// It is there: number in the paper, number in the file.
    Both(usize, usize),
    /// It is there, at another place.
    Moved(usize, usize),
    /// It went away.
    Gone(usize),
    /// It came in, behind that paragraph of the paper.
    New {
        /// Its number in the file.
        new: usize,
        /// The paragraph of the paper before it.
        after: Option<usize>,
    },
}

/// How alike two paragraphs have to be to be taken for one.
const ALIKE: f32 = 0.45;
/// How many pairs of paragraphs between two known ones are held against each other.
const MOST_PAIRS: usize = 10_000;

/// What became of each paragraph.
pub(super) fn meet(paper: &[WordParagraph], file: &[WordParagraph]) -> Vec<Met> {
    let marked = by_mark(paper, file);
    let steady = longest_rise(&marked);
    let moved: BTreeMap<usize, usize> = marked
        .iter()
        .filter(|pair| !steady.contains(pair))
        .map(|(old, new)| (*new, *old))
        .collect();
    let gone_elsewhere: BTreeSet<usize> = moved.values().copied().collect();
    let mut met = Vec::new();
    let (mut old, mut new) = (0, 0);
    let ends = [(paper.len(), file.len())];
    for (next_old, next_new) in steady.iter().copied().chain(ends) {
        let olds: Vec<usize> = (old..next_old)
            .filter(|at| !gone_elsewhere.contains(at))
            .collect();
        let news: Vec<usize> = (new..next_new).filter(|at| !moved.contains_key(at)).collect();
        Gap {
            paper,
            file,
            met: &mut met,
        }
        .meet(&olds, &news);
        met.extend((new..next_new).filter_map(|at| Some(Met::Moved(*moved.get(&at)?, at))));
        if next_old < paper.len() {
            met.push(Met::Both(next_old, next_new));
        }
        (old, new) = (next_old + 1, next_new + 1);
    }
    met
}

/// Pairs that bear the same bookmark, in the order of the file.
fn by_mark(paper: &[WordParagraph], file: &[WordParagraph]) -> Vec<(usize, usize)> {
    let known: BTreeMap<ParagraphMark, usize> = paper
        .iter()
        .enumerate()
        .filter_map(|(at, paragraph)| Some((paragraph.mark?, at)))
        .collect();
    let mut used = BTreeSet::new();
    let pairs = file.iter().enumerate().filter_map(|(new, paragraph)| {
        let old = *known.get(&paragraph.mark?)?;
        used.insert(old).then_some((old, new))
    });
    pairs.collect()
}

/// The most pairs that are in order on both sides.
fn longest_rise(pairs: &[(usize, usize)]) -> Vec<(usize, usize)> {
    // For each length, the pair that ends the rise with the smallest number; and for each pair the one before it.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::new();
    for (at, (old, _)) in pairs.iter().enumerate() {
        let length = ends.partition_point(|end| pairs[*end].0 < *old);
        before.push(length.checked_sub(1).map(|shorter| ends[shorter]));
        if length == ends.len() {
            ends.push(at);
        } else {
            ends[length] = at;
        }
    }
    let mut rise = Vec::new();
    let mut at = ends.last().copied();
    while let Some(pair) = at {
        rise.push(pairs[pair]);
        at = before[pair];
    }
    rise.reverse();
    rise
}

/// Paragraphs between two known ones.
struct Gap<'a> {
    paper: &'a [WordParagraph],
    file: &'a [WordParagraph],
    met: &'a mut Vec<Met>,
}

impl Gap<'_> {
    /// First those that say the same, then those that say nearly the same.
    fn meet(&mut self, olds: &[usize], news: &[usize]) {
        let said = |paragraphs: &[WordParagraph], numbers: &[usize]| -> Vec<String> {
            numbers.iter().map(|at| alike(&paragraphs[*at].text)).collect()
        };
        let same = capture_diff_slices(Algorithm::Myers, &said(self.paper, olds), &said(self.file, news));
        let mut rest: (Range<usize>, Range<usize>) = (0..0, 0..0);
        for operation in same {
            let (old, new) = (operation.old_range(), operation.new_range());
            if operation.tag() != DiffTag::Equal {
                rest = (rest.0.start..old.end, rest.1.start..new.end);
                continue;
            }
            self.near(&olds[rest.0.start..old.start], &news[rest.1.start..new.start]);
            for (old, new) in old.clone().zip(new.clone()) {
                self.met.push(Met::Both(olds[old], news[new]));
            }
            rest = (old.end..old.end, new.end..new.end);
        }
        self.near(&olds[rest.0.start..], &news[rest.1.start..]);
    }

    fn near(&mut self, olds: &[usize], news: &[usize]) {
        let pairs = if self.same_cells(olds, news) {
            (0..olds.len()).map(|at| (at, at)).collect()
        } else {
            self.best(olds, news)
        };
        let (mut old, mut new) = (0, 0);
        for (next_old, next_new) in pairs.into_iter().chain([(olds.len(), news.len())]) {
            self.met
                .extend(olds[old..next_old].iter().map(|at| Met::Gone(*at)));
            for at in &news[new..next_new] {
                let after = next_old.checked_sub(1).map_or_else(
                    || olds.first().copied().and_then(|first| first.checked_sub(1)),
                    |before| Some(olds[before]),
                );
                let after = after.or_else(|| self.last_met());
                self.met.push(Met::New { new: *at, after });
            }
            if let (Some(one), Some(other)) = (olds.get(next_old), news.get(next_new)) {
                self.met.push(Met::Both(*one, *other));
            }
            (old, new) = (next_old + 1, next_new + 1);
        }
    }

    fn last_met(&self) -> Option<usize> {
        self.met.iter().rev().find_map(|met| match met {
            Met::Both(old, _) | Met::Gone(old) => Some(*old),
            Met::Moved(..) | Met::New { .. } => None,
        })
    }

    /// Whether they stand in the same cells of tables, one by one.
    fn same_cells(&self, olds: &[usize], news: &[usize]) -> bool {
        let cell = |one: &WordParagraph, other: &WordParagraph| one.cell.is_some() && one.cell == other.cell;
        let mut pairs = olds.iter().zip(news);
        olds.len() == news.len() && pairs.all(|(old, new)| cell(&self.paper[*old], &self.file[*new]))
    }

    /// The pairs that together are most alike, in order on both sides.
    fn best(&self, olds: &[usize], news: &[usize]) -> Vec<(usize, usize)> {
        let (rows, columns) = (olds.len(), news.len());
        if rows == 0 || columns == 0 || rows * columns > MOST_PAIRS {
            return Vec::new();
        }
        let words = |paragraphs: &[WordParagraph], numbers: &[usize]| -> Vec<Vec<Token>> {
            let texts = numbers.iter().map(|at| paragraphs[*at].text.as_str());
            texts.map(|text| tokens(text, Holes::None)).collect()
        };
        let (old_words, new_words) = (words(self.paper, olds), words(self.file, news));
        let mut sums = vec![vec![0.0_f32; columns + 1]; rows + 1];
        let mut alike = vec![vec![0.0_f32; columns]; rows];
        for row in (0..rows).rev() {
            for column in (0..columns).rev() {
                let likeness = likeness(&old_words[row], &new_words[column]);
                alike[row][column] = if likeness >= ALIKE { likeness } else { 0.0 };
                let apart = sums[row + 1][column].max(sums[row][column + 1]);
                sums[row][column] = apart.max(sums[row + 1][column + 1] + alike[row][column]);
            }
        }
        let (mut row, mut column, mut pairs) = (0, 0, Vec::new());
        while row < rows && column < columns {
            let together = sums[row + 1][column + 1] + alike[row][column];
            if alike[row][column] > 0.0 && together >= sums[row][column] {
                pairs.push((row, column));
                (row, column) = (row + 1, column + 1);
            } else if sums[row + 1][column] >= sums[row][column + 1] {
                row += 1;
            } else {
                column += 1;
            }
        }
        pairs
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paragraphs(texts: &[&str], marked: bool) -> Vec<WordParagraph> {
        let places = texts.iter().zip(1..);
        let one = |(text, place): (&&str, u32)| WordParagraph {
            text: (*text).to_owned(),
            mark: marked.then(|| ParagraphMark::new("x", place, text)),
            cell: None,
        };
        places.map(one).collect()
    }

    const PAPER: [&str; 4] = [
        "I. MỤC ĐÍCH",
        "1. Nâng cao nhận thức;",
        "2. Tổ chức chu đáo.",
        "II. NỘI DUNG",
    ];

    #[test]
    fn bookmarks_hold_paragraphs_that_say_something_else() {
        let paper = paragraphs(&PAPER, true);
        let mut file = paper.clone();
        file[1].text = "hoàn toàn khác".to_owned();
        file.swap(0, 3);
        let moved = meet(&paper, &file);
        assert!(
            moved.contains(&Met::Both(1, 1)) && moved.contains(&Met::Both(2, 2)),
            "{moved:?}"
        );
        assert_eq!(
            moved.iter().filter(|met| matches!(met, Met::Moved(..))).count(),
            2
        );
    }

    #[test]
    fn without_bookmarks_they_are_found_by_their_words() {
        let paper = paragraphs(&PAPER, true);
        let file = paragraphs(
            &[
                "I. MỤC ĐÍCH",
                "1. Nâng cao ý thức;",
                "Một câu mới thêm vào.",
                "II. NỘI DUNG",
            ],
            false,
        );
        assert_eq!(
            meet(&paper, &file),
            [
                Met::Both(0, 0),
                Met::Both(1, 1),
                Met::Gone(2),
                Met::New {
                    new: 2,
                    after: Some(2)
                },
                Met::Both(3, 3)
            ]
        );
    }
}
