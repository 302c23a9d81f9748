//! Words that stand before a figure and belong to it, and words that never stand alone behind one.

/// Words that a number, a Roman number or a letter follows: `ngày 20`, `Điều 84`, `khoản 2`, `quý IV`, `Mẫu 1.9`.
const BEFORE_A_NUMBER: &[&str] = &[
    "ngày",
    "tháng",
    "năm",
    "quý",
    "tuần",
    "số",
    "khoản",
    "điểm",
    "điều",
    "mục",
    "chương",
    "phần",
    "lục",
    "khóa",
    "khoá",
    "lần",
    "thứ",
    "tổ",
    "phố",
    "thôn",
    "ấp",
    "xóm",
    "bản",
    "phường",
    "quận",
    "mẫu",
    "biểu",
    "bảng",
    "trang",
    "dòng",
    "cột",
    "đợt",
    "kỳ",
    "học",
    "độ",
    "đoạn",
    "giờ",
    "lớp",
    "nhóm",
    "loại",
    "cấp",
    "hạng",
    "bậc",
    "ô",
    "đội",
    "cụm",
    "khối",
    "tập",
    "ngõ",
    "ngách",
    "hẻm",
    "kiệt",
];

/// Two words that are one label: the first goes with the second.
const TWO_WORDS: &[(&str, &str)] = &[
    ("khu", "phố"),
    ("phụ", "lục"),
    ("học", "kỳ"),
    ("nhiệm", "kỳ"),
    ("năm", "học"),
    ("niên", "khóa"),
    ("niên", "độ"),
    ("giai", "đoạn"),
    ("thời", "kỳ"),
    ("lần", "thứ"),
    ("dân", "phố"),
    ("tổ", "dân"),
];

/// Labels that go on after another label's number: `ngày 20` with `tháng 12`, `khoản 2` with `Điều 84`.
const GOES_ON: &[(&str, &str)] = &[
    ("ngày", "tháng"),
    ("tháng", "năm"),
    ("quý", "năm"),
    ("điểm", "khoản"),
    ("điểm", "điều"),
    ("khoản", "điều"),
    ("giờ", "phút"),
    ("giờ", "ngày"),
];

/// Words of an address of which each goes on after the number of the one before: `số 12, ngõ 5`.
const OF_AN_ADDRESS: &[&str] = &["số", "ngõ", "ngách", "hẻm", "kiệt"];

/// Forms of address that go with the name behind them; so does `đồng chí`.
const FORMS_OF_ADDRESS: &[&str] = &["ông", "bà", "anh", "chị"];

/// Second words of labels of a span of years.
const OF_A_TIME: &[&str] = &["kỳ", "học", "khóa", "độ", "đoạn"];

/// Words that say what a place is.
const PLACES: &[&str] = &[
    "tỉnh",
    "huyện",
    "quận",
    "phường",
    "xã",
    "trấn",
    "thôn",
    "xóm",
    "buôn",
    "làng",
    "phố",
    "đường",
    "ngõ",
    "ấp",
    "tp",
    "tx",
];

/// Words that end what kind of school it is.
const ENDS_OF_SCHOOLS: &[(&str, &str)] = &[
    ("mầm", "non"),
    ("mẫu", "giáo"),
    ("tiểu", "học"),
    ("cơ", "sở"),
    ("phổ", "thông"),
];

/// Words that say nothing of what is counted.
const NOT_COUNTED: &[&str] = &[
    "và", "hoặc", "đến", "của", "cho", "là", "thì", "do", "được", "trong", "tại", "ở", "theo", "có", "với",
    "về", "từ", "vào", "để", "trên", "như", "khi", "nhưng", "mà", "bằng", "so", "trở",
];

/// Whether a number may follow the word.
pub(super) fn before_a_number(word: &str) -> bool {
    BEFORE_A_NUMBER.contains(&word)
}

/// Whether a form of address ends with the word.
pub(super) fn is_form_of_address(before: &str, word: &str) -> bool {
    FORMS_OF_ADDRESS.contains(&word) || before == "đồng" && word == "chí"
}

/// Whether the number after the word may be that of a house or a lane.
pub(super) fn goes_on_an_address(word: &str) -> bool {
    OF_AN_ADDRESS.contains(&word)
}

/// Whether the second word of a label stands before years.
pub(super) fn names_a_time(word: &str) -> bool {
    OF_A_TIME.contains(&word)
}

/// Whether the name of a place may follow the word; the word before it may make it another one: `hợp tác xã`.
pub(super) fn is_place(before: &str, word: &str) -> bool {
    PLACES.contains(&word)
        && match word {
            "phố" => matches!(before, "khu" | "thành" | "dân"),
            "xã" => before != "tác",
            "trấn" => before == "thị",
            _ => true,
        }
}

/// Whether the name of a school may follow the word: `TRƯỜNG TIỂU HỌC LÊ LỢI`.
pub(super) fn ends_a_school(before: &str, word: &str) -> bool {
    ENDS_OF_SCHOOLS.contains(&(before, word))
}

/// Whether the word may be one of the name of a place, where capitals do not tell.
pub(super) fn names_a_place(word: &str) -> bool {
    let letters = word.chars().next().is_some_and(char::is_alphabetic);
    letters && word != "kiêm" && !ends_no_line(word)
}

/// Whether a title's line does not end behind the word if it can be helped.
pub(super) fn ends_no_line(word: &str) -> bool {
    NOT_COUNTED.contains(&word) || PLACES.contains(&word) || matches!(word, "ubnd" | "các" | "những")
}

/// Whether the two words are one label.
pub(super) fn one_label(first: &str, second: &str) -> bool {
    TWO_WORDS.contains(&(first, second))
}

/// Whether the second label belongs to the number after the first.
pub(super) fn goes_on(first: &str, second: &str) -> bool {
    GOES_ON.contains(&(first, second))
}

/// Whether the word after a number says what is counted.
pub(super) fn is_counted(word: &str) -> bool {
    let small = word.chars().next().is_some_and(char::is_lowercase);
    small && !NOT_COUNTED.contains(&word)
}

/// Words of great numbers, before `đồng`.
pub(super) fn is_great_number(word: &str) -> bool {
    matches!(word, "nghìn" | "ngàn" | "triệu" | "tỷ" | "tỉ")
}
