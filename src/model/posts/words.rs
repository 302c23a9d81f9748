//! Words of a post and of a unit, so that a short form and its words in full are the same.

/// Short forms in the language of offices.
const SHORT_FORMS: [(&str, &str); 28] = [
    ("ubnd", "ủy ban nhân dân"),
    ("hđnd", "hội đồng nhân dân"),
    ("mttq", "mặt trận tổ quốc"),
    ("mttqvn", "mặt trận tổ quốc việt nam"),
    ("ubmttq", "ủy ban mặt trận tổ quốc"),
    ("ubmttqvn", "ủy ban mặt trận tổ quốc việt nam"),
    ("vn", "việt nam"),
    ("lhpn", "liên hiệp phụ nữ"),
    ("lhtn", "liên hiệp thanh niên"),
    ("đtn", "đoàn thanh niên"),
    ("tncs", "thanh niên cộng sản"),
    ("tncshcm", "thanh niên cộng sản hồ chí minh"),
    ("hcm", "hồ chí minh"),
    ("tnxp", "thanh niên xung phong"),
    ("ccb", "cựu chiến binh"),
    ("nct", "người cao tuổi"),
    ("ctđ", "chữ thập đỏ"),
    ("lđlđ", "liên đoàn lao động"),
    ("bch", "ban chấp hành"),
    ("btv", "ban thường vụ"),
    ("chqs", "chỉ huy quân sự"),
    ("ca", "công an"),
    ("mn", "mầm non"),
    ("th", "tiểu học"),
    ("thcs", "trung học cơ sở"),
    ("thpt", "trung học phổ thông"),
    ("htx", "hợp tác xã"),
    ("tdp", "tổ dân phố"),
];

/// Short forms that mean this only behind that word.
const SHORT_BEHIND: [(&str, &str, &str); 4] = [
    ("hội", "nd", "nông dân"),
    ("hội", "pn", "phụ nữ"),
    ("hội", "kh", "khuyến học"),
    ("đoàn", "tn", "thanh niên"),
];

/// A word in small letters, of a short form each word in full, and where it is written.
pub(super) struct Word {
    pub(super) said: String,
    pub(super) from: usize,
    pub(super) to: usize,
    /// Whether what is written there begins and ends with it.
    pub(super) first: bool,
    pub(super) last: bool,
    /// Whether it is a name or a number.
    pub(super) proper: bool,
}

pub(super) fn words(text: &str) -> Vec<Word> {
    let mut found: Vec<Word> = Vec::new();
    let is_word = |letter: char| letter.is_alphanumeric();
    let mut from = 0;
    while let Some(start) = text[from..].find(is_word).map(|at| from + at) {
        let to = text[start..]
            .find(char::is_whitespace)
            .map_or(text.len(), |at| start + at);
        let written = text[start..to].trim_end_matches(|letter| !is_word(letter));
        let said = in_full(written, found.last());
        let last = said.split(' ').count() - 1;
        found.extend(said.split(' ').enumerate().map(|(at, word)| Word {
            said: word.to_owned(),
            from: start,
            to: start + written.len(),
            first: at == 0,
            last: at == last,
            proper: !written.starts_with(char::is_lowercase),
        }));
        from = to;
    }
    found
}

/// In small letters; a short form, in capitals, in full.
fn in_full(written: &str, before: Option<&Word>) -> String {
    let small = written.to_lowercase().replace("uỷ", "ủy");
    if written != written.to_uppercase() {
        return small;
    }
    let full = SHORT_FORMS.iter().find(|(short, _)| *short == small);
    let behind = SHORT_BEHIND
        .iter()
        .find(|(word, short, _)| *short == small && before.is_some_and(|before| before.said == *word));
    let full = full.map(|(_, full)| full).or(behind.map(|(_, _, full)| full));
    full.map_or(small, |full| (*full).to_owned())
}

/// Whether the words begin with these.
pub(super) fn starts(words: &[Word], with: &str) -> bool {
    let mut said = words.iter().map(|word| word.said.as_str());
    with.split(' ').all(|word| said.next() == Some(word))
}

/// Where in the words, behind the first, these stand.
pub(super) fn position(words: &[Word], sought: &str) -> Option<usize> {
    (1..words.len()).find(|at| starts(&words[*at..], sought))
}
