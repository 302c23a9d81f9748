//! Who decides an award (Luật 06/2022/QH15, Điều 75, 77 đến 80), each a row of `templates/rules/awards.yaml` or of what an
//! office adds.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

use serde::{Serialize, Serializer};
use serde_json::Value as Json;

use super::LawRow;
use crate::diagnostic::Term;
use crate::input::{Decode, Decoder, Fields, Node, Record, RowWord, Schemas};
use crate::model::kept::Kept;
use crate::model::{Id, Line};

/// What a row says of a decider.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeciderFact {
    /// Its name, by kind of office: `Chủ tịch Ủy ban nhân dân cấp xã`.
    pub name: Line,
    /// Its place where awards are read out from high to low.
    pub rank: u32,
    /// The post with which names of such deciders begin: `Chủ tịch`.
    pub head: Option<Line>,
    /// What such names have in them besides: `phường`, `xã`.
    pub of: Vec<Line>,
    /// With what the names of the bodies begin that such a decider heads: `Sở`, `Công ty`.
    pub bodies: Vec<Line>,
    /// Whether there is one in the country, so that the row's name is the name.
    pub sole: bool,
    /// Whether it is a body that decides together, and signs with TM.: the executive board of a union.
    pub collective: bool,
    /// Whether it decides by rules of its own, not by the award law: it stands on the bases that name it alone.
    pub own_rules: bool,
    /// Who carries its decisions out where nobody is named; None of one under whom there are agencies with heads.
    pub executors: Option<Line>,
}

impl Record for DeciderFact {
    const NAME: &'static str = "DeciderFact";
    const ABOUT: &'static str = "Một người quyết định khen thưởng";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let name = f.required("name", "Tên gọi chung, như Chủ tịch Ủy ban nhân dân cấp xã");
        let rank = f.required("rank", "Thứ tự công bố từ cao đến thấp: số nhỏ trước");
        let head = f.optional(
            "head",
            "Chức danh mở đầu tên gọi, như Chủ tịch: để nhận ra người này trong decided_by",
        );
        let of = f.optional("of", "Những chữ có trong tên cơ quan của người này: phường, xã …");
        let bodies = f.optional(
            "bodies",
            "Tên cơ quan mà người này đứng đầu bắt đầu bằng những chữ nào: Sở, Công ty …; để `thidua new` nhận ra",
        );
        let sole = f.optional("sole", "true nếu cả nước có một: tên gọi chung cũng là tên in ra");
        let collective = f.optional(
            "collective",
            "true nếu một tập thể quyết định và người ký ghi TM.: Ban Chấp hành Công đoàn",
        );
        let own_rules = f.optional("own_rules", "true nếu quyết định theo quy định riêng, không theo Luật Thi đua, khen thưởng: chỉ dùng những căn cứ ghi rõ người này trong `deciders`");
        let executors = f.optional("executors", "Ai thi hành quyết định khi đợt không ghi: Các phòng, đơn vị liên quan. Mặc định: Thủ trưởng các cơ quan, đơn vị liên quan");
        Some(Self {
            name: name?,
            rank: rank?,
            head: head?,
            of: of?.unwrap_or_default(),
            bodies: bodies?.unwrap_or_default(),
            sole: sole?.unwrap_or_default(),
            collective: collective?.unwrap_or_default(),
            own_rules: own_rules?.unwrap_or_default(),
            executors: executors?,
        })
    }
}

/// Who decides an award.
#[derive(Clone, Copy)]
pub struct Decider(&'static Row);

#[derive(Debug, PartialEq, Eq)]
struct Row {
    id: Id,
    fact: DeciderFact,
    /// Its place among all rows.
    order: usize,
}

static KEPT: Kept<Row> = Kept::new();

impl Decider {
    /// The deciders of rows of the law, behind the `known` ones.
    pub(super) fn of_rows(rows: &[LawRow<DeciderFact>], known: usize) -> Vec<Self> {
        let decider = |(order, row): (usize, &LawRow<DeciderFact>)| {
            let (id, fact) = (row.id.value.clone(), row.fact.clone());
            Self(KEPT.keep(Row { id, fact, order }))
        };
        (known..).zip(rows).map(decider).collect()
    }

    /// Its place where awards are read out from high to low.
    pub const fn rank(self) -> u32 {
        self.0.fact.rank
    }

    /// Its Vietnamese name, by kind of office.
    pub fn name(self) -> &'static str {
        self.0.fact.name.as_str()
    }

    /// The name to print, of one of which there is one in the country.
    pub fn own_name(self) -> Option<&'static str> {
        Some(self.name()).filter(|_| self.0.fact.sole)
    }

    /// Who carries its decisions out where nobody is named.
    pub fn executors(self) -> Option<&'static str> {
        self.0.fact.executors.as_ref().map(Line::as_str)
    }

    /// Whether it heads a level of the State's territory: a commune, a district, a province.
    pub(super) const fn is_territorial(self) -> bool {
        !self.0.fact.of.is_empty()
    }

    /// Whether it is a body that decides together.
    pub const fn is_collective(self) -> bool {
        self.0.fact.collective
    }

    /// Whether it decides by rules of its own, not by the award law.
    pub const fn has_own_rules(self) -> bool {
        self.0.fact.own_rules
    }

    /// Whether a row for some deciders is for it; one for any is for all who decide by the award law.
    pub(super) fn is_meant(self, limit: Option<&[Self]>) -> bool {
        limit.map_or(!self.0.fact.own_rules, |limit| limit.contains(&self))
    }

    /// The body that such a name is the head of: `Chủ tịch Ủy ban nhân dân tỉnh Mẫu` of the name without its post.
    pub fn body_in(self, name: &str) -> Option<String> {
        let head = self.0.fact.head.as_ref()?;
        let rest = name.strip_prefix(head.as_str())?.trim_start();
        (!rest.is_empty()).then(|| rest.to_owned())
    }

    /// Such a name without the place's own: `Chủ tịch UBND phường` of `Chủ tịch UBND phường Mẫu`. None where there is none.
    pub fn of_any_place(self, name: &str) -> Option<String> {
        let words: Vec<&str> = name.split_whitespace().collect();
        let ends = (1..words.len()).find(|end| {
            let begins = words[..*end].join(" ").to_lowercase();
            let of = &self.0.fact.of;
            of.iter()
                .any(|kind| begins.ends_with(&format!(" {}", kind.as_str())))
        });
        ends.map(|end| words[..end].join(" "))
    }

    /// Whether a name is of such a decider: `Chủ tịch UBND thị xã Mẫu`. Words are held against whole words.
    fn is_meant_by(self, name: &str) -> bool {
        let name = padded(name);
        let has = |line: &Line| name.contains(&padded(line.as_str()));
        let of = &self.0.fact.of;
        self.0.fact.head.as_ref().is_some_and(has) && (of.is_empty() || of.iter().any(has))
    }

    /// The decider that a name is of, the highest one that fits. A thành phố may be of any level.
    pub fn named(name: &str, known: &[Self]) -> Option<Self> {
        let fitting = known.iter().copied().filter(|one| one.is_meant_by(name));
        fitting.min_by_key(|one| one.rank())
    }
}

/// Small letters, a space around each word.
fn padded(text: &str) -> String {
    let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
    format!(" {} ", words.join(" "))
}

impl RowWord for Decider {
    fn word(self) -> &'static str {
        self.0.id.as_str()
    }
}

impl fmt::Debug for Decider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

impl PartialEq for Decider {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl Eq for Decider {}

impl Hash for Decider {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.id.hash(state);
    }
}

/// In the order of the rows.
impl Ord for Decider {
    fn cmp(&self, other: &Self) -> Ordering {
        let key = |decider: &Self| (decider.0.order, decider.word());
        key(self).cmp(&key(other))
    }
}

impl PartialOrd for Decider {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl From<Decider> for Term {
    fn from(it: Decider) -> Self {
        Self {
            word: it.word(),
            name: it.name(),
        }
    }
}

impl fmt::Display for Decider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl Serialize for Decider {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

impl Decode for Decider {
    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        decoder.row(node, key)
    }

    fn schema(schemas: &mut Schemas) -> Json {
        schemas.row::<Self>()
    }
}
