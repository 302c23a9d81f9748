//! Annexes, landscape sheets, several signatures.

use std::sync::LazyLock;

use crate::lists::{annex, decision_with_annexes, landscape, register, signed_by, tabled};
use crate::look::format;
use crate::pdf::file::outline;
use crate::read_pdf::{Line, MM_PER_PT, Page, pages};
use crate::trees::{closing, decision, paragraph, pdf_of};
use thidua::document::{Block, Closing, Orientation, Paper, Role};

static DECISION: LazyLock<Vec<Page>> = LazyLock::new(|| pages(&pdf_of(&decision_with_annexes())));

fn find(page: &Page, start: &str) -> Line {
    page.line(start)
        .unwrap_or_else(|| panic!("no line starts with “{start}”"))
}

fn level(left: f64, right: f64) -> bool {
    (left - right).abs() < 0.5
}

fn lies(page: &Page) -> bool {
    level(page.width_mm(), 297.0) && level(page.height_mm(), 210.0)
}

/// The middle of the text, from the left edge of the sheet.
fn middle(page: &Page) -> f64 {
    let look = format().page;
    f64::midpoint(
        look.margin_left_mm / MM_PER_PT,
        page.width - look.margin_right_mm / MM_PER_PT,
    )
}

/// Pages on which the annexes begin.
fn starts() -> Vec<usize> {
    let starts = |page: &Page| page.lines()[0].text().trim().starts_with("Phụ lục");
    (0..DECISION.len()).filter(|at| starts(&DECISION[*at])).collect()
}

#[test]
fn each_annex_begins_on_a_new_page_in_its_own_orientation() {
    let starts = starts();
    assert_eq!(starts.len(), 3);
    for (at, page) in DECISION.iter().enumerate() {
        assert_eq!(
            lies(page),
            (starts[1]..starts[2]).contains(&at),
            "page {}",
            at + 1
        );
    }
}

#[test]
fn pages_are_numbered_anew_in_each_annex_and_marked_throughout() {
    let starts = starts();
    for (at, page) in DECISION.iter().enumerate() {
        let first = starts
            .iter()
            .copied()
            .filter(|start| *start <= at)
            .max()
            .unwrap_or_default();
        let furniture: Vec<Line> = page.furniture().into_iter().take(2).collect();
        assert_eq!(furniture[0].text(), "BẢN MẪU");
        let number = furniture.get(1).filter(|line| line.y() < 57.0);
        let expected = (at > first).then(|| (at - first + 1).to_string());
        assert_eq!(number.map(Line::text), expected, "page {} (mục III.1đ)", at + 1);
        if let Some(number) = number {
            assert!(level(number.centre(), middle(page)));
        }
    }
}

#[test]
fn titles_of_annexes_look_as_the_decree_wants() {
    for start in starts() {
        let page = &DECISION[start];
        let lines = page.lines();
        let reference = find(page, "(Kèm theo");
        let titles: Vec<&Line> = lines
            .iter()
            .take_while(|line| !line.text().starts_with("(Kèm"))
            .collect();
        assert!(titles.len() >= 2);
        for line in titles {
            assert!(line.bold() && !line.italic(), "{} (mục III.1b)", line.text());
            assert!((13.0..=14.0).contains(&line.size()));
            assert!(level(line.centre(), middle(page)), "{}", line.text());
        }
        assert!(reference.italic() && !reference.bold());
        assert!(level(reference.centre(), middle(page)));
        let below = page.rules.iter().find(|rule| rule.y > reference.y()).unwrap();
        assert!(level(below.centre(), middle(page)));
    }
}

#[test]
fn titles_of_annexes_are_in_the_outline_above_their_sections() {
    let titles = outline(&pdf_of(&decision_with_annexes()));
    for title in [
        "Phụ lục I DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN",
        "Phụ lục III DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN",
        "I. NỘI DUNG",
    ] {
        assert!(titles.contains(title), "{title} is not in {titles:?}");
    }
}

#[test]
fn an_attached_list_has_no_label() {
    let list = annex(None, Orientation::Portrait, vec![paragraph(Role::Body, "Hết./.")]);
    let paper = Paper {
        annexes: vec![list],
        ..decision()
    };
    let page = pages(&pdf_of(&paper)).pop().unwrap();
    assert!(page.text().starts_with("DANH SÁCH TẬP THỂ"), "{}", page.text());
}

#[test]
fn margins_keep_their_edges_on_a_landscape_sheet() {
    let look = format().page;
    for page in pages(&pdf_of(&landscape())) {
        assert!(lies(&page));
        let right = page.width_mm() - look.margin_right_mm;
        for line in page.lines() {
            assert!(
                line.x0() * MM_PER_PT >= look.margin_left_mm - 0.1,
                "{}",
                line.text()
            );
            assert!(line.x1() * MM_PER_PT <= right + 0.1, "{}", line.text());
            assert!(
                line.y() * MM_PER_PT <= page.height_mm() - look.margin_bottom_mm,
                "{}",
                line.text()
            );
        }
        let table = page.rules.iter().filter(|rule| rule.length() > 690.0);
        for border in table {
            assert!(level(border.x0 * MM_PER_PT, look.margin_left_mm));
            assert!(level(border.x1 * MM_PER_PT, right));
        }
    }
}

#[test]
fn the_columns_of_heading_and_closing_stand_at_the_edges_of_a_landscape_sheet() {
    let pages = pages(&pdf_of(&landscape()));
    let (first, last) = (&pages[0], pages.last().unwrap());
    let right = format().letterhead.right_mm / 2.0;
    let centre = (first.width_mm() - format().page.margin_right_mm - right) / MM_PER_PT;
    assert!(level(find(first, "Độc lập").centre(), centre));
    assert!(level(find(last, "CHỦ TỊCH").centre(), centre));
    assert!(level(
        find(last, "Nơi nhận:").x0(),
        format().page.margin_left_mm / MM_PER_PT
    ));
}

#[test]
fn signatures_stand_side_by_side_in_equal_columns_with_their_names_on_one_line() {
    let authorities = ["NGƯỜI LẬP", "THƯ KÝ", "TM. HỘI ĐỒNG", "KẾ TOÁN"];
    let names = ["Lê Thị", "Nguyễn Văn", "Trần", "Đỗ Ích"];
    // Four have no room in a row: two rows of two.
    for (count, across) in [(2, 2), (3, 3), (4, 2)] {
        let page = pages(&pdf_of(&tabled(1, register(3), signed_by(count, true)))).remove(0);
        let width = format().page.text_width_mm() / f64::from(u32::try_from(across).unwrap());
        for at in 0..count {
            let (authority, name) = (find(&page, authorities[at]), find(&page, names[at]));
            let (first, column) = (at / across * across, u32::try_from(at % across).unwrap());
            let column = format().page.margin_left_mm + width * (f64::from(column) + 0.5);
            assert!(
                level(authority.centre() * MM_PER_PT, column),
                "{} of {count}",
                authorities[at]
            );
            assert!(
                level(name.centre() * MM_PER_PT, column),
                "{} of {count}",
                names[at]
            );
            assert!(level(authority.y(), find(&page, authorities[first]).y()));
            assert!(level(name.y(), find(&page, names[first]).y()));
        }
        let note = find(&page, "(Ký, ghi rõ");
        assert!(note.italic() && !note.bold());
    }
}

#[test]
fn place_and_date_stand_in_italics_over_the_last_signature() {
    let several = pages(&pdf_of(&tabled(1, register(3), signed_by(2, true)))).remove(0);
    let narrow = pages(&pdf_of(&tabled(1, register(3), signed_by(3, true)))).remove(0);
    let Block::Closing(one) = closing(&["CHỦ TỊCH"], &["- Lưu: VT."]) else {
        unreachable!()
    };
    let one = Closing {
        place_date: Some("Bắc Sơn, ngày 04 tháng 3 năm 2025".to_owned()),
        ..one
    };
    let one = pages(&pdf_of(&tabled(1, register(3), Block::Closing(one)))).remove(0);
    for (page, authority) in [(several, "THƯ KÝ"), (one, "CHỦ TỊCH")] {
        let (date, authority) = (find(&page, "Bắc Sơn, ngày"), find(&page, authority));
        assert!(date.italic() && date.y() < authority.y());
        assert!(level(date.centre(), authority.centre()));
    }
    // Over two of three columns it stands on one line.
    assert!(find(&narrow, "Bắc Sơn, ngày").text().ends_with("năm 2025"));
}
