//! `reviews/<id>.yaml`: what a review found, its council meeting and votes, its money.

use serde::Serialize;
use serde_json::{Value as Json, json};

use super::{Basis, Date, Id, Line, Text};
use crate::input::{At, Decode, Decoder, Fields, Node, Record, Schemas};

/// What belongs to one review. Every part may come later than the others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReviewFile {
    /// What the report says in words.
    pub narrative: Option<Narrative>,
    /// The day by which units report.
    pub reports_due: Option<Date>,
    /// The council's meeting.
    pub meeting: Option<Meeting>,
    /// The votes; absent before the meeting.
    pub votes: Option<Vec<At<Vote>>>,
    /// The count of secret ballots; absent before the vote.
    pub count: Option<At<BallotCount>>,
    /// The conference at which the awards are handed over.
    pub ceremony: Option<Ceremony>,
    /// Where the money comes from.
    pub fund: Option<Fund>,
    /// What its decision stands on beside the law: the province's own rules.
    pub bases: Vec<Basis>,
}

impl Record for ReviewFile {
    const NAME: &'static str = "ReviewFile";
    const ABOUT: &'static str = "Một đợt sơ kết, tổng kết (reviews/<mã đợt>.yaml)";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let narrative = f.optional("narrative", "Lời của báo cáo");
        let reports_due = f.optional("reports_due", "Hạn các đơn vị gửi báo cáo");
        let meeting = f.optional("meeting", "Cuộc họp của Hội đồng Thi đua - Khen thưởng");
        let votes = f.optional(
            "votes",
            "Kết quả biểu quyết hoặc bỏ phiếu; trước cuộc họp thì bỏ khóa này",
        );
        let count = f.optional("count", "Kết quả kiểm phiếu; trước khi bỏ phiếu thì bỏ khóa này");
        let ceremony = f.optional(
            "ceremony",
            "Hội nghị sơ kết, tổng kết, nơi công bố và trao khen thưởng",
        );
        let fund = f.optional("fund", "Nguồn chi tiền thưởng");
        let bases = f.optional("bases", "Căn cứ riêng của quyết định, như quy chế của tỉnh");
        Some(Self {
            narrative: narrative?,
            reports_due: reports_due?,
            meeting: meeting?,
            votes: votes?,
            count: count?,
            ceremony: ceremony?,
            fund: fund?,
            bases: bases?.unwrap_or_default(),
        })
    }
}

/// The report's words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Narrative {
    /// Situation: what helped and what hindered.
    pub situation: Vec<Text>,
    /// How the campaign was led.
    pub leadership: Vec<Text>,
    /// What was reached, by field, in words beside the table.
    pub results: Vec<FieldResult>,
    /// Good examples.
    pub models: Vec<Text>,
    /// Strengths.
    pub strengths: Vec<Text>,
    /// Weaknesses.
    pub weaknesses: Vec<Text>,
    /// Their causes.
    pub causes: Vec<Text>,
    /// Tasks of the time to come.
    pub tasks: Vec<Text>,
    /// Proposals to superior bodies.
    pub proposals: Vec<Text>,
}

impl Record for Narrative {
    const NAME: &'static str = "Narrative";
    const ABOUT: &'static str = "Lời của báo cáo";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let situation = f.required("situation", "Đặc điểm tình hình: thuận lợi, khó khăn");
        let leadership = f.required("leadership", "Công tác lãnh đạo, chỉ đạo");
        let results = f.required("results", "Kết quả theo từng lĩnh vực, bằng lời");
        let models = f.required("models", "Mô hình, điển hình tiên tiến");
        let strengths = f.required("strengths", "Ưu điểm");
        let weaknesses = f.required("weaknesses", "Tồn tại, hạn chế");
        let causes = f.required("causes", "Nguyên nhân");
        let tasks = f.required("tasks", "Nhiệm vụ thời gian tới");
        let proposals = f.required("proposals", "Kiến nghị, đề xuất");
        Some(Self {
            situation: situation?,
            leadership: leadership?,
            results: results?,
            models: models?,
            strengths: strengths?,
            weaknesses: weaknesses?,
            causes: causes?,
            tasks: tasks?,
            proposals: proposals?,
        })
    }
}

/// What was reached in one field, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FieldResult {
    /// The field.
    pub field: Line,
    /// The words.
    pub text: Text,
}

impl Record for FieldResult {
    const NAME: &'static str = "FieldResult";
    const ABOUT: &'static str = "Kết quả của một lĩnh vực";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let field = f.required("field", "Lĩnh vực");
        let text = f.required("text", "Lời");
        Some(Self {
            field: field?,
            text: text?,
        })
    }
}

/// A meeting of the emulation council.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meeting {
    /// Its day.
    pub date: At<Date>,
    /// When it began: `08 giờ 00`.
    pub start: Line,
    /// When it ended; absent before the meeting.
    pub end: Option<Line>,
    /// Where.
    pub place: Line,
    /// The council's members.
    pub members: Vec<Member>,
    /// Those present who are no members.
    pub guests: Vec<Line>,
    /// How was voted.
    pub method: VoteMethod,
    /// What part of all members has to agree, in percent.
    pub threshold_percent: At<u32>,
}

impl Record for Meeting {
    const NAME: &'static str = "Meeting";
    const ABOUT: &'static str = "Cuộc họp của Hội đồng Thi đua - Khen thưởng";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let date = f.required("date", "Ngày họp");
        let start = f.required("start", "Giờ bắt đầu, như 08 giờ 00");
        let end = f.optional("end", "Giờ kết thúc; trước cuộc họp thì bỏ khóa này");
        let place = f.required("place", "Địa điểm");
        let members = f.required("members", "Các thành viên Hội đồng");
        let guests = f.optional("guests", "Người dự không phải thành viên (thư ký giúp việc …)");
        let method = f.required("method", "bieu-quyet (giơ tay) hoặc phieu-kin (bỏ phiếu kín)");
        let threshold_percent = f.required(
            "threshold_percent",
            "Tỷ lệ đồng ý tối thiểu trên tổng số thành viên, %",
        );
        Some(Self {
            date: date?,
            start: start?,
            end: end?,
            place: place?,
            members: members?,
            guests: guests?.unwrap_or_default(),
            method: method?,
            threshold_percent: threshold_percent?,
        })
    }
}

/// A member of the council.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Member {
    /// `Ông`, `Bà`.
    pub salutation: Line,
    /// Name.
    pub name: Line,
    /// Office.
    pub position: Line,
    /// Part in the council: `Chủ tịch Hội đồng`, `Ủy viên`.
    pub role: Line,
    /// Why absent; None for those present.
    pub absent: Option<Line>,
}

impl Record for Member {
    const NAME: &'static str = "Member";
    const ABOUT: &'static str = "Một thành viên Hội đồng";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let salutation = f.required("salutation", "Ông hoặc Bà");
        let name = f.required("name", "Họ và tên");
        let position = f.required("position", "Chức vụ");
        let role = f.required(
            "role",
            "Vai trò: Chủ tịch Hội đồng, Phó Chủ tịch Hội đồng, Ủy viên …",
        );
        let absent = f.optional("absent", "Lý do vắng; bỏ khóa này nếu có mặt");
        Some(Self {
            salutation: salutation?,
            name: name?,
            position: position?,
            role: role?,
            absent: absent?,
        })
    }
}

/// How a council votes; templates see the Vietnamese name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum VoteMethod {
    /// By raised hands.
    #[serde(rename = "biểu quyết giơ tay")]
    Hands,
    /// By secret ballot.
    #[serde(rename = "bỏ phiếu kín")]
    Ballot,
}

impl Decode for VoteMethod {
    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        decoder.one_of(
            node,
            key,
            &[("bieu-quyet", Self::Hands), ("phieu-kin", Self::Ballot)],
        )
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({"enum": ["bieu-quyet", "phieu-kin"]})
    }
}

/// The votes on one awardee.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vote {
    /// Who.
    pub awardee: At<Id>,
    /// Votes for.
    pub agree: u32,
    /// Votes against.
    pub disagree: u32,
    /// Blank or void votes.
    pub blank: u32,
}

impl Record for Vote {
    const NAME: &'static str = "Vote";
    const ABOUT: &'static str = "Kết quả biểu quyết về một trường hợp";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let awardee = f.required("awardee", "Mã của người, tập thể, hộ được xét");
        let agree = f.required("agree", "Số phiếu đồng ý");
        let disagree = f.optional("disagree", "Số phiếu không đồng ý (không ghi là 0)");
        let blank = f.optional("blank", "Số phiếu trắng, không hợp lệ (không ghi là 0)");
        Some(Self {
            awardee: awardee?,
            agree: agree?,
            disagree: disagree?.unwrap_or_default(),
            blank: blank?.unwrap_or_default(),
        })
    }
}

/// What the tellers counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BallotCount {
    /// Ballots handed out.
    pub issued: u32,
    /// Ballots that came back.
    pub returned: u32,
    /// Valid ones among them.
    pub valid: u32,
    /// Void ones among them.
    pub invalid: u32,
}

impl Record for BallotCount {
    const NAME: &'static str = "BallotCount";
    const ABOUT: &'static str = "Kết quả kiểm phiếu";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let issued = f.required("issued", "Số phiếu phát ra");
        let returned = f.required("returned", "Số phiếu thu về");
        let valid = f.required("valid", "Số phiếu hợp lệ");
        let invalid = f.optional("invalid", "Số phiếu không hợp lệ (không ghi là 0)");
        Some(Self {
            issued: issued?,
            returned: returned?,
            valid: valid?,
            invalid: invalid?.unwrap_or_default(),
        })
    }
}

/// The conference that ends a review. Awards are handed over there; there is no gathering only for them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Ceremony {
    /// `Hội nghị tổng kết …`.
    pub name: Line,
    /// Its day.
    pub date: Date,
    /// When it begins: `08 giờ 00`.
    pub start: Line,
    /// Where.
    pub place: Line,
    /// Who presides.
    pub chair: Line,
    /// Who is invited, an item each.
    pub invited: Vec<Line>,
    /// What those invited should heed.
    pub notes: Vec<Line>,
    /// What happens, in order.
    pub programme: Vec<ProgrammeItem>,
    /// Why it is held, an item each.
    pub purposes: Vec<Line>,
    /// Who prepares what.
    pub tasks: Vec<Line>,
    /// Who hands the awards over.
    pub presenter: Line,
}

impl Record for Ceremony {
    const NAME: &'static str = "Ceremony";
    const ABOUT: &'static str = "Hội nghị công bố, trao khen thưởng";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let name = f.required("name", "Tên hội nghị: Hội nghị tổng kết …");
        let date = f.required("date", "Ngày");
        let start = f.required("start", "Giờ bắt đầu, như 08 giờ 00");
        let place = f.required("place", "Địa điểm");
        let chair = f.required("chair", "Người chủ trì");
        let invited = f.required("invited", "Mời ai, mỗi mục một dòng");
        let notes = f.optional("notes", "Điều đại biểu cần lưu ý");
        let programme = f.required("programme", "Chương trình, theo thứ tự");
        let purposes = f.required("purposes", "Mục đích, yêu cầu, mỗi mục một gạch đầu dòng");
        let tasks = f.required("tasks", "Phân công chuẩn bị, mỗi mục một gạch đầu dòng");
        let presenter = f.required("presenter", "Người trao khen thưởng");
        Some(Self {
            name: name?,
            date: date?,
            start: start?,
            place: place?,
            chair: chair?,
            invited: invited?,
            notes: notes?.unwrap_or_default(),
            programme: programme?,
            purposes: purposes?,
            tasks: tasks?,
            presenter: presenter?,
        })
    }
}

/// One item of a programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ProgrammeItem {
    /// When: `08 giờ 00 - 08 giờ 15`.
    pub time: Line,
    /// What.
    pub what: Line,
    /// Who does it.
    pub who: Line,
}

impl Record for ProgrammeItem {
    const NAME: &'static str = "ProgrammeItem";
    const ABOUT: &'static str = "Một việc trong chương trình";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let time = f.required("time", "Thời gian: 08 giờ 00 - 08 giờ 15");
        let what = f.required("what", "Nội dung");
        let who = f.required("who", "Người thực hiện");
        Some(Self {
            time: time?,
            what: what?,
            who: who?,
        })
    }
}

/// Where the money comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fund {
    /// Its name: `Quỹ thi đua, khen thưởng của phường năm 2025`.
    pub name: Line,
    /// What is left in it, in đồng; None where the office does not say.
    pub available: Option<u64>,
}

impl Record for Fund {
    const NAME: &'static str = "Fund";
    const ABOUT: &'static str = "Nguồn chi tiền thưởng";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let name = f.required(
            "name",
            "Tên quỹ, như Quỹ thi đua, khen thưởng của phường năm 2025",
        );
        let available = f.optional("available", "Số tiền còn lại của quỹ, đồng");
        Some(Self {
            name: name?,
            available: available?,
        })
    }
}
