//! The name of a person within words: at the head of a line, or anywhere in a text.

/// Words with which posts begin: who is called by a post is not named.
const POSTS: &[&str] = &[
    "chủ tịch",
    "chủ nhiệm",
    "chủ tọa",
    "phó ",
    "bí thư",
    "trưởng",
    "giám đốc",
    "hiệu trưởng",
    "đại diện",
    "cán bộ",
    "công chức",
    "công an",
    "thư ký",
    "tổ trưởng",
    "tổ phó",
    "đội trưởng",
    "lãnh đạo",
    "ủy viên",
    "chánh ",
    "kế toán",
    "giáo viên",
    "thường trực",
    "chi hội",
    "hội ",
    "ban ",
    "con ",
];

const SALUTATIONS: [&str; 4] = ["Ông ", "Bà ", "ông ", "bà "];

/// Whether words begin with a post.
pub(super) fn is_post(words: &str) -> bool {
    let small = words.to_lowercase();
    POSTS.iter().any(|post| small.starts_with(post))
}

/// The words behind a salutation; None where there is none.
pub(super) fn behind_salutation(line: &str) -> Option<&str> {
    SALUTATIONS.iter().find_map(|word| line.strip_prefix(word))
}

/// The name at the head of a line: `Bà Nguyễn Thị An, công chức …`.
pub fn said_name(line: &str) -> Option<&str> {
    let rest = behind_salutation(line)?;
    let name = rest.split([',', ':', ';', '(']).next()?;
    let name = name.split(" - ").next()?.trim();
    let words = name.split(' ').count();
    ((2..=7).contains(&words) && !is_post(name)).then_some(name)
}

/// Names behind a salutation within a text: `tiêu biểu là hộ gia đình ông Nguyễn Văn An`.
pub fn names_within(text: &str) -> impl Iterator<Item = &str> {
    let behind = SALUTATIONS.iter().flat_map(|word| {
        let at = text.match_indices(word);
        at.map(|(at, word)| (at, at + word.len()))
    });
    let begins = |at: usize| !text[..at].ends_with(char::is_alphabetic);
    behind.filter_map(move |(at, from)| begins(at).then(|| capitalised_run(&text[from..]))?)
}

/// The words with a capital at the head of a text, if they are as many as names have.
fn capitalised_run(text: &str) -> Option<&str> {
    let (mut end, mut count) = (0, 0);
    for word in text.split_inclusive(' ') {
        let letters = word.trim_end_matches(|letter: char| !letter.is_alphabetic());
        if !word.starts_with(char::is_uppercase) {
            break;
        }
        count += 1;
        end += letters.len();
        if letters.len() + 1 != word.len() || !word.ends_with(' ') {
            return (3..=7).contains(&count).then_some(&text[..end]);
        }
        end += 1;
    }
    let whole = text[..end].trim_end();
    (3..=7).contains(&count).then_some(whole)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn c4_names_are_found_within_words() {
        let found = |text| names_within(text).collect::<Vec<_>>();
        assert_eq!(
            found("tiêu biểu là hộ gia đình ông Nguyễn Văn Hậu, do bà Thái Thị Uyên khởi xướng"),
            ["Nguyễn Văn Hậu", "Thái Thị Uyên"]
        );
        assert_eq!(found("Ông Lê Văn An."), ["Lê Văn An"]);
        assert_eq!(found("các ông bà con cháu, thông Tin Văn Hóa"), [""; 0]);
    }

    #[test]
    fn c5_who_is_called_by_a_post_is_not_named() {
        assert_eq!(said_name("Bà Vũ Thị An, Ủy viên"), Some("Vũ Thị An"));
        assert_eq!(said_name("ông nguyễn văn an"), Some("nguyễn văn an"));
        for line in [
            "Ông Chủ tịch UBND phường",
            "Bà con nhân dân khu phố 3",
            "Trưởng khu phố",
            "Bà An",
        ] {
            assert_eq!(said_name(line), None, "{line}");
        }
    }
}
