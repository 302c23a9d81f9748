//! The office: its issuing bodies and those who sign for them.

use serde::Serialize;
use strum::{IntoStaticStr, VariantArray};

use super::in_capitals::{as_initials, as_named, as_post, in_capitals, in_full};
use super::unit_kind::{UnitKind, UnitKindRow};
use crate::diagnostic::{KeyProblem, PairedKey, Pairing, TypingProblem};
use crate::input::{At, Fields, Record, decoded_by_word};
use crate::model::{
    Addition, Confirmation, Council, Decider, Id, Line, NumberWording, OneOrMore, Rounding, Validity,
    look_at_name, look_at_place, look_at_post,
};

/// An office, with one or more bodies that issue papers in their own name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Office {
    /// Printed in the top margin of every page of an invented office: `BẢN MẪU`.
    pub mark: Option<Line>,
    /// Printed beside it on every page of a paper without number: `DỰ THẢO`.
    pub draft_mark: Option<Line>,
    /// Whether drafts print the month and leave only the day open.
    pub draft_month: bool,
    /// How bonuses are rounded.
    pub rounding: Rounding,
    /// How amounts are said in words.
    pub wording: NumberWording,
    /// Rows of the award law that the office confirms.
    pub confirmations: Vec<Confirmation>,
    /// Rows of the award law that the office adds.
    pub additions: Vec<Addition>,
    /// Kinds of unit that it has besides the program's.
    pub unit_kinds: Vec<UnitKindRow>,
    /// The bodies.
    pub bodies: Vec<IssuingBody>,
    /// Those who sign.
    pub signatories: Vec<Signatory>,
    /// Its councils, with those who sit in them.
    pub councils: Vec<Council>,
}

impl Office {
    /// Whether a body issues its papers itself, and the office only drafts them.
    pub fn only_drafts_for(&self, body: &Id) -> bool {
        let mut bodies = self.bodies.iter();
        bodies.any(|one| one.id.value == *body && one.drafts_only)
    }
}

impl Record for Office {
    const NAME: &'static str = "Office";
    const ABOUT: &'static str = "Cơ quan: các tổ chức ban hành văn bản và người ký";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let mark = f.optional(
            "mark",
            "Chữ in ở lề trên mọi trang của cơ quan giả định, như BẢN MẪU",
        );
        let draft_mark = f.optional(
            "draft_mark",
            "Chữ in ở lề trên mọi trang của văn bản chưa có số, theo thói quen của cơ quan, như DỰ THẢO",
        );
        let draft_month = f.optional("draft_month", "true nếu dự thảo in sẵn tháng, chỉ để trống ngày");
        let rounding = f.optional(
            "rounding",
            "Cách làm tròn tiền thưởng: up-10000 (mặc định, lên hàng chục nghìn), nearest-10000, none",
        );
        let empty_tens = f.optional("empty_tens", "Số tiền bằng chữ: linh (mặc định) hoặc le (lẻ)");
        let thousand = f.optional(
            "thousand",
            "Số tiền bằng chữ: nghin (nghìn, mặc định) hoặc ngan (ngàn)",
        );
        let confirmations = f.optional(
            "confirmations",
            "Các dòng luật chưa kiểm chứng mà cơ quan xác nhận",
        );
        let additions = f.optional::<Vec<Addition>>(
            "additions",
            "Các dòng luật cơ quan bổ sung: luật mới, danh hiệu, người quyết định, căn cứ, mức thưởng của riêng mình",
        );
        if additions.is_none() {
            f.rows_unknown();
        }
        let unit_kinds = f.optional::<Vec<UnitKindRow>>("unit_kinds", "Các loại đơn vị cơ quan có thêm");
        match &unit_kinds {
            Some(Some(rows)) => f.learn(&UnitKind::of_rows(rows, f.known::<UnitKind>().len())),
            Some(None) => {}
            None => f.rows_unknown(),
        }
        let bodies = f.required("bodies", "Các tổ chức ban hành văn bản");
        let signatories = f.required("signatories", "Những người ký");
        let councils = f.optional(
            "councils",
            "Các hội đồng, ban: thành viên, quyết định thành lập, quy tắc thông qua, các tổ",
        );
        Some(Self {
            mark: mark?,
            draft_mark: draft_mark?,
            draft_month: draft_month?.unwrap_or_default(),
            rounding: rounding?.unwrap_or_default(),
            wording: NumberWording {
                empty_tens: empty_tens?.unwrap_or_default(),
                thousand: thousand?.unwrap_or_default(),
            },
            confirmations: confirmations?.unwrap_or_default(),
            additions: additions?.unwrap_or_default(),
            unit_kinds: unit_kinds?.unwrap_or_default(),
            bodies: bodies?,
            signatories: signatories?,
            councils: councils?.unwrap_or_default(),
        })
    }
}

/// A body that issues papers: the People's Committee, the emulation council, a school …
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssuingBody {
    /// Its id.
    pub id: At<Id>,
    /// Full official name, as it stands in a sentence: `Ủy ban nhân dân phường Bắc Sơn`.
    pub name: Line,
    /// Name used in the text of its papers: `UBND phường`.
    pub short_name: Line,
    /// Name of the body directly above, in capitals, a line each; left out for People's Committees.
    pub parent: Option<OneOrMore>,
    /// Its own name in capitals, a line each.
    pub heading: OneOrMore,
    /// Abbreviation in the symbol of its papers: `UBND`.
    pub symbol: Line,
    /// Title of its head, before its name: `Chủ tịch`.
    pub head: Option<Line>,
    /// As whom its head decides awards.
    pub decider: Option<Decider>,
    /// Place before the date: `Bắc Sơn`.
    pub place: At<Line>,
    /// Address, post, telephone … for the foot of page 1 (box 13), a line each.
    pub address: Option<OneOrMore>,
    /// Which papers are numbered together.
    pub numbering: Numbering,
    /// Whether it issues its papers itself, and the office only drafts them for it: a department for its province.
    pub drafts_only: bool,
    /// When these names hold.
    pub validity: Validity,
}

impl IssuingBody {
    /// Who decides in its name: its head, `Chủ tịch Ủy ban nhân dân phường Bắc Sơn`, or the body itself where that decides together.
    pub fn head_in_full(&self) -> Option<String> {
        if self.decider.is_some_and(Decider::is_collective) {
            return Some(self.name.to_string());
        }
        self.head.as_ref().map(|head| format!("{head} {}", self.name))
    }
}

impl Record for IssuingBody {
    const NAME: &'static str = "IssuingBody";
    const ABOUT: &'static str = "Một tổ chức ban hành văn bản";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let id = f.required("id", "Mã, như ubnd");
        let name = f.required::<Line>("name", "Tên đầy đủ, viết như trong câu: Ủy ban nhân dân phường …");
        let short_name = f.required("short_name", "Tên gọi tắt trong bài: UBND phường");
        let parent = f.optional::<OneOrMore>("parent", "Tên cơ quan chủ quản trực tiếp, chữ in hoa (nếu có)");
        let heading = f.required::<OneOrMore>(
            "heading",
            "Tên cơ quan ban hành ở đầu văn bản, chữ in hoa, mỗi dòng một mục",
        );
        let symbol = f.required::<Line>("symbol", "Chữ viết tắt trong ký hiệu văn bản, như UBND");
        let head = f.optional(
            "head",
            "Chức danh người đứng đầu, viết trước tên cơ quan: Chủ tịch, Hiệu trưởng",
        );
        let decider = f.optional(
            "decider",
            "Người đứng đầu quyết định khen thưởng với tư cách ai: chu-tich-ubnd-xa …",
        );
        let place = f.required::<At<Line>>("place", "Địa danh trước ngày tháng");
        let address = f.optional(
            "address",
            "Địa chỉ; thư điện tử; trang thông tin điện tử; điện thoại; fax: in ở cuối trang thứ nhất khi cần",
        );
        let numbering = f.optional(
            "numbering",
            "Cách cấp số: per-kind (mỗi loại văn bản một dãy số, mặc định) hoặc together (một dãy chung)",
        );
        let drafts_only = f.optional(
            "drafts_only",
            "true nếu cơ quan này tự ban hành văn bản của mình, ta chỉ soạn dự thảo trình ký, như sở soạn quyết định của Chủ tịch UBND tỉnh: văn bản luôn là dự thảo, không lấy số của ta",
        );
        let validity = Validity::from_fields(f);
        let above = parent.iter().flatten().map(OneOrMore::joined).next();
        in_capitals(f, "parent", above.as_deref());
        if let Some(heading) = &heading {
            as_named(f, &heading.joined(), name.as_ref());
        }
        if let Some(symbol) = &symbol {
            as_initials(f, symbol.as_str(), name.as_ref());
        }
        if let Some(place) = &place {
            match place.as_str().strip_suffix("ngày") {
                Some(likely) => f.fault(
                    "place",
                    TypingProblem::LeadTwice {
                        found: "ngày".to_owned(),
                        likely: likely.trim_end_matches([' ', ',']).to_owned(),
                    },
                ),
                None => look_at_place(f, "place", &place.value),
            }
        }
        Some(Self {
            id: id?,
            name: name?,
            short_name: short_name?,
            parent: parent?,
            heading: heading?,
            symbol: symbol?,
            head: head?,
            decider: decider?,
            place: place?,
            address: address?,
            numbering: numbering?.unwrap_or_default(),
            drafts_only: drafts_only?.unwrap_or_default(),
            validity: validity?,
        })
    }
}

/// Which papers of a body are numbered together; the head of the agency decides (Điều 15).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Numbering {
    /// One series per kind of paper.
    #[default]
    PerKind,
    /// One series for all.
    Together,
}

decoded_by_word!(Numbering);

/// Someone who signs, with the authority he or she signs by (Phụ lục I, phần I, mục II.7).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signatory {
    /// Its id.
    pub id: At<Id>,
    /// Name without degrees or titles.
    pub name: Line,
    /// Own office in capitals, a line each: `PHÓ CHỦ TỊCH`. Absent for an acting head, whose `Q.` line says it.
    pub position: Option<OneOrMore>,
    /// By whose authority, from the top: `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`.
    pub authority: Vec<AuthorityStep>,
    /// Box 7b: the office in the agency whose seal the council uses, in capitals (Phụ lục I, phần I, mục II.7đ).
    pub second_office: Option<Line>,
    /// When this person signs so.
    pub validity: Validity,
}

impl Signatory {
    /// The lines above the signature.
    pub fn authority_lines(&self) -> Vec<String> {
        let steps = self
            .authority
            .iter()
            .map(|step| format!("{} {}", step.prefix.abbreviation(), step.of));
        steps
            .chain(self.position.iter().flat_map(OneOrMore::to_strings))
            .collect()
    }
}

impl Record for Signatory {
    const NAME: &'static str = "Signatory";
    const ABOUT: &'static str = "Một người ký";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let id = f.required("id", "Mã, như chu-tich");
        let name = f.required::<Line>("name", "Họ và tên, không ghi học hàm, học vị");
        let position = f.optional::<OneOrMore>(
            "position",
            "Chức vụ của người ký, chữ in hoa; chức vụ dài thì mỗi dòng một mục",
        );
        let authority = f.optional("authority", "Quyền hạn ký thay: danh sách từ trên xuống");
        let second_office = f.optional::<Line>(
            "second_office",
            "Chức danh trong cơ quan, chữ in hoa, in ngay trên họ tên (ô 7b): với người ký của hội đồng, ban dùng con dấu của cơ quan",
        );
        let validity = Validity::from_fields(f);
        look_at_name(f, "name", name.as_ref());
        let lines = position.iter().flatten().flat_map(OneOrMore::lines);
        lines.for_each(|line| look_at_post(f, "position", Some(line)));
        let said = position.iter().flatten().map(OneOrMore::joined).next();
        as_post(f, "position", said.as_deref());
        in_capitals(
            f,
            "second_office",
            second_office.iter().flatten().map(Line::as_str).next(),
        );
        let (position, authority): (Option<OneOrMore>, Option<Vec<AuthorityStep>>) = (position?, authority?);
        let authority = authority.unwrap_or_default();
        let acting = authority.last().is_some_and(|step| step.prefix == Prefix::Acting);
        match (acting, &position) {
            (false, None) => f.fault(
                "",
                KeyProblem::MissingKey {
                    key: "position".to_owned(),
                    about: "Chức vụ của người ký",
                },
            ),
            (true, Some(_)) => {
                f.fault(
                    "position",
                    KeyProblem::KeysDisagree {
                        first: PairedKey::Position,
                        second: PairedKey::Acting,
                        pairing: Pairing::Excludes,
                    },
                );
            }
            _ => {
                return Some(Self {
                    id: id?,
                    name: name?,
                    position,
                    authority,
                    second_office: second_office?,
                    validity: validity?,
                });
            }
        }
        None
    }
}

/// One line of authority above the signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuthorityStep {
    /// In which way.
    pub prefix: Prefix,
    /// For whom, in capitals: `ỦY BAN NHÂN DÂN`, `CHỦ TỊCH`.
    pub of: Line,
}

impl Record for AuthorityStep {
    const NAME: &'static str = "AuthorityStep";
    const ABOUT: &'static str = "Một dòng quyền hạn ký";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let prefix = f.required(
            "prefix",
            "TM. (thay mặt), Q. (quyền), KT. (ký thay), TL. (thừa lệnh), TUQ. (thừa ủy quyền)",
        );
        let of = f.required::<Line>("of", "Thay cho ai, chữ in hoa");
        match (prefix, &of) {
            (Some(Prefix::OnBehalf), Some(of)) => in_full(f, "of", of.as_str()),
            (_, of) => in_capitals(f, "of", of.as_ref().map(Line::as_str)),
        }
        Some(Self {
            prefix: prefix?,
            of: of?,
        })
    }
}

/// How one signs for another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, IntoStaticStr, VariantArray)]
pub enum Prefix {
    /// `TM.`: on behalf of a collective.
    #[strum(serialize = "TM.")]
    OnBehalf,
    /// `Q.`: acting head.
    #[strum(serialize = "Q.")]
    Acting,
    /// `KT.`: a deputy for the head.
    #[strum(serialize = "KT.")]
    Deputy,
    /// `TL.`: by order of the head.
    #[strum(serialize = "TL.")]
    ByOrder,
    /// `TUQ.`: by the head's written delegation.
    #[strum(serialize = "TUQ.")]
    Delegated,
}

impl Prefix {
    /// As the decree writes it.
    pub fn abbreviation(self) -> &'static str {
        self.into()
    }
}

decoded_by_word!(Prefix);
