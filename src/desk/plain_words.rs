//! What faults say for every way of working, in the words of the pages: names of files and of options become names of pages and
//! fields, ids become what the office calls the thing.

use maud::{Markup, html};

use super::Desk;
use crate::pipeline::forms::{Near, said_name};

/// A text with `…` around what stands in files.
pub(super) fn words(desk: &Desk, text: &str) -> Markup {
    words_near(desk, text, Near::default())
}

/// The same of a text that is about the value that it is `near`.
pub(super) fn words_near(desk: &Desk, text: &str, near: Near<'_>) -> Markup {
    html! {
        @for piece in pieces(desk, text, near) {
            @match piece {
                Piece::Words(words) => (words),
                Piece::Name(name) => { "“" (name) "”" }
                Piece::Value(value) => code { (value) }
            }
        }
    }
}

/// The same as a plain text.
pub(super) fn text(desk: &Desk, text: &str) -> String {
    let pieces = pieces(desk, text, Near::default()).into_iter();
    let said = pieces.map(|piece| match piece {
        Piece::Words(words) => words,
        Piece::Name(said) | Piece::Value(said) => format!("“{said}”"),
    });
    said.collect()
}

/// A piece of a sentence.
enum Piece {
    Words(String),
    /// What the pages call something.
    Name(String),
    /// What stands in a file or a field.
    Value(String),
}

fn pieces(desk: &Desk, text: &str, near: Near<'_>) -> Vec<Piece> {
    let parts: Vec<&str> = text.split('`').collect();
    let name = |(nth, part): (usize, &&str)| (nth % 2 == 1).then(|| name(desk, part, near)).flatten();
    let named: Vec<Option<String>> = parts.iter().enumerate().map(name).collect();
    let piece = |(nth, part): (usize, &&str)| match named[nth].clone() {
        _ if nth % 2 == 0 => {
            let is_named = named.get(nth + 1).is_some_and(Option::is_some);
            Piece::Words(before(desk, part, is_named))
        }
        Some(name) => Piece::Name(name),
        None => Piece::Value(unquoted(&plain(desk, part)).to_owned()),
    };
    parts.iter().enumerate().map(piece).collect()
}

/// A value as it is typed into a field: without the quotes that a file wants around it.
fn unquoted(value: &str) -> &str {
    let inside = value.strip_prefix('"').and_then(|value| value.strip_suffix('"'));
    inside.unwrap_or(value)
}

/// What the pages call something that files name.
fn name(desk: &Desk, part: &str, near: Near<'_>) -> Option<String> {
    let option = || {
        let option = NAMES.iter().find(|(name, _, _)| part.starts_with(name));
        option.map(|(_, vietnamese, english)| desk.say(*vietnamese, *english).to_owned())
    };
    desk.campaigns
        .name(part)
        .or_else(option)
        .or_else(|| line_of_authority(part))
        .or_else(|| said_name(part, near))
}

/// `TM. ỦY BAN NHÂN DÂN` of `{prefix: TM., of: ỦY BAN NHÂN DÂN}`.
fn line_of_authority(part: &str) -> Option<String> {
    let line = part.strip_prefix("{prefix: ")?.strip_suffix('}')?;
    let (prefix, of) = line.split_once(", of: ")?;
    Some(format!("{prefix} {of}"))
}

/// Words before a name: what was a key is a field now.
fn before(desk: &Desk, text: &str, is_named: bool) -> String {
    let text = plain(desk, text);
    let key = desk.say("khóa ", "key ");
    match text.strip_suffix(key) {
        Some(front) if is_named => format!("{front}{}", desk.say("mục ", "field ")),
        _ => text,
    }
}

fn plain(desk: &Desk, part: &str) -> String {
    FILES
        .iter()
        .chain(&OF_KEYS)
        .fold(part.to_owned(), |text, (name, vietnamese, english)| {
            text.replace(name, desk.say(vietnamese, english))
        })
}

/// Commands and options, by how they begin, and the page or field that does the same.
const NAMES: [(&str, &str, &str); 20] = [
    ("thidua status", "Việc cần làm", "To do"),
    ("thidua check", "Kiểm tra", "Check"),
    ("thidua build", "Văn bản", "Papers"),
    ("thidua issue", "Ban hành", "Issue"),
    ("thidua replace", "Thay thế", "Replace"),
    ("thidua correct", "Đính chính", "Correct"),
    ("thidua recall", "Thu hồi", "Recall"),
    ("thidua void", "Bỏ số", "Drop the number"),
    ("thidua backup", "Cất giữ", "Keeping"),
    ("thidua receipt", "Kiểm tra một tệp", "Check a file"),
    ("thidua register begin", "Mở sổ", "Begin the register"),
    ("thidua certificates", "Giấy khen", "Certificates"),
    ("thidua register", "Sổ sách", "Books"),
    ("thidua import", "Nhập từ Excel", "From Excel"),
    ("--date", "ngày của văn bản", "the day"),
    ("--reason", "lý do", "the reason"),
    ("--number", "số văn bản", "the number"),
    ("--signed", "bản PDF đã ký", "the signed PDF"),
    ("--force", "thay tệp đã sửa", "replace what was edited"),
    ("--yes", "ô xác nhận", "the box that confirms"),
];

/// How sentences speak of keys, and of fields.
const OF_KEYS: [(&str, &str, &str); 4] = [
    ("khóa này", "mục này", "khóa này"),
    ("các khóa", "các mục", "các khóa"),
    (
        "không có khóa nào tên",
        "không có mục nào tên",
        "không có khóa nào tên",
    ),
    ("the key", "the key", "the field"),
];

/// Files of a campaign, and where the desk has what they say.
const FILES: [(&str, &str, &str); 8] = [
    ("papers.yaml", "phần Văn bản", "the papers"),
    ("campaign.yaml", "phần Phong trào", "the campaign"),
    ("units.yaml", "phần Đơn vị", "the units"),
    (
        "awardees.yaml",
        "danh sách đề nghị khen",
        "the list of those proposed",
    ),
    ("scores.yaml", "phần Chấm điểm", "the points"),
    ("office.yaml", "phần Cơ quan", "the office"),
    ("tệp cơ quan", "phần Cơ quan", "the office"),
    (
        "docs/danh-sach-excel.md",
        "các bảng trống tải ở trang Nhập từ Excel",
        "the empty tables of the page From Excel",
    ),
];
