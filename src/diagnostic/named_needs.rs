//! What a paper waits for, in the words of the office.

use std::fmt;

use super::Language;

/// Something that a paper cannot be made without and that is not there yet. Displayed it is the name that the files have for it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Need {
    /// Data, by its dotted name: `review.votes`, `values.han_nop`.
    Data(String),
    /// Points that units have not been given.
    Points {
        /// Who gives those that count: `council`.
        by: &'static str,
        /// The units: their ids and names.
        units: Vec<(String, String)>,
        /// Whether there are more than are named.
        more: bool,
    },
    /// The office's word on a row of the law.
    Confirmation(String),
    /// The day of a paper that it cites.
    DayOf(NamedPaper),
    /// A paper of its dossier, which cannot be made itself.
    Paper(NamedPaper),
    /// That a paper is issued.
    Issue(NamedPaper),
}

/// A paper by its id and its name.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct NamedPaper {
    /// Its id.
    pub id: String,
    /// `Tờ trình khen thưởng gửi Chủ tịch UBND tỉnh`.
    pub name: String,
}

#[cfg(test)]
impl Default for Need {
    fn default() -> Self {
        Self::Data("plan".to_owned())
    }
}

impl fmt::Display for Need {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Data(name) => f.write_str(name),
            Self::Points { by, units, more } => {
                let ids: Vec<&str> = units.iter().map(|(id, _)| id.as_str()).collect();
                write!(f, "scores.{by}: {}{}", ids.join(", "), dots(*more))
            }
            Self::Confirmation(row) => write!(f, "confirmations: {row}"),
            Self::DayOf(paper) | Self::Paper(paper) | Self::Issue(paper) => f.write_str(&paper.id),
        }
    }
}

const fn dots(more: bool) -> &'static str {
    if more { ", …" } else { "" }
}

impl Need {
    /// What it is, as a sentence after `đang chờ` says it.
    pub fn words(&self, language: Language) -> String {
        match self {
            Self::Data(name) => data(name, language),
            Self::Points { units, more, .. } => {
                let names: Vec<&str> = units.iter().map(|(_, name)| name.as_str()).collect();
                let points = language.say("điểm của", "the points of");
                format!("{points} {}{}", names.join(", "), dots(*more))
            }
            Self::Confirmation(_) => language
                .say(
                    "cơ quan xác nhận một quy định còn phải kiểm lại",
                    "the office's word on a rule that is to be confirmed",
                )
                .to_owned(),
            Self::DayOf(paper) => format!("{} {}", language.say("ngày của", "the day of"), paper.name),
            Self::Paper(paper) => paper.name.clone(),
            Self::Issue(paper) => language.say(
                format!("ban hành {}", paper.name),
                format!("that {} is issued", paper.name),
            ),
        }
    }
}

impl Need {
    /// The same with the name that the files have for it.
    pub fn in_full(&self, language: Language) -> String {
        format!("{} (`{self}`)", self.words(language))
    }
}

/// Of a dotted name: its own words, else those of the group that it is in.
fn data(name: &str, language: Language) -> String {
    if let Some(value) = name.strip_prefix("values.") {
        let value = value.replace('_', " ");
        return language.say(
            format!("mục “{value}” của văn bản"),
            format!("“{value}” of the paper"),
        );
    }
    let mut known = name;
    loop {
        let words = NEEDS.iter().find(|(need, _, _)| *need == known);
        if let Some((_, vietnamese, english)) = words {
            return language.say(*vietnamese, *english).to_owned();
        }
        match known.rsplit_once('.') {
            Some((group, _)) => known = group,
            None => {
                return language
                    .say("dữ liệu của văn bản", "data of the paper")
                    .to_owned();
            }
        }
    }
}

/// Names of data as needs are written, and their words.
const NEEDS: &[(&str, &str, &str)] = &[
    ("date", "ngày của văn bản", "its day"),
    ("outline", "dàn bài của văn bản", "its outline"),
    ("campaign", "dữ liệu của phong trào", "data of the campaign"),
    ("campaign.participants", "đối tượng thi đua", "who takes part"),
    (
        "campaign.award_forms",
        "các hình thức khen thưởng của phong trào",
        "the awards that the campaign promises",
    ),
    ("plan", "nội dung kế hoạch", "what the plan says"),
    ("plan.bases", "căn cứ của kế hoạch", "the bases of the plan"),
    (
        "plan.purposes",
        "mục đích của kế hoạch",
        "the purposes of the plan",
    ),
    (
        "plan.requirements",
        "yêu cầu của kế hoạch",
        "the requirements of the plan",
    ),
    ("plan.goals", "mục tiêu thi đua", "the goals of the plan"),
    ("plan.contents", "nội dung thi đua", "the contents of the plan"),
    ("plan.criteria", "tiêu chí thi đua", "the criteria of the plan"),
    (
        "plan.award_standard",
        "tiêu chuẩn khen thưởng của kế hoạch",
        "the award standard of the plan",
    ),
    (
        "plan.solutions",
        "giải pháp của kế hoạch",
        "the measures of the plan",
    ),
    (
        "plan.implementation",
        "phần tổ chức thực hiện của kế hoạch",
        "who carries out the plan",
    ),
    (
        "plan.request",
        "lời đề nghị cuối kế hoạch",
        "the closing words of the plan",
    ),
    ("review", "dữ liệu của đợt sơ kết, tổng kết", "data of the review"),
    (
        "review.narrative",
        "phần lời của báo cáo",
        "the words of the report",
    ),
    (
        "review.registration",
        "số đơn vị đăng ký thi đua",
        "how many units registered",
    ),
    (
        "review.results",
        "kết quả các chỉ tiêu",
        "results of the indicators",
    ),
    (
        "review.unit_results",
        "kết quả của từng đơn vị",
        "the results of each unit",
    ),
    (
        "review.scores",
        "kết quả chấm điểm thi đua",
        "the points of all units",
    ),
    (
        "review.list",
        "danh sách đề nghị khen thưởng",
        "the list of those proposed",
    ),
    (
        "review.awards",
        "danh sách đề nghị khen thưởng",
        "the list of those proposed",
    ),
    (
        "review.minutes",
        "ngày, thành phần và nội dung cuộc họp Hội đồng",
        "day, members and matter of the council's meeting",
    ),
    (
        "review.minutes.total",
        "các thành viên Hội đồng dự họp",
        "the members of the council who meet",
    ),
    (
        "review.votes",
        "kết quả bỏ phiếu của Hội đồng",
        "the votes of the council",
    ),
    ("review.count", "kết quả kiểm phiếu", "the count of ballots"),
    ("review.money", "mức tiền thưởng", "the sums of money"),
    (
        "review.ceremony",
        "ngày, giờ, nơi trao thưởng",
        "day, hour and place of the ceremony",
    ),
    (
        "review.reading",
        "danh sách xướng tên khi trao thưởng",
        "whom the ceremony calls up",
    ),
    (
        "review.reminder",
        "đơn vị còn thiếu kế hoạch, báo cáo (chưa có đơn vị nào)",
        "units whose papers are overdue (there is none)",
    ),
    ("paper", "dữ liệu của văn bản", "data of the paper"),
    (
        "paper.decided_by",
        "người quyết định khen thưởng",
        "who decides on the awards",
    ),
    (
        "paper.corrects",
        "văn bản được đính chính",
        "the paper that it corrects",
    ),
    (
        "paper.recalls",
        "văn bản bị thu hồi",
        "the paper that it calls back",
    ),
    (
        "paper.copied",
        "bản chính đã ban hành",
        "the issued paper that it copies",
    ),
    (
        "paper.contents",
        "các văn bản của hồ sơ",
        "the papers of the dossier",
    ),
    (
        "body",
        "thông tin của cơ quan ban hành",
        "facts of the issuing body",
    ),
    (
        "body.head",
        "chức vụ người đứng đầu cơ quan",
        "the office of the body's head",
    ),
    ("body.address", "địa chỉ của cơ quan", "the address of the body"),
    (
        "council",
        "Hội đồng, ban mà văn bản nói đến",
        "the council that it is about",
    ),
    ("team", "tổ mà văn bản nói đến", "the team that it is about"),
    ("unit", "dữ liệu của đơn vị", "data of the unit"),
    ("unit.rows", "chỉ tiêu của đơn vị", "the targets of the unit"),
    ("unit.head", "người đứng đầu đơn vị", "the head of the unit"),
    ("unit.scores", "điểm của đơn vị", "the points of the unit"),
    (
        "awardee",
        "người, tập thể, hộ được đề nghị",
        "somebody who is proposed",
    ),
    ("references", "văn bản được viện dẫn", "a paper that it cites"),
    (
        "references.plan",
        "kế hoạch phong trào",
        "the plan of the campaign",
    ),
    (
        "references.decision",
        "ngày của quyết định khen thưởng",
        "the day of the decision on awards",
    ),
    (
        "references.minutes",
        "ngày của biên bản họp Hội đồng",
        "the day of the council's minutes",
    ),
    ("law", "căn cứ pháp luật", "the law that it rests on"),
];
