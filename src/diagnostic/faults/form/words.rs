//! What these faults say.

use super::FormProblem;
use crate::diagnostic::Language;
use crate::diagnostic::wording::Wording;

impl FormProblem {
    /// Its sentences.
    #[expect(
        clippy::too_many_lines,
        reason = "one flat match: every fault beside its words"
    )]
    pub(in crate::diagnostic) fn wording(&self, language: Language) -> Wording {
        match self {
            Self::OutOfRange {
                key,
                value,
                min,
                max,
                clause,
            } => language.say(
                Wording::new(
                    format!("`{key}` là {value}"),
                    format!("từ {min} đến {max} ({clause})"),
                    "sửa giá trị ở chỗ này",
                ),
                Wording::new(
                    format!("`{key}` is {value}"),
                    format!("from {min} to {max}"),
                    "correct the value here",
                ),
            ),
            Self::HeadingTooWide {
                text,
                width_mm,
                room_mm,
                of_name,
            } => language.say(
                Wording::new(
                    format!("dòng `{text}` dài {width_mm} mm, không đặt vừa một dòng"),
                    format!("không quá {room_mm} mm ở cỡ chữ nhỏ nhất nghị định cho phép"),
                    if *of_name {
                        "chia tên thành nhiều dòng ở khóa `heading` (cơ quan cấp trên: `parent`), mỗi dòng một mục"
                    } else {
                        "rút ngắn địa danh"
                    },
                ),
                Wording::new(
                    format!("the line `{text}` is {width_mm} mm long and does not fit"),
                    format!("{room_mm} mm at most, in the smallest sizes the decree allows"),
                    if *of_name {
                        "break the name into several lines at the key `heading` (that of the body above: `parent`), a list of lines"
                    } else {
                        "shorten the place"
                    },
                ),
            ),
            Self::PartsDisagree { part, given } => {
                let (element, key) = (part.element(), part.key());
                language.say(
                    Wording::new(
                        if *given {
                            format!("văn bản có `{key}` nhưng mẫu không có chỗ `<{element}/>`")
                        } else {
                            format!("mẫu có `<{element}/>` nhưng văn bản không khai `{key}`")
                        },
                        "",
                        if *given {
                            format!("xóa `{key}`, hoặc thêm `<{element}/>` vào mẫu")
                        } else {
                            format!("thêm `{key}` cho văn bản này trong papers.yaml")
                        },
                    ),
                    Wording::new(
                        if *given {
                            format!("the paper has `{key}` but its template has no `<{element}/>`")
                        } else {
                            format!("the template has `<{element}/>` but the paper gives no `{key}`")
                        },
                        "",
                        if *given {
                            format!("delete `{key}`, or add `<{element}/>`")
                        } else {
                            format!("add `{key}` to the paper in papers.yaml")
                        },
                    ),
                )
            }
            Self::NoSuchArticle { number, last } => language.say(
                Wording::new(
                    format!("trích sao Điều {number}, mà văn bản được sao có {last} Điều"),
                    "số của những Điều có trong văn bản được sao",
                    "sửa `excerpt`",
                ),
                Wording::new(
                    format!("an excerpt of article {number} from a paper with {last} articles"),
                    "numbers of articles that the copied paper has",
                    "mend `excerpt`",
                ),
            ),
            Self::NoSuchRow { id } => language.say(
                Wording::new(
                    format!("trích sao cho `{id}`, mà danh sách của văn bản được sao không có dòng nào của `{id}`"),
                    "mã của đơn vị, cá nhân, tập thể, hộ có tên trong văn bản được sao",
                    "sửa `excerpt_for`",
                ),
                Wording::new(
                    format!("an excerpt for `{id}`, of whom the copied paper's list has no row"),
                    "ids of units and awardees whom the copied paper names",
                    "mend `excerpt_for`",
                ),
            ),
            Self::ListLeftOut { id } => language.say(
                Wording::new(
                    format!("`{id}` trích Điều có câu “danh sách kèm theo” mà không kèm dòng nào của danh sách"),
                    "mã của những đơn vị, cá nhân, tập thể, hộ nhận bản trích sao",
                    "thêm `excerpt_for`, hoặc bỏ Điều ấy khỏi `excerpt`",
                ),
                Wording::new(
                    format!("`{id}` copies an article that speaks of the attached list, and none of the list's rows"),
                    "ids of the units and awardees who receive the excerpt",
                    "add `excerpt_for`, or take that article out of `excerpt`",
                ),
            ),
            Self::NotIssued { id } => language.say(
                Wording::new(
                    format!("`{id}` là biểu mẫu điền tay, không ban hành"),
                    "văn bản có số, hoặc danh sách",
                    "lập bằng `thidua build`, in rồi điền; bản đã điền lưu trong hồ sơ",
                ),
                Wording::new(
                    format!("`{id}` is a form to be filled in by hand, which is not issued"),
                    "a paper with a number, or a list",
                    "make it with `thidua build`, print and fill it in",
                ),
            ),
            Self::FormsDoNotFit { count, pages } => language.say(
                Wording::new(
                    format!("{count} bản trên một trang không đủ chỗ: chiếm {pages} trang"),
                    "mọi bản nằm gọn trong một trang",
                    "giảm `per_page`, hoặc bỏ khóa này để mỗi bản một tờ",
                ),
                Wording::new(
                    format!("{count} forms do not fit on one page: they take {pages} pages"),
                    "all of them on one page",
                    "lower `per_page`, or remove it for one form a sheet",
                ),
            ),
            Self::TableTooWide {
                columns,
                width_mm,
                room_mm,
            } => language.say(
                Wording::new(
                    format!("bảng {columns} cột cần rộng {width_mm} mm cho các chữ và số dài nhất của nó"),
                    format!("không quá {room_mm} mm, kể cả khi dùng cỡ chữ nhỏ và chia thành nhiều bảng"),
                    "rút ngắn chữ, số dài nhất; hoặc bớt cột của bảng trong mẫu",
                ),
                Wording::new(
                    format!(
                        "a table of {columns} columns needs {width_mm} mm for its longest words and figures"
                    ),
                    format!("{room_mm} mm at most, even in the smaller size and parted into several tables"),
                    "shorten the longest words or figures; or take columns out of the template's table",
                ),
            ),
            Self::WrongArticle { found, last: 0 } => language.say(
                Wording::new(
                    format!("nơi nhận ghi `{found}`, nhưng văn bản không có điều nào"),
                    "",
                    "bỏ dòng ấy trong `recipients`",
                ),
                Wording::new(
                    format!("a recipient is `{found}`, but the paper has no articles"),
                    "",
                    "leave it out of `recipients`",
                ),
            ),
            Self::WrongArticle { found, last } => language.say(
                Wording::new(
                    format!("nơi nhận ghi `{found}`, nhưng điều cuối là Điều {last}"),
                    format!("`Như Điều {last}`"),
                    "ghi `Như Điều` không kèm số, chương trình tự điền",
                ),
                Wording::new(
                    format!("a recipient is `{found}`, but the last article is {last}"),
                    format!("article {last}, or no number"),
                    "write the line without a number; the program fills it in",
                ),
            ),
            Self::UnitOfOtherFormat {
                paper,
                unit,
                format,
                found,
            } => language.say(
                Wording::new(
                    format!("`{paper}` lập cho “{found}”, tổ chức {}, mà in Quốc hiệu", format.said(language)),
                    "đơn vị soạn văn bản theo Nghị định 30/2020/NĐ-CP, có Quốc hiệu",
                    format!("ghi `except: {unit}` ở văn bản `{paper}` để không lập cho đơn vị này: đơn vị tự soạn theo thể thức của mình; hoặc ghi `heading` của đơn vị là cơ quan lập biểu mẫu"),
                ),
                Wording::new(
                    format!("`{paper}` is made for `{found}`, a body of {}, with the head of the State", format.said(language)),
                    "a unit whose papers have the format of Nghi dinh 30/2020",
                    format!("write `except: {unit}` at the paper `{paper}`, so that the unit writes it in its own format; or say in the unit's `heading` whose form it is"),
                ),
            ),
            Self::OtherFormat { format, found } => language.say(
                Wording::new(
                    format!("“{found}” là tổ chức {}", format.said(language)),
                    "cơ quan, tổ chức soạn văn bản theo Nghị định 30/2020/NĐ-CP, có Quốc hiệu",
                    format!(
                        "chương trình chưa có thể thức văn bản {}: soạn văn bản này bằng phần mềm khác. Tổ chức ấy vẫn ghi được ở `addressees`, `recipients`",
                        format.said(language)
                    ),
                ),
                Wording::new(
                    format!("`{found}` is a body of {}", format.said(language)),
                    "a body whose papers have the format of Nghi dinh 30/2020",
                    "the program does not have that format yet: write the paper elsewhere. Such a body may be among `addressees` and `recipients`",
                ),
            ),
        }
    }
}
