//! Page breaks: the closing is never alone, a title never last, no line of a paragraph alone.

use thidua::document::Block;
use thidua::faces::Face;

use crate::look;
use crate::read_docx::Package;
use crate::read_pdf::{Line, Page, pages};
use crate::trees::{closing, fonts, of_length, paper, pdf_of};

fn holds_closing(page: &Page) -> bool {
    page.line("Nơi nhận:").is_some()
}

fn assert_breaks_well(pages: &[Page], case: &str) {
    let last = pages.last().unwrap();
    assert!(holds_closing(last), "{case}: the closing is not on the last page");
    assert!(
        last.line("Nguyễn Văn Trường").is_some(),
        "{case}: the closing is torn"
    );
    let lines = last.lines();
    let before = lines.iter().take_while(|line| line.text() != "Nơi nhận:").count();
    assert!(
        before >= 2,
        "{case}: {before} lines before the closing on its page"
    );
    for page in pages {
        let lines = page.lines();
        let bottom = lines.iter().max_by(|a, b| a.y().total_cmp(&b.y())).unwrap();
        assert!(
            !bottom.text().starts_with("1. Tổ chức"),
            "{case}: a title ends a page"
        );
    }
}

#[test]
fn wherever_it_falls_on_a_page_the_closing_keeps_lines_before_it() {
    // Where it meets the end of the page, and each third place besides.
    falls((0..=36).filter(|count| count % 3 == 0 || (20..=27).contains(count)));
}

#[test]
#[ignore = "half a minute with the other sweeps: run by the slower checks"]
fn wherever_it_falls_on_a_page_at_all_the_closing_keeps_lines_before_it() {
    falls(0..=36);
}

fn falls(counts: impl Iterator<Item = usize>) {
    for count in counts {
        let pages = pages(&pdf_of(&of_length(count, 1)));
        assert_breaks_well(&pages, &format!("{count} paragraphs"));
    }
}

#[test]
fn a_closing_goes_to_the_next_page_with_the_whole_last_paragraph_as_in_libreoffice() {
    let pages = pages(&pdf_of(&of_length(22, 2)));
    assert_eq!(pages.len(), 2);
    let second = pages[1].lines();
    assert_eq!(second[0].text(), "1. Tổ chức thực hiện");
    assert!(second[1].text().starts_with("Đề nghị các cơ quan"));
}

#[test]
fn a_last_paragraph_longer_than_a_page_breaks_and_keeps_the_closing() {
    let pages = pages(&pdf_of(&of_length(3, 24)));
    assert_breaks_well(&pages, "a long last paragraph");
}

#[test]
fn no_line_of_a_paragraph_stands_alone_on_a_page() {
    let indent = |page: &Page, at: usize| page.lines()[at].x0() > 100.0;
    for count in 26..=34 {
        let pages = pages(&pdf_of(&of_length(count, 12)));
        for pair in pages.windows(2) {
            let (lines, next) = (pair[0].lines(), pair[1].lines());
            let starts_alone = lines.last().unwrap().text().starts_with("Đề nghị");
            assert!(!starts_alone, "{count}: a first line ends a page");
            let ends_alone = next.len() > 1 && !indent(&pair[1], 0) && next[1].text() == "Nơi nhận:";
            assert!(!ends_alone, "{count}: a last line starts a page");
        }
    }
}

/// The lines of bold letters in a column, each as long as it can be.
fn lines_of(text: &str, size_pt: f64, column_mm: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        let grown = lines.last().map(|line| format!("{line} {word}"));
        match (grown, lines.last_mut()) {
            (Some(grown), Some(line)) if fonts().width_mm(&grown, Face::Bold, size_pt) <= column_mm => {
                *line = grown;
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines.iter().map(|line| line.replace('\u{a0}', " ")).collect()
}

#[test]
fn e14_who_signs_stands_in_even_lines_with_offices_and_places_whole() {
    let office = "PHÓ BÍ THƯ ĐẢNG ỦY, CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG MẪU";
    let authority = "TL. CHỦ TỊCH HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG PHƯỜNG";
    let mut block = closing(&[authority], &["- Lưu: VT."]);
    let Block::Closing(end) = &mut block else {
        panic!("a closing")
    };
    end.signatures[0].office = Some(office.to_owned());
    let paper = paper("nguoi-ky", vec![block]);
    let wanted = [
        "TL. CHỦ TỊCH HỘI ĐỒNG",
        "THI ĐUA - KHEN THƯỞNG PHƯỜNG",
        "PHÓ BÍ THƯ ĐẢNG ỦY, CHỦ TỊCH",
        "ỦY BAN NHÂN DÂN PHƯỜNG MẪU",
    ];
    let pages = pages(&pdf_of(&paper));
    let drawn: Vec<String> = pages[0].lines().iter().map(Line::text).collect();
    for line in wanted {
        assert!(drawn.iter().any(|one| one.trim() == line), "{line}: {drawn:?}");
    }
    let docx = Package::read(&look::docx(&paper)).paragraphs();
    let signed = docx.iter().filter(|one| one.style == "SigningAuthority");
    let set: Vec<String> = signed
        .flat_map(|one| lines_of(&one.text, one.size_pt(), one.column_mm.unwrap()))
        .collect();
    assert_eq!(set, wanted);
}
