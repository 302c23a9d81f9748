//! The decree's marks: each box as wide and high as prescribed, the same in both files, and where it belongs.

use crate::proofs::{Made, every_paper};
use crate::read_docx::Package;
use crate::read_pdf;

const MM_PER_PT: f64 = 25.4 / 72.0;

fn made(name: &str) -> &'static Made {
    every_paper()
        .iter()
        .find(|made| made.name == name)
        .unwrap_or_else(|| panic!("{name} is not made"))
}

#[test]
fn boxes_of_urgency_are_as_the_decree_draws_them() {
    let papers = [
        ("phuong-mau-2025/cong-van--don-doc--so-ket", "KHẨN", 20.0),
        ("families/xa-mau/cong-van--moi-dau", "THƯỢNG KHẨN", 40.0),
        ("families/xa-mau/cong-van--hoa-toc", "HỎA TỐC", 30.0),
    ];
    for (name, words, width) in papers {
        let made = made(name);
        let package = Package::read(&made.docx);
        let stamp = package.paragraphs().into_iter().find(|one| one.text == words);
        let stamp = stamp.unwrap_or_else(|| panic!("{name}: no {words}"));
        let column = stamp.column_mm.unwrap();
        assert!(
            (column - stamp.left_mm - stamp.right_mm - width).abs() < 0.1,
            "{name}"
        );
        // The line and the four points between it and its borders, above and below.
        assert!(((stamp.line + 8.0) * MM_PER_PT - 8.0).abs() < 0.1, "{name}");
        assert!(
            stamp.exact && stamp.bold() && (13.0..=14.0).contains(&stamp.size_pt()),
            "{name}"
        );
        let page = &read_pdf::pages(&made.pdf)[0];
        let line = page.lines().into_iter().find(|line| line.text().trim() == words);
        let line = line.unwrap_or_else(|| panic!("{name}: no {words} in the PDF"));
        assert!(
            line.bold() && (line.size() - stamp.size_pt()).abs() < 0.01,
            "{name}"
        );
        // In the left column, under the number.
        assert!(line.x1() < 297.0, "{name}");
    }
}

#[test]
fn the_margins_of_page_one_say_the_same_in_both_files() {
    let made = made("families/xa-mau/cong-van--moi-dau");
    let margins = &made.paper.margins;
    let stamp = margins.circulation.as_ref().unwrap();
    let page = &read_pdf::pages(&made.pdf)[0];
    let furniture: Vec<_> = page.furniture();
    let find = |words: &str| furniture.iter().find(|line| line.text().trim() == words);
    // Box 11 stands in the top margin, right of the middle; box 13 below the text.
    let circulation = find(&stamp.words).unwrap();
    assert!(circulation.x0() > page.width / 2.0);
    let address = find(&margins.address[0]).unwrap();
    assert!((address.y() - circulation.y()).abs() * MM_PER_PT > 250.0);
    let package = Package::read(&made.docx);
    let header: Vec<String> = package
        .header_paragraphs("first")
        .into_iter()
        .map(|paragraph| paragraph.text)
        .collect();
    assert_eq!(header, [stamp.words.as_str(), "", "BẢN MẪU"]);
    let frames = package.header("first").named("w:framePr").len();
    assert_eq!(frames, 2, "box 11, and the empty area of box 14");
    let footer = package.part("word/footer1.xml");
    let texts: Vec<&str> = footer
        .named("w:t")
        .iter()
        .map(|text| text.text.as_str())
        .collect();
    assert_eq!(
        texts,
        margins.address.iter().map(String::as_str).collect::<Vec<_>>()
    );
}

#[test]
fn an_electronic_copy_says_who_copied_it_and_when_in_its_corner() {
    let made = made("phuong-mau-2025/sao-y-dien-tu--quyet-dinh--so-ket");
    let page = &read_pdf::pages(&made.pdf)[0];
    let line: Vec<String> = page.furniture().iter().map(read_pdf::Line::text).collect();
    let line = line.join(" ").split_whitespace().collect::<Vec<_>>().join(" ");
    let expected = "Sao y; Ủy ban nhân dân phường Mẫu; 30/06/2025; 09:15:00 +07:00";
    assert!(line.contains(expected), "{line}");
}
