//! Values of the parts against the ranges of Phụ lục I of Nghị định 30/2020/NĐ-CP.

use std::ops::RangeInclusive;

use thidua::document::{Paper, Role};
use thidua::export::{Face, Fonts};

use crate::read_docx::{Package, Paragraph};
use crate::{families, look, sample};

/// Width of the text between the margins of the format.
const TEXT_MM: f64 = 165.0;
const TWIPS_PER_MM: f64 = 1440.0 / 25.4;

fn read(paper: &Paper) -> Package {
    Package::read(&look::docx(paper))
}

fn each(check: impl Fn(&Paper, &Package)) {
    for paper in families::all() {
        check(&paper, &read(&paper));
    }
}

/// The paragraphs of a style; there must be some.
fn of(package: &Package, style: &str) -> Vec<Paragraph> {
    let found: Vec<Paragraph> = package
        .paragraphs()
        .into_iter()
        .filter(|paragraph| paragraph.style == style)
        .collect();
    assert!(!found.is_empty(), "no paragraph of style {style}");
    found
}

fn is_within(value: f64, range: RangeInclusive<f64>, clause: &str) {
    let (low, high) = (range.start() - 0.01, range.end() + 0.01);
    assert!(
        (low..=high).contains(&value),
        "{clause}: {value} is not within {range:?}"
    );
}

fn is_near(value: f64, wanted: f64, tolerance: f64, clause: &str) {
    assert!(
        (value - wanted).abs() <= tolerance,
        "{clause}: {value} instead of {wanted}"
    );
}

#[test]
fn the_sheet_is_a4_with_the_margins_of_the_decree() {
    each(|_, package| {
        let size = package.section().child("w:pgSz").unwrap();
        let mm = |element: &crate::read_docx::Xml, name| element.number(name).unwrap() / TWIPS_PER_MM;
        is_near(mm(size, "w:w"), 210.0, 0.1, "mục I.1 khổ giấy");
        is_near(mm(size, "w:h"), 297.0, 0.1, "mục I.1 khổ giấy");
        assert_eq!(size.get("w:orient"), None, "mục I.2 kiểu trình bày");
        let margins = package.section().child("w:pgMar").unwrap();
        is_within(mm(margins, "w:top"), 20.0..=25.0, "mục I.3 lề trên");
        is_within(mm(margins, "w:bottom"), 20.0..=25.0, "mục I.3 lề dưới");
        is_within(mm(margins, "w:left"), 30.0..=35.0, "mục I.3 lề trái");
        is_within(mm(margins, "w:right"), 15.0..=20.0, "mục I.3 lề phải");
    });
}

#[test]
fn the_page_number_stands_in_the_middle_of_the_top_margin_from_page_2() {
    each(|paper, package| {
        let clause = "mục I.5 số trang";
        assert!(package.section().child("w:titlePg").is_some(), "{clause}");
        let header = package.header("default");
        let fields: Vec<&str> = header
            .named("w:instrText")
            .iter()
            .map(|field| field.text.trim())
            .collect();
        assert_eq!(fields, ["PAGE"], "{clause}");
        assert!(
            package.header("first").named("w:instrText").is_empty(),
            "{clause}"
        );
        let line = &package.header_paragraphs("default")[0];
        let number = line.runs.iter().find(|run| run.text == "2").unwrap();
        is_within(number.size_pt, 13.0..=14.0, clause);
        assert!(!number.bold && !number.italic, "{clause}: đứng");
        if paper.mark.is_none() {
            assert_eq!(line.align, "center", "{clause}");
        } else {
            let stop = header.named("w:tab")[0].clone();
            assert_eq!(stop.get("w:val"), Some("center"), "{clause}");
            is_near(
                stop.number("w:pos").unwrap() / TWIPS_PER_MM,
                TEXT_MM / 2.0,
                0.1,
                clause,
            );
        }
        let margins = package.section().child("w:pgMar").unwrap();
        let edge = margins.number("w:header").unwrap() / TWIPS_PER_MM;
        assert!(
            edge + number.size_pt * 1.15 * 25.4 / 72.0 <= 20.0,
            "{clause}: in the margin"
        );
    });
}

#[test]
fn the_mark_stands_at_the_left_of_the_header_of_every_page() {
    let package = read(&families::letter());
    for kind in ["first", "default"] {
        let line = &package.header_paragraphs(kind)[0];
        assert!(line.text.starts_with("BẢN MẪU"), "{kind}: {}", line.text);
        assert_eq!(line.align, "left");
    }
    for kind in ["first", "default"] {
        assert!(
            !read(&sample::plan()).header_paragraphs(kind)[0]
                .text
                .contains("MẪU")
        );
    }
}

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
fn the_content_has_the_type_and_the_lines_of_the_decree() {
    each(|paper, package| {
        let content: Vec<Paragraph> = package
            .paragraphs()
            .into_iter()
            .filter(|paragraph| paragraph.column_mm.is_none() && !paragraph.text.is_empty())
            .filter(|paragraph| {
                !["Kind", "Subject", "Addressees", "AddresseeLine"].contains(&paragraph.style.as_str())
            })
            .collect();
        assert!(!content.is_empty(), "{}", paper.properties.id);
        for paragraph in content {
            let at = format!("mục II.6đ: {}", paragraph.text);
            is_within(paragraph.size_pt(), 13.0..=14.0, &at);
            is_within(paragraph.before_pt + paragraph.after_pt, 6.0..=24.0, &at);
            is_within(paragraph.line, 1.0..=1.5, &at);
            assert!(!paragraph.exact, "{at}: exact lines cut the marks of capitals");
            assert!(paragraph.widow_control, "{at}");
            if paragraph.align == "both" {
                is_within(paragraph.first_line_mm, 9.9..=12.75, &at);
            } else {
                assert_eq!(paragraph.align, "center", "{at}");
                assert!(
                    ["Authority", "Resolution"].contains(&paragraph.style.as_str()),
                    "{at}"
                );
            }
            assert!(
                paragraph.runs.iter().all(|run| run.font == "Times New Roman"),
                "mục I.4 phông chữ"
            );
        }
    });
}

#[test]
fn every_role_has_a_style_that_says_what_the_format_says() {
    let (format, package) = (look::format(), read(&sample::plan()));
    for role in Role::ALL {
        let wanted = format.style(role);
        let key: String = role.key().split('_').map(capitalised).collect();
        let style = package
            .styles()
            .get(&key)
            .unwrap_or_else(|| panic!("no style {key}"));
        let size = style.at("w:rPr w:sz").unwrap().number("w:val").unwrap() / 2.0;
        is_near(size, wanted.size_pt, 0.0, &key);
        assert_eq!(style.at("w:rPr w:b").is_some(), wanted.bold, "{key}");
        assert_eq!(style.at("w:rPr w:i").is_some(), wanted.italic, "{key}");
        assert_eq!(style.at("w:pPr w:keepNext").is_some(), wanted.keep_next, "{key}");
        let level = style
            .at("w:pPr w:outlineLvl")
            .map(|level| level.number("w:val").unwrap() + 1.0);
        assert_eq!(level, wanted.level.map(f64::from), "{key}");
    }
}

fn capitalised(word: &str) -> String {
    word[..1].to_uppercase() + &word[1..]
}

#[test]
fn bases_are_slanted_and_the_word_dieu_is_bold() {
    let package = read(&families::decision());
    for basis in of(&package, "Basis") {
        assert!(basis.italic() && !basis.bold(), "mục II.6a");
    }
    for article in of(&package, "Article") {
        let (label, rest) = article.runs.split_first().unwrap();
        assert!(label.bold && label.text.starts_with("Điều\u{a0}"), "mục II.6đ");
        assert!(rest.iter().all(|run| !run.bold), "mục II.6đ");
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

#[test]
fn recipients_and_signature_have_their_sizes() {
    each(|_, package| {
        let lead = &of(package, "RecipientsLead")[0];
        is_near(lead.size_pt(), 12.0, 0.0, "mục II.9b");
        assert!(lead.bold() && lead.italic() && lead.align == "left", "mục II.9b");
        for line in of(package, "Recipients") {
            is_near(line.size_pt(), 11.0, 0.0, "mục II.9b");
            assert!(
                !line.bold() && !line.italic() && line.text.starts_with("- "),
                "mục II.9b"
            );
        }
        for style in ["SigningAuthority", "SignerName"] {
            for line in of(package, style) {
                is_within(line.size_pt(), 13.0..=14.0, "mục II.7");
                assert!(
                    line.bold() && !line.italic() && line.align == "center",
                    "mục II.7"
                );
            }
        }
        let room = of(package, "SignerName")[0].before_pt * 25.4 / 72.0;
        is_near(room, 30.0, 0.1, "room for signature and seal");
    });
}

#[test]
fn the_signature_never_stands_alone() {
    each(|paper, package| {
        let paragraphs = package.paragraphs();
        let first = paragraphs
            .iter()
            .position(|paragraph| matches!(paragraph.style.as_str(), "RecipientsLead" | "SigningAuthority"))
            .unwrap();
        let id = &paper.properties.id;
        assert!(
            paragraphs[first - 1].keep_next && paragraphs[first - 1].keep_lines,
            "{id}"
        );
        let end = paragraphs.len() - 1;
        assert!(
            paragraphs[first..end].iter().all(|paragraph| paragraph.keep_next),
            "{id}"
        );
        assert!(
            !paragraphs[end].keep_next && paragraphs[end].text.is_empty(),
            "{id}"
        );
        let rows = package.body().named("w:tbl").last().unwrap().named("w:tr");
        for row in rows {
            assert!(row.at("w:trPr w:cantSplit").is_some(), "{id}");
        }
    });
}

#[test]
fn two_signatures_stand_left_and_right_over_the_recipients() {
    let package = read(&families::minutes());
    let table = package.body().named("w:tbl").last().copied().unwrap();
    let rows = table.named("w:tr");
    let text = |cell: &crate::read_docx::Xml| -> String {
        cell.named("w:t").iter().map(|text| text.text.as_str()).collect()
    };
    let cells: Vec<Vec<String>> = rows
        .iter()
        .map(|row| row.named("w:tc").into_iter().map(text).collect())
        .collect();
    assert_eq!(
        cells[0],
        ["THƯ KÝ", "CHỦ TỌATrần Văn Mẫu"],
        "Phụ lục III, mẫu 1.9"
    );
    assert!(
        cells[1][0].starts_with("Nơi nhận:") && cells[1][1].is_empty(),
        "Phụ lục III, mẫu 1.9"
    );
}

#[test]
fn columns_are_as_wide_as_measured_and_have_no_borders_or_padding() {
    each(|paper, package| {
        let fit = look::measures(paper).heading.unwrap();
        let tables = package.body().named("w:tbl");
        let widths: Vec<f64> = tables[0]
            .named("w:gridCol")
            .iter()
            .map(|column| column.number("w:w").unwrap() / TWIPS_PER_MM)
            .collect();
        is_near(widths[0], fit.left_mm, 0.05, "left column");
        is_near(widths[1], fit.right_mm, 0.05, "right column");
        for table in tables {
            assert_eq!(
                table.at("w:tblPr w:tblLayout").unwrap().get("w:type"),
                Some("fixed")
            );
            let borders = table
                .named("w:tblBorders")
                .into_iter()
                .chain(table.named("w:tcBorders"));
            for border in borders.flat_map(|borders| &borders.children) {
                assert!(matches!(border.get("w:val"), Some("nil" | "none")), "{border:?}");
            }
            let cells = table.named("w:tc").len();
            assert_eq!(
                table.named("w:tcBorders").len(),
                cells,
                "each cell says it has no borders"
            );
            let padding = table.at("w:tblPr w:tblCellMar").unwrap();
            assert!(padding.children.iter().all(|side| side.get("w:w") == Some("0")));
        }
    });
}
