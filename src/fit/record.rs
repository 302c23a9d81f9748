//! What a certificate says: of its decision, and of the one who is awarded.

use crate::diagnostic::Place;
use crate::model::{AwardeeKind, Formula};

use super::pattern::Fact;

/// What all certificates of a decision say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Occasion {
    /// `CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG …`.
    pub head: String,
    /// What for, beside the own achievement: `phong trào thi đua “…”`.
    pub campaign: String,
    /// `58/QĐ-UBND`.
    pub decision: String,
    /// `ngày 27 tháng 6 năm 2025`.
    pub decision_day: String,
    /// `Mẫu, ngày 27 tháng 6 năm 2025`.
    pub place_day: String,
    /// Authority and office of the signatory.
    pub signer_title: Vec<String>,
    /// Name of the signatory.
    pub signer: String,
    /// What stands on every sheet of an invented office.
    pub mark: Option<String>,
}

/// One certificate's record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Certificate {
    /// Its number in the decision's whole list.
    pub line: u32,
    /// Id of the awardee.
    pub id: String,
    /// Who is awarded.
    pub kind: AwardeeKind,
    /// `Ông`, `Bà`, `Tập thể`, `Hộ gia đình ông`.
    pub subject: String,
    /// `TẶNG`, or `TRUY TẶNG` to the dead.
    pub verb: String,
    /// The name.
    pub name: String,
    /// Post, unit, address; may be empty. `|` is the end of a line here and below.
    pub place: String,
    /// For what, as it stands behind `Đã có thành tích`; empty where only the occasion says it.
    pub achievement: String,
    /// What then stands in its place: `thành tích xuất sắc`.
    pub merit: String,
    /// The sentence on what for, where the award has its own.
    pub formula: Option<Formula>,
    /// Number in the book of awards; dots on a draft's proof, empty where the book leaves the award out.
    pub book: String,
    /// Where the record stands.
    pub at: Place,
}

impl Certificate {
    /// `Đã có thành tích xuất sắc trong … | trong phong trào thi đua …`; of a deed that says no merit itself, and of a sudden one,
    /// the merit of the decision comes first: `Đã có thành tích xuất sắc đột xuất | trong chữa cháy …: | dũng cảm phá cửa …`.
    fn sentence(&self, occasion: &Occasion) -> String {
        let achievement = self.achievement.as_str();
        let (merit, campaign) = (&self.merit, &occasion.campaign);
        let own = || format!("thành tích {achievement}");
        let own_is_all = merit
            .strip_prefix("thành tích")
            .is_some_and(|merit| achievement.starts_with(merit.trim_start()));
        match &self.formula {
            Some(formula) if achievement.is_empty() => formula.said(merit, campaign, &self.full_name()),
            Some(formula) => formula.said(&own(), campaign, &self.full_name()),
            None if achievement.is_empty() => format!("Đã có {merit} | trong {campaign}"),
            None if own_is_all => format!("Đã có {} | trong {campaign}", own()),
            None => {
                let deed = achievement.strip_prefix("xuất sắc, ").unwrap_or(achievement);
                format!("Đã có {merit} | trong {campaign}: | {deed}")
            }
        }
    }

    /// `Ông Nguyễn Văn A`.
    fn full_name(&self) -> String {
        format!("{} {}", self.subject, self.name).trim_start().to_owned()
    }

    /// What a fact of the record is.
    pub(super) fn fact<'a>(&'a self, fact: Fact, occasion: &'a Occasion) -> std::borrow::Cow<'a, str> {
        let text = match fact {
            Fact::Subject => &self.subject,
            Fact::Verb => &self.verb,
            Fact::Name => &self.name,
            Fact::Place => &self.place,
            Fact::Achievement => &self.achievement,
            Fact::Merit => return self.sentence(occasion).into(),
            Fact::Campaign => &occasion.campaign,
            Fact::Book => &self.book,
            Fact::Head => &occasion.head,
            Fact::Decision => &occasion.decision,
            Fact::DecisionDay => &occasion.decision_day,
            Fact::PlaceDay => &occasion.place_day,
            Fact::SignerTitle => return occasion.signer_title.join(" | ").into(),
            Fact::Signer => &occasion.signer,
        };
        text.as_str().into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn f1_a_certificate_says_the_own_achievement_or_what_the_occasion_is_for() {
        let occasion = Occasion {
            campaign: "thực hiện nhiệm vụ năm 2025".to_owned(),
            ..Occasion::default()
        };
        let certificate = |achievement: &str| Certificate {
            line: 1,
            id: String::new(),
            kind: AwardeeKind::Individual,
            subject: String::new(),
            name: String::new(),
            place: String::new(),
            achievement: achievement.to_owned(),
            verb: "TẶNG".to_owned(),
            merit: "thành tích xuất sắc".to_owned(),
            formula: None,
            book: String::new(),
            at: Place::file(""),
        };
        let own = Certificate {
            formula: Formula::typed("{name} đạt giải Nhất | {campaign}"),
            subject: "Em".to_owned(),
            name: "Lê Thị Mẫu".to_owned(),
            ..certificate("")
        };
        assert_eq!(
            own.fact(Fact::Merit, &occasion),
            "Em Lê Thị Mẫu đạt giải Nhất | thực hiện nhiệm vụ năm 2025"
        );
        let said = |achievement: &str| certificate(achievement).fact(Fact::Merit, &occasion).into_owned();
        assert_eq!(
            said("dũng cảm cứu người"),
            "Đã có thành tích xuất sắc | trong thực hiện nhiệm vụ năm 2025: | dũng cảm cứu người"
        );
        assert_eq!(
            said(""),
            "Đã có thành tích xuất sắc | trong thực hiện nhiệm vụ năm 2025"
        );
    }
}
