//! What these faults say.

use super::ListProblem;
use crate::diagnostic::Language;
use crate::diagnostic::wording::{Wording, quoted};

impl ListProblem {
    /// Its sentences.
    #[expect(
        clippy::too_many_lines,
        reason = "one flat match: every fault beside its words"
    )]
    pub(in crate::diagnostic) fn wording(&self, language: Language) -> Wording {
        match self {
            Self::WhichPart { list, found, known } => {
                let of = found.as_ref();
                language.say(
                    Wording::new(
                        of.map_or_else(
                            || format!("có nhiều danh sách `{list}`: {}", quoted(known)),
                            |found| format!("không có danh sách `{list}` của `{found}`"),
                        ),
                        format!("một trong: {}", quoted(known)),
                        "thêm --of <mã đợt, mã hội đồng hoặc mã bảng điểm>",
                    ),
                    Wording::new(
                        of.map_or_else(
                            || format!("there are several lists `{list}`: {}", quoted(known)),
                            |found| format!("there is no list `{list}` of `{found}`"),
                        ),
                        format!("one of {}", quoted(known)),
                        "add --of <id of a review, a council or a table of points>",
                    ),
                )
            }
            Self::NoSuchList { list, file } => language.say(
                Wording::new(
                    format!("phong trào chưa có danh sách `{list}`"),
                    format!("danh sách ấy trong {file}"),
                    format!("`thidua sheet {list} --out <tệp>.xlsx` lập bảng để điền, rồi `thidua import`"),
                ),
                Wording::new(
                    format!("the campaign has no list `{list}` yet"),
                    format!("that list in {file}"),
                    format!("make a sheet to fill in with `thidua sheet {list} --out <file>.xlsx`, then `thidua import` it"),
                ),
            ),
            Self::WhichList { lists } => language.say(
                Wording::new(
                    "không rõ bảng này là danh sách nào",
                    format!("một trong: {}", quoted(lists)),
                    "thêm --as <tên danh sách>, như --as awardees",
                ),
                Wording::new(
                    "nobody can tell which list this table is",
                    format!("one of {}", quoted(lists)),
                    "add --as <name of the list>, such as --as awardees",
                ),
            ),
            Self::InWorkbook { list, workbook } => language.say(
                Wording::new(
                    format!("danh sách `{list}` đang nằm trong bảng tính `{workbook}`, không phải trong tệp YAML"),
                    "danh sách viết trong tệp YAML",
                    format!("sửa thẳng trong `{workbook}`, hoặc chép tệp mới đè lên nó; muốn chuyển vào YAML thì bỏ tên bảng tính ở khóa ấy rồi chạy lại"),
                ),
                Wording::new(
                    format!("the list `{list}` stands in the workbook `{workbook}`, not in the YAML file"),
                    "a list written in the YAML file",
                    format!("change `{workbook}` itself, or copy the new one over it; to have the list in YAML, delete the workbook's name at that key and run again"),
                ),
            ),
            Self::NoHome { list, file } => language.say(
                Wording::new(
                    format!("{file} chưa có chỗ cho danh sách `{list}`"),
                    "cuộc họp, hội đồng, bảng điểm hoặc đơn vị mà danh sách thuộc về đã ghi trong tệp",
                    format!("ghi phần ấy vào {file} trước (docs/du-lieu.md), rồi chạy lại"),
                ),
                Wording::new(
                    format!("{file} has no place for the list `{list}` yet"),
                    "the meeting, council, table of points or unit that the list belongs to",
                    format!("write that part of {file} first (docs/du-lieu.md), then run again"),
                ),
            ),
            Self::Namesakes { name, known } => language.say(
                Wording::new(
                    format!("không rõ “{name}” ở hàng này là ai: đã có {}", quoted(known)),
                    "mã của đúng người ấy, hoặc một mã mới nếu là người khác",
                    "ghi mã vào cột “Mã” của hàng; bảng không có cột ấy thì thêm, hoặc sửa tệp YAML bằng tay",
                ),
                Wording::new(
                    format!("nobody can tell who “{name}” of this row is: there is {}", quoted(known)),
                    "the id of that one, or a new id if it is someone else",
                    "write the id into the column of ids, adding it if there is none, or edit the YAML file by hand",
                ),
            ),
            Self::RowTwice { id } => language.say(
                Wording::new(
                    format!("`{id}` có hơn một hàng trong bảng"),
                    "mỗi trường hợp một hàng",
                    "xóa hàng thừa; là hai người khác nhau thì ghi hai mã khác nhau vào cột “Mã”",
                ),
                Wording::new(
                    format!("`{id}` has more than one row"),
                    "a row each",
                    "delete the one too many; for two persons write two ids",
                ),
            ),
            Self::ColumnMissing { head, heads, key } => language.say(
                Wording::new(
                    format!("bảng có hàng mới mà không có cột “{head}”"),
                    format!("một cột có tiêu đề: {}", quoted(heads)),
                    format!("thêm cột ấy vào bảng; mọi hàng như nhau thì thêm --common {key}=<giá trị>"),
                ),
                Wording::new(
                    format!("the table has new rows and no column “{head}”"),
                    format!("a column with one of the heads {}", quoted(heads)),
                    format!("add the column; where all rows are alike, add --common {key}=<value>"),
                ),
            ),
            Self::NotAgreed { file } => language.say(
                Wording::new(
                    format!("chưa ghi gì vào {file}: chưa có ai đồng ý"),
                    "lời đồng ý khi được hỏi, hoặc --yes",
                    "xem các thay đổi ở trên rồi chạy lại với --yes",
                ),
                Wording::new(
                    format!("nothing was written into {file}: nobody agreed"),
                    "a yes when asked, or --yes",
                    "look at the changes above, then run again with --yes",
                ),
            ),
        }
    }
}
