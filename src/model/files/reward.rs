//! What an award brings besides the honour: money by law, an amount of the office's own, a gift, nothing; and whose fund pays.

use crate::diagnostic::{KeyProblem, PairedKey, Pairing};
use crate::input::{At, Fields, Record};
use crate::model::{Dong, Id, Line};

/// What an award brings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reward {
    /// How much money.
    pub money: RewardMoney,
    /// A gift beside it, or instead.
    pub gift: Option<Gift>,
    /// Which fund of the review pays, where it has several.
    pub fund: Option<At<Id>>,
}

/// The money of a reward.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RewardMoney {
    /// As the law of the decision's day says.
    ByLaw,
    /// An amount of the office's own.
    Own {
        /// How much.
        amount: Dong,
        /// By whose word: `Quy chế chi tiêu nội bộ năm học 2025-2026`.
        source: Line,
    },
    /// None.
    Nothing,
}

/// A gift.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gift {
    /// What: `10 quyển vở và 01 cặp sách`.
    pub what: Line,
    /// What it costs, in đồng.
    pub value: Option<Dong>,
}

impl Reward {
    /// The rule where the office says nothing.
    pub const BY_LAW: Self = Self {
        money: RewardMoney::ByLaw,
        gift: None,
        fund: None,
    };

    /// Reads the keys of a reward out of a group that may have others.
    pub(super) fn from_keys(f: &mut Fields<'_, '_>) -> Option<Self> {
        let by_law = f.optional("by_law", "true: tiền thưởng theo luật (mặc định)");
        let none = f.optional("none", "true: không kèm theo tiền thưởng, hiện vật");
        let amount = f.optional("amount", "Mức tiền riêng của cơ quan, đồng");
        let source = f.optional(
            "source",
            "Mức riêng do văn bản nào, ai quyết định: Quy chế chi tiêu nội bộ …",
        );
        let gift = f.optional("in_kind", "Hiện vật, bằng lời: 10 quyển vở và 01 cặp sách");
        let value = f.optional("value", "Trị giá hiện vật, đồng");
        let fund = f.optional("fund", "Mã quỹ chi, khi đợt có nhiều quỹ");
        let keys = Keys {
            by_law: by_law?.unwrap_or_default(),
            none: none?.unwrap_or_default(),
            amount: amount?,
            source: source?,
            gift: gift?,
            value: value?,
        };
        let fund = fund?;
        if let Some((at, kind)) = keys.problem() {
            f.fault(at, kind);
            return None;
        }
        Some(Self {
            gift: keys.gift.map(|what| Gift {
                what,
                value: keys.value,
            }),
            money: match keys.amount.zip(keys.source) {
                Some((amount, source)) => RewardMoney::Own { amount, source },
                None if keys.by_law => RewardMoney::ByLaw,
                None => RewardMoney::Nothing,
            },
            fund,
        })
    }
}

/// The keys of a reward, as the file has them.
struct Keys {
    by_law: bool,
    none: bool,
    amount: Option<Dong>,
    source: Option<Line>,
    gift: Option<Line>,
    value: Option<Dong>,
}

impl Keys {
    fn problem(&self) -> Option<(&'static str, KeyProblem)> {
        let (amount, gift) = (self.amount.is_some(), self.gift.is_some());
        let pairs = [
            (
                self.none && amount,
                PairedKey::None,
                PairedKey::Amount,
                Pairing::Excludes,
            ),
            (
                self.none && gift,
                PairedKey::None,
                PairedKey::InKind,
                Pairing::Excludes,
            ),
            (
                self.none && self.by_law,
                PairedKey::None,
                PairedKey::ByLaw,
                Pairing::Excludes,
            ),
            (
                self.by_law && amount,
                PairedKey::ByLaw,
                PairedKey::Amount,
                Pairing::Excludes,
            ),
            (
                amount && self.source.is_none(),
                PairedKey::Amount,
                PairedKey::Source,
                Pairing::Needs,
            ),
            (
                self.source.is_some() && !amount,
                PairedKey::Source,
                PairedKey::Amount,
                Pairing::Needs,
            ),
            (
                self.value.is_some() && !gift,
                PairedKey::Value,
                PairedKey::InKind,
                Pairing::Needs,
            ),
        ];
        if let Some((_, first, second, pairing)) = pairs.into_iter().find(|(broken, ..)| *broken) {
            let kind = KeyProblem::KeysDisagree {
                first,
                second,
                pairing,
            };
            return Some((first.into(), kind));
        }
        let says = self.none || self.by_law || amount || gift;
        let key = "amount".to_owned();
        let about = "Mức thưởng: amount và source, in_kind, by_law: true hoặc none: true";
        (!says).then_some(("", KeyProblem::MissingKey { key, about }))
    }
}

impl Record for Reward {
    const NAME: &'static str = "Reward";
    const ABOUT: &'static str = "Mức thưởng: theo luật, mức riêng, hiện vật, hoặc không";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        Self::from_keys(f)
    }
}
