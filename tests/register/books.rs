//! The books that an office prints: ten columns of the decree, the book of awards, in three formats.

use std::fs;
use std::io::Read;

use thidua::model::AwardLine;
use thidua::model::PaperNumber;
use thidua::register::{AwardFacts, Made, Register};

use super::clerk::Clerk;
use super::stub::{issue_one, made, wanted};
use crate::{read_docx, read_pdf};

const FOLDER: &str = "output/so-sach";
const OUTGOING: &str = "so-van-ban-di--2025--uy-ban-nhan-dan-phuong-mau";
const AWARDS: &str = "so-khen-thuong--2025--uy-ban-nhan-dan-phuong-mau";

/// An office with two decisions, the second in place of the first, and a dropped number.
fn office() -> Clerk {
    let clerk = Clerk::new("tests/mistakes/base");
    issue_one(clerk.root(), "phuong-mau", "quyet-dinh--dot-1");
    let mut register = Register::open(clerk.root()).unwrap().unwrap();
    let first = register.rows().unwrap().remove(0);
    let mut replacing = wanted("phuong-mau", "quyet-dinh--dot-1");
    replacing.replaces = Some(first.seq);
    let awards = ["Ông Trần Văn Thí Dụ", "Tập thể khu phố 1"].map(award);
    register
        .issue(&replacing, &mut || {}, |_, _, _| {
            Some(Made {
                awards: awards.to_vec(),
                ..made("quyet-dinh--dot-1")
            })
        })
        .unwrap();
    register
        .void_number(
            &wanted("", ""),
            PaperNumber::new(3).unwrap(),
            "ghi nhầm trong sổ giấy",
            &mut || {},
        )
        .unwrap();
    clerk
}

fn award(name: &str) -> AwardFacts {
    AwardFacts {
        line: AwardLine {
            awardee: "a".to_owned(),
            listed: None,
            number: 1,
            name: name.to_owned(),
            place: "Khu phố 1".to_owned(),
            award: "Giấy khen".to_owned(),
            achievement: "dẫn đầu phong trào".to_owned(),
            amount: "710.000".to_owned(),
            outside_book: false,
        },
        decision: "02/QĐ-UBND".to_owned(),
    }
}

fn bytes(clerk: &Clerk, name: &str, extension: &str) -> Vec<u8> {
    fs::read(clerk.path(FOLDER).join(format!("{name}.{extension}"))).unwrap()
}

/// Words of a book, with hyphens as people type them.
fn words(clerk: &Clerk, name: &str) -> String {
    read_docx::words(&bytes(clerk, name, "docx"))
}

#[test]
fn books_have_the_columns_of_the_decree_and_say_what_happened_to_each_number() {
    let clerk = office();
    clerk.done(&["register", "export"]);
    let pages = read_pdf::pages(&bytes(&clerk, OUTGOING, "pdf"));
    assert_eq!(pages.len(), 2, "a cover and a page");
    for words in [
        "ỦY BAN NHÂN DÂN",
        "PHƯỜNG MẪU",
        "SỔ ĐĂNG KÝ VĂN BẢN ĐI",
        "Năm 2025",
        "Từ ngày 27 tháng 6 năm 2025 đến ngày 27 tháng 6 năm 2025",
        "Từ số 01 đến số 03",
        "Quyển số:",
    ] {
        assert!(pages[0].text().contains(words), "{words}\n{}", pages[0].text());
    }
    assert!(pages.iter().all(|page| page.width_mm() > page.height_mm()));
    let text = pages[1].text();
    for number in 1..=10 {
        assert!(text.contains(&format!("({number})")), "column {number}\n{text}");
    }
    let said = words(&clerk, OUTGOING);
    for line in [
        "01/QĐ-UBND",
        "Đã thay thế bằng số 02/QĐ-UBND",
        "Thay thế số 01/QĐ-UBND",
        "Bỏ số: ghi nhầm trong sổ giấy",
    ] {
        assert!(said.contains(line), "{line}\n{said}");
    }
    let said = words(&clerk, AWARDS);
    for line in [
        "Ông Trần Văn Thí Dụ",
        "Tập thể khu phố 1",
        "Dẫn đầu phong trào",
        "710.000",
        "02/QĐ-UBND",
    ] {
        assert!(said.contains(line), "{line}\n{said}");
    }
}

#[test]
fn an_award_that_the_book_leaves_out_has_no_number_and_no_line_there() {
    let clerk = Clerk::new("tests/mistakes/base");
    issue_one(clerk.root(), "phuong-mau", "quyet-dinh--dot-1");
    let mut register = Register::open(clerk.root()).unwrap().unwrap();
    let first = register.rows().unwrap().remove(0);
    let mut replacing = wanted("phuong-mau", "quyet-dinh--dot-1");
    replacing.replaces = Some(first.seq);
    let mut awards = ["Đội văn nghệ khu phố 1", "Ông Trần Văn Thí Dụ"].map(award);
    awards[0].line.outside_book = true;
    let make = |_, _: &_, _: thidua::register::Reading<'_>| {
        Some(Made {
            awards: awards.to_vec(),
            ..made("quyet-dinh--dot-1")
        })
    };
    register.issue(&replacing, &mut || {}, make).unwrap();
    let numbers: Vec<_> = register.rows().unwrap().into_iter().rev().take(2).collect();
    let number = |at: usize| numbers[at].number.map(PaperNumber::value);
    assert_eq!((number(1), number(0)), (None, Some(1)));
    clerk.done(&["register", "export"]);
    let said = words(&clerk, AWARDS);
    assert!(
        said.contains("Ông Trần Văn Thí Dụ") && !said.contains("Đội văn nghệ"),
        "{said}"
    );
    clerk.done(&["register", "verify"]);
}

#[test]
fn amounts_of_a_workbook_are_numbers_and_numbers_of_papers_are_texts() {
    let clerk = office();
    clerk.done(&["register", "export", "--format", "xlsx"]);
    let sheet = part(&bytes(&clerk, AWARDS, "xlsx"), "xl/worksheets/sheet2.xml");
    assert_eq!(sheet.matches("<v>710000</v>").count(), 2, "{sheet}");
    assert!(
        sheet.contains("<row r=\"3\"") && sheet.contains("&amp;LBẢN MẪU&amp;C&amp;P"),
        "{sheet}"
    );
    let texts = part(&bytes(&clerk, AWARDS, "xlsx"), "xl/sharedStrings.xml");
    assert!(texts.contains(">01<") && texts.contains("02/QĐ-UBND"), "{texts}");
}

#[test]
fn d7_days_of_every_workbook_are_days() {
    let clerk = office();
    clerk.done(&["register", "export", "--format", "xlsx"]);
    for (name, days) in [(OUTGOING, 2), (AWARDS, 2)] {
        let workbook = bytes(&clerk, name, "xlsx");
        let sheet = part(&workbook, "xl/worksheets/sheet2.xml");
        // 27 June 2025, as the calendar of workbooks counts days.
        assert!(sheet.matches("<v>45835</v>").count() >= days, "{sheet}");
        assert!(part(&workbook, "xl/styles.xml").contains("dd/mm/yyyy"), "{name}");
        let texts = part(&workbook, "xl/sharedStrings.xml");
        assert!(!texts.contains(">27/06/2025<"), "{texts}");
    }
}

#[test]
fn the_same_register_gives_the_same_books() {
    let clerk = office();
    clerk.done(&["register", "export"]);
    clerk.done(&["register", "export", "--out", "khac"]);
    for name in [OUTGOING, AWARDS] {
        for extension in ["pdf", "docx", "xlsx"] {
            let other = clerk.path("khac/so-sach").join(format!("{name}.{extension}"));
            assert!(
                fs::read(other).unwrap() == bytes(&clerk, name, extension),
                "{name}.{extension}"
            );
        }
    }
}

#[test]
fn one_year_one_book_one_format_can_be_asked_for_and_an_empty_one_is_refused() {
    let clerk = office();
    clerk.done(&[
        "register",
        "export",
        "--book",
        "khen-thuong",
        "--format",
        "pdf",
        "--year",
        "2025",
    ]);
    let names: Vec<String> = fs::read_dir(clerk.path(FOLDER))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| !name.starts_with('.'))
        .collect();
    assert_eq!(names, [format!("{AWARDS}.pdf")]);
    let said = clerk.refused(&["register", "export", "--year", "2024"]);
    assert!(said.contains("năm 2024 chưa có gì để in"), "{said}");
}

fn part(package: &[u8], name: &str) -> String {
    let mut package = zip::ZipArchive::new(std::io::Cursor::new(package)).unwrap();
    let mut text = String::new();
    package.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}
