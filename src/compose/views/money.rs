//! Money of the awards that the office decides itself: each line, sums by group, the total in words, what is cited.

use serde::Serialize;

use super::lists::{ListRow, list, row as list_row};
use crate::model::{
    Award, AwardLine, Awardee, AwardeeKind, Bonus, Brief, Decider, Dong, GroupNumber, LawOn, Refusal, Review,
    Rounding, Thousandths, counted, dong_words, even_decimals, roman,
};

/// What is paid.
#[derive(Debug, Serialize)]
pub(in super::super) struct Money {
    base: String,
    clause: String,
    rounding: &'static str,
    fund: String,
    rates: Vec<Rate>,
    groups: Vec<Group>,
    /// In đồng, to hold against the fund.
    #[serde(skip)]
    pub(in super::super) sum: Dong,
    total: String,
    total_words: String,
}

impl Money {
    /// Its lines, one for each awardee, as the book of awards enters them.
    pub(in super::super) fn lines(&self) -> Vec<AwardLine> {
        let paid = |row: &PaidRow| row.holder.line(&row.amount);
        lines(
            self.groups
                .iter()
                .map(|group| group.rows.iter().map(paid).collect()),
        )
    }
}

/// The lines of all groups, numbered through, and in each group where there are several.
fn lines(groups: impl Iterator<Item = Vec<AwardLine>>) -> Vec<AwardLine> {
    let groups: Vec<Vec<AwardLine>> = groups.collect();
    let several = groups.len() > 1;
    let rows = (1..).zip(groups).flat_map(|(group, rows)| {
        let numbered = (1..).zip(rows);
        numbered.map(move |(number, line)| (GroupNumber { group, number }, line))
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
    kind: AwardeeKind,
    amount: String,
}

#[derive(Debug, Serialize)]
struct Group {
    numeral: String,
    kind: AwardeeKind,
    count: String,
    rows: Vec<PaidRow>,
    total: String,
}

#[derive(Debug, Serialize)]
struct PaidRow {
    #[serde(flatten)]
    holder: ListRow,
    coefficient: String,
    factor: String,
    amount: String,
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
            groups.map(|group| group.rows.iter().map(|row| row.line("")).collect())
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

/// Why there is no money yet.
pub(in super::super) enum NoMoney {
    /// Nobody is proposed, or the review's file names no fund.
    Nothing,
    /// The law gives no answer to print.
    Refused(Vec<Refusal>),
}

/// The money of the paper's list, by the law of its decision's day.
pub(in super::super) fn money(brief: &Brief<'_>, review: &Review) -> Result<Money, NoMoney> {
    let (decider, date) = brief.decider().zip(brief.law_day()).ok_or(NoMoney::Nothing)?;
    let fund = brief
        .dossier
        .review_file(&review.id)
        .and_then(|file| file.fund.as_ref())
        .ok_or(NoMoney::Nothing)?;
    let awardees = brief.awardees(review);
    if awardees.is_empty() {
        return Err(NoMoney::Nothing);
    }
    let law = Law {
        on: brief.law(date),
        decider,
        rounding: brief.dossier.office.rounding,
    };
    let mut refusals = Vec::new();
    let base = law
        .on
        .base_salary()
        .map_err(|refusal| refusals.push(refusal))
        .ok();
    let clauses = clauses(&awards_of(brief, review), &law, &mut refusals);
    let mut groups = groups(brief, review, &law, &mut refusals);
    let (Some(base), true) = (base, refusals.is_empty()) else {
        return Err(NoMoney::Refused(refusals));
    };
    for column in [coefficient_of, factor_of] {
        even_decimals(
            groups
                .iter_mut()
                .flat_map(|(group, _)| &mut group.rows)
                .map(column),
        );
    }
    let total = Dong::total(groups.iter().map(|(_, total)| *total))
        .ok_or(NoMoney::Refused(vec![Refusal::BonusTooLarge]))?;
    Ok(Money {
        base: base.amount.to_string(),
        clause: clauses.join(" và "),
        rounding: rounding_words(law.rounding),
        fund: fund.name.to_string(),
        rates: rates(groups.iter().map(|(group, _)| group)),
        groups: groups.into_iter().map(|(group, _)| group).collect(),
        sum: total,
        total: total.to_string(),
        total_words: dong_words(total, brief.dossier.office.wording),
    })
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

fn groups(
    brief: &Brief<'_>,
    review: &Review,
    law: &Law<'_>,
    refusals: &mut Vec<Refusal>,
) -> Vec<(Group, Dong)> {
    let awardees = brief.awardees(review);
    let mut groups: Vec<(Group, Dong)> = Vec::new();
    for kind in AwardeeKind::ALL.iter().copied() {
        let of_kind: Vec<&Awardee> = awardees
            .iter()
            .filter(|awardee| awardee.kind == kind)
            .map(|awardee| &awardee.value)
            .collect();
        let mut rows = Vec::new();
        let mut amounts = Vec::new();
        for (awardee, number) in of_kind.iter().zip(1..) {
            match law.bonus(awardee.award.value, kind) {
                Ok(bonus) => {
                    amounts.push(bonus.amount);
                    rows.push(row(list_row(awardee, number, brief), &bonus));
                }
                Err(more) => refusals.extend(
                    more.into_iter()
                        .filter(|one| !refusals.contains(one))
                        .collect::<Vec<_>>(),
                ),
            }
        }
        if let Some(total) = Dong::total(amounts).filter(|_| !rows.is_empty()) {
            let group = Group {
                numeral: roman(groups.len() + 1),
                kind,
                count: counted(rows.len() as u64),
                rows,
                total: total.to_string(),
            };
            groups.push((group, total));
        }
    }
    groups
}

fn row(holder: ListRow, bonus: &Bonus<'_>) -> PaidRow {
    let factor = bonus.factor.map_or(Thousandths::ONE, |factor| factor.value);
    PaidRow {
        holder,
        coefficient: bonus.coefficient.value.to_string(),
        factor: factor.to_string(),
        amount: bonus.amount.to_string(),
    }
}

const fn coefficient_of(row: &mut PaidRow) -> &mut String {
    &mut row.coefficient
}

const fn factor_of(row: &mut PaidRow) -> &mut String {
    &mut row.factor
}

/// The amounts by kind of holder, each once.
fn rates<'a>(groups: impl Iterator<Item = &'a Group>) -> Vec<Rate> {
    let mut rates: Vec<Rate> = Vec::new();
    for group in groups {
        for row in &group.rows {
            let rate = Rate {
                award: row.holder.award.clone(),
                kind: group.kind,
                amount: row.amount.clone(),
            };
            if !rates.contains(&rate) {
                rates.push(rate);
            }
        }
    }
    rates
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

/// The awards of the paper's list, each once.
fn awards_of(brief: &Brief<'_>, review: &Review) -> Vec<Award> {
    let mut awards: Vec<Award> = brief
        .awardees(review)
        .iter()
        .map(|awardee| awardee.award.value)
        .collect();
    awards.sort_unstable();
    awards.dedup();
    awards
}

/// What a decision cites for the money of its awards: titles and forms stand in different articles.
fn clauses(awards: &[Award], law: &Law<'_>, refusals: &mut Vec<Refusal>) -> Vec<String> {
    let mut clauses: Vec<String> = Vec::new();
    for award in awards {
        match law.on.money_clause(*award, law.decider) {
            Ok(clause) if clauses.iter().all(|known| known != clause.text.as_str()) => {
                clauses.push(clause.text.to_string());
            }
            Ok(_) => {}
            Err(refusal) => refusals.push(refusal),
        }
    }
    clauses
}
