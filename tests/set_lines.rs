//! The lines of all papers of all offices: how far their spaces are stretched.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::proofs::{Made, every_paper};
use crate::read_pdf::{Glyph, MM_PER_PT, Page};
use crate::{look, read_pdf};

/// A space of a justified line is at most as wide as so many; the widest stand above a last line that is a whole day with its
/// `ngày`.
const MOST: f64 = 3.3;
/// Wider ones stand between the columns of a table.
const COLUMNS: f64 = 6.0;

/// The lines of a page that are stretched too far, with how far.
fn stretched(page: &Page) -> Vec<String> {
    let right = page.width - look::format().page.margin_right_mm / MM_PER_PT;
    let mut lines: BTreeMap<i64, Vec<&Glyph>> = BTreeMap::new();
    for glyph in page.glyphs.iter().filter(|glyph| !glyph.text.trim().is_empty()) {
        #[expect(clippy::cast_possible_truncation, reason = "a place on a sheet")]
        let line = glyph.y.round() as i64;
        lines.entry(line).or_default().push(glyph);
    }
    let mut found = Vec::new();
    for mut line in lines.into_values() {
        line.sort_by(|one, other| one.x.total_cmp(&other.x));
        let at_edge = line.last().is_some_and(|last| (last.end() - right).abs() < 1.0);
        let spaces: Vec<f64> = line
            .windows(2)
            .map(|pair| (pair[1].x - pair[0].end()) / (0.25 * pair[0].size))
            .filter(|space| *space > 0.5)
            .collect();
        let least = spaces.iter().copied().fold(f64::MAX, f64::min);
        let most = spaces.iter().copied().fold(0.0, f64::max);
        if at_edge && spaces.len() > 2 && most - least < 0.1 && most > MOST && most < COLUMNS {
            let text: String = line.iter().map(|glyph| glyph.text.as_str()).collect();
            found.push(format!("{most:.1}: {text}"));
        }
    }
    found
}

#[test]
fn e6_no_line_of_any_paper_is_stretched_too_far() {
    let of = |made: &Made| -> Vec<String> {
        let pages = read_pdf::pages(&made.pdf);
        let wrong = pages.iter().flat_map(stretched);
        wrong.map(|line| format!("{}: {line}", made.name)).collect()
    };
    let wrong: Vec<String> = every_paper().par_iter().flat_map(of).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
