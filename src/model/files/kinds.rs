//! `templates/kinds.yaml`: the kinds of papers (Điều 7, Phụ lục III), and which template makes each.

use std::collections::BTreeMap;

use strum::{IntoStaticStr, VariantArray};

use super::{ComputedParts, Outline, PaperRole, Step, ValueTypes};
use crate::diagnostic::Thing;
use crate::input::{At, Fields, Record, decoded_by_word};
use crate::model::{Id, Line, unknown};

/// What stands before the name of a value among the needs of a kind.
const VALUES: &str = "values.";

/// The table of kinds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kinds {
    /// In the file's order.
    pub kinds: Vec<Kind>,
    /// Outlines by their paths below `templates/`: files of their own, which are read after the table.
    pub outlines: BTreeMap<String, Outline>,
    /// The parts that outlines can have computed: a file of its own as well.
    pub parts: ComputedParts,
}

impl Kinds {
    /// All ids, in the file's order.
    pub fn ids(&self) -> Vec<&At<Id>> {
        self.kinds.iter().map(|kind| &kind.id).collect()
    }

    /// The kind of that id.
    pub fn kind(&self, id: &Id) -> Option<&Kind> {
        self.kinds.iter().find(|kind| kind.id.value == *id)
    }

    /// The outline of a kind; None of one whose template says everything.
    pub fn outline(&self, kind: &Kind) -> Option<&Outline> {
        self.outlines.get(kind.outline.as_ref()?.as_str())
    }

    /// The part in a campaign of papers of that kind.
    pub fn role(&self, id: &Id) -> Option<PaperRole> {
        self.kind(id).and_then(|kind| kind.role)
    }
}

impl Kinds {
    /// These, each in its place replaced by the office's own of the same id, and those that the office adds.
    #[must_use]
    pub fn with_own(self, own: Self) -> Self {
        let (mut kinds, mut added) = (self.kinds, Vec::new());
        for kind in own.kinds {
            match kinds.iter_mut().find(|known| known.id.value == kind.id.value) {
                Some(known) => *known = kind,
                None => added.push(kind),
            }
        }
        kinds.extend(added);
        Self { kinds, ..self }
    }
}

impl Record for Kinds {
    const NAME: &'static str = "Kinds";
    const ABOUT: &'static str = "Bảng các loại văn bản (kinds.yaml); bảng của cơ quan thêm loại, hoặc thay loại có cùng mã trong bảng của chương trình";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let kinds = f.required("kinds", "Các loại văn bản");
        Some(Self {
            kinds: kinds?,
            outlines: BTreeMap::new(),
            parts: ComputedParts::default(),
        })
    }
}

/// One kind of paper.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "a row of a table: each says yes or no of itself"
)]
pub struct Kind {
    /// Its id.
    pub id: At<Id>,
    /// Name in capitals: `KẾ HOẠCH`.
    pub name: Line,
    /// What lists call it: `Báo cáo sơ kết`. None: its name in small letters.
    pub title: Option<Line>,
    /// Which step of a campaign it belongs to.
    pub step: Step,
    /// Abbreviation in its exact case: `KH`, `TTr`. Letters have none.
    pub abbreviation: Option<Line>,
    /// Which parts it has.
    pub shape: Shape,
    /// Whether it has `Kính gửi`.
    pub addressees: AddresseesRule,
    /// Path of its template below `templates/`.
    pub template: At<Line>,
    /// Path below `templates/` of the outline that its papers have where they bring none.
    pub outline: Option<At<Line>>,
    /// Whether it is about the awards that the office decides itself (a decision, a payment), not about all of its review.
    pub own_awards: bool,
    /// Whether it is about all whom the council considers, those voted down too: a ballot, minutes, a count.
    pub considers: bool,
    /// Whether it asks for opinions on those proposed: a notice of the result.
    pub asks_opinions: bool,
    /// Whether it goes with a vote by ballots only: a ballot, a count.
    pub by_ballot: bool,
    /// Whether those it awards are entered in the book of awards when it is issued.
    pub enters_book: bool,
    /// Whether the power to issue it is the head's own, not the body's: a decision of the chairman.
    pub by_head: bool,
    /// Whether a unit issues it, in its own name: a form that comes from each of them.
    pub by_unit: bool,
    /// Of a copy: the kind of paper that it is made from, where not every kind will do.
    pub copies: Option<At<Id>>,
    /// Of what there is one paper each; None for one paper.
    pub one_per: Option<OnePer>,
    /// Whether it goes to the units whose papers are overdue, whoever they are on its day.
    pub to_overdue: bool,
    /// The series that numbers it, where it is not that of its abbreviation: `bản sao` of all copies.
    pub series: Option<Line>,
    /// `Mẫu số 02`: at the upper right of page 1.
    pub form_number: Option<Line>,
    /// Its part in a campaign, by which other papers cite it.
    pub role: Option<PaperRole>,
    /// How its day stands to the days of its review.
    pub day: Option<DayRule>,
    /// Parts of papers of the same review that it follows: once issued, they are held against today's inputs before it is.
    pub follows: Vec<PaperRole>,
    /// The same of papers of earlier reviews.
    pub follows_earlier: Vec<PaperRole>,
    /// Keys of the campaign it cannot be made without.
    pub needs: Vec<At<Line>>,
    /// What its papers say as `values`.
    pub values: ValueTypes,
}

/// The template of kinds whose words all stand in outlines.
const COMMON_TEMPLATE: &str = "papers/van-ban.xml";

impl Kind {
    /// Whether all words of its papers stand in outlines.
    pub fn has_common_template(&self) -> bool {
        self.template.as_str() == COMMON_TEMPLATE
    }
}

impl Record for Kind {
    const NAME: &'static str = "Kind";
    const ABOUT: &'static str = "Một loại văn bản";

    #[expect(clippy::too_many_lines, reason = "one flat list: every key beside its words")]
    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let id = f.required("id", "Mã của loại, như ke-hoach");
        let name = f.required("name", "Tên loại, chữ in hoa");
        let title = f.optional(
            "title",
            "Tên gọi trong các danh sách, như Báo cáo sơ kết; bỏ trống thì theo name",
        );
        let step = f.optional(
            "step",
            "Bước của phong trào: launch (phát động), follow-up (theo dõi, đôn đốc), review (báo cáo sơ kết, tổng kết), council (họp Hội đồng), proposal (trình khen thưởng), decision (quyết định), money (chi tiền thưởng), ceremony (trao thưởng), other (khác, mặc định)",
        );
        let abbreviation = f.optional(
            "abbreviation",
            "Chữ viết tắt, đúng chữ hoa chữ thường của nghị định",
        );
        let shape = f.required(
            "shape",
            "titled (có tên loại), letter (công văn), minutes (biên bản), list (danh sách), form (biểu mẫu điền tay, không số), copy (bản sao)",
        );
        let addressees = f.required(
            "addressees",
            "none (không), allowed (có thể), required (bắt buộc có Kính gửi)",
        );
        let template = f.optional(
            "template",
            "Tệp mẫu trong templates/ (.xml, hoặc .docx của cơ quan); bỏ khóa này nếu mọi lời nằm trong dàn bài (mẫu chung papers/van-ban.xml)",
        );
        let outline = f.optional(
            "outline",
            "Tệp dàn bài trong templates/, như outlines/ke-hoach.yaml; văn bản có outline riêng thì dùng dàn bài riêng",
        );
        let own_awards = f.optional(
            "own_awards",
            "true nếu chỉ gồm những khen thưởng do chính cơ quan quyết định",
        );
        let considers = f.optional(
            "considers",
            "true nếu gồm mọi trường hợp Hội đồng xét, kể cả trường hợp không đạt",
        );
        let asks_opinions = f.optional(
            "asks_opinions",
            "true nếu là thông báo nhận ý kiến về danh sách (opinion_days của đợt)",
        );
        let by_ballot = f.optional("by_ballot", "true nếu chỉ có khi Hội đồng bỏ phiếu kín");
        let enters_book = f.optional(
            "enters_book",
            "true nếu khi ban hành thì ghi từng người, tập thể, hộ vào sổ khen thưởng",
        );
        let by_head = f.optional(
            "by_head",
            "true nếu thẩm quyền ban hành là của người đứng đầu, không phải của tập thể",
        );
        let by_unit = f.optional(
            "by_unit",
            "true nếu do từng đơn vị lập, mang tên đơn vị ở đầu trang",
        );
        let copies = f.optional(
            "copies",
            "Với bản sao: loại văn bản mà bản sao này phải được sao từ đó, như sao-y với sao lục",
        );
        let one_per = f.optional(
            "one_per",
            "Mỗi đơn vị (unit), mỗi đơn vị được chấm điểm (scored-unit) hoặc mỗi người, tập thể, hộ được đề nghị (awardee) một văn bản",
        );
        let to_overdue = f.optional(
            "to_overdue",
            "true nếu gửi các đơn vị còn thiếu văn bản vào ngày của văn bản này (không ghi addressees)",
        );
        let series = f.optional("series", "Dãy số riêng, nếu không theo chữ viết tắt: bản sao");
        let form_number = f.optional(
            "form_number",
            "Số biểu mẫu in ở góc trên bên phải trang 1: Mẫu số 02",
        );
        let role = f.optional(
            "role",
            "Vai trò khi văn bản khác viện dẫn, đi theo: plan, minutes, submission, decision, payment, count (kiểm phiếu), notice (thông báo kết quả), conference (kế hoạch hội nghị), invitation (giấy mời), programme (chương trình)",
        );
        let follows = f.optional(
            "follows",
            "Vai trò của những văn bản cùng đợt mà văn bản này đi theo: đã ban hành thì văn bản này phải nói như chúng",
        );
        let follows_earlier = f.optional(
            "follows_earlier",
            "Như follows, đối với văn bản của các đợt trước",
        );
        let day = f.optional(
            "day",
            "Ngày của văn bản so với các ngày của đợt: by_ceremony (không sau hội nghị trao thưởng), on_meeting (đúng ngày họp Hội đồng), from_meeting (không trước ngày họp)",
        );
        let needs = f.optional(
            "needs",
            "Những dữ liệu phải có mới lập được: plan, review.results, values.han_nop …",
        );
        let values = f.optional(
            "values",
            "Những giá trị riêng của loại này, mỗi tên một kiểu: text (chữ), number (số), date (ngày), money (số tiền), list (danh sách), hoặc một nhóm cột (bảng); thêm dấu ? nếu không bắt buộc: {han_nop: date, tien_do: {viec: text, kinh_phi: money?}}",
        );
        let needs: Vec<At<Line>> = needs?.unwrap_or_default();
        let values = values?.unwrap_or_default();
        needs_declared(&needs, &values, f)?;
        let id: At<Id> = id?;
        let template = template?.or_else(|| common_template(&id))?;
        Some(Self {
            id,
            name: name?,
            title: title?,
            step: step?.unwrap_or_default(),
            abbreviation: abbreviation?,
            shape: shape?,
            addressees: addressees?,
            template,
            outline: outline?,
            own_awards: own_awards?.unwrap_or_default(),
            considers: considers?.unwrap_or_default(),
            asks_opinions: asks_opinions?.unwrap_or_default(),
            by_ballot: by_ballot?.unwrap_or_default(),
            enters_book: enters_book?.unwrap_or_default(),
            by_head: by_head?.unwrap_or_default(),
            by_unit: by_unit?.unwrap_or_default(),
            copies: copies?,
            one_per: one_per?,
            to_overdue: to_overdue?.unwrap_or_default(),
            series: series?,
            form_number: form_number?,
            role: role?,
            day: day?,
            follows: follows?.unwrap_or_default(),
            follows_earlier: follows_earlier?.unwrap_or_default(),
            needs,
            values,
        })
    }
}

/// That template, for a kind that names none.
fn common_template(id: &At<Id>) -> Option<At<Line>> {
    let (value, place) = (Line::typed(COMMON_TEMPLATE)?, id.place.clone());
    Some(At { value, place })
}

/// A value that is needed has to be declared, or no paper of the kind could ever be made.
fn needs_declared(needs: &[At<Line>], values: &ValueTypes, f: &mut Fields<'_, '_>) -> Option<()> {
    let value = |need: &'_ At<Line>| need.as_str().strip_prefix(VALUES).map(str::to_owned);
    let undeclared = needs.iter().find_map(|need| {
        value(need)
            .filter(|name| values.get(name).is_none())
            .map(|name| (name, need))
    });
    let Some((name, need)) = undeclared else {
        return Some(());
    };
    let known = values.iter().map(|(name, _)| name.to_owned());
    f.fault_at(need.place.clone(), unknown(Thing::Value, &name, known));
    None
}

/// Which parts a paper has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Shape {
    /// Name of the kind and subject in the middle.
    Titled,
    /// A letter: `V/v` under the number.
    Letter,
    /// Minutes: no line of place and date; two sign.
    Minutes,
    /// A list: no number; place and date stand above those who sign.
    List,
    /// A form that is filled in and dated by hand: no number, never issued.
    Form,
    /// A copy of an issued paper: its text, and what the copying body adds below it.
    Copy,
}

impl Shape {
    /// Whether papers of this shape have a number.
    pub const fn is_numbered(self) -> bool {
        match self {
            Self::Titled | Self::Letter | Self::Minutes | Self::Copy => true,
            Self::List | Self::Form => false,
        }
    }
}

decoded_by_word!(Shape);

/// Of what there is one paper each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum OnePer {
    /// Of each unit that takes part.
    Unit,
    /// Of each unit of the entry's table of points.
    ScoredUnit,
    /// Of everyone proposed, by the entry's review and decider.
    Awardee,
}

decoded_by_word!(OnePer);

/// How the day of a paper stands to the days of its review.
#[derive(Debug, Clone, Copy, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum DayRule {
    /// Not after the ceremony.
    ByCeremony,
    /// On the day of the council's meeting.
    OnMeeting,
    /// Not before it.
    FromMeeting,
}

decoded_by_word!(DayRule);

/// Whether a kind has `Kính gửi` (Phụ lục I, phần I, mục II.9a).
#[derive(Debug, Clone, Copy, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum AddresseesRule {
    /// Never.
    None,
    /// When it goes to a superior body.
    Allowed,
    /// Always.
    Required,
}

decoded_by_word!(AddresseesRule);
