//! A file, or a row of one of its lists, as a form: what a page shows and what it may post.

use super::data_file::DataFile;
use crate::diagnostic::{Fault, Report, Sources};
use crate::input::folded;
use crate::model::Collation;
use crate::pipeline::ListName;

/// The part of a path that stands for a row that is not there yet.
pub const NEW_ROW: &str = "moi";

/// A form.
#[derive(Debug)]
pub struct Form {
    /// Of which file.
    pub file: DataFile,
    /// Whether the file is there.
    pub exists: bool,
    /// Whether it is new, or reads as a file of values.
    pub is_readable: bool,
    /// The way from the whole file to what is shown, outermost first.
    pub way: Vec<Step>,
    /// Dotted path of what is shown; empty: the whole file.
    pub path: String,
    /// By what a row is known again.
    pub row: String,
    /// What it holds, in order.
    pub parts: Vec<Part>,
    /// Heads of its columns, where it is a grid: its parts then are groups, a row each, with a field for each column.
    pub heads: Option<Vec<String>>,
    /// The grids of its lists.
    pub grids: Vec<Step>,
    /// Everything there is to say of what is shown.
    pub report: Report,
    /// The texts that the report speaks of.
    pub sources: Sources,
}

/// A step from a file to a place in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Its name.
    pub name: String,
    /// Where it leads; None: into a part of the same page.
    pub path: Option<String>,
}

/// A part of a form.
#[derive(Debug)]
pub enum Part {
    /// One value.
    Field(Field),
    /// Values that belong together.
    Group(Group),
    /// A list.
    Table(Table),
    /// What no form can change.
    Fixed(Fixed),
}

/// One value.
#[derive(Debug)]
pub struct Field {
    /// Dotted path in the file.
    pub path: String,
    /// Its name.
    pub label: String,
    /// What to write there.
    pub help: String,
    /// Whether it has to be there.
    pub required: bool,
    /// How it is entered.
    pub kind: FieldKind,
    /// What is there now, as it is entered: lines of a list are lines, chosen words are lines.
    pub value: String,
    /// A mark of that value, to see whether somebody changed it meanwhile.
    pub mark: String,
    /// Whether what stands in it was typed and is not in the file.
    pub unsaved: bool,
    /// Whether it stands in front: it is filled, required, or what the list shows.
    pub in_front: bool,
    /// What is wrong with it.
    pub faults: Vec<Fault>,
}

/// How a value is entered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldKind {
    /// A short text.
    Line,
    /// A long one.
    Paragraph,
    /// A list of texts, one a line.
    Lines,
    /// One text, or a list of them, one a line.
    OneOrMore,
    /// A day.
    Day,
    /// A sum of money.
    Amount,
    /// A number.
    Number,
    /// Yes or no.
    YesNo,
    /// One of these.
    OneOf(Vec<Choice>),
    /// Some of these.
    SomeOf(Vec<Choice>),
}

/// Something that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// The word of the file.
    pub word: String,
    /// Its name.
    pub name: String,
}

/// Values that belong together.
#[derive(Debug)]
pub struct Group {
    /// Dotted path in the file.
    pub path: String,
    /// Its name.
    pub label: String,
    /// What it is for.
    pub help: String,
    /// Whether the file has it.
    pub exists: bool,
    /// What it holds.
    pub parts: Vec<Part>,
    /// What is wrong with the whole of it.
    pub faults: Vec<Fault>,
}

/// A list of rows.
#[derive(Debug)]
pub struct Table {
    /// Dotted path in the file.
    pub path: String,
    /// Its name.
    pub label: String,
    /// What it is for.
    pub help: String,
    /// Heads of the columns that are shown.
    pub heads: Vec<String>,
    /// Whether it is there, or begins with its first row; an outline begins with that of its kind.
    pub is_begun: bool,
    /// The rows, in the file's order.
    pub rows: Vec<Row>,
    /// What is wrong with the whole of it.
    pub faults: Vec<Fault>,
}

/// A row of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Its number, from 1.
    pub number: usize,
    /// What the columns show.
    pub cells: Vec<String>,
    /// How much is wrong with it.
    pub faults: usize,
    /// How much there is to look at besides.
    pub warnings: usize,
}

/// What no form can change.
#[derive(Debug)]
pub struct Fixed {
    /// Dotted path in the file.
    pub path: String,
    /// Its name.
    pub label: String,
    /// Why not.
    pub reason: WhyFixed,
}

/// Why a part cannot be changed in a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WhyFixed {
    /// The list stands in a workbook of that name.
    InWorkbook(String),
    /// It has another page, or is of a form that only an editor shows.
    NoForm,
}

impl Table {
    /// Whether its rows may come from a workbook.
    pub fn is_taken_in(&self) -> bool {
        let mut lists = ListName::ALL.iter();
        lists.any(|list| list.table() == Some(self.path.as_str()))
    }

    /// Its rows in the order of a column, from 0: `backwards`, the last first.
    pub fn sort(&mut self, column: usize, backwards: bool) {
        let collation = Collation::new();
        let cell = |row: &Row| row.cells.get(column).cloned().unwrap_or_default();
        self.rows.sort_by(|one, other| {
            let order = collation.titles(&by_day(&cell(one)), &by_day(&cell(other)));
            if backwards { order.reverse() } else { order }
        });
    }

    /// Only the rows that have all words of a text, whatever their case and marks.
    pub fn keep(&mut self, words: &str) {
        let wanted: Vec<String> = words.split_whitespace().map(folded).collect();
        self.rows.retain(|row| {
            let said = folded(&row.cells.join(" "));
            wanted.iter().all(|word| said.contains(word))
        });
    }
}

/// A day of a cell by year, month and day.
fn by_day(cell: &str) -> String {
    let parts: Vec<&str> = cell.split('/').collect();
    match parts[..] {
        [day, month, year] => format!("{year}/{month}/{day}"),
        _ => cell.to_owned(),
    }
}

impl Form {
    /// All fields, also those within groups.
    pub fn fields(&self) -> Vec<&Field> {
        let mut found = Vec::new();
        fields_of(&self.parts, &mut found);
        found
    }
}

fn fields_of<'a>(parts: &'a [Part], found: &mut Vec<&'a Field>) {
    for part in parts {
        match part {
            Part::Field(field) => found.push(field),
            Part::Group(group) => fields_of(&group.parts, found),
            Part::Table(_) | Part::Fixed(_) => {}
        }
    }
}
