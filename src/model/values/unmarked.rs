//! Names typed without any marks: `Nguyen Thi Mau Anh`.

use crate::diagnostic::TypingProblem;
use crate::input::{has_marks, is_family_name};

/// Families that are always written with marks, as they are typed without.
const FAMILIES: &[(&str, &str)] = &[
    ("Bui", "Bùi"),
    ("Dang", "Đặng"),
    ("Dinh", "Đinh"),
    ("Doan", "Đoàn"),
    ("Duong", "Dương"),
    ("Hoang", "Hoàng"),
    ("Huynh", "Huỳnh"),
    ("Luong", "Lương"),
    ("Nghiem", "Nghiêm"),
    ("Nguyen", "Nguyễn"),
    ("Pham", "Phạm"),
    ("Quach", "Quách"),
    ("Tran", "Trần"),
    ("Trinh", "Trịnh"),
    ("Truong", "Trương"),
    ("Vuong", "Vương"),
    ("Le", "Lê"),
    ("Vu", "Vũ"),
    ("Vo", "Võ"),
    ("Do", "Đỗ"),
    ("Ngo", "Ngô"),
    ("Ly", "Lý"),
];

/// Families that other peoples have as well: theirs only before `Thi` and `Van`.
const SHORT: usize = 3;

/// A name of Vietnamese without marks, or whose family alone has none. One that may be right is not named: `Mai An`.
pub(super) fn unmarked(name: &str) -> Option<TypingProblem> {
    let words: Vec<&str> = name.split(' ').collect();
    let (_, family) = FAMILIES.iter().find(|(typed, _)| *typed == words[0])?;
    let rest = &words[1..];
    let bare = rest
        .iter()
        .all(|word| word.bytes().all(|byte| byte.is_ascii_alphabetic()));
    let middle = matches!(rest.first(), Some(&"Thi" | &"Van"));
    let thi = matches!(rest.first(), Some(&"Thị" | &"Văn")) && words[0] != "Ly";
    let vietnamese = rest.iter().any(|word| has_marks(word)) && (words[0].len() > SHORT || thi);
    let long = bare && rest.len() >= 2 && words[0].len() > SHORT;
    (is_family_name(words[0]) && (vietnamese || long || bare && middle && rest.len() >= 2)).then(|| {
        TypingProblem::NameUnmarked {
            name: name.to_owned(),
            family,
        }
    })
}
