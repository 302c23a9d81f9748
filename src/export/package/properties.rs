//! `docProps/core.xml` and `docProps/app.xml`: what a file says of itself.

use chrono::NaiveDate;

use super::element::Element;
use super::part::{APP, CORE, Part};

/// What a file says of itself.
#[derive(Debug, Clone, Copy)]
pub(in crate::export) struct About<'a> {
    /// Its title.
    pub(in crate::export) title: &'a str,
    /// Who issues it.
    pub(in crate::export) author: &'a str,
    /// Its own date: no clock.
    pub(in crate::export) date: NaiveDate,
    /// BCP 47.
    pub(in crate::export) language: &'a str,
}

/// Both parts.
pub(in crate::export) fn properties(about: About<'_>) -> [Part; 2] {
    [
        Part::new("docProps/app.xml", APP, &app(about)),
        Part::new("docProps/core.xml", CORE, &core(about)),
    ]
}

/// Title, author, language and dates.
fn core(about: About<'_>) -> Element {
    let date = about.date.format("%Y-%m-%dT00:00:00Z").to_string();
    let dated = |name| Element::new(name).with("xsi:type", "dcterms:W3CDTF").text(&date);
    Element::new("cp:coreProperties")
        .with(
            "xmlns:cp",
            "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        )
        .with("xmlns:dc", "http://purl.org/dc/elements/1.1/")
        .with("xmlns:dcterms", "http://purl.org/dc/terms/")
        .with("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
        .child(Element::new("dc:title").text(about.title))
        .child(Element::new("dc:creator").text(about.author))
        .child(Element::new("cp:lastModifiedBy").text(about.author))
        .child(dated("dcterms:created"))
        .child(dated("dcterms:modified"))
        .child(Element::new("dc:language").text(about.language))
}

/// The program that wrote the file.
fn app(about: About<'_>) -> Element {
    Element::new("Properties")
        .with(
            "xmlns",
            "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
        )
        .child(Element::new("Application").text(env!("CARGO_PKG_NAME")))
        .child(Element::new("Company").text(about.author))
}
