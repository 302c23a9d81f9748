//! Reads a DOCX back: a package of parts, and what Word would make of their paragraphs and styles.
#![allow(dead_code, reason = "each test file uses a part of it")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

mod xml;

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

pub(crate) use xml::Xml;

/// A package, read.
#[derive(Debug)]
pub(crate) struct Package {
    /// Paths in the order of the package, with their texts.
    pub(crate) parts: Vec<(String, String)>,
    styles: BTreeMap<String, Xml>,
    defaults: Xml,
    body: Xml,
}

/// A paragraph with what its style, the styles below it and its own properties make of it.
#[derive(Debug, Clone, PartialEq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "the properties of a paragraph, as the schema has them"
)]
pub(crate) struct Paragraph {
    /// Id of its style.
    pub(crate) style: String,
    /// Name of its style, as Word shows it.
    pub(crate) style_name: String,
    /// Its letters; hyphens that do not break as U+2011.
    pub(crate) text: String,
    /// Size, bold, italic of each run, with its letters.
    pub(crate) runs: Vec<Letters>,
    /// `both`, `center`, `left`.
    pub(crate) align: String,
    pub(crate) before_pt: f64,
    pub(crate) after_pt: f64,
    /// Multiple of single spacing, or points if `exact`.
    pub(crate) line: f64,
    pub(crate) exact: bool,
    pub(crate) first_line_mm: f64,
    pub(crate) left_mm: f64,
    pub(crate) right_mm: f64,
    pub(crate) keep_next: bool,
    pub(crate) keep_lines: bool,
    pub(crate) widow_control: bool,
    pub(crate) outline: Option<f64>,
    /// Weight of its top border in points.
    pub(crate) top_border_pt: Option<f64>,
    /// Width of the column it stands in, in millimetres; None outside tables.
    pub(crate) column_mm: Option<f64>,
}

/// Letters of one look.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Letters {
    pub(crate) text: String,
    pub(crate) size_pt: f64,
    pub(crate) bold: bool,
    pub(crate) italic: bool,
    pub(crate) font: String,
}

impl Paragraph {
    /// The size of its letters, which must be one.
    pub(crate) fn size_pt(&self) -> f64 {
        let size = self.runs[0].size_pt;
        assert!(
            self.runs.iter().all(|run| (run.size_pt - size).abs() < 0.01),
            "{self:?}"
        );
        size
    }

    /// Whether all letters are bold.
    pub(crate) fn bold(&self) -> bool {
        self.runs.iter().all(|run| run.bold)
    }

    /// Whether all letters are slanted.
    pub(crate) fn italic(&self) -> bool {
        self.runs.iter().all(|run| run.italic)
    }

    /// Length of the rule it is, if it is one.
    pub(crate) fn rule_mm(&self, text_width_mm: f64) -> Option<f64> {
        self.top_border_pt?;
        Some(self.column_mm.unwrap_or(text_width_mm) - self.left_mm - self.right_mm)
    }
}

/// Twips in a millimetre.
const TWIPS_PER_MM: f64 = 1440.0 / 25.4;

impl Package {
    /// Reads the bytes of a package. Every part must be well-formed.
    pub(crate) fn read(bytes: &[u8]) -> Self {
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        let parts: Vec<(String, String)> = (0..archive.len())
            .map(|at| {
                let mut file = archive.by_index(at).unwrap();
                let name = file.name().unwrap().into_owned();
                let mut text = String::new();
                file.read_to_string(&mut text).unwrap();
                Xml::parse(&text);
                (name, text)
            })
            .collect();
        let of = |path: &str| {
            let (_, text) = parts.iter().find(|(name, _)| name == path).unwrap();
            Xml::parse(text)
        };
        let styles_part = of("word/styles.xml");
        let styles = styles_part
            .named("w:style")
            .into_iter()
            .map(|style| (style.get("w:styleId").unwrap().to_owned(), style.clone()))
            .collect();
        let defaults = styles_part.child("w:docDefaults").unwrap().clone();
        let body = of("word/document.xml").child("w:body").unwrap().clone();
        Self {
            parts,
            styles,
            defaults,
            body,
        }
    }

    /// A part, read.
    pub(crate) fn part(&self, path: &str) -> Xml {
        let (_, text) = self.parts.iter().find(|(name, _)| name == path).unwrap();
        Xml::parse(text)
    }

    /// The body of the main part.
    pub(crate) fn body(&self) -> &Xml {
        &self.body
    }

    /// The properties of the last section.
    pub(crate) fn section(&self) -> &Xml {
        self.body.child("w:sectPr").unwrap()
    }

    /// The properties of every section, in reading order.
    pub(crate) fn sections(&self) -> Vec<&Xml> {
        self.body.named("w:sectPr")
    }

    /// The styles by id.
    pub(crate) fn styles(&self) -> &BTreeMap<String, Xml> {
        &self.styles
    }

    /// The header that the last section uses for `kind` (`default`, `first`).
    pub(crate) fn header(&self, kind: &str) -> Xml {
        self.header_of(self.section(), kind)
    }

    /// The header that a section uses for `kind`.
    pub(crate) fn header_of(&self, section: &Xml, kind: &str) -> Xml {
        let references = section.named("w:headerReference");
        let reference = references
            .iter()
            .find(|reference| reference.get("w:type") == Some(kind))
            .unwrap();
        let relations = self.part("word/_rels/document.xml.rels");
        let relation = relations
            .children
            .iter()
            .find(|relation| relation.get("Id") == reference.get("r:id"))
            .unwrap();
        self.part(&format!("word/{}", relation.get("Target").unwrap()))
    }

    /// The paragraphs of the body in reading order: a table row by row, cell by cell.
    pub(crate) fn paragraphs(&self) -> Vec<Paragraph> {
        let mut found = Vec::new();
        for child in &self.body.children {
            match child.name.as_str() {
                "w:p" => found.push(self.paragraph(child, None)),
                "w:tbl" => {
                    for cell in child.named("w:tc") {
                        let width = cell.at("w:tcPr w:tcW").unwrap().number("w:w").unwrap();
                        let inner = cell.children.iter().filter(|inner| inner.name == "w:p");
                        found.extend(inner.map(|inner| self.paragraph(inner, Some(width / TWIPS_PER_MM))));
                    }
                }
                _ => {}
            }
        }
        found
    }

    /// The paragraphs of the last section's header.
    pub(crate) fn header_paragraphs(&self, kind: &str) -> Vec<Paragraph> {
        let header = self.header(kind);
        header
            .named("w:p")
            .into_iter()
            .map(|found| self.paragraph(found, None))
            .collect()
    }

    /// A property out of the paragraph, its style, the styles below, the defaults: the nearest one wins, attribute by
    /// attribute.
    fn layers<'a>(&'a self, own: Option<&'a Xml>, style: &str, kind: &str) -> Vec<&'a Xml> {
        let mut layers: Vec<&Xml> = own.into_iter().collect();
        let mut next = Some(style.to_owned());
        while let Some(id) = next {
            let style = &self
                .styles
                .get(&id)
                .unwrap_or_else(|| panic!("style {id} is not defined"));
            layers.extend(style.child(kind));
            next = style
                .child("w:basedOn")
                .map(|base| base.get("w:val").unwrap().to_owned());
        }
        layers.extend(self.defaults.at(&format!("{kind}Default {kind}")));
        layers
    }

    /// What a paragraph is, in a column of that width.
    pub(crate) fn paragraph(&self, element: &Xml, column_mm: Option<f64>) -> Paragraph {
        let own = element.child("w:pPr");
        let style = own
            .and_then(|own| own.child("w:pStyle"))
            .and_then(|style| style.get("w:val"))
            .unwrap_or("Normal")
            .to_owned();
        let layers = self.layers(own, &style, "w:pPr");
        let value = |child: &str, attribute: &str| {
            let nearest = layers.iter().find_map(|layer| layer.child(child)?.get(attribute));
            nearest.map(str::to_owned)
        };
        let length = |child: &str, attribute: &str| {
            value(child, attribute).map_or(0.0, |text| text.parse::<f64>().unwrap())
        };
        let on = |name: &str| {
            let nearest = layers.iter().find_map(|layer| layer.child(name));
            nearest.is_some_and(|found| !matches!(found.get("w:val"), Some("0" | "false")))
        };
        let border = layers.iter().find_map(|layer| layer.at("w:pBdr w:top"));
        let exact = value("w:spacing", "w:lineRule").as_deref() == Some("exact");
        let runs = self.runs(element, &style);
        let name = self.styles[&style].child("w:name").unwrap();
        Paragraph {
            text: runs.iter().map(|run| run.text.as_str()).collect(),
            runs,
            align: value("w:jc", "w:val").unwrap_or_else(|| "left".into()),
            before_pt: length("w:spacing", "w:before") / 20.0,
            after_pt: length("w:spacing", "w:after") / 20.0,
            line: length("w:spacing", "w:line") / if exact { 20.0 } else { 240.0 },
            exact,
            first_line_mm: length("w:ind", "w:firstLine") / TWIPS_PER_MM,
            left_mm: length("w:ind", "w:left") / TWIPS_PER_MM,
            right_mm: length("w:ind", "w:right") / TWIPS_PER_MM,
            keep_next: on("w:keepNext"),
            keep_lines: on("w:keepLines"),
            widow_control: on("w:widowControl"),
            outline: layers
                .iter()
                .find_map(|layer| layer.child("w:outlineLvl")?.number("w:val")),
            top_border_pt: border.and_then(|border| Some(border.number("w:sz")? / 8.0)),
            column_mm,
            style_name: name.get("w:val").unwrap().to_owned(),
            style,
        }
    }

    fn runs(&self, paragraph: &Xml, style: &str) -> Vec<Letters> {
        paragraph
            .named("w:r")
            .into_iter()
            .map(|run| self.letters(run, style))
            .filter(|letters| !letters.text.is_empty())
            .collect()
    }

    fn letters(&self, run: &Xml, style: &str) -> Letters {
        let own = run.child("w:rPr");
        let named = own.and_then(|own| own.child("w:rStyle")?.get("w:val"));
        let mut layers: Vec<&Xml> = own.into_iter().collect();
        if let Some(named) = named {
            layers.extend(self.styles[named].child("w:rPr"));
        }
        layers.extend(self.layers(None, style, "w:rPr"));
        let nearest = |name: &str| layers.iter().find_map(|layer| layer.child(name));
        let on = |name: &str| {
            nearest(name).is_some_and(|found| !matches!(found.get("w:val"), Some("0" | "false")))
        };
        Letters {
            text: run.children.iter().map(text_of).collect(),
            size_pt: nearest("w:sz").unwrap().number("w:val").unwrap() / 2.0,
            bold: on("w:b"),
            italic: on("w:i"),
            font: nearest("w:rFonts").unwrap().get("w:ascii").unwrap().to_owned(),
        }
    }
}

fn text_of(element: &Xml) -> String {
    match element.name.as_str() {
        "w:t" => element.text.clone(),
        "w:noBreakHyphen" => "\u{2011}".to_owned(),
        "w:tab" => "\t".to_owned(),
        "w:br" => "\n".to_owned(),
        _ => String::new(),
    }
}

/// The text of the body: a paragraph a line, empty ones left out. Headers are apart: see [`Package::header`].
pub(crate) fn words(bytes: &[u8]) -> String {
    let paragraphs = Package::read(bytes).paragraphs();
    let lines: Vec<String> = paragraphs
        .into_iter()
        .map(|paragraph| paragraph.text)
        .filter(|text| !text.is_empty())
        .collect();
    lines.join("\n")
}
