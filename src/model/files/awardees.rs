//! `awardees.yaml`: who is proposed for which award.

use serde::Serialize;
use strum::{IntoStaticStr, VariantArray};

use super::awardee_kind::AwardeeKind;
use super::ground::Ground;
use super::particulars::Particulars;
use super::person_facts::{Sex, WorkRole};
use crate::diagnostic::{FactProblem, KeyProblem};
use crate::input::{At, Fields, Record, Rows, Sheeted, decoded_by_word};
use crate::model::{
    Award, Date, Decider, Id, Line, Reward, Text, look_at_beginning, look_at_body, look_at_end, look_at_lead,
    look_at_name, look_at_post, look_at_said, look_at_salutation, look_at_year,
};

/// The awardees of a campaign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Awardees {
    /// How lists are ordered.
    pub order: ListOrder,
    /// In the file's order.
    pub awardees: Rows<At<Awardee>>,
}

impl Record for Awardees {
    const NAME: &'static str = "Awardees";
    const ABOUT: &'static str = "Những người, tập thể, hộ được đề nghị khen (awardees.yaml)";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let order = f.optional(
            "order",
            "as-listed: theo thứ tự trong tệp (mặc định); by-name: theo tên, họ, đệm",
        );
        let awardees = f.required::<Sheeted<Rows<At<Awardee>>>>("awardees", "Danh sách đề nghị khen");
        Some(Self {
            order: order?.unwrap_or(ListOrder::AsListed),
            awardees: awardees?.0,
        })
    }
}

/// How lists are ordered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum ListOrder {
    /// As in the file.
    AsListed,
    /// By tên, then họ and đệm.
    ByName,
}

decoded_by_word!(ListOrder);

/// Someone proposed for an award.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Awardee {
    /// A stable id.
    pub id: At<Id>,
    /// Person, collective or household.
    pub kind: AwardeeKind,
    /// `Ông`, `Bà`, or a rank; for persons and for the head of a household.
    pub salutation: Option<Line>,
    /// Name: of the person, the collective, or the head of the household.
    pub name: Line,
    /// Sex, of a person.
    pub sex: Option<Sex>,
    /// Year of birth, of a person.
    pub born: Option<u32>,
    /// Office or work.
    pub position: Option<Line>,
    /// The unit he, she or it belongs to; None where the occasion has none.
    pub unit: Option<At<Id>>,
    /// The group that papers choose by; a word of the office's own.
    pub group: Option<Line>,
    /// Post, unit and place as lists say them, where they are not joined as usual.
    pub place: Option<Line>,
    /// Address, of a household.
    pub address: Option<Line>,
    /// Native place, of a person.
    pub home: Option<Line>,
    /// Where a person lives.
    pub residence: Option<Line>,
    /// Schooling and training, of a person.
    pub schooling: Option<Line>,
    /// Who comes forward to receive the award, where the data do not say it otherwise.
    pub receiver: Option<Line>,
    /// Whether a person is dead: the award is given by truy tặng, and someone else receives it.
    pub deceased: bool,
    /// Whether a person leads, or works directly.
    pub role: Option<WorkRole>,
    /// What for, as it stands after `Đã có thành tích`: `xuất sắc trong …`; None of a title, or where the occasion says it.
    pub achievement: Option<Line>,
    /// What it did, at length, for its report; a paragraph each.
    pub deeds: Vec<Text>,
    /// Where and what a collective or a household is, for its report.
    pub particulars: Option<Particulars>,
    /// Who it is, for its report: a collective's members and tasks, a person's schooling.
    pub background: Option<Text>,
    /// First and last day of the achievement; None where the occasion says it.
    pub period: Option<(Date, Date)>,
    /// The review it is proposed in.
    pub review: At<Id>,
    /// Which award.
    pub award: At<Award>,
    /// Who decides it.
    pub decided_by: At<Decider>,
    /// On which of the grounds that the law's clause offers.
    pub ground: Option<At<Ground>>,
    /// Awards received before.
    pub earlier: Vec<EarlierAward>,
    /// When the unit handed in its report on achievements, where the program does not make it.
    pub report_received: Option<Date>,
    /// What the award brings, where that is not what the review or the law says.
    pub reward: Option<Reward>,
    /// Where lines end on the certificate.
    pub on_certificate: Option<OnCertificate>,
    /// Why no award may be given now: under discipline, investigation, complaint.
    pub barred: Option<At<Line>>,
}

impl Record for Awardee {
    const NAME: &'static str = "Awardee";
    const ABOUT: &'static str = "Một cá nhân, tập thể hoặc hộ gia đình được đề nghị khen";

    #[expect(clippy::too_many_lines, reason = "one flat list: every key beside its words")]
    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let id = f.required("id", "Mã, không đổi qua các đợt");
        let kind = f.required::<AwardeeKind>("kind", "ca-nhan, tap-the hoặc ho-gia-dinh");
        let salutation = f.optional::<Line>(
            "salutation",
            "Ông, Bà, hoặc cấp bậc, học vị thay cho Ông, Bà (Thượng tá, Bác sĩ); với cá nhân và chủ hộ",
        );
        let name = f.required::<Line>("name", "Họ và tên, tên tập thể, hoặc họ tên chủ hộ");
        let sex = f.optional::<Sex>("sex", "nam hoặc nu; với cá nhân");
        let born = f.optional("born", "Năm sinh; với cá nhân");
        let position = f.optional::<Line>("position", "Chức vụ, công việc");
        let place = f.optional::<Line>(
            "place",
            "Chức vụ, đơn vị, nơi ở đúng như danh sách cần ghi; không có thì chương trình ghép từ position, unit, address",
        );
        let unit = f.optional("unit", Self::UNIT);
        let group = f.optional(
            "group",
            "Nhóm do cơ quan tự đặt, để văn bản chọn (`select`): khối trường học …",
        );
        let address = f.optional::<Line>("address", "Địa chỉ; với hộ gia đình");
        let home = f.optional::<Line>("home", "Quê quán, in trong báo cáo thành tích; với cá nhân");
        let residence = f.optional::<Line>(
            "residence",
            "Nơi thường trú, in trong báo cáo thành tích; với cá nhân",
        );
        let schooling = f.optional(
            "schooling",
            "Trình độ học vấn, chuyên môn, in trong báo cáo thành tích; với cá nhân",
        );
        let receiver = f.optional::<Line>("receiver", "Người lên nhận khen thưởng, như “Ông Nguyễn Văn A, Trưởng khu phố”; không ghi thì là người được khen, chủ hộ, hoặc người đứng đầu đơn vị của tập thể");
        let deceased = f.optional::<bool>(
            "deceased",
            "true nếu người được khen đã mất: văn bản ghi truy tặng, `receiver` là thân nhân lên nhận",
        );
        let role = f.optional(
            "role",
            "lanh-dao (lãnh đạo, quản lý) hoặc truc-tiep (trực tiếp lao động); với cá nhân",
        );
        let achievement = f.optional::<Line>("achievement", Self::ACHIEVEMENT);
        let deeds = f.optional(
            "deeds",
            "Thành tích kể rõ trong báo cáo thành tích, mỗi mục một đoạn",
        );
        let particulars = f.optional(
            "particulars",
            "Địa chỉ, điện thoại, số người, nhiệm vụ, in trong báo cáo thành tích; với tập thể, hộ gia đình; tập thể là cả đơn vị thì có thể ghi ở units.yaml",
        );
        let background = f.optional(
            "background",
            "Sơ lược đặc điểm, tình hình trong báo cáo thành tích",
        );
        let from = f.optional::<Date>("from", Self::FROM);
        let to = f.optional::<Date>("to", Self::TO);
        let review = f.required("review", "Mã của đợt xét khen");
        let award = f.required("award", "Hình thức: giay-khen, bang-khen …");
        let decided_by = f.required(
            "decided_by",
            "Người quyết định: chu-tich-ubnd-xa, chu-tich-ubnd-huyen, chu-tich-ubnd-tinh …",
        );
        let ground = f.optional("ground", Self::GROUND);
        let earlier = f.optional("earlier", "Khen thưởng đã có");
        let report_received = f.optional("report_received", "Ngày nhận báo cáo thành tích do đơn vị tự lập");
        let reward = f.optional(
            "reward",
            "Mức thưởng riêng của trường hợp này, khi không theo luật hay theo rewards của đợt",
        );
        let on_certificate = f.optional(
            "on_certificate",
            "Chỗ xuống dòng trên giấy khen: chép lại nguyên văn, đặt dấu | ở chỗ xuống dòng",
        );
        let barred = f.optional(
            "barred",
            "Lý do chưa được khen: đang xem xét kỷ luật, điều tra, có đơn thư …",
        );
        match kind {
            Some(AwardeeKind::Collective) => look_at_body(f, "name", name.as_ref()),
            _ => look_at_name(f, "name", name.as_ref()),
        }
        look_at_post(f, "position", position.as_ref().and_then(Option::as_ref));
        look_at_post(f, "place", place.as_ref().and_then(Option::as_ref));
        for (key, line) in [("address", &address), ("home", &home), ("residence", &residence)] {
            look_at_end(f, key, line.as_ref().and_then(Option::as_ref));
        }
        let said = achievement.as_ref().and_then(Option::as_ref);
        look_at_beginning(f, "achievement", said.map(Line::as_str));
        look_at_lead(
            f,
            "achievement",
            said,
            &["đã có thành tích", "có thành tích", "thành tích"],
        );
        look_at_said(f, "receiver", receiver.as_ref().and_then(Option::as_ref));
        let called = salutation.as_ref().and_then(Option::as_ref);
        look_at_salutation(f, "salutation", called);
        salutation_of_sex(f, called, sex.flatten());
        look_at_year(f, "born", born.flatten());
        let (kind, salutation) = (kind?, salutation?);
        let (deceased, receiver) = (deceased?.unwrap_or_default(), receiver?);
        if deceased && receiver.is_none() {
            return without_receiver(f);
        }
        if kind != AwardeeKind::Collective && salutation.is_none() {
            return without_salutation(f);
        }
        let (from, to) = (from?, to?);
        let halved = from.is_some() != to.is_some();
        if halved && (f.wanted("from", Self::FROM) || f.wanted("to", Self::TO)) {
            return None;
        }
        Some(Self {
            id: id?,
            kind,
            salutation,
            name: name?,
            sex: sex?,
            born: born?,
            position: position?,
            place: place?,
            unit: unit?,
            group: group?,
            address: address?,
            home: home?,
            residence: residence?,
            schooling: schooling?,
            receiver,
            deceased,
            role: role?,
            achievement: achievement?,
            deeds: deeds?.unwrap_or_default(),
            particulars: particulars?,
            background: background?,
            period: from.zip(to),
            review: review?,
            award: award?,
            decided_by: decided_by?,
            ground: ground?,
            earlier: earlier?.unwrap_or_default(),
            report_received: report_received?,
            reward: reward?,
            on_certificate: on_certificate?,
            barred: barred?,
        })
    }
}

impl Awardee {
    /// What the key `unit` is.
    pub const UNIT: &'static str =
        "Mã của đơn vị; dịp khen không phải phong trào thì có thể chỉ ghi place, position hoặc address";
    /// What the key `achievement` is.
    pub const ACHIEVEMENT: &'static str =
        "Thành tích, viết tiếp sau chữ “Đã có thành tích”: xuất sắc trong …; danh hiệu thi đua thì có thể bỏ";
    /// What the key `ground` is.
    pub const GROUND: &'static str = "Điểm của khoản mà trường hợp này đạt, khi khoản của luật có nhiều điểm: a, b, c, d hoặc đ (Bằng khen: Điều 74 Luật Thi đua, khen thưởng; điểm a là thành tích trong phong trào)";
    /// What the key `from` is.
    pub const FROM: &'static str = "Thành tích tính từ ngày";
    /// What the key `to` is.
    pub const TO: &'static str = "Thành tích tính đến ngày";
}

/// Reports `Ông` of a woman and `Bà` of a man.
fn salutation_of_sex(f: &mut Fields<'_, '_>, called: Option<&Line>, sex: Option<Sex>) {
    let (Some(called), Some(sex)) = (called, sex) else {
        return;
    };
    let of = match called.as_str() {
        "Ông" => Sex::Male,
        "Bà" => Sex::Female,
        _ => return,
    };
    if of != sex {
        let salutation = called.to_string();
        f.fault(
            "salutation",
            FactProblem::SexDisagrees {
                salutation,
                sex: sex.into(),
            },
        );
    }
}

fn without_receiver<T>(f: &mut Fields<'_, '_>) -> Option<T> {
    let about = "Thân nhân lên nhận, như “Bà Nguyễn Thị B, vợ của ông A”, vì có `deceased: true`";
    let key = "receiver".to_owned();
    f.fault("", KeyProblem::MissingKey { key, about });
    None
}

fn without_salutation<T>(f: &mut Fields<'_, '_>) -> Option<T> {
    let about = "Ông, Bà hoặc cấp bậc: in trước tên trên quyết định và giấy khen";
    let key = "salutation".to_owned();
    f.fault("", KeyProblem::MissingKey { key, about });
    None
}

/// The same words with marks where a line ends on the certificate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OnCertificate {
    /// The name.
    pub name: Option<At<Line>>,
    /// Post, unit, address, as the decision's list says them.
    pub place: Option<At<Line>>,
    /// For what.
    pub achievement: Option<At<Line>>,
}

impl Record for OnCertificate {
    const NAME: &'static str = "OnCertificate";
    const ABOUT: &'static str = "Chỗ xuống dòng trên giấy khen";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let name = f.optional("name", "Như name, thêm dấu | ở chỗ xuống dòng");
        let place = f.optional("place", "Như chức vụ, đơn vị trong danh sách, thêm dấu |");
        let achievement = f.optional("achievement", "Như achievement, thêm dấu |");
        Some(Self {
            name: name?,
            place: place?,
            achievement: achievement?,
        })
    }
}

/// An award received before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct EarlierAward {
    /// Year.
    pub year: u32,
    /// Which award.
    pub award: Line,
    /// Number, day and issuer of the decision.
    pub decision: Option<Line>,
    /// Whether it was a danh hiệu thi đua, not a hình thức khen thưởng.
    pub title: bool,
}

impl Record for EarlierAward {
    const NAME: &'static str = "EarlierAward";
    const ABOUT: &'static str = "Một lần khen thưởng đã có";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let year = f.required("year", "Năm");
        let award = f.required::<Line>("award", "Danh hiệu, hình thức");
        let decision = f.optional::<Line>("decision", "Số, ngày, cơ quan ban hành quyết định");
        let title = f.optional(
            "title",
            "true nếu là danh hiệu thi đua, không phải hình thức khen thưởng",
        );
        look_at_year(f, "year", year);
        look_at_end(f, "award", award.as_ref());
        look_at_end(f, "decision", decision.as_ref().and_then(Option::as_ref));
        Some(Self {
            year: year?,
            award: award?,
            decision: decision?,
            title: title?.unwrap_or_default(),
        })
    }
}
