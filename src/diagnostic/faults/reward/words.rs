//! What these faults say.

use super::RewardProblem;
use crate::diagnostic::Language;
use crate::diagnostic::wording::{Wording, quoted};

impl RewardProblem {
    /// Its sentences.
    #[expect(
        clippy::too_many_lines,
        reason = "one flat match: every fault beside its words"
    )]
    pub(in crate::diagnostic) fn wording(&self, language: Language) -> Wording {
        match self {
            Self::FundsDisagree { total, together } => language.say(
                Wording::new(
                    format!("các quỹ cùng chi {together} đồng, mà mức thưởng cộng lại là {total} đồng"),
                    "các phần của quỹ cộng lại bằng tổng mức thưởng (tiền và trị giá hiện vật)",
                    "sửa `amount`, `share` của các quỹ trong tệp của đợt; hoặc để một quỹ không ghi `amount`: quỹ ấy chi phần còn lại",
                ),
                Wording::new(
                    format!("the funds pay {together} dong together, but the rewards are {total} dong"),
                    "the parts of the funds are the sum of the rewards (money and value of gifts)",
                    "correct `amount` or `share` of the funds, or let one fund have no `amount`: it pays the rest",
                ),
            ),
            Self::NothingToPay { id } => language.say(
                Wording::new(
                    format!("`{id}` không có gì để chi: không khen thưởng nào của đợt kèm tiền hay hiện vật"),
                    "danh sách chi chỉ có khi có mức thưởng",
                    "bỏ văn bản này khỏi papers.yaml, hoặc ghi mức thưởng trong `rewards` của đợt",
                ),
                Wording::new(
                    format!("`{id}` has nothing to pay: no award of the review brings money or a gift"),
                    "a list of payments only where there is a reward",
                    "drop the paper from papers.yaml, or write rewards into `rewards` of the review",
                ),
            ),
            Self::SharesDisagree { funds } => language.say(
                Wording::new(
                    format!("các phần `share` của {} cộng lại không phải 100%", quoted(funds)),
                    "mọi quỹ cùng ghi `share`, cộng lại đúng 100%",
                    "sửa `share`, hoặc dùng `amount` thay cho `share` ở mọi quỹ",
                ),
                Wording::new(
                    format!("the shares of {} are not 100% together", quoted(funds)),
                    "every fund has a `share`, and together they are 100%",
                    "correct the shares, or write `amount` instead in every fund",
                ),
            ),
            Self::SameReward { award, first_line } => language.say(
                Wording::new(
                    format!("hai mức thưởng cho {}: đã có ở dòng {first_line}", award.said(language)),
                    "mỗi hình thức, mỗi đối tượng một mức",
                    "bỏ một dòng, hoặc ghi `kind` để mỗi dòng cho một đối tượng",
                ),
                Wording::new(
                    format!("two rewards for {}: the first is in line {first_line}", award.said(language)),
                    "one reward for an award and a kind of holder",
                    "drop one row, or write `kind` so that each is for another kind of holder",
                ),
            ),
            Self::FundOfShares { fund } => language.say(
                Wording::new(
                    format!("mức thưởng ghi `fund: {fund}`, mà các quỹ chi theo phần (`share`)"),
                    "một cách: mức thưởng ghi rõ quỹ, hoặc mọi quỹ chi theo phần",
                    "bỏ `fund` của mức thưởng, hoặc bỏ `share` của các quỹ",
                ),
                Wording::new(
                    format!("a reward says `fund: {fund}`, but the funds pay by shares"),
                    "one way: rewards that name their fund, or funds with shares",
                    "drop `fund` of the reward, or `share` of the funds",
                ),
            ),
            Self::RewardUnlikeLaw {
                award,
                holder,
                given,
                law,
                source,
            } => {
                let by = |lead: &str| source.as_ref().map(|source| format!("{lead}{source}")).unwrap_or_default();
                let (vi, en) = given.as_ref().map_or_else(
                    || ("không kèm tiền thưởng".to_owned(), "no money".to_owned()),
                    |given| (format!("{given} đồng"), format!("{given} dong")),
                );
                language.say(
                    Wording::new(
                        format!("{} ({}): {vi}{}; theo luật là {law} đồng", award.said(language), holder.said(language), by(", theo ")),
                        "mức thưởng do luật định, trừ khi cơ quan có thẩm quyền quy định khác",
                        "không cần sửa nếu đúng như vậy; nếu không, bỏ mức riêng trong `rewards`, `reward`",
                    ),
                    Wording::new(
                        format!("{} ({}): {en}{}; by law {law} dong", award.said(language), holder.said(language), by(", by ")),
                        "what the law says, unless the office may decide otherwise",
                        "nothing, if it is so; otherwise drop the own rule in `rewards` or `reward`",
                    ),
                )
            }
            Self::LowerTitlesUnpaid { names, more } => {
                let and_more = |words: &str| if *more > 0 { format!("; … (+{more} {words})") } else { String::new() };
                language.say(
                    Wording::new(
                        format!("có nhiều danh hiệu cùng thời gian, chỉ chi tiền danh hiệu cao nhất: {}{}", names.join("; "), and_more("người")),
                        "mỗi người, tập thể, hộ được tiền của một danh hiệu cho cùng một thời gian; danh hiệu thấp hơn vẫn có trong quyết định, không kèm tiền",
                        "không cần sửa nếu đúng như vậy; nếu thành tích của hai thời gian khác nhau thì ghi `from`, `to` của từng danh hiệu",
                    ),
                    Wording::new(
                        format!("several titles of one time, of which only the highest is paid: {}{}", names.join("; "), and_more("more")),
                        "money of one title for one time; the lower one stands in the decision without money",
                        "nothing, if it is so; if the titles are for different times, give each its `from` and `to`",
                    ),
                )
            }
        }
    }
}
