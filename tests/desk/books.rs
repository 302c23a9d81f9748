//! The books as they are looked at, searched and printed.

use std::fs;

use super::visit::Visit;
use super::ward::{issue, ward};

#[test]
fn the_books_are_shown_searched_and_printed_as_the_command_prints_them() {
    let clerk = ward();
    let visit = Visit::inside(clerk.root());
    assert!(visit.get("/so").text().contains("Chưa mở sổ"));
    visit.post("/so/mo", &[]);
    for (paper, day) in [
        ("ke-hoach", "14/1/2025"),
        ("bien-ban--so-ket", "23/6/2025"),
        ("to-trinh--so-ket--xa", "26/6/2025"),
        ("quyet-dinh--so-ket", "27/6/2025"),
    ] {
        issue(&visit, paper, day);
    }
    let all = visit.get("/so");
    for number in ["01/KH-UBND", "01/BB-HĐTĐKT", "01/TTr-HĐTĐKT", "01/QĐ-UBND"] {
        assert!(all.text().contains(number), "{number}: {}", all.text());
    }
    // Marks and capitals do not matter; all words have to be there.
    let found = visit.get("/so?nam=2025&tim=ke+hoach+14%2F01");
    assert!(found.text().contains("01/KH-UBND</a>") && !found.text().contains("01/TTr-HĐTĐKT</a>"));
    // A day however it is typed, as at “Tìm”; a symbol without its number.
    for typed in ["14-1-2025", "14.01.2025", "2025-01-14", "kh-ubnd"] {
        let found = visit.get(&format!("/so?nam=2025&tim={typed}"));
        assert!(
            found.text().contains("01/KH-UBND</a>"),
            "{typed}: {}",
            found.text()
        );
        assert!(!found.text().contains("01/TTr-HĐTĐKT</a>"), "{typed}");
    }
    let awards = visit.get("/so?nam=2025&so=khen-thuong&tim=KHU+PHO+2");
    assert!(awards.text().contains("khu phố 2") && awards.text().contains("01/QĐ-UBND"));
    let none = visit.get("/so?nam=2025&so=khen-thuong&tim=khong-co-ai");
    assert!(none.text().contains("Không có dòng nào"));
    let script = visit.get("/so?tim=%3Cscript%3Ealert(1)%3C%2Fscript%3E");
    assert!(!script.text().contains("<script>alert"));

    clerk.done(&["register", "export"]);
    let places = clerk.path("output/so-sach");
    let mut printed = 0;
    for entry in fs::read_dir(&places).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        if name.starts_with("so-") {
            assert!(all.text().contains(&format!("/so/in/{name}")), "{name}");
            let here = visit.get(&format!("/so/in/{name}"));
            assert!(here.bytes == fs::read(places.join(&name)).unwrap(), "{name}");
            printed += 1;
        }
    }
    assert!(printed >= 9, "{printed}");
    assert_eq!(visit.get("/so/in/..%2F..%2Fetc%2Fpasswd").status, 404);
    assert_eq!(visit.get("/so/9999").status, 404);
    let beyond = visit.get("/so?nam=2025&tu=18446744073709551615");
    assert!(beyond.status.is_success(), "{beyond:?}");
    assert_eq!(visit.get("/so/1/tep/words").status, 404);
}
