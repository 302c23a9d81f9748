//! The words of the DOCX against the words of the tree.

use thidua::document::{Block, Run};

use crate::tree_words::tree_words;
use crate::{families, look, read_docx, sample};

fn words(text: &str) -> Vec<String> {
    text.split_whitespace().map(str::to_owned).collect()
}

#[test]
fn the_words_are_the_words_of_the_tree() {
    for paper in families::all() {
        let found = words(&read_docx::words(&look::docx(&paper)).replace('\u{2011}', "-"));
        assert_eq!(found, tree_words(&paper), "{}", paper.properties.id);
    }
}

#[test]
fn the_words_of_the_plan_are_the_words_of_the_seed_and_its_letterhead() {
    let format = look::format();
    // The seed's text begins after the names of the letterhead.
    let head = format!(
        "ỦY BAN NHÂN DÂN PHƯỜNG BẮC SƠN {} {}",
        format.letterhead.state, format.letterhead.motto
    );
    let plain = |text: &str| text.replace('\u{2011}', "-").replace('\u{a0}', " ");
    let mut found = words(&plain(&read_docx::words(&look::docx(&sample::plan()))));
    let mut wanted = words(&format!("{head} {}", sample::seed_text()));
    found.sort();
    wanted.sort();
    assert_eq!(found, wanted);
}

#[test]
fn hostile_text_comes_out_as_it_went_in() {
    let bytes = look::docx(&families::letter());
    assert!(
        read_docx::words(&bytes)
            .lines()
            .any(|line| line == families::HOSTILE)
    );
    let mut paper = families::decision();
    paper.properties.title = families::HOSTILE.into();
    paper.properties.author = families::HOSTILE.into();
    paper.mark = Some(families::HOSTILE.into());
    let package = read_docx::Package::read(&look::docx(&paper));
    let core = package.part("docProps/core.xml");
    assert_eq!(core.child("dc:title").unwrap().text, families::HOSTILE);
    assert_eq!(core.child("dc:creator").unwrap().text, families::HOSTILE);
    assert_eq!(package.header_paragraphs("first")[0].text, families::HOSTILE);
}

#[test]
fn spaces_and_hyphens_that_do_not_break_are_kept() {
    let mut paper = families::decision();
    let runs = vec![
        Run::plain("hai  dấu cách, "),
        Run::plain("15-KH/TU 2025"),
        Run::plain(" a\u{2011}b\u{a0}c "),
    ];
    if let Block::Paragraph(paragraph) = &mut paper.blocks[3] {
        paragraph.runs = runs;
    }
    let bytes = thidua::export::docx::export(&paper, &look::format(), &look::measures(&paper)).unwrap();
    let text = read_docx::words(&bytes);
    assert!(
        text.contains("hai  dấu cách, 15-KH/TU 2025 a\u{2011}b\u{a0}c "),
        "{text}"
    );
    let package = read_docx::Package::read(&bytes);
    let (_, document) = package
        .parts
        .iter()
        .find(|(name, _)| name == "word/document.xml")
        .unwrap();
    assert!(
        !document.contains('\u{2011}'),
        "Times New Roman has no such letter"
    );
    for text in package.body().named("w:t") {
        assert_eq!(text.get("xml:space"), Some("preserve"));
    }
}

#[test]
fn a_letter_that_xml_cannot_carry_is_a_fault() {
    for letter in ["\u{1}", "\t", "\n", "\u{ffff}"] {
        let mut paper = families::decision();
        paper.blocks.push(Block::Paragraph(thidua::document::Paragraph {
            role: thidua::document::Role::Body,
            runs: vec![Run::plain(format!("a{letter}b"))],
        }));
        let measures = look::measures(&paper);
        let fault = thidua::export::docx::export(&paper, &look::format(), &measures).unwrap_err();
        let code = u32::from(letter.chars().next().unwrap());
        assert!(fault.original.unwrap().contains(&format!("{code:04X}")));
    }
}
