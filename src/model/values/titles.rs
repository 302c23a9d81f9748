//! What people write before and after a name that belongs elsewhere: a salutation, a degree, a rank, a post, a place.

use crate::diagnostic::TypingProblem;
use crate::input::is_family_name;

/// Words that call a person, in small letters; a salutation or a degree is no part of the name.
const TITLES: &[&str] = &[
    "bà mẹ việt nam anh hùng",
    "mẹ việt nam anh hùng",
    "bà mẹ vnah",
    "mẹ vnah",
    "anh hùng lực lượng vũ trang nhân dân",
    "anh hùng lực lượng vũ trang",
    "anh hùng llvtnd",
    "anh hùng llvt",
    "anh hùng lao động",
    "hộ gia đình ông",
    "hộ gia đình bà",
    "gia đình ông",
    "gia đình bà",
    "hộ gia đình",
    "gia đình",
    "hộ ông",
    "hộ bà",
    "ông",
    "bà",
    "đ/c",
    "đc",
    "đồng chí",
    "thầy giáo",
    "cô giáo",
    "ths",
    "ts",
    "pgs",
    "gs",
    "bs",
    "ks",
    "cn",
    "kts",
    "nsnd",
    "nsưt",
    "ngnd",
    "ngưt",
    "thạc sĩ",
    "tiến sĩ",
    "bác sĩ",
    "kỹ sư",
    "thượng tọa",
    "đại đức",
    "linh mục",
    "sư cô",
    "thiếu tá",
    "trung tá",
    "thượng tá",
    "đại tá",
    "đại úy",
    "thượng úy",
    "trung úy",
    "thiếu úy",
    "hòa thượng",
    "hoà thượng",
    "ni sư",
    "ni cô",
    "bs.cki",
    "bs.ckii",
    "bs cki",
    "bs ckii",
    "bscki",
    "bsckii",
];

/// Words that call a person and may be a name of other peoples: a title only before a family's name.
const FAMILIAR: &[&str] = &["anh", "chị", "em", "cháu", "cô", "chú", "bác", "thầy", "hộ", "cụ"];

/// A title before the name, or a post after it.
pub(super) fn titled(name: &str) -> Option<TypingProblem> {
    let small = name.to_lowercase();
    let before = TITLES.iter().chain(FAMILIAR).find_map(|title| {
        let rest = small.strip_prefix(title)?;
        let rest = rest.trim_start_matches('.');
        let whole = rest.starts_with(' ') && rest.split_whitespace().count() >= 2;
        let sure =
            !FAMILIAR.contains(title) || is_family_name(rest.split_whitespace().next().unwrap_or_default());
        (whole && sure).then(|| small.len() - rest.len())
    });
    let after = name
        .find([',', ';', '(', '|'])
        .or_else(|| {
            [" - ", " và ", " sinh năm ", " cùng "]
                .iter()
                .find_map(|mark| name.find(mark))
        })
        .or_else(|| name.find(" – "));
    let (title, likely) = match (before, after) {
        // Small letters may have other lengths than capitals.
        (Some(at), _) if name.is_char_boundary(at) => name.split_at(at),
        (_, Some(at)) => {
            let (name, post) = name.split_at(at);
            (post, name)
        }
        _ => return None,
    };
    let (title, likely) = (title.trim().to_owned(), likely.trim().to_owned());
    Some(TypingProblem::NameTitled { title, likely })
}
