//! The parts above the content, boxes 1 to 5 and 9a, against Phụ lục I of Nghị định 30/2020/NĐ-CP.

use thidua::faces::{Face, Fonts};

use super::form::{TEXT_MM, each, is_near, is_within, of, read};
use crate::read_docx::{Package, Paragraph};
use crate::{families, sample};

#[test]
fn the_national_title_and_the_motto_have_their_sizes_and_rule() {
    each(|_, package| {
        let title = &of(package, "State")[0];
        assert_eq!(title.text, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "mục II.1a");
        is_within(title.size_pt(), 12.0..=13.0, "mục II.1a");
        assert!(title.bold() && !title.italic(), "mục II.1a");
        let motto = &of(package, "Motto")[0];
        assert_eq!(motto.text, "Độc lập - Tự do - Hạnh phúc", "mục II.1b");
        is_within(motto.size_pt(), 13.0..=14.0, "mục II.1b");
        assert!(motto.bold() && !motto.italic(), "mục II.1b");
        assert_eq!(
            (title.align.as_str(), motto.align.as_str()),
            ("center", "center"),
            "mục II.1"
        );
        let width = Fonts::embedded().width_mm(&motto.text, Face::Bold, motto.size_pt());
        let rule = rule_after(package, "Motto");
        is_near(rule, width, 0.5, "mục II.1b: đường kẻ bằng độ dài của dòng chữ");
        let column = motto.column_mm.unwrap();
        assert!(width < column, "the motto stays on one line");
        let title_width = Fonts::embedded().width_mm(&title.text, Face::Bold, title.size_pt());
        assert!(title_width < column, "the national title stays on one line");
    });
}

/// Length of the rule that follows the last paragraph of a style.
fn rule_after(package: &Package, style: &str) -> f64 {
    let paragraphs = package.paragraphs();
    let last = paragraphs
        .iter()
        .rposition(|paragraph| paragraph.style == style)
        .unwrap();
    let rule = &paragraphs[last + 1];
    assert_eq!(rule.style, "Rule");
    assert!(rule.exact, "a rule's line has an exact height");
    is_near(rule.left_mm, rule.right_mm, 0.05, "the rule stands in the middle");
    is_within(rule.top_border_pt.unwrap(), 0.25..=1.0, "đường kẻ nét liền");
    rule.rule_mm(TEXT_MM).unwrap()
}

#[test]
fn issuer_and_body_above_have_their_sizes_and_rule() {
    each(|_, package| {
        let issuer = of(package, "Issuer");
        for line in &issuer {
            is_within(line.size_pt(), 12.0..=13.0, "mục II.2b");
            assert!(line.bold() && line.align == "center", "mục II.2b");
        }
        let widest = issuer
            .iter()
            .map(|line| Fonts::embedded().width_mm(&line.text, Face::Bold, line.size_pt()))
            .fold(0.0, f64::max);
        let rule = rule_after(package, "Issuer");
        is_within(
            rule / widest,
            1.0 / 3.0..=0.5,
            "mục II.2b: từ 1/3 đến 1/2 độ dài của dòng chữ",
        );
        assert!(
            widest <= issuer[0].column_mm.unwrap(),
            "a line of the issuer does not break again"
        );
    });
    for line in of(&read(&families::letter()), "Parent") {
        is_within(line.size_pt(), 12.0..=13.0, "mục II.2a");
        assert!(!line.bold(), "mục II.2a");
    }
}

#[test]
fn number_and_date_stand_on_one_base_line() {
    for paper in [sample::plan(), families::letter(), families::decision()] {
        let package = read(&paper);
        let (number, date) = (&of(&package, "Number")[0], &of(&package, "PlaceDate")[0]);
        is_near(number.size_pt(), 13.0, 0.0, "mục II.3");
        assert!(!number.bold() && !number.italic(), "mục II.3: đứng");
        is_within(date.size_pt(), 13.0..=14.0, "mục II.4");
        assert!(date.italic() && !date.bold(), "mục II.4: nghiêng");
        let base_line = |line: &Paragraph| line.before_pt + 0.891 * line.size_pt();
        is_near(
            base_line(number),
            base_line(date),
            0.05,
            "mục II.4: cùng dòng với số, ký hiệu",
        );
        let rows = package.body().child("w:tbl").unwrap().named("w:tr");
        let shared = rows.iter().filter(|row| {
            let styles: Vec<_> = row
                .named("w:pStyle")
                .iter()
                .filter_map(|style| style.get("w:val"))
                .collect();
            styles.contains(&"Number") && styles.contains(&"PlaceDate")
        });
        assert_eq!(shared.count(), 1, "mục II.4: one row");
        let width = Fonts::embedded().width_mm(&date.text, Face::Italic, date.size_pt());
        assert!(width <= date.column_mm.unwrap(), "mục II.4: one line");
    }
}

#[test]
fn a_letter_says_what_it_is_about_under_its_number() {
    let package = read(&families::letter());
    let about = &of(&package, "About")[0];
    is_within(about.size_pt(), 12.0..=13.0, "mục II.5b");
    assert!(
        !about.bold() && !about.italic() && about.align == "center",
        "mục II.5b"
    );
    is_near(
        about.before_pt,
        6.0,
        0.01,
        "mục II.5b: cách dòng 6pt với số và ký hiệu",
    );
    assert_eq!(about.column_mm, of(&package, "Number")[0].column_mm);
}

#[test]
fn kind_and_subject_are_bold_in_the_middle_over_their_rule() {
    for paper in [sample::plan(), families::decision(), families::minutes()] {
        let package = read(&paper);
        for style in ["Kind", "Subject"] {
            for line in of(&package, style) {
                is_within(line.size_pt(), 13.0..=14.0, "mục II.5a");
                assert!(
                    line.bold() && !line.italic() && line.align == "center",
                    "mục II.5a"
                );
                assert!(line.keep_next);
            }
        }
        let subject = &of(&package, "Subject")[0];
        let width = Fonts::embedded().width_mm(&subject.text, Face::Bold, subject.size_pt());
        let rule = rule_after(&package, "Subject");
        let line = width.min(TEXT_MM);
        is_within(
            rule / line,
            1.0 / 3.0 - 0.03..=0.5,
            "mục II.5a: từ 1/3 đến 1/2 độ dài của dòng chữ",
        );
    }
}

#[test]
fn several_addressees_have_their_dashes_under_the_colon() {
    let paper = families::letter();
    let package = read(&paper);
    let (lead, names) = (&of(&package, "Addressees")[0], of(&package, "AddresseeLine"));
    is_within(lead.size_pt(), 13.0..=14.0, "mục II.9a");
    assert_eq!((lead.text.as_str(), names.len()), ("Kính gửi:", 3), "mục II.9a");
    let colon = lead.left_mm + Fonts::embedded().width_mm("Kính gửi", Face::Regular, lead.size_pt());
    for name in names {
        assert!(name.text.starts_with("- "), "mục II.9a");
        is_near(
            name.left_mm,
            colon,
            0.1,
            "mục II.9a: gạch đầu dòng thẳng dưới dấu hai chấm",
        );
        is_within(name.size_pt(), 13.0..=14.0, "mục II.9a");
    }
}

#[test]
fn one_addressee_stands_on_the_line_of_the_lead() {
    let package = read(&families::submission(1));
    let lead = &of(&package, "Addressees")[0];
    assert_eq!(
        lead.text, "Kính gửi: Chủ tịch Ủy ban nhân dân tỉnh Mẫu",
        "mục II.9a"
    );
}
