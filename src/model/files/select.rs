//! Which awardees a paper is about, of those that its kind and its decider leave to it.

use super::awardee_kind::AwardeeKind;
use super::awardees::Awardee;
use super::outcome::Outcome;
use crate::input::{At, Fields, Record};
use crate::model::{Award, Decider, Id, Line, Several};

/// What those have whom a paper is about. Each key that is there holds; of its values one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Select {
    /// Which awards; any where empty.
    pub awards: Vec<Award>,
    /// Whose awards; anyone's where empty.
    pub deciders: Vec<Decider>,
    /// Collectives, persons, households; all where empty.
    pub kinds: Vec<AwardeeKind>,
    /// Which groups of the office's own; any where empty.
    pub groups: Vec<Line>,
    /// Who; anyone where empty.
    pub ids: Vec<At<Id>>,
    /// What came of the proposal; where empty, as the kind of paper has it.
    pub outcomes: Vec<Outcome>,
}

impl Record for Select {
    const NAME: &'static str = "Select";
    const ABOUT: &'static str =
        "Văn bản chỉ gồm những ai; mỗi khóa một giá trị hoặc một danh sách, các khóa cùng phải đúng";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let awards = f.optional("award", "Danh hiệu, hình thức: giay-khen, lao-dong-tien-tien …");
        let deciders = f.optional("decided_by", "Người quyết định: chu-tich-ubnd-xa …");
        let kinds = f.optional("kind", "Đối tượng: tap-the, ca-nhan, ho-gia-dinh");
        let groups = f.optional("group", "Nhóm, như `group` trong awardees.yaml");
        let ids = f.optional("ids", "Mã của từng người, tập thể, hộ");
        let outcomes = f.optional(
            "outcome",
            "Kết quả xét: dat, khong-dat, rut, khong-du-dieu-kien, hoan; không ghi thì theo loại văn bản (biên bản: mọi trường hợp; danh sách, tờ trình, quyết định: trường hợp đạt)",
        );
        Some(Self {
            awards: all(awards?),
            deciders: all(deciders?),
            kinds: all(kinds?),
            groups: all(groups?),
            ids: all(ids?),
            outcomes: all(outcomes?),
        })
    }
}

fn all<T>(several: Option<Several<T>>) -> Vec<T> {
    several.map(Several::into_all).unwrap_or_default()
}

impl Select {
    /// Whether it takes someone, whatever came of the proposal.
    pub fn takes(&self, awardee: &Awardee) -> bool {
        let group = awardee.group.as_ref();
        one_of(&self.awards, &awardee.award.value)
            && one_of(&self.deciders, &awardee.decided_by.value)
            && one_of(&self.kinds, &awardee.kind)
            && (self.groups.is_empty() || group.is_some_and(|group| self.groups.contains(group)))
            && (self.ids.is_empty() || self.ids.iter().any(|id| id.value == awardee.id.value))
    }
}

fn one_of<T: PartialEq>(wanted: &[T], it: &T) -> bool {
    wanted.is_empty() || wanted.contains(it)
}
