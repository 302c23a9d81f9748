//! The plan's pages against the decree: Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I.

use std::sync::LazyLock;

use crate::look::format;
use crate::read_pdf::{Line, MM_PER_PT, Page, Rule, pages};
use crate::sample::plan;
use crate::trees::{decision, letter, pdf_of};

static PLAN: LazyLock<Vec<Page>> = LazyLock::new(|| pages(&pdf_of(&plan())));

/// Half of what a reader could see.
const NEAR: f64 = 0.2;

fn within(what: &str, value: f64, least: f64, most: f64, clause: &str) {
    assert!(
        (least - 1e-3..=most + 1e-3).contains(&value),
        "{what}: {value:.2} is not {least}–{most} ({clause})"
    );
}

fn level(what: &str, left: f64, right: f64, clause: &str) {
    assert!(
        (left - right).abs() * MM_PER_PT < NEAR,
        "{what}: {left:.2} pt and {right:.2} pt ({clause})"
    );
}

/// Size, weight and slant of a part.
fn looks(line: &Line, sizes: (f64, f64), bold: bool, italic: bool, clause: &str) {
    let text = line.text();
    within(&text, line.size(), sizes.0, sizes.1, clause);
    assert_eq!(line.bold(), bold, "“{text}” bold ({clause})");
    assert_eq!(line.italic(), italic, "“{text}” italic ({clause})");
}

fn find(page: &Page, start: &str) -> Line {
    page.line(start)
        .unwrap_or_else(|| panic!("no line starts with “{start}”"))
}

fn rule_below(page: &Page, line: &Line) -> Rule {
    let below = page
        .rules
        .iter()
        .filter(|rule| rule.y > line.y() && rule.x0 < line.x1() && rule.x1 > line.x0());
    below.min_by(|a, b| a.y.total_cmp(&b.y)).expect("a rule").clone()
}

fn last_page() -> &'static Page {
    PLAN.last().unwrap()
}

/// Lines of paragraphs: below the title and above the closing.
fn body(page: &Page) -> Vec<Line> {
    let lines = page.lines();
    let start = lines
        .iter()
        .position(|line| line.bold() && line.text().ends_with("XIV của Đảng"))
        .filter(|_| page.line("KẾ HOẠCH").is_some())
        .map_or(0, |at| at + 1);
    let end = lines
        .iter()
        .position(|line| line.text() == "Nơi nhận:")
        .unwrap_or(lines.len());
    lines[start..end].to_vec()
}

#[test]
fn sheets_are_a4_upright() {
    for page in PLAN.iter() {
        within("width, mm", page.width_mm(), 209.99, 210.01, "mục I.1");
        within("height, mm", page.height_mm(), 296.99, 297.01, "mục I.1");
    }
}

#[test]
fn the_text_keeps_the_margins() {
    let (ascent, descent) = (0.933, 0.216);
    let upper = |page: &Page| {
        let edges = page
            .lines()
            .into_iter()
            .map(|line| line.y() - ascent * line.size());
        edges.fold(f64::MAX, f64::min) * MM_PER_PT
    };
    let lower = |page: &Page| {
        let edges = page
            .lines()
            .into_iter()
            .map(|line| line.y() + descent * line.size());
        page.height_mm() - edges.fold(0.0, f64::max) * MM_PER_PT
    };
    for page in PLAN.iter() {
        within("upper margin, mm", upper(page), 20.0, 25.0, "mục I.3");
        assert!(lower(page) >= 20.0, "lower margin: {} mm (mục I.3)", lower(page));
        let lines = body(page);
        let left = lines.iter().map(Line::x0).fold(f64::MAX, f64::min) * MM_PER_PT;
        within("left margin, mm", left, 30.0, 35.0, "mục I.3");
        let right = page.width_mm() - lines.iter().map(Line::x1).fold(0.0, f64::max) * MM_PER_PT;
        within("right margin, mm", right, 15.0, 20.0, "mục I.3");
    }
    let fullest = PLAN.iter().map(lower).fold(f64::MAX, f64::min);
    within(
        "lower margin of the fullest page, mm",
        fullest,
        20.0,
        25.0,
        "mục I.3",
    );
}

#[test]
fn every_part_has_its_size_and_weight() {
    let page = &PLAN[0];
    looks(&find(page, "CỘNG HÒA"), (12.0, 13.0), true, false, "mục II.1a");
    looks(&find(page, "Độc lập"), (13.0, 14.0), true, false, "mục II.1b");
    looks(
        &find(page, "PHƯỜNG BẮC SƠN"),
        (12.0, 13.0),
        true,
        false,
        "mục II.2b",
    );
    looks(&find(page, "Số:"), (13.0, 13.0), false, false, "mục II.3b");
    looks(
        &find(page, "Bắc Sơn, ngày"),
        (13.0, 14.0),
        false,
        true,
        "mục II.4b",
    );
    looks(&find(page, "KẾ HOẠCH"), (13.0, 14.0), true, false, "mục II.5b");
    looks(
        &find(page, "Tổ chức phong trào"),
        (13.0, 14.0),
        true,
        false,
        "mục II.5b",
    );
    looks(
        &find(page, "Thực hiện Chỉ thị"),
        (13.0, 14.0),
        false,
        false,
        "mục II.6e",
    );
    looks(&find(page, "I. MỤC ĐÍCH"), (13.0, 14.0), true, false, "mục II.6đ");
    looks(&find(page, "1. Mục đích"), (13.0, 14.0), true, false, "mục II.6đ");
    for page in PLAN.iter() {
        for line in body(page) {
            within(&line.text(), line.size(), 13.0, 14.0, "mục II.6e");
        }
    }
}

#[test]
fn sizes_of_the_heading_move_together() {
    let page = &PLAN[0];
    let sizes =
        ["CỘNG HÒA", "Độc lập", "Bắc Sơn, ngày"].map(|start| format!("{:.1}", find(page, start).size()));
    assert!(
        sizes == ["13.0", "14.0", "14.0"] || sizes == ["12.0", "13.0", "13.0"],
        "{sizes:?} (chú thích mục V)"
    );
}

#[test]
fn the_closing_has_its_sizes_and_weights() {
    let page = last_page();
    looks(&find(page, "Nơi nhận:"), (12.0, 12.0), true, true, "mục II.9b");
    for start in ["- UBND thị xã", "- Lưu:"] {
        looks(&find(page, start), (11.0, 11.0), false, false, "mục II.9b");
    }
    looks(&find(page, "CHỦ TỊCH"), (13.0, 14.0), true, false, "mục II.7b");
    looks(
        &find(page, "Nguyễn Văn Trường"),
        (13.0, 14.0),
        true,
        false,
        "mục II.7b",
    );
    level(
        "Nơi nhận and authority share a line",
        find(page, "Nơi nhận:").y(),
        find(page, "CHỦ TỊCH").y(),
        "mục II.9b",
    );
    level(
        "recipients start at the left margin",
        find(page, "- Lưu:").x0(),
        format().page.margin_left_mm / MM_PER_PT,
        "mục II.9b",
    );
    level(
        "name under authority",
        find(page, "CHỦ TỊCH").centre(),
        find(page, "Nguyễn Văn Trường").centre(),
        "mục II.7b",
    );
}

#[test]
fn căn_cứ_are_italic_and_addressees_upright() {
    let decision = pages(&pdf_of(&decision()));
    looks(
        &find(&decision[0], "Căn cứ Luật Thi đua"),
        (13.0, 14.0),
        false,
        true,
        "mục II.6a",
    );
    looks(
        &find(&decision[0], "UBND THỊ XÃ"),
        (12.0, 13.0),
        false,
        false,
        "mục II.2b",
    );
    let letter = pages(&pdf_of(&letter()));
    looks(
        &find(&letter[0], "Kính gửi:"),
        (13.0, 14.0),
        false,
        false,
        "mục II.9a",
    );
    looks(
        &find(&letter[0], "V/v đăng ký"),
        (12.0, 13.0),
        false,
        false,
        "mục II.5b",
    );
}

#[test]
fn rules_have_the_lengths_of_the_decree() {
    let page = &PLAN[0];
    assert_eq!(page.rules.len(), 3);
    let motto = find(page, "Độc lập");
    let below = rule_below(page, &motto);
    within(
        "motto's rule beyond its text, mm",
        (below.length() - motto.width()) * MM_PER_PT,
        -0.5,
        0.5,
        "mục II.1b",
    );
    let issuer = [find(page, "ỦY BAN"), find(page, "PHƯỜNG")];
    let subject: Vec<Line> = page.lines().into_iter().skip(7).take(4).collect();
    for (lines, clause) in [
        (issuer.as_slice(), "mục II.2b"),
        (subject.as_slice(), "mục II.5b"),
    ] {
        let last = lines.last().unwrap();
        let widest = lines.iter().map(Line::width).fold(0.0, f64::max);
        let share = rule_below(page, last).length() / widest;
        within(&last.text(), share, 1.0 / 3.0, 0.5, clause);
    }
    for line in [&motto, &issuer[1], &subject[3]] {
        let below = rule_below(page, line);
        level(
            "a rule stands under the middle",
            below.centre(),
            line.centre(),
            "mục II",
        );
        let gap = below.y - below.thickness / 2.0 - (line.y() + 0.216 * line.size());
        within("from descenders to rule, pt", gap, 1.0, 6.0, "mục II");
        within("thickness, pt", below.thickness, 0.5, 1.0, "mục II");
    }
}

#[test]
fn the_columns_of_the_heading_are_centred_and_its_second_line_is_level() {
    let page = &PLAN[0];
    let number = find(page, "Số:");
    let date = find(page, "Bắc Sơn, ngày");
    level("number and date", number.y(), date.y(), "mục II.4b");
    level(
        "number under issuer",
        number.centre(),
        find(page, "PHƯỜNG").centre(),
        "mục II.3b",
    );
    level(
        "issuer",
        find(page, "ỦY BAN").centre(),
        find(page, "PHƯỜNG").centre(),
        "mục II.2b",
    );
    level(
        "date under motto",
        date.centre(),
        find(page, "Độc lập").centre(),
        "mục II.4b",
    );
    level(
        "motto under title",
        find(page, "Độc lập").centre(),
        find(page, "CỘNG").centre(),
        "mục II.1b",
    );
    let pitch = find(page, "Độc lập").y() - find(page, "CỘNG HÒA").y();
    within(
        "from national title to motto, in sizes",
        pitch / 14.0,
        1.0,
        1.2,
        "mục II.1b: dòng đơn",
    );
}

#[test]
fn the_title_stands_in_the_middle_of_the_text() {
    let page = &PLAN[0];
    let look = format().page;
    let middle = (look.margin_left_mm + look.text_width_mm() / 2.0) / MM_PER_PT;
    for line in page.lines().iter().skip(6).take(5) {
        level(&line.text(), line.centre(), middle, "mục II.5b");
    }
}

#[test]
fn paragraphs_indent_and_stand_apart_as_the_decree_wants() {
    let left = format().page.margin_left_mm;
    for page in PLAN.iter() {
        for pair in body(page).windows(2) {
            let [above, line] = pair else { continue };
            let pitch = line.y() - above.y();
            let single = 1.149 * line.size();
            let indent = line.x0() * MM_PER_PT - left;
            if indent > 0.1 {
                within("first line's indent, mm", indent, 10.0, 12.7, "mục II.6e");
                within("between paragraphs, pt", pitch - single, 6.0, 12.0, "mục II.6e");
            } else {
                within("line pitch, pt", pitch, single - 0.02, 1.5 * single, "mục II.6e");
            }
        }
    }
}

#[test]
fn lines_of_a_paragraph_are_straight_at_both_edges() {
    let look = format().page;
    let right = (look.width_mm - look.margin_right_mm) / MM_PER_PT;
    for page in PLAN.iter() {
        for pair in body(page).windows(2) {
            let goes_on = pair[1].x0() * MM_PER_PT - look.margin_left_mm < 0.1;
            if goes_on {
                level(&pair[0].text(), pair[0].x1(), right, "mục II.6e");
            }
        }
    }
}

#[test]
fn pages_are_numbered_from_the_second_in_the_upper_margin() {
    assert!(
        PLAN[0].furniture().is_empty(),
        "page 1 shows its number (mục I.7)"
    );
    let look = format().page;
    let middle = (look.margin_left_mm + look.text_width_mm() / 2.0) / MM_PER_PT;
    for (page, number) in PLAN.iter().zip(1..).skip(1) {
        let [line] = page.furniture().try_into().unwrap();
        assert_eq!(line.text(), number.to_string());
        looks(&line, (13.0, 14.0), false, false, "mục I.7");
        level("page number", line.centre(), middle, "mục I.7");
        let (upper, lower) = (line.y() - 0.7 * line.size(), line.y());
        within(
            "page number in the margin, mm",
            upper * MM_PER_PT,
            5.0,
            look.margin_top_mm,
            "mục I.7",
        );
        within(
            "page number in the margin, mm",
            lower * MM_PER_PT,
            5.0,
            look.margin_top_mm,
            "mục I.7",
        );
    }
}

#[test]
fn nothing_is_drawn_in_another_colour_than_black() {
    // Glyphs and rules carry no colour operator but black: the renderer would show it.
    let mut pixels = crate::pdf::images::colours(&pdf_of(&plan()));
    pixels.retain(|[red, green, blue]| red != green || green != blue);
    assert!(pixels.is_empty(), "{pixels:?} (mục I.4)");
}
