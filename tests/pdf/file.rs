//! The file itself: standards, metadata, fonts, tags, and that it never varies.

use std::collections::BTreeSet;

use hayro::hayro_syntax::Pdf;
use hayro::hayro_syntax::object::{Dict, Name, Object, String as PdfString};

use crate::read_pdf::pages;
use crate::sample::plan;
use crate::tree_words::tree_words;
use crate::trees::{decision, letter, minutes, pdf_by, pdf_of};

fn contains(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

/// Every dictionary of the file, at any depth.
pub(super) fn each_dict(pdf: &Pdf, see: &mut dyn FnMut(&Dict<'_>)) {
    for object in pdf.objects() {
        descend(object, see);
    }
}

fn descend(object: Object<'_>, see: &mut dyn FnMut(&Dict<'_>)) {
    match object {
        Object::Dict(dict) => {
            see(&dict);
            for (_, value) in dict.entries() {
                if let hayro::hayro_syntax::object::MaybeRef::NotRef(value) = value {
                    descend(value, see);
                }
            }
        }
        Object::Stream(stream) => see(stream.dict()),
        _ => {}
    }
}

fn text_of(string: &PdfString<'_>) -> String {
    let bytes = string.as_bytes();
    match bytes.strip_prefix(&[0xfe, 0xff]) {
        Some(wide) => {
            let units: Vec<u16> = wide
                .chunks(2)
                .map(|pair| u16::from_be_bytes([pair[0], pair[1]]))
                .collect();
            String::from_utf16(&units).unwrap()
        }
        None => String::from_utf8(bytes.to_vec()).unwrap(),
    }
}

/// The titles of the outline.
pub(super) fn outline(bytes: &[u8]) -> BTreeSet<String> {
    let mut titles = BTreeSet::new();
    each_dict(&Pdf::new(bytes.to_vec()).unwrap(), &mut |dict| {
        if dict.contains_key("Dest") && dict.contains_key("Parent") {
            titles.extend(dict.get::<PdfString<'_>>("Title").map(|title| text_of(&title)));
        }
    });
    titles
}

#[test]
fn the_same_paper_gives_the_same_bytes_from_every_thread() {
    let first = pdf_of(&plan());
    let others: Vec<_> = (0..4).map(|_| std::thread::spawn(|| pdf_of(&plan()))).collect();
    assert!(first == pdf_of(&plan()), "a second run differs");
    for other in others {
        assert!(first == other.join().unwrap(), "another thread differs");
    }
}

#[test]
fn a_file_claims_pdf_a_2a_and_pdf_ua_1_and_says_what_it_is() {
    let bytes = pdf_of(&plan());
    for claim in [
        "<pdfaid:part>2</pdfaid:part>",
        "<pdfaid:conformance>A</pdfaid:conformance>",
        "<pdfuaid:part>1</pdfuaid:part>",
        "<rdf:li>Ủy ban nhân dân phường Bắc Sơn</rdf:li>",
        "Kế hoạch Tổ chức phong trào thi đua đặc biệt",
        "2025-01-02T00:00:00",
    ] {
        assert!(contains(&bytes, claim), "{claim}");
    }
    let pdf = Pdf::new(bytes).unwrap();
    let creator = pdf.metadata().creator.clone().unwrap();
    assert_eq!(
        String::from_utf8_lossy(&creator),
        concat!("thidua ", env!("CARGO_PKG_VERSION"))
    );
    let mut languages = BTreeSet::new();
    each_dict(&pdf, &mut |dict| {
        if dict.contains_key("Lang") {
            languages.extend(dict.get::<PdfString<'_>>("Lang").map(|lang| text_of(&lang)));
        }
    });
    assert_eq!(languages, BTreeSet::from(["vi-VN".to_owned()]));
}

#[test]
fn all_fonts_are_embedded_and_only_the_four_faces_are_used() {
    let bytes = pdf_of(&plan());
    let names: BTreeSet<String> = pages(&bytes)
        .iter()
        .flat_map(|page| page.glyphs.iter().map(|glyph| glyph.font.clone()))
        .collect();
    let faces = ["Tinos-Bold", "Tinos-BoldItalic", "Tinos-Italic", "Tinos-Regular"];
    assert_eq!(names.iter().map(String::as_str).collect::<Vec<_>>(), faces);
    let mut embedded = 0;
    each_dict(&Pdf::new(bytes).unwrap(), &mut |dict| {
        if dict.contains_key("FontDescriptor") {
            let descriptor: Dict<'_> = dict.get("FontDescriptor").unwrap();
            assert!(
                descriptor.contains_key("FontFile2") || descriptor.contains_key("FontFile3"),
                "a font is not embedded"
            );
            embedded += 1;
        }
    });
    assert_eq!(embedded, 4);
}

#[test]
fn layout_columns_are_no_tables_and_rules_are_artifacts() {
    for paper in [plan(), letter(), decision(), minutes()] {
        let bytes = pdf_of(&paper);
        let mut tags = BTreeSet::new();
        each_dict(&Pdf::new(bytes.clone()).unwrap(), &mut |dict| {
            tags.extend(dict.get::<Name<'_>>("S").map(|tag| tag.as_str().to_owned()));
        });
        for table in ["Table", "TR", "TD", "TH"] {
            assert!(!tags.contains(table), "{}: {table}", paper.properties.id);
        }
        assert!(tags.contains("P"), "{tags:?}");
        for page in pages(&bytes) {
            assert!(page.rules.iter().all(|rule| rule.artifact));
        }
    }
}

#[test]
fn titles_of_sections_make_the_outline() {
    let titles = outline(&pdf_of(&plan()));
    for title in [
        "I. MỤC ĐÍCH, YÊU CẦU",
        "1. Mục đích",
        "2. Yêu cầu",
        "VI. TỔ CHỨC THỰC HIỆN",
    ] {
        assert!(titles.contains(title), "{title} is not in {titles:?}");
    }
}

#[test]
fn every_word_of_the_tree_stands_on_the_pages_in_order_and_no_other() {
    let own = [plan(), letter(), decision(), minutes()];
    for paper in own.into_iter().chain(crate::families::all()) {
        let read = crate::read_pdf::words(&pages(&pdf_of(&paper)));
        // Of a long list of recipients what stands below the signature is read after it.
        let held = thidua::export::hold(&paper, &crate::look::format(), crate::trees::fonts());
        let wanted = crate::tree_words::plain(&tree_words(&held));
        assert_eq!(read, wanted, "{}", paper.properties.id);
    }
}

#[test]
fn what_typst_doubts_or_refuses_is_a_fault_with_its_words() {
    let unknown = pdf_by(
        "#set document(title: \"x\")\n#set text(font: \"Nope\")\nx",
        &plan(),
    )
    .unwrap_err();
    assert_eq!(unknown.kind, thidua::diagnostic::ExportProblem::Typeset.into());
    assert_eq!(
        unknown.original.as_deref(),
        Some("warning: unknown font family: nope")
    );
    let elsewhere = pdf_by("#read(\"/etc/passwd\")", &plan()).unwrap_err();
    let text = elsewhere.original.unwrap();
    assert!(text.starts_with("error: file not found"), "{text}");
}

#[test]
fn spaces_are_plain_so_that_a_search_finds_words() {
    for paper in [plan(), decision()] {
        let bytes = pdf_of(&paper);
        for page in pages(&bytes) {
            assert!(!page.text().contains('\u{a0}'), "{}", page.text());
        }
    }
}
