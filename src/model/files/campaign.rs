//! The campaign, or what else awards are for: its name, its days, its reviews, the awards it promises, and its plan.

use serde::Serialize;
use strum::{IntoStaticStr, VariantArray};

use super::occasion::Occasion;
use crate::diagnostic::{DateName, FactProblem, KeyProblem, Place};
use crate::input::{At, Fields, Record, decoded_by_word};
use crate::model::{Award, Date, Decider, Id, Line, Plan, Validity, look_at_end};

/// `campaign.yaml`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Campaign {
    /// Path of the office's file, from the campaign's folder.
    #[serde(skip)]
    pub office: At<Line>,
    /// What the awards are for.
    pub occasion: Occasion,
    /// Name of the campaign as it stands in a sentence: `phong trào thi đua …`; of another occasion what stands after
    /// `đã có thành tích xuất sắc trong`: `thực hiện nhiệm vụ năm 2025`.
    pub name: Line,
    /// The name used at the plan's end, where the office uses another; with `Tổ chức` before it where it has a capital there.
    pub closing_name: Line,
    /// What the papers call it for short: `Phong trào thi đua`; the name itself where an occasion has no shorter one.
    pub short_name: Line,
    /// Its days; None of an occasion that has none.
    pub period: Option<Period>,
    /// Its reviews, in time.
    pub reviews: Vec<Review>,
    /// Those who take part, an item each.
    pub participants: Option<Vec<Line>>,
    /// The awards it promises.
    pub award_forms: Option<Vec<AwardForm>>,
    /// The day by which units send their own plans.
    pub plans_due: Option<Date>,
    /// What the plan says; absent until it is written.
    #[serde(skip)]
    pub plan: Option<Plan>,
}

impl Record for Campaign {
    const NAME: &'static str = "Campaign";
    const ABOUT: &'static str = "Phong trào thi đua, hoặc dịp khen thưởng khác (campaign.yaml)";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let office = f.required("office", "Tệp của cơ quan, tính từ thư mục này, như office.yaml");
        let occasion = f.optional::<Occasion>(
            "occasion",
            "Khen thưởng về việc gì (Luật Thi đua, khen thưởng, Điều 8): phong-trao (phong trào thi đua, mặc định), cong-trang (công trạng, như danh hiệu cuối năm), dot-xuat (đột xuất), chuyen-de (chuyên đề, giai đoạn), cong-hien (quá trình cống hiến), nien-han (niên hạn), doi-ngoai (đối ngoại)",
        );
        let name = f.required::<Line>(
            "name",
            "Tên phong trào, viết như trong câu: phong trào thi đua …; dịp khác thì ghi phần sau chữ “đã có thành tích xuất sắc trong”: thực hiện nhiệm vụ năm 2025",
        );
        let closing_name = f.optional::<Line>("closing_name", "Tên dùng ở câu kết của kế hoạch, nếu khác; trước đó chương trình viết “tổ chức”, muốn viết khác thì ghi luôn: Tổ chức phong trào …");
        let short_name = f.optional::<Line>("short_name", SHORT_NAME);
        let period = f.optional::<Period>("period", PERIOD);
        let reviews = f.required::<Vec<Review>>(
            "reviews",
            "Các đợt sơ kết, tổng kết, xét khen, theo thứ tự thời gian",
        );
        let participants = f.optional("participants", "Đối tượng thi đua, mỗi mục một gạch đầu dòng");
        let award_forms = f.optional("award_forms", "Các hình thức khen thưởng của phong trào");
        let plans_due = f.optional("plans_due", "Hạn các đơn vị gửi kế hoạch của mình");
        let plan = f.optional("plan", "Nội dung kế hoạch; chưa soạn thì bỏ hẳn khóa này");
        let occasion = occasion.map(Option::unwrap_or_default);
        if occasion.is_some_and(Occasion::is_campaign) {
            f.wanted("short_name", SHORT_NAME);
            f.wanted("period", PERIOD);
        }
        look_at_end(f, "name", name.as_ref());
        for (key, name) in [("closing_name", &closing_name), ("short_name", &short_name)] {
            look_at_end(f, key, name.as_ref().and_then(Option::as_ref));
        }
        let (occasion, name, short_name) = (occasion?, name?, short_name?);
        let (period, reviews) = (period?, reviews?);
        if occasion.is_campaign() {
            waves_named(&reviews, f)?;
            short_name.as_ref()?;
            period?;
        }
        let disorder = disorder(period, &reviews);
        for (place, kind) in &disorder {
            f.fault_at(place.clone(), kind.clone());
        }
        let campaign = Self {
            office: office?,
            occasion,
            closing_name: closing_name?.unwrap_or_else(|| name.clone()),
            short_name: short_name.unwrap_or_else(|| name.clone()),
            name,
            period,
            reviews,
            participants: participants?,
            award_forms: award_forms?,
            plans_due: plans_due?,
            plan: plan?,
        };
        disorder.is_empty().then_some(campaign)
    }
}

impl Campaign {
    /// What it calls a year: `năm`, or `năm học` where its name does.
    pub fn year_word(&self) -> &'static str {
        if self.name.as_str().contains("năm học") {
            "năm học"
        } else {
            "năm"
        }
    }

    /// Its first and last day; of an occasion without days of its own, those of its reviews.
    pub fn days(&self) -> Option<(Date, Date)> {
        let reviews = || self.reviews.iter().map(|review| review.date.value);
        match self.period {
            Some(period) => Some((period.start.unwrap_or(period.end), period.end)),
            None => reviews().min().zip(reviews().max()),
        }
    }
}

const SHORT_NAME: &str = "Tên gọi tắt trong bài, như Phong trào thi đua; với dịp khác thì có thể bỏ";
const PERIOD: &str = "Thời gian của phong trào; với dịp khác thì có thể bỏ";
const WAVE: &str = "so-ket (sơ kết) hoặc tong-ket (tổng kết); chỉ phong trào thi đua mới cần";

/// Each wave of a campaign is sơ kết or tổng kết.
fn waves_named(reviews: &[Review], f: &mut Fields<'_, '_>) -> Option<()> {
    let unnamed: Vec<&Review> = reviews.iter().filter(|review| review.kind.is_none()).collect();
    for review in &unnamed {
        let (key, about) = ("kind".to_owned(), WAVE);
        f.fault_at(review.id.place.clone(), KeyProblem::MissingKey { key, about });
    }
    unnamed.is_empty().then_some(())
}

/// First and last day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Period {
    /// First day; absent where the campaign starts with its plan.
    pub start: Option<Date>,
    /// Last day.
    pub end: Date,
}

impl Record for Period {
    const NAME: &'static str = "Period";
    const ABOUT: &'static str = "Thời gian của phong trào";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let start = f.optional::<Date>(
            "start",
            "Ngày bắt đầu; bỏ khóa này nếu tính từ ngày ban hành kế hoạch",
        );
        let end = f.required::<Date>("end", "Ngày kết thúc");
        let (start, end) = (start?, end?);
        if let Some(start) = start
            && start > end
        {
            let kind = out_of_order(DateName::CampaignStart, start, DateName::CampaignEnd, end);
            f.fault("end", kind);
            return None;
        }
        Some(Self { start, end })
    }
}

/// A wave of the campaign: interim or final review.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Review {
    /// Its id.
    pub id: At<Id>,
    /// Interim or final; None of a wave of another occasion, which is neither.
    pub kind: Option<ReviewKind>,
    /// Its day.
    pub date: At<Date>,
    /// The day its figures run to; None where the office does not say.
    pub as_of: Option<At<Date>>,
}

impl Record for Review {
    const NAME: &'static str = "Review";
    const ABOUT: &'static str = "Một đợt sơ kết, tổng kết, hoặc một đợt xét khen";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let id = f.required("id", "Mã, như so-ket");
        let kind = f.optional("kind", WAVE);
        let date = f.required("date", "Ngày sơ kết, tổng kết, xét khen");
        let as_of = f.optional(
            "as_of",
            "Số liệu của đợt tính đến hết ngày nào, nếu khác ngày của đợt",
        );
        Some(Self {
            id: id?,
            kind: kind?,
            date: date?,
            as_of: as_of?,
        })
    }
}

/// Which review it is; templates see its Vietnamese name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, IntoStaticStr, VariantArray)]
pub enum ReviewKind {
    /// Sơ kết.
    #[serde(rename = "sơ kết")]
    #[strum(serialize = "so-ket")]
    Interim,
    /// Tổng kết.
    #[serde(rename = "tổng kết")]
    #[strum(serialize = "tong-ket")]
    Final,
}

decoded_by_word!(ReviewKind);

impl ReviewKind {
    /// Its Vietnamese name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Interim => "sơ kết",
            Self::Final => "tổng kết",
        }
    }
}

/// An award the campaign promises.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AwardForm {
    /// Which form.
    pub form: Award,
    /// Who decides it: `Chủ tịch UBND tỉnh`.
    pub decided_by: Line,
    /// Whose award it is, as awardees name it: as the file says, else as the words of `decided_by` do; None where they leave it
    /// open. No word to print.
    #[serde(skip)]
    pub decider: Option<Decider>,
    /// On which days the decider is called so.
    #[serde(skip)]
    pub validity: Validity,
}

impl Record for AwardForm {
    const NAME: &'static str = "AwardForm";
    const ABOUT: &'static str = "Một hình thức khen thưởng";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let form = f.required("form", "Hình thức: giay-khen, bang-khen, danh hiệu …");
        let decided_by = f.required::<Line>("decided_by", "Người quyết định, như Chủ tịch UBND tỉnh");
        let decider = f.optional::<Decider>(
            "decider",
            "Người quyết định, như trong awardees.yaml: chu-tich-ubnd-xa …",
        );
        let validity = Validity::from_fields(f);
        let (decided_by, decider) = (decided_by?, decider?);
        Some(Self {
            form: form?,
            decider: decider.or_else(|| Decider::named(decided_by.as_str(), f.known())),
            decided_by,
            validity: validity?,
        })
    }
}

/// Reviews stand in time, and inside the campaign; each disorder at the later line of the file.
fn disorder(period: Option<Period>, reviews: &[Review]) -> Vec<(Place, FactProblem)> {
    let mut found = Vec::new();
    for pair in reviews.windows(2).filter(|pair| *pair[0].date > *pair[1].date) {
        let kind = out_of_order(name(&pair[0]), *pair[0].date, name(&pair[1]), *pair[1].date);
        found.push((pair[1].date.place.clone(), kind));
    }
    if let Some(period) = period {
        found.extend(reviews.iter().flat_map(|review| outside(period, review)));
    }
    found
}

/// A review before the campaign begins, or an interim one after it is over.
fn outside(period: Period, review: &Review) -> Vec<(Place, FactProblem)> {
    let date = *review.date;
    let before = period.start.filter(|start| *start > date);
    let before = before.map(|start| out_of_order(DateName::CampaignStart, start, name(review), date));
    let after = (date > period.end && review.kind == Some(ReviewKind::Interim))
        .then(|| out_of_order(name(review), date, DateName::CampaignEnd, period.end));
    let found = before.into_iter().chain(after);
    found.map(|kind| (review.date.place.clone(), kind)).collect()
}

fn name(review: &Review) -> DateName {
    DateName::Review(review.id.to_string())
}

fn out_of_order(earlier: DateName, earlier_date: Date, later: DateName, later_date: Date) -> FactProblem {
    FactProblem::DatesOutOfOrder {
        earlier,
        earlier_date: *earlier_date,
        later,
        later_date: *later_date,
    }
}
