//! Edits in the XML of a paper's DOCX, as `.ci/plant.py` makes them.

use std::io::{Cursor, Read, Write};

use serde_json::Value;
use zip::write::SimpleFileOptions;

/// The DOCX with these edits.
pub(crate) fn plant(docx: &[u8], edits: &[Value]) -> Vec<u8> {
    let mut package = zip::ZipArchive::new(Cursor::new(docx)).unwrap();
    let mut made = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..package.len() {
        let mut part = package.by_index(at).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut text = String::new();
        part.read_to_string(&mut text).unwrap();
        if name == "word/document.xml" {
            text = edits.iter().fold(text, |text, edit| edited(&text, edit));
        }
        made.start_file(name, SimpleFileOptions::default()).unwrap();
        made.write_all(text.as_bytes()).unwrap();
    }
    made.finish().unwrap().into_inner()
}

const END: &str = "</w:p>";

fn edited(document: &str, edit: &Value) -> String {
    let of = |key: &str| edit[key].as_str().unwrap();
    let starts = document.match_indices("<w:p>").map(|(at, _)| at);
    let stretch = |start: usize| start..start + document[start..].find(END).unwrap() + END.len();
    let mut paragraphs = starts.map(stretch);
    let place = paragraphs
        .find(|place| said(&document[place.clone()]).contains(of("at")))
        .unwrap();
    let paragraph = &document[place.clone()];
    let new = match of("how") {
        "remove" => String::new(),
        "add" => format!("{paragraph}<w:p>{}{END}", run(of("new"), "w:t")),
        how => words(paragraph, how, of("old"), of("new")),
    };
    format!("{}{new}{}", &document[..place.start], &document[place.end..])
}

/// The paragraph with other words: parted into runs, tracked, or without its bookmark.
fn words(paragraph: &str, how: &str, old: &str, new: &str) -> String {
    let text = said(paragraph);
    let (before, behind) = text
        .split_once(old)
        .unwrap_or_else(|| panic!("{text} does not say {old}"));
    let first = paragraph.find("<w:r>").unwrap();
    let last = paragraph.rfind("</w:r>").unwrap() + "</w:r>".len();
    let (front, back) = (&paragraph[..first], &paragraph[last..]);
    let runs = match how {
        "track" => format!(
            "{}<w:del w:id=\"9000\" w:author=\"a\">{}</w:del><w:ins w:id=\"9001\" w:author=\"a\">{}</w:ins>{}",
            run(before, "w:t"),
            run(old, "w:delText"),
            run(new, "w:t"),
            run(behind, "w:t")
        ),
        _ => run(&format!("{before}{new}"), "w:t") + &run(behind, "w:t"),
    };
    if how == "unmark" {
        let mark = front.find("<w:bookmarkStart").unwrap();
        return format!("{}{runs}{END}", &front[..mark]);
    }
    format!("{front}{runs}{back}")
}

fn run(text: &str, tag: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    format!("<w:r><{tag} xml:space=\"preserve\">{text}</{tag}></w:r>")
}

/// The words of a paragraph, with plain spaces and hyphens.
fn said(paragraph: &str) -> String {
    let paragraph = paragraph.replace("<w:noBreakHyphen/>", "<w:t>-</w:t>");
    let texts = paragraph
        .split("<w:t")
        .skip(1)
        .filter(|rest| rest.starts_with(['>', ' ']));
    let texts = texts.map(|rest| {
        let text = &rest[rest.find('>').unwrap() + 1..];
        text.split("</w:t>").next().unwrap().to_owned()
    });
    let text: String = texts.collect();
    let text = text
        .replace('\u{200b}', "")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
    text.split(char::is_whitespace)
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}
