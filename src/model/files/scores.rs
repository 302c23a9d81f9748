//! `scores.yaml`: tables of points, by which units are ranked and classed.

use super::score_rules::{Band, Criterion, ScoreAward, ScoreGroup, ScoreItem, Scorer, above_zero};
use super::scored_unit::ScoredUnit;
use crate::input::{At, Fields, Record, Rows, Sheeted};
use crate::model::{Id, Line, Quantity, Several};

/// The tables of points of a campaign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scores {
    /// In the file's order.
    pub tables: Rows<ScoreTable>,
}

impl Scores {
    /// Whether every row of every table was read.
    pub fn is_complete(&self) -> bool {
        self.tables.is_complete() && self.tables.iter().all(|table| table.units.is_complete())
    }
}

impl Record for Scores {
    const NAME: &'static str = "Scores";
    const ABOUT: &'static str = "Chấm điểm thi đua (scores.yaml)";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let tables = f.required(
            "tables",
            "Các bảng điểm; mỗi đợt một bảng, hoặc mỗi khối một bảng nếu tiêu chí khác nhau",
        );
        Some(Self { tables: tables? })
    }
}

/// By what units are scored in a review, and their points.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScoreTable {
    /// Its id.
    pub id: At<Id>,
    /// The review it belongs to.
    pub review: At<Id>,
    /// What stands under the name of its papers; None: the campaign.
    pub title: Option<Line>,
    /// What all criteria come to, as the office says it.
    pub out_of: Option<At<Quantity>>,
    /// What is scored.
    pub criteria: Vec<Criterion>,
    /// What brings points besides.
    pub bonus: Vec<ScoreItem>,
    /// The most that all of it brings; None where nothing limits it.
    pub bonus_most: Option<Quantity>,
    /// What takes points off.
    pub penalty: Vec<ScoreItem>,
    /// Who scores; the last of them decides.
    pub scored_by: Vec<Scorer>,
    /// Heads of their columns, where they are not as usual.
    pub self_heading: Option<Line>,
    /// The same of the council's.
    pub council_heading: Option<Line>,
    /// Classes by points; empty where units are ranked only.
    pub bands: Vec<At<Band>>,
    /// Criteria that rank units of the same total, the first before the second.
    pub tie_break: Vec<At<Id>>,
    /// Clusters, each with ranks of its own; empty where all units are ranked together.
    pub groups: Vec<ScoreGroup>,
    /// What ranks and classes propose; the first that fits counts.
    pub awards: Vec<ScoreAward>,
    /// Whether the result lists units by rank and not as here.
    pub by_rank: bool,
    /// The units that are scored.
    pub units: Rows<ScoredUnit>,
}

impl ScoreTable {
    /// Who decides: the council where it scores.
    pub fn decides(&self) -> Scorer {
        self.scored_by.iter().copied().max().unwrap_or(Scorer::Council)
    }

    /// What all criteria come to.
    pub fn most(&self) -> Quantity {
        Quantity::sum(self.criteria.iter().map(|one| *one.most))
    }

    /// Whether its criteria come to what it is out of, where the office says that.
    pub fn comes_to_its_most(&self) -> bool {
        self.out_of
            .as_ref()
            .is_none_or(|out_of| out_of.value == self.most())
    }

    /// What points can be for: criteria, bonus and penalty.
    pub fn counted(&self) -> impl Iterator<Item = &At<Id>> {
        self.limits().into_iter().map(|(id, _)| id)
    }

    /// The same, each with the most points; None where nothing limits them.
    pub fn limits(&self) -> Vec<(&At<Id>, Option<Quantity>)> {
        let criteria = self.criteria.iter().map(|one| (&one.id, Some(*one.most)));
        let items = self.bonus.iter().chain(&self.penalty);
        criteria.chain(items.map(|one| (&one.id, one.most))).collect()
    }

    /// A unit's row.
    pub fn row(&self, unit: &Id) -> Option<&ScoredUnit> {
        self.units.iter().find(|row| row.unit.value == *unit)
    }
}

impl Record for ScoreTable {
    const NAME: &'static str = "ScoreTable";
    const ABOUT: &'static str = "Một bảng điểm: tiêu chí, cách xếp hạng, xếp loại, điểm của từng đơn vị";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let id = f.required("id", "Mã của bảng điểm");
        let review = f.required("review", "Mã của đợt mà bảng điểm thuộc về");
        let title = f.optional(
            "title",
            "Dòng dưới tên bảng khi in, như “Khối các khu phố, năm 2025”; không ghi thì là tên phong trào",
        );
        let out_of = f.optional(
            "out_of",
            "Thang điểm, như 100; ghi thì được đối chiếu với tổng `most` của các tiêu chí",
        );
        let criteria = f.required("criteria", "Các tiêu chí chấm điểm");
        let bonus = f.optional("bonus", "Các mục điểm thưởng (nếu có)");
        let bonus_most = f.optional("bonus_most", "Tổng điểm thưởng nhiều nhất (nếu có hạn mức)");
        let penalty = f.optional("penalty", "Các mục điểm trừ (nếu có)");
        let scored_by = f.optional::<Several<Scorer>>(
            "scored_by",
            "Ai chấm: tu-cham (đơn vị tự chấm), hoi-dong (hội đồng, cụm, tổ chấm điểm); không ghi là cả hai. Có hội đồng thì điểm hội đồng là điểm chính thức",
        );
        let self_heading = f.optional("self_heading", "Đầu cột điểm tự chấm, nếu khác “Điểm tự chấm”");
        let council_heading = f.optional(
            "council_heading",
            "Đầu cột điểm của hội đồng, nếu khác “Điểm Hội đồng chấm”, như “Điểm cụm thẩm định”",
        );
        let bands = f.optional("bands", "Các loại theo điểm; không xếp loại thì bỏ khóa này");
        let tie_break = f.optional(
            "tie_break",
            "Mã tiêu chí phân hạng khi bằng tổng điểm, lần lượt; không ghi thì bằng điểm là đồng hạng",
        );
        let groups = f.optional(
            "groups",
            "Các cụm, khối thi đua: hạng xếp riêng trong từng cụm, khối (nếu có)",
        );
        let awards = f.optional(
            "awards",
            "Hạng nào, loại nào được đề nghị khen thưởng gì; dòng trước được xét trước",
        );
        let by_rank = f.optional(
            "by_rank",
            "true nếu bảng kết quả in theo hạng từ trên xuống; không ghi thì theo thứ tự trong tệp",
        );
        let units = f.required::<Sheeted<Rows<ScoredUnit>>>("units", "Các đơn vị được chấm và điểm");
        let scored_by = scored_by?.map(Several::into_all);
        let bonus_most = bonus_most?;
        above_zero(f, "bonus_most", bonus_most)?;
        Some(Self {
            id: id?,
            review: review?,
            title: title?,
            out_of: out_of?,
            criteria: criteria?,
            bonus: bonus?.unwrap_or_default(),
            bonus_most,
            penalty: penalty?.unwrap_or_default(),
            scored_by: scored_by.unwrap_or_else(|| vec![Scorer::Unit, Scorer::Council]),
            self_heading: self_heading?,
            council_heading: council_heading?,
            bands: bands?.unwrap_or_default(),
            tie_break: tie_break?.unwrap_or_default(),
            groups: groups?.unwrap_or_default(),
            awards: awards?.unwrap_or_default(),
            by_rank: by_rank?.unwrap_or_default(),
            units: units?.0,
        })
    }
}
