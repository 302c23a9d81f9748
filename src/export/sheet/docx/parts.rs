//! The parts that are the same for all certificates of a batch: all but the main one.

use zip::result::ZipResult;

use super::TEXT_FONT;
use super::drawing::{EMBLEM, Picture};
use crate::export::package::{
    APP, About, CORE, Effort, Element, FONTS, HEADER, MAIN, Part, R, Relation, RelationKind, SETTINGS,
    STYLES, THEME, W, WORD_2013, content_types, fonts as font_table, of_package, one_font, properties,
    relations, settings, theme, zipped,
};
use crate::export::sheet::SheetProperties;
use crate::faces::{Face, Fonts};

/// BCP 47.
const LANGUAGE: &str = "vi-VN";

/// Relation of the header of all pages.
pub(super) const PAGE_HEADER: &str = "rId4";

const TYPES: [(&str, &str); 8] = [
    ("word/document.xml", MAIN),
    ("word/header1.xml", HEADER),
    ("word/settings.xml", SETTINGS),
    ("word/styles.xml", STYLES),
    ("word/fontTable.xml", FONTS),
    ("word/theme/theme1.xml", THEME),
    ("docProps/app.xml", APP),
    ("docProps/core.xml", CORE),
];

/// What the main part uses.
const USED: [Relation; 5] = [
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
        id: PAGE_HEADER,
        kind: RelationKind::Header,
        target: "header1.xml",
    },
    Relation {
        id: "rIdTheme",
        kind: RelationKind::Theme,
        target: "theme/theme1.xml",
    },
];

/// The root of a part with text: `w:document` or `w:hdr`.
pub(super) fn root(name: &'static str) -> Element {
    Element::new(name)
        .with("xmlns:w", W)
        .with("xmlns:r", R)
        .with(
            "xmlns:wp",
            "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        )
        .with("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main")
        .with(
            "xmlns:wps",
            "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        )
}

/// An empty paragraph that shows nothing, with more properties.
pub(super) fn anchor(more: Option<Element>) -> Element {
    let properties = Element::new("w:pPr")
        .child(Element::val("w:pStyle", "Anchor"))
        .children(more);
    Element::new("w:p").child(properties)
}

/// All parts but the main one, zipped.
pub(super) fn parts(
    about: &SheetProperties,
    picture: Option<&Picture>,
    drawings: Vec<Element>,
    fonts: &Fonts,
) -> ZipResult<Vec<u8>> {
    let header = root("w:hdr").child(anchor(None).children(drawings));
    let faces = font_table(&[(TEXT_FONT, "roman"), (&fonts.family_of(Face::Script), "script")]);
    let pictures = picture.map(|picture| (picture.extension, picture.media_type));
    let mut parts = vec![content_types(pictures, TYPES), of_package()];
    parts.extend(properties(About {
        title: &about.title,
        author: &about.author,
        date: about.date,
        language: LANGUAGE,
    }));
    parts.extend([
        relations("word/_rels/document.xml.rels", &USED),
        Part::new("word/header1.xml", HEADER, &header),
        Part::new(
            "word/settings.xml",
            SETTINGS,
            &settings(None, &[WORD_2013], LANGUAGE),
        ),
        Part::new("word/styles.xml", STYLES, &styles()),
        Part::new("word/fontTable.xml", FONTS, &faces),
        theme(TEXT_FONT),
    ]);
    if let Some(picture) = picture {
        let emblem = Relation {
            id: EMBLEM,
            kind: RelationKind::Image,
            target: picture.target,
        };
        parts.push(relations("word/_rels/header1.xml.rels", &[emblem]));
        parts.push(Part {
            path: picture.path,
            media_type: picture.media_type,
            bytes: picture.bytes.clone(),
        });
    }
    zipped(&parts, Effort::Fast)
}

/// The style of the lines, and of the empty paragraph that holds a page's drawings.
fn styles() -> Element {
    let language = Element::val("w:lang", LANGUAGE)
        .with("w:eastAsia", LANGUAGE)
        .with("w:bidi", "ar-SA");
    let letters = Element::new("w:rPr").child(one_font(TEXT_FONT)).child(language);
    let defaults = Element::new("w:docDefaults")
        .child(Element::new("w:rPrDefault").child(letters))
        .child(Element::new("w:pPrDefault"));
    let normal = Element::new("w:style")
        .with("w:type", "paragraph")
        .with("w:default", 1)
        .with("w:styleId", "Normal")
        .child(Element::val("w:name", "Normal"))
        .child(Element::new("w:qFormat"));
    let least = Element::new("w:rPr")
        .child(Element::val("w:sz", 2))
        .child(Element::val("w:szCs", 2));
    Element::new("w:styles")
        .with("xmlns:w", W)
        .child(defaults)
        .child(normal)
        .child(style(
            ("Certificate", "Dòng giấy khen"),
            (240, "auto"),
            Element::new("w:rPr").text(""),
        ))
        .child(style(("Anchor", "Nền giấy khen"), (20, "exact"), least))
}

/// A style without space between paragraphs; its lines so high.
fn style((id, name): (&str, &str), (line, rule): (u32, &str), letters: Element) -> Element {
    let spacing = Element::new("w:spacing")
        .with("w:before", 0)
        .with("w:after", 0)
        .with("w:line", line)
        .with("w:lineRule", rule);
    Element::new("w:style")
        .with("w:type", "paragraph")
        .with("w:customStyle", 1)
        .with("w:styleId", id)
        .child(Element::val("w:name", name))
        .child(Element::val("w:basedOn", "Normal"))
        .child(Element::new("w:qFormat"))
        .child(Element::new("w:pPr").child(spacing))
        .child(letters)
}
