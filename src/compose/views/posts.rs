//! A unit inside a sentence, alone or joined with a post as people say them: `khu phố 9`, `Trưởng khu phố 3`, `Phó Chủ tịch Hội
//! Nông dân phường Mẫu`.

/// Units that a common noun and a name or number call: their first word is small inside a sentence.
const PLACES: [&str; 9] = [
    "khu phố",
    "tổ dân phố",
    "thôn",
    "xóm",
    "ấp",
    "bản",
    "khu dân cư",
    "làng",
    "lớp",
];

/// Words of a part of a unit: a post that names one is parted from the unit by a comma.
const PARTS: [&str; 14] = [
    "phòng",
    "trung tâm",
    "ban",
    "chi đoàn",
    "chi hội",
    "chi bộ",
    "tổ",
    "đội",
    "trạm",
    "khoa",
    "bộ phận",
    "công ty",
    "văn phòng",
    "chi nhánh",
];

/// With what a unit's name begins that is no name of its own: small behind a post.
const COMMON: [&str; 1] = ["cơ quan"];

/// A unit inside a sentence: `khu phố 9`; a name of its own as it is: `Hội Nông dân phường Mẫu`.
pub(super) fn inside(unit: &str) -> String {
    let common = COMMON.iter().any(|word| begins(&unit.to_lowercase(), word));
    if common || is_place(unit) {
        lower_first(unit)
    } else {
        unit.to_owned()
    }
}

/// The post at a unit.
pub(super) fn post_at(post: &str, unit: &str) -> String {
    let unit = &inside(unit);
    if let Some(rest) = said_already(post, unit) {
        return format!("{post}{rest}");
    }
    let comma = if !is_place(unit) && names_a_part(post) {
        ","
    } else {
        ""
    };
    format!("{post}{comma} {unit}")
}

/// What is left of the unit where the post ends with the words that the unit begins with: `Trưởng khu phố` and `Khu phố 3`.
fn said_already<'u>(post: &str, unit: &'u str) -> Option<&'u str> {
    let post = post.to_lowercase();
    let ends = unit.match_indices(' ').map(|(at, _)| at).chain([unit.len()]);
    // One syllable alone may be the end of another word: `thi công` and `Công ty`.
    let longest = ends.filter(|end| {
        let words = unit[..*end].to_lowercase();
        let is_word = words.contains(' ') || PLACES.contains(&words.as_str());
        let before = post.strip_suffix(&words);
        is_word && before.is_some_and(|before| before.ends_with(' '))
    });
    longest.max().map(|end| &unit[end..])
}

fn is_place(unit: &str) -> bool {
    let unit = unit.to_lowercase();
    PLACES.iter().any(|place| begins(&unit, place))
}

/// Whether a text begins with whole words.
fn begins(text: &str, words: &str) -> bool {
    text.strip_prefix(words)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
}

/// A post that has a comma of its own, or a word of a part behind its first word.
fn names_a_part(post: &str) -> bool {
    let post = post.to_lowercase();
    let mut behind = post.match_indices(' ').map(|(at, _)| &post[at + 1..]);
    post.contains([',', '-']) || behind.any(|rest| PARTS.iter().any(|part| begins(rest, part)))
}

fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().into_iter().flat_map(char::to_lowercase);
    first.chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn e11_a_post_and_its_unit_are_joined_as_people_say_them() {
        for (post, unit, said) in [
            ("Trưởng khu phố", "Khu phố 3", "Trưởng khu phố 3"),
            ("Bí thư Chi bộ", "Khu phố 3", "Bí thư Chi bộ khu phố 3"),
            (
                "Phó Chủ tịch",
                "Hội Nông dân phường Mẫu",
                "Phó Chủ tịch Hội Nông dân phường Mẫu",
            ),
            (
                "Hiệu trưởng",
                "Trường Mầm non Mẫu",
                "Hiệu trưởng Trường Mầm non Mẫu",
            ),
            (
                "Trưởng Công an",
                "Công an phường Mẫu",
                "Trưởng Công an phường Mẫu",
            ),
            (
                "Chuyên viên Phòng Kinh tế",
                "Ủy ban nhân dân phường Mẫu",
                "Chuyên viên Phòng Kinh tế, Ủy ban nhân dân phường Mẫu",
            ),
            (
                "Đội trưởng đội thi công",
                "Công ty Ví Dụ",
                "Đội trưởng đội thi công, Công ty Ví Dụ",
            ),
            (
                "Công chức Văn hóa - Xã hội",
                "Văn phòng Ví Dụ",
                "Công chức Văn hóa - Xã hội, Văn phòng Ví Dụ",
            ),
            ("Trưởng thôn", "Thôn Thượng", "Trưởng thôn Thượng"),
            ("Học sinh", "Lớp 8A", "Học sinh lớp 8A"),
        ] {
            assert_eq!(post_at(post, unit), said);
        }
    }
}
