//! Awards: forms (hình thức khen thưởng, Luật 06/2022/QH15, Điều 9) and titles (danh hiệu thi đua, Điều 19, 20), each a row of
//! `templates/rules/awards.yaml` or of what an office adds.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

use serde::{Serialize, Serializer};
use serde_json::Value as Json;
use strum::{IntoStaticStr, VariantArray};

use super::{Formula, LawRow};
use crate::diagnostic::Term;
use crate::input::{Decode, Decoder, Fields, Node, Record, RowWord, Schemas, decoded_by_word};
use crate::model::kept::Kept;
use crate::model::{AwardeeKind, Id, Line};

/// What a row says of an award.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AwardFact {
    /// Its name: `Giấy khen`.
    pub name: Line,
    /// Title or form.
    pub sort: AwardSort,
    /// Its place where awards are read out from high to low.
    pub rank: u32,
    /// What a decider does with it: `tặng`, `công nhận`, `trao`.
    pub verb: Option<Line>,
    /// What its certificates say it is given for; None for `Đã có thành tích … trong …`.
    pub certificate: Option<Formula>,
    /// Whether those who get it are entered in the book of awards.
    pub enters_book: bool,
    /// How a sentence names it, with whose it is.
    pub naming: Naming,
    /// Who may receive it, where no row of its own says so.
    pub subjects: Vec<AwardeeKind>,
}

impl Record for AwardFact {
    const NAME: &'static str = "AwardFact";
    const ABOUT: &'static str = "Một danh hiệu thi đua hoặc hình thức khen thưởng";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let name = f.required("name", "Tên, như Giấy khen");
        let sort = f.required(
            "sort",
            "danh-hieu (danh hiệu thi đua) hoặc hinh-thuc (hình thức khen thưởng)",
        );
        let rank = f.required("rank", "Thứ tự công bố từ cao đến thấp: số nhỏ trước");
        let verb = f.optional(
            "verb",
            "Quyết định làm gì với nó: tặng (mặc định), công nhận, trao",
        );
        let certificate = f.optional(
            "certificate",
            "Câu trên giấy, bằng thay cho “Đã có {merit} | trong {campaign}”: {merit} là thành tích, {campaign} là phong trào hoặc dịp khen, {name} là người, tập thể, hộ được khen, dấu | là chỗ ngắt dòng",
        );
        let enters_book = f.optional(
            "enters_book",
            "false nếu không ghi vào sổ khen thưởng, không có số trong sổ, như giải thưởng của một hội thi",
        );
        let naming = f.optional(
            "naming",
            "Cách gọi trong câu: danh-hieu (danh hiệu “…”), cua-nguoi (… của Chủ tịch …), cua-co-quan (… của Ủy ban nhân dân …), ten-rieng (chỉ tên). Mặc định: danh-hieu với danh hiệu, cua-nguoi với hình thức",
        );
        let subjects = f.optional("subjects", "Đối tượng: ca-nhan, tap-the, ho-gia-dinh; bỏ khóa này nếu có dòng riêng trong `subjects` của luật");
        let (sort, naming): (AwardSort, Option<Naming>) = (sort?, naming?);
        Some(Self {
            name: name?,
            sort,
            rank: rank?,
            verb: verb?,
            certificate: certificate?,
            enters_book: enters_book?.unwrap_or(true),
            naming: naming.unwrap_or_else(|| sort.naming()),
            subjects: subjects?.unwrap_or_default(),
        })
    }
}

/// Title or form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, IntoStaticStr, VariantArray)]
pub enum AwardSort {
    /// Danh hiệu thi đua: it has one kind of holder, and no factor.
    #[strum(serialize = "danh-hieu")]
    Title,
    /// Hình thức khen thưởng.
    #[strum(serialize = "hinh-thuc")]
    Form,
}

impl AwardSort {
    const fn naming(self) -> Naming {
        match self {
            Self::Title => Naming::Title,
            Self::Form => Naming::OfHead,
        }
    }
}

decoded_by_word!(AwardSort);

/// How a sentence names an award.
#[derive(Debug, Clone, Copy, PartialEq, Eq, IntoStaticStr, VariantArray)]
pub enum Naming {
    /// `danh hiệu “Lao động tiên tiến”`.
    #[strum(serialize = "danh-hieu")]
    Title,
    /// `Giấy khen của Chủ tịch Ủy ban nhân dân phường …`.
    #[strum(serialize = "cua-nguoi")]
    OfHead,
    /// `Cờ thi đua của Ủy ban nhân dân tỉnh …`.
    #[strum(serialize = "cua-co-quan")]
    OfBody,
    /// `Cờ thi đua của Chính phủ`: the name says it.
    #[strum(serialize = "ten-rieng")]
    Alone,
}

decoded_by_word!(Naming);

/// An award.
#[derive(Clone, Copy)]
pub struct Award(&'static Row);

#[derive(Debug, PartialEq, Eq)]
struct Row {
    id: Id,
    fact: AwardFact,
    /// Its place among all rows.
    order: usize,
}

static KEPT: Kept<Row> = Kept::new();

impl Award {
    /// The awards of rows of the law, behind the `known` ones.
    pub(super) fn of_rows(rows: &[LawRow<AwardFact>], known: usize) -> Vec<Self> {
        let award = |(order, row): (usize, &LawRow<AwardFact>)| {
            let (id, fact) = (row.id.value.clone(), row.fact.clone());
            Self(KEPT.keep(Row { id, fact, order }))
        };
        (known..).zip(rows).map(award).collect()
    }

    /// Its place where awards are read out from high to low: titles before forms.
    pub const fn rank(self) -> u32 {
        self.0.fact.rank
    }

    /// Its Vietnamese name.
    pub fn name(self) -> &'static str {
        self.0.fact.name.as_str()
    }

    /// What a decider does with it: `tặng`.
    pub fn verb(self) -> &'static str {
        self.0.fact.verb.as_ref().map_or("tặng", Line::as_str)
    }

    /// What its certificates say it is given for, where that is not the usual sentence.
    pub const fn certificate(self) -> Option<&'static Formula> {
        self.0.fact.certificate.as_ref()
    }

    /// Whether those who get it are entered in the book of awards.
    pub const fn enters_book(self) -> bool {
        self.0.fact.enters_book
    }

    /// How a sentence names it.
    pub const fn naming(self) -> Naming {
        self.0.fact.naming
    }

    /// Whether it is a title (danh hiệu) and not a form (hình thức): titles have one kind of holder, and no factor.
    pub const fn is_title(self) -> bool {
        matches!(self.0.fact.sort, AwardSort::Title)
    }
}

impl RowWord for Award {
    fn word(self) -> &'static str {
        self.0.id.as_str()
    }
}

impl fmt::Debug for Award {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

impl PartialEq for Award {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl Eq for Award {}

impl Hash for Award {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.id.hash(state);
    }
}

/// In the order of the rows.
impl Ord for Award {
    fn cmp(&self, other: &Self) -> Ordering {
        let key = |award: &Self| (award.0.order, award.word());
        key(self).cmp(&key(other))
    }
}

impl PartialOrd for Award {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl From<Award> for Term {
    fn from(it: Award) -> Self {
        Self {
            word: it.word(),
            name: it.name(),
        }
    }
}

impl fmt::Display for Award {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Templates see the Vietnamese name.
impl Serialize for Award {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

impl Decode for Award {
    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        decoder.row(node, key)
    }

    fn schema(schemas: &mut Schemas) -> Json {
        schemas.row::<Self>()
    }
}
