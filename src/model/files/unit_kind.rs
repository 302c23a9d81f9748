//! Kinds of unit: rows of `templates/rules/units.yaml`, and those that an office has besides.

use std::cmp::Ordering;
use std::fmt;

use serde::{Serialize, Serializer};
use serde_json::Value as Json;

use crate::input::{At, Decode, Decoder, Fields, Node, Record, RowWord, Schemas};
use crate::model::kept::Kept;
use crate::model::{Id, Line};

/// The program's own kinds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnitKinds {
    /// In the order of reports.
    pub unit_kinds: Vec<UnitKindRow>,
}

impl Record for UnitKinds {
    const NAME: &'static str = "UnitKinds";
    const ABOUT: &'static str = "Các loại đơn vị của chương trình (rules/units.yaml)";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let unit_kinds = f.required("unit_kinds", "Các loại đơn vị, theo thứ tự trong báo cáo");
        Some(Self {
            unit_kinds: unit_kinds?,
        })
    }
}

/// A kind as a file says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnitKindRow {
    /// Its id: `khu-pho`.
    pub id: At<Id>,
    /// Its name in a sentence: `khu phố`.
    pub name: Line,
    /// Whether units of this kind have a seal of their own.
    pub seal: bool,
}

impl Record for UnitKindRow {
    const NAME: &'static str = "UnitKindRow";
    const ABOUT: &'static str = "Một loại đơn vị";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let id = f.required("id", "Mã, như khu-pho");
        let name = f.required("name", "Tên loại, viết như trong câu: khu phố");
        let seal = f.required("seal", "true nếu đơn vị loại này có con dấu riêng");
        Some(Self {
            id: id?,
            name: name?,
            seal: seal?,
        })
    }
}

/// What a unit is; templates see the Vietnamese name.
#[derive(Clone, Copy)]
pub struct UnitKind(&'static Row);

#[derive(Debug, PartialEq, Eq)]
struct Row {
    id: Id,
    name: Line,
    seal: bool,
    /// Its place among all rows.
    order: usize,
}

static KEPT: Kept<Row> = Kept::new();

impl UnitKind {
    /// Its name in a sentence.
    pub fn name(self) -> &'static str {
        self.0.name.as_str()
    }

    /// The kinds of rows, behind the `known` ones.
    pub fn of_rows(rows: &[UnitKindRow], known: usize) -> Vec<Self> {
        let kind = |(order, row): (usize, &UnitKindRow)| {
            let (id, name, seal) = (row.id.value.clone(), row.name.clone(), row.seal);
            Self(KEPT.keep(Row {
                id,
                name,
                seal,
                order,
            }))
        };
        (known..).zip(rows).map(kind).collect()
    }

    /// Whether units of this kind have a seal of their own.
    pub const fn has_seal(self) -> bool {
        self.0.seal
    }
}

impl RowWord for UnitKind {
    fn word(self) -> &'static str {
        self.0.id.as_str()
    }
}

impl fmt::Debug for UnitKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

impl PartialEq for UnitKind {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl Eq for UnitKind {}

/// In the order of reports.
impl Ord for UnitKind {
    fn cmp(&self, other: &Self) -> Ordering {
        let key = |kind: &Self| (kind.0.order, kind.word());
        key(self).cmp(&key(other))
    }
}

impl PartialOrd for UnitKind {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Serialize for UnitKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0.name.as_str())
    }
}

impl Decode for UnitKind {
    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        decoder.row(node, key)
    }

    fn schema(schemas: &mut Schemas) -> Json {
        schemas.row::<Self>()
    }
}
