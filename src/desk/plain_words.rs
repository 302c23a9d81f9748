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
    let parts: Vec<&str> = text.split('`').collect();
    let named: Vec<Option<String>> = parts
        .iter()
        .enumerate()
        .map(|(nth, part)| {
            if nth % 2 == 0 {
                None
            } else {
                name(desk, part, near)
            }
        })
        .collect();
    html! {
        @for (nth, part) in parts.iter().enumerate() {
            @if nth % 2 == 0 { (before(desk, part, named.get(nth + 1).is_some_and(Option::is_some))) }
            @else if let Some(name) = &named[nth] { "“" (name) "”" }
            @else { code { (plain(desk, part)) } }
        }
    }
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
const FILES: [(&str, &str, &str); 7] = [
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
];
