//! A press on the picture of a page: boxes over its words, links to the fields that say them.

use super::visit::Visit;
use super::ward::{at, ward};
use crate::register::clerk::Clerk;

/// The links over a paper's pages: where each leads, and its first box as left, top, width and height.
fn presses(visit: &Visit, paper: &str) -> Vec<(String, [i32; 4])> {
    let page = visit.get(at(paper, "").trim_end_matches('/'));
    let overlays = page.text().split("<svg class=\"presses\"").skip(1);
    let overlays: String = overlays.filter_map(|rest| rest.split("</svg>").next()).collect();
    let links = overlays.split("<a href=\"").skip(1);
    links
        .map(|link| {
            let (address, rest) = link.split_once('"').unwrap();
            let path = rest.split("d=\"M").nth(1).unwrap();
            let numbers = path.split(|letter: char| !letter.is_ascii_digit());
            let numbers: Vec<i32> = numbers.take(4).map(|number| number.parse().unwrap()).collect();
            (address.to_owned(), numbers.try_into().unwrap())
        })
        .collect()
}

fn boxes_of(presses: &[(String, [i32; 4])], end: &str) -> Vec<[i32; 4]> {
    let leading = presses.iter().filter(|(address, _)| address.ends_with(end));
    leading.map(|(_, place)| *place).collect()
}

#[test]
fn words_of_a_list_lead_to_the_row_that_they_are_of() {
    let clerk = ward();
    let found = presses(&Visit::inside(clerk.root()), "quyet-dinh--tong-ket");
    let of = |field: &str| {
        boxes_of(
            &found,
            &format!("/du-lieu/de-nghi?o=awardees.43#f-awardees.43.{field}"),
        )
    };
    let (name, post, deed) = (of("name"), of("position"), of("achievement"));
    let ([name], [post], [deed]) = (&name[..], &post[..], &deed[..]) else {
        panic!("{found:?}")
    };
    // From the left to the right in one row of the table.
    assert!(
        name[0] + name[2] < post[0] && post[0] + post[2] < deed[0],
        "{name:?} {post:?} {deed:?}"
    );
    let middle = |place: &[i32; 4]| place[1] + place[3] / 2;
    assert!((middle(name) - middle(post)).abs() < 60);
    // Who is named in several lists, and what another paper says, is not mixed up.
    assert!(
        !found
            .iter()
            .any(|(address, _)| address.contains("papers.") && !address.contains("papers.30"))
    );
    assert!(!boxes_of(&found, "#f-signatories.1.name").is_empty(), "{found:?}");
}

#[test]
fn the_boxes_follow_an_edit_and_own_fields_are_on_the_same_page() {
    let clerk = ward();
    let visit = Visit::inside(clerk.root());
    let archive = |visit| {
        let found = presses(visit, "quyet-dinh--tong-ket");
        let own = found
            .iter()
            .find(|(address, _)| address == "#f-papers.30.archive");
        own.unwrap_or_else(|| panic!("{found:?}")).1
    };
    let before = archive(&visit);
    let papers = clerk.path("inputs/phuong-mau-2025/papers.yaml");
    let text = std::fs::read_to_string(&papers).unwrap();
    let (front, own) = text.split_at(text.find("id: quyet-dinh--tong-ket\n").unwrap());
    let own = own.replacen("\"VT, VHXH\"", "\"VT, VHXH, VP (03)\"", 1);
    std::fs::write(papers, format!("{front}{own}")).unwrap();
    assert!(archive(&visit)[2] > before[2], "{before:?}");
}

#[test]
fn a_figure_leads_to_the_unit_of_its_row() {
    let clerk = ward();
    let visit = Visit::inside(clerk.root());
    let found = presses(&visit, "bao-cao--tong-ket");
    let name = boxes_of(&found, "#f-units.2.name");
    let figure = boxes_of(&found, "#f-units.2.results.tong-ket.ho-so");
    let (Some(name), [figure]) = (name.last(), &figure[..]) else {
        panic!("{found:?}")
    };
    assert!(
        (name[1] - figure[1]).abs() < 20 && figure[0] > name[0],
        "{name:?} {figure:?}"
    );
    // Printed with a comma, written with a point.
    assert!(!boxes_of(&found, "#f-units.2.results.tong-ket.thue-dat").is_empty());
}

#[test]
fn an_issued_paper_leads_nowhere() {
    let clerk = Clerk::new("tests/mistakes/base");
    let visit = Visit::inside(clerk.root());
    let page = "/c/phuong-mau/van-ban/ke-hoach";
    assert!(visit.get(page).text().contains("svg class=\"presses\""));
    clerk.done(&["issue", "ke-hoach", "--date", "20/1/2025"]);
    let issued = visit.get(page);
    assert!(issued.text().contains("/trang/1.svg") && !issued.text().contains("svg class=\"presses\""));
}

#[test]
fn one_press_leads_past_the_links_over_the_pages() {
    let clerk = ward();
    let visit = Visit::inside(clerk.root());
    let page = visit.get(at("ke-hoach", "").trim_end_matches('/'));
    let place = |words: &str| {
        page.text()
            .find(words)
            .unwrap_or_else(|| panic!("{words}: {}", page.text()))
    };
    let (first, last) = (
        place("<svg class=\"presses\""),
        page.text().rfind("</svg>").unwrap(),
    );
    let (before, behind) = (
        place("id=\"truoc-hinh\" href=\"#sau-hinh\""),
        place("id=\"sau-hinh\" href=\"#truoc-hinh\""),
    );
    assert!(before < first && last < behind);
    // Where nothing can be pressed, nothing is passed by.
    let form = visit.get(at("ke-hoach", "noi-sua").as_str());
    assert!(!form.text().contains("truoc-hinh"));
}
