//! `units.yaml`: who takes part, what they registered, what they reached, what papers came from them.

use serde::Serialize;
use strum::{IntoStaticStr, VariantArray};

use super::entries::Entries;
use super::in_capitals::in_capitals;
use super::indicator::Indicator;
use super::particulars::Particulars;
use super::unit_kind::UnitKind;
use super::unit_result::{ByIndicator, UnitResult};
use crate::input::{At, Fields, Record, Rows, SheetOnly, Sheeted, decoded_by_word};
use crate::model::{
    Date, Id, Line, OneOrMore, Quantity, look_at_body, look_at_name, look_at_post, look_at_salutation,
};

/// The units of a campaign and the indicators they are measured by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Units {
    /// What is measured; empty where nothing is.
    pub indicators: Vec<Indicator>,
    /// Those who take part.
    pub units: Rows<Unit>,
}

impl Record for Units {
    const NAME: &'static str = "Units";
    const ABOUT: &'static str = "Các đơn vị tham gia (units.yaml)";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let indicators = f.optional("indicators", "Các chỉ tiêu thi đua (nếu có)");
        let units = f.required::<Sheeted<Rows<Unit>>>("units", "Các đơn vị");
        let tables = [
            (
                "targets",
                "Bảng tính có chỉ tiêu đăng ký: mỗi đơn vị một hàng, mỗi chỉ tiêu một cột",
            ),
            ("last_year", "Bảng tính có kết quả năm trước, xếp như vậy"),
        ];
        let tables = tables.map(|(key, about)| f.optional::<SheetOnly>(key, about).is_some());
        let by_review = [
            ("results", "Các bảng tính có kết quả: mã đợt, rồi tên tệp"),
            (
                "same_period",
                "Các bảng tính có số liệu cùng kỳ năm trước: mã đợt, rồi tên tệp",
            ),
        ];
        let by_review = by_review.map(|(key, about)| f.optional::<Entries<SheetOnly>>(key, about).is_some());
        if !tables.into_iter().chain(by_review).all(|read| read) {
            return None;
        }
        Some(Self {
            indicators: indicators?.unwrap_or_default(),
            units: units?.0,
        })
    }
}

/// One unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// Its id.
    pub id: At<Id>,
    /// Its name.
    pub name: Line,
    /// What it was called before, each name to its last day.
    pub former_names: Vec<FormerName>,
    /// What it is.
    pub kind: UnitKind,
    /// Name of the body above it, in capitals, over its own papers.
    pub parent: Option<OneOrMore>,
    /// Whom it was under before, each to its last day.
    pub former_parents: Vec<FormerParent>,
    /// Its own name in capitals, over its own papers; the name itself in capitals where the office says nothing else.
    pub heading: Option<OneOrMore>,
    /// Who signs its papers.
    pub head: Option<UnitHead>,
    /// Where and what it is, for the report on its achievements.
    pub particulars: Option<Particulars>,
    /// Registered targets by indicator.
    pub targets: ByIndicator,
    /// Last year's figures by indicator.
    pub last_year: ByIndicator,
    /// What was reached, by review and indicator.
    pub results: Vec<(At<Id>, UnitResult)>,
    /// How large it is, by what is counted: for means that go by size.
    pub sizes: Entries<Quantity>,
    /// Papers received from the unit.
    pub received: Vec<Received>,
}

impl Unit {
    /// Its name over its own papers of a day, a line each.
    pub fn heading_lines(&self, on: Option<Date>) -> Vec<String> {
        match (&self.heading, self.former_name(on)) {
            (Some(lines), None) => lines.to_strings(),
            _ => vec![self.name_on(on).as_str().to_uppercase()],
        }
    }

    /// Whom it is under on a day, a line each, as its own papers say above its name.
    pub fn parent_lines(&self, on: Option<Date>) -> Vec<String> {
        let former = on.and_then(|on| {
            let former = self.former_parents.iter().filter(|former| on <= former.until);
            former.min_by_key(|former| former.until)
        });
        let parent = former.map(|former| &former.parent).or(self.parent.as_ref());
        parent.map(OneOrMore::to_strings).unwrap_or_default()
    }

    /// Its name on a day; the one that it has now where no day is known.
    pub fn name_on(&self, on: Option<Date>) -> &Line {
        self.former_name(on).unwrap_or(&self.name)
    }

    fn former_name(&self, on: Option<Date>) -> Option<&Line> {
        let on = on?;
        let former = self.former_names.iter().filter(|former| on <= former.until);
        former
            .min_by_key(|former| former.until)
            .map(|former| &former.name)
    }

    /// All names that it has and had.
    pub fn names(&self) -> impl Iterator<Item = &Line> {
        std::iter::once(&self.name).chain(self.former_names.iter().map(|former| &former.name))
    }

    /// Whether a paper came from it by the end of a day.
    pub fn has_sent(&self, paper: ReceivedPaper, review: Option<&Id>, by: Date) -> bool {
        self.received.iter().any(|received| {
            received.paper == paper
                && received.review.as_ref().map(|id| &id.value) == review
                && received.date <= by
        })
    }

    /// What was reached, by review.
    pub fn results_by_review(&self) -> &[(At<Id>, UnitResult)] {
        &self.results
    }

    /// What was reached in a review; None if the unit has not reported.
    pub fn results_of(&self, review: &str) -> Option<&UnitResult> {
        self.results
            .iter()
            .find(|(id, _)| id.as_str() == review)
            .map(|(_, results)| results)
    }
}

impl Record for Unit {
    const NAME: &'static str = "Unit";
    const ABOUT: &'static str = "Một đơn vị tham gia";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let id = f.required("id", "Mã của đơn vị");
        let name = f.required::<Line>("name", "Tên đơn vị");
        let former_names = f.optional(
            "former_names",
            "Tên trước khi đổi tên, mỗi tên đến hết ngày nào: văn bản đến ngày ấy ghi tên ấy",
        );
        let kind = f.required("kind", "khu-pho, thon, doan-the, co-quan, doanh-nghiep, hoặc loại khác có trong unit_kinds của tệp cơ quan");
        let parent = f.optional(
            "parent",
            "Tên cơ quan chủ quản ở đầu văn bản của đơn vị, chữ in hoa (nếu có)",
        );
        let former_parents = f.optional(
            "former_parents",
            "Cơ quan chủ quản trước khi đổi, đến hết ngày nào: văn bản đến ngày ấy ghi tên ấy",
        );
        let heading = f.optional(
            "heading",
            "Tên đơn vị ở đầu văn bản của đơn vị, chữ in hoa, nếu khác name",
        );
        let head = f.optional("head", "Người đứng đầu, ký bản đăng ký thi đua");
        let particulars = f.optional(
            "particulars",
            "Địa chỉ, điện thoại, số người, nhiệm vụ, in trong báo cáo thành tích của đơn vị",
        );
        let targets = f.optional::<ByIndicator>(
            "targets",
            "Chỉ tiêu đăng ký: mã chỉ tiêu và con số; chỉ tiêu co-khong: `co`",
        );
        let last_year = f.optional::<ByIndicator>("last_year", "Kết quả năm trước: mã chỉ tiêu và con số");
        let results =
            f.optional::<Entries<UnitResult>>("results", "Kết quả: mã đợt, rồi mã chỉ tiêu và con số");
        let sizes = f.optional::<Entries<Quantity>>(
            "sizes",
            "Quy mô của đơn vị, cho chỉ tiêu có `weighted_by`: mã và con số, như so-ho: 320",
        );
        let received = f.optional("received", "Văn bản đã nhận của đơn vị");
        look_at_body(f, "name", name.as_ref());
        Some(Self {
            id: id?,
            name: name?,
            former_names: former_names?.unwrap_or_default(),
            kind: kind?,
            parent: parent?,
            former_parents: former_parents?.unwrap_or_default(),
            heading: heading?,
            head: head?,
            particulars: particulars?,
            targets: targets?.unwrap_or_default(),
            last_year: last_year?.unwrap_or_default(),
            results: results?.unwrap_or_default().into_all(),
            sizes: sizes?.unwrap_or_default(),
            received: received?.unwrap_or_default(),
        })
    }
}

/// A name that a unit had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormerName {
    /// The name.
    pub name: Line,
    /// Its last day.
    pub until: Date,
}

impl Record for FormerName {
    const NAME: &'static str = "FormerName";
    const ABOUT: &'static str = "Tên cũ của một đơn vị";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let name = f.required("name", "Tên");
        let until = f.required("until", "Ngày cuối cùng mang tên ấy");
        Some(Self {
            name: name?,
            until: until?,
        })
    }
}

/// A body that a unit was under.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormerParent {
    /// Its name in capitals.
    pub parent: OneOrMore,
    /// The last day.
    pub until: Date,
}

impl Record for FormerParent {
    const NAME: &'static str = "FormerParent";
    const ABOUT: &'static str = "Cơ quan chủ quản cũ của một đơn vị";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let parent = f.required("parent", "Tên cơ quan chủ quản, chữ in hoa");
        let until = f.required("until", "Ngày cuối cùng thuộc cơ quan ấy");
        Some(Self {
            parent: parent?,
            until: until?,
        })
    }
}

/// Who heads a unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnitHead {
    /// `Ông`, `Bà`, where a paper calls them out.
    pub salutation: Option<Line>,
    /// The body in capitals for which they sign with TM.: `BAN CHẤP HÀNH`; absent of who signs alone.
    pub on_behalf: Option<Line>,
    /// Office in capitals: `TRƯỞNG KHU PHỐ`.
    pub title: Line,
    /// Name; absent where it is written by hand.
    pub name: Option<Line>,
}

impl Record for UnitHead {
    const NAME: &'static str = "UnitHead";
    const ABOUT: &'static str = "Người đứng đầu đơn vị";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let salutation = f.optional::<Line>(
            "salutation",
            "Ông hoặc Bà, để chương trình trao thưởng mời lên nhận",
        );
        let on_behalf = f.optional::<Line>(
            "on_behalf",
            "Tập thể mà người này ký thay mặt, chữ in hoa: BAN CHẤP HÀNH; văn bản in TM. ở trên chức vụ",
        );
        let title = f.required::<Line>("title", "Chức vụ, chữ in hoa: TRƯỞNG KHU PHỐ");
        let name = f.optional::<Line>("name", "Họ và tên; bỏ khóa này để ghi tay");
        look_at_post(f, "on_behalf", on_behalf.as_ref().and_then(Option::as_ref));
        look_at_salutation(f, "salutation", salutation.iter().flatten().next());
        look_at_post(f, "title", title.as_ref());
        in_capitals(
            f,
            "on_behalf",
            on_behalf.iter().flatten().map(Line::as_str).next(),
        );
        in_capitals(f, "title", title.as_ref().map(Line::as_str));
        look_at_name(f, "name", name.as_ref().and_then(Option::as_ref));
        Some(Self {
            salutation: salutation?,
            on_behalf: on_behalf?,
            title: title?,
            name: name?,
        })
    }
}

/// A paper that came from a unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Received {
    /// Which one.
    pub paper: ReceivedPaper,
    /// The review it is for; None for the registration.
    pub review: Option<At<Id>>,
    /// The day it came.
    pub date: Date,
}

impl Record for Received {
    const NAME: &'static str = "Received";
    const ABOUT: &'static str = "Một văn bản đã nhận";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let paper = f.required("paper", "dang-ky (đăng ký thi đua), ke-hoach hoặc bao-cao");
        let review = f.optional("review", "Mã của đợt, với báo cáo");
        let date = f.required("date", "Ngày nhận");
        Some(Self {
            paper: paper?,
            review: review?,
            date: date?,
        })
    }
}

/// Papers that units send.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, IntoStaticStr, VariantArray)]
pub enum ReceivedPaper {
    /// Đăng ký thi đua.
    #[serde(rename = "đăng ký thi đua")]
    #[strum(serialize = "dang-ky")]
    Registration,
    /// The unit's own plan.
    #[serde(rename = "kế hoạch")]
    #[strum(serialize = "ke-hoach")]
    Plan,
    /// A report.
    #[serde(rename = "báo cáo")]
    #[strum(serialize = "bao-cao")]
    Report,
}

decoded_by_word!(ReceivedPaper);
