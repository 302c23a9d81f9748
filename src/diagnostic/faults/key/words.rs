//! What these faults say.

use super::KeyProblem;
use crate::diagnostic::nearest::SHOWN;
use crate::diagnostic::wording::{Wording, day, quoted, quoted_first, shown};
use crate::diagnostic::{Language, Pairing, suggest};

impl KeyProblem {
    /// Its sentences.
    #[expect(
        clippy::too_many_lines,
        reason = "one flat match: every fault beside its words"
    )]
    pub(in crate::diagnostic) fn wording(&self, language: Language) -> Wording {
        match self {
            Self::WrongType { key, found, expected } => language.say(
                Wording::new(
                    format!("`{key}` {}", found.said(language)),
                    expected.said(language),
                    expected.advice(language),
                ),
                Wording::new(
                    format!("`{key}` is {}", found.said(language)),
                    expected.said(language),
                    expected.advice(language),
                ),
            ),
            Self::MissingKey { key, about } => language.say(
                Wording::new(
                    format!("thiếu `{key}`"),
                    *about,
                    format!("thêm dòng `{key}: …` vào mục này"),
                ),
                Wording::new(
                    format!("`{key}` is missing"),
                    format!("what docs/du-lieu.md says of `{key}`"),
                    format!("add a line `{key}: …` to this group"),
                ),
            ),
            Self::UnknownKey { key, known, lacking } => language.say(
                Wording::new(
                    format!("không có khóa nào tên `{key}` ở đây{}", foreign(key).map(|letter| format!(" (chữ `{letter}` không phải chữ cái Latinh)")).unwrap_or_default()),
                    format!("một trong các khóa {}", quoted(known)),
                    match lacking.map(str::to_owned).or_else(|| suggest(key, known.iter().copied())) {
                        Some(word) => format!("nếu ý là `{word}` thì sửa lại; nếu không thì xóa dòng này"),
                        None => "xóa dòng này, hoặc chuyển nó đến đúng mục".to_owned(),
                    },
                ),
                Wording::new(
                    format!("no key is called `{key}` here{}", foreign(key).map(|letter| format!(" (`{letter}` is no Latin letter)")).unwrap_or_default()),
                    format!("one of {}", quoted(known)),
                    match lacking.map(str::to_owned).or_else(|| suggest(key, known.iter().copied())) {
                        Some(word) => format!("if `{word}` is meant, correct it; otherwise delete the line"),
                        None => "delete the line, or move it where it belongs".to_owned(),
                    },
                ),
            ),
            Self::EmptyList { key } => language.say(
                Wording::new(
                    format!("danh sách `{key}` rỗng"),
                    "ít nhất một mục",
                    "thêm mục, hoặc xóa hẳn khóa này nếu không dùng",
                ),
                Wording::new(
                    format!("list `{key}` is empty"),
                    "one item at least",
                    "add an item, or delete the key",
                ),
            ),
            Self::BadDate { key, found, likely } => language.say(
                Wording::new(
                    format!("`{key}`: `{}` không phải là một ngày", shown(found)),
                    "năm-tháng-ngày, như 2025-06-30",
                    likely.map_or_else(
                        || "viết lại theo mẫu; kiểm tra tháng đó có ngày này không".to_owned(),
                        |likely| format!("nếu ý là ngày {} thì viết `{likely}`", day(likely)),
                    ),
                ),
                Wording::new(
                    format!("`{key}`: `{}` is not a day", shown(found)),
                    "year-month-day, such as 2025-06-30",
                    likely.map_or_else(
                        || "write it like that; check that the month has this day".to_owned(),
                        |likely| format!("if {} is meant, write `{likely}`", day(likely)),
                    ),
                ),
            ),
            Self::NotOneOf {
                key,
                found,
                allowed,
                suggestion,
            } => language.say(
                Wording::new(
                    format!("`{key}`: không dùng được `{}`", shown(found)),
                    format!("một trong {}", quoted_first(allowed, SHOWN)),
                    match suggestion {
                        Some(word) => format!("có phải ý là `{word}`?"),
                        None if allowed.len() > SHOWN => "chọn một giá trị; mọi giá trị có trong docs/du-lieu.md".to_owned(),
                        None => "chọn một giá trị trong các giá trị trên".to_owned(),
                    },
                ),
                Wording::new(
                    format!("`{key}`: `{}` is not allowed", shown(found)),
                    format!("one of {}", quoted_first(allowed, SHOWN)),
                    match suggestion {
                        Some(word) => format!("is `{word}` meant?"),
                        None if allowed.len() > SHOWN => "choose a value; docs/du-lieu.md has all of them".to_owned(),
                        None => "choose one of them".to_owned(),
                    },
                ),
            ),
            Self::NotOneLine { key } => language.say(
                Wording::new(
                    format!("`{key}` có nhiều đoạn"),
                    "một dòng, không xuống dòng trống ở giữa",
                    "gộp lại thành một dòng",
                ),
                Wording::new(format!("`{key}` has several paragraphs"), "one line", "join them"),
            ),
            Self::DuplicateId { id, first_line } => language.say(
                Wording::new(
                    format!("mã `{id}` đã dùng ở dòng {first_line}"),
                    "mỗi mã một lần",
                    "đặt mã khác cho một trong hai mục",
                ),
                Wording::new(
                    format!("id `{id}` is already used in line {first_line}"),
                    "each id once",
                    "choose another id for one of them",
                ),
            ),
            Self::IdTooLong { id } => language.say(
                Wording::new(
                    format!("mã `{id}` dài quá, không đặt được tên tệp"),
                    "không quá 80 chữ, kể cả mã đơn vị hoặc người được khen ở sau",
                    "rút ngắn mã của văn bản này, hoặc mã của đơn vị, người được khen",
                ),
                Wording::new(
                    format!("the id `{id}` is too long for the name of a file"),
                    "at most 80 letters, with the id of the unit or awardee after it",
                    "shorten the id of this paper, of the unit, or of the awardee",
                ),
            ),
            Self::UnknownId { what, id, known } => language.say(
                Wording::new(
                    format!("không có {} nào mang mã `{}`", what.said(language), shown(id)),
                    if known.is_empty() {
                        "chưa có mã nào được khai báo".to_owned()
                    } else {
                        format!("một trong {}", quoted(known))
                    },
                    match suggest(id, known.iter().map(String::as_str)) {
                        Some(word) => format!("có phải ý là `{word}`?"),
                        None => "sửa lại mã, hoặc khai báo thêm".to_owned(),
                    },
                ),
                Wording::new(
                    format!("no {} has the id `{}`", what.said(language), shown(id)),
                    if known.is_empty() {
                        "no id is declared yet".to_owned()
                    } else {
                        format!("one of {}", quoted(known))
                    },
                    match suggest(id, known.iter().map(String::as_str)) {
                        Some(word) => format!("is `{word}` meant?"),
                        None => "correct the id, or declare it".to_owned(),
                    },
                ),
            ),
            Self::KeysDisagree {
                first,
                second,
                pairing: Pairing::Needs,
            } => language.say(
                Wording::new(
                    format!("có `{first}` mà thiếu `{second}`"),
                    "",
                    format!("thêm `{second}`, hoặc xóa `{first}`"),
                ),
                Wording::new(
                    format!("`{first}` is given without `{second}`"),
                    "",
                    format!("add `{second}`, or delete `{first}`"),
                ),
            ),
            Self::KeysDisagree {
                first,
                second,
                pairing: Pairing::Excludes,
            } => language.say(
                Wording::new(
                    format!("`{first}` và `{second}` không đi cùng nhau"),
                    "",
                    format!("xóa `{first}` hoặc `{second}`"),
                ),
                Wording::new(
                    format!("`{first}` and `{second}` exclude each other"),
                    "",
                    format!("delete `{first}` or `{second}`"),
                ),
            ),
            Self::TextTooLong { key, letters, most } => language.say(
                Wording::new(
                    format!("`{key}` dài {letters} chữ cái"),
                    format!("không quá {most}"),
                    "xem có dán nhầm cả tài liệu vào đây không; chia đoạn dài thành nhiều mục",
                ),
                Wording::new(
                    format!("`{key}` has {letters} letters"),
                    format!("{most} at most"),
                    "look whether a whole document was pasted here; divide a long paragraph",
                ),
            ),
            Self::NoBreak {
                key,
                begins,
                letters,
                most,
            } => language.say(
                Wording::new(
                    format!(
                        "`{key}` có đoạn {letters} chữ cái liền nhau, không có khoảng trắng: “{}”",
                        shown(begins)
                    ),
                    format!("không quá {most} chữ cái liền nhau, vì không dòng nào chứa nổi"),
                    "thêm khoảng trắng giữa các tiếng; xem có dán nhầm gì vào đây không",
                ),
                Wording::new(
                    format!(
                        "`{key}` has {letters} letters without a space: “{}”",
                        shown(begins)
                    ),
                    format!("{most} at most, since no line holds more"),
                    "put spaces between the words; look whether something was pasted here by mistake",
                ),
            ),
            Self::StackedMarks { letters } => language.say(
                Wording::new(
                    format!("“{letters}” có nhiều dấu chồng lên một chữ cái"),
                    "mỗi chữ cái không quá một dấu rời",
                    "xóa chữ này rồi gõ lại",
                ),
                Wording::new(
                    format!("“{letters}” has several marks on one letter"),
                    "one loose mark on a letter at most",
                    "delete the letter and type it again",
                ),
            ),
            Self::YearOutOfRange { key, year, least, most } => language.say(
                Wording::new(
                    format!("`{key}` là năm {year}"),
                    format!("năm từ {least} đến {most}"),
                    "viết lại năm đủ bốn chữ số",
                ),
                Wording::new(
                    format!("`{key}` is in the year {year}"),
                    format!("a year from {least} to {most}"),
                    "write the year again with its four digits",
                ),
            ),
            Self::OutlineEntry => language.say(
                Wording::new(
                    "mục này của dàn bài không nói nó là gì, hoặc nói hai điều",
                    "đúng một khóa: `section`, `clause`, `clause_text`, `point`, `item`, `text`, `table`, `part` …",
                    "tách thành hai mục, mỗi mục một dấu `- `; những gì ở trong thì ghi ở `content`",
                ),
                Wording::new(
                    "this entry of the outline does not say what it is, or says two things",
                    "one key: `section`, `clause`, `clause_text`, `point`, `item`, `text`, `table`, `part` …",
                    "make two entries of it, each with its `- `; what stands in it goes into `content`",
                ),
            ),
            Self::OutlineContent { name } => language.say(
                Wording::new(
                    format!("`{name}` không có `content` ở trong"),
                    "`content` chỉ đi với tiêu đề, khoản, điểm, gạch đầu dòng",
                    "đưa những gì trong `content` ra thành các mục đứng sau",
                ),
                Wording::new(
                    format!("`{name}` has no `content` in it"),
                    "`content` goes with headings, clauses, points and items only",
                    "make entries of their own of what stands in `content`",
                ),
            ),
            Self::OutlineRows => language.say(
                Wording::new(
                    "bảng không có hàng, hoặc hàng lấy từ hai nơi",
                    "`rows` (viết từng hàng), hoặc `of` (tên một giá trị trong values); `total` chỉ đi với `of`",
                    "ghi một trong hai; với `rows` thì hàng cộng là `- total: [...]`",
                ),
                Wording::new(
                    "the table has no rows, or rows from two places",
                    "`rows`, each written here, or `of`, the name of one of the values; `total` goes with `of` only",
                    "write one of the two; with `rows` the sums are a row `- total: [...]`",
                ),
            ),
            Self::OutlineRow => language.say(
                Wording::new(
                    "đây không phải là một hàng của bảng",
                    "một danh sách ô `[a, b, c]`, hoặc `group: tên nhóm`, hoặc `total: [a, b, c]`",
                    "viết lại theo mẫu",
                ),
                Wording::new(
                    "this is no row of a table",
                    "a list of cells `[a, b, c]`, or `group: name`, or `total: [a, b, c]`",
                    "write it like that",
                ),
            ),
            Self::OutlineCells { found, expected } => language.say(
                Wording::new(
                    format!("hàng này có {found} ô"),
                    format!("{expected} ô, mỗi cột một ô"),
                    "thêm hoặc bớt ô; ô trống thì ghi `~`",
                ),
                Wording::new(
                    format!("this row has {found} cells"),
                    format!("{expected}, one for each column"),
                    "add or take away cells; an empty one is `~`",
                ),
            ),
        }
    }
}

/// A letter that looks like one of the Latin ones, and is of another script.
fn foreign(key: &str) -> Option<char> {
    key.chars().find(|letter| matches!(letter, '\u{370}'..='\u{52f}'))
}
