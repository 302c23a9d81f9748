//! What units are measured by: what kind of figure it is, whether more or less is better, how the units' figures total.

use strum::{IntoStaticStr, VariantArray};

use crate::diagnostic::{FigureProblem, IndicatorKey};
use crate::input::{At, Fields, Record, decoded_by_word};
use crate::model::{Id, Line};

/// Something that is measured in every unit that registered it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Indicator {
    /// Its id.
    pub id: At<Id>,
    /// Its name, as it stands in a table.
    pub name: Line,
    /// Short name for the head of a wide table.
    pub short_name: Line,
    /// What it is counted in: `triệu đồng`, `hộ`.
    pub measure: Line,
    /// Field it belongs to: `Kinh tế`, `Văn hóa - xã hội`.
    pub field: Line,
    /// What kind of figure it is.
    pub kind: IndicatorKind,
    /// What is better.
    pub better: Better,
    /// How the figures of all units make one.
    pub total: Total,
    /// Whether a percentage of it may be above 100: of what was planned, not of a whole.
    pub over_100: bool,
}

/// How the figures of all units make one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Total {
    /// They are added up; of yes and no, the units with yes are counted.
    Sum,
    /// Their mean, each unit alike.
    Mean,
    /// Their mean, each unit by its size of that id.
    Weighted(At<Id>),
    /// Not at all.
    None,
}

impl Record for Indicator {
    const NAME: &'static str = "Indicator";
    const ABOUT: &'static str = "Một chỉ tiêu thi đua";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let id = f.required("id", "Mã của chỉ tiêu");
        let name = f.required::<Line>("name", "Tên chỉ tiêu");
        let short_name = f.optional::<Line>("short_name", "Tên ngắn ở đầu cột của biểu, nếu khác");
        let measure = f.required::<Line>("measure", "Đơn vị tính: triệu đồng, hộ, lượt, % …");
        let field = f.required("field", "Lĩnh vực: Kinh tế, Văn hóa - xã hội …");
        let kind = f.optional::<IndicatorKind>(
            "kind",
            "so-luong (cộng được), phan-tram (tỷ lệ phần trăm), binh-quan (số bình quân) hoặc co-khong (đạt hay chưa); \
             bỏ khóa này thì là so-luong, trừ khi đơn vị tính hoặc tên nói khác",
        );
        let better = f.optional::<Better>(
            "better",
            "nhieu-hon hoặc it-hon: thế nào là tốt; it-hon là mức không được vượt, như không quá 2 vụ",
        );
        let total = f.optional::<Totalling>(
            "total",
            "Số chung của các đơn vị: cong, binh-quan hoặc khong; bỏ khóa này thì so-luong cộng lại, co-khong đếm số \
             đơn vị đạt, phan-tram và binh-quan không tính chung",
        );
        let weighted_by = f.optional::<At<Id>>(
            "weighted_by",
            "Số chung là bình quân theo quy mô: mã trong `sizes` của các đơn vị, như so-ho",
        );
        let over_100 = f.optional::<bool>(
            "over_100",
            "true nếu phần trăm có thể quá 100, như thu so với dự toán",
        );
        let (name, measure) = (name?, measure?);
        let said = Said {
            kind: kind?,
            better: better?,
            total: total?,
            weighted_by: weighted_by?,
            over_100: over_100?,
        };
        let kind = said.kind(&name, &measure, f);
        said.hold(kind, &name, f)?;
        let better = said.better(kind, &name, &measure, f);
        if kind == IndicatorKind::Amount && likely_kind("", measure.as_str()) == Some(IndicatorKind::Percent)
        {
            let problem = FigureProblem::PercentAsAmount {
                indicator: name.to_string(),
                measure: measure.to_string(),
            };
            f.fault("kind", problem);
            return None;
        }
        Some(Self {
            id: id?,
            short_name: short_name?.unwrap_or_else(|| name.clone()),
            name,
            measure,
            field: field?,
            kind,
            better,
            over_100: said.over_100.unwrap_or(false),
            total: said.total(kind),
        })
    }
}

/// What the file says of an indicator's figures.
struct Said {
    kind: Option<IndicatorKind>,
    better: Option<Better>,
    total: Option<Totalling>,
    weighted_by: Option<At<Id>>,
    over_100: Option<bool>,
}

impl Said {
    /// As the file says; else as measure and name do, with a note.
    fn kind(&self, name: &Line, measure: &Line, f: &mut Fields<'_, '_>) -> IndicatorKind {
        let likely = likely_kind(name.as_str(), measure.as_str());
        let kind = self.kind.or(likely).unwrap_or(IndicatorKind::Amount);
        if self.kind.is_none() && likely.is_some() {
            let problem = FigureProblem::KindTaken {
                indicator: name.to_string(),
                measure: measure.to_string(),
                kind: kind.into(),
            };
            f.fault("measure", problem);
        }
        kind
    }

    /// As the file says; else as the name does, with a note.
    fn better(&self, kind: IndicatorKind, name: &Line, measure: &Line, f: &mut Fields<'_, '_>) -> Better {
        if let Some(better) = self.better {
            return better;
        }
        if kind == IndicatorKind::YesNo || !is_limit(name.as_str(), measure.as_str()) {
            return Better::More;
        }
        let indicator = name.to_string();
        f.fault("name", FigureProblem::LimitTaken { indicator });
        Better::Less
    }

    /// Whether the keys go together; else a fault for each that does not.
    fn hold(&self, kind: IndicatorKind, name: &Line, f: &mut Fields<'_, '_>) -> Option<()> {
        use IndicatorKind::{Amount, Mean, Percent, YesNo};
        let ratio = matches!(kind, Percent | Mean);
        let sum = self.total == Some(Totalling::Sum);
        let weighed = self.weighted_by.is_some();
        let other_total = weighed && !matches!(self.total, None | Some(Totalling::Mean));
        let no_sum = ratio && sum && !weighed;
        let yes_no = kind == YesNo;
        let counted_only = yes_no && (weighed || self.total == Some(Totalling::Mean));
        let wrong = [
            (no_sum, IndicatorKey::Total),
            (yes_no && self.better.is_some(), IndicatorKey::Better),
            (counted_only && !weighed, IndicatorKey::Total),
            (
                (counted_only || other_total || kind == Amount) && weighed,
                IndicatorKey::WeightedBy,
            ),
            (kind != Percent && self.over_100.is_some(), IndicatorKey::Over100),
        ];
        let mut sound = true;
        for (_, key) in wrong.into_iter().filter(|(wrong, _)| *wrong) {
            let problem = FigureProblem::KeyNotForKind {
                indicator: name.to_string(),
                key,
                kind: kind.into(),
            };
            f.fault(key.into(), problem);
            sound = false;
        }
        sound.then_some(())
    }

    fn total(self, kind: IndicatorKind) -> Total {
        if let Some(size) = self.weighted_by {
            return Total::Weighted(size);
        }
        match (self.total, kind) {
            (Some(Totalling::Sum), _) | (None, IndicatorKind::Amount | IndicatorKind::YesNo) => Total::Sum,
            (Some(Totalling::Mean), _) => Total::Mean,
            (Some(Totalling::None), _) | (None, IndicatorKind::Percent | IndicatorKind::Mean) => Total::None,
        }
    }
}

/// What kind an indicator is of by its measure, or by its name: `%`, `triệu đồng/người`, `Năng suất bình quân`. None where
/// it may well be an amount.
fn likely_kind(name: &str, measure: &str) -> Option<IndicatorKind> {
    const TIMES: [&str; 6] = ["năm", "tháng", "quý", "tuần", "ngày", "giờ"];
    const YES_NO: [&str; 4] = ["có/không", "đạt/không đạt", "đạt/chưa đạt", "đạt/chưa"];
    const MEANS: [&str; 4] = ["bình quân", "trung bình", "chỉ số", "điểm số"];
    const RATIOS: [&str; 3] = ["tỷ lệ", "tỉ lệ", "tỷ suất"];
    let (name, measure) = (name.to_lowercase(), measure.to_lowercase().replace(" / ", "/"));
    if YES_NO.contains(&measure.as_str()) {
        return Some(IndicatorKind::YesNo);
    }
    if measure.contains(['%', '‰']) || measure.contains("phần trăm") || measure.contains("phần nghìn")
    {
        return Some(IndicatorKind::Percent);
    }
    let per = |part: &str| !TIMES.contains(&part.trim());
    let mean = MEANS.iter().any(|word| name.contains(word))
        || RATIOS.iter().any(|word| name.starts_with(word))
        || measure == "điểm"
        || is_rank(&name, &measure);
    (mean || measure.split('/').skip(1).any(per)).then_some(IndicatorKind::Mean)
}

/// A place in an order, of which the first is the best; all in small letters.
fn is_rank(name: &str, measure: &str) -> bool {
    const RANKS: [&str; 3] = ["xếp hạng", "thứ hạng", "vị thứ"];
    matches!(measure, "hạng" | "thứ hạng" | "bậc") || RANKS.iter().any(|word| name.starts_with(word))
}

/// Whether less is better by an indicator's name: `Số vụ cháy nổ không quá`, `Hộ nghèo giảm còn`, `Tỷ lệ hộ nghèo dưới 2%`.
fn is_limit(name: &str, measure: &str) -> bool {
    const LIMITS: [&str; 7] = [
        "không quá",
        "không vượt",
        "không để xảy ra",
        "giảm còn",
        "giảm xuống",
        "còn dưới",
        "tối đa",
    ];
    let name = name.to_lowercase();
    // `Trẻ em dưới 6 tuổi` is no limit.
    let under = name.rsplit_once("dưới").is_some_and(|(_, behind)| {
        let figure = |letter: char| letter.is_ascii_digit() || matches!(letter, ',' | '.' | '%' | '‰' | ' ');
        behind.chars().all(figure)
    });
    under || LIMITS.iter().any(|words| name.contains(words)) || is_rank(&name, &measure.to_lowercase())
}

/// What kind of figure an indicator has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, IntoStaticStr, VariantArray)]
pub enum IndicatorKind {
    /// An amount: figures of units add up.
    #[strum(serialize = "so-luong")]
    Amount,
    /// A percentage.
    #[strum(serialize = "phan-tram")]
    Percent,
    /// A mean: income a head, yield a hectare.
    #[strum(serialize = "binh-quan")]
    Mean,
    /// Reached or not.
    #[strum(serialize = "co-khong")]
    YesNo,
}

/// What is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, IntoStaticStr, VariantArray)]
pub enum Better {
    /// More: the target is to be reached.
    #[strum(serialize = "nhieu-hon")]
    More,
    /// Less: the target is not to be exceeded.
    #[strum(serialize = "it-hon")]
    Less,
}

/// The ways of totalling that a file can name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, IntoStaticStr, VariantArray)]
enum Totalling {
    #[strum(serialize = "cong")]
    Sum,
    #[strum(serialize = "binh-quan")]
    Mean,
    #[strum(serialize = "khong")]
    None,
}

decoded_by_word!(IndicatorKind);

decoded_by_word!(Better);

decoded_by_word!(Totalling);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn d1_measures_and_names_that_are_no_amounts_are_known() {
        use IndicatorKind::{Mean, Percent, YesNo};
        let cases = [
            ("Hộ đạt gia đình văn hóa", "%", Some(Percent)),
            ("Hộ đạt gia đình văn hóa", "Tỷ lệ %", Some(Percent)),
            ("Tỷ suất sinh", "‰", Some(Percent)),
            ("Thu nhập", "triệu đồng/người/năm", Some(Mean)),
            ("Năng suất lúa", "tạ / ha", Some(Mean)),
            ("Thu nhập bình quân", "triệu đồng", Some(Mean)),
            ("Khu phố văn hóa", "đạt/chưa đạt", Some(YesNo)),
            ("Tỷ lệ hộ nghèo", "hộ/100 hộ", Some(Mean)),
            ("Tỷ lệ người dân hài lòng", "lần", Some(Mean)),
            ("Chỉ số hài lòng của người dân", "điểm", Some(Mean)),
            ("Chỉ số cải cách hành chính", "đơn vị", Some(Mean)),
            ("Bài kiểm tra cuối năm", "điểm", Some(Mean)),
            ("Xếp hạng chuyển đổi số", "trên 34", Some(Mean)),
            ("Cải cách hành chính", "hạng", Some(Mean)),
            ("Hồ sơ trực tuyến", "hồ sơ/năm", None),
            ("Di tích được xếp hạng", "di tích", None),
            ("Điểm rác tự phát được xóa", "điểm rác", None),
            ("Xã có tỷ lệ hộ nghèo thấp", "xã", None),
            ("Thu ngân sách", "triệu đồng", None),
        ];
        for (name, measure, kind) in cases {
            assert_eq!(likely_kind(name, measure), kind, "{name} ({measure})");
        }
    }
    #[test]
    fn d2_names_that_say_what_is_not_to_be_exceeded_are_known() {
        for (name, measure) in [
            ("Số vụ cháy nổ không quá", "vụ"),
            ("Không để xảy ra tai nạn lao động", "vụ"),
            ("Hộ nghèo giảm còn", "hộ"),
            ("Tỷ lệ hộ nghèo dưới 2%", "%"),
            ("Số đơn thư tối đa", "đơn"),
            ("Tỷ lệ học sinh bỏ học dưới", "%"),
            ("Xếp hạng chuyển đổi số", "hạng"),
        ] {
            assert!(is_limit(name, measure), "{name} ({measure})");
        }
        for (name, measure) in [
            ("Trẻ em dưới 6 tuổi được tiêm chủng", "trẻ"),
            ("Hộ nghèo được giúp đỡ", "hộ"),
            ("Số vụ hòa giải thành", "vụ"),
            ("Hạng mục công trình hoàn thành", "hạng mục"),
        ] {
            assert!(!is_limit(name, measure), "{name} ({measure})");
        }
    }
}
