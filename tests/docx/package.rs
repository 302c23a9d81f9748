//! The package: parts, order of children, names, what must not be there, the same bytes every time.

use std::collections::BTreeSet;

use super::lists;
use crate::read_docx::{Package, Xml};
use crate::{families, look, sample};

fn each(check: impl Fn(&Package)) {
    for paper in families::all().into_iter().chain(lists::all()) {
        check(&Package::read(&look::docx(&paper)));
    }
}

/// Children that ECMA-376 part 1 puts in an order, for the elements of a paper: written apart from the exporter's
/// own table.
const ORDERS: [(&str, &str); 13] = [
    (
        "w:pPr",
        "pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs spacing ind jc outlineLvl rPr sectPr",
    ),
    (
        "w:rPr",
        "rStyle rFonts b bCs i iCs caps strike color spacing kern sz szCs highlight u vertAlign lang",
    ),
    (
        "w:style",
        "name basedOn next link uiPriority semiHidden unhideWhenUsed qFormat pPr rPr",
    ),
    (
        "w:tblPr",
        "tblStyle tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook",
    ),
    ("w:tcPr", "tcW gridSpan vMerge tcBorders shd noWrap tcMar vAlign"),
    ("w:tblBorders", "top left bottom right insideH insideV"),
    ("w:tcBorders", "top left bottom right"),
    ("w:tblCellMar", "top left bottom right"),
    ("w:tbl", "tblPr tblGrid tr"),
    ("w:tr", "trPr tc"),
    ("w:trPr", "cantSplit trHeight tblHeader"),
    (
        "w:sectPr",
        "headerReference footerReference type pgSz pgMar pgNumType cols titlePg docGrid",
    ),
    (
        "w:settings",
        "zoom defaultTabStop characterSpacingControl compat themeFontLang decimalSymbol listSeparator",
    ),
];

fn is_ordered(element: &Xml) {
    let Some((_, order)) = ORDERS.iter().find(|(name, _)| *name == element.name) else {
        return;
    };
    let places: Vec<usize> = element
        .children
        .iter()
        .map(|child| {
            let name = child.name.trim_start_matches("w:");
            let place = order.split(' ').position(|known| known == name);
            place.unwrap_or_else(|| panic!("{} in {}", child.name, element.name))
        })
        .collect();
    assert!(places.is_sorted(), "{}: {places:?}", element.name);
}

#[test]
fn children_stand_in_schema_order() {
    each(|package| {
        for (_, text) in &package.parts {
            Xml::parse(text).all().into_iter().for_each(is_ordered);
        }
    });
}

#[test]
fn every_style_that_is_used_is_defined_once() {
    each(|package| {
        let defined: Vec<&String> = package.styles().keys().collect();
        let styles = package.part("word/styles.xml");
        assert_eq!(
            styles.named("w:style").len(),
            defined.len(),
            "a style is defined twice"
        );
        let names: BTreeSet<&str> = styles
            .named("w:name")
            .iter()
            .filter_map(|name| name.get("w:val"))
            .collect();
        assert_eq!(names.len(), defined.len(), "two styles have one name");
        for name in names {
            assert!(!name.contains(','), "{name}: a comma makes an alias");
        }
        for (path, text) in &package.parts {
            let part = Xml::parse(text);
            for kind in [
                "w:pStyle",
                "w:rStyle",
                "w:tblStyle",
                "w:basedOn",
                "w:next",
                "w:link",
            ] {
                for used in part.named(kind) {
                    let id = used.get("w:val").unwrap();
                    assert!(package.styles().contains_key(id), "{path}: {id}");
                }
            }
        }
    });
}

#[test]
fn no_theme_font_wins_over_the_named_one() {
    each(|package| {
        for (path, text) in &package.parts {
            for element in Xml::parse(text).all() {
                let themed = element.attributes.keys().find(|name| name.ends_with("Theme"));
                assert_eq!(themed, None, "{path}");
            }
        }
        let styles = package.part("word/styles.xml");
        let fonts = styles.named("w:rFonts");
        for script in ["w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"] {
            assert_eq!(fonts[0].get(script), Some("Times New Roman"));
        }
        assert_eq!(styles.named("w:lang")[0].get("w:val"), Some("vi-VN"));
    });
}

#[test]
fn no_page_break_is_copied_from_a_layout() {
    each(|package| {
        for element in package.body().all() {
            assert!(!matches!(
                element.name.as_str(),
                "w:br" | "w:pageBreakBefore" | "w:lastRenderedPageBreak" | "w:cr"
            ));
        }
    });
}

#[test]
fn settings_are_those_of_a_new_word_without_habits_of_other_scripts() {
    each(|package| {
        let settings = package.part("word/settings.xml");
        let mode = settings
            .named("w:compatSetting")
            .into_iter()
            .find(|setting| setting.get("w:name") == Some("compatibilityMode"))
            .unwrap();
        assert_eq!(mode.get("w:val"), Some("15"));
        for habit in [
            "w:useFELayout",
            "w:balanceSingleByteDoubleByteWidth",
            "w:doNotExpandShiftReturn",
        ] {
            assert!(settings.named(habit).is_empty(), "{habit}");
        }
    });
}

#[test]
fn properties_name_the_paper_and_its_own_date() {
    let package = Package::read(&look::docx(&sample::plan()));
    let core = package.part("docProps/core.xml");
    let text = |name: &str| core.child(name).unwrap().text.clone();
    assert_eq!(text("dc:title"), "Kế hoạch Tổ chức phong trào thi đua đặc biệt");
    assert_eq!(text("dc:creator"), "Ủy ban nhân dân phường Bắc Sơn");
    assert_eq!(text("dc:language"), "vi-VN");
    assert_eq!(text("dcterms:created"), "2025-01-02T00:00:00Z");
    assert_eq!(text("dcterms:modified"), "2025-01-02T00:00:00Z");
}

#[test]
fn every_part_has_a_type_and_every_relation_an_end() {
    each(|package| {
        let paths: Vec<&str> = package.parts.iter().map(|(path, _)| path.as_str()).collect();
        assert_eq!(paths[0], "[Content_Types].xml");
        let listed = package.part("[Content_Types].xml");
        let typed: BTreeSet<&str> = listed
            .named("Override")
            .iter()
            .filter_map(|part| part.get("PartName"))
            .collect();
        for path in paths.iter().skip(1).filter(|path| !path.contains("_rels/")) {
            assert!(typed.contains(format!("/{path}").as_str()), "{path}");
        }
        for (source, folder) in [("_rels/.rels", ""), ("word/_rels/document.xml.rels", "word/")] {
            for relation in package.part(source).named("Relationship") {
                let target = format!("{folder}{}", relation.get("Target").unwrap());
                assert!(paths.contains(&target.as_str()), "{target}");
            }
        }
    });
}

#[test]
fn no_id_of_a_counter_is_left() {
    each(|package| {
        for (path, text) in &package.parts {
            assert!(!text.contains("paraId") && !text.contains("rsid"), "{path}");
        }
    });
}

#[test]
fn the_same_paper_is_the_same_bytes_also_in_several_threads() {
    let first = look::docx(&sample::plan());
    let others: Vec<Vec<u8>> = std::thread::scope(|scope| {
        let running: Vec<_> = (0..4)
            .map(|_| {
                scope.spawn(|| {
                    look::docx(&families::letter());
                    look::docx(&sample::plan())
                })
            })
            .collect();
        running.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    for other in others {
        assert!(other == first);
    }
}

#[test]
fn parts_are_deflated_and_dated_1980() {
    let bytes = look::docx(&sample::plan());
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(&bytes)).unwrap();
    for at in 0..archive.len() {
        let file = archive.by_index(at).unwrap();
        assert_eq!(file.compression(), zip::CompressionMethod::Deflated);
        assert_eq!(file.last_modified(), Some(zip::DateTime::DEFAULT));
    }
    assert!(bytes.len() < 40_000, "{}", bytes.len());
}

/// The checks of `.ci/` read these files.
#[test]
#[expect(clippy::disallowed_methods, reason = "a test's own files")]
fn one_paper_of_each_family_lies_in_target_for_the_checks_outside() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR"));
    for paper in families::all().into_iter().chain(lists::all()) {
        let file = folder.join(format!("{}.docx", paper.properties.id));
        std::fs::write(file, look::docx(&paper)).unwrap();
    }
}

#[test]
fn e20_the_theme_has_the_papers_own_font() {
    let font = look::format().text.docx_font;
    each(|package| {
        let theme = package
            .parts
            .iter()
            .find(|(name, _)| name == "word/theme/theme1.xml");
        let (_, theme) = theme.expect("a theme");
        assert_eq!(theme.matches(&format!("typeface=\"{font}\"")).count(), 6);
        let uses = package.part("word/_rels/document.xml.rels");
        let uses = uses.named("Relationship");
        assert!(
            uses.iter()
                .any(|one| one.get("Target") == Some("theme/theme1.xml"))
        );
    });
}

#[test]
fn every_paragraph_that_says_something_has_one_bookmark_of_its_own() {
    each(|package| {
        let body = package.body();
        let mut names = BTreeSet::new();
        for paragraph in body.named("w:p") {
            let marks = paragraph.named("w:bookmarkStart");
            let says = !paragraph.named("w:t").is_empty();
            assert_eq!(marks.len(), usize::from(says), "{paragraph:?}");
            for mark in marks {
                let (name, id) = (mark.get("w:name").unwrap(), mark.get("w:id").unwrap());
                let word = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
                assert!(
                    name.len() <= 40 && name.starts_with('t') && name.chars().all(word),
                    "{name}"
                );
                assert!(
                    names.insert(name.to_owned()) && names.insert(id.to_owned()),
                    "{name} {id}"
                );
                let ends = paragraph.named("w:bookmarkEnd");
                assert!(
                    ends.len() == 1 && ends[0].get("w:id") == Some(id),
                    "{paragraph:?}"
                );
            }
        }
    });
}

#[test]
fn what_is_read_back_are_the_paragraphs_that_were_marked() {
    for paper in families::all() {
        let bytes = look::docx(&paper);
        let read = thidua::input::read_word_file(&bytes, "x.docx").unwrap();
        let said: Vec<String> = read
            .paragraphs
            .iter()
            .map(|one| thidua::document::alike(&one.text))
            .collect();
        let whole = Package::read(&bytes).paragraphs();
        let whole: Vec<String> = whole
            .iter()
            .map(|one| thidua::document::alike(&one.text))
            .collect();
        let whole: Vec<String> = whole.into_iter().filter(|text| !text.is_empty()).collect();
        assert_eq!(said, whole);
        for paragraph in &read.paragraphs {
            let mark = paragraph.mark.unwrap();
            assert!(
                mark.is_of(&paper.properties.id) && mark.had(&paragraph.text),
                "{paragraph:?}"
            );
        }
        assert_eq!((read.tracked, read.comments), (0, 0));
    }
}
