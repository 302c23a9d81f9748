//! Annexes, lying sheets and several signatures, read back from the parts.

use thidua::document::{Orientation, Paper};
use thidua::faces::{Face, Fonts};

use super::form::{is_near, is_within, of};
use super::lists;
use crate::look;
use crate::read_docx::{Package, Paragraph, Xml};

const TWIPS_PER_MM: f64 = 1440.0 / 25.4;

fn read(paper: &Paper) -> Package {
    Package::read(&look::docx(paper))
}

/// How the sheets of each section of a paper lie.
fn orientations(paper: &Paper) -> Vec<Orientation> {
    let annexes = paper.annexes.iter().map(|annex| annex.orientation);
    std::iter::once(paper.orientation).chain(annexes).collect()
}

fn mm(element: &Xml, name: &str) -> f64 {
    element.number(name).unwrap() / TWIPS_PER_MM
}

#[test]
fn every_annex_is_a_section_with_sheets_and_page_numbers_of_its_own() {
    for paper in lists::all() {
        let package = read(&paper);
        let (wanted, sections) = (orientations(&paper), package.sections());
        assert_eq!(wanted.len(), sections.len());
        for (orientation, section) in wanted.into_iter().zip(sections) {
            let clause = "mục III.1: từng phụ lục";
            let size = section.child("w:pgSz").unwrap();
            let (width, height, orient) = match orientation {
                Orientation::Portrait => (210.0, 297.0, None),
                Orientation::Landscape => (297.0, 210.0, Some("landscape")),
            };
            is_near(mm(size, "w:w"), width, 0.1, clause);
            is_near(mm(size, "w:h"), height, 0.1, clause);
            assert_eq!(size.get("w:orient"), orient);
            let margins = section.child("w:pgMar").unwrap();
            for (side, wanted) in [
                ("w:top", 20.0),
                ("w:bottom", 20.0),
                ("w:left", 30.0),
                ("w:right", 15.0),
            ] {
                is_near(mm(margins, side), wanted, 0.1, side);
            }
            assert_eq!(section.child("w:type").unwrap().get("w:val"), Some("nextPage"));
            let start = section.child("w:pgNumType").unwrap();
            assert_eq!(
                start.get("w:start"),
                Some("1"),
                "{clause} được đánh số trang riêng"
            );
            assert!(
                section.child("w:titlePg").is_some(),
                "{clause}: trang đầu không hiển thị số trang"
            );
        }
    }
}

#[test]
fn number_and_mark_stand_on_every_sheet_as_it_lies() {
    for paper in [lists::decision(), lists::register()] {
        let package = read(&paper);
        for (orientation, section) in orientations(&paper).into_iter().zip(package.sections()) {
            for kind in ["first", "default"] {
                let header = package.header_of(section, kind);
                let letters: String = header
                    .named("w:t")
                    .iter()
                    .map(|text| text.text.as_str())
                    .collect();
                assert_eq!(letters.starts_with("BẢN MẪU"), paper.mark.is_some(), "{letters}");
                assert_eq!(header.named("w:instrText").len(), usize::from(kind == "default"));
                for stop in header.named("w:pPr").iter().flat_map(|own| own.named("w:tab")) {
                    let middle = lists::text_mm(orientation) / 2.0;
                    is_near(mm(stop, "w:pos"), middle, 0.1, "the middle of the text");
                }
            }
        }
    }
}

#[test]
fn a_section_ends_with_a_paragraph_of_its_text_or_one_that_shows_nothing() {
    for paper in lists::all() {
        let package = read(&paper);
        let children = &package.body().children;
        let ends: Vec<usize> = children
            .iter()
            .enumerate()
            .filter(|(_, child)| child.at("w:pPr w:sectPr").is_some())
            .map(|(at, _)| at)
            .chain([children.len() - 2])
            .collect();
        assert_eq!(ends.len(), package.sections().len());
        for at in ends {
            let last = package.paragraph(&children[at], None);
            assert_eq!(last.style == "Hairline", last.text.is_empty(), "{last:?}");
            if last.style == "Hairline" {
                assert_eq!(children[at - 1].name, "w:tbl");
                assert!(last.exact && last.line <= 1.0);
                let before = children[at - 1].named("w:tr").last().unwrap().named("w:p");
                for paragraph in before {
                    let kept = package.paragraph(paragraph, None).keep_next;
                    assert!(kept, "else it makes a page that shows nothing");
                }
            }
        }
    }
}

/// The rule after the last paragraph of a style, and that paragraph.
fn rule_after(package: &Package, style: &str) -> Vec<Paragraph> {
    let all = package.paragraphs();
    let places = all
        .iter()
        .enumerate()
        .filter(|(_, paragraph)| paragraph.style == style);
    places.map(|(at, _)| all[at + 1].clone()).collect()
}

#[test]
fn label_title_and_reference_have_their_look() {
    let paper = lists::decision();
    let package = read(&paper);
    let labels = of(&package, "AnnexLabel");
    assert_eq!(labels.len(), 2);
    for label in &labels {
        assert!(label.text.starts_with("Phụ lục I"), "mục III.1b");
        is_near(label.size_pt(), 14.0, 0.0, "mục III.1b");
        assert!(
            label.bold() && !label.italic() && label.align == "center",
            "mục III.1b"
        );
    }
    for title in of(&package, "AnnexTitle") {
        is_within(title.size_pt(), 13.0..=14.0, "mục III.1b");
        assert!(
            title.bold() && !title.italic() && title.align == "center",
            "mục III.1b"
        );
        assert_eq!(title.text, title.text.to_uppercase(), "mục III.1b: chữ in hoa");
    }
    for line in of(&package, "AnnexReference") {
        is_within(line.size_pt(), 13.0..=14.0, "mục III.1c");
        assert!(
            line.italic() && !line.bold() && line.align == "center",
            "mục III.1c"
        );
    }
    for style in ["AnnexLabel", "AnnexTitle", "AnnexSubtitle", "AnnexReference"] {
        assert!(of(&package, style).iter().all(|line| line.keep_next), "{style}");
    }
}

#[test]
fn a_short_rule_stands_under_the_titles_in_the_middle_of_the_sheet() {
    let paper = lists::decision();
    let (package, measures) = (read(&paper), look::measures(&paper));
    let rules = rule_after(&package, "AnnexReference");
    assert_eq!(rules.len(), 3);
    for ((rule, wanted), annex) in rules.iter().zip(measures.annexes).zip(&paper.annexes) {
        is_near(rule.left_mm, rule.right_mm, 0.05, "in the middle");
        let length = rule.rule_mm(lists::text_mm(annex.orientation)).unwrap();
        is_near(length, wanted.rule_mm, 0.1, "length");
        assert!(rule.keep_next, "with what comes next");
    }
}

/// The closing: the last table of a paper, its cells row by row.
fn closing_cells(package: &Package) -> Vec<Vec<Xml>> {
    let table = *package.body().named("w:tbl").last().unwrap();
    let rows = table.named("w:tr").into_iter();
    rows.map(|row| row.named("w:tc").into_iter().cloned().collect())
        .collect()
}

fn letters(cell: &Xml) -> String {
    cell.named("w:t").iter().map(|text| text.text.as_str()).collect()
}

#[test]
fn heading_and_closing_reach_from_edge_to_edge_of_a_lying_sheet() {
    let mut paper = lists::list(2);
    paper.orientation = Orientation::Landscape;
    let (package, look) = (read(&paper), look::format());
    let tables = package.body().named("w:tbl");
    let closing = (look.closing.left_mm, look.closing.right_mm);
    let head = (look.letterhead.left_mm, look.letterhead.right_mm);
    for (table, (left, right)) in [(tables[0], head), (tables[2], closing)] {
        let widths: Vec<f64> = table
            .named("w:gridCol")
            .iter()
            .map(|column| mm(column, "w:w"))
            .collect();
        let [first, between, last] = widths[..] else {
            panic!("{widths:?}");
        };
        is_near(first, left, 0.05, "left column");
        is_near(last, right, 0.05, "right column");
        let text = lists::text_mm(Orientation::Landscape);
        is_near(first + between + last, text, 0.05, "from edge to edge");
    }
}

#[test]
fn three_signatures_have_columns_of_one_width_under_the_date() {
    let package = read(&lists::register());
    let rows = closing_cells(&package);
    let texts: Vec<Vec<String>> = rows.iter().map(|row| row.iter().map(letters).collect()).collect();
    assert_eq!(texts[0], ["", "", "Phường Mẫu, ngày 05 tháng 9 năm 2026"]);
    assert_eq!(
        texts[1],
        [
            "NGƯỜI LẬP BIỂU(Ký, ghi rõ họ tên)Lê Thị Lập",
            "THƯ KÝ(Ký, ghi rõ họ tên)",
            "TM. ỦY BAN NHÂN DÂNCHỦ TỊCH(Ký, ghi rõ họ tên)Trần Văn Mẫu",
        ]
    );
    assert_eq!(texts[2], ["Nơi nhận:- Như trên;- Lưu: VT.", ""]);
    for cell in &rows[1] {
        let width = mm(cell.at("w:tcPr w:tcW").unwrap(), "w:w");
        is_near(
            width,
            lists::text_mm(Orientation::Landscape) / 3.0,
            0.05,
            "column",
        );
    }
}

#[test]
fn the_date_stands_over_the_middle_of_the_last_signature() {
    for paper in [lists::decision(), lists::list(3), lists::register()] {
        let package = read(&paper);
        let rows = closing_cells(&package);
        let (above, below) = (rows[0].split_last().unwrap(), rows[1].last().unwrap());
        assert!(letters(above.0).starts_with("Phường Mẫu"));
        assert!(above.1.iter().all(|cell| letters(cell).is_empty()));
        let date = of(&package, "SigningDate").pop().unwrap();
        assert!(date.italic() && date.align == "center");
        let column = mm(below.at("w:tcPr w:tcW").unwrap(), "w:w");
        is_near(date.column_mm.unwrap(), column, 0.05, "the same column");
        let width = Fonts::embedded().width_mm(&date.text, Face::Italic, date.size_pt());
        assert!(width <= column, "one line");
    }
}

#[test]
fn a_note_is_slanted_under_the_authority_and_names_stand_on_one_line() {
    let package = read(&lists::register());
    for note in of(&package, "SigningNote") {
        assert!(note.italic() && !note.bold() && note.align == "center");
    }
    let signed = &closing_cells(&package)[1];
    let heights: Vec<f64> = [&signed[0], &signed[2]]
        .into_iter()
        .map(|cell| {
            let lines = cell.named("w:p").into_iter();
            let lines: Vec<Paragraph> = lines.map(|line| package.paragraph(line, None)).collect();
            let (name, above) = lines.split_last().unwrap();
            name.before_pt
                + above
                    .iter()
                    .map(|line| line.before_pt + 1.149 * line.size_pt())
                    .sum::<f64>()
        })
        .collect();
    is_near(heights[0], heights[1], 0.1, "names");
}
