//! What the awards bring that the office decides itself: each line, sums by group, the total in words, what is cited, which
//! fund pays.

use serde::Serialize;

mod by_law;
mod cited;
mod funds;
mod rows;

use self::by_law::{LawRates, awards_by_law, law_awards, rates};
use self::cited::{cited_together, clauses, several_documents};
pub(in crate::compose) use self::funds::FundPart;
use self::funds::parts;
use self::rows::{Group, PaidRow, groups};
use super::lists::list;
use crate::model::{
    Award, AwardLine, AwardeeKind, Bonus, Brief, Decider, Dong, Fund, GroupNumber, Id, LawOn, Refusal,
    Review, RewardMoney, Rounding, dong_words, even_decimals,
};

/// What is given.
#[derive(Debug, Serialize)]
pub(in super::super) struct Money {
    /// The base salary and the clauses, where some money is by law.
    base: Option<String>,
    clause: String,
    rounding: &'static str,
    /// Whether any money is paid at all.
    paid: bool,
    /// Whether there are gifts.
    in_kind: bool,
    /// Names of the awards whose money is by law.
    law_awards: Vec<String>,
    /// Amounts by law, award by award.
    rates: Vec<LawRates>,
    /// Whether the documents that these stand on differ from award to award.
    rates_apart: bool,
    /// Amounts of the office's own.
    own: Vec<OwnRate>,
    gifts: Vec<GiftRate>,
    /// Who gets no money where others do.
    unpaid: Vec<Unpaid>,
    /// Name of the fund, or of all of them; None where nothing is paid from one.
    fund: Option<String>,
    /// What each pays, where there are several.
    funds: Vec<PartView>,
    groups: Vec<Group>,
    /// The same, to hold against what is left in each fund.
    #[serde(skip)]
    pub(in super::super) parts: Result<Vec<FundPart>, Dong>,
    /// Of money and gifts, to hold against the funds.
    #[serde(skip)]
    pub(in super::super) cost: Dong,
    total: String,
    total_words: String,
    /// Of money and gifts, where that is another sum.
    with_gifts: Option<String>,
}

/// What a fund pays.
#[derive(Debug, Serialize)]
struct PartView {
    name: String,
    amount: String,
}

impl Money {
    /// Whether somebody gets money or a gift.
    pub(in super::super) const fn gives(&self) -> bool {
        self.paid || self.in_kind
    }

    /// Its lines, one for each awardee, as the book of awards enters them.
    pub(in super::super) fn lines(&self) -> Vec<AwardLine> {
        let paid = |row: &PaidRow| (row.holder.listed, row.holder.line(&row.given));
        lines(
            self.groups
                .iter()
                .map(|group| group.rows.iter().map(paid).collect()),
        )
    }
}

/// The lines of all groups, numbered through, and as the list prints it where there are several groups or someone has two awards.
fn lines(groups: impl Iterator<Item = Vec<(u32, AwardLine)>>) -> Vec<AwardLine> {
    let groups: Vec<Vec<(u32, AwardLine)>> = groups.collect();
    let again = |rows: &Vec<(u32, AwardLine)>| rows.windows(2).any(|two| two[0].0 == two[1].0);
    let several = groups.len() > 1 || groups.iter().any(again);
    let rows = (1..).zip(groups).flat_map(|(group, rows)| {
        let rows = rows.into_iter();
        rows.map(move |(number, line)| (GroupNumber { group, number }, line))
    });
    (1..)
        .zip(rows)
        .map(|(number, (listed, line))| AwardLine {
            number,
            listed: Some(listed).filter(|_| several),
            ..line
        })
        .collect()
}

/// What one kind of holder is paid.
#[derive(Debug, Serialize, PartialEq, Eq)]
struct Rate {
    award: String,
    /// `cá nhân`, or the name of whom it is for alone.
    kind: String,
    amount: String,
}

/// What one kind of holder is paid by the office's own word.
#[derive(Debug, Serialize, PartialEq, Eq)]
struct OwnRate {
    #[serde(flatten)]
    rate: Rate,
    source: String,
}

/// What one kind of holder is given.
#[derive(Debug, Serialize, PartialEq, Eq)]
struct GiftRate {
    award: String,
    kind: String,
    gift: String,
}

/// A kind of holder, or one alone, that gets no money.
#[derive(Debug, Serialize, PartialEq, Eq)]
struct Unpaid {
    award: String,
    kind: String,
}

/// Everyone a decision awards, in the order of its list; none for other kinds of paper. Where no money is known yet, or none is
/// paid, the amounts are empty.
pub fn award_lines(brief: &Brief<'_>) -> Vec<AwardLine> {
    let Some(review) = brief.review.filter(|_| brief.kind.enters_book) else {
        return Vec::new();
    };
    match money(brief, review) {
        Ok(money) => money.lines(),
        Err(_) => lines(list(brief, review).iter().flat_map(|list| {
            let groups = list.groups.iter();
            groups.map(|group| group.rows.iter().map(|row| (row.listed, row.line(""))).collect())
        })),
    }
}

/// What a paper that carries out a decision pays, line by line; None for other papers, or while there is no money.
pub fn paid_lines(brief: &Brief<'_>) -> Option<Vec<AwardLine>> {
    let review = brief
        .review
        .filter(|_| brief.kind.own_awards && !brief.kind.enters_book)?;
    money(brief, review).ok().map(|money| money.lines())
}

/// Which fund pays how much of what was paid, each with the fund that the reward names; None: the funds do not pay it all.
pub fn fund_parts(funds: &[Fund], paid: &[(Option<&Id>, Dong)]) -> Option<Vec<(String, Dong)>> {
    let sum = Dong::total(paid.iter().map(|(_, amount)| *amount))?;
    let parts = parts(funds, paid, sum).ok()?;
    Some(parts.into_iter().map(|part| (part.name, part.amount)).collect())
}

/// Why there is no money yet.
pub(in super::super) enum NoMoney {
    /// Nobody is proposed, or the review's file names no fund.
    Nothing,
    /// The law gives no answer to print.
    Refused(Vec<Refusal>),
}

/// What the paper's list is given: by the law of its decision's day where the office says nothing else.
pub(in super::super) fn money(brief: &Brief<'_>, review: &Review) -> Result<Money, NoMoney> {
    let (decider, date) = brief.decider().zip(brief.law_day()).ok_or(NoMoney::Nothing)?;
    let file = brief.dossier.review_file(&review.id);
    let funds: &[Fund] = file.map(|file| file.funds.as_slice()).unwrap_or_default();
    if brief.awardees(review).is_empty() || (funds.is_empty() && asks_fund(brief, review)) {
        return Err(NoMoney::Nothing);
    }
    let law = Law {
        on: brief.law(date),
        decider,
        rounding: brief.dossier.office.rounding,
    };
    let mut refusals = Vec::new();
    let by_law = awards_by_law(brief, review);
    let base = (!by_law.is_empty()).then(|| law.on.base_salary());
    let base = base.and_then(|base| base.map_err(|refusal| refusals.push(refusal)).ok());
    let clauses = clauses(&by_law, &law, &mut refusals);
    let name = |award| brief.dossier.award_name(award, decider, brief.date);
    let cited: Vec<(String, String)> = clauses
        .iter()
        .map(|(award, clauses)| (name(*award), cited_together(clauses)))
        .collect();
    let clauses: Vec<String> = clauses.into_iter().flat_map(|(_, clauses)| clauses).collect();
    let mut groups = groups(brief, review, &law, &mut refusals);
    for column in [PaidRow::coefficient, PaidRow::factor, PaidRow::multiple] {
        even_decimals(groups.iter_mut().flat_map(|group| &mut group.rows).map(column));
    }
    if !refusals.is_empty() {
        return Err(NoMoney::Refused(refusals));
    }
    let rows = || groups.iter().flat_map(|group| &group.rows);
    let too_large = || NoMoney::Refused(vec![Refusal::BonusTooLarge]);
    let total = Dong::total(rows().map(|row| row.paid)).ok_or_else(too_large)?;
    let cost = Dong::total(rows().map(|row| row.cost)).ok_or_else(too_large)?;
    let costs: Vec<(Option<&Id>, Dong)> = rows().map(|row| (row.fund.as_ref(), row.cost)).collect();
    let parts = parts(funds, &costs, cost);
    Ok(Money {
        base: base.map(|base| base.amount.to_string()),
        clause: cited_together(&clauses),
        rounding: rounding_words(law.rounding),
        paid: total > Dong::ZERO,
        in_kind: rows().any(|row| row.gift.is_some()),
        law_awards: law_awards(&groups),
        rates: rates(&groups, &cited),
        rates_apart: several_documents(&clauses),
        own: own(&groups),
        gifts: gifts(&groups),
        unpaid: if total > Dong::ZERO {
            unpaid(&groups)
        } else {
            Vec::new()
        },
        fund: fund(funds, parts.as_deref().unwrap_or_default()).filter(|_| cost > Dong::ZERO),
        funds: several(parts.as_deref().unwrap_or_default()),
        groups,
        parts,
        cost,
        with_gifts: (cost != total).then(|| cost.to_string()),
        total: total.to_string(),
        total_words: dong_words(total, brief.dossier.office.wording),
    })
}

/// Whether somebody is paid, so that the paper has to say from which fund.
fn asks_fund(brief: &Brief<'_>, review: &Review) -> bool {
    let awardees = brief.awardees(review);
    let mut rewards = awardees.iter().map(|awardee| brief.dossier.reward(awardee));
    rewards.any(|reward| reward.money != RewardMoney::Nothing)
}

/// The fund that pays; all of them where it is not known which.
fn fund(funds: &[Fund], parts: &[FundPart]) -> Option<String> {
    if let [only] = paying(parts).as_slice() {
        return Some(only.name.clone());
    }
    let names: Vec<String> = funds.iter().map(|fund| fund.name.to_string()).collect();
    match names.split_last() {
        Some((last, rest)) if !rest.is_empty() => Some(format!("{} và {last}", rest.join(", "))),
        _ => names.into_iter().next(),
    }
}

/// The funds that pay something of this paper.
fn paying(parts: &[FundPart]) -> Vec<&FundPart> {
    parts.iter().filter(|part| part.amount > Dong::ZERO).collect()
}

/// What each of several funds pays; none where one pays everything.
fn several(parts: &[FundPart]) -> Vec<PartView> {
    let paying = paying(parts);
    let views = paying.iter().map(|part| PartView {
        name: part.name.clone(),
        amount: part.amount.to_string(),
    });
    if paying.len() > 1 {
        views.collect()
    } else {
        Vec::new()
    }
}

/// The law of the day, asked for one decider.
struct Law<'a> {
    on: LawOn<'a>,
    decider: Decider,
    rounding: Rounding,
}

impl Law<'_> {
    fn bonus(&self, award: Award, kind: AwardeeKind) -> Result<Bonus<'_>, Vec<Refusal>> {
        self.on.bonus(award, self.decider, kind, self.rounding)
    }
}

/// One of each, by award from the highest, then in the order of the list.
fn each_once<T: PartialEq>(groups: &[Group], of: impl Fn(&Group, &PaidRow) -> Option<T>) -> Vec<T> {
    let mut found: Vec<(u32, T)> = Vec::new();
    for group in groups {
        for row in &group.rows {
            let one = of(group, row).filter(|one| found.iter().all(|(_, known)| known != one));
            found.extend(one.map(|one| (row.holder.award_rank, one)));
        }
    }
    found.sort_by_key(|(rank, _)| *rank);
    found.into_iter().map(|(_, one)| one).collect()
}

/// Whom a reward is for: everyone of a kind, or one by name, apart from the others where they have one in common.
fn whom(group: &Group, row: &PaidRow) -> String {
    let of_award = |other: &&PaidRow| other.holder.award_name == row.holder.award_name;
    let common = group
        .rows
        .iter()
        .filter(of_award)
        .any(|other| other.alone.is_none());
    match &row.alone {
        Some(name) if common => format!("riêng {name}"),
        Some(name) => name.clone(),
        None => group.kind.name().to_owned(),
    }
}

fn rate(group: &Group, row: &PaidRow) -> Rate {
    Rate {
        award: row.holder.award_name.clone(),
        kind: whom(group, row),
        amount: row.amount.clone(),
    }
}

fn own(groups: &[Group]) -> Vec<OwnRate> {
    each_once(groups, |group, row| {
        let source = row.source.clone()?;
        let rate = rate(group, row);
        Some(OwnRate { rate, source })
    })
}

fn gifts(groups: &[Group]) -> Vec<GiftRate> {
    each_once(groups, |group, row| {
        Some(GiftRate {
            award: row.holder.award_name.clone(),
            kind: whom(group, row),
            gift: row.gift.clone()?,
        })
    })
}

/// Who gets none: by name where others of the kind are paid for the same award.
fn unpaid(groups: &[Group]) -> Vec<Unpaid> {
    each_once(groups, |group, row| {
        let of_award = |other: &&PaidRow| other.holder.award_name == row.holder.award_name;
        let others_paid = group
            .rows
            .iter()
            .filter(of_award)
            .any(|other| other.paid > Dong::ZERO);
        let kind = if others_paid {
            row.inside.clone()
        } else {
            group.kind.name().to_owned()
        };
        let award = row.holder.award_name.clone();
        (row.paid == Dong::ZERO).then_some(Unpaid { award, kind })
    })
}

const fn rounding_words(rounding: Rounding) -> &'static str {
    match rounding {
        Rounding::Up10000 => "làm tròn số lên hàng chục nghìn đồng",
        Rounding::Nearest10000 => "làm tròn đến hàng chục nghìn đồng gần nhất",
        Rounding::None => "không làm tròn",
    }
}

/// What a paper of any kind stands on, by the law of its day; rows that the office has not confirmed are left out.
pub(in super::super) fn law_bases(brief: &Brief<'_>) -> Vec<String> {
    let bases = brief.law_bases();
    let cited = bases.iter().flat_map(|bases| &bases.cited);
    cited.map(|found| found.text.to_string()).collect()
}
