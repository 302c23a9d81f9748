//! Printers that are measured and stocks whose boxes are moved: what was typed is what is printed.

use std::fs;

use axum::http::StatusCode;

use super::certificates::{DECISION, FOLDER, PAGE, end_of_work, issued};
use super::visit::Visit;
use crate::read_pdf;
use crate::register::clerk::Clerk;

/// Where the first certificate of a PDF has its name and its day begin, in millimetres from the left and the upper edge.
fn places(office: &Clerk, stem: &str) -> [(f64, f64); 2] {
    let bytes = fs::read(office.path(&format!("{FOLDER}/{stem}.pdf"))).unwrap();
    let pages = read_pdf::pages(&bytes);
    let lines = pages[0].lines();
    // The name is the largest; it begins a line with the title before it.
    let name = lines
        .iter()
        .flat_map(|line| &line.glyphs)
        .filter(|glyph| glyph.size > 21.0);
    let name = name.min_by(|one, other| one.x.total_cmp(&other.x)).unwrap();
    let day = pages[0].line("Mẫu, ngày").unwrap();
    [(name.x, name.y), (day.x0(), day.y())].map(|(x, y)| (x * read_pdf::MM_PER_PT, y * read_pdf::MM_PER_PT))
}

fn print(visit: &Visit, printer: &str) {
    let form = [
        ("phoi", "phoi-a4"),
        ("cach", "in-chong"),
        ("may", printer),
        ("so", "1"),
        ("thay", "1"),
    ];
    let page = end_of_work(visit, &visit.post(PAGE, &form));
    assert!(page.contains("Đã lập 1 giấy khen"), "{page}");
}

fn apart(one: (f64, f64), other: (f64, f64)) -> (f64, f64) {
    (one.0 - other.0, one.1 - other.1)
}

fn near(found: (f64, f64), wanted: (f64, f64)) {
    let far = (found.0 - wanted.0).hypot(found.1 - wanted.1);
    assert!(far < 0.02, "{found:?} is not {wanted:?}");
}

/// What is read off the sheet of a printer that puts everything 1 mm to the right and 0.5 mm up.
const READINGS: [(&str, &str); 8] = [
    ("A-trai", "21"),
    ("A-tren", "19,5"),
    ("B-trai", "278"),
    ("B-tren", "19,5"),
    ("C-trai", "21"),
    ("C-tren", "189,5"),
    ("D-trai", "278"),
    ("D-tren", "189,5"),
];

#[test]
fn what_is_printed_moves_by_what_was_measured() {
    let office = issued();
    let visit = Visit::inside(office.root());
    let begun = visit.post(
        &format!("{PAGE}/may-in"),
        &[("ten", "Canon khay tay"), ("phoi", "phoi-a4")],
    );
    assert_eq!(
        begun.location(),
        format!("{PAGE}/may-in/canon-khay-tay?phoi=phoi-a4")
    );
    let printer = format!("{PAGE}/may-in/canon-khay-tay");
    visit.post(&format!("{printer}/to-thu"), &[("phoi", "phoi-a4")]);
    let sheet = visit.get(&format!("{printer}/to-thu.pdf"));
    assert_eq!(
        sheet.bytes,
        fs::read(office.path("output/hieu-chinh/canon-khay-tay.pdf")).unwrap()
    );
    let profile = office.path("register/may-in/canon-khay-tay.yaml");
    // Looked at first: nothing is kept.
    let typed =
        |more: &[(&'static str, &'static str)]| [&READINGS, &[("phoi", "phoi-a4")][..], more].concat();
    let looked = visit.post(&printer, &typed(&[("xem", "1")]));
    assert_eq!(looked.status, StatusCode::OK);
    assert!(
        looked.text().contains("lệch 1 mm sang phải, 0,5 mm lên trên"),
        "{}",
        looked.text()
    );
    assert!(looked.text().contains("value=\"189,5\"") && !profile.exists());
    let kept = visit.post(&printer, &typed(&[("giu", "1")]));
    assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.text());
    assert!(fs::read_to_string(&profile).unwrap().contains("A=21,19.5"));
    // Where no stock is named, the sheet is the one that was measured, or the usual one.
    assert!(visit.get(&printer).text().contains("khổ 297 × 210 mm"));
    let unknown = visit.get(&format!("{PAGE}/may-in/may-moi"));
    assert!(unknown.text().contains("khổ 420 × 297 mm"), "{}", unknown.text());
    print(&visit, "");
    let before = places(&office, &format!("{DECISION}--in-chong--so-1"));
    print(&visit, "canon-khay-tay");
    let after = places(&office, &format!("{DECISION}--in-chong--so-1"));
    for (after, before) in after.into_iter().zip(before) {
        near(apart(after, before), (-1.0, 0.5));
    }
}

#[test]
fn readings_that_cannot_be_are_refused_and_stay_typed() {
    let office = issued();
    let visit = Visit::inside(office.root());
    let printer = format!("{PAGE}/may-in/canon");
    let with = |name: &str, value: &'static str| {
        let mut typed = READINGS.to_vec();
        typed.extend([("phoi", "phoi-a4"), ("giu", "1")]);
        let at = typed.iter().position(|(known, _)| *known == name).unwrap();
        typed[at].1 = value;
        visit.post(&printer, &typed)
    };
    let (word, far) = (with("B-tren", "hai mươi"), with("B-tren", "29"));
    for (answer, value) in [(&word, "hai mươi"), (&far, "29")] {
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        let page = answer.text();
        assert!(
            page.contains(&format!("value=\"{value}\"")) && page.contains("class=\"error\""),
            "{page}"
        );
    }
    assert!(word.text().contains("aria-invalid=\"true\""));
    assert!(!office.path("register/may-in").exists());
    let outside = visit.get(&format!("{PAGE}/may-in/..%2F..%2Finputs/to-thu.pdf"));
    assert_eq!(outside.status, StatusCode::NOT_FOUND);
}

const STOCK: &str = "templates/stocks/phoi-a4.yaml";

/// The box of the name, at other places than the stock's 89 and 101.
fn name_at<'a>(x: &'a str, y: &'a str, more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let numbers = [
        ("o-x", x),
        ("o-y", y),
        ("o-rong", "170"),
        ("o-cao", "11"),
        ("o-co", "22"),
        ("o-co-nho", "13"),
    ];
    [&[("o", "ten")][..], &numbers, more].concat()
}

#[test]
fn a_box_that_is_moved_moves_what_is_printed_by_as_much() {
    let office = issued();
    let visit = Visit::inside(office.root());
    let page = format!("{PAGE}/phoi/phoi-a4");
    let stem = format!("{DECISION}--in-chong--so-1");
    print(&visit, "");
    let before = places(&office, &stem);
    // Tried first: shown, not kept.
    let tried = visit.post(&page, &name_at("92,4", "99", &[]));
    assert_eq!(tried.status, StatusCode::OK);
    assert!(tried.text().contains("o-x=92.4&amp;o-y=99"), "{}", tried.text());
    assert!(!office.path(STOCK).exists());
    let tight: Vec<(&str, &str)> = name_at("92,4", "99", &[]);
    let tight = tight
        .into_iter()
        .map(|(name, value)| (name, if name == "o-rong" { "12" } else { value }));
    let tight = visit.post(&page, &tight.collect::<Vec<_>>());
    assert!(
        tight.text().contains("tên: không vừa") && !tight.text().contains("to.svg"),
        "{}",
        tight.text()
    );
    let kept = visit.post(&page, &name_at("92,4", "99", &[("luu", "1")]));
    assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.text());
    let carried = fs::read_to_string(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(STOCK)).unwrap();
    let own = fs::read_to_string(office.path(STOCK)).unwrap();
    let wanted = carried.replacen(
        "x: 89\n    y: 101\n    width: 174",
        "x: 92.4\n    y: 99\n    width: 170",
        1,
    );
    assert_eq!(own, wanted);
    print(&visit, "");
    let after = places(&office, &stem);
    near(apart(after[0], before[0]), (3.4, -2.0));
    near(apart(after[1], before[1]), (0.0, 0.0));
    // And back again.
    let shown = visit.get(&page).text().to_owned();
    let version = shown
        .split("name=\"ban\" value=\"")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap();
    let undone = visit.post(&format!("{page}/hoan-tac"), &[("ban", version)]);
    assert_eq!(undone.status, StatusCode::SEE_OTHER, "{}", undone.text());
    assert_eq!(fs::read_to_string(office.path(STOCK)).unwrap(), carried);
}

#[test]
fn a_box_cannot_leave_the_sheet() {
    let office = issued();
    let visit = Visit::inside(office.root());
    let page = format!("{PAGE}/phoi/phoi-a4");
    for (x, code) in [("140", "C802"), ("mười", "C801"), ("-3", "C801")] {
        let refused = visit.post(&page, &name_at(x, "99", &[("luu", "1")]));
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        let said = refused.text();
        assert!(
            said.contains(code) && said.contains(&format!("value=\"{x}\"")),
            "{said}"
        );
    }
    assert!(!office.path(STOCK).exists());
}

#[test]
fn a_change_over_one_that_was_not_seen_is_refused() {
    let office = issued();
    let visit = Visit::inside(office.root());
    let page = format!("{PAGE}/phoi/phoi-a4");
    let keep = |x| visit.post(&page, &name_at(x, "99", &[("luu", "1")])).status;
    assert_eq!(keep("90"), StatusCode::SEE_OTHER);
    let first = fs::read_to_string(office.path(STOCK)).unwrap();
    // A page that was opened before that.
    assert_eq!(keep("95"), StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(fs::read_to_string(office.path(STOCK)).unwrap(), first);
}

#[test]
fn a_scan_is_shown_under_the_text_and_never_printed() {
    let office = issued();
    let visit = Visit::inside(office.root());
    print(&visit, "");
    let pdf = format!("{FOLDER}/{DECISION}--in-chong--so-1.pdf");
    let before = fs::read(office.path(&pdf)).unwrap();
    let mut scan = Vec::new();
    let mut encoder = png::Encoder::new(&mut scan, 2, 1);
    encoder.set_color(png::ColorType::Rgb);
    encoder
        .write_header()
        .unwrap()
        .write_image_data(&[200, 0, 0, 0, 0, 200])
        .unwrap();
    let page = format!("{PAGE}/phoi/phoi-a4");
    let added = visit.upload(
        &format!("{page}/hinh"),
        &[("hinh", "anh-quet")],
        "phoi.png",
        &scan,
    );
    assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.text());
    assert_eq!(
        fs::read(office.path("templates/stocks/phoi-a4--anh-quet.png")).unwrap(),
        scan
    );
    assert!(
        visit
            .get(&format!("{page}/nen.svg"))
            .text()
            .contains("data:image/png;base64,")
    );
    print(&visit, "");
    assert!(fs::read(office.path(&pdf)).unwrap() == before);
    let no_picture = visit.upload(
        &format!("{page}/hinh"),
        &[("hinh", "anh-quet")],
        "phoi.png",
        b"<html>",
    );
    assert_eq!(no_picture.status, StatusCode::UNPROCESSABLE_ENTITY);
}
