//! What was edited in a DOCX, and where it comes from.

use crate::diagnostic::{Fault, Place, Sources};
use crate::input::WordCell;

/// One edit.
#[derive(Debug, Clone)]
pub struct EditedPassage {
    /// The first words of its paragraph, as the paper has it; of a new paragraph, its own.
    pub begins: String,
    /// Where in a table the paragraph stands.
    pub cell: Option<WordCell>,
    /// What was done.
    pub edit: PassageEdit,
    /// Where the words come from, and whether they can be taken.
    pub source: EditSource,
}

/// What someone did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PassageEdit {
    /// Words became others; none where words only came in or only went away.
    Words {
        /// Those that went.
        gone: String,
        /// Those that came.
        came: String,
    },
    /// A new paragraph.
    Added(String),
    /// A paragraph went away.
    Removed(String),
    /// A paragraph stands elsewhere.
    Moved,
}

/// Where a text stands in a file of the office, or of the program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldPlace {
    /// Its file, as the user would write its path.
    pub file: String,
    /// Its line, from 1.
    pub line: usize,
    /// Its dotted key; empty in a template.
    pub key: String,
}

impl FieldPlace {
    pub(super) fn new(place: &Place, key: &str, sources: &Sources) -> Self {
        Self {
            file: place.path().to_owned(),
            line: sources.position(place).line,
            key: key.to_owned(),
        }
    }
}

/// Where edited words come from.
#[derive(Debug, Clone)]
pub enum EditSource {
    /// A text of the inputs, which can take them.
    Field {
        /// The text.
        place: FieldPlace,
        /// Other paragraphs of the paper that say it, too, by their first words.
        also: Vec<String>,
    },
    /// A text that an edit before it changes already.
    Earlier,
    /// The outline of the kind: the paper gets one of its own.
    OwnOutline {
        /// Where the outline goes.
        place: FieldPlace,
        /// The sentence in the kind's outline.
        template: FieldPlace,
    },
    /// A text of the inputs from which something else comes, too, that would change.
    Shared {
        /// The text.
        place: FieldPlace,
        /// Words that would go.
        gone: String,
        /// Words that would come in their place.
        came: String,
    },
    /// Figures and days of the inputs that it is computed from: the first few.
    Computed(Vec<FieldPlace>),
    /// A sentence of a template.
    Template(FieldPlace),
    /// A text that the paper prints in capitals.
    Capitals(FieldPlace),
    /// A text that may not say this.
    Faulty {
        /// The text.
        place: FieldPlace,
        /// Why not.
        fault: Option<Box<Fault>>,
    },
    /// A text that cannot be changed without changing more of its file.
    Unwritable(FieldPlace),
    /// A list or a table whose rows come from this text.
    Row(FieldPlace),
    /// The paper is issued.
    Issued,
    /// What the program sets by itself, or what has no place in the inputs.
    Unknown,
}

impl EditSource {
    /// Whether the inputs can take the edit.
    pub const fn is_taken(&self) -> bool {
        matches!(self, Self::Field { .. } | Self::Earlier | Self::OwnOutline { .. })
    }
}
