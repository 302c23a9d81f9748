//! DOCX from the same tree: docx-rs builds paragraphs, tables and styles; one pass finishes them; the package is ours.

mod body;
mod closing;
mod columns;
mod finish;
mod letterhead;
mod package;
mod properties;
mod rule;
mod section;
mod settings;
mod styles;
mod text;
mod units;

use docx_rs::Docx;
use finish::Element;
use package::{Part, Relation, pack, relations};

use super::Measures;
use crate::diagnostic::{Fault, FaultKind};
use crate::document::{Format, Paper};

/// Writes `paper` as a DOCX package.
pub fn export(paper: &Paper, format: &Format, measures: &Measures) -> Result<Vec<u8>, Fault> {
    if let Some(letter) = text::control(paper) {
        return Err(failed(format!(
            "U+{:04X} cannot stand in a text",
            u32::from(letter)
        )));
    }
    parts(paper, format, measures)
        .and_then(|parts| pack(&parts))
        .map_err(failed)
}

fn failed(original: String) -> Fault {
    Fault::new(FaultKind::DocxFailed, None).with_original(original)
}

const APP: &str = "application/vnd.openxmlformats-officedocument.extended-properties+xml";
const CORE: &str = "application/vnd.openxmlformats-package.core-properties+xml";
const MAIN: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const FONTS: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
const HEADER: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml";
const SETTINGS: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml";
const STYLES: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml";

const fn part(path: &'static str, media_type: &'static str, content: Element) -> Part {
    Part {
        path,
        media_type,
        content,
    }
}

/// The parts, in the order of the package.
fn parts(paper: &Paper, format: &Format, measures: &Measures) -> Result<Vec<Part>, String> {
    let built = Docx::new()
        .document(body::body(paper, format, measures))
        .styles(styles::styles(format, measures))
        .build();
    let mark = paper.mark.as_deref();
    Ok(vec![
        relations("_rels/.rels", &PACKAGE_RELATIONS),
        part("docProps/app.xml", APP, properties::app(&paper.properties)),
        part(
            "docProps/core.xml",
            CORE,
            properties::core(&paper.properties, format),
        ),
        relations("word/_rels/document.xml.rels", &DOCUMENT_RELATIONS),
        part(
            "word/document.xml",
            MAIN,
            finish::document(&built.document, section::section(&format.page))?,
        ),
        part("word/fontTable.xml", FONTS, settings::fonts(format)),
        part("word/header1.xml", HEADER, section::header(mark, format)),
        part("word/header2.xml", HEADER, section::first_header(mark, format)),
        part("word/settings.xml", SETTINGS, settings::settings(format)),
        part(
            "word/styles.xml",
            STYLES,
            finish::styles(&built.styles, styles::defaults(format))?,
        ),
    ])
}

const PACKAGE_RELATIONS: [Relation; 3] = [
    Relation {
        id: "rId1",
        kind: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument",
        target: "word/document.xml",
    },
    Relation {
        id: "rId2",
        kind: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        target: "docProps/core.xml",
    },
    Relation {
        id: "rId3",
        kind: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties",
        target: "docProps/app.xml",
    },
];

const DOCUMENT_RELATIONS: [Relation; 5] = [
    Relation {
        id: "rId1",
        kind: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles",
        target: "styles.xml",
    },
    Relation {
        id: "rId2",
        kind: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings",
        target: "settings.xml",
    },
    Relation {
        id: "rId3",
        kind: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable",
        target: "fontTable.xml",
    },
    Relation {
        id: section::HEADER,
        kind: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/header",
        target: "header1.xml",
    },
    Relation {
        id: section::FIRST_HEADER,
        kind: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/header",
        target: "header2.xml",
    },
];
