//! A list as a table of facts: for people who sort it, add it up or fill it in.

use chrono::NaiveDate;

/// One list.
#[derive(Debug, Clone, PartialEq)]
pub struct ListTable {
    /// What it is a list of.
    pub title: String,
    /// Its columns, from left to right.
    pub columns: Vec<ListColumn>,
    /// What stands below the heads, a cell for each column.
    pub rows: Vec<Vec<ListCell>>,
    /// How many empty rows are made ready below, to be filled in; none where the list is to be read only.
    pub room: u32,
}

/// One column.
#[derive(Debug, Clone, PartialEq)]
pub struct ListColumn {
    /// Its head.
    pub head: String,
    /// What its cells are.
    pub look: ListLook,
    /// Whether every row has to have it.
    pub needed: bool,
    /// What is to be filled in, in a sentence.
    pub about: Option<String>,
    /// What that looks like.
    pub example: Option<String>,
    /// What may be chosen; empty where anything may be typed.
    pub choices: Vec<String>,
    /// Whether something else than the choices may be typed, too.
    pub open: bool,
}

/// What the cells of a column are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListLook {
    /// Words and codes: stay as they are typed.
    Text,
    /// Days.
    Date,
    /// Figures.
    Number,
}

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq)]
pub enum ListCell {
    /// Nothing.
    Empty,
    /// Words, whatever they look like.
    Text(String),
    /// A figure.
    Number(f64),
    /// A day.
    Date(NaiveDate),
}

impl ListCell {
    /// What a person reads there: a day first, a comma before decimals.
    pub fn shown(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) => text.clone(),
            Self::Number(number) => number.to_string().replace('.', ","),
            Self::Date(day) => day.format("%d/%m/%Y").to_string(),
        }
    }
}
