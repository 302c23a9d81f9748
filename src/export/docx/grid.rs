//! Tables of fixed columns; rows never split. Children come in the order that ECMA-376 part 1 (schema `wml.xsd`: `CT_TblPr`,
//! `CT_TcPr`) asks for.

use super::paragraph::Paragraph;
use crate::export::package::Element;

/// A table: its look, the widths of its columns in twips, its rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Grid {
    /// Its lines.
    pub(super) lines: Lines,
    /// Between a border and the letters: above and below, at the sides; in twips.
    pub(super) inset: (usize, usize),
    /// Widths of its columns, in twips.
    pub(super) widths: Vec<usize>,
    /// Its rows.
    pub(super) rows: Vec<GridRow>,
}

/// The lines of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lines {
    /// None.
    Off,
    /// Around all cells, of this weight in eighths of a point.
    All(usize),
}

/// A row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct GridRow {
    /// Its cells.
    pub(super) cells: Vec<GridCell>,
    /// Whether it stands at the top of each page. Word repeats only rows without a gap from the first one.
    pub(super) repeats: bool,
}

/// A cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct GridCell {
    /// How many columns it covers, from 1.
    pub(super) columns: usize,
    /// Its place among the cells of a column that are one.
    pub(super) merge: Option<Merge>,
    /// Its paragraphs; at least one, also where a cell from above covers it.
    pub(super) content: Vec<Paragraph>,
}

/// The place of a cell among the cells of a column that are one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Merge {
    /// The first.
    Begins,
    /// Another.
    GoesOn,
}

const SIDES: [&str; 4] = ["w:top", "w:left", "w:bottom", "w:right"];
const INSIDE: [&str; 2] = ["w:insideH", "w:insideV"];

impl Grid {
    /// Its paragraphs: row by row, cell by cell.
    pub(super) fn paragraphs(&mut self) -> impl Iterator<Item = &mut Paragraph> {
        let cells = self.rows.iter_mut().flat_map(|row| &mut row.cells);
        cells.flat_map(|cell| &mut cell.content)
    }

    /// `w:tbl`.
    pub(super) fn element(self) -> Element {
        let (lines, widths) = (self.lines, &self.widths);
        let columns = widths
            .iter()
            .map(|width| Element::new("w:gridCol").with("w:w", width));
        let grid = Element::new("w:tblGrid").children(columns);
        let rows = self.rows.into_iter().map(|row| row.element(lines, widths));
        Element::new("w:tbl")
            .child(properties(lines, self.inset, widths.iter().sum()))
            .child(grid)
            .children(rows)
    }
}

fn properties(lines: Lines, (y, x): (usize, usize), width: usize) -> Element {
    let sides = SIDES.into_iter().chain(INSIDE);
    let margins = SIDES.into_iter().zip([y, x, y, x]);
    Element::new("w:tblPr")
        .child(length("w:tblW", width))
        .child(Element::val("w:jc", "left"))
        .child(length("w:tblInd", 0))
        .child(Element::new("w:tblBorders").children(sides.map(|side| lines.side(side))))
        .child(Element::new("w:tblLayout").with("w:type", "fixed"))
        .child(Element::new("w:tblCellMar").children(margins.map(|(side, twips)| length(side, twips))))
}

fn length(name: &'static str, twips: usize) -> Element {
    Element::new(name).with("w:w", twips).with("w:type", "dxa")
}

impl Lines {
    fn side(self, name: &'static str) -> Element {
        let (line, eighths, colour) = match self {
            Self::Off => ("nil", 2, "000000"),
            Self::All(eighths) => ("single", eighths, "auto"),
        };
        Element::val(name, line)
            .with("w:sz", eighths)
            .with("w:space", 0)
            .with("w:color", colour)
    }

    /// A cell keeps borders of its own, so where they are off they are so in each cell as well; where they are on, what a cell
    /// says stands in its middle.
    fn of_cell(self) -> Element {
        match self {
            Self::Off => Element::new("w:tcBorders").children(SIDES.map(|side| self.side(side))),
            Self::All(_) => Element::val("w:vAlign", "center"),
        }
    }
}

impl GridRow {
    fn element(self, lines: Lines, widths: &[usize]) -> Element {
        let properties = Element::new("w:trPr")
            .child(Element::new("w:cantSplit"))
            .children(self.repeats.then(|| Element::new("w:tblHeader")));
        let mut rest = widths;
        let cells = self.cells.into_iter().map(|cell| {
            let (covered, others) = rest.split_at(cell.columns.min(rest.len()));
            rest = others;
            cell.element(lines, covered.iter().sum())
        });
        Element::new("w:tr").child(properties).children(cells)
    }
}

impl GridCell {
    /// A cell of one column.
    pub(super) const fn new(content: Vec<Paragraph>) -> Self {
        Self {
            columns: 1,
            merge: None,
            content,
        }
    }

    fn element(self, lines: Lines, width: usize) -> Element {
        let merge = self.merge.map(|merge| match merge {
            Merge::Begins => "restart",
            Merge::GoesOn => "continue",
        });
        let properties = Element::new("w:tcPr")
            .child(length("w:tcW", width))
            .children((self.columns > 1).then(|| Element::val("w:gridSpan", self.columns)))
            .children(merge.map(|merge| Element::val("w:vMerge", merge)))
            .child(lines.of_cell());
        Element::new("w:tc")
            .child(properties)
            .children(self.content.into_iter().map(Paragraph::element))
    }
}
