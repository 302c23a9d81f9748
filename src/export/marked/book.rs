//! What a package says of its sheets: their names, their parts, whether any may be added.

use super::parts::{Parts, Relation};
use super::xml::{Part, appended, at, below, escaped};

/// The workbook's own part.
pub(super) struct Book {
    /// Its path.
    pub(super) part: String,
    /// Path of the styles.
    pub(super) styles: String,
    /// Its sheets, with their parts.
    pub(super) sheets: Vec<(String, String)>,
    /// Whether sheets are kept from being added.
    pub(super) locked: bool,
    /// Whether it was saved as “Strict Open XML”.
    pub(super) strict: bool,
    /// The namespace of its elements.
    pub(super) namespace: String,
}

impl Book {
    pub(super) fn read(parts: &mut Parts<'_>) -> Option<Self> {
        let part = target(&parts.relations(""), "officeDocument")?;
        let text = parts.text(&part)?;
        let relations = parts.relations(&part);
        let root = super::xml::tags(&text).next()?;
        let declared = match root.prefix().trim_end_matches(':') {
            "" => root.get("xmlns"),
            prefix => root.get(&format!("xmlns:{prefix}")),
        };
        let namespace = declared?;
        let sheets = below(&text, &["workbook", "sheets"])
            .into_iter()
            .filter_map(|sheet| {
                let id = sheet.tag.get_prefixed("id")?;
                let relation = relations.iter().find(|relation| relation.id == id)?;
                Some((sheet.tag.get("name")?, relation.target.clone()))
            });
        let sheets = sheets.collect();
        let locked = at(&text, &["workbook", "workbookProtection"])
            .is_some_and(|protection| protection.tag.says("lockStructure"));
        Some(Self {
            styles: target(&relations, "styles")?,
            strict: namespace.contains("purl.oclc.org"),
            part,
            sheets,
            locked,
            namespace,
        })
    }

    /// The part of a sheet.
    pub(super) fn sheet(&self, name: &str) -> Option<&str> {
        let (_, part) = self.sheets.iter().find(|(known, _)| known == name)?;
        Some(part)
    }

    /// A name for a further sheet: `Lỗi`, or `Lỗi (2)` where there is one.
    pub(super) fn free_name(&self, name: &str) -> String {
        let is_free = |name: &String| {
            let name = name.to_lowercase();
            self.sheets.iter().all(|(known, _)| known.to_lowercase() != name)
        };
        let more = (2_usize..).map(|nth| format!("{name} ({nth})"));
        let mut names = std::iter::once(name.to_owned()).chain(more);
        names.find(is_free).unwrap_or_default()
    }

    /// Adds a sheet behind all others.
    pub(super) fn add(&self, name: &str, sheet: String, parts: &mut Parts<'_>) -> Option<()> {
        let path = parts.free("xl/worksheets/thidua", ".xml");
        let media_type = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
        parts.put(&path, sheet);
        parts.declare(&path, media_type)?;
        let relation = parts.relate(&self.part, "worksheet", &path, self.strict)?;
        let text = parts.text(&self.part)?;
        let known = below(&text, &["workbook", "sheets"]);
        let number = known.iter().filter_map(|sheet| sheet.tag.number("sheetId")).max();
        let more = format!(
            "<{}sheet xmlns:r=\"{}\" name=\"{}\" sheetId=\"{}\" r:id=\"{relation}\"/>",
            known.first()?.tag.prefix(),
            relations_namespace(self.strict),
            escaped(name),
            number.unwrap_or_default() + 1,
        );
        let text = appended(&text, &["workbook", "sheets"], &more, 1)?;
        parts.put(&self.part, text);
        Some(())
    }
}

/// How elements name parts that they relate to.
pub(super) const fn relations_namespace(strict: bool) -> &'static str {
    if strict {
        "http://purl.oclc.org/ooxml/officeDocument/relationships"
    } else {
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    }
}

/// The part that a relation of that kind leads to.
pub(super) fn target(relations: &[Relation], kind: &str) -> Option<String> {
    let found = relations.iter().find(|relation| relation.kind == kind)?;
    Some(found.target.clone())
}

/// Where a new element goes in a sheet: behind everything that stands before it.
pub(super) fn behind<'t>(text: &'t str, before: &[&str]) -> Option<(usize, &'t str)> {
    let parts = below(text, &["worksheet"]);
    let last = |part: &&Part<'t>| before.contains(&part.tag.name());
    let last = parts.iter().rfind(last)?;
    Some((last.at.end, last.tag.prefix()))
}
