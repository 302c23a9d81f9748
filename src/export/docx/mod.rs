//! DOCX from the same tree: docx-rs builds paragraphs, tables and styles; one pass finishes them; the package is ours.

mod body;
mod boxes;
mod closing;
mod columns;
mod copy;
mod finish;
mod letterhead;
mod margins;
mod package;
mod parts;
mod properties;
mod rule;
mod section;
mod settings;
mod sheet;
mod styles;
mod table;
mod text;
mod together;
mod units;

use docx_rs::Docx;
use finish::Element;
use package::{Part, Relation, pack, relations};
use sheet::Sheet;

use super::Measures;
use crate::diagnostic::{ExportProblem, Fault};
use crate::document::{Format, Orientation, Paper, Uneven};

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
    Fault::new(ExportProblem::Docx, None).with_original(original)
}

const APP: &str = "application/vnd.openxmlformats-officedocument.extended-properties+xml";
const CORE: &str = "application/vnd.openxmlformats-package.core-properties+xml";
const MAIN: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const FONTS: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
const FOOTER: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml";
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
    let body = body::body(paper, format, measures).map_err(uneven)?;
    let sheets: Vec<Sheet<'_>> = body
        .sections
        .iter()
        .map(|orientation| Sheet {
            page: &format.page,
            orientation: *orientation,
        })
        .collect();
    let built = Docx::new()
        .document(body.document)
        .styles(styles::styles(format, measures))
        .build();
    let has_margins = !paper.margins.is_empty();
    let sections = sheets
        .iter()
        .enumerate()
        .map(|(at, sheet)| section::section(*sheet, has_margins && at == 0, format));
    let main = finish::document(&built.document, &body.heads, sections)?;
    let styles = finish::styles(&built.styles, styles::defaults(format))?;
    let core = properties::core(&paper.properties, format);
    let mut parts = vec![
        relations("_rels/.rels", &PACKAGE_RELATIONS),
        part("docProps/app.xml", APP, properties::app(&paper.properties)),
        part("docProps/core.xml", CORE, core),
        relations(
            "word/_rels/document.xml.rels",
            &document_relations(&sheets, has_margins),
        ),
        part("word/document.xml", MAIN, main),
        part("word/fontTable.xml", FONTS, settings::fonts(format)),
    ];
    parts.extend(headers(paper.mark.as_deref(), &sheets, format));
    if let (true, Some(sheet)) = (has_margins, sheets.first()) {
        let head = margins::header(paper, measures, *sheet, format);
        parts.push(part("word/header5.xml", HEADER, head));
        parts.push(part("word/footer1.xml", FOOTER, margins::footer(paper, format)));
        parts.push(part("word/footer2.xml", FOOTER, margins::no_footer()));
    }
    parts.push(part("word/settings.xml", SETTINGS, settings::settings(format)));
    parts.push(part("word/styles.xml", STYLES, styles));
    Ok(parts)
}

fn uneven(found: Uneven) -> String {
    let Uneven { row, found, expected } = found;
    format!("row {row} of a table covers {found} columns of {expected}")
}

/// One sheet of each way that the sections lie.
fn ways<'a>(sheets: &[Sheet<'a>]) -> Vec<Sheet<'a>> {
    [Orientation::Portrait, Orientation::Landscape]
        .into_iter()
        .filter_map(|way| sheets.iter().copied().find(|sheet| sheet.orientation == way))
        .collect()
}

/// The headers that the sections use.
fn headers(mark: Option<&str>, sheets: &[Sheet<'_>], format: &Format) -> Vec<Part> {
    ways(sheets)
        .into_iter()
        .flat_map(|sheet| {
            let names = section::headers(sheet.orientation);
            let first = section::first_header(mark, sheet, format);
            [
                part(names.later_path, HEADER, section::header(mark, sheet)),
                part(names.first_path, HEADER, first),
            ]
        })
        .collect()
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

/// The parts that the main part uses.
fn document_relations(sheets: &[Sheet<'_>], has_margins: bool) -> Vec<Relation> {
    let headers = ways(sheets).into_iter().flat_map(|sheet| {
        let names = section::headers(sheet.orientation);
        [(names.later, names.later_path), (names.first, names.first_path)].map(|(id, path)| Relation {
            id,
            kind: HEADER_RELATION,
            target: path.strip_prefix("word/").unwrap_or(path),
        })
    });
    let margins = MARGIN_RELATIONS.into_iter().filter(|_| has_margins);
    DOCUMENT_RELATIONS
        .into_iter()
        .chain(headers)
        .chain(margins)
        .collect()
}

const HEADER_RELATION: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/header";
const FOOTER_RELATION: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer";

/// Header and footer of a page 1 with something in its margins.
const MARGIN_RELATIONS: [Relation; 3] = [
    Relation {
        id: section::MARGIN_HEADER,
        kind: HEADER_RELATION,
        target: "header5.xml",
    },
    Relation {
        id: section::MARGIN_FOOTER,
        kind: FOOTER_RELATION,
        target: "footer1.xml",
    },
    Relation {
        id: section::NO_FOOTER,
        kind: FOOTER_RELATION,
        target: "footer2.xml",
    },
];

const DOCUMENT_RELATIONS: [Relation; 3] = [
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
];
