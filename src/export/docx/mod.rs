//! DOCX from the same tree: paragraphs, tables and styles as elements in schema order, zipped as one package.
//!
//! # Why no crate for DOCX?
//!
//! `docx-rs` stood below this writer. What it built broke the order of ECMA-376 in every paragraph, took ids from a counter
//! of the whole process, and lacked sections with headers, repeated rows, language and properties: all that it wrote was read
//! again, mended and written anew. Three quarters of a DOCX's time went there, and the pass that mended had as many lines as
//! the elements that took its place ([`paragraph`], [`grid`], [`properties`]).

mod body;
mod boxes;
mod closing;
mod columns;
mod copy;
mod grid;
mod letterhead;
mod margins;
mod marks;
mod oriented_page;
mod paragraph;
mod part_styles;
mod properties;
mod rows_together;
mod rule;
mod section;
mod style;
mod styles;
mod table;
mod text;
mod units;

use oriented_page::OrientedPage;
use section::FirstPage;

use super::Measures;
use super::package::{
    About, Element, FONTS, FOOTER, HEADER, MAIN, Part, R, Relation, RelationKind, SETTINGS, STYLES, W,
    WORD_2013, fonts, of_package, pack, properties as about, relations, settings, theme,
};
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
    let parts = parts(paper, format, measures).map_err(|found| failed(uneven(found)))?;
    pack(&parts).map_err(|error| failed(error.to_string()))
}

fn failed(original: String) -> Fault {
    Fault::new(ExportProblem::Docx, None).with_original(original)
}

/// Twips between tab stops.
const TAB_STOP: u32 = 720;

/// Layout as Word 2013 and later do it.
const COMPATIBILITY: [(&str, &str); 5] = [
    WORD_2013,
    ("overrideTableStyleFontSizeAndJustification", "1"),
    ("enableOpenTypeFeatures", "1"),
    ("doNotFlipMirrorIndents", "1"),
    ("differentiateMultirowTableHeaders", "1"),
];

/// The parts, in the order of the package.
fn parts(paper: &Paper, format: &Format, measures: &Measures) -> Result<Vec<Part>, Uneven> {
    let first = if paper.margins.is_empty() {
        FirstPage::Plain
    } else {
        FirstPage::WithMargins
    };
    let body = body::body(paper, first, format, measures)?;
    let document = Element::new("w:document")
        .with("xmlns:w", W)
        .with("xmlns:r", R)
        .child(body.element);
    let used = document_relations(&body.pages, first);
    let mut parts = vec![of_package()];
    parts.extend(about(About {
        title: &paper.properties.title,
        author: &paper.properties.author,
        date: paper.properties.date,
        language: &format.text.language,
    }));
    parts.extend([
        relations("word/_rels/document.xml.rels", &used),
        Part::new("word/document.xml", MAIN, &document),
        Part::new(
            "word/fontTable.xml",
            FONTS,
            &fonts(&[(&format.text.docx_font, "roman")]),
        ),
    ]);
    parts.push(theme(&format.text.docx_font));
    parts.extend(headers(paper.mark.as_deref(), &body.pages, format));
    if let (FirstPage::WithMargins, Some(page)) = (first, body.pages.first()) {
        let head = margins::header(paper, measures, *page, format);
        parts.extend([
            Part::new("word/header5.xml", HEADER, &head),
            Part::new("word/footer1.xml", FOOTER, &margins::footer(paper, format)),
            Part::new("word/footer2.xml", FOOTER, &margins::no_footer()),
        ]);
    }
    let settings = settings(Some(TAB_STOP), &COMPATIBILITY, &format.text.language);
    parts.push(Part::new("word/settings.xml", SETTINGS, &settings));
    parts.push(Part::new(
        "word/styles.xml",
        STYLES,
        &styles::styles(format, measures),
    ));
    Ok(parts)
}

fn uneven(found: Uneven) -> String {
    let Uneven { row, found, expected } = found;
    format!("row {row} of a table covers {found} columns of {expected}")
}

/// One page of each way that the sections lie.
fn ways<'a>(pages: &[OrientedPage<'a>]) -> Vec<OrientedPage<'a>> {
    [Orientation::Portrait, Orientation::Landscape]
        .into_iter()
        .filter_map(|way| pages.iter().copied().find(|page| page.orientation == way))
        .collect()
}

/// The headers that the sections use.
fn headers(mark: Option<&str>, pages: &[OrientedPage<'_>], format: &Format) -> Vec<Part> {
    ways(pages)
        .into_iter()
        .flat_map(|page| {
            let names = section::headers(page.orientation);
            let first = section::first_header(mark, page, format);
            [
                Part::new(names.later_path, HEADER, &section::header(mark, page)),
                Part::new(names.first_path, HEADER, &first),
            ]
        })
        .collect()
}

/// The parts that the main part uses.
fn document_relations(pages: &[OrientedPage<'_>], first: FirstPage) -> Vec<Relation> {
    let headers = ways(pages).into_iter().flat_map(|page| {
        let names = section::headers(page.orientation);
        [(names.later, names.later_path), (names.first, names.first_path)].map(|(id, path)| Relation {
            id,
            kind: RelationKind::Header,
            target: path.strip_prefix("word/").unwrap_or(path),
        })
    });
    let margins: &[Relation] = match first {
        FirstPage::Plain => &[],
        FirstPage::WithMargins => &MARGIN_RELATIONS,
    };
    DOCUMENT_RELATIONS
        .into_iter()
        .chain(headers)
        .chain(margins.iter().copied())
        .collect()
}

/// Header and footer of a page 1 with something in its margins.
const MARGIN_RELATIONS: [Relation; 3] = [
    Relation {
        id: section::MARGIN_HEADER,
        kind: RelationKind::Header,
        target: "header5.xml",
    },
    Relation {
        id: section::MARGIN_FOOTER,
        kind: RelationKind::Footer,
        target: "footer1.xml",
    },
    Relation {
        id: section::NO_FOOTER,
        kind: RelationKind::Footer,
        target: "footer2.xml",
    },
];

const DOCUMENT_RELATIONS: [Relation; 4] = [
    Relation {
        id: "rId1",
        kind: RelationKind::Styles,
        target: "styles.xml",
    },
    Relation {
        id: "rId2",
        kind: RelationKind::Settings,
        target: "settings.xml",
    },
    Relation {
        id: "rId3",
        kind: RelationKind::Fonts,
        target: "fontTable.xml",
    },
    Relation {
        id: "rIdTheme",
        kind: RelationKind::Theme,
        target: "theme/theme1.xml",
    },
];
