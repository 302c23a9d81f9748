//! The closed vocabulary of templates: which elements there are, and what may stand in each.

use strum::{EnumString, IntoStaticStr, VariantArray};

/// An element of the vocabulary.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "lowercase")]
pub(super) enum Tag {
    Paper,
    Book,
    Subject,
    Addressees,
    Basis,
    Authority,
    Resolution,
    Part,
    Chapter,
    Group,
    Section,
    Subsection,
    Clause,
    Subclause,
    Point,
    Item,
    Article,
    P,
    B,
    I,
    Table,
    Head,
    Row,
    Cell,
    Box,
    Annex,
    /// Where the entries of an outline go.
    Outline,
    /// The last paragraph of an outline, and where it goes.
    Closing,
    Copied,
    Recipients,
    Signature,
    Signers,
}

impl Tag {
    /// Its name.
    pub(super) fn name(self) -> &'static str {
        self.into()
    }

    /// What may stand in it.
    #[expect(
        clippy::too_many_lines,
        reason = "one flat table: what may stand in each element"
    )]
    pub(super) const fn content(self) -> &'static [Self] {
        match self {
            Self::Paper => &[
                Self::Subject,
                Self::Addressees,
                Self::Basis,
                Self::Authority,
                Self::Resolution,
                Self::Part,
                Self::Chapter,
                Self::Group,
                Self::Section,
                Self::Clause,
                Self::Item,
                Self::Article,
                Self::P,
                Self::Table,
                Self::Outline,
                Self::Closing,
                Self::Copied,
                Self::Recipients,
                Self::Signature,
                Self::Signers,
                Self::Annex,
            ],
            Self::Book => &[Self::P, Self::Table],
            Self::Annex => &[
                Self::Part,
                Self::Chapter,
                Self::Group,
                Self::Section,
                Self::Clause,
                Self::Point,
                Self::Item,
                Self::P,
                Self::Table,
                Self::Signature,
                Self::Signers,
            ],
            Self::Part => &[
                Self::Chapter,
                Self::Section,
                Self::Article,
                Self::Item,
                Self::P,
                Self::Table,
            ],
            Self::Group => &[
                Self::Section,
                Self::Clause,
                Self::Point,
                Self::Item,
                Self::P,
                Self::Table,
            ],
            Self::Chapter => &[Self::Section, Self::Article, Self::Item, Self::P, Self::Table],
            Self::Section => &[
                Self::Subsection,
                Self::Article,
                Self::Clause,
                Self::Point,
                Self::Item,
                Self::P,
                Self::Table,
            ],
            Self::Subsection => &[Self::Article, Self::Item, Self::P, Self::Table],
            Self::Article => &[
                Self::Clause,
                Self::Point,
                Self::Item,
                Self::P,
                Self::Table,
                Self::B,
                Self::I,
            ],
            Self::Clause | Self::Subclause => &[
                Self::Subclause,
                Self::Point,
                Self::Item,
                Self::P,
                Self::Table,
                Self::B,
                Self::I,
            ],
            Self::Point => &[Self::Item, Self::P, Self::Table, Self::B, Self::I],
            Self::Item => &[Self::Item, Self::B, Self::I],
            Self::Table => &[Self::Head, Self::Row],
            Self::Head => &[Self::Row],
            Self::Row => &[Self::Cell],
            Self::Cell => &[Self::P, Self::B, Self::I, Self::Box],
            Self::Subject | Self::Basis | Self::Authority | Self::Resolution | Self::Closing | Self::P => {
                &[Self::B, Self::I]
            }
            Self::B => &[Self::I],
            Self::I => &[Self::B],
            Self::Addressees
            | Self::Box
            | Self::Outline
            | Self::Copied
            | Self::Recipients
            | Self::Signature
            | Self::Signers => &[],
        }
    }

    /// Whether bare text may stand in it.
    pub(super) const fn has_text(self) -> bool {
        !matches!(
            self,
            Self::Paper
                | Self::Book
                | Self::Part
                | Self::Chapter
                | Self::Group
                | Self::Section
                | Self::Subsection
                | Self::Addressees
                | Self::Outline
                | Self::Box
                | Self::Copied
                | Self::Recipients
                | Self::Signature
                | Self::Signers
                | Self::Table
                | Self::Head
                | Self::Row
                | Self::Annex
        )
    }

    /// Its attributes.
    pub(super) const fn attributes(self) -> &'static [&'static str] {
        match self {
            Self::Part
            | Self::Chapter
            | Self::Group
            | Self::Section
            | Self::Subsection
            | Self::Clause
            | Self::Subclause
            | Self::Point
            | Self::Article => &["title"],
            Self::Signature => &["use"],
            Self::Paper => &["orientation"],
            Self::Book => &["title", "orientation"],
            Self::Annex => &["title", "subtitle", "reference", "kind", "orientation"],
            Self::Table => &["widths", "align", "unit", "size", "fold"],
            Self::Row => &["kind", "about"],
            Self::Cell => &["colspan", "rowspan", "align"],
            _ => &[],
        }
    }

    /// Attributes it cannot be without.
    pub(super) const fn required(self) -> &'static [&'static str] {
        match self {
            Self::Part
            | Self::Chapter
            | Self::Group
            | Self::Section
            | Self::Subsection
            | Self::Annex
            | Self::Book => &["title"],
            Self::Table => &["widths"],
            _ => &[],
        }
    }

    /// Its name in outlines; None of what they do not have.
    pub(super) fn in_outlines(self) -> Option<&'static str> {
        match self {
            Self::P => Some("text"),
            Self::Part => Some("division"),
            Self::Subject
            | Self::Closing
            | Self::Chapter
            | Self::Group
            | Self::Section
            | Self::Subsection
            | Self::Clause
            | Self::Subclause
            | Self::Point
            | Self::Item
            | Self::Article
            | Self::Table
            | Self::Annex => Some(self.name()),
            _ => None,
        }
    }

    /// An element that letters stand in, inside a paragraph.
    pub(super) const fn is_inline(self) -> bool {
        matches!(self, Self::B | Self::I)
    }
}

/// How cells can be aligned.
pub(super) const ALIGNMENTS: [&str; 4] = ["left", "center", "right", "justify"];

/// Whom a signature can be of: keys of `papers.yaml`, the head of the unit or the awardee that the paper is about.
pub(super) const SIGNERS: [&str; 4] = ["signatory", "secretary", "unit", "awardee"];
