//! The council's meeting of a review: who sat, how they voted.

use serde::Serialize;
use strum::{IntoStaticStr, VariantArray};

use super::member::{Absence, MeetingPart, Member};
use super::outcome::Outcome;
use super::voting::{Voters, VotingRule};
use crate::diagnostic::{KeyProblem, PairedKey, Pairing};
use crate::input::{At, Fields, Record, Sheeted, decoded_by_word};
use crate::model::{Award, Date, Hours, Id, Line, look_at_lead, look_at_said, look_at_speakers};

/// A meeting of the emulation council.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meeting {
    /// Its day.
    pub date: At<Date>,
    /// When it began: `08 giờ 00`.
    pub start: Line,
    /// When it ended; absent before the meeting.
    pub end: Option<At<Line>>,
    /// Where.
    pub place: Line,
    /// The council that meets, where the office's file says who sits in it.
    pub council: Option<At<Id>>,
    /// Its members: those whom the file lists, or those of the council on the meeting's day, once they are seated. A meeting
    /// that is only planned may have none yet.
    pub members: Vec<Member>,
    /// Of the council's members: who was absent.
    pub absences: Vec<At<Absence>>,
    /// Those present who are no members.
    pub guests: Vec<Line>,
    /// Name of the member who presided, where that was neither the chairman nor the first deputy present.
    pub chair: Option<At<Line>>,
    /// Who took the minutes: `Bà …, công chức …`.
    pub secretary: Option<Line>,
    /// Who counted the ballots, a person each, the head first.
    pub tellers: Vec<Line>,
    /// The team of the council that counted them, instead.
    pub counting_team: Option<At<Id>>,
    /// What was said, a paragraph each; empty while it is not known.
    pub opinions: Vec<Line>,
    /// What the chair concluded beside the proposal itself.
    pub conclusion: Vec<Line>,
    /// How was voted.
    pub method: VoteMethod,
    /// What part of all members has to agree, in percent, where there is no more to say of the rule.
    pub threshold_percent: Option<At<u32>>,
    /// By what rules the council votes, where there is; its own, once its members are seated.
    pub voting: Vec<VotingRule>,
}

impl Record for Meeting {
    const NAME: &'static str = "Meeting";
    const ABOUT: &'static str = "Cuộc họp của Hội đồng Thi đua - Khen thưởng";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let date = f.required("date", "Ngày họp");
        let start = f.required::<Hours>("start", "Giờ bắt đầu, như 08 giờ 00");
        let end = f.optional::<At<Hours>>("end", "Giờ kết thúc; trước cuộc họp thì bỏ khóa này");
        let place = f.required::<Line>("place", "Địa điểm");
        let council = f.optional::<At<Id>>(
            "council",
            "Mã hội đồng trong office.yaml: thành viên và quy tắc biểu quyết lấy theo ngày họp",
        );
        let members = f.optional::<Sheeted<Vec<Member>>>("members", MEMBERS);
        let absent = f.optional("absent", "Thành viên của council vắng mặt");
        let guests = f.optional::<Vec<Line>>("guests", "Người dự không phải thành viên (thư ký giúp việc …)");
        let chair = f.optional(
            "chair",
            "Họ và tên thành viên chủ trì; không ghi thì là Chủ tịch Hội đồng, hoặc Phó Chủ tịch có mặt khi Chủ tịch vắng",
        );
        let secretary = f.optional::<Line>("secretary", "Thư ký cuộc họp: Bà …, chức vụ …");
        let tellers =
            f.optional::<Vec<Line>>("tellers", "Tổ kiểm phiếu, mỗi người một dòng, tổ trưởng trước");
        let counting_team = f.optional::<At<Id>>(
            "counting_team",
            "Mã tổ kiểm phiếu trong teams của hội đồng, thay cho tellers",
        );
        let opinions = f.optional::<Vec<Line>>(
            "opinions",
            "Ý kiến phát biểu, mỗi ý kiến một đoạn; không ai có ý kiến khác thì ghi một đoạn nói như vậy",
        );
        let conclusion = f.optional("conclusion", "Kết luận của chủ trì, mỗi ý một đoạn");
        let method = f.required("method", "bieu-quyet (giơ tay) hoặc phieu-kin (bỏ phiếu kín)");
        let threshold_percent = f.optional("threshold_percent", THRESHOLD);
        let voting = f.optional::<Vec<VotingRule>>(
            "voting",
            "Quy tắc biểu quyết của Hội đồng, thay threshold_percent: tỷ lệ là phân số, tính trên tổng số hoặc số có mặt, riêng cho từng danh hiệu, hình thức",
        );
        look_at_lead(f, "place", place.as_ref(), &["tại"]);
        look_at_said(f, "secretary", secretary.as_ref().and_then(Option::as_ref));
        let said = opinions.as_ref().and_then(Option::as_ref);
        look_at_speakers(f, "opinions", said.map(Vec::as_slice).unwrap_or_default());
        for (key, lines) in [("guests", &guests), ("tellers", &tellers)] {
            look_at_said(f, key, lines.iter().flatten().flatten());
        }
        let (threshold_percent, voting): (Option<At<u32>>, _) = (threshold_percent?, voting?);
        let (council, members) = (council?, members?.map(|members| members.0).unwrap_or_default());
        let (absences, tellers, counting_team) = (absent?, tellers?, counting_team?);
        let keys = Keys {
            council: council.is_some(),
            absent: absences.is_some(),
            percent: threshold_percent.is_some(),
            voting: voting.is_some(),
            tellers: tellers.is_some(),
            team: counting_team.is_some(),
        };
        if !keys.agree(f) {
            return None;
        }
        Some(Self {
            date: date?,
            start: start?.line(),
            end: end?.map(|end| end.map(Hours::line)),
            place: place?,
            council,
            members,
            absences: absences.unwrap_or_default(),
            guests: guests?.unwrap_or_default(),
            chair: chair?,
            secretary: secretary?,
            tellers: tellers.unwrap_or_default(),
            counting_team,
            opinions: opinions?.unwrap_or_default(),
            conclusion: conclusion?.unwrap_or_default(),
            method: method?,
            threshold_percent,
            voting: voting.unwrap_or_default(),
        })
    }
}

const THRESHOLD: &str = "Tỷ lệ đồng ý tối thiểu trên tổng số thành viên, %";
pub(crate) const MEMBERS: &str = "Các thành viên Hội đồng, khi không ghi council";

/// Which keys on the council and its rule are there.
#[expect(clippy::struct_excessive_bools, reason = "each says whether a key is there")]
struct Keys {
    council: bool,
    absent: bool,
    percent: bool,
    voting: bool,
    tellers: bool,
    team: bool,
}

impl Keys {
    /// Whether they go together and none is missing; if not, the report says which.
    fn agree(&self, f: &mut Fields<'_, '_>) -> bool {
        use PairedKey::{Absent, Council, CountingTeam, Tellers, ThresholdPercent, Voting};
        use Pairing::{Excludes, Needs};
        let pairs = [
            (self.percent && self.voting, ThresholdPercent, Voting, Excludes),
            (self.tellers && self.team, CountingTeam, Tellers, Excludes),
            (self.absent && !self.council, Absent, Council, Needs),
            (self.team && !self.council, CountingTeam, Council, Needs),
        ];
        if let Some((_, first, second, pairing)) = pairs.into_iter().find(|(broken, ..)| *broken) {
            let kind = KeyProblem::KeysDisagree {
                first,
                second,
                pairing,
            };
            f.fault(first.into(), kind);
            return false;
        }
        self.council || self.percent || self.voting || !f.wanted("threshold_percent", THRESHOLD)
    }
}

impl Meeting {
    /// The rule by which an award is voted on; None where the council has none for it.
    pub fn rule(&self, award: Award) -> Option<VotingRule> {
        let own = self.voting.iter().find(|rule| rule.awards.contains(&award));
        let rest = || self.voting.iter().find(|rule| rule.awards.is_empty());
        let percent = self.threshold_percent.as_ref();
        own.or_else(rest)
            .cloned()
            .or_else(|| percent.map(|percent| VotingRule::of_all(percent.value)))
    }

    /// How many those are of whom a rule counts a part.
    pub fn voters(&self, of: Voters) -> u64 {
        match of {
            Voters::All => self.members.len() as u64,
            Voters::Present => self.present() as u64,
        }
    }

    /// How many members took part in the vote: those who were there, and those absent whose vote counts.
    pub fn present(&self) -> usize {
        let members = self.members.iter();
        members.filter(|member| member.takes_part()).count()
    }

    /// Who presided: whom the file names; else the head if present, else the first deputy who is.
    pub fn chair(&self) -> Option<&Member> {
        let here = |part: MeetingPart| {
            let mut members = self.members.iter();
            members.find(|member| member.absent.is_none() && member.part == part)
        };
        match &self.chair {
            Some(name) => self.members.iter().find(|member| member.name == name.value),
            None => here(MeetingPart::Head).or_else(|| here(MeetingPart::Deputy)),
        }
    }

    /// The head, when someone else presided because he or she was away.
    pub fn chairman_away(&self) -> Option<&Member> {
        let mut members = self.members.iter();
        members.find(|member| member.absent.is_some() && member.part == MeetingPart::Head)
    }
}

/// How a council votes; templates see the Vietnamese name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, IntoStaticStr, VariantArray)]
pub enum VoteMethod {
    /// By raised hands.
    #[serde(rename = "biểu quyết giơ tay")]
    #[strum(serialize = "bieu-quyet")]
    Hands,
    /// By secret ballot.
    #[serde(rename = "bỏ phiếu kín")]
    #[strum(serialize = "phieu-kin")]
    Ballot,
}

decoded_by_word!(VoteMethod);

/// How members voted on one awardee, or on a whole list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tally {
    /// Votes for.
    pub agree: u32,
    /// Votes against.
    pub disagree: u32,
    /// Blank or void votes.
    pub blank: u32,
}

const AGREE: &str = "Số phiếu (hoặc số người giơ tay) đồng ý";
const DISAGREE: &str = "Số phiếu không đồng ý (không ghi là 0)";
const BLANK: &str = "Số phiếu trắng, không hợp lệ; với giơ tay: số người không có ý kiến (không ghi là 0)";

impl Record for Tally {
    const NAME: &'static str = "Tally";
    const ABOUT: &'static str = "Một lần biểu quyết chung cho cả danh sách";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let agree = f.required("agree", AGREE);
        let disagree = f.optional("disagree", DISAGREE);
        let blank = f.optional("blank", BLANK);
        Some(Self {
            agree: agree?,
            disagree: disagree?.unwrap_or_default(),
            blank: blank?.unwrap_or_default(),
        })
    }
}

/// What the council made of one awardee.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vote {
    /// Who.
    pub awardee: At<Id>,
    /// The votes; None of one who was not voted on, or only with the whole list.
    pub tally: Option<Tally>,
    /// What came of it, where the office says it; it has to agree with the votes.
    pub outcome: Option<Outcome>,
    /// Why there was no vote.
    pub reason: Option<Line>,
}

impl Record for Vote {
    const NAME: &'static str = "Vote";
    const ABOUT: &'static str = "Kết quả biểu quyết về một trường hợp";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let awardee = f.required("awardee", "Mã của người, tập thể, hộ được xét");
        let agree = f.optional::<u32>("agree", AGREE);
        let disagree = f.optional::<u32>("disagree", DISAGREE);
        let blank = f.optional::<u32>("blank", BLANK);
        let outcome = f.optional::<Outcome>(
            "outcome",
            "Kết quả: rut (rút đề nghị), hoan (để lại xét sau), khong-du-dieu-kien (chưa đủ điều kiện) thì không có số phiếu; dat, khong-dat thì tính từ số phiếu, không cần ghi",
        );
        let reason = f.optional("reason", REASON);
        let (outcome, agree, disagree, blank) = (outcome?, agree?, disagree?, blank?);
        let unvoted = outcome.is_some_and(|outcome| !outcome.is_voted());
        let lacks = if unvoted {
            f.wanted("reason", REASON)
        } else {
            outcome.is_none() && f.wanted("agree", AGREE)
        };
        if lacks {
            return None;
        }
        let tally = agree.map(|agree| Tally {
            agree,
            disagree: disagree.unwrap_or_default(),
            blank: blank.unwrap_or_default(),
        });
        Some(Self {
            awardee: awardee?,
            tally,
            outcome,
            reason: reason?,
        })
    }
}

const REASON: &str = "Vì sao rút, để lại xét sau, chưa đủ điều kiện";

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
    /// When they were counted: `10 giờ 30`.
    pub time: Option<At<Line>>,
}

impl Record for BallotCount {
    const NAME: &'static str = "BallotCount";
    const ABOUT: &'static str = "Kết quả kiểm phiếu";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let issued = f.required("issued", "Số phiếu phát ra");
        let returned = f.required("returned", "Số phiếu thu về");
        let valid = f.required("valid", "Số phiếu hợp lệ");
        let invalid = f.optional("invalid", "Số phiếu không hợp lệ (không ghi là 0)");
        let time = f.optional::<At<Hours>>("time", "Giờ kiểm phiếu, như 10 giờ 30");
        Some(Self {
            issued: issued?,
            returned: returned?,
            valid: valid?,
            invalid: invalid?.unwrap_or_default(),
            time: time?.map(|time| time.map(Hours::line)),
        })
    }
}
