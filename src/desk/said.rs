//! What faults say of commands and files, in the words of the desk: here nobody types a command.

use super::Desk;

/// How a text names something of the command line, and how pages name it: Vietnamese, English.
type Named = (&'static str, &'static str, &'static str);

/// Commands, the longer before those that begin like them; what follows them in `…` goes with them.
const COMMANDS: [Named; 18] = [
    ("thidua register begin", "nút “Mở sổ”", "“Begin the register”"),
    ("thidua register show", "trang “Sổ sách”", "the page “Books”"),
    (
        "thidua register verify",
        "“Kiểm tra sổ” ở trang “Sổ sách”",
        "“Prove the register” among the books",
    ),
    (
        "thidua register restore",
        "“Khôi phục” ở trang “Cất giữ”",
        "“Restore” at “Keeping”",
    ),
    (
        "thidua register backup",
        "“Sao lưu” ở trang “Cất giữ”",
        "“Back up” at “Keeping”",
    ),
    (
        "thidua receipt check",
        "“Kiểm tra một tệp” ở trang “Sổ sách”",
        "“Check a file” among the books",
    ),
    (
        "thidua issue … --preview",
        "“Tải PDF để ký”",
        "“Take the PDF that is to be signed”",
    ),
    (
        "thidua issue … --register-only",
        "ô “Bản đã ký lập ở nơi khác”",
        "“made elsewhere”",
    ),
    ("thidua issue", "“Ban hành”", "“Issue”"),
    ("thidua replace", "“Thay thế”", "“Replace”"),
    ("thidua correct", "“Đính chính”", "“Correct”"),
    ("thidua recall", "“Thu hồi”", "“Recall”"),
    ("thidua void", "“Bỏ số”", "“Drop the number”"),
    (
        "thidua build",
        "“Lập tất cả” ở trang “Văn bản”",
        "“Make all” at “Papers”",
    ),
    ("thidua status", "trang “Việc cần làm”", "the page “To do”"),
    ("thidua check", "trang “Kiểm tra”", "the page “Check”"),
    (
        "thidua certificates",
        "trang “Giấy khen”",
        "the page “Certificates”",
    ),
    ("thidua import", "trang “Nhập từ Excel”", "the page “From Excel”"),
];

/// Options and keys that have a field of their own; what follows them in `…` goes with them.
const FIELDS: [Named; 11] = [
    ("--reason", "ô “Lý do”", "the field “Reason”"),
    ("--date", "ô “Ngày”", "the field “Day”"),
    ("--number", "ô “Số do nơi khác cấp”", "the field “Number”"),
    ("--signed", "ô “Bản PDF đã ký”", "the field of the signed PDF"),
    (
        "--preview",
        "“Tải PDF để ký”",
        "“Take the PDF that is to be signed”",
    ),
    (
        "--register-only",
        "ô “Bản đã ký lập ở nơi khác”",
        "“made elsewhere”",
    ),
    ("--yes", "ô xác nhận", "the box that confirms"),
    (
        "--force",
        "ô “Bỏ những sửa đổi trong tệp nháp”",
        "“Leave out what was changed in the draft's file”",
    ),
    ("number", "“Số”", "“Number”"),
    ("date", "“Ngày”", "“Day”"),
    ("reason", "“Lý do”", "“Reason”"),
];

/// Words outside of `…`.
const PLAIN: [Named; 8] = [
    ("papers.yaml", "danh sách văn bản", "the list of papers"),
    ("awardees.yaml", "danh sách khen thưởng", "the list of awardees"),
    ("campaign.yaml", "thông tin phong trào", "the campaign's own data"),
    ("units.yaml", "danh sách đơn vị", "the list of units"),
    ("office.yaml", "thông tin cơ quan", "the office's own data"),
    ("kinds.yaml", "bảng các loại văn bản", "the table of kinds"),
    ("chạy lại", "làm lại", "chạy lại"),
    ("run again", "run again", "do it again"),
];

/// The same text for a page; what stands in `…` is said in full.
pub(super) fn said(desk: &Desk, text: &str) -> String {
    let parts = text.split('`').enumerate();
    let mut said = String::with_capacity(text.len());
    for (nth, part) in parts {
        match (nth % 2 == 1).then(|| of_code(desk, part)) {
            Some(Some(words)) => said.push_str(words),
            Some(None) => said.extend(["`", part, "`"]),
            None => said.push_str(&plain(desk, part)),
        }
    }
    said
}

/// What a command, an option or a key is called here.
fn of_code(desk: &Desk, code: &str) -> Option<&'static str> {
    let named = |(_, vietnamese, english): &Named| desk.say(*vietnamese, *english);
    let begins = |(word, ..): &&Named| {
        let rest = code.strip_prefix(word);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    };
    let mut all = COMMANDS.iter().chain(&FIELDS);
    all.find(begins).map(named)
}

fn plain(desk: &Desk, text: &str) -> String {
    let mut text = text.to_owned();
    for (word, vietnamese, english) in PLAIN {
        if text.contains(word) {
            text = text.replace(word, desk.say(vietnamese, english));
        }
    }
    text
}
