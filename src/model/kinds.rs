//! `templates/kinds.yaml`: the kinds of papers (Điều 7, Phụ lục III), and which template makes each.

use serde_json::{Value as Json, json};

use super::{Id, Line};
use crate::input::{At, Decode, Decoder, Fields, Node, Record, Schemas};

/// The table of kinds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kinds {
    /// In the file's order.
    pub kinds: Vec<Kind>,
}

impl Record for Kinds {
    const NAME: &'static str = "Kinds";
    const ABOUT: &'static str = "Bảng các loại văn bản (kinds.yaml)";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let kinds = f.required("kinds", "Các loại văn bản");
        Some(Self { kinds: kinds? })
    }
}

/// One kind of paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kind {
    /// Its id.
    pub id: At<Id>,
    /// Name in capitals: `KẾ HOẠCH`.
    pub name: Line,
    /// Abbreviation in its exact case: `KH`, `TTr`. Letters have none.
    pub abbreviation: Option<Line>,
    /// Which parts it has.
    pub shape: Shape,
    /// Whether it has `Kính gửi`.
    pub addressees: AddresseesRule,
    /// Path of its template below `templates/`.
    pub template: At<Line>,
    /// Whether it is about the awards that the office decides itself (a decision, a payment), not about all of its review.
    pub own_awards: bool,
    /// Whether those it awards are entered in the book of awards when it is issued.
    pub enters_book: bool,
    /// Whether the power to issue it is the head's own, not the body's: a decision of the chairman.
    pub by_head: bool,
    /// Keys of the campaign it cannot be made without.
    pub needs: Vec<Line>,
}

impl Record for Kind {
    const NAME: &'static str = "Kind";
    const ABOUT: &'static str = "Một loại văn bản";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let id = f.required("id", "Mã của loại, như ke-hoach");
        let name = f.required("name", "Tên loại, chữ in hoa");
        let abbreviation = f.optional(
            "abbreviation",
            "Chữ viết tắt, đúng chữ hoa chữ thường của nghị định",
        );
        let shape = f.required(
            "shape",
            "titled (có tên loại), letter (công văn), minutes (biên bản), list (danh sách)",
        );
        let addressees = f.required(
            "addressees",
            "none (không), allowed (có thể), required (bắt buộc có Kính gửi)",
        );
        let template = f.required("template", "Tệp mẫu trong templates/");
        let own_awards = f.optional(
            "own_awards",
            "true nếu chỉ gồm những khen thưởng do chính cơ quan quyết định",
        );
        let enters_book = f.optional(
            "enters_book",
            "true nếu khi ban hành thì ghi từng người, tập thể, hộ vào sổ khen thưởng",
        );
        let by_head = f.optional(
            "by_head",
            "true nếu thẩm quyền ban hành là của người đứng đầu, không phải của tập thể",
        );
        let needs = f.optional("needs", "Các phần của campaign.yaml phải có mới lập được");
        Some(Self {
            id: id?,
            name: name?,
            abbreviation: abbreviation?,
            shape: shape?,
            addressees: addressees?,
            template: template?,
            own_awards: own_awards?.unwrap_or_default(),
            enters_book: enters_book?.unwrap_or_default(),
            by_head: by_head?.unwrap_or_default(),
            needs: needs?.unwrap_or_default(),
        })
    }
}

/// Which parts a paper has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// Name of the kind and subject in the middle.
    Titled,
    /// A letter: `V/v` under the number.
    Letter,
    /// Minutes: no line of place and date; two sign.
    Minutes,
    /// A list: no number; place and date stand above those who sign.
    List,
}

impl Decode for Shape {
    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        decoder.one_of(
            node,
            key,
            &[
                ("titled", Self::Titled),
                ("letter", Self::Letter),
                ("minutes", Self::Minutes),
                ("list", Self::List),
            ],
        )
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({"enum": ["titled", "letter", "minutes", "list"]})
    }
}

/// Whether a kind has `Kính gửi` (Phụ lục I, phần I, mục II.9a).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AddresseesRule {
    /// Never.
    None,
    /// When it goes to a superior body.
    Allowed,
    /// Always.
    Required,
}

impl Decode for AddresseesRule {
    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        decoder.one_of(
            node,
            key,
            &[
                ("none", Self::None),
                ("allowed", Self::Allowed),
                ("required", Self::Required),
            ],
        )
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({"enum": ["none", "allowed", "required"]})
    }
}
