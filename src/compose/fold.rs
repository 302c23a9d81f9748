//! Columns that say one thing in all rows: what they say stands once, above the table or in the titles of its groups.

use crate::document::{Cell, Row, RowKind, Run, Slot, Table, plain_text};

/// Fewer rows than this keep their columns: nothing is said again and again.
const ROWS: usize = 2;

/// The table without those of the columns, from 1, that say one thing, and what stands above it instead, a line each.
pub(super) fn fold(mut table: Table, columns: &[usize]) -> (Table, Vec<String>) {
    let mut lines = Vec::new();
    let mut left: Vec<usize> = Vec::new();
    for at in columns.iter().filter_map(|column| column.checked_sub(1)) {
        let Some(said) = said(&table, at) else { continue };
        if let Some(one) = the_same(&said) {
            if !one.is_empty() {
                lines.push(format!("{}: {one}.", name(&table, at)));
            }
        } else if !entitle(&mut table, at, &said) {
            continue;
        }
        left.push(at);
    }
    let kept: Vec<usize> = (0..table.columns.len()).filter(|at| !left.contains(at)).collect();
    match table.with_columns(&kept).filter(|_| !left.is_empty()) {
        Some(folded) => (renumbered(folded), lines),
        None => (table, Vec::new()),
    }
}

/// What the cells of a column say, by groups; None where a row has no cell of its own there.
fn said(table: &Table, at: usize) -> Option<Vec<Vec<String>>> {
    let grid = table.body_grid().ok()?;
    let mut groups: Vec<Vec<String>> = vec![Vec::new()];
    for (row, slots) in table.body.iter().zip(&grid) {
        match (row.kind, slots.get(at)?) {
            (RowKind::Plain, Slot::Cell(cell)) if cell.colspan <= 1 && cell.rowspan <= 1 => {
                groups.last_mut()?.push(text(cell));
            }
            (RowKind::Group, _) => groups.push(Vec::new()),
            (RowKind::Plain, _) => return None,
            (RowKind::Head | RowKind::Numbers | RowKind::Total, _) => {}
        }
    }
    groups.retain(|group| !group.is_empty());
    let rows: usize = groups.iter().map(Vec::len).sum();
    (rows >= ROWS).then_some(groups)
}

/// What all of them say.
fn the_same(groups: &[Vec<String>]) -> Option<&str> {
    let first = groups.first()?.first()?;
    groups.iter().flatten().all(|one| one == first).then_some(first)
}

/// Writes into the title of each group what its rows say, where each group says one thing, in words, and one of them says it again.
fn entitle(table: &mut Table, at: usize, groups: &[Vec<String>]) -> bool {
    let each: Option<Vec<&str>> = groups
        .iter()
        .map(|group| the_same(std::slice::from_ref(group)))
        .collect();
    let Some(each) = each.filter(|each| groups.iter().flatten().count() > each.len()) else {
        return false;
    };
    let titles = table.body.iter().filter(|row| row.kind == RowKind::Group).count();
    let first_is_title = table.body.first().is_some_and(|row| row.kind == RowKind::Group);
    let in_words = |said: &&str| said.chars().any(char::is_alphabetic);
    if titles != each.len() || !first_is_title || !each.iter().all(in_words) {
        return false;
    }
    let words: Vec<String> = each.into_iter().map(|one| format!(": {one}")).collect();
    let titles = table.body.iter_mut().filter(|row| row.kind == RowKind::Group);
    titles.zip(words).all(|(row, words)| append(row, at, words))
}

/// Adds words to the cell of a title that covers a column.
fn append(row: &mut Row, at: usize, words: String) -> bool {
    let mut from = 0;
    for cell in &mut row.cells {
        let covered = from..from + cell.colspan.max(1);
        from = covered.end;
        if covered.contains(&at)
            && let Some(runs) = cell.paragraphs.last_mut()
        {
            runs.push(Run::plain(words));
            return true;
        }
    }
    false
}

/// What the head calls a column.
fn name(table: &Table, at: usize) -> String {
    let grid = table.head_grid().unwrap_or_default();
    let mut cells = grid.iter().filter_map(|slots| match slots.get(at) {
        Some(Slot::Cell(cell)) => Some(text(cell)),
        _ => None,
    });
    cells
        .rfind(|text| text.parse::<usize>().is_err())
        .unwrap_or_default()
}

/// The numbers of the columns go on without a gap.
fn renumbered(mut table: Table) -> Table {
    let rows = table.head.iter_mut().filter(|row| row.kind == RowKind::Numbers);
    for (at, cell) in rows.flat_map(|row| row.cells.iter_mut().enumerate()) {
        let number = text(cell);
        let inside = number.trim_matches(['(', ')']);
        if inside.parse::<usize>().is_ok() {
            let number = number.replace(inside, &(at + 1).to_string());
            cell.paragraphs = vec![vec![Run::plain(number)]];
        }
    }
    table
}

fn text(cell: &Cell) -> String {
    let paragraphs: Vec<String> = cell.paragraphs.iter().map(|runs| plain_text(runs)).collect();
    paragraphs.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Align, Column};

    fn row(kind: RowKind, texts: &[&str]) -> Row {
        let cell = |text: &&str| Cell {
            paragraphs: vec![vec![Run::plain(*text)]],
            ticked: false,
            colspan: if kind == RowKind::Group && !text.is_empty() && text.len() > 2 {
                2
            } else {
                1
            },
            rowspan: 1,
            align: None,
        };
        Row {
            kind,
            about: None,
            cells: texts.iter().map(cell).collect(),
        }
    }

    fn table(body: Vec<Row>) -> Table {
        let column = Column {
            share: 1,
            align: Align::Left,
        };
        Table {
            columns: vec![column; 3],
            small: false,
            tight: false,
            unit: None,
            head: vec![
                row(RowKind::Head, &["STT", "Tên", "Hình thức"]),
                row(RowKind::Numbers, &["1", "2", "3"]),
            ],
            body,
        }
    }

    fn shown(table: &Table) -> Vec<String> {
        let rows = table.head.iter().chain(&table.body);
        rows.map(|row| row.cells.iter().map(text).collect::<Vec<_>>().join("|"))
            .collect()
    }

    #[test]
    fn e9_a_column_that_says_one_thing_stands_once() {
        let rows = [["1", "An", "Giấy khen"], ["2", "Bình", "Giấy khen"]];
        let all = table(rows.iter().map(|cells| row(RowKind::Plain, cells)).collect());
        let (folded, lines) = fold(all, &[3]);
        assert_eq!(lines, ["Hình thức: Giấy khen."]);
        assert_eq!(shown(&folded), ["STT|Tên", "1|2", "1|An", "2|Bình"]);
    }

    #[test]
    fn e9_a_column_that_says_one_thing_in_each_group_stands_in_their_titles() {
        let rows = vec![
            row(RowKind::Group, &["I", "Tập thể"]),
            row(RowKind::Plain, &["1", "Đội", "Bằng khen"]),
            row(RowKind::Group, &["II", "Cá nhân"]),
            row(RowKind::Plain, &["1", "An", "Giấy khen"]),
            row(RowKind::Plain, &["2", "Bình", "Giấy khen"]),
        ];
        let (folded, lines) = fold(table(rows), &[3]);
        assert!(lines.is_empty());
        let wanted = [
            "STT|Tên",
            "1|2",
            "I|Tập thể: Bằng khen",
            "1|Đội",
            "II|Cá nhân: Giấy khen",
            "1|An",
            "2|Bình",
        ];
        assert_eq!(shown(&folded), wanted);
    }

    #[test]
    fn e9_a_column_that_says_several_things_or_has_one_row_stays() {
        let one = vec![row(RowKind::Plain, &["1", "An", "Giấy khen"])];
        assert_eq!(fold(table(one.clone()), &[3]), (table(one), Vec::new()));
        let two = vec![
            row(RowKind::Plain, &["1", "An", "Giấy khen"]),
            row(RowKind::Plain, &["2", "Bình", "Bằng khen"]),
        ];
        assert_eq!(fold(table(two.clone()), &[3]), (table(two), Vec::new()));
    }
}
