//! `reviews/<id>.yaml`: what a review found, its council meeting and votes, its money.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::diagnostic::{Expected, Found, KeyProblem, PairedKey, Pairing};
use crate::input::{At, Fields, Record, Rows, Sheeted};
use crate::model::{
    AwardReward, BallotCount, Basis, Ceremony, Date, Decider, Fund, Id, Line, Meeting, Tally, Text, Vote,
    is_number_symbol, look_at_beginning, look_at_end,
};

/// What belongs to one review. Every part may come later than the others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReviewFile {
    /// What the report says in words.
    pub narrative: Option<Narrative>,
    /// The day by which units report.
    pub reports_due: Option<Date>,
    /// How many working days the notice of the result leaves for opinions; None: it asks for none.
    pub opinion_days: Option<At<u32>>,
    /// What came of it, as the submission says it: `không có ý kiến phản ánh`.
    pub opinion_result: Option<Line>,
    /// How many working days a reminder leaves; None: at once.
    pub reminder_days: Option<u32>,
    /// Why there is no meeting, where the simplified procedure is the office's choice and not that of the occasion.
    pub simple_procedure: Option<Line>,
    /// The council's meeting.
    pub meeting: Option<Meeting>,
    /// One vote on the whole list, for everyone without an own one; absent before the meeting.
    pub list_vote: Option<At<Tally>>,
    /// The votes; absent before the meeting.
    pub votes: Option<Rows<At<Vote>>>,
    by_awardee: BTreeMap<Id, usize>,
    /// The count of secret ballots; absent before the vote.
    pub count: Option<At<BallotCount>>,
    /// The conference at which the awards are handed over.
    pub ceremony: Option<Ceremony>,
    /// Where the money comes from; empty where the office does not say.
    pub funds: Vec<Fund>,
    /// What awards bring otherwise than by law.
    pub rewards: Vec<At<AwardReward>>,
    /// Decisions of higher levels on those proposed to them.
    pub decisions: Vec<At<UpperDecision>>,
    /// What its papers stand on beside the law: the province's own rules.
    pub bases: Vec<Basis>,
    /// Who carries out its decisions, by their posts; empty where the office does not say.
    pub executors: Vec<Line>,
}

impl ReviewFile {
    /// Forgets a meeting of which it is unknown who sat in it, with its votes.
    pub fn forget_meeting(&mut self) {
        self.meeting = None;
        self.votes = None;
        self.list_vote = None;
        self.count = None;
    }

    /// The vote on an awardee; of two on one it is the first.
    pub fn vote(&self, awardee: &Id) -> Option<&Vote> {
        let at = *self.by_awardee.get(awardee)?;
        Some(&self.votes.as_ref()?[at].value)
    }
}

/// Where the vote on each awardee stands: asked for by every row of every list.
fn by_awardee(votes: &[At<Vote>]) -> BTreeMap<Id, usize> {
    let mut places = BTreeMap::new();
    for (at, vote) in votes.iter().enumerate() {
        places.entry(vote.awardee.value.clone()).or_insert(at);
    }
    places
}

impl Record for ReviewFile {
    const NAME: &'static str = "ReviewFile";
    const ABOUT: &'static str = "Một đợt sơ kết, tổng kết (reviews/<mã đợt>.yaml)";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let narrative = f.optional("narrative", "Lời của báo cáo");
        let reports_due = f.optional("reports_due", "Hạn các đơn vị gửi báo cáo");
        let opinion_result = f.optional::<Line>(
            "opinion_result",
            "Kết quả nhận ý kiến khi hết thời hạn, viết như trong câu: không có ý kiến phản ánh",
        );
        let opinion_days = f.optional(
            "opinion_days",
            "Số ngày làm việc nhận ý kiến về danh sách, kể từ ngày ra thông báo kết quả; không nhận ý kiến thì bỏ khóa này",
        );
        let reminder_days = f.optional(
            "reminder_days",
            "Số ngày làm việc công văn đôn đốc cho đơn vị gửi bù; bỏ khóa này nếu yêu cầu gửi ngay",
        );
        let simple_procedure = f.optional(
            "simple_procedure",
            "Vì sao xét theo thủ tục đơn giản, không họp Hội đồng (Luật Thi đua, khen thưởng, Điều 85), như “thành tích do Chủ tịch UBND phường trực tiếp phát hiện”; dịp đột xuất, cống hiến, niên hạn, đối ngoại thì không cần ghi",
        );
        let meeting = f.optional("meeting", "Cuộc họp của Hội đồng Thi đua - Khen thưởng");
        let votes = f.optional::<Sheeted<Rows<At<Vote>>>>(
            "votes",
            "Kết quả biểu quyết hoặc bỏ phiếu; trước cuộc họp thì bỏ khóa này",
        );
        let list_vote = f.optional(
            "list_vote",
            "Một lần biểu quyết chung cho cả danh sách, như {agree: 9}; ai biểu quyết riêng thì ghi thêm trong votes",
        );
        let count = f.optional("count", "Kết quả kiểm phiếu; trước khi bỏ phiếu thì bỏ khóa này");
        let ceremony = f.optional(
            "ceremony",
            "Hội nghị sơ kết, tổng kết, nơi công bố và trao khen thưởng",
        );
        let fund = f.optional::<Fund>("fund", "Nguồn chi tiền thưởng");
        let funds = f.optional::<Vec<Fund>>(
            "funds",
            "Các nguồn chi, khi nhiều quỹ cùng chi: mỗi quỹ một phần (share), một số tiền (amount), hoặc những mức thưởng ghi mã của quỹ",
        );
        let rewards = f.optional(
            "rewards",
            "Mức thưởng của từng hình thức, khi không theo luật: mức riêng, hiện vật, không",
        );
        let decisions = f.optional(
            "decisions",
            "Quyết định của cấp trên về những người đã đề nghị; chưa có thì bỏ khóa này",
        );
        let bases = f.optional(
            "bases",
            "Căn cứ riêng của cơ quan, như quy chế của tỉnh: in ở mọi văn bản của đợt có căn cứ",
        );
        let executors = f.optional(
            "executors",
            "Ai thi hành các quyết định của đợt, mỗi mục một chức danh, như Chánh Văn phòng HĐND và UBND: in ở điều cuối",
        );
        let said = opinion_result.iter().flatten().next();
        look_at_end(f, "opinion_result", said);
        look_at_beginning(f, "opinion_result", said.map(Line::as_str));
        let votes = votes.map(|votes| votes.map(|votes| votes.0));
        let (fund, funds) = (fund?, funds?);
        if fund.is_some() && funds.is_some() {
            let kind = KeyProblem::KeysDisagree {
                first: PairedKey::Funds,
                second: PairedKey::Fund,
                pairing: Pairing::Excludes,
            };
            f.fault("funds", kind);
            return None;
        }
        Some(Self {
            narrative: narrative?,
            reports_due: reports_due?,
            opinion_days: opinion_days?,
            opinion_result: opinion_result?,
            reminder_days: reminder_days?,
            simple_procedure: simple_procedure?,
            meeting: meeting?,
            by_awardee: votes.as_ref()?.as_deref().map(by_awardee).unwrap_or_default(),
            votes: votes?,
            list_vote: list_vote?,
            count: count?,
            ceremony: ceremony?,
            funds: fund.into_iter().chain(funds.unwrap_or_default()).collect(),
            rewards: rewards?.unwrap_or_default(),
            decisions: decisions?.unwrap_or_default(),
            bases: bases?.unwrap_or_default(),
            executors: executors?.unwrap_or_default(),
        })
    }
}

/// A decision of a higher level.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UpperDecision {
    /// Who decided.
    pub decided_by: Decider,
    /// `2210/QĐ-UBND`.
    pub number: Line,
    /// Its day.
    pub date: At<Date>,
    /// On whom; None: on everyone proposed to that decider.
    pub awardees: Option<Vec<At<Id>>>,
}

impl Record for UpperDecision {
    const NAME: &'static str = "UpperDecision";
    const ABOUT: &'static str = "Một quyết định khen thưởng của cấp trên";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let decided_by = f.required("decided_by", "Người quyết định: chu-tich-ubnd-tinh …");
        let number = f.required("number", "Số, ký hiệu: 2210/QĐ-UBND");
        let date = f.required("date", "Ngày ban hành");
        let awardees = f.optional(
            "awardees",
            "Mã những người, tập thể, hộ được khen; bỏ khóa này nếu là mọi trường hợp đã đề nghị",
        );
        let number: Line = number?;
        number_symbol(f, &number)?;
        Some(Self {
            decided_by: decided_by?,
            number,
            date: date?,
            awardees: awardees?,
        })
    }
}

/// Nothing where `number` is the number and symbol of an issued paper; else the report says what it is.
pub(super) fn number_symbol(f: &mut Fields<'_, '_>, number: &Line) -> Option<()> {
    if is_number_symbol(number.as_str()) {
        return Some(());
    }
    let kind = KeyProblem::WrongType {
        key: "number".to_owned(),
        found: Found::Scalar(number.to_string()),
        expected: Expected::NumberSymbol,
    };
    f.fault("number", kind);
    None
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
        let results = f.optional(
            "results",
            "Kết quả theo từng lĩnh vực, bằng lời, cạnh bảng số liệu",
        );
        let models = f.required("models", "Mô hình, điển hình tiên tiến");
        let strengths = f.required("strengths", "Ưu điểm");
        let weaknesses = f.required("weaknesses", "Tồn tại, hạn chế");
        let causes = f.required("causes", "Nguyên nhân");
        let tasks = f.required("tasks", "Nhiệm vụ thời gian tới");
        let proposals = f.required("proposals", "Kiến nghị, đề xuất");
        Some(Self {
            situation: situation?,
            leadership: leadership?,
            results: results?.unwrap_or_default(),
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
        look_at_end(f, "field", field.as_ref());
        Some(Self {
            field: field?,
            text: text?,
        })
    }
}
