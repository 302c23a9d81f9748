//! What `thidua explain` says of these faults.

use super::FigureCode;
use crate::diagnostic::{Explanation, Language};

impl FigureCode {
    /// What it is, why, an example, and what to do.
    #[expect(
        clippy::too_many_lines,
        reason = "one flat match: every fault beside its explanation"
    )]
    pub(in crate::diagnostic) fn explained(self, language: Language) -> Explanation {
        let (what, why, example, action) = match self {
            Self::KindTaken => (
                language.say("Loại của chỉ tiêu được hiểu theo đơn vị tính hoặc tên", "The kind of an indicator taken from its measure or name"),
                language.say(
                    "Tỷ lệ, số bình quân của nhiều đơn vị không cộng được; chương trình không cộng những số như vậy khi chưa chắc.",
                    "Percentages and means do not add up; the program does not add figures that may be such.",
                ),
                "measure: \"%\"",
                language.say("Ghi rõ `kind` của chỉ tiêu.", "Write the indicator's `kind`."),
            ),
            Self::LimitTaken => (
                language.say("Mức không được vượt, được hiểu theo tên chỉ tiêu", "A limit taken from the name of an indicator"),
                language.say(
                    "Với “không quá”, “giảm còn”, “không để xảy ra”, thứ hạng thì ít hơn là tốt: tính như chỉ tiêu khác thì đơn vị vượt mức lại thành đạt chỉ tiêu.",
                    "Of what is not to be exceeded, and of ranks, less is better: reckoned as other indicators, who exceeds it would have reached it.",
                ),
                "name: Số vụ cháy nổ không quá",
                language.say("Ghi rõ `better` của chỉ tiêu.", "Write the indicator's `better`."),
            ),
            Self::KeyNotForKind => (
                language.say("Khóa không dùng được với loại chỉ tiêu này", "A key that this kind of indicator cannot have"),
                language.say(
                    "Cộng tỷ lệ phần trăm, hay ghi ít hơn là tốt cho một việc chỉ có đạt hay chưa, cho ra con số không có nghĩa.",
                    "A sum of percentages, or less of a yes, is no figure.",
                ),
                "kind: phan-tram, total: cong",
                language.say("Bỏ hoặc sửa khóa ấy, hoặc sửa `kind`.", "Delete or correct the key, or correct `kind`."),
            ),
            Self::PercentAsAmount => (
                language.say("Tỷ lệ phần trăm được khai là số lượng", "A percentage said to be an amount"),
                language.say(
                    "95% của 34 đơn vị không phải là 3.230%.",
                    "95% in each of 34 units is not 3,230%.",
                ),
                "measure: \"%\", kind: so-luong",
                language.say("Ghi `kind: phan-tram`, hoặc sửa `measure`.", "Write `kind: phan-tram`, or correct `measure`."),
            ),
            Self::BelowZero => (
                language.say("Số lượng nhỏ hơn 0", "A number of things below zero"),
                language.say(
                    "Không có âm 3 hộ, âm 25,9 triệu đồng; dấu trừ làm sai tổng cộng và tỷ lệ.",
                    "There are no minus three households; the minus makes totals and percentages wrong.",
                ),
                "thue-dat: -46.5",
                language.say("Bỏ dấu trừ.", "Take the minus away."),
            ),
            Self::WrongFigure => (
                language.say("Giá trị không hợp với loại chỉ tiêu", "A value that does not fit the kind of indicator"),
                language.say(
                    "Chỉ tiêu đạt hay chưa không có con số; chỉ tiêu khác không có `co`, `khong`.",
                    "A yes/no indicator has no number, any other no `co` or `khong`.",
                ),
                "kind: co-khong … results: {so-ket: {khu-pho-van-hoa: 3}}",
                language.say("Sửa giá trị, hoặc sửa `kind` của chỉ tiêu.", "Correct the value, or the indicator's `kind`."),
            ),
            Self::PercentOver100 => (
                language.say("Tỷ lệ phần trăm quá 100", "A percentage above 100"),
                language.say(
                    "Phần của một tổng thể không thể hơn tổng thể; thường là gõ nhầm hoặc gõ số lượng vào chỗ tỷ lệ.",
                    "A part cannot be more than its whole; most often it is a slip, or a count in place of a share.",
                ),
                "targets: {ho-van-hoa: 950}",
                language.say(
                    "Sửa con số; tỷ lệ quá được 100% thì ghi `over_100: true`.",
                    "Correct the figure; if it may exceed 100 write `over_100: true`.",
                ),
            ),
            Self::AsOfOutside => (
                language.say("Ngày của số liệu nằm ngoài đợt", "Figures that run to a day outside their review"),
                language.say(
                    "Báo cáo ghi số liệu tính đến ngày nào; ngày ấy không thể sau ngày sơ kết, tổng kết, hay trước đợt trước.",
                    "The report says which day its figures run to; that day cannot be after the review, or before the one before it.",
                ),
                "reviews: [{id: so-ket, date: 2025-06-30, as_of: 2025-07-31}]",
                language.say("Sửa `as_of` hoặc ngày của đợt.", "Correct `as_of` or the review's date."),
            ),
            Self::PeriodTargetMissing => (
                language.say("Có đơn vị thiếu chỉ tiêu của kỳ", "A unit without a target of the time"),
                language.say(
                    "Một bảng so với chỉ tiêu của kỳ thì mọi dòng đều so như vậy; nếu không, số chung sai.",
                    "A table against targets of the time needs one in each row, or its totals are wrong.",
                ),
                "results: {so-ket: {duong-hoa: 3, period_targets: {}}}",
                language.say(
                    "Thêm chỉ tiêu của kỳ cho đơn vị, hoặc bỏ `period_targets` ở mọi đơn vị.",
                    "Add the unit's target, or delete `period_targets` of all units.",
                ),
            ),
            Self::SizeMissing => (
                language.say("Thiếu quy mô của đơn vị để tính bình quân", "A unit without the size that a mean needs"),
                language.say(
                    "Bình quân theo quy mô mà thiếu một đơn vị thì sai.",
                    "A mean by size is wrong without one of the sizes.",
                ),
                "weighted_by: so-ho",
                language.say("Thêm con số vào `sizes` của đơn vị.", "Add the number to the unit's `sizes`."),
            ),
            Self::NothingPromised => (
                language.say("Đăng ký một việc là không", "A yes/no indicator registered with no"),
                language.say(
                    "Đăng ký thi đua là hứa đạt; `khong` thì không có gì để xét đạt hay chưa.",
                    "To register is to promise; a no leaves nothing to judge.",
                ),
                "targets: {co-vu-viec: khong}",
                language.say(
                    "Bỏ chỉ tiêu ấy, hoặc đặt tên theo việc cần đạt rồi ghi `co`.",
                    "Delete it, or name it by what is to be reached and write `co`.",
                ),
            ),
        };
        Explanation {
            what,
            why,
            example,
            action,
            basis: None,
        }
    }
}
