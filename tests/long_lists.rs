//! A big place: 300 units and 2,000 awardees through the whole path. Heads repeat, no row splits, no signature is alone.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use thidua::input::Session;
use thidua::pipeline::{FileFormat, Workshop};

use crate::read_pdf;

/// Writes an office with that many units and awardees, on the office and the papers of the example ward.
pub(crate) fn big_office(root: &Path, units: usize, awardees: usize) {
    let ward = Path::new(env!("CARGO_MANIFEST_DIR")).join("inputs/phuong-mau-2025");
    let home = root.join("inputs/phuong-mau-2025");
    fs::create_dir_all(home.join("reviews")).unwrap();
    for file in ["campaign.yaml", "office.yaml", "papers.yaml"] {
        fs::copy(ward.join(file), home.join(file)).unwrap();
    }
    let papers = fs::read_to_string(home.join("papers.yaml")).unwrap();
    let papers = papers
        .replace("excerpt_for: [khu-pho-2]", "excerpt_for: [ca-nhan-1]")
        .replace("except: doan-thanh-nien ", "#");
    fs::write(home.join("papers.yaml"), papers).unwrap();
    fs::write(home.join("units.yaml"), units_yaml(units)).unwrap();
    fs::write(home.join("awardees.yaml"), awardees_yaml(units, awardees)).unwrap();
    let review = fs::read_to_string(ward.join("reviews/so-ket.yaml")).unwrap();
    let (before, after) = review.split_once("\nvotes:\n").unwrap();
    let rest = after
        .find("\nfund:")
        .map_or("", |at| &after[at..])
        .replace("available: 60000000", "available: 900000000");
    let mut text = format!("{before}\nvotes:\n");
    for at in 1..=awardees {
        writeln!(text, "  - {{awardee: ca-nhan-{at}, agree: 8}}").unwrap();
    }
    fs::write(home.join("reviews/so-ket.yaml"), text + &rest).unwrap();
}

fn units_yaml(units: usize) -> String {
    let mut text = "indicators:\n".to_owned();
    for at in 1..=6 {
        writeln!(
            text,
            "  - {{id: chi-tieu-{at}, name: Chỉ tiêu số {at}, measure: hộ, field: Lĩnh vực {}}}",
            at % 3
        )
        .unwrap();
    }
    text.push_str("units:\n");
    for at in 1..=units {
        let figures = |factor: usize| {
            (1..=6)
                .map(|nth| format!("chi-tieu-{nth}: {}", at * factor + nth))
                .collect::<Vec<_>>()
                .join(", ")
        };
        writeln!(
            text,
            "  - id: don-vi-{at}\n    name: Khu phố Mẫu số {at}\n    kind: khu-pho"
        )
        .unwrap();
        writeln!(
            text,
            "    targets: {{{}}}\n    last_year: {{{}}}",
            figures(10),
            figures(9)
        )
        .unwrap();
        writeln!(text, "    results: {{so-ket: {{{}}}}}", figures(11)).unwrap();
        writeln!(text, "    received: [{{paper: dang-ky, date: 2025-01-16}}]").unwrap();
    }
    text
}

fn awardees_yaml(units: usize, awardees: usize) -> String {
    let mut text = "awardees:\n".to_owned();
    for at in 1..=awardees {
        writeln!(
            text,
            "  - id: ca-nhan-{at}\n    kind: ca-nhan\n    salutation: Ông"
        )
        .unwrap();
        writeln!(
            text,
            "    name: Nguyễn Văn Mẫu Số {at}\n    born: 1980\n    sex: nam\n    role: truc-tiep"
        )
        .unwrap();
        writeln!(
            text,
            "    position: Tổ trưởng tổ {}\n    unit: don-vi-{}",
            at % 9 + 1,
            at % units + 1
        )
        .unwrap();
        writeln!(text, "    achievement: xuất sắc trong việc thứ {at}").unwrap();
        writeln!(
            text,
            "    from: 2025-01-15\n    to: 2025-06-20\n    review: so-ket"
        )
        .unwrap();
        writeln!(text, "    award: giay-khen\n    decided_by: chu-tich-ubnd-xa").unwrap();
    }
    text
}

/// The PDF of one paper of the big office.
fn pdf(id: &str, units: usize, awardees: usize) -> Vec<read_pdf::Page> {
    let office = tempfile::tempdir().unwrap();
    big_office(office.path(), units, awardees);
    let mut session = Session::new(office.path());
    let workshop = Workshop::open(None, &mut session).unwrap();
    let dossier = workshop.read("phuong-mau-2025", &mut session);
    let dossier = dossier.unwrap_or_else(|| panic!("{:?}", session.report));
    let entry = dossier
        .papers()
        .iter()
        .find(|entry| entry.id.as_str() == id)
        .unwrap();
    let files = workshop.make(&dossier, entry, &[FileFormat::Pdf], &mut session);
    read_pdf::pages(&files.unwrap_or_else(|| panic!("{:?}", session.report))[0].bytes)
}

/// All letters of a page, repeated heads among them, without spaces.
fn drawn(page: &read_pdf::Page) -> String {
    let lines = page.lines().into_iter().chain(page.furniture());
    lines
        .map(|line| line.text())
        .collect::<String>()
        .replace([' ', '\u{a0}'], "")
}

#[test]
fn a_long_payment_list_has_its_head_on_each_page_and_no_signature_alone() {
    assert_payment(300);
}

#[test]
#[ignore = "half a minute without optimisation: run by the slower checks"]
fn a_payment_list_of_six_hundred_too() {
    assert_payment(600);
}

fn assert_payment(awardees: usize) {
    let pages = pdf("danh-sach-chi--so-ket", 300, awardees);
    assert!(pages.len() > awardees / 30, "{} pages", pages.len());
    let texts: Vec<String> = pages
        .iter()
        .map(|page| page.text().replace('\u{a0}', " "))
        .collect();
    let all = texts.join("\n");
    let said = all.matches("Nguyễn Văn Mẫu Số").count();
    assert_eq!(said, awardees, "everyone is named once, on one page");
    for (number, page) in pages.iter().enumerate().skip(1) {
        assert!(drawn(page).contains("Kýnhận"), "page {} has no head", number + 1);
    }
    let last = texts.last().unwrap();
    assert!(
        last.contains("NGƯỜI LẬP") && last.contains("Tổng cộng"),
        "the signatures stand alone: {last}"
    );
}

#[test]
fn all_units_stand_in_the_annex_with_its_head_on_each_page() {
    assert_annex(70);
}

#[test]
#[ignore = "nine seconds without optimisation: run by the slower checks"]
fn three_hundred_units_stand_in_the_annex_with_its_head_on_each_page() {
    assert_annex(300);
}

fn assert_annex(units: usize) {
    let pages = pdf("bao-cao--so-ket", units, 40);
    let annex: Vec<&read_pdf::Page> = pages
        .iter()
        .filter(|page| page.width_mm() > page.height_mm())
        .collect();
    assert!(annex.len() > units / 40, "{} pages", annex.len());
    for page in &annex {
        assert!(drawn(page).contains("Kếhoạch"), "a page of the annex has no head");
    }
    let said: usize = annex
        .iter()
        .map(|page| {
            // A number goes down with the word before it.
            let words = read_pdf::words(std::slice::from_ref(*page));
            words.join(" ").matches("Khu phố Mẫu số").count()
        })
        .sum();
    assert_eq!(said, units);
}
