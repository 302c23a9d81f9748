//! # What it does
//! Asks of each paper on points which table it is about.
//!
//! # Why
//! A review may have several tables; the program does not guess.
//!
//! # Example
//! `score_table: khu-po`.
//!
//! # Basis
//! Of this program: each paper says what it is about.

use crate::diagnostic::{Report, ScoreProblem, Thing};
use crate::model::{Brief, Line, OnePer, OutlinePart, ScoreTable, unknown};

/// Reports a paper that names a table which its review has not, or none of several.
pub fn score_table_chosen(brief: &Brief<'_>, report: &mut Report) {
    let (dossier, row) = (brief.dossier, &brief.entry.row);
    let Some(review) = brief.review.filter(|_| !dossier.unread.scores) else {
        return;
    };
    let tables: Vec<&ScoreTable> = dossier.score_tables_of(&review.id).collect();
    let ids = || tables.iter().map(|table| table.id.to_string());
    match &row.score_table {
        Some(id) if dossier.score_table(row).is_none() => {
            report.add(unknown(Thing::ScoreTable, id.as_str(), ids()), id.place.clone());
        }
        None if tables.len() > 1 && is_on_points(brief) => {
            let (id, tables) = (brief.entry.id.to_string(), ids().collect());
            report.add(
                ScoreProblem::TableNotChosen { id, tables },
                brief.entry.place().clone(),
            );
        }
        Some(_) | None => {}
    }
}

/// Whether a paper cannot be made without points, by its kind or a part of its outline.
fn is_on_points(brief: &Brief<'_>) -> bool {
    let mut needs = brief.kind.needs.iter();
    let of_kind = brief.kind.one_per == Some(OnePer::ScoredUnit) || needs.any(|need| asks_points(need));
    let own = brief.entry.row.outline.as_ref();
    let mut of_outline = false;
    if let Some(outline) = own.or_else(|| brief.kinds.outline(brief.kind)) {
        outline.each(&mut |entry| {
            if let OutlinePart::Computed(id) = &entry.is {
                let part = brief.kinds.parts.part(id);
                of_outline |= part.is_some_and(|part| part.needs.iter().any(asks_points));
            }
        });
    }
    of_kind || of_outline
}

fn asks_points(need: &Line) -> bool {
    need.as_str().starts_with("review.scores")
}
