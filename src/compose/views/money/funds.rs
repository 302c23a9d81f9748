//! Which fund pays how much of what a decision gives.

use crate::model::{Dong, Fund, Id};

/// What one fund pays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::compose) struct FundPart {
    /// Its name.
    pub(in crate::compose) name: String,
    /// How much.
    pub(in crate::compose) amount: Dong,
    /// What is left in it, where the office says so.
    pub(in crate::compose) available: Option<Dong>,
}

/// The parts of all funds; and what they are together, where that is not the sum to be paid. `paid` says of each reward the fund
/// that it names, and what it costs.
pub(super) fn parts(funds: &[Fund], paid: &[(Option<&Id>, Dong)], sum: Dong) -> Result<Vec<FundPart>, Dong> {
    let amounts = if funds.iter().any(|fund| fund.share.is_some()) {
        by_share(funds, sum)
    } else {
        by_amount(funds, paid, sum)
    };
    let together = Dong::total(amounts.iter().copied()).unwrap_or(Dong::MAX);
    if together != sum && !funds.is_empty() {
        return Err(together);
    }
    let parts = funds.iter().zip(amounts).map(|(fund, amount)| FundPart {
        name: fund.name.to_string(),
        amount,
        available: fund.available,
    });
    Ok(parts.collect())
}

/// Each fund's share in whole đồng; what is over goes to the first of those that lost most.
fn by_share(funds: &[Fund], sum: Dong) -> Vec<Dong> {
    let share = |fund: &Fund| fund.share.as_ref().map_or((0, 1), |share| share.ratio());
    let exact: Vec<(u128, u128)> = funds.iter().map(share).collect();
    let floor = |(part, whole): (u128, u128)| u128::from(sum.amount()) * part / whole;
    let rest = |(part, whole): (u128, u128)| (u128::from(sum.amount()) * part % whole) * 1_000_000 / whole;
    let mut amounts: Vec<u128> = exact.iter().copied().map(floor).collect();
    let mut order: Vec<usize> = (0..funds.len()).collect();
    order.sort_by_key(|at| std::cmp::Reverse(rest(exact[*at])));
    let over = u128::from(sum.amount()).saturating_sub(amounts.iter().sum());
    let over = usize::try_from(over).unwrap_or_default();
    // More is over than roundings lose where the shares are no whole: the sum says so.
    if over <= funds.len() {
        for at in order.into_iter().take(over) {
            amounts[at] += 1;
        }
    }
    let dong = |amount| u64::try_from(amount).ok().and_then(Dong::new);
    amounts
        .into_iter()
        .map(|amount| dong(amount).unwrap_or(Dong::MAX))
        .collect()
}

/// The amount that a fund says, else what names it; what is left falls to the one fund that says no amount.
fn by_amount(funds: &[Fund], paid: &[(Option<&Id>, Dong)], sum: Dong) -> Vec<Dong> {
    let named = |fund: &Fund| {
        let id = fund.id.as_ref().map(|id| &id.value);
        let of_fund = paid.iter().filter(|(other, _)| other.is_some() && *other == id);
        Dong::total(of_fund.map(|(_, amount)| *amount)).unwrap_or(Dong::MAX)
    };
    let said = |fund: &Fund| fund.amount.as_ref().map(|amount| amount.value.max(named(fund)));
    let mut amounts: Vec<Dong> = funds
        .iter()
        .map(|fund| said(fund).unwrap_or_else(|| named(fund)))
        .collect();
    let open: Vec<usize> = (0..funds.len())
        .filter(|at| funds[*at].amount.is_none())
        .collect();
    let together = Dong::total(amounts.iter().copied()).unwrap_or(Dong::MAX);
    if let ([open], Some(left)) = (open.as_slice(), sum.amount().checked_sub(together.amount())) {
        let whole = Dong::new(amounts[*open].amount() + left);
        amounts[*open] = whole.unwrap_or(Dong::MAX);
    }
    amounts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Place;
    use crate::input::At;
    use crate::model::Line;

    fn dong(text: &str) -> Dong {
        text.parse().unwrap()
    }

    fn at<T>(value: T) -> At<T> {
        let place = Place::file("reviews/so-ket.yaml");
        At { value, place }
    }

    fn fund(name: &str, share: Option<&str>, amount: Option<&str>) -> Fund {
        Fund {
            id: None,
            name: Line::typed(name).unwrap(),
            share: share.map(|share| at(share.parse().unwrap())),
            amount: amount.map(|amount| at(dong(amount))),
            available: None,
        }
    }

    fn amounts(funds: &[Fund], sum: &str) -> Result<Vec<Dong>, Dong> {
        let paid = [(None, dong(sum))];
        let parts = parts(funds, &paid, dong(sum))?;
        Ok(parts.into_iter().map(|part| part.amount).collect())
    }

    #[test]
    fn f4_one_fund_pays_everything() {
        assert_eq!(
            amounts(&[fund("A", None, None)], "710.000"),
            Ok(vec![dong("710.000")])
        );
        assert_eq!(amounts(&[], "710.000"), Ok(vec![]));
    }

    #[test]
    fn f4_shares_of_funds_are_whole_dong_and_add_up() {
        let thirds = ["1/3", "1/3", "1/3"].map(|share| fund("A", Some(share), None));
        assert_eq!(
            amounts(&thirds, "100"),
            Ok(vec![dong("34"), dong("33"), dong("33")])
        );
        let two = [fund("A", Some("60%"), None), fund("B", Some("40%"), None)];
        assert_eq!(
            amounts(&two, "2.130.000"),
            Ok(vec![dong("1.278.000"), dong("852.000")])
        );
        let short = [fund("A", Some("60%"), None), fund("B", Some("30%"), None)];
        assert_eq!(amounts(&short, "1.000.000"), Err(dong("900.000")));
    }

    #[test]
    fn f4_amounts_of_funds_are_the_sum_or_leave_the_rest_to_one() {
        let open = [fund("A", None, Some("500.000")), fund("B", None, None)];
        assert_eq!(
            amounts(&open, "800.000"),
            Ok(vec![dong("500.000"), dong("300.000")])
        );
        assert_eq!(amounts(&open, "400.000"), Err(dong("500.000")));
        let closed = [fund("A", None, Some("500.000")), fund("B", None, Some("200.000"))];
        assert_eq!(
            amounts(&closed, "700.000"),
            Ok(vec![dong("500.000"), dong("200.000")])
        );
        assert_eq!(amounts(&closed, "800.000"), Err(dong("700.000")));
        let unsaid = [fund("A", None, None), fund("B", None, None)];
        assert_eq!(amounts(&unsaid, "800.000"), Err(dong("0")));
    }
}
