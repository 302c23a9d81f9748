//! What the value of a key is, for a form.

/// What a value is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Shape {
    Text,
    Day,
    Amount,
    Number,
    YesNo,
    /// One of these words, or one that the office adds.
    Word(Vec<String>),
    /// The id of something.
    Id,
    /// A list of texts or words.
    List(Box<Self>),
    /// One text, or a list of them.
    OneOrMore,
    /// A group of keys.
    Group(String),
    /// A list of such groups, which may stand in a workbook.
    Rows(String),
    /// Values by id.
    ById(Box<Self>),
    /// What no form shows.
    Other,
}

impl Shape {
    /// The words of a choice, or of a list of them; of anything else none.
    pub(super) fn words(&self) -> &[String] {
        match self {
            Self::Word(words) => words,
            Self::List(item) => item.words(),
            _ => &[],
        }
    }
}
