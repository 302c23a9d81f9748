//! What a table of points is made of: criteria, what adds and takes off, classes, clusters, and what ranks propose.

use std::cmp::Ordering;

use serde_json::{Value as Json, json};
use strum::{IntoStaticStr, VariantArray};

use crate::diagnostic::ScoreProblem;
use crate::input::{At, Decode, Decoder, Fields, Node, Record, Schemas, Value, decoded_by_word};
use crate::model::{Award, Decider, Id, Line, Portion, Quantity, Several};

/// Who scores. The later one decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, IntoStaticStr, VariantArray)]
pub enum Scorer {
    /// The unit itself.
    #[strum(serialize = "tu-cham")]
    Unit,
    /// The council, or who scores in its place.
    #[strum(serialize = "hoi-dong")]
    Council,
}

decoded_by_word!(Scorer);

impl Scorer {
    /// The key of its points.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Unit => "self",
            Self::Council => "council",
        }
    }
}

/// Reports an amount that has to be above zero and is not.
pub(super) fn above_zero(f: &mut Fields<'_, '_>, key: &'static str, amount: Option<Quantity>) -> Option<()> {
    let Some(amount) = amount.filter(|amount| *amount <= Quantity::default()) else {
        return Some(());
    };
    let found = amount.to_string();
    f.fault(key, ScoreProblem::NotAboveZero { key, found });
    None
}

/// Something that every unit is scored by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Criterion {
    /// Its id.
    pub id: At<Id>,
    /// Its name, as the score table says it.
    pub name: Line,
    /// Short name for the head of a column.
    pub short_name: Line,
    /// The part of the table that it stands in.
    pub section: Option<Line>,
    /// The most points.
    pub most: At<Quantity>,
    /// What its figures are.
    pub direction: Direction,
}

impl Record for Criterion {
    const NAME: &'static str = "Criterion";
    const ABOUT: &'static str = "Một tiêu chí chấm điểm";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let id = f.required("id", "Mã của tiêu chí");
        let name = f.required::<Line>("name", "Tên tiêu chí");
        let short_name = f.optional("short_name", "Tên ngắn ở đầu cột của bảng kết quả, nếu khác");
        let section = f.optional(
            "section",
            "Nhóm của tiêu chí, như “Phát triển kinh tế”; các tiêu chí cùng nhóm ghi liền nhau, bảng kết quả in một cột mỗi nhóm",
        );
        let most = f.required::<At<Quantity>>("most", "Điểm tối đa");
        let direction = f.optional(
            "direction",
            "cong: ghi điểm đạt được; tru: ghi điểm bị trừ, điểm đạt là `most` trừ đi số ấy. Không ghi là cong",
        );
        let (name, most) = (name?, most?);
        above_zero(f, "most", Some(*most))?;
        Some(Self {
            id: id?,
            short_name: short_name?.unwrap_or_else(|| name.clone()),
            name,
            section: section?,
            most,
            direction: direction?.unwrap_or(Direction::Gained),
        })
    }
}

/// What the figures of a criterion are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, IntoStaticStr, VariantArray)]
pub enum Direction {
    /// Points that a unit reached.
    #[strum(serialize = "cong")]
    Gained,
    /// Points that it lost out of the most.
    #[strum(serialize = "tru")]
    Lost,
}

decoded_by_word!(Direction);

/// Something that brings points besides the criteria, or takes points off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScoreItem {
    /// Its id.
    pub id: At<Id>,
    /// Its name.
    pub name: Line,
    /// The most points; None where nothing limits them.
    pub most: Option<Quantity>,
}

impl Record for ScoreItem {
    const NAME: &'static str = "ScoreItem";
    const ABOUT: &'static str = "Một mục điểm thưởng hoặc điểm trừ";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let id = f.required("id", "Mã của mục");
        let name = f.required("name", "Tên mục");
        let most = f.optional("most", "Điểm nhiều nhất của mục (nếu có hạn mức)")?;
        above_zero(f, "most", most)?;
        Some(Self {
            id: id?,
            name: name?,
            most,
        })
    }
}

/// A class: everyone from so many points on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Band {
    /// Its name: `Xuất sắc`.
    pub name: Line,
    /// Its lower bound.
    pub from: LowerBound,
    /// What part of all classed units may be of it.
    pub at_most: Option<At<Portion>>,
}

impl Record for Band {
    const NAME: &'static str = "ScoreBand";
    const ABOUT: &'static str = "Một loại theo điểm";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let name = f.required("name", "Tên loại, như Xuất sắc");
        let from = f.required(
            "from",
            "Từ bao nhiêu điểm trở lên: 90, hoặc một phần của tổng điểm tối đa: 90%",
        );
        let at_most = f.optional(
            "at_most",
            "Tỷ lệ đơn vị nhiều nhất được xếp loại này, như 20% (nếu có hạn mức)",
        );
        Some(Self {
            name: name?,
            from: from?,
            at_most: at_most?,
        })
    }
}

/// Where a class begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LowerBound {
    /// At so many points.
    Points(Quantity),
    /// At that part of the most that there is.
    Part(Portion),
}

impl LowerBound {
    /// Whether so many points out of the most reach it, exactly.
    pub fn is_reached(self, points: Quantity, most: Quantity) -> bool {
        Self::Points(points).against(self, most) != Ordering::Less
    }

    /// How it stands to another bound, where there is so much to reach.
    pub fn against(self, other: Self, most: Quantity) -> Ordering {
        let ((one, of), (another, whole)) = (self.ratio(most), other.ratio(most));
        (one * whole).cmp(&(another * of))
    }

    /// As a fraction, in thousandths of a point. A portion is of two numbers of 32 bits: nothing here runs over.
    fn ratio(self, most: Quantity) -> (i128, i128) {
        match self {
            Self::Points(points) => (points.thousandths().into(), 1),
            Self::Part(part) => {
                let (taken, whole) = part.ratio();
                let part = |number: u128| i128::try_from(number).unwrap_or(1);
                (i128::from(most.thousandths()) * part(taken), part(whole))
            }
        }
    }
}

impl Decode for LowerBound {
    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        let is_part = matches!(&node.value, Value::Scalar(text) if text.contains(['%', '/']));
        if is_part {
            return Portion::decode(node, key, decoder).map(Self::Part);
        }
        Quantity::decode(node, key, decoder).map(Self::Points)
    }

    fn schema(schemas: &mut Schemas) -> Json {
        json!({"anyOf": [Quantity::schema(schemas), Portion::schema(schemas)]})
    }
}

/// A cluster of units, ranked for themselves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScoreGroup {
    /// Its id.
    pub id: At<Id>,
    /// Its name: `Cụm thi đua số 1`.
    pub name: Line,
}

impl Record for ScoreGroup {
    const NAME: &'static str = "ScoreGroup";
    const ABOUT: &'static str = "Một cụm, khối thi đua";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let id = f.required("id", "Mã của cụm, khối");
        let name = f.required("name", "Tên cụm, khối");
        Some(Self { id: id?, name: name? })
    }
}

/// What a rank or a class proposes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScoreAward {
    /// The award.
    pub award: Award,
    /// Who decides it.
    pub decided_by: Decider,
    /// The last rank that is proposed; None: any.
    pub ranks: Option<u32>,
    /// The classes that are proposed; any where empty.
    pub classes: Vec<At<Line>>,
}

impl Record for ScoreAward {
    const NAME: &'static str = "ScoreAward";
    const ABOUT: &'static str =
        "Hạng, loại nào được đề nghị khen thưởng gì; có cả hai khóa thì phải đúng cả hai";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let award = f.required(
            "award",
            "Danh hiệu, hình thức: giay-khen, tap-the-lao-dong-tien-tien …",
        );
        let decided_by = f.required("decided_by", "Người quyết định: chu-tich-ubnd-xa …");
        let ranks = f.optional(
            "ranks",
            "Từ hạng nhất đến hạng này, kể cả đồng hạng: 3; không ghi là mọi hạng",
        );
        let classes =
            f.optional::<Several<At<Line>>>("classes", "Tên những loại được đề nghị; không ghi là mọi loại");
        Some(Self {
            award: award?,
            decided_by: decided_by?,
            ranks: ranks?,
            classes: classes?.map(Several::into_all).unwrap_or_default(),
        })
    }
}
