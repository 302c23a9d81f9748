//! The seed's plan as a document tree, made from its text alone: for tests of the exporters.
#![allow(dead_code)]

use chrono::NaiveDate;
use thidua::document::{
    Block, Closing, Letterhead, Paper, Paragraph, Properties, Recipients, Role, Run, Signature, Title,
};

/// The four sentences that the seed's text breaks at a page.
pub(crate) const JOINS: [(&str, &str); 4] = [
    ("quá\n\ntrình", "quá trình"),
    ("thực\n\ntế", "thực tế"),
    ("sản\n\nphẩm", "sản phẩm"),
    ("cán bộ,\n\ncông chức", "cán bộ, công chức"),
];

/// The seed's text with its four broken sentences joined.
pub(crate) fn seed_text() -> String {
    let text = include_str!("seed/ke-hoach-bac-son-2025.txt").to_owned();
    JOINS
        .iter()
        .fold(text, |text, (broken, whole)| text.replacen(broken, whole, 1))
}

/// The plan of the seed.
pub(crate) fn plan() -> Paper {
    let text = seed_text();
    let (body, closing) = text.split_once("Nơi nhận:").unwrap();
    let mut lines = body.lines().filter(|line| !line.is_empty()).skip(2);
    let kind = lines.next().unwrap().to_owned();
    let subject = vec![Run::plain(lines.next().unwrap())];
    let mut blocks = vec![
        Block::Letterhead(Letterhead {
            parent: vec![],
            issuer: vec!["ỦY BAN NHÂN DÂN".into(), "PHƯỜNG BẮC SƠN".into()],
            number: Some("Số:\u{a0}\u{a0}\u{a0}\u{a0}\u{a0}\u{a0}\u{a0}/KH-UBND".into()),
            stamps: vec![],
            about: None,
            place_date: Some(
                "Bắc Sơn, ngày\u{a0}\u{a0}\u{a0}\u{a0}\u{a0}tháng\u{a0}\u{a0}\u{a0}\u{a0}\u{a0}năm 2025"
                    .into(),
            ),
        }),
        Block::Title(Title { kind, subject }),
    ];
    for line in lines {
        blocks.push(Block::Paragraph(Paragraph {
            role: role(line),
            runs: vec![Run::plain(line)],
        }));
    }
    let recipients = closing
        .lines()
        .filter(|line| line.starts_with("- "))
        .map(str::to_owned)
        .collect();
    blocks.push(Block::Closing(Closing {
        place_date: None,
        recipients: Some(Recipients {
            lead: "Nơi nhận:".into(),
            lines: recipients,
        }),
        signatures: vec![Signature {
            authority: vec!["CHỦ TỊCH".into()],
            note: None,
            office: None,
            name: Some("Nguyễn Văn Trường".into()),
        }],
    }));
    Paper {
        word: None,
        properties: Properties {
            id: "ke-hoach".into(),
            title: "Kế hoạch Tổ chức phong trào thi đua đặc biệt".into(),
            author: "Ủy ban nhân dân phường Bắc Sơn".into(),
            date: NaiveDate::from_ymd_opt(2025, 1, 2).unwrap(),
        },
        mark: None,
        names: vec![],
        margins: thidua::document::Margins::default(),
        orientation: thidua::document::Orientation::Portrait,
        annexes: vec![],
        blocks,
    }
}

fn role(line: &str) -> Role {
    let numbered = line
        .split_once(". ")
        .is_some_and(|(number, _)| number.chars().all(|c| c.is_ascii_digit()));
    let lettered = line.chars().nth(1) == Some(')');
    let short = line.len() < 90 && !line.ends_with('.');
    if line.starts_with("- ") {
        Role::Item
    } else if line.chars().take_while(|c| *c != '.').all(|c| "IVX".contains(c)) {
        Role::SectionTitle
    } else if numbered {
        if short { Role::ClauseTitle } else { Role::Clause }
    } else if lettered {
        Role::PointTitle
    } else {
        Role::Body
    }
}
