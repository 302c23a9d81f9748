//! The lines of all papers of all offices: how far their spaces are stretched.

use std::collections::BTreeMap;

use rayon::prelude::*;

use thidua::document::{Block, plain_text};
use thidua::faces::Face;

use crate::proofs::{Made, every_paper};
use crate::read_pdf::{Glyph, Line, MM_PER_PT, Page};
use crate::{look, read_pdf, trees};

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

/// A person's name that is no longer than this has room in a cell.
const NAME_MM: f64 = 56.0;

/// The names of persons in the cells of a paper's tables that no line shows whole.
fn parted_names(made: &Made) -> Vec<String> {
    let size = look::format().table.size_pt;
    let tables = made.paper.blocks.iter().filter_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    let cells = tables.flat_map(|table| &table.body).flat_map(|row| &row.cells);
    let said: Vec<String> = cells
        .flat_map(|cell| &cell.paragraphs)
        .map(|runs| plain_text(runs))
        .collect();
    let pages = read_pdf::pages(&made.pdf);
    let lines: Vec<String> = pages
        .iter()
        .flat_map(Page::lines)
        .map(|line| line.text())
        .collect();
    let short = |name: &&String| trees::fonts().width_mm(name, Face::Regular, size) <= NAME_MM;
    let names = made.paper.names.iter().filter(short);
    let parted = names.filter(|name| {
        said.iter().any(|cell| cell.contains(*name)) && !lines.iter().any(|line| line.contains(*name))
    });
    parted.map(|name| format!("{}: {name}", made.name)).collect()
}

#[test]
fn e5_names_of_persons_are_whole_in_every_table() {
    let wrong: Vec<String> = every_paper().par_iter().flat_map(parted_names).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A page that ends with words whose list or table stands on the next.
fn ends_with_a_lead(page: &Page) -> Option<String> {
    let lowest = |one: &Line, other: &Line| one.y().total_cmp(&other.y());
    let last = page.lines().into_iter().max_by(lowest)?.text();
    last.trim_end().ends_with(':').then_some(last)
}

#[test]
fn e8_no_page_ends_with_the_words_that_lead_to_a_list() {
    let of = |made: &Made| -> Vec<String> {
        let pages = read_pdf::pages(&made.pdf);
        let wrong = pages.iter().filter_map(ends_with_a_lead);
        wrong.map(|line| format!("{}: {line}", made.name)).collect()
    };
    let wrong: Vec<String> = every_paper().par_iter().flat_map(of).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
