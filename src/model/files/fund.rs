//! What the awards of a review bring, and which funds pay.

use super::reward::Reward;
use crate::input::{At, Fields, Record};
use crate::model::{Award, AwardeeKind, Dong, Id, Line, Portion, look_at_end, look_at_lead};

/// What an award of a review brings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AwardReward {
    /// Which award.
    pub award: At<Award>,
    /// For whom; None for everyone.
    pub kind: Option<AwardeeKind>,
    /// What it brings.
    pub reward: Reward,
}

impl Record for AwardReward {
    const NAME: &'static str = "AwardReward";
    const ABOUT: &'static str = "Mức thưởng của một danh hiệu, hình thức trong đợt";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let award = f.required("award", "Danh hiệu, hình thức: giay-khen …");
        let kind = f.optional(
            "kind",
            "Chỉ với ca-nhan, tap-the hoặc ho-gia-dinh; không ghi là mọi đối tượng",
        );
        let reward = Reward::from_keys(f);
        Some(Self {
            award: award?,
            kind: kind?,
            reward: reward?,
        })
    }
}

/// Where money comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fund {
    /// By which rewards name it.
    pub id: Option<At<Id>>,
    /// Its name: `Quỹ thi đua, khen thưởng của phường năm 2025`.
    pub name: Line,
    /// What part of everything it pays, where several pay by shares.
    pub share: Option<At<Portion>>,
    /// How much it pays.
    pub amount: Option<At<Dong>>,
    /// What is left in it; None where the office does not say.
    pub available: Option<Dong>,
}

impl Record for Fund {
    const NAME: &'static str = "Fund";
    const ABOUT: &'static str = "Nguồn chi tiền thưởng";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let id = f.optional("id", "Mã, để mức thưởng chỉ rõ quỹ nào chi");
        let name = f.required::<Line>(
            "name",
            "Tên quỹ, như Quỹ thi đua, khen thưởng của phường năm 2025",
        );
        let share = f.optional(
            "share",
            "Phần của quỹ này trong tổng số, khi nhiều quỹ cùng chi: 60%",
        );
        let amount = f.optional(
            "amount",
            "Số tiền quỹ này chi, đồng; không ghi thì chi phần còn lại",
        );
        let available = f.optional("available", "Số tiền còn lại của quỹ, đồng");
        look_at_lead(f, "name", name.as_ref(), &["trích từ", "từ"]);
        look_at_end(f, "name", name.as_ref());
        Some(Self {
            id: id?,
            name: name?,
            share: share?,
            amount: amount?,
            available: available?,
        })
    }
}
