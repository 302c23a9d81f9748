//! Days that faults name, with their words in both languages.

use super::Language;

/// A date with a name.
#[cfg_attr(test, derive(Default))]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum DateName {
    /// A căn cứ's date.
    Basis(String),
    /// A paper's date.
    Paper(String),
    /// A review's date.
    Review(String),
    /// First day of the campaign.
    #[cfg_attr(test, default)]
    CampaignStart,
    /// Last day of the campaign.
    CampaignEnd,
    /// First day of an achievement.
    AchievementStart,
    /// Last day of an achievement.
    AchievementEnd,
    /// The day of an answer of the level above.
    Answer,
    /// The day by which units hand in their plans.
    PlansDue,
    /// The day on which a report on achievements was handed in.
    ReportReceived,
    /// The council's meeting of a review.
    Meeting(String),
    /// The conference of a review.
    Ceremony(String),
    /// The moment at which a copy was signed.
    Signing,
    /// The day by which units hand in their reports.
    ReportsDue,
    /// The day on which a paper of a unit came in.
    UnitPaper(String),
    /// First day something is valid.
    ValidFrom,
    /// Last day something is valid.
    ValidTo,
}

/// A day that the day of a paper is bound to.
#[cfg_attr(test, derive(Default))]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum KnownDay {
    /// The ceremony, which it comes before.
    #[cfg_attr(test, default)]
    Ceremony,
    /// The council's meeting, on whose day it is.
    Meeting,
    /// The same, which it does not come before.
    AfterMeeting,
    /// The plan of the campaign, which it does not come before.
    Plan,
    /// The paper that it replaces.
    Replaced,
    /// Another paper that it is about.
    Paper(String),
}

impl KnownDay {
    /// What is found and what is expected, each with the day put in between.
    pub(super) fn said(&self, language: Language) -> (String, &'static str) {
        let (of, expected) = match self {
            Self::Ceremony => (
                language.say("hội nghị trao thưởng", "the ceremony").to_owned(),
                language.say("không sau ngày hội nghị", "not after the ceremony"),
            ),
            Self::Meeting => (
                language
                    .say("cuộc họp của Hội đồng", "the council's meeting")
                    .to_owned(),
                language.say("đúng ngày họp", "the day of the meeting"),
            ),
            Self::AfterMeeting => (
                language
                    .say("cuộc họp của Hội đồng", "the council's meeting")
                    .to_owned(),
                language.say("không trước ngày họp", "not before the meeting"),
            ),
            Self::Plan => (
                language
                    .say("kế hoạch của phong trào", "the campaign's plan")
                    .to_owned(),
                language.say("không trước ngày của kế hoạch", "not before the plan"),
            ),
            Self::Replaced => (
                language
                    .say("văn bản bị thay thế", "the paper that is replaced")
                    .to_owned(),
                language.say("không trước ngày của văn bản ấy", "not before that paper"),
            ),
            Self::Paper(id) => (
                format!("`{id}`"),
                language.say("không trước ngày của văn bản ấy", "not before that paper"),
            ),
        };
        (of, expected)
    }
}

impl DateName {
    /// In words.
    pub(super) fn said(&self, language: Language) -> String {
        match self {
            Self::Basis(number) => language.say(
                format!("ngày của căn cứ {number}"),
                format!("the date of basis {number}"),
            ),
            Self::Paper(id) => language.say(
                format!("ngày của văn bản `{id}`"),
                format!("the date of paper `{id}`"),
            ),
            Self::Review(id) => language.say(
                format!("ngày của đợt `{id}`"),
                format!("the date of review `{id}`"),
            ),
            Self::CampaignStart => language.say(
                "ngày bắt đầu phong trào".to_owned(),
                "the first day of the campaign".to_owned(),
            ),
            Self::CampaignEnd => language.say(
                "ngày kết thúc phong trào".to_owned(),
                "the last day of the campaign".to_owned(),
            ),
            Self::PlansDue => language.say(
                "hạn các đơn vị gửi kế hoạch".to_owned(),
                "the day by which units hand in their plans".to_owned(),
            ),
            Self::ReportReceived => language.say(
                "ngày nhận báo cáo thành tích".to_owned(),
                "the day on which the report on achievements came".to_owned(),
            ),
            Self::AchievementStart => language.say(
                "ngày bắt đầu thành tích".to_owned(),
                "the first day of the achievement".to_owned(),
            ),
            Self::AchievementEnd => language.say(
                "ngày kết thúc thành tích".to_owned(),
                "the last day of the achievement".to_owned(),
            ),
            Self::Answer => language.say(
                "ngày cấp trên trả lời".to_owned(),
                "the date of the answer of the level above".to_owned(),
            ),
            Self::Meeting(review) => language.say(
                format!("ngày Hội đồng họp đợt `{review}`"),
                format!("the day of the council's meeting of review `{review}`"),
            ),
            Self::Ceremony(review) => language.say(
                format!("ngày hội nghị của đợt `{review}`"),
                format!("the day of the conference of review `{review}`"),
            ),
            Self::Signing => language.say(
                "ngày ký số `signed_at`".to_owned(),
                "the day of `signed_at`".to_owned(),
            ),
            Self::ReportsDue => language.say(
                "hạn gửi báo cáo `reports_due`".to_owned(),
                "the day by which reports are due, `reports_due`".to_owned(),
            ),
            Self::UnitPaper(unit) => language.say(
                format!("ngày nhận văn bản của `{unit}`"),
                format!("the day on which a paper of `{unit}` came"),
            ),
            Self::ValidFrom => language.say("`valid_from`".to_owned(), "`valid_from`".to_owned()),
            Self::ValidTo => language.say("`valid_to`".to_owned(), "`valid_to`".to_owned()),
        }
    }
}
