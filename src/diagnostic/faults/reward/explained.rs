//! What `thidua explain` says of these faults.

use super::RewardCode;
use crate::diagnostic::{Explanation, Language};

impl RewardCode {
    /// What it is, why, an example, and what to do.
    pub(in crate::diagnostic) fn explained(self, language: Language) -> Explanation {
        match self {
            Self::FundsDisagree => Explanation {
                what: language.say(
                    "Các quỹ cộng lại không bằng tổng mức thưởng",
                    "Funds that are not what is paid",
                ),
                why: language.say(
                    "Quyết định và danh sách chi nói quỹ nào chi bao nhiêu; cộng không khớp thì không chi được.",
                    "Decision and payment say which fund pays how much; what does not add up cannot be paid.",
                ),
                example: "funds: [{name: A, amount: 500000}, {name: B, amount: 200000}]",
                action: language.say(
                    "Sửa `amount`, `share`; hoặc để một quỹ không ghi `amount`.",
                    "Correct `amount` or `share`, or leave `amount` out in one fund.",
                ),
                basis: None,
            },
            Self::NothingToPay => Explanation {
                what: language.say("Danh sách chi không có gì để chi", "A payment of nothing"),
                why: language.say(
                    "Mọi mức thưởng của đợt là không; danh sách chi trống không ai ký được.",
                    "Every reward of the review is none; nobody signs an empty payment.",
                ),
                example: "rewards: [{award: giay-khen, none: true}]",
                action: language.say(
                    "Bỏ danh sách chi, hoặc ghi mức thưởng.",
                    "Drop the payment, or write a reward.",
                ),
                basis: None,
            },
            Self::SharesDisagree => Explanation {
                what: language.say("Phần của các quỹ không đủ 100%", "Shares of funds that are no whole"),
                why: language.say(
                    "Phần thiếu không quỹ nào chi, phần thừa chi hai lần.",
                    "What is missing nobody pays; what is over is paid twice.",
                ),
                example: "funds: [{name: A, share: 60%}, {name: B, share: 30%}]",
                action: language.say("Sửa `share`.", "Correct `share`."),
                basis: None,
            },
            Self::SameReward => Explanation {
                what: language.say("Hai mức thưởng cho một hình thức", "Two rewards for one award"),
                why: language.say(
                    "Chương trình không đoán mức nào đúng: số tiền trên quyết định phải chỉ có một.",
                    "Nobody guesses which is right: a decision names one amount.",
                ),
                example: "rewards: [{award: giay-khen, ...}, {award: giay-khen, ...}]",
                action: language.say("Bỏ một dòng, hoặc thêm `kind`.", "Drop one, or add `kind`."),
                basis: None,
            },
            Self::FundOfShares => Explanation {
                what: language.say(
                    "Mức thưởng ghi quỹ mà các quỹ chi theo phần",
                    "A reward of one fund where funds pay by shares",
                ),
                why: language.say(
                    "Một khoản không thể vừa do một quỹ chi cả vừa chia theo phần.",
                    "One sum cannot be one fund's alone and be divided.",
                ),
                example: "funds: [{id: a, share: 60%}], rewards: [{fund: a}]",
                action: language.say("Giữ một cách.", "Keep one of the ways."),
                basis: None,
            },
            Self::RewardUnlikeLaw => Explanation {
                what: language.say("Mức thưởng khác mức luật định", "A reward that is not that of the law"),
                why: language.say(
                    "Luật định mức tiền thưởng của danh hiệu, hình thức; thanh tra hay hỏi quyết định không ghi tiền hoặc ghi sai mức.",
                    "The law fixes the money; inspections ask about decisions without it or with another amount.",
                ),
                example: "rewards: [{award: giay-khen, amount: 500000, source: ...}]",
                action: language.say(
                    "Xem lại: cơ quan có được quy định mức riêng không.",
                    "Make sure that the office may decide so.",
                ),
                basis: None,
            },
            Self::LowerTitlesUnpaid => Explanation {
                what: language.say(
                    "Nhiều danh hiệu của cùng một thời gian: chỉ danh hiệu cao nhất có tiền",
                    "Several titles of one time: only the highest is paid",
                ),
                why: language.say(
                    "Từ ngày 01/7/2025, một lần đạt nhiều danh hiệu thi đua cùng thời gian đạt được thì chỉ nhận tiền thưởng của danh hiệu cao nhất; danh hiệu và hình thức khen thưởng thì nhận cả hai.",
                    "Since 1 July 2025 who receives several titles for the same time has the money of the highest only; a title and a form are both paid.",
                ),
                example: "lao-dong-tien-tien, chien-si-thi-dua-co-so",
                action: language.say(
                    "Xem lại danh sách chi; thời gian khác nhau thì ghi `from`, `to`.",
                    "Look at the payments; for different times write `from` and `to`.",
                ),
                basis: Some(language.say("Nghị định 152/2025/NĐ-CP, Điều 49", "Decree 152/2025/ND-CP, Article 49")),
            },
        }
    }
}
