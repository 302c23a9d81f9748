//! Values of the parts against the ranges of Phụ lục I of Nghị định 30/2020/NĐ-CP.

use std::ops::RangeInclusive;

use thidua::document::{Paper, Role};

use crate::read_docx::{Package, Paragraph};
use crate::{families, look, sample};

/// Width of the text between the margins of the format.
pub(super) const TEXT_MM: f64 = 165.0;
const TWIPS_PER_MM: f64 = 1440.0 / 25.4;

pub(super) fn read(paper: &Paper) -> Package {
    Package::read(&look::docx(paper))
}

pub(super) fn each(check: impl Fn(&Paper, &Package)) {
    for paper in families::all() {
        check(&paper, &read(&paper));
    }
}

/// The paragraphs of a style; there must be some.
pub(super) fn of(package: &Package, style: &str) -> Vec<Paragraph> {
    let found: Vec<Paragraph> = package
        .paragraphs()
        .into_iter()
        .filter(|paragraph| paragraph.style == style)
        .collect();
    assert!(!found.is_empty(), "no paragraph of style {style}");
    found
}

pub(super) fn is_within(value: f64, range: RangeInclusive<f64>, clause: &str) {
    let (low, high) = (range.start() - 0.01, range.end() + 0.01);
    assert!(
        (low..=high).contains(&value),
        "{clause}: {value} is not within {range:?}"
    );
}

pub(super) fn is_near(value: f64, wanted: f64, tolerance: f64, clause: &str) {
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
        assert!(label.bold && label.text.starts_with("Điều "), "mục II.6đ");
        assert!(rest.iter().all(|run| !run.bold), "mục II.6đ");
    }
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
        is_near(room, 25.0, 0.1, "room for signature and seal");
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
        // Of a long paragraph the last lines go with it.
        let last = &paragraphs[first - 1];
        let whole = last.keep_lines || last.text.chars().count() > 400;
        assert!(last.keep_next && whole, "{id}");
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
