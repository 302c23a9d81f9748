//! A unit inside a sentence, alone or joined with a post as people say them: `khu phố 9`, `Trưởng khu phố 3`, `Phó Chủ tịch Hội
//! Nông dân phường Mẫu`, `Phó Chủ tịch UBND phường Mẫu`. A unit that the post names already is not said twice; behind a post of
//! another body, or with a place of its own, it stands after a comma.

mod address;
mod nouns;
mod said;
mod words;

pub use self::address::{address_in, located, names_unit};
use self::nouns::{
    ADDRESS, APART, BODIES, CIRCLES, COMMON, GOVERNING, LEVELS, PARTS, PLACES, POSTS_OF_CIRCLES,
};
use self::said::{said_already, said_in_short};
use self::words::{Word, position, starts, words};

/// A unit inside a sentence: `khu phố 9`; a name of its own as it is: `Hội Nông dân phường Mẫu`.
pub fn unit_inside(unit: &str) -> String {
    let common = COMMON.iter().any(|word| begins(&unit.to_lowercase(), word));
    if common || is_place(unit) {
        lower_first(unit)
    } else {
        unit.to_owned()
    }
}

/// The post at a unit.
pub fn post_at(post: &str, unit: &str) -> String {
    let unit = &unit_inside(unit);
    let (words, name) = (words(post), words(unit));
    if let Some((at, rest)) = said_already(&words, &name) {
        return format!("{}{}{}", &post[..at], &unit[rest..], &post[at..]);
    }
    if let Some((at, from)) = said_in_short(&words, &name) {
        return format!("{}{}", &post[..at], &unit[from..]);
    }
    let part = !is_place(unit) && (names_a_part(post, &words) || repeats(&words, &name));
    let apart = part || is_elsewhere(&words) || is_of_members(&words, &name);
    let comma = if apart { "," } else { "" };
    format!("{post}{comma} {unit}")
}

/// Whether a post is one of another body, or of another such place, than the unit: nobody can tell what the list is to say.
pub fn is_of_another(post: &str, unit: &str) -> bool {
    let (words, name) = (words(post), words(unit));
    if said_already(&words, &name).is_some() || said_in_short(&words, &name).is_some() {
        return false;
    }
    if !is_place(unit) {
        let body = BODIES.iter().any(|body| position(&words, body).is_some());
        return names_apart(&words) || body && ends_in(&words, &LEVELS, 0);
    }
    let place = PLACES.iter().find(|place| starts(&name, place));
    place.is_some_and(|place| ends_in(&words, &[place], 1))
}

/// Whether a post names a body that is no part of the unit, or has a place of its own.
fn is_elsewhere(post: &[Word]) -> bool {
    names_apart(post) || ends_in(post, &LEVELS, 0) || ends_in(post, &ADDRESS, 1) || ends_in(post, &PLACES, 1)
}

/// Whether the unit is a circle of members and the post is none of it: `Giáo viên` beside `Tổ công đoàn số 1`.
fn is_of_members(post: &[Word], name: &[Word]) -> bool {
    let is_circle = CIRCLES.iter().any(|circle| starts(name, circle));
    is_circle && !POSTS_OF_CIRCLES.iter().any(|own| starts(post, own))
}

fn names_apart(post: &[Word]) -> bool {
    APART.iter().any(|body| position(post, body).is_some())
}

/// Whether a post ends with one of these words and at least so many names or numbers behind it.
fn ends_in(post: &[Word], nouns: &[&str], names: usize) -> bool {
    // Words whose end is no such noun.
    const OTHER: [(&str, &str); 5] = [
        ("tác", "xã"),
        ("khu", "phố"),
        ("thành", "phố"),
        ("dân", "phố"),
        ("dân", "số"),
    ];
    let proper = post.iter().rev().take_while(|word| word.proper).count();
    let behind = (0..=proper).map(|count| post.len() - count);
    let ends = |end: usize, noun: &&str| {
        let count = noun.split(' ').count();
        let start = end.checked_sub(count).filter(|start| *start > 0);
        start.is_some_and(|start| {
            let other = OTHER.contains(&(post[start - 1].said.as_str(), *noun));
            starts(&post[start..], noun) && !other && post.len() - end >= names
        })
    };
    behind
        .into_iter()
        .any(|end| nouns.iter().any(|noun| ends(end, noun)))
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
fn names_a_part(post: &str, words: &[Word]) -> bool {
    let is_part = |at: usize| {
        let behind = &words[at..];
        PARTS.iter().any(|part| starts(behind, part)) && !GOVERNING.iter().any(|lead| starts(behind, lead))
    };
    post.contains([',', '-']) || (1..words.len()).any(is_part)
}

/// Whether the unit begins with the word that the post ends with.
fn repeats(post: &[Word], name: &[Word]) -> bool {
    let (last, first) = (post.last(), name.first());
    last.zip(first)
        .is_some_and(|(last, first)| last.said == first.said)
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
            (
                "Nhân viên thiết bị",
                "Tổ công đoàn số 2",
                "Nhân viên thiết bị, Tổ công đoàn số 2",
            ),
            ("Tổ trưởng", "Tổ công đoàn số 2", "Tổ trưởng Tổ công đoàn số 2"),
            ("Bí thư", "Chi đoàn Trường Mẫu", "Bí thư Chi đoàn Trường Mẫu"),
            ("Trưởng thôn", "Thôn Thượng", "Trưởng thôn Thượng"),
            ("Học sinh", "Lớp 8A", "Học sinh lớp 8A"),
            (
                "Trưởng trạm",
                "Trạm Y tế phường Mẫu",
                "Trưởng trạm Y tế phường Mẫu",
            ),
            (
                "Ủy viên Ban Chấp hành",
                "Hội Nông dân phường Mẫu",
                "Ủy viên Ban Chấp hành Hội Nông dân phường Mẫu",
            ),
            (
                "Trưởng Ban Công tác Mặt trận",
                "Khu phố 13",
                "Trưởng Ban Công tác Mặt trận khu phố 13",
            ),
            (
                "Chủ tịch Công đoàn",
                "Trường Tiểu học Mẫu",
                "Chủ tịch Công đoàn Trường Tiểu học Mẫu",
            ),
            ("Giám đốc", "Hợp tác xã Mẫu", "Giám đốc Hợp tác xã Mẫu"),
            (
                "Thư ký Hội đồng trường",
                "Trường Tiểu học Mẫu",
                "Thư ký Hội đồng trường, Trường Tiểu học Mẫu",
            ),
            (
                "Học sinh lớp 5A",
                "Trường Tiểu học Mẫu",
                "Học sinh lớp 5A, Trường Tiểu học Mẫu",
            ),
            (
                "Cộng tác viên dân số",
                "Khu phố 3",
                "Cộng tác viên dân số khu phố 3",
            ),
            (
                "Cán bộ Công an xã phụ trách",
                "Thôn Thượng",
                "Cán bộ Công an xã phụ trách thôn Thượng",
            ),
        ] {
            assert_eq!(post_at(post, unit), said);
        }
    }

    #[test]
    fn e11_a_unit_that_the_post_names_in_short_is_said_once() {
        let committee = "Cơ quan UBND phường Mẫu";
        let front = "Ủy ban Mặt trận Tổ quốc Việt Nam phường Mẫu";
        let youth = "Đoàn Thanh niên Cộng sản Hồ Chí Minh phường Mẫu";
        let women = "Hội Liên hiệp Phụ nữ phường Mẫu";
        for (post, unit, said) in [
            (
                "Phó Chủ tịch UBND phường",
                committee,
                "Phó Chủ tịch UBND phường Mẫu",
            ),
            ("Phó Chủ tịch UBND", committee, "Phó Chủ tịch UBND phường Mẫu"),
            (
                "Chủ tịch UBND phường, Trưởng Ban Chỉ đạo",
                committee,
                "Chủ tịch UBND phường Mẫu, Trưởng Ban Chỉ đạo",
            ),
            (
                "Chủ tịch Ủy ban nhân dân phường Mẫu",
                committee,
                "Chủ tịch Ủy ban nhân dân phường Mẫu",
            ),
            ("Chủ tịch Hội LHPN phường", women, "Chủ tịch Hội LHPN phường Mẫu"),
            ("Chủ tịch Hội LHPN", women, "Chủ tịch Hội LHPN phường Mẫu"),
            (
                "Chủ tịch Hội Phụ nữ phường",
                women,
                "Chủ tịch Hội Liên hiệp Phụ nữ phường Mẫu",
            ),
            (
                "Phó Chủ tịch Hội PN",
                women,
                "Phó Chủ tịch Hội Liên hiệp Phụ nữ phường Mẫu",
            ),
            (
                "Phó Bí thư Đoàn TNCS Hồ Chí Minh phường",
                youth,
                "Phó Bí thư Đoàn TNCS Hồ Chí Minh phường Mẫu",
            ),
            (
                "Bí thư Đoàn phường",
                youth,
                "Bí thư Đoàn Thanh niên Cộng sản Hồ Chí Minh phường Mẫu",
            ),
            ("Bí thư ĐTN", youth, "Bí thư ĐTN Cộng sản Hồ Chí Minh phường Mẫu"),
            (
                "Ủy viên BCH Đoàn Thanh niên phường",
                youth,
                "Ủy viên BCH Đoàn Thanh niên Cộng sản Hồ Chí Minh phường Mẫu",
            ),
            (
                "Chủ tịch Ủy ban MTTQ Việt Nam phường Mẫu",
                front,
                "Chủ tịch Ủy ban MTTQ Việt Nam phường Mẫu",
            ),
            (
                "Phó Chủ tịch MTTQ Việt Nam phường",
                front,
                "Phó Chủ tịch MTTQ Việt Nam phường Mẫu",
            ),
            (
                "Phó Chủ tịch MTTQ phường",
                front,
                "Phó Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam phường Mẫu",
            ),
            (
                "Chủ tịch Hội ND",
                "Hội Nông dân phường Mẫu",
                "Chủ tịch Hội ND phường Mẫu",
            ),
            (
                "Chủ tịch Hội CCB phường",
                "Hội Cựu chiến binh phường Mẫu",
                "Chủ tịch Hội CCB phường Mẫu",
            ),
            ("Giáo viên", "Trường THCS Mẫu", "Giáo viên Trường THCS Mẫu"),
            (
                "Giáo viên Trường THCS",
                "Trường Trung học cơ sở Mẫu",
                "Giáo viên Trường THCS Mẫu",
            ),
            (
                "Giám đốc Công ty Giả Định",
                "Công ty cổ phần Xây dựng Giả Định",
                "Giám đốc Công ty cổ phần Xây dựng Giả Định",
            ),
            (
                "Chỉ huy trưởng Ban CHQS phường",
                "Ban Chỉ huy Quân sự phường Mẫu",
                "Chỉ huy trưởng Ban CHQS phường Mẫu",
            ),
            (
                "Phó Bí thư Chi bộ khu phố 4, Tổ trưởng tổ 3",
                "Khu phố 4",
                "Phó Bí thư Chi bộ khu phố 4, Tổ trưởng tổ 3",
            ),
        ] {
            assert_eq!(post_at(post, unit), said);
            assert!(!is_of_another(post, unit), "{post}, {unit}");
        }
    }

    #[test]
    fn e11_behind_a_post_of_another_body_or_place_the_unit_takes_a_comma() {
        let committee = "Cơ quan UBND phường Mẫu";
        for (post, unit, said, asks) in [
            (
                "Phó Chủ tịch HĐND phường",
                committee,
                "Phó Chủ tịch HĐND phường, cơ quan UBND phường Mẫu",
                true,
            ),
            (
                "Đại biểu HĐND",
                committee,
                "Đại biểu HĐND, cơ quan UBND phường Mẫu",
                true,
            ),
            (
                "Chủ tịch Hội Nông dân phường",
                "Trường Tiểu học Mẫu",
                "Chủ tịch Hội Nông dân phường, Trường Tiểu học Mẫu",
                true,
            ),
            (
                "Giáo viên Trường Mầm non Mẫu",
                "Trường Tiểu học Mẫu",
                "Giáo viên Trường Mầm non Mẫu, Trường Tiểu học Mẫu",
                true,
            ),
            (
                "Trưởng khu phố 3",
                "Khu phố 5",
                "Trưởng khu phố 3, khu phố 5",
                true,
            ),
            (
                "Ủy viên Ủy ban Mặt trận Tổ quốc Việt Nam phường",
                "Khu phố 12",
                "Ủy viên Ủy ban Mặt trận Tổ quốc Việt Nam phường, khu phố 12",
                false,
            ),
            ("Đại biểu HĐND", "Khu phố 3", "Đại biểu HĐND, khu phố 3", false),
            (
                "Công dân cư trú tại số 5, đường Ví Dụ",
                "Khu phố 5",
                "Công dân cư trú tại số 5, đường Ví Dụ, khu phố 5",
                false,
            ),
            (
                "Tổ trưởng tổ tự quản số 3",
                "Khu phố 5",
                "Tổ trưởng tổ tự quản số 3, khu phố 5",
                false,
            ),
            (
                "Cán bộ phường",
                committee,
                "Cán bộ phường, cơ quan UBND phường Mẫu",
                false,
            ),
        ] {
            assert_eq!(post_at(post, unit), said);
            assert_eq!(is_of_another(post, unit), asks, "{post}, {unit}");
        }
    }
}
