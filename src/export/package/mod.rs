//! The package of a DOCX, of papers and of certificates: parts with their types and relations, zipped with fixed dates in a
//! fixed order.

mod element;
mod part;
mod properties;
mod relation;
mod settings;
mod system;
mod theme;

use std::io::{Cursor, Write};

use zip::result::ZipResult;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, System, ZipWriter};

use part::RELATIONS;

pub(super) use element::Element;
pub(super) use part::{APP, CORE, FONTS, FOOTER, HEADER, MAIN, Part, R, SETTINGS, STYLES, THEME, W};
pub(super) use properties::{About, properties};
pub(super) use relation::{Relation, RelationKind, of_package, relations};
pub(super) use settings::{WORD_2013, fonts, one_font, settings};
pub(super) use system::of_every_system;
pub(super) use theme::theme;

/// How hard a package is deflated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Effort {
    /// For a paper.
    Usual,
    /// For one of very many: a little larger.
    Fast,
}

impl Effort {
    fn options(self) -> SimpleFileOptions {
        let level = match self {
            Self::Usual => None,
            Self::Fast => Some(3),
        };
        entry().compression_level(level)
    }
}

/// How every file in a package of ours is written: the clock and the system that it is made on leave no trace in it.
pub(super) fn entry() -> SimpleFileOptions {
    SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::DEFAULT)
        .system(System::Unix)
}

/// The list of types: of files with an extension, and of parts by their path.
pub(super) fn content_types<'a>(
    pictures: impl IntoIterator<Item = (&'a str, &'a str)>,
    parts: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> Part {
    let xml = [("rels", RELATIONS), ("xml", "application/xml")];
    let defaults = xml.into_iter().chain(pictures).map(|(extension, media_type)| {
        Element::new("Default")
            .with("Extension", extension)
            .with("ContentType", media_type)
    });
    let overrides = parts.into_iter().map(|(path, media_type)| {
        Element::new("Override")
            .with("PartName", format!("/{path}"))
            .with("ContentType", media_type)
    });
    let content = Element::new("Types")
        .with(
            "xmlns",
            "http://schemas.openxmlformats.org/package/2006/content-types",
        )
        .children(defaults)
        .children(overrides);
    Part::new("[Content_Types].xml", "", &content)
}

/// Zips the parts of a paper, in the order given, after the list of their types.
pub(super) fn pack(parts: &[Part]) -> ZipResult<Vec<u8>> {
    let typed = parts.iter().filter(|part| part.media_type != RELATIONS);
    let types = content_types([], typed.map(|part| (part.path, part.media_type)));
    zipped(std::iter::once(&types).chain(parts), Effort::Usual)
}

/// Zips parts, in the order given.
pub(super) fn zipped<'a>(parts: impl IntoIterator<Item = &'a Part>, effort: Effort) -> ZipResult<Vec<u8>> {
    let parts = parts.into_iter();
    packed(parts.map(|part| (part.path, part.bytes.as_slice())), effort)
}

/// The same of parts by their paths.
pub(super) fn packed<'a>(
    parts: impl IntoIterator<Item = (&'a str, &'a [u8])>,
    effort: Effort,
) -> ZipResult<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in parts {
        add(&mut zip, path, bytes, effort)?;
    }
    zip.finish().map(Cursor::into_inner)
}

/// The package with one more part.
pub(super) fn with_part(package: &[u8], path: &str, bytes: &[u8], effort: Effort) -> ZipResult<Vec<u8>> {
    let mut zip = ZipWriter::new_append(Cursor::new(package.to_vec()))?;
    add(&mut zip, path, bytes, effort)?;
    zip.finish().map(Cursor::into_inner)
}

fn add(zip: &mut ZipWriter<Cursor<Vec<u8>>>, path: &str, bytes: &[u8], effort: Effort) -> ZipResult<()> {
    zip.start_file(path, effort.options())?;
    Ok(zip.write_all(bytes)?)
}
