//! What a unit was given in a table of points.

use super::entries::Entries;
use super::score_rules::Scorer;
use crate::input::{At, Fields, Record};
use crate::model::{Id, Line, Quantity};

/// Points by criterion, and by what adds and takes off.
pub type ByCriterion = Entries<Quantity>;

/// A unit with its points.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScoredUnit {
    /// The unit, an id of `units.yaml`.
    pub unit: At<Id>,
    /// The cluster it is ranked in.
    pub group: Option<At<Id>>,
    /// Its own points; None before it has scored itself.
    pub own: Option<At<ByCriterion>>,
    /// The council's points; None before it has scored.
    pub council: Option<At<ByCriterion>>,
    /// What the unit's own points come to, as it says.
    pub self_total: Option<At<Quantity>>,
    /// The same of the council's.
    pub council_total: Option<At<Quantity>>,
    /// The rank that the office says.
    pub rank: Option<At<u32>>,
    /// The class that the office says.
    pub class: Option<At<Line>>,
    /// Why it is neither ranked nor classed.
    pub not_ranked: Option<Line>,
    /// A class that it may not exceed, whatever its points.
    pub capped: Option<Cap>,
    /// What the result says behind it.
    pub note: Option<Line>,
}

impl ScoredUnit {
    /// What one of those who score gave it.
    pub fn points(&self, scorer: Scorer) -> Option<&At<ByCriterion>> {
        match scorer {
            Scorer::Unit => self.own.as_ref(),
            Scorer::Council => self.council.as_ref(),
        }
    }

    /// What that comes to, as the file says it.
    pub fn typed_total(&self, scorer: Scorer) -> Option<&At<Quantity>> {
        match scorer {
            Scorer::Unit => self.self_total.as_ref(),
            Scorer::Council => self.council_total.as_ref(),
        }
    }
}

impl Record for ScoredUnit {
    const NAME: &'static str = "ScoredUnit";
    const ABOUT: &'static str = "Điểm của một đơn vị";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let unit = f.required("unit", "Mã của đơn vị trong units.yaml");
        let group = f.optional("group", "Mã cụm, khối của đơn vị, khi bảng điểm có `groups`");
        let own = f.optional(
            "self",
            "Điểm tự chấm: mã tiêu chí và điểm; mục thưởng, mục trừ không ghi là 0; chưa chấm thì bỏ khóa này",
        );
        let council = f.optional(
            "council",
            "Điểm Hội đồng chấm: mã tiêu chí và điểm; chưa chấm thì bỏ khóa này",
        );
        let self_total = f.optional(
            "self_total",
            "Tổng điểm đơn vị ghi; chương trình cộng lại và báo nếu khác (không bắt buộc)",
        );
        let council_total = f.optional(
            "council_total",
            "Tổng điểm Hội đồng ghi; chương trình cộng lại và báo nếu khác (không bắt buộc)",
        );
        let rank = f.optional("rank", "Hạng đã ghi ở nơi khác, để đối chiếu (không bắt buộc)");
        let class = f.optional("class", "Loại đã ghi ở nơi khác, để đối chiếu (không bắt buộc)");
        let not_ranked = f.optional(
            "not_ranked",
            "Vì sao không xếp hạng, không xếp loại, như “mới thành lập từ tháng 9”; in ở cột ghi chú",
        );
        let capped = f.optional("capped", "Bị khống chế: không xếp cao hơn một loại, dù đủ điểm");
        let note = f.optional("note", "Ghi chú in trong bảng kết quả");
        Some(Self {
            unit: unit?,
            group: group?,
            own: own?,
            council: council?,
            self_total: self_total?,
            council_total: council_total?,
            rank: rank?,
            class: class?,
            not_ranked: not_ranked?,
            capped: capped?,
            note: note?,
        })
    }
}

/// The highest class that a unit may have, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cap {
    /// The class.
    pub class: At<Line>,
    /// Why: `có vụ việc phức tạp về an ninh, trật tự`.
    pub reason: Line,
}

impl Record for Cap {
    const NAME: &'static str = "ScoreCap";
    const ABOUT: &'static str = "Đơn vị không được xếp cao hơn một loại";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let class = f.required("class", "Loại cao nhất được xếp");
        let reason = f.required("reason", "Lý do, in ở cột ghi chú");
        Some(Self {
            class: class?,
            reason: reason?,
        })
    }
}
