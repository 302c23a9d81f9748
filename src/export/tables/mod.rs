//! Tables that fit their content: widths from the words, the smaller size where it is needed, several tables where a sheet
//! has no room for all columns.

mod columns;
mod fit;
mod part;
mod settle;

use self::columns::needs;
use super::texts::text_width_mm;
use crate::diagnostic::FormProblem;
use crate::document::{Block, Format, Orientation, Paper, Table};
use crate::faces::Fonts;

/// Arranges all tables of a paper.
pub(super) fn arrange(paper: &mut Paper, format: &Format, fonts: &Fonts) {
    let arranged = |blocks: &mut Vec<Block>, sheet| {
        let width = text_width_mm(sheet, format);
        let all = std::mem::take(blocks).into_iter();
        *blocks = all
            .flat_map(|block| of_block(block, width, format, fonts))
            .collect();
    };
    arranged(&mut paper.blocks, paper.orientation);
    for annex in &mut paper.annexes {
        arranged(&mut annex.blocks, annex.orientation);
    }
}

fn of_block(block: Block, width_mm: f64, format: &Format, fonts: &Fonts) -> Vec<Block> {
    let Block::Table(mut table) = block else {
        return vec![block];
    };
    let parts = if fit::fit(&mut table, width_mm, format, fonts) {
        part::part_to_read(&table, width_mm, format, fonts)
    } else {
        part::part(&table, width_mm, format, fonts)
    };
    let parts = parts.unwrap_or_else(|| vec![table]);
    parts.into_iter().map(Block::Table).collect()
}

/// The first table whose words no parting makes fit.
pub(super) fn too_wide(paper: &Paper, format: &Format, fonts: &Fonts) -> Option<FormProblem> {
    let main = paper.blocks.iter().map(|block| (block, paper.orientation));
    let annexed = paper
        .annexes
        .iter()
        .flat_map(|annex| annex.blocks.iter().map(|block| (block, annex.orientation)));
    main.chain(annexed).find_map(|(block, sheet)| match block {
        Block::Table(table) => excess(table, sheet, format, fonts),
        _ => None,
    })
}

fn excess(table: &Table, sheet: Orientation, format: &Format, fonts: &Fonts) -> Option<FormProblem> {
    let room = text_width_mm(sheet, format);
    let needed: f64 = needs(table, &table.widths_mm(room), format, fonts)
        .iter()
        .map(|column| column.word_mm)
        .sum();
    let shown = |mm: f64| format!("{mm:.0}");
    (needed > room + 1.0).then(|| FormProblem::TableTooWide {
        columns: table.columns.len(),
        width_mm: shown(needed),
        room_mm: shown(room),
    })
}
