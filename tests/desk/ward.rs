//! The sample ward at its desk: a copy whose papers have no number yet.

use std::fs;
use std::path::Path;

use axum::body::Body;
use axum::http::Request;

use super::visit::{Answer, Visit};
use crate::register::clerk::{Clerk, copy};

/// Its campaign.
pub(crate) const WARD: &str = "phuong-mau-2025";

/// The ward, its papers without the numbers of the sample.
pub(crate) fn ward() -> Clerk {
    let clerk = Clerk::fresh("tests/mistakes/base");
    fs::remove_dir_all(clerk.path("inputs/phuong-mau")).unwrap();
    let home = Path::new(env!("CARGO_MANIFEST_DIR"));
    copy(
        &home.join("inputs").join(WARD),
        &clerk.path(&format!("inputs/{WARD}")),
    );
    let path = clerk.path(&format!("inputs/{WARD}/papers.yaml"));
    let papers = fs::read_to_string(&path).unwrap();
    let unnumbered = papers
        .lines()
        .filter(|line| !line.trim_start().starts_with("number:"));
    let mut text = unnumbered.collect::<Vec<_>>().join("\n");
    text.push('\n');
    fs::write(path, text).unwrap();
    clerk
}

/// The address of a page of a paper.
pub(crate) fn at(paper: &str, page: &str) -> String {
    format!("/c/{WARD}/van-ban/{paper}/{page}")
}

/// Hidden fields of the form that has that action, and what is typed in it.
pub(crate) fn fields(page: &str, action: &str) -> Vec<(String, String)> {
    let forms = page.split("<form").skip(1);
    let form = forms
        .filter_map(|rest| rest.split("</form>").next())
        .find(|form| form.contains(&format!("action=\"{action}\"")) && form.contains("method=\"post\""))
        .unwrap_or_else(|| panic!("no form posts to {action}:\n{page}"));
    let inputs = form.split("<input").skip(1);
    let inputs = inputs.map(|rest| rest.split('>').next().unwrap());
    let hidden = inputs.filter(|input| input.contains("type=\"hidden\""));
    let value = |input: &str, name: &str| {
        let rest = input.split(&format!("{name}=\"")).nth(1).unwrap_or_default();
        unescaped(rest.split('"').next().unwrap())
    };
    hidden
        .map(|input| (value(input, "name"), value(input, "value")))
        .collect()
}

fn unescaped(text: &str) -> String {
    let text = text
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"");
    text.replace("&amp;", "&")
}

/// What the form of a shown page posts once it is agreed to; `signed` is the file that comes with it.
pub(crate) fn agree(visit: &Visit, page: &Answer, action: &str, signed: &[u8]) -> Answer {
    visit.ask(agreeing(visit, page, action, signed))
}

/// The request of that form.
pub(crate) fn agreeing(visit: &Visit, page: &Answer, action: &str, signed: &[u8]) -> Request<Body> {
    let mut fields = fields(page.text(), action);
    fields.push(("da-ky".to_owned(), "co".to_owned()));
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    visit.uploading(
        action,
        &fields,
        if signed.is_empty() { "" } else { "da-ky.pdf" },
        signed,
    )
}

/// Looks at a paper as it would be issued on that day, agrees, and comes to its receipt.
pub(crate) fn issue(visit: &Visit, paper: &str, day: &str) -> Answer {
    let action = at(paper, "ban-hanh");
    let page = visit.get(&format!("{action}?ngay={day}"));
    let done = agree(visit, &page, &action, b"");
    assert!(done.status.is_redirection(), "{paper}: {}", done.text());
    visit.get(done.location())
}
