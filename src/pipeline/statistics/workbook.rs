//! The statistics of a year as XLSX.

use super::{Figure, Statistics, StatisticsRow, StatisticsTable};
use crate::diagnostic::{Fault, Language};
use crate::export::figures::{Cell, Line, LineKind, export};

/// All tables on one sheet, one below the other, figures as numbers.
pub fn statistics_workbook(statistics: &Statistics, language: Language) -> Result<Vec<u8>, Fault> {
    let year = statistics.year;
    let title = language.say(
        format!("Thống kê khen thưởng năm {year}"),
        format!("Statistics of awards of {year}"),
    );
    let mut lines = vec![line(LineKind::Title, &title, &[])];
    for table in &statistics.tables {
        lines.push(line(LineKind::Plain, "", &[]));
        lines.push(line(LineKind::Title, &table.title, &[]));
        lines.extend(table_lines(table));
    }
    let name = language.say(format!("Năm {year}"), format!("Year {year}"));
    export(&title, &name, (year, 12, 31), &lines)
}

fn table_lines(table: &StatisticsTable) -> impl Iterator<Item = Line> + '_ {
    let head = Line {
        kind: LineKind::Head,
        cells: table.heads.iter().cloned().map(Cell::Text).collect(),
    };
    let row = |row: &StatisticsRow| line(LineKind::Row, &row.name, &row.figures);
    let total = line(LineKind::Total, &table.total.name, &table.total.figures);
    std::iter::once(head)
        .chain(table.rows.iter().map(row))
        .chain([total])
}

fn line(kind: LineKind, name: &str, figures: &[Figure]) -> Line {
    let figures = figures.iter().map(|figure| match figure {
        Figure::Count(count) => Cell::Count(*count),
        Figure::Share(share) => Cell::Thousandths(*share),
        Figure::None => Cell::Text(String::new()),
    });
    Line {
        kind,
        cells: std::iter::once(Cell::Text(name.to_owned()))
            .chain(figures)
            .collect(),
    }
}
