//! What these faults say.

use super::ScoreProblem;
use crate::diagnostic::Language;
use crate::diagnostic::wording::{Wording, quoted, shown};

impl ScoreProblem {
    /// Its sentences.
    #[expect(
        clippy::too_many_lines,
        reason = "one flat match: every fault beside its words"
    )]
    pub(in crate::diagnostic) fn wording(&self, language: Language) -> Wording {
        match self {
            Self::PointsOutside {
                unit,
                criterion,
                found,
                most,
            } => outside(unit, criterion, found, most.as_deref(), language),
            Self::CriteriaMissing {
                unit,
                scorer,
                criteria,
            } => language.say(
                Wording::new(
                    format!("{unit}: `{scorer}` chưa có điểm của {}", quoted(criteria)),
                    "đã chấm thì mọi tiêu chí đều có điểm",
                    format!("thêm điểm, không được điểm nào thì ghi 0; chưa chấm xong thì bỏ cả khóa `{scorer}`"),
                ),
                Wording::new(
                    format!("{unit}: `{scorer}` has no points for {}", quoted(criteria)),
                    "once there are points, each criterion has some",
                    format!("add the points, 0 for none; while scoring goes on leave out the whole key `{scorer}`"),
                ),
            ),
            Self::TotalDisagrees {
                unit,
                found,
                computed,
            } => language.say(
                Wording::new(
                    format!("{unit}: tổng điểm ghi là {found}, mà các mục cộng lại là {computed}"),
                    "tổng điểm bằng điểm các tiêu chí cộng điểm thưởng trừ điểm trừ",
                    "sửa điểm của mục bị sai, hoặc sửa hay bỏ tổng điểm",
                ),
                Wording::new(
                    format!("{unit}: the total says {found}, but the points come to {computed}"),
                    "the total is the points of all criteria and the bonus, less the penalty",
                    "correct the points that are wrong, or correct or delete the total",
                ),
            ),
            Self::RankDisagrees {
                unit,
                found,
                computed,
            } => rank(unit, *found, *computed, language),
            Self::ClassDisagrees {
                unit,
                found,
                total,
                computed,
            } => class(unit, found, total, computed.as_deref(), language),
            Self::MostDisagrees { found, computed } => language.say(
                Wording::new(
                    format!("`out_of` là {found}, mà điểm tối đa của các tiêu chí cộng lại là {computed}"),
                    "điểm tối đa của các tiêu chí cộng lại đúng bằng thang điểm",
                    "sửa `most` của tiêu chí bị sai, hoặc sửa `out_of`; điểm thưởng ghi trong `bonus`, không tính vào thang điểm",
                ),
                Wording::new(
                    format!("`out_of` is {found}, but the criteria come to {computed} at most"),
                    "the most points of all criteria come to what the table is out of",
                    "correct `most` of a criterion, or `out_of`; a bonus stands in `bonus` and is not counted here",
                ),
            ),
            Self::NoBand { unit, total } => language.say(
                Wording::new(
                    format!("{unit} được {total} điểm, thấp hơn mọi loại trong `bands`"),
                    "mọi số điểm đều có loại",
                    "thêm loại thấp nhất với `from: 0`, hoặc hạ `from` của loại cuối",
                ),
                Wording::new(
                    format!("{unit} has {total} points, below every class of `bands`"),
                    "a class for every number of points",
                    "add a lowest class with `from: 0`, or lower `from` of the last one",
                ),
            ),
            Self::BandNotLower { name, first_line } => language.say(
                Wording::new(
                    format!("loại “{}” không thấp hơn loại ở dòng {first_line}, hoặc trùng tên", shown(name)),
                    "các loại ghi từ cao xuống thấp, mỗi loại một tên, bắt đầu từ ít điểm hơn loại trước",
                    "sửa `name` hoặc `from`, hoặc đổi chỗ các loại",
                ),
                Wording::new(
                    format!("class “{}” is not below that in line {first_line}, or has its name", shown(name)),
                    "classes from high to low, each with its own name and beginning at fewer points than the one before",
                    "correct `name` or `from`, or change their order",
                ),
            ),
            Self::TableNotChosen { id, tables } => language.say(
                Wording::new(
                    format!("`{id}` không ghi theo bảng điểm nào; đợt này có {}", quoted(tables)),
                    "đợt có nhiều bảng điểm thì mỗi văn bản về điểm ghi một bảng",
                    "thêm `score_table` với mã bảng điểm",
                ),
                Wording::new(
                    format!("`{id}` does not say by which table of points; the review has {}", quoted(tables)),
                    "where a review has several tables, one for each paper on points",
                    "add `score_table` with the id of a table",
                ),
            ),
            Self::MostExceeded {
                criterion,
                most,
                units,
            } => language.say(
                Wording::new(
                    format!("`{criterion}` tối đa {most} điểm, mà {units} đơn vị được chấm nhiều hơn"),
                    "điểm của từng đơn vị không quá điểm tối đa",
                    "sửa `most` của mục này; nếu `most` đúng thì sửa điểm của các đơn vị",
                ),
                Wording::new(
                    format!("`{criterion}` is {most} points at most, but {units} units were given more"),
                    "no unit has more than the most",
                    "correct `most`; if it is right, correct the points of the units",
                ),
            ),
            Self::NotAboveZero { key, found } => language.say(
                Wording::new(
                    format!("`{key}` là {found}"),
                    "số điểm lớn hơn 0",
                    format!("sửa `{key}`; điểm trừ cũng ghi số dương, chương trình tự trừ"),
                ),
                Wording::new(
                    format!("`{key}` is {found}"),
                    "points above 0",
                    format!("correct `{key}`; what is taken off is a positive number too"),
                ),
            ),
            Self::ClassOverQuota {
                class,
                units,
                of,
                most,
            } => language.say(
                Wording::new(
                    format!("loại “{}” có {units} trong {of} đơn vị được xếp loại", shown(class)),
                    format!("nhiều nhất {most} đơn vị, theo `at_most`"),
                    "hạ loại của đơn vị vượt hạn mức bằng `capped` (ghi lý do), sửa `from`, hoặc bỏ `at_most`",
                ),
                Wording::new(
                    format!("class “{}” has {units} of {of} classed units", shown(class)),
                    format!("{most} units at most, by `at_most`"),
                    "lower the class of a unit by `capped` (with its reason), correct `from`, or delete `at_most`",
                ),
            ),
            Self::UnitsLeftOut { units } => language.say(
                Wording::new(
                    format!("bảng điểm không có {}", named(units)),
                    "mọi đơn vị cùng loại trong units.yaml đều được chấm",
                    "thêm đơn vị vào bảng điểm; không xếp hạng thì ghi `not_ranked` với lý do; không thuộc diện chấm thì không cần sửa",
                ),
                Wording::new(
                    format!("no table of the review has {}", named(units)),
                    "all units of one kind in units.yaml are scored",
                    "add them; write `not_ranked` with the reason of one that is not ranked; nothing, if they are not to be scored",
                ),
            ),
            Self::ProposedNotListed { unit, award } => language.say(
                Wording::new(
                    format!("{unit}: theo hạng, loại được đề nghị {}, mà awardees.yaml chưa có", award.said(language)),
                    "danh sách đề nghị theo kết quả chấm điểm",
                    "thêm đơn vị vào awardees.yaml; Hội đồng quyết định khác thì không cần sửa",
                ),
                Wording::new(
                    format!("{unit}: proposed by its rank for {}, but not in awardees.yaml", award.said(language)),
                    "those proposed follow the result of the points",
                    "add the unit to awardees.yaml; nothing, if the council decided otherwise",
                ),
            ),
            Self::ListedNotProposed { unit, award, rank } => {
                let (vi, en) = rank.map_or_else(
                    || ("không xếp hạng".to_owned(), "not ranked".to_owned()),
                    |rank| (format!("hạng {rank}"), format!("rank {rank}")),
                );
                language.say(
                    Wording::new(
                        format!("{unit} ({vi}) có trong danh sách đề nghị {}, mà hạng, loại không được đề nghị", award.said(language)),
                        "danh sách đề nghị theo kết quả chấm điểm",
                        "bỏ khỏi awardees.yaml hoặc sửa `awards` của bảng điểm; Hội đồng quyết định khác thì không cần sửa",
                    ),
                    Wording::new(
                        format!("{unit} ({en}) is among those proposed for {}, but its rank or class is not", award.said(language)),
                        "those proposed follow the result of the points",
                        "drop it from awardees.yaml or correct `awards` of the table; nothing, if the council decided otherwise",
                    ),
                )
            }
            Self::NotItsScorer { unit, key, scorer } => language.say(
                Wording::new(
                    format!("{unit} có `{key}`, mà `scored_by` của bảng điểm không có `{scorer}`"),
                    "chỉ điểm của những người chấm ghi trong `scored_by`",
                    format!("thêm `{scorer}` vào `scored_by`, hoặc bỏ `{key}`"),
                ),
                Wording::new(
                    format!("{unit} has `{key}`, but `scored_by` of the table has no `{scorer}`"),
                    "points of those in `scored_by` only",
                    format!("add `{scorer}` to `scored_by`, or delete `{key}`"),
                ),
            ),
        }
    }
}

/// A few names, and how many there are of many.
fn named(units: &[String]) -> String {
    const MOST: usize = 10;
    let said = units
        .iter()
        .take(MOST)
        .map(String::as_str)
        .collect::<Vec<_>>()
        .join(", ");
    if units.len() > MOST {
        format!("{said}, … ({})", units.len())
    } else {
        said
    }
}

fn outside(unit: &str, criterion: &str, found: &str, most: Option<&str>, language: Language) -> Wording {
    let (vi, en) = most.map_or_else(
        || ("từ 0 điểm trở lên".to_owned(), "0 points or more".to_owned()),
        |most| (format!("từ 0 đến {most} điểm"), format!("0 to {most} points")),
    );
    language.say(
        Wording::new(
            format!("{unit}: `{criterion}` là {found} điểm"),
            vi,
            "sửa điểm; điểm trừ ghi số dương, chương trình tự trừ; nếu điểm đúng thì sửa `most`, `bonus_most` của bảng",
        ),
        Wording::new(
            format!("{unit}: `{criterion}` is {found} points"),
            en,
            "correct the points; what is taken off is a positive number; if they are right, correct `most` or `bonus_most`",
        ),
    )
}

fn rank(unit: &str, found: u32, computed: Option<u32>, language: Language) -> Wording {
    let (vi, en) = computed.map_or_else(
        || {
            (
                "không xếp hạng (`not_ranked`)".to_owned(),
                "not ranked (`not_ranked`)".to_owned(),
            )
        },
        |rank| (format!("hạng {rank}"), format!("rank {rank}")),
    );
    language.say(
        Wording::new(
            format!("{unit} ghi hạng {found}, mà theo điểm thì {vi}"),
            "hạng theo tổng điểm trong cụm, khối; bằng điểm thì đồng hạng, hạng tiếp theo bỏ qua số đơn vị đồng hạng: 1, 2, 2, 4",
            "sửa điểm bị sai, hoặc sửa hay bỏ `rank`; phân hạng khi bằng điểm thì ghi `tie_break`",
        ),
        Wording::new(
            format!("{unit} says rank {found}, but by the points: {en}"),
            "the rank by total in its cluster; equal totals share a rank and the next is left out: 1, 2, 2, 4",
            "correct the points that are wrong, or correct or delete `rank`; write `tie_break` to part equal totals",
        ),
    )
}

fn class(unit: &str, found: &str, total: &str, computed: Option<&str>, language: Language) -> Wording {
    let (vi, en) = computed.map_or_else(
        || ("không xếp loại".to_owned(), "no class".to_owned()),
        |class| (format!("loại “{class}”"), format!("class “{class}”")),
    );
    language.say(
        Wording::new(
            format!("{unit} ghi loại “{}”, mà {total} điểm là {vi}", shown(found)),
            "loại theo tổng điểm và `bands`",
            "sửa điểm bị sai, sửa `bands`, hoặc sửa hay bỏ `class`",
        ),
        Wording::new(
            format!(
                "{unit} says class “{}”, but {total} points are {en}",
                shown(found)
            ),
            "the class by the total and `bands`",
            "correct the points or `bands`, or correct or delete `class`",
        ),
    )
}
