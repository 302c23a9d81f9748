//! Relations of parts to each other.

use super::element::Element;
use super::part::{Part, RELATIONS};

/// One relation of a part to another.
#[derive(Debug, Clone, Copy)]
pub(in crate::export) struct Relation {
    /// The id that the part uses for it.
    pub(in crate::export) id: &'static str,
    /// What kind of part stands at its end.
    pub(in crate::export) kind: RelationKind,
    /// Path of that part, from the folder of the first one.
    pub(in crate::export) target: &'static str,
}

/// What kind of part a relation leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::export) enum RelationKind {
    /// The main part.
    Main,
    /// Title, author, dates.
    CoreProperties,
    /// The program.
    AppProperties,
    /// Named styles.
    Styles,
    /// Settings.
    Settings,
    /// Fonts.
    Fonts,
    /// The theme.
    Theme,
    /// The head of pages.
    Header,
    /// The foot of pages.
    Footer,
    /// A picture.
    Image,
}

impl RelationKind {
    const fn uri(self) -> &'static str {
        match self {
            Self::Main => {
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
            }
            Self::CoreProperties => {
                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
            }
            Self::AppProperties => {
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties"
            }
            Self::Styles => "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles",
            Self::Settings => "http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings",
            Self::Fonts => "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable",
            Self::Theme => "http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme",
            Self::Header => "http://schemas.openxmlformats.org/officeDocument/2006/relationships/header",
            Self::Footer => "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer",
            Self::Image => "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image",
        }
    }
}

/// What every package leads to.
const OF_PACKAGE: [Relation; 3] = [
    Relation {
        id: "rId1",
        kind: RelationKind::Main,
        target: "word/document.xml",
    },
    Relation {
        id: "rId2",
        kind: RelationKind::CoreProperties,
        target: "docProps/core.xml",
    },
    Relation {
        id: "rId3",
        kind: RelationKind::AppProperties,
        target: "docProps/app.xml",
    },
];

/// The relations of the package itself.
pub(in crate::export) fn of_package() -> Part {
    relations("_rels/.rels", &OF_PACKAGE)
}

/// The relations of a part, as a part of their own.
pub(in crate::export) fn relations(path: &'static str, relations: &[Relation]) -> Part {
    let items = relations.iter().map(|relation| {
        Element::new("Relationship")
            .with("Id", relation.id)
            .with("Type", relation.kind.uri())
            .with("Target", relation.target)
    });
    let content = Element::new("Relationships")
        .with(
            "xmlns",
            "http://schemas.openxmlformats.org/package/2006/relationships",
        )
        .children(items);
    Part::new(path, RELATIONS, &content)
}
