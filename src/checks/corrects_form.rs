//! # What it does
//! Holds what a letter of correction says was printed against what it says is right: they differ, and not in an amount.
//!
//! # Why
//! A letter corrects slips of form. Money that was decided wrongly is decided anew, by a paper of the same form.
//!
//! # Example
//! `printed: 710.000 đồng, right: 810.000 đồng`.
//!
//! # Basis
//! Nghị định 30/2020/NĐ-CP, Điều 18 khoản 3.

use crate::diagnostic::{FactProblem, Report};
use crate::model::{Brief, PaperAct};

/// Reports every correction that corrects nothing, or an amount.
pub fn corrects_form(brief: &Brief<'_>, report: &mut Report) {
    let Some(PaperAct::Corrects { paper, corrections }) = &brief.entry.row.act else {
        return;
    };
    for correction in corrections {
        let (printed, right) = (correction.printed.as_str(), correction.right.as_str());
        let id = brief.entry.id.to_string();
        let said = printed.to_owned();
        if printed == right {
            report.add(
                FactProblem::CorrectedToSame { id, printed: said },
                paper.place.clone(),
            );
        } else if is_money(printed) && is_money(right) && digits(printed) != digits(right) {
            let kind = FactProblem::ContentCorrected {
                id,
                printed: said,
                right: right.to_owned(),
            };
            report.add(kind, paper.place.clone());
        }
    }
}

fn is_money(words: &str) -> bool {
    words.split_whitespace().any(|word| word.starts_with("đồng"))
}

fn digits(words: &str) -> String {
    words.chars().filter(char::is_ascii_digit).collect()
}
