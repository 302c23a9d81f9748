//! What can be wrong with the way a file is written.

mod explained;
mod words;

use strum::{EnumDiscriminants, EnumIter, IntoStaticStr};

use super::CodeEntry;

/// The way YAML is written.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EnumDiscriminants)]
#[cfg_attr(test, derive(EnumIter))]
#[strum_discriminants(name(YamlCode), vis(pub(super)), derive(EnumIter, IntoStaticStr))]
#[expect(
    missing_docs,
    reason = "the variant says what is wrong; its fields are the sentence's words"
)]
pub enum YamlProblem {
    /// The file is not YAML from here on.
    Syntax,
    /// An anchor, alias or tag (`&`, `*`, `!`), which no input needs.
    Feature { mark: char },
    /// A second document (`---`) in one file.
    SecondDocument,
    /// The file says nothing.
    EmptyFile,
    /// The same key twice in one group.
    DuplicateKey { key: String, first_line: usize },
}

impl YamlCode {
    /// Its code, how heavy it is, and who must act.
    pub(super) const fn entry(self) -> CodeEntry {
        match self {
            Self::Syntax => CodeEntry::error("Y101"),
            Self::Feature => CodeEntry::error("Y102"),
            Self::SecondDocument => CodeEntry::error("Y103"),
            Self::EmptyFile => CodeEntry::error("Y104"),
            Self::DuplicateKey => CodeEntry::error("Y105"),
        }
    }
}
