//! The package: parts with their types and relations, zipped with fixed dates in a fixed order.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::finish::Element;

/// A part of the package.
pub(super) struct Part {
    /// Its path in the package.
    pub(super) path: &'static str,
    /// Its media type.
    pub(super) media_type: &'static str,
    /// What it holds.
    pub(super) content: Element,
}

/// One relation of a part to another.
pub(super) struct Relation {
    /// The id that the part uses for it.
    pub(super) id: &'static str,
    /// What kind of part stands at its end.
    pub(super) kind: &'static str,
    /// Path of that part.
    pub(super) target: &'static str,
}

const RELATIONS_TYPE: &str = "application/vnd.openxmlformats-package.relationships+xml";

/// The relations of a part, as a part of their own.
pub(super) fn relations(path: &'static str, relations: &[Relation]) -> Part {
    let items = relations.iter().map(|relation| {
        Element::new("Relationship")
            .with("Id", relation.id)
            .with("Type", relation.kind)
            .with("Target", relation.target)
    });
    let content = Element::new("Relationships")
        .with(
            "xmlns",
            "http://schemas.openxmlformats.org/package/2006/relationships",
        )
        .children(items);
    Part {
        path,
        media_type: RELATIONS_TYPE,
        content,
    }
}

/// Zips the parts, in the order given, after the list of their types.
pub(super) fn pack(parts: &[Part]) -> Result<Vec<u8>, String> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    add(&mut zip, "[Content_Types].xml", &content_types(parts))?;
    for part in parts {
        add(&mut zip, part.path, &part.content)?;
    }
    let cursor = zip.finish().map_err(|error| error.to_string())?;
    Ok(cursor.into_inner())
}

fn content_types(parts: &[Part]) -> Element {
    let defaults = [("rels", RELATIONS_TYPE), ("xml", "application/xml")].map(|(extension, media_type)| {
        Element::new("Default")
            .with("Extension", extension)
            .with("ContentType", media_type)
    });
    let overrides = parts
        .iter()
        .filter(|part| part.media_type != RELATIONS_TYPE)
        .map(|part| {
            Element::new("Override")
                .with("PartName", format!("/{}", part.path))
                .with("ContentType", part.media_type)
        });
    Element::new("Types")
        .with(
            "xmlns",
            "http://schemas.openxmlformats.org/package/2006/content-types",
        )
        .children(defaults)
        .children(overrides)
}

fn add(zip: &mut ZipWriter<Cursor<Vec<u8>>>, path: &str, content: &Element) -> Result<(), String> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::DEFAULT);
    zip.start_file(path, options).map_err(|error| error.to_string())?;
    zip.write_all(&content.write()?)
        .map_err(|error| error.to_string())
}
