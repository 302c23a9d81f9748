//! What these faults say.

use super::TemplateProblem;
use crate::diagnostic::Language;
use crate::diagnostic::wording::{Wording, quoted, shown};

impl TemplateProblem {
    /// Its sentences.
    #[expect(
        clippy::too_many_lines,
        reason = "one flat match: every fault beside its words"
    )]
    pub(in crate::diagnostic) fn wording(&self, language: Language) -> Wording {
        match self {
            Self::NoTemplate { kind, path } => language.say(
                Wording::new(
                    format!("loại văn bản `{kind}` chưa có mẫu"),
                    format!("tệp `{path}`"),
                    "tạo tệp mẫu này trong thư mục làm việc, hoặc bỏ văn bản này khỏi papers.yaml",
                ),
                Wording::new(
                    format!("kind `{kind}` has no template"),
                    format!("a file `{path}`"),
                    "create the template in the working folder, or take the paper out of papers.yaml",
                ),
            ),
            Self::Syntax => language.say(
                Wording::new(
                    "mẫu viết sai cú pháp Tera",
                    "`{{ giá trị }}`, `{% for … %}` … `{% endfor %}`, `{% if … %}` … `{% endif %}`",
                    "sửa mẫu tại dòng này; hoặc xóa tệp mẫu riêng để dùng lại mẫu có sẵn",
                ),
                Wording::new(
                    "the template is not Tera",
                    "`{{ value }}`, `{% for … %}` … `{% endfor %}`, `{% if … %}` … `{% endif %}`",
                    "correct this line; or delete your template to use the one shipped",
                ),
            ),
            Self::Render => language.say(
                Wording::new(
                    "mẫu không điền được tại chỗ này: biến không có, hoặc bộ lọc dùng sai",
                    "biến có trong danh sách ở tài liệu mẫu",
                    "sửa tên biến; biến có thể vắng mặt thì kiểm tra trước bằng `{% if … %}`",
                ),
                Wording::new(
                    "the template cannot be filled in here: an unknown variable or a wrong filter",
                    "a variable that the documentation of templates lists",
                    "correct the name; test a variable that may be absent with `{% if … %}` first",
                ),
            ),
            Self::Xml => language.say(
                Wording::new(
                    "mẫu cho ra XML không đóng mở đúng",
                    "mỗi thẻ mở có thẻ đóng, lồng nhau đúng thứ tự",
                    "xem lại các thẻ quanh dòng này",
                ),
                Wording::new(
                    "the template does not give well-formed XML",
                    "every element closed, properly nested",
                    "check the elements around this line",
                ),
            ),
            Self::UnknownElement { name, suggestion } => language.say(
                Wording::new(
                    format!("không có phần tử `<{name}>`"),
                    "một phần tử trong bảng từ vựng của mẫu",
                    match suggestion {
                        Some(word) => format!("có phải ý là `<{word}>`?"),
                        None => "dùng phần tử trong bảng từ vựng".to_owned(),
                    },
                ),
                Wording::new(
                    format!("there is no element `<{name}>`"),
                    "an element of the templates' vocabulary",
                    match suggestion {
                        Some(word) => format!("is `<{word}>` meant?"),
                        None => "use an element of the vocabulary".to_owned(),
                    },
                ),
            ),
            Self::MisplacedElement {
                name,
                parent,
                allowed,
            } => language.say(
                Wording::new(
                    format!("`<{name}>` không đặt được trong `<{parent}>`"),
                    format!("trong `<{parent}>` chỉ có {}", quoted(allowed)),
                    "chuyển phần tử đến đúng chỗ",
                ),
                Wording::new(
                    format!("`<{name}>` cannot stand in `<{parent}>`"),
                    format!("in `<{parent}>` only {}", quoted(allowed)),
                    "move the element",
                ),
            ),
            Self::MissingElement { name, parent } => language.say(
                Wording::new(
                    format!("`<{parent}>` thiếu `<{name}>`"),
                    "",
                    format!("thêm `<{name}>` vào mẫu"),
                ),
                Wording::new(
                    format!("`<{parent}>` lacks `<{name}>`"),
                    "",
                    format!("add `<{name}>` to the template"),
                ),
            ),
            Self::UnknownAttribute { name, element, known } => language.say(
                Wording::new(
                    format!("`<{element}>` không có thuộc tính `{name}`"),
                    if known.is_empty() {
                        "không thuộc tính nào".to_owned()
                    } else {
                        format!("một trong {}", quoted(known))
                    },
                    "xóa hoặc sửa thuộc tính",
                ),
                Wording::new(
                    format!("`<{element}>` has no attribute `{name}`"),
                    if known.is_empty() {
                        "no attribute".to_owned()
                    } else {
                        format!("one of {}", quoted(known))
                    },
                    "delete or correct the attribute",
                ),
            ),
            Self::BadAttribute {
                name,
                element,
                found,
                allowed,
            } => language.say(
                Wording::new(
                    match found {
                        Some(found) => format!("`<{element} {name}=\"{}\">` không dùng được", shown(found)),
                        None => format!("`<{element}>` thiếu thuộc tính `{name}`"),
                    },
                    if allowed.is_empty() {
                        "một giá trị không trống".to_owned()
                    } else {
                        format!("một trong {}", quoted(allowed))
                    },
                    "sửa thuộc tính trong mẫu",
                ),
                Wording::new(
                    match found {
                        Some(found) => format!("`<{element} {name}=\"{}\">` is not allowed", shown(found)),
                        None => format!("`<{element}>` lacks the attribute `{name}`"),
                    },
                    if allowed.is_empty() {
                        "a value that is not empty".to_owned()
                    } else {
                        format!("one of {}", quoted(allowed))
                    },
                    "correct the attribute in the template",
                ),
            ),
            Self::StrayText { text, element } => language.say(
                Wording::new(
                    format!("chữ `{}` nằm thẳng trong `<{element}>`", shown(text)),
                    "chữ nằm trong `<p>`, `<clause>`, `<item>` …",
                    "bọc đoạn chữ này bằng `<p>…</p>`",
                ),
                Wording::new(
                    format!("text `{}` stands bare in `<{element}>`", shown(text)),
                    "text inside `<p>`, `<clause>`, `<item>` …",
                    "put it into `<p>…</p>`",
                ),
            ),
            Self::EmptyElement { name } => language.say(
                Wording::new(
                    format!("`<{name}>` không có chữ nào"),
                    "một đoạn văn",
                    "điền chữ, hoặc bỏ phần tử này bằng `{% if … %}` khi không có dữ liệu",
                ),
                Wording::new(
                    format!("`<{name}>` has no text"),
                    "a paragraph",
                    "fill it in, or leave the element out with `{% if … %}` when there is no data",
                ),
            ),
            Self::RepeatedElement { name } => language.say(
                Wording::new(
                    format!("`<{name}>` có hai lần"),
                    "một lần trong văn bản",
                    "xóa một phần tử",
                ),
                Wording::new(
                    format!("`<{name}>` stands twice"),
                    "once in a paper",
                    "delete one",
                ),
            ),
            Self::TooManyParts { name, most } => language.say(
                Wording::new(
                    format!("có hơn {most} `<{name}>` trong một mục"),
                    format!("không quá {most}, vì bảng chữ số thứ tự chỉ đến đó"),
                    "chia mục này thành nhiều mục",
                ),
                Wording::new(
                    format!("more than {most} `<{name}>` in one part"),
                    format!("{most} at most: the decree has no more letters"),
                    "divide this part",
                ),
            ),
            Self::UnevenRow { found, expected } => language.say(
                Wording::new(
                    format!("hàng này chiếm {found} cột, bảng có {expected} cột"),
                    "mỗi hàng chiếm đủ các cột, kể cả ô gộp (`colspan`, `rowspan`)",
                    "thêm hoặc bớt ô, hoặc sửa `widths` của bảng",
                ),
                Wording::new(
                    format!("this row covers {found} columns, the table has {expected}"),
                    "every column covered once, spans counted",
                    "add or take away cells, or correct the table's `widths`",
                ),
            ),
            Self::FarFromPage => language.say(
                Wording::new(
                    "mẫu trình bày đặt chữ, hình hoặc khoảng trống ra quá xa trang giấy",
                    "mọi thứ cách đầu trang không quá 100.000 pt (35 m)",
                    "sửa độ dài ở tệp riêng trong templates/typst; nếu không rõ, bỏ tệp riêng để dùng tệp có sẵn của chương trình",
                ),
                Wording::new(
                    "the theme puts text, a drawing or a gap too far from the page",
                    "everything within 100,000 pt (35 m) of the beginning of its page",
                    "mend the length in your own file in templates/typst; or remove that file to use the program's own",
                ),
            ),
            Self::TooDeep { most } => language.say(
                Wording::new(
                    format!("các phần tử lồng vào nhau quá {most} tầng"),
                    "một văn bản chỉ có vài tầng: mục, khoản, điểm, bảng, hàng, ô",
                    "xem mẫu có thẻ nào quên đóng, hay vòng lặp nào mở thẻ mà không đóng",
                ),
                Wording::new(
                    format!("elements stand in each other more than {most} levels deep"),
                    "a paper has a few levels: section, clause, point, table, row, cell",
                    "look for an element that is not closed, or a loop that opens without closing",
                ),
            ),
            Self::TooLong { most_mb } => language.say(
                Wording::new(
                    format!("mẫu cho ra văn bản dài quá {most_mb} MB"),
                    "văn bản dài nhất cũng chỉ vài MB",
                    "xem vòng lặp trong mẫu: có lặp thừa hay lặp lồng nhau không",
                ),
                Wording::new(
                    format!("the template gives a paper of more than {most_mb} MB"),
                    "the longest paper has a few MB",
                    "look at the loops of the template: one too many, or one in another",
                ),
            ),
            Self::NeverEnds { most } => language.say(
                Wording::new(
                    format!("các vòng lặp trong mẫu chạy quá {} triệu lượt", most / 1_000_000),
                    "mỗi người, mỗi đơn vị một lượt; cả văn bản vài nghìn lượt",
                    "xem vòng lặp `{% for %}` lồng nhau ở dòng này; bỏ bớt một vòng",
                ),
                Wording::new(
                    format!("the loops of the template go round more than {} million times", most / 1_000_000),
                    "once for each person or unit; some thousand times for a whole paper",
                    "look at the `{% for %}` in another `{% for %}` on this line; take one away",
                ),
            ),
            Self::ThemeNeverEnds { seconds } => language.say(
                Wording::new(
                    format!("tệp trình bày riêng dàn trang quá {seconds} giây mà chưa xong"),
                    "",
                    "xem vòng lặp trong tệp này; nếu không rõ, bỏ tệp riêng để dùng tệp có sẵn của chương trình",
                ),
                Wording::new(
                    format!("your own theme is not ready after {seconds} seconds"),
                    "",
                    "look at the loops in this file; or remove it to use the program's own",
                ),
            ),
            Self::OutlineUnplaced => language.say(
                Wording::new(
                    "mẫu của loại văn bản này không có chỗ cho dàn bài",
                    "`<outline/>` trong mẫu, hoặc loại văn bản không ghi `template`",
                    "thêm `<outline/>` vào mẫu, hoặc bỏ `template` của loại trong kinds.yaml, hoặc bỏ `outline` của văn bản",
                ),
                Wording::new(
                    "the template of this kind has no room for an outline",
                    "`<outline/>` in the template, or a kind without `template`",
                    "add `<outline/>` to the template, or drop `template` of the kind in kinds.yaml, or drop `outline` of the paper",
                ),
            ),
            Self::OutlineMisplaced {
                name,
                parent,
                allowed,
            } => language.say(
                Wording::new(
                    format!("`{name}` không đặt được trong `{parent}` của dàn bài"),
                    format!("trong `{parent}` chỉ có {}", quoted(allowed)),
                    "chuyển đến đúng chỗ, hoặc đặt trong một mục, khoản ở giữa",
                ),
                Wording::new(
                    format!("`{name}` cannot stand in `{parent}` of an outline"),
                    format!("in `{parent}` only {}", quoted(allowed)),
                    "move it, or put a section or clause between",
                ),
            ),
            Self::SumLost { name } => language.say(
                Wording::new(
                    format!("`{name}` được gán lại bằng `set` trong vòng lặp: hết lượt thì giá trị ấy mất"),
                    "giá trị cộng dồn qua các lượt được gán bằng `set_global`",
                    "đổi `set` trong vòng lặp thành `set_global`; nếu là biến khác thì đặt tên khác",
                ),
                Wording::new(
                    format!("`{name}` is set anew with `set` in a loop: the value is lost at the end of the round"),
                    "what is summed over the rounds is set with `set_global`",
                    "write `set_global` in the loop; if it is another variable, give it another name",
                ),
            ),
        }
    }
}
