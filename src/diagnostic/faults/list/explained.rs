//! What `thidua explain` says of these faults.

use super::ListCode;
use crate::diagnostic::{Explanation, Language};

impl ListCode {
    /// What it is, why, an example, and what to do.
    pub(in crate::diagnostic) fn explained(self, language: Language) -> Explanation {
        match self {
            Self::WhichPart => Explanation {
                what: language.say("Có nhiều danh sách cùng tên", "Several lists of that name"),
                why: language.say(
                    "Kết quả, phiếu bầu có theo từng đợt, thành viên theo từng hội đồng, điểm theo từng bảng điểm.",
                    "Results and votes are of a review, members of a council, points of a table.",
                ),
                example: "thidua sheet votes --of so-ket --out phieu.xlsx",
                action: language.say("Thêm --of và mã.", "Add --of and the id."),
                basis: None,
            },
            Self::NoSuchList => Explanation {
                what: language.say("Chưa có danh sách ấy", "The list is not there yet"),
                why: language.say(
                    "Chưa ai điền, nên không có gì để đưa ra.",
                    "Nobody has filled it in, so there is nothing to hand out.",
                ),
                example: "thidua export votes --of tong-ket --out phieu.xlsx",
                action: language.say(
                    "Lập bảng trống bằng `thidua sheet`, điền, rồi `thidua import`.",
                    "Make an empty sheet with `thidua sheet`, fill it in, then `thidua import` it.",
                ),
                basis: None,
            },
            Self::WhichList => Explanation {
                what: language.say("Không rõ bảng là danh sách nào", "A table that may be one of several lists"),
                why: language.say(
                    "Chỉ tiêu, kết quả, số liệu năm trước có cùng các cột; đoán thì số liệu vào nhầm chỗ.",
                    "Targets, results and last year's figures have the same columns; a guess would put them in the wrong place.",
                ),
                example: "thidua import so-lieu.xlsx --as targets",
                action: language.say("Thêm --as và tên danh sách.", "Add --as and the name of the list."),
                basis: None,
            },
            Self::InWorkbook => Explanation {
                what: language.say("Danh sách nằm trong bảng tính", "A list that stands in a workbook"),
                why: language.say(
                    "Tệp YAML chỉ ghi tên bảng tính; chương trình đọc bảng tính ấy mỗi lần chạy và không sửa nó.",
                    "The YAML file names a workbook, which is read at each run and never changed.",
                ),
                example: "awardees: danh-sach.xlsx",
                action: language.say(
                    "Sửa bảng tính ấy bằng Excel, hoặc thay bằng tệp mới cùng tên.",
                    "Change that workbook in Excel, or put a new one in its place.",
                ),
                basis: None,
            },
            Self::NoHome => Explanation {
                what: language.say("Chưa có phần mà danh sách thuộc về", "What the list belongs to is not there"),
                why: language.say(
                    "Bảng tính không nói được ngày họp, quy tắc, tiêu chí; những điều ấy ghi trong YAML trước.",
                    "A table does not say the day of a meeting, rules or criteria; these are written in YAML first.",
                ),
                example: "reviews/so-ket.yaml: meeting",
                action: language.say("Ghi phần ấy trước, theo docs/du-lieu.md.", "Write that part first, as docs/du-lieu.md has it."),
                basis: None,
            },
            Self::Namesakes => Explanation {
                what: language.say("Không rõ hàng là người đã có hay người mới", "A row that may be someone who is there already"),
                why: language.say(
                    "Hai người có thể trùng cả họ tên; đoán thì thành tích của người này ghi cho người khác.",
                    "Two persons can have one name; a guess would give one what belongs to the other.",
                ),
                example: "Nguyễn Văn Mẫu: nguyen-van-mau, nguyen-van-mau-1958",
                action: language.say("Ghi mã vào cột “Mã”.", "Write the id into the column of ids."),
                basis: None,
            },
            Self::RowTwice => Explanation {
                what: language.say("Một trường hợp có hai hàng", "Two rows of one case"),
                why: language.say(
                    "Không rõ hàng nào đúng.",
                    "Nobody can tell which row is right.",
                ),
                example: "nguyen-van-mau",
                action: language.say("Xóa hàng thừa, hoặc ghi mã khác.", "Delete one of them, or write another id."),
                basis: None,
            },
            Self::ColumnMissing => Explanation {
                what: language.say("Hàng mới thiếu một cột", "New rows that lack a column"),
                why: language.say(
                    "Người mới mà không rõ đợt, hình thức, ai quyết định thì không lập được văn bản nào.",
                    "No paper can be made of someone whose review, award or decider nobody says.",
                ),
                example: "thidua import danh-sach.xlsx --common review=so-ket",
                action: language.say("Thêm cột, hoặc thêm --common.", "Add the column, or --common."),
                basis: None,
            },
            Self::NotAgreed => Explanation {
                what: language.say("Chưa ai đồng ý ghi", "Nobody agreed to the changes"),
                why: language.say(
                    "Tệp của người dùng chỉ đổi khi người dùng muốn.",
                    "A file of the user changes only as the user wants.",
                ),
                example: "thidua import danh-sach.xlsx --yes",
                action: language.say("Xem kỹ các thay đổi, rồi thêm --yes.", "Look at the changes, then add --yes."),
                basis: None,
            },
        }
    }
}
