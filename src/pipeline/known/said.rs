//! Where awards and papers stand, in words.

use super::award::{AwardNote, AwardState, Proposal};
use super::papers::PaperFate;
use crate::diagnostic::Language;
use crate::pipeline::Happened;

impl AwardState {
    /// In a few words.
    pub fn said(&self, language: Language) -> String {
        let said = match self {
            Self::InForce => language.say("đang có hiệu lực", "in force"),
            Self::FromAbove => language.say("cấp trên đã khen", "given by the level above"),
            Self::NotEntered => language.say(
                "quyết định có số, chưa vào sổ",
                "the decision has a number and is not in the register",
            ),
            Self::Declared => language.say(
                "theo kê khai, không có trong sổ",
                "as declared, not in the register",
            ),
            Self::Proposed(proposal) => proposal.said(language),
            Self::Ended(how) => return how.said(language),
            Self::Refused(None) => language.say("cấp trên không khen", "refused by the level above"),
            Self::Refused(Some(reason)) => {
                return language.say(
                    format!("cấp trên không khen: {reason}"),
                    format!("refused by the level above: {reason}"),
                );
            }
        };
        said.to_owned()
    }
}

impl Proposal {
    const fn said(self, language: Language) -> &'static str {
        match (self, language) {
            (Self::Pending, Language::Vietnamese) => "mới đề nghị, chưa khen",
            (Self::Pending, Language::English) => "proposed, not awarded",
            (Self::Passed, Language::Vietnamese) => "Hội đồng đã thông qua, chưa khen",
            (Self::Passed, Language::English) => "the council agreed, not awarded",
            (Self::NotPassed, Language::Vietnamese) => "chưa khen: Hội đồng không thông qua",
            (Self::NotPassed, Language::English) => "not awarded: the council did not agree",
            (Self::Withdrawn, Language::Vietnamese) => "chưa khen: đã rút đề nghị",
            (Self::Withdrawn, Language::English) => "not awarded: the proposal was taken back",
            (Self::Barred, Language::Vietnamese) => "chưa khen: chưa đủ điều kiện",
            (Self::Barred, Language::English) => "not awarded: not to be awarded now",
            (Self::PutOff, Language::Vietnamese) => "chưa khen: để lại xét sau",
            (Self::PutOff, Language::English) => "not awarded: left for a later meeting",
        }
    }
}

impl Happened {
    /// In a few words: `đã thu hồi theo số 31/UBND-VP`.
    pub fn said(&self, language: Language) -> String {
        match self {
            Self::Replaced { by } => language.say(
                format!("đã thay thế bằng số {by}"),
                format!("replaced by number {by}"),
            ),
            Self::Corrected { by } => language.say(
                format!("đã đính chính tại số {by}"),
                format!("corrected by number {by}"),
            ),
            Self::Recalled { by } => language.say(
                format!("đã thu hồi theo số {by}"),
                format!("called back by number {by}"),
            ),
            Self::Voided { reason } => {
                language.say(format!("số đã bỏ: {reason}"), format!("number dropped: {reason}"))
            }
        }
    }
}

impl AwardNote {
    /// In a few words.
    pub fn said(&self, language: Language) -> String {
        match self {
            Self::Corrected { by, words: None } => language.say(
                format!("quyết định đã đính chính tại số {by}"),
                format!("the decision was corrected by number {by}"),
            ),
            Self::Corrected {
                by,
                words: Some((printed, right)),
            } => language.say(
                format!("đính chính tại số {by}: “{printed}” đọc là “{right}”"),
                format!("corrected by number {by}: “{printed}” is to be read “{right}”"),
            ),
            Self::Reprinted(reason) => language.say(
                format!("giấy khen đã in lại: {reason}"),
                format!("the certificate was printed again: {reason}"),
            ),
        }
    }
}

impl PaperFate {
    /// In a few words.
    pub fn said(&self, language: Language) -> String {
        match self {
            Self::Issued => language.say("đã ban hành", "issued").to_owned(),
            Self::Draft => language.say("dự thảo", "draft").to_owned(),
            Self::NotDue => language.say("chưa đến kỳ", "not due yet").to_owned(),
            Self::Ended(how) => how.said(language),
            Self::Dropped(reason) => {
                language.say(format!("số đã bỏ: {reason}"), format!("number dropped: {reason}"))
            }
        }
    }
}
