//! Papers that are not the plan: wrapped issuers, several addressees, two signatures, long dates.

use crate::look::format;
use crate::read_pdf::{Line, MM_PER_PT, Page, pages};
use crate::tree_words::tree_words;
use crate::trees::{closing, dated, decision, letter, measures_of, minutes, paper, paragraph, pdf_of};
use thidua::document::Role;

fn find(page: &Page, start: &str) -> Line {
    page.line(start)
        .unwrap_or_else(|| panic!("no line starts with “{start}”"))
}

fn level(left: f64, right: f64) -> bool {
    (left - right).abs() < 0.5
}

#[test]
fn a_long_issuer_breaks_inside_its_column() {
    let first = &pages(&pdf_of(&minutes()))[0];
    let column = format().letterhead.left_mm;
    let left = format().page.margin_left_mm;
    let lines: Vec<Line> = first
        .lines()
        .into_iter()
        .take_while(|line| !line.text().starts_with("CỘNG"))
        .collect();
    assert_eq!(
        lines.len(),
        4,
        "{:?}",
        lines.iter().map(Line::text).collect::<Vec<_>>()
    );
    for line in lines {
        assert!(line.x0() * MM_PER_PT >= left - 0.1, "{}", line.text());
        assert!(line.x1() * MM_PER_PT <= left + column + 0.1, "{}", line.text());
    }
    let number = find(first, "Số:");
    let lowest = first.rules.iter().take(2).map(|rule| rule.y).fold(0.0, f64::max);
    assert!(number.y() - 0.7 * 13.0 > lowest, "the number stands on the rule");
}

#[test]
fn a_name_stands_under_all_lines_of_authority() {
    let page = &pages(&pdf_of(&decision()))[0];
    let starts = ["TM. ỦY BAN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Nguyễn Văn Trường"];
    let lines = starts.map(|start| find(page, start));
    for pair in lines.windows(2) {
        assert!(level(pair[0].centre(), pair[1].centre()));
        assert!(pair[0].y() < pair[1].y());
    }
    let room = (lines[3].y() - lines[2].y()) * MM_PER_PT - 0.933 * 14.0 * MM_PER_PT;
    assert!(room >= format().closing.signature_room_mm, "{room} mm to sign");
}

#[test]
fn names_of_several_addressees_stand_under_the_colon() {
    let page = &pages(&pdf_of(&letter()))[0];
    let lead = find(page, "Kính gửi:");
    let colon = lead.glyphs.iter().find(|glyph| glyph.text == ":").unwrap();
    for start in ["- Các cơ quan", "- Ủy ban Mặt trận", "- Các khu phố."] {
        assert!(level(find(page, start).x0(), colon.x), "{start}");
    }
}

#[test]
fn one_addressee_stands_on_the_line_of_the_lead() {
    let page = &pages(&pdf_of(&minutes()))[0];
    find(page, "Kính gửi: Ủy ban nhân dân thị xã Bắc Sơn");
}

#[test]
fn what_a_letter_is_about_stands_six_points_under_its_number() {
    let page = &pages(&pdf_of(&letter()))[0];
    let (number, about) = (find(page, "Số:"), find(page, "V/v"));
    assert!(level(number.centre(), about.centre()));
    let gap = about.y() - number.y() - 1.149 * 13.0;
    assert!((gap - 6.0).abs() < 0.1, "{gap} pt (mục II.5b)");
}

#[test]
fn two_signatures_stand_side_by_side_and_the_recipients_below_at_the_left() {
    let page = &pages(&pdf_of(&minutes()))[0];
    let (left, right) = (find(page, "THƯ KÝ"), find(page, "CHỦ TỌA"));
    assert!(level(left.y(), right.y()));
    let middle = (format().page.margin_left_mm + format().page.text_width_mm() / 2.0) / MM_PER_PT;
    assert!(left.x1() < middle && right.x0() > middle);
    let recipients = find(page, "Nơi nhận:");
    assert!(recipients.y() > find(page, "Lê Thị Ưởng").y());
    assert!(level(recipients.x0(), format().page.margin_left_mm / MM_PER_PT));
}

#[test]
fn a_longer_date_takes_the_smaller_sizes_and_then_a_part_of_the_margin() {
    let sizes = |place_date: &str| {
        let paper = dated(place_date);
        let page = pages(&pdf_of(&paper)).remove(0);
        let lines =
            ["CỘNG HÒA", "Độc lập", place_date.split(',').next().unwrap()].map(|start| find(&page, start));
        for line in &lines {
            assert!(line.x1() * MM_PER_PT <= page.width_mm() - 5.0, "{}", line.text());
            assert!(level(line.centre(), lines[0].centre()), "{}", line.text());
        }
        let right = measures_of(&paper).heading.unwrap().right_mm;
        (lines.map(|line| line.size()), right)
    };
    let (plain, right) = sizes("Bắc Sơn, ngày 04 tháng 3 năm 2025");
    assert_eq!((plain.map(f64::round), right), ([13.0, 14.0, 14.0], 100.0));
    let (small, right) = sizes("Thành phố Hồ Chí Minh, ngày 29 tháng 12 năm 2026");
    assert_eq!((small.map(f64::round), right), ([12.0, 13.0, 13.0], 100.0));
    let (_, right) = sizes("Thành phố Buôn Ma Thuột, ngày 29 tháng 12 năm 2026");
    assert!(right > 100.0 && right <= 109.0, "{right} mm");
}

#[test]
fn the_mark_stands_on_every_page_at_the_left_of_the_header() {
    for (page, number) in pages(&pdf_of(&letter())).iter().zip(1..) {
        let furniture = page.furniture();
        assert_eq!(furniture[0].text(), "BẢN MẪU");
        assert!(level(furniture[0].x0(), format().page.margin_left_mm / MM_PER_PT));
        if number > 1 {
            assert!(level(furniture[0].y(), furniture[1].y()));
        }
    }
}

#[test]
fn a_long_list_of_recipients_stays_in_its_column() {
    let pages = pages(&pdf_of(&letter()));
    let page = pages
        .iter()
        .find(|page| page.line("Nơi nhận:").is_some())
        .unwrap();
    let right = format().page.margin_left_mm + format().closing.left_mm;
    let lines = page.lines();
    let list = lines.iter().skip_while(|line| line.text() != "Nơi nhận:");
    for line in list.filter(|line| line.size() < 11.5) {
        assert!(line.x1() * MM_PER_PT <= right + 0.1, "{}", line.text());
    }
}

#[test]
fn a_list_of_recipients_longer_than_a_page_loses_nobody() {
    let lines: Vec<String> = (1..=80).map(|at| format!("- Khu phố {at};")).collect();
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    let blocks = vec![paragraph(Role::Body, "Hết./."), closing(&["CHỦ TỊCH"], &lines)];
    let long = paper("nhieu-noi-nhan", blocks);
    let pages = pages(&pdf_of(&long));
    assert!(pages.len() > 1);
    let mut read = crate::read_pdf::words(&pages);
    let mut wanted = tree_words(&long);
    read.sort();
    wanted.sort();
    assert_eq!(read, wanted);
    for line in pages.iter().flat_map(Page::lines) {
        assert!(line.y() * MM_PER_PT < 277.0, "{} is below the text", line.text());
    }
}
