//! Whether the funds have, and are together, what a paper pays; and whether a payment pays anything.

use super::material::Material;
use super::views::Money;
use crate::diagnostic::{FactProblem, Fault, FaultKind, Report, RewardProblem};
use crate::model::{Brief, Dong, PaperRole};

/// Reports what stands against the money of a paper about the office's own awards (Luật 06/2022/QH15, Điều 11.4).
pub(super) fn money_sound(material: &Material<'_>, report: &mut Report) {
    let brief = material.brief();
    let Some(money) = material.money().filter(|_| brief.kind.own_awards) else {
        return;
    };
    for kind in problems(brief, money) {
        // A decision and its payment draw on one fund.
        let of_fund = matches!(kind, FaultKind::Fact(FactProblem::FundExceeded { .. }));
        let fault = Fault::new(kind, brief.entry.place().clone());
        report.push(if of_fund {
            fault.about(brief.entry.id.as_str())
        } else {
            fault
        });
    }
}

fn problems(brief: &Brief<'_>, money: &Money) -> Vec<FaultKind> {
    if brief.entry.role == Some(PaperRole::Payment) && !money.gives() {
        let id = brief.entry.id.to_string();
        return vec![RewardProblem::NothingToPay { id }.into()];
    }
    match &money.parts {
        Err(together) => {
            let (total, together) = (money.cost.to_string(), together.to_string());
            vec![RewardProblem::FundsDisagree { total, together }.into()]
        }
        Ok(parts) => {
            let short = |available: Dong, amount: Dong| amount > available;
            let over = parts
                .iter()
                .filter_map(|part| Some((part, part.available?)))
                .filter(|(part, available)| short(*available, part.amount));
            over.map(|(part, available)| {
                let kind = FactProblem::FundExceeded {
                    fund: part.name.clone(),
                    total: part.amount.to_string(),
                    available: available.to_string(),
                };
                kind.into()
            })
            .collect()
        }
    }
}
