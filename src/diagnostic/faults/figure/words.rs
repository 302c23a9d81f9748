//! What these faults say.

use chrono::NaiveDate;

use super::FigureProblem;
use crate::diagnostic::Language;
use crate::diagnostic::wording::{Wording, day as in_figures};

impl FigureProblem {
    /// Its sentences.
    #[expect(
        clippy::too_many_lines,
        reason = "one flat match: every fault beside its words"
    )]
    pub(in crate::diagnostic) fn wording(&self, language: Language) -> Wording {
        match self {
            Self::AsOfOutside {
                review,
                day,
                from,
                until,
            } => outside(review, *day, *from, *until, language),
            Self::KindTaken {
                indicator,
                measure,
                kind,
            } => language.say(
                Wording::new(
                    format!("chỉ tiêu “{indicator}” ({measure}) không ghi `kind`, được hiểu là `{kind}`"),
                    "",
                    format!("ghi `kind: {kind}` nếu đúng như vậy; nếu không, sửa `measure` hoặc ghi loại khác"),
                ),
                Wording::new(
                    format!("indicator “{indicator}” ({measure}) has no `kind` and is taken for `{kind}`"),
                    "",
                    format!("write `kind: {kind}` if it is so; if not, correct `measure` or write another kind"),
                ),
            ),
            Self::LimitTaken { indicator } => language.say(
                Wording::new(
                    format!("chỉ tiêu “{indicator}” không ghi `better`, được hiểu là mức không được vượt"),
                    "",
                    "ghi `better: it-hon` nếu đúng như vậy; nếu nhiều hơn là tốt thì ghi `better: nhieu-hon`",
                ),
                Wording::new(
                    format!("indicator “{indicator}” has no `better` and is taken for a limit"),
                    "",
                    "write `better: it-hon` if it is so; if more is better, `better: nhieu-hon`",
                ),
            ),
            Self::KeyNotForKind { indicator, key, kind } => language.say(
                Wording::new(
                    format!("chỉ tiêu “{indicator}” thuộc loại `{kind}`, không dùng được khóa `{key}` như vậy"),
                    key.allowed(language),
                    format!("bỏ hoặc sửa `{key}`; hoặc sửa `kind`"),
                ),
                Wording::new(
                    format!("indicator “{indicator}” is of kind `{kind}`, where `{key}` cannot say this"),
                    key.allowed(language),
                    format!("delete or correct `{key}`, or correct `kind`"),
                ),
            ),
            Self::PercentAsAmount { indicator, measure } => language.say(
                Wording::new(
                    format!("chỉ tiêu “{indicator}” tính bằng {measure} mà ghi `kind: so-luong`"),
                    "tỷ lệ phần trăm của nhiều đơn vị không cộng lại được",
                    "ghi `kind: phan-tram`, hoặc sửa đơn vị tính trong `measure`",
                ),
                Wording::new(
                    format!("indicator “{indicator}” is in {measure} but `kind: so-luong`"),
                    "percentages of several units do not add up",
                    "write `kind: phan-tram`, or correct `measure`",
                ),
            ),
            Self::WrongFigure {
                unit,
                indicator,
                found,
                kind,
            } => language.say(
                Wording::new(
                    format!("{unit}: `{indicator}` đang là `{found}`, mà chỉ tiêu này thuộc loại `{kind}`"),
                    "`co` hoặc `khong` với chỉ tiêu `co-khong`; một con số với chỉ tiêu khác",
                    "sửa giá trị này, hoặc sửa `kind` của chỉ tiêu",
                ),
                Wording::new(
                    format!("{unit}: `{indicator}` is `{found}`, but the indicator is of kind `{kind}`"),
                    "`co` or `khong` for an indicator `co-khong`, a number for any other",
                    "correct the value, or the indicator's `kind`",
                ),
            ),
            Self::BelowZero { unit, indicator, found } => language.say(
                Wording::new(
                    format!("{unit}: `{indicator}` là {found}, nhỏ hơn 0"),
                    "một số lượng từ 0 trở lên",
                    "bỏ dấu trừ; chỉ tiêu giảm thì ghi số giảm được, mức không được vượt thì ghi `better: it-hon`",
                ),
                Wording::new(
                    format!("{unit}: `{indicator}` is {found}, below zero"),
                    "a number from 0 on",
                    "take the minus away; of a decrease write by how much, of a limit `better: it-hon`",
                ),
            ),
            Self::PercentOver100 { unit, indicator, found } => language.say(
                Wording::new(
                    format!("{unit}: `{indicator}` là {found}, quá cả tổng thể"),
                    "phần của một tổng thể thì không quá 100%",
                    "sửa con số; tỷ lệ quá được 100%, như thu so với dự toán, thì ghi `over_100: true` ở chỉ tiêu",
                ),
                Wording::new(
                    format!("{unit}: `{indicator}` is {found}, more than the whole"),
                    "a part of a whole is 100% at most",
                    "correct the figure; for a percentage that may exceed 100 write `over_100: true` at the indicator",
                ),
            ),
            Self::PeriodTargetMissing {
                unit,
                indicator,
                review,
            } => language.say(
                Wording::new(
                    format!("{unit} có kết quả `{indicator}` ở đợt `{review}` mà không có chỉ tiêu của kỳ"),
                    "đợt đã có `period_targets` thì mọi kết quả đều có chỉ tiêu của kỳ để so",
                    "thêm vào `period_targets` của đơn vị này, hoặc bỏ `period_targets` ở mọi đơn vị",
                ),
                Wording::new(
                    format!("{unit} has a result for `{indicator}` in `{review}` but no target of that time"),
                    "where a review has `period_targets`, one for each result",
                    "add it to the unit's `period_targets`, or delete `period_targets` of all units",
                ),
            ),
            Self::SizeMissing {
                unit,
                indicator,
                size,
            } => language.say(
                Wording::new(
                    format!("{unit} chưa có quy mô `{size}` lớn hơn 0, cần cho bình quân của `{indicator}`"),
                    "mọi đơn vị đăng ký chỉ tiêu đều có con số này trong `sizes`",
                    format!("thêm `sizes: {{{size}: …}}` cho đơn vị, hoặc bỏ `weighted_by` của chỉ tiêu"),
                ),
                Wording::new(
                    format!("{unit} has no size `{size}` above 0, which the mean of `{indicator}` needs"),
                    "this number in `sizes` of every unit that registered the indicator",
                    format!("add `sizes: {{{size}: ...}}` to the unit, or delete `weighted_by` of the indicator"),
                ),
            ),
            Self::NothingPromised { unit, indicator } => language.say(
                Wording::new(
                    format!("{unit} đăng ký `{indicator}: khong`"),
                    "đăng ký là `co`: việc cần đạt",
                    "bỏ chỉ tiêu này ở đơn vị; hoặc đặt tên theo việc cần đạt, như “Không có vụ việc phức tạp”, rồi ghi `co`",
                ),
                Wording::new(
                    format!("{unit} registered `{indicator}: khong`"),
                    "`co`: what is to be reached",
                    "delete it, or name the indicator by what is to be reached and write `co`",
                ),
            ),
        }
    }
}

fn outside(
    review: &str,
    day: NaiveDate,
    from: Option<NaiveDate>,
    until: NaiveDate,
    language: Language,
) -> Wording {
    language.say(
        Wording::new(
            format!(
                "số liệu của đợt `{review}` tính đến {}, ngoài thời gian của đợt",
                in_figures(day)
            ),
            from.map_or_else(
                || format!("không sau {}", in_figures(until)),
                |from| format!("từ {} đến {}", in_figures(from), in_figures(until)),
            ),
            "sửa `as_of`, hoặc ngày của đợt trong campaign.yaml",
        ),
        Wording::new(
            format!("figures of review `{review}` run to {day}, outside it"),
            from.map_or_else(
                || format!("not after {until}"),
                |from| format!("from {from} to {until}"),
            ),
            "correct `as_of`, or the review's date in campaign.yaml",
        ),
    )
}
