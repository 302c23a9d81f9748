//! Several papers in one file: whole, in order, with bookmarks, the same bytes each time.

use std::io::{Cursor, Read};

use thidua::export::bundle::{Bound, Sides, dossier, print};

use crate::look::format;
use crate::pdf::file::outline;
use crate::read_pdf;
use crate::trees::pdf_of;

fn papers() -> Vec<Bound> {
    let bound = |id: &str, title: &str, pdf: Vec<u8>| Bound {
        id: id.to_owned(),
        title: title.to_owned(),
        pdf,
    };
    vec![
        bound("ke-hoach", "Kế hoạch", pdf_of(&crate::sample::plan())),
        bound("cong-van", "Công văn", pdf_of(&crate::families::letter())),
        bound("quyet-dinh", "Quyết định", pdf_of(&crate::families::decision())),
    ]
}

#[test]
fn a_print_file_has_every_page_in_order_and_a_bookmark_for_each_paper() {
    let papers = papers();
    let one = print(&papers, Sides::One, &format()).unwrap();
    assert!(
        one == print(&papers, Sides::One, &format()).unwrap(),
        "other bytes"
    );
    let words = |pdf: &[u8]| read_pdf::words(&read_pdf::pages(pdf));
    let apart: Vec<String> = papers.iter().flat_map(|paper| words(&paper.pdf)).collect();
    assert_eq!(words(&one), apart);
    let titles: Vec<String> = outline(&one).into_iter().collect();
    assert_eq!(titles, ["Công văn", "Kế hoạch", "Quyết định"]);
}

#[test]
fn for_both_sides_each_paper_begins_on_a_front() {
    let papers = papers();
    let pages = |pdf: &[u8]| read_pdf::pages(pdf).len();
    let mut expected = 0;
    for paper in &papers {
        expected += expected % 2 + pages(&paper.pdf);
    }
    assert_eq!(pages(&print(&papers, Sides::Both, &format()).unwrap()), expected);
}

#[test]
fn a_dossier_has_its_list_first_and_the_papers_as_they_are() {
    let papers = papers();
    let bytes = dossier(&papers).unwrap();
    assert!(bytes == dossier(&papers).unwrap(), "other bytes");
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut files = Vec::new();
    for at in 0..zip.len() {
        let mut file = zip.by_index(at).unwrap();
        let mut content = Vec::new();
        file.read_to_end(&mut content).unwrap();
        files.push((file.name().unwrap().into_owned(), content));
    }
    let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(
        names,
        [
            "00-muc-luc.txt",
            "01-ke-hoach.pdf",
            "02-cong-van.pdf",
            "03-quyet-dinh.pdf"
        ]
    );
    let list = String::from_utf8(files[0].1.clone()).unwrap();
    let pages = read_pdf::pages(&papers[0].pdf).len();
    assert!(
        list.contains(&format!("1\tKế hoạch\t{pages}\t01-ke-hoach.pdf\r\n")),
        "{list}"
    );
    assert!(
        papers
            .iter()
            .zip(&files[1..])
            .all(|(paper, (_, content))| paper.pdf == *content)
    );
}
