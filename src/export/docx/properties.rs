//! `docProps/core.xml` and `docProps/app.xml`: what the file says of itself.

use super::finish::Element;
use crate::document::{Format, Properties};

/// Title, author, language and dates. Both dates are the paper's own: no clock.
pub(super) fn core(properties: &Properties, format: &Format) -> Element {
    let date = properties.date.format("%Y-%m-%dT00:00:00Z").to_string();
    let dated = |name: &str| Element::new(name).with("xsi:type", "dcterms:W3CDTF").text(&date);
    Element::new("cp:coreProperties")
        .with(
            "xmlns:cp",
            "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        )
        .with("xmlns:dc", "http://purl.org/dc/elements/1.1/")
        .with("xmlns:dcterms", "http://purl.org/dc/terms/")
        .with("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
        .child(Element::new("dc:title").text(&properties.title))
        .child(Element::new("dc:creator").text(&properties.author))
        .child(Element::new("cp:lastModifiedBy").text(&properties.author))
        .child(dated("dcterms:created"))
        .child(dated("dcterms:modified"))
        .child(Element::new("dc:language").text(&format.text.language))
}

/// The program that wrote the file.
pub(super) fn app(properties: &Properties) -> Element {
    Element::new("Properties")
        .with(
            "xmlns",
            "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
        )
        .child(Element::new("Application").text(env!("CARGO_PKG_NAME")))
        .child(Element::new("Company").text(&properties.author))
}
