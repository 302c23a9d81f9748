//! # What it does
//! Holds the bodies that a report asks for something against those that it goes to.
//!
//! # Why
//! A report to the district that asks the province for guidance is read by nobody who could answer.
//!
//! # Example
//! `Đề nghị Ủy ban nhân dân tỉnh, Sở Nội vụ …` in a report to `UBND thị xã Mẫu`.
//!
//! # Basis
//! Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.9.

use crate::diagnostic::{ProcedureProblem, Report};
use crate::model::{AddresseesRule, Brief};

/// How a proposal begins.
const ASKS: [&str; 4] = ["Kính đề nghị ", "Đề nghị ", "Kiến nghị với ", "Kiến nghị "];
/// With what names of superior bodies begin, in small letters.
const BODIES: [&str; 9] = [
    "ubnd",
    "hđnd",
    "sở",
    "bộ",
    "ban",
    "phòng",
    "tỉnh ủy",
    "thị ủy",
    "huyện ủy",
];
/// Words of a name that tell it from others.
const WORDS: usize = 3;
/// How a level is named behind the name of its body.
const LEVELS: [&str; 8] = [
    "tỉnh",
    "thành phố",
    "thị xã",
    "huyện",
    "quận",
    "đặc khu",
    "xã",
    "phường",
];

/// Reports each body that the report `brief` asks and does not go to; only of a report that goes to a superior.
pub fn asks_readers(brief: &Brief<'_>, report: &mut Report) {
    let (entry, row) = (brief.entry, &brief.entry.row);
    let file = brief
        .review
        .and_then(|review| brief.dossier.review_file(&review.id));
    let narrative = file.and_then(|file| file.narrative.as_ref());
    let reports = brief.kind.addressees == AddresseesRule::Allowed && entry.issued.is_none();
    let Some(narrative) = narrative.filter(|_| reports && !entry.addressees.is_empty()) else {
        return;
    };
    let named = entry.addressees.iter().map(ToString::to_string);
    let named = named.chain(row.recipients.iter().map(|one| one.to.to_string()));
    let readers: Vec<String> = named.map(|name| short(&name).to_lowercase()).collect();
    for proposal in &narrative.proposals {
        for asked in asked(&proposal.to_string()) {
            let key = key(&asked);
            if readers.iter().all(|reader| !reader.contains(&key.to_lowercase())) {
                let kind = ProcedureProblem::AsksNoReader {
                    id: entry.id.to_string(),
                    asked: key,
                };
                report.add(kind, entry.place().clone());
            }
        }
    }
}

/// The bodies that a proposal begins with, each with the words behind it.
fn asked(proposal: &str) -> Vec<String> {
    let Some(rest) = ASKS.iter().find_map(|ask| proposal.strip_prefix(ask)) else {
        return Vec::new();
    };
    let rest = rest.replace(" và ", ", ");
    let is_body = |part: &String| {
        let mut bodies = BODIES.iter();
        let small = part.to_lowercase();
        bodies.any(|body| {
            let behind = small.strip_prefix(body);
            behind.is_some_and(|behind| behind.starts_with(' '))
        })
    };
    rest.split(", ").map(short).take_while(is_body).collect()
}

/// What tells a body from others: `UBND thị xã`, `Sở Nội vụ`.
fn key(body: &str) -> String {
    let behind = body.strip_prefix("UBND ").or(body.strip_prefix("HĐND "));
    let level = behind.and_then(|behind| LEVELS.iter().find(|level| behind.starts_with(*level)));
    match level {
        Some(level) => format!("{} {level}", body.split(' ').next().unwrap_or_default()),
        None => body.split(' ').take(WORDS).collect::<Vec<_>>().join(" "),
    }
}

/// With the usual abbreviations, without the title of a head.
fn short(name: &str) -> String {
    let name = name.replace("Uỷ", "Ủy").replace("Ủy ban nhân dân", "UBND");
    let name = name.replace("Hội đồng nhân dân", "HĐND");
    let heads = ["Chủ tịch ", "Giám đốc ", "Trưởng phòng "];
    let bare = heads.iter().find_map(|title| name.strip_prefix(title));
    bare.unwrap_or(&name).to_owned()
}
