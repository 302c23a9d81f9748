//! What faults say for every way of working, in the words of the pages: names of files and of options become names of pages and
//! fields, ids become what the office calls the thing.

use maud::{Markup, html};

use super::Desk;

/// A text with `…` around what stands in files.
pub(super) fn words(desk: &Desk, text: &str) -> Markup {
    html! {
        @for (nth, part) in text.split('`').enumerate() {
            @if nth % 2 == 0 { (plain(desk, part)) } @else { (named(desk, part)) }
        }
    }
}

fn named(desk: &Desk, part: &str) -> Markup {
    let known = desk.campaigns.name(part).or_else(|| {
        let option = NAMES.iter().find(|(name, _, _)| part.starts_with(name));
        option.map(|(_, vietnamese, english)| desk.say(*vietnamese, *english).to_owned())
    });
    html! {
        @if let Some(name) = known { "“" (name) "”" }
        @else { code { (plain(desk, part)) } }
    }
}

fn plain(desk: &Desk, part: &str) -> String {
    FILES
        .iter()
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
