//! A DOCX that an office made in Word: its parts, as they are, within bounds, and what it must not hold. No part is believed about
//! its own length, nothing outside is opened.

use std::io::{Cursor, Read};

use roxmltree::Document;
use zip::ZipArchive;

use crate::diagnostic::{WordPart, WordTemplateProblem};

/// Files in the package; a template with many pictures has some hundreds.
const MOST_PARTS: usize = 2_000;
/// Bytes of all parts once unpacked.
const MOST_BYTES: u64 = 64 << 20;
const MEBIBYTE: u64 = 1 << 20;

/// What parts are, by the last words of their types.
const TEXTS: [(&str, WordPart); 5] = [
    (".document.main+xml", WordPart::Body),
    (".header+xml", WordPart::Header),
    (".footer+xml", WordPart::Footer),
    (".footnotes+xml", WordPart::Footnotes),
    (".endnotes+xml", WordPart::Endnotes),
];
const TYPES: &str = "[Content_Types].xml";
const COMMENTS: &str = ".comments+xml";
/// What Word writes where changes are tracked.
const TRACKED: [&str; 6] = [
    "<w:ins ",
    "<w:del ",
    "<w:moveFrom ",
    "<w:moveTo ",
    "<w:pPrChange ",
    "<w:rPrChange ",
];

/// A DOCX, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WordPackage {
    /// Path and bytes of each part, in the order of the package.
    pub parts: Vec<(String, Vec<u8>)>,
    /// Which of them are text.
    pub texts: Vec<(usize, WordPart)>,
    /// Where it leads to: kind (`hyperlink`, `image`, `attachedTemplate`) and target.
    pub external: Vec<(String, String)>,
}

impl WordPackage {
    /// Reads a DOCX.
    ///
    /// # Errors
    ///
    /// What is wrong with it: it cannot be read, has macros, is too large, or bears traces of editing.
    pub fn read(bytes: &[u8]) -> Result<Self, WordTemplateProblem> {
        let parts = unpacked(bytes)?;
        let types = part_text(&parts, TYPES).ok_or(WordTemplateProblem::Unreadable)?;
        let types = overrides(types).ok_or(WordTemplateProblem::Unreadable)?;
        let is_macro = |name: &str| name.to_lowercase().ends_with("vbaproject.bin");
        if types.iter().any(|(_, kind)| kind.contains("macroEnabled"))
            || parts.iter().any(|(name, _)| is_macro(name))
        {
            return Err(WordTemplateProblem::Macros);
        }
        let mut texts = Vec::new();
        for (at, (name, _)) in parts.iter().enumerate() {
            let kind = types
                .iter()
                .find(|(part, _)| part.trim_start_matches('/') == name);
            let known = |(_, kind): &(String, String)| {
                TEXTS
                    .iter()
                    .find(|(ending, _)| kind.ends_with(ending))
                    .map(|(_, part)| *part)
            };
            texts.extend(kind.and_then(known).map(|part| (at, part)));
        }
        if texts.iter().filter(|(_, part)| *part == WordPart::Body).count() != 1 {
            return Err(WordTemplateProblem::Unreadable);
        }
        clean(&parts, &texts, &types)?;
        Ok(Self {
            external: external(&parts),
            texts,
            parts,
        })
    }
}

/// All parts. Folders have no bytes and are left out.
fn unpacked(bytes: &[u8]) -> Result<Vec<(String, Vec<u8>)>, WordTemplateProblem> {
    const BROKEN: WordTemplateProblem = WordTemplateProblem::Unreadable;
    const LARGE: WordTemplateProblem = WordTemplateProblem::Swollen {
        most_mb: MOST_BYTES / MEBIBYTE,
    };
    let mut package = ZipArchive::new(Cursor::new(bytes)).map_err(|_| BROKEN)?;
    if package.len() > MOST_PARTS {
        return Err(LARGE);
    }
    let mut parts: Vec<(String, Vec<u8>)> = Vec::new();
    let mut left = MOST_BYTES;
    for at in 0..package.len() {
        let part = package.by_index(at).map_err(|_| BROKEN)?;
        let name = part
            .name()
            .map(std::borrow::Cow::into_owned)
            .map_err(|_| BROKEN)?;
        let mut content = Vec::new();
        part.take(left + 1)
            .read_to_end(&mut content)
            .map_err(|_| BROKEN)?;
        left = left.checked_sub(content.len() as u64).ok_or(LARGE)?;
        if parts.iter().any(|(known, _)| *known == name) {
            return Err(BROKEN);
        }
        if !name.ends_with('/') {
            parts.push((name, content));
        }
    }
    Ok(parts)
}

fn part_text<'p>(parts: &'p [(String, Vec<u8>)], name: &str) -> Option<&'p str> {
    let (_, bytes) = parts.iter().find(|(known, _)| known == name)?;
    std::str::from_utf8(bytes).ok()
}

/// The parts that have types of their own, with these.
fn overrides(types: &str) -> Option<Vec<(String, String)>> {
    let types = Document::parse(types.trim_start_matches('\u{feff}')).ok()?;
    let items = types.root_element().children();
    let of = |item: roxmltree::Node<'_, '_>| {
        let part = item.attribute("PartName")?;
        Some((part.to_owned(), item.attribute("ContentType")?.to_owned()))
    };
    Some(items.filter_map(of).collect())
}

/// Whether nothing is left in it of those who wrote it together.
fn clean(
    parts: &[(String, Vec<u8>)],
    texts: &[(usize, WordPart)],
    types: &[(String, String)],
) -> Result<(), WordTemplateProblem> {
    let text = |at: usize| String::from_utf8_lossy(&parts[at].1);
    if texts.iter().any(|(at, _)| {
        let text = text(*at);
        TRACKED.iter().any(|mark| text.contains(mark))
    }) {
        return Err(WordTemplateProblem::Unfinished { comments: false });
    }
    let comments = types.iter().filter(|(_, kind)| kind.ends_with(COMMENTS));
    for (name, _) in comments {
        let text = part_text(parts, name.trim_start_matches('/')).unwrap_or_default();
        if text.contains("<w:comment ") {
            return Err(WordTemplateProblem::Unfinished { comments: true });
        }
    }
    Ok(())
}

/// Kind and target of what lies outside.
fn external(parts: &[(String, Vec<u8>)]) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for (_, bytes) in parts.iter().filter(|(name, _)| name.contains("_rels/")) {
        let text = String::from_utf8_lossy(bytes);
        let Ok(relations) = Document::parse(text.trim_start_matches('\u{feff}')) else {
            continue;
        };
        for relation in relations.root_element().children() {
            if relation.attribute("TargetMode") == Some("External") {
                let kind = relation.attribute("Type").unwrap_or_default();
                let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
                found.push((kind, relation.attribute("Target").unwrap_or_default().to_owned()));
            }
        }
    }
    found
}
