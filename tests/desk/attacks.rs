//! What is tried at the desk by whoever means no good: nothing leaks, nothing runs, nothing stops.

use std::collections::BTreeSet;
use std::fs;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::body::{Body, Bytes};
use axum::http::{Method, StatusCode, header};
use futures_util::stream::{StreamExt, iter};

use super::visit::{HOST, Visit};
use super::ward::{WARD, ward};

#[test]
fn a_hundred_megabytes_are_refused_before_they_are_taken() {
    let clerk = ward();
    let visit = Visit::inside(&clerk.path(""));
    let taken = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&taken);
    let head = "--x\r\ncontent-disposition: form-data; name=\"file\"; filename=\"a.zip\"\r\n\r\n";
    let piece = Bytes::from(vec![b'a'; 1 << 16]);
    let pieces = iter(std::iter::once(Bytes::from(head)).chain(std::iter::repeat_n(piece, 1600)));
    let pieces = pieces.map(move |piece| {
        counted.fetch_add(piece.len(), Ordering::Relaxed);
        Ok::<_, std::io::Error>(piece)
    });
    // It does not say how long it is.
    let request = visit
        .request(Method::POST, &format!("/c/{WARD}/excel"))
        .header(header::ORIGIN, format!("http://{HOST}"))
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=x")
        .body(Body::from_stream(pieces));
    let answer = visit.ask(request.unwrap());
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE, "{}", answer.text());
    assert!(answer.text().contains("Tệp quá lớn"), "{}", answer.text());
    let taken = taken.load(Ordering::Relaxed);
    assert!(taken <= 21 << 20, "{taken}");
}

#[test]
fn a_path_in_a_name_leads_nowhere() {
    let clerk = ward();
    fs::write(clerk.path("bi-mat.txt"), "BIMAT").unwrap();
    let visit = Visit::inside(&clerk.path(""));
    let names = [
        "..",
        "%2e%2e",
        "..%2f..%2fbi-mat.txt",
        "..%5c..%5cbi-mat.txt",
        "%2fetc%2fpasswd",
        "C:%5cWindows%5cwin.ini",
        "bi-mat.txt%00",
        "....%2f%2fbi-mat.txt",
        "%252e%252e%252fbi-mat.txt",
        "CON",
        "%ff%fe",
    ];
    let places = [
        "/c/{}/viec",
        "/c/{}/du-lieu",
        "/c/{}/van-ban",
        "/c/{}/excel",
        "/c/{}/giay-khen",
        "/c/{}/kiem-tra",
        "/c/phuong-mau-2025/du-lieu/{}",
        "/c/phuong-mau-2025/van-ban/{}",
        "/c/phuong-mau-2025/van-ban/{}/ban-hanh",
        "/c/phuong-mau-2025/van-ban/ke-hoach/tep/{}",
        "/c/phuong-mau-2025/van-ban/ke-hoach/trang/{}",
        "/c/phuong-mau-2025/giay-khen/tep/{}",
        "/c/phuong-mau-2025/giay-khen/phoi/{}/nen.svg",
        "/c/phuong-mau-2025/excel/de-nghi/{}",
        "/so/{}",
        "/so/1/tep/{}",
        "/cat-giu/ban/{}",
        "/giai-thich/{}",
        "/huong-dan/{}",
        "/huong-dan/hinh/{}",
        "/cong-viec/{}",
        "/tinh/{}",
    ];
    for place in places {
        for name in names {
            let path = place.replace("{}", name);
            let answer = visit.get(&path);
            assert!(!answer.status.is_server_error(), "{path}: {}", answer.status);
            let said = String::from_utf8_lossy(&answer.bytes);
            assert!(!said.contains("BIMAT") && !said.contains("root:x:0"), "{path}");
        }
    }
}

/// Every page that links lead to from the first one.
fn walked(visit: &Visit, most: usize) -> Vec<(String, String)> {
    let mut known: BTreeSet<String> = BTreeSet::from(["/".to_owned()]);
    let (mut waiting, mut pages) = (vec!["/".to_owned()], Vec::new());
    while let Some(path) = waiting.pop().filter(|_| pages.len() < most) {
        let answer = visit.get(&path);
        assert!(!answer.status.is_server_error(), "{path}: {}", answer.status);
        assert_ne!(answer.status, StatusCode::NOT_FOUND, "{path}");
        let to = answer.location().to_owned();
        let Ok(text) = String::from_utf8(answer.bytes) else {
            continue;
        };
        let links = text
            .split("href=\"")
            .skip(1)
            .filter_map(|rest| rest.split('"').next());
        for link in links.chain([to.as_str()]) {
            let link = link.split('#').next().unwrap().replace("&amp;", "&");
            let is_file = [".zip", ".pdf", ".docx", ".xlsx", "/tep/", "/tai", "/hinh/"];
            if link.starts_with('/')
                && !is_file.iter().any(|part| link.contains(part))
                && known.insert(link.clone())
            {
                waiting.insert(0, link);
            }
        }
        pages.push((path, text));
    }
    pages
}

#[test]
fn the_folder_of_a_campaign_may_have_any_name() {
    const NAME: &str = "Thi đua 100% #1? (bản & mới)";
    let clerk = ward();
    let home = clerk.path(&format!("inputs/{NAME}"));
    fs::rename(clerk.path(&format!("inputs/{WARD}")), &home).unwrap();
    let visit = Visit::inside(&clerk.path(""));
    let pages = walked(&visit, 25);
    assert_eq!(pages.len(), 25);
    let begin = "/c/Thi%20%C4%91ua%20100%25%20%231%3F%20%28b%E1%BA%A3n%20%26%20m%E1%BB%9Bi%29";
    assert!(pages.iter().filter(|(path, _)| path.starts_with(begin)).count() > 12);
    for (path, page) in &pages {
        for ways in ["href=\"", "src=\"", "action=\""] {
            let ways = page.split(ways).skip(1);
            for way in ways.filter(|way| way.starts_with("/c/")) {
                assert!(
                    way.starts_with(begin),
                    "{path}: {}",
                    way.split('"').next().unwrap()
                );
            }
        }
    }
    let form = format!("{begin}/du-lieu/phong-trao");
    let page = visit.get(&form);
    let mark = page
        .text()
        .split("name=\"m:short_name\" value=\"")
        .nth(1)
        .unwrap();
    let mark = mark.split('"').next().unwrap();
    let typed = [("hang", ""), ("m:short_name", mark), ("v:short_name", "khác")];
    let saved = visit.post(&form, &typed);
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
    assert!(saved.location().starts_with(&form), "{}", saved.location());
    assert!(
        fs::read_to_string(home.join("campaign.yaml"))
            .unwrap()
            .contains("short_name: khác")
    );
}

#[test]
fn script_in_texts_stays_text_and_no_page_tells_a_path_of_the_computer() {
    const SCRIPT: &str = "<script>alert(1)</script><img src=x onerror=alert(1)>\\\" onfocus=alert(1) x=\\\"";
    let clerk = ward();
    let home = clerk.path(&format!("inputs/{WARD}"));
    for file in ["campaign.yaml", "awardees.yaml", "units.yaml"] {
        let text = fs::read_to_string(home.join(file)).unwrap();
        let lines = text.lines().map(|line| match line.split_once(": ") {
            Some((key, _))
                if ["title", "name", "achievement", "reason"]
                    .contains(&key.trim_start_matches([' ', '-'])) =>
            {
                format!("{key}: \"{SCRIPT}\"")
            }
            _ => line.to_owned(),
        });
        fs::write(home.join(file), lines.collect::<Vec<_>>().join("\n") + "\n").unwrap();
    }
    let root = clerk.path("");
    let visit = Visit::inside(&root);
    let pages = walked(&visit, 90);
    assert!(pages.len() > 15, "{}", pages.len());
    assert!(
        pages
            .iter()
            .any(|(_, page)| page.contains("&lt;script&gt;alert(1)"))
    );
    for (path, page) in &pages {
        assert!(
            !page.contains("<script>alert") && !page.contains("<img src=x"),
            "{path}"
        );
        assert!(!page.contains("\" onfocus=alert"), "{path}");
        assert!(
            !page.contains(root.to_str().unwrap().trim_end_matches('/')),
            "{path}: {page}"
        );
    }
}
