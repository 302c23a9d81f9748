//! `<table>` → a table of the tree.

use super::content::Content;
use super::element::Element;
use super::fold::fold;
use super::vocabulary::Tag;
use crate::diagnostic::TemplateProblem;
use crate::document::{Align, Block, Cell, Column, Paragraph, Role, Row, RowKind, Run, Table};

impl Content<'_> {
    /// Composes a table; rows that do not fit its columns are faults.
    pub(super) fn table(&mut self, element: &Element) {
        let aligns: Vec<Align> = words(element, "align").filter_map(align).collect();
        let shares: Vec<u32> = words(element, "widths")
            .filter_map(|word| word.parse().ok())
            .collect();
        let columns = shares
            .iter()
            .enumerate()
            .map(|(at, share)| Column {
                share: *share,
                align: aligns.get(at).copied().unwrap_or(Align::Left),
            })
            .collect();
        let mut head = Vec::new();
        let mut body = Vec::new();
        for child in element.elements() {
            if child.is(Tag::Head) {
                head.extend(child.elements().map(|row| self.row(row, RowKind::Head)));
            } else {
                body.push(self.row(child, RowKind::Plain));
            }
        }
        let table = Table {
            columns,
            small: element.attribute("size") == Some("small"),
            tight: false,
            unit: element.attribute("unit").map(str::to_owned),
            head,
            body,
        };
        self.refuse_uneven(&table, element);
        let folded: Vec<usize> = words(element, "fold")
            .filter_map(|word| word.parse().ok())
            .collect();
        let (table, lines) = fold(table, &folded);
        if !lines.is_empty() {
            self.blocks.push(Block::Paragraph(Paragraph {
                role: Role::Body,
                runs: vec![Run::plain(lines.join(" "))],
            }));
        }
        self.blocks.push(Block::Table(table));
    }

    fn row(&mut self, element: &Element, otherwise: RowKind) -> Row {
        let kind = match element.attribute("kind") {
            Some("group") => RowKind::Group,
            Some("total") => RowKind::Total,
            Some("numbers") => RowKind::Numbers,
            _ => otherwise,
        };
        Row {
            kind,
            about: element.attribute("about").map(str::to_owned),
            cells: element.elements().map(|cell| self.cell(cell)).collect(),
        }
    }

    fn cell(&mut self, element: &Element) -> Cell {
        let count = |name| {
            element
                .attribute(name)
                .and_then(|value| value.parse().ok())
                .unwrap_or(1)
        };
        Cell {
            paragraphs: self.paragraphs(element),
            ticked: element.elements().any(|child| child.is(Tag::Box)),
            colspan: count("colspan"),
            rowspan: count("rowspan"),
            align: element.attribute("align").and_then(align),
        }
    }

    /// Each row has to cover every column once; the fault stands at the row's own line of the template.
    fn refuse_uneven(&mut self, table: &Table, element: &Element) {
        let heads: Vec<&Element> = element
            .elements()
            .filter(|child| child.is(Tag::Head))
            .flat_map(Element::elements)
            .collect();
        let rows: Vec<&Element> = element.elements().filter(|child| child.is(Tag::Row)).collect();
        for (grid, rows) in [(table.head_grid(), heads), (table.body_grid(), rows)] {
            if let Err(uneven) = grid {
                let at = rows.get(uneven.row - 1).map_or(&element.at, |row| &row.at);
                let kind = TemplateProblem::UnevenRow {
                    found: uneven.found,
                    expected: uneven.expected,
                };
                self.report.add(kind, at.clone());
            }
        }
    }
}

fn words<'a>(element: &'a Element, name: &str) -> impl Iterator<Item = &'a str> {
    element.attribute(name).unwrap_or_default().split_whitespace()
}

fn align(word: &str) -> Option<Align> {
    match word {
        "left" => Some(Align::Left),
        "center" => Some(Align::Center),
        "right" => Some(Align::Right),
        "justify" => Some(Align::Justify),
        _ => None,
    }
}
