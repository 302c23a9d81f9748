//! The package of a workbook: parts as they are, and those that are changed or new. What nobody changes is copied as it is packed.

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};

use zip::result::ZipResult;
use zip::{ZipArchive, ZipWriter};

use super::xml::{appended, at, below, escaped};
use crate::export::package::entry;

const TYPES: &str = "[Content_Types].xml";
/// What relations of Office are named by: usually, and in workbooks saved as “Strict Open XML”.
const USUAL: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT: &str = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const RELATIONS: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>";

/// A package being changed.
pub(super) struct Parts<'b> {
    package: ZipArchive<Cursor<&'b [u8]>>,
    changed: BTreeMap<String, String>,
}

/// What a part says of another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Relation {
    pub(super) id: String,
    /// The last word of its type: `comments`.
    pub(super) kind: String,
    /// The path of the other part.
    pub(super) target: String,
}

impl<'b> Parts<'b> {
    pub(super) fn open(bytes: &'b [u8]) -> Option<Self> {
        let package = ZipArchive::new(Cursor::new(bytes)).ok()?;
        let changed = BTreeMap::new();
        Some(Self { package, changed })
    }

    /// Whether there is such a part.
    pub(super) fn has(&self, name: &str) -> bool {
        self.changed.contains_key(name) || self.package.index_for_name(name).is_some()
    }

    /// Whether a part's name begins so.
    pub(super) fn has_below(&self, folder: &str) -> bool {
        self.package
            .file_names()
            .any(|name| name.is_ok_and(|name| name.starts_with(folder)))
    }

    /// The text of a part. None where there is none, or it is not UTF-8.
    pub(super) fn text(&mut self, name: &str) -> Option<String> {
        if let Some(text) = self.changed.get(name) {
            return Some(text.clone());
        }
        let mut text = String::new();
        self.package.by_name(name).ok()?.read_to_string(&mut text).ok()?;
        Some(match text.strip_prefix('\u{FEFF}') {
            Some(rest) => rest.to_owned(),
            None => text,
        })
    }

    /// Changes a part, or adds it.
    pub(super) fn put(&mut self, name: &str, text: String) {
        self.changed.insert(name.to_owned(), text);
    }

    /// The first name of that kind that no part has: `xl/comments3.xml`.
    pub(super) fn free(&self, stem: &str, ending: &str) -> String {
        let mut names = (1_usize..).map(|nth| format!("{stem}{nth}{ending}"));
        names.find(|name| !self.has(name)).unwrap_or_default()
    }

    /// What a part says of others, without links out of the package.
    pub(super) fn relations(&mut self, of: &str) -> Vec<Relation> {
        let text = self.text(&relations_of(of)).unwrap_or_default();
        let parts = below(&text, &["Relationships"]).into_iter();
        let inside = parts.filter(|part| part.tag.get("TargetMode").as_deref() != Some("External"));
        let relation = |part: super::xml::Part<'_>| {
            Some(Relation {
                id: part.tag.get("Id")?,
                kind: part.tag.get("Type")?.rsplit('/').next()?.to_owned(),
                target: resolved(of, &part.tag.get("Target")?),
            })
        };
        inside.filter_map(relation).collect()
    }

    /// Says in `of` that it has the part `target`; the new id.
    pub(super) fn relate(&mut self, of: &str, kind: &str, target: &str, strict: bool) -> Option<String> {
        let home = relations_of(of);
        let text = self.text(&home).unwrap_or_else(|| RELATIONS.to_owned());
        let mut ids = (1_usize..).map(|nth| format!("rIdThidua{nth}"));
        let id = ids.find(|id| !text.contains(&format!("\"{id}\"")))?;
        let root = at(&text, &["Relationships"])?;
        let more = format!(
            "<{}Relationship Id=\"{id}\" Type=\"{}/{kind}\" Target=\"/{}\"/>",
            root.tag.prefix(),
            if strict { STRICT } else { USUAL },
            escaped(target),
        );
        let text = appended(&text, &["Relationships"], &more, 1)?;
        self.put(&home, text);
        Some(id)
    }

    /// Says of which type a new part is.
    pub(super) fn declare(&mut self, part: &str, media_type: &str) -> Option<()> {
        let text = self.text(TYPES)?;
        let prefix = at(&text, &["Types"])?.tag.prefix().to_owned();
        let part = escaped(part);
        let more = format!("<{prefix}Override PartName=\"/{part}\" ContentType=\"{media_type}\"/>");
        let text = appended(&text, &["Types"], &more, 1)?;
        self.put(TYPES, text);
        Some(())
    }

    /// Says of which type parts of an ending are, where nobody says it.
    pub(super) fn declare_ending(&mut self, ending: &str, media_type: &str) -> Option<()> {
        let text = self.text(TYPES)?;
        let is_said = below(&text, &["Types"]).iter().any(|part| {
            let said = part.tag.get("Extension");
            part.tag.name() == "Default" && said.is_some_and(|said| said.eq_ignore_ascii_case(ending))
        });
        if is_said {
            return Some(());
        }
        let root = at(&text, &["Types"])?;
        let more = format!(
            "<{}Default Extension=\"{ending}\" ContentType=\"{media_type}\"/>",
            root.tag.prefix()
        );
        let mut splices = super::xml::Splices::default();
        splices.insert(root.tag.at.end, more);
        let text = splices.made(&text);
        self.put(TYPES, text);
        Some(())
    }

    /// The package: unchanged parts as they were packed, in their order, new ones behind them.
    pub(super) fn packed(mut self) -> ZipResult<Vec<u8>> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for at in 0..self.package.len() {
            let part = self.package.by_index_raw(at)?;
            let name = part.name()?.into_owned();
            match self.changed.remove(&name) {
                None => zip.raw_copy_file(part)?,
                Some(text) => {
                    zip.start_file(name, entry())?;
                    zip.write_all(text.as_bytes())?;
                }
            }
        }
        for (name, text) in self.changed {
            zip.start_file(name, entry())?;
            zip.write_all(text.as_bytes())?;
        }
        zip.finish().map(Cursor::into_inner)
    }
}

/// Where a part's relations stand.
fn relations_of(part: &str) -> String {
    match part.rsplit_once('/') {
        Some((folder, name)) => format!("{folder}/_rels/{name}.rels"),
        None => format!("_rels/{part}.rels"),
    }
}

/// The path of a target, as the package has it.
fn resolved(of: &str, target: &str) -> String {
    if let Some(whole) = target.strip_prefix('/') {
        return whole.to_owned();
    }
    let mut path: Vec<&str> = of.split('/').collect();
    path.pop();
    for step in target.split('/') {
        match step {
            "." | "" => {}
            ".." => {
                path.pop();
            }
            step => path.push(step),
        }
    }
    path.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_count_from_the_part_that_says_them() {
        assert_eq!(
            resolved("xl/worksheets/sheet1.xml", "../comments1.xml"),
            "xl/comments1.xml"
        );
        assert_eq!(
            resolved("xl/workbook.xml", "worksheets/sheet1.xml"),
            "xl/worksheets/sheet1.xml"
        );
        assert_eq!(resolved("", "xl/workbook.xml"), "xl/workbook.xml");
        assert_eq!(resolved("xl/workbook.xml", "/xl/styles.xml"), "xl/styles.xml");
        assert_eq!(relations_of(""), "_rels/.rels");
    }
}
