//! A part of a package, and what kinds there are.

use super::element::Element;

/// Namespace of `WordprocessingML`.
pub(in crate::export) const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
/// Namespace of relationships.
pub(in crate::export) const R: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// Type of `docProps/app.xml`.
pub(in crate::export) const APP: &str =
    "application/vnd.openxmlformats-officedocument.extended-properties+xml";
/// Type of `docProps/core.xml`.
pub(in crate::export) const CORE: &str = "application/vnd.openxmlformats-package.core-properties+xml";
/// Type of the main part.
pub(in crate::export) const MAIN: &str =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
/// Type of the fonts.
pub(in crate::export) const FONTS: &str =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
/// Type of the foot of pages.
pub(in crate::export) const FOOTER: &str =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml";
/// Type of the head of pages.
pub(in crate::export) const HEADER: &str =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml";
/// Type of the settings.
pub(in crate::export) const SETTINGS: &str =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml";
/// Type of the styles.
pub(in crate::export) const STYLES: &str =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml";
/// Type of the theme.
pub(in crate::export) const THEME: &str = "application/vnd.openxmlformats-officedocument.theme+xml";
/// Type of relations.
pub(super) const RELATIONS: &str = "application/vnd.openxmlformats-package.relationships+xml";

/// A part of the package.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::export) struct Part {
    /// Its path in the package.
    pub(in crate::export) path: &'static str,
    /// Its media type.
    pub(in crate::export) media_type: &'static str,
    /// What it holds.
    pub(in crate::export) bytes: Vec<u8>,
}

impl Part {
    /// A part with one element.
    pub(in crate::export) fn new(path: &'static str, media_type: &'static str, content: &Element) -> Self {
        Self {
            path,
            media_type,
            bytes: content.document().into_bytes(),
        }
    }
}
