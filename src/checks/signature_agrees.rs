//! # What it does
//! Holds the lines above a signature against whose power the paper is issued by: the head's own, or the collective's.
//!
//! # Why
//! TM. speaks for a collective. What the head decides alone is signed with the head's title, or KT., TL., TUQ., Q. before
//! it; signed otherwise, a decision is void or sent back.
//!
//! # Example
//! A decision of the chairman with `authority: [{prefix: TM., of: ỦY BAN NHÂN DÂN}]`.
//!
//! # Basis
//! Nghị định 30/2020/NĐ-CP, Điều 13; Phụ lục I, phần I, mục II.7.

use crate::diagnostic::{Fault, ProcedureProblem, Report, SignatureRule};
use crate::input::folded;
use crate::model::{AuthorityStep, Brief, Decider, IssuingBody, OneOrMore, Prefix, Shape, Signatory};

pub(super) const COMMITTEE: &str = "ỦY BAN NHÂN DÂN";
pub(super) const COUNCIL: &str = "HỘI ĐỒNG NHÂN DÂN";

/// By whose power a paper is issued.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Power {
    /// The head's own; with the head's title in capitals, where it is known.
    Head(Option<String>),
    /// The collective's.
    Collective,
    /// The kind does not say.
    Unsaid,
}

/// The power that the kind of a paper says.
pub fn power_of_kind(brief: &Brief<'_>) -> Power {
    let collective = brief.body.decider.is_some_and(Decider::is_collective);
    if brief.kind.by_head && brief.kind.own_awards && collective {
        Power::Collective
    } else if brief.kind.by_head {
        Power::Head(brief.body.head.as_ref().map(|head| head.as_str().to_uppercase()))
    } else {
        Power::Unsaid
    }
}

/// Reports a signature that does not go with that power; the first rule that is broken.
pub fn signature_agrees(brief: &Brief<'_>, power: &Power, report: &mut Report) {
    let Some(signatory) = brief.signatory else { return };
    let found = signatory.authority_lines().join(" / ");
    let kind = if let Some(rule) = broken(signatory, brief, power) {
        ProcedureProblem::SignatureDisagrees { found, rule }
    } else if *power == Power::Unsaid
        && brief.entry.issued.is_none()
        && passes_over_committee(signatory, brief)
    {
        let id = brief.entry.id.to_string();
        ProcedureProblem::CommitteeUnnamed { id, found }
    } else {
        return;
    };
    let place = brief.entry.row.signatory.as_ref().map(|id| id.place.clone());
    let place = place.unwrap_or_else(|| brief.entry.place().clone());
    report.push(Fault::new(kind, place).about(brief.entry.id.to_string()));
}

fn broken(signatory: &Signatory, brief: &Brief<'_>, power: &Power) -> Option<SignatureRule> {
    let steps = &signatory.authority;
    let for_collective = |step: &AuthorityStep| step.prefix == Prefix::OnBehalf;
    let below_top = steps.iter().skip(1).any(for_collective);
    let collective = steps.first().filter(|step| for_collective(step));
    let by_order = |step: &AuthorityStep| step.prefix == Prefix::ByOrder;
    let deputy_for = |prefix| prefix == Prefix::Deputy;
    let position = signatory.position.as_ref().map(OneOrMore::joined);
    match power {
        _ if brief.kind.enters_book && steps.iter().any(by_order) => Some(SignatureRule::NotByOrder),
        _ if below_top => Some(SignatureRule::CollectiveFirst),
        Power::Head(_) if collective.is_some() => Some(SignatureRule::PersonalPower),
        Power::Collective if collective.is_none() => Some(SignatureRule::CollectivePower),
        _ if collective.is_some_and(|step| is_anothers(step.of.as_str(), brief)) => {
            Some(SignatureRule::OwnCollective)
        }
        _ if steps.last().is_some_and(|step| deputy_for(step.prefix))
            && !position.as_deref().is_some_and(is_deputy) =>
        {
            Some(SignatureRule::Deputy)
        }
        _ if deputises_for_another(steps, brief.body) => Some(SignatureRule::DeputyOfHead),
        Power::Head(Some(title)) if !is_heads(signatory, title, brief.body) => {
            Some(SignatureRule::HeadsTitle)
        }
        Power::Unsaid if is_nobodys(signatory, brief) => Some(SignatureRule::HeadsTitle),
        Power::Unsaid if is_of_anothers_head(signatory, brief.body) => Some(SignatureRule::OwnHead),
        Power::Head(_) | Power::Collective | Power::Unsaid => None,
    }
}

/// Whether someone other than the head signs a paper of the whole body by no authority; minutes and lists are signed by
/// those who made them.
fn is_nobodys(signatory: &Signatory, brief: &Brief<'_>) -> bool {
    let of_body = matches!(brief.kind.shape, Shape::Titled | Shape::Letter | Shape::Copy);
    let title = brief
        .body
        .head
        .as_ref()
        .filter(|_| of_body && signatory.authority.is_empty());
    title.is_some_and(|title| !is_heads(signatory, title.as_str(), brief.body))
}

/// Whether the head of a People's Committee signs in his own name what the Committee says. What he decides alone has a line of
/// authority, or a kind that says so.
fn passes_over_committee(signatory: &Signatory, brief: &Brief<'_>) -> bool {
    let said_by_body = matches!(brief.kind.shape, Shape::Titled | Shape::Letter);
    let decides = brief
        .kind
        .abbreviation
        .as_ref()
        .is_some_and(|short| short.as_str() == "QĐ");
    let own_name = signatory
        .authority
        .first()
        .is_none_or(|step| matches!(step.prefix, Prefix::Acting | Prefix::Deputy));
    said_by_body && !decides && own_name && in_full(brief.body.name.as_str()).starts_with(COMMITTEE)
}

/// Whether TL. or TUQ. is of a chairman where a unit below his committee issues the paper.
fn is_of_anothers_head(signatory: &Signatory, body: &IssuingBody) -> bool {
    const CHAIRMAN: &str = "CHỦ TỊCH";
    const CHAIRED: [&str; 4] = ["HỘI ", "ỦY BAN ", "LIÊN ĐOÀN ", "CÔNG ĐOÀN "];
    let below = body
        .parent
        .as_ref()
        .is_some_and(|parent| in_full(&parent.joined()).starts_with(COMMITTEE));
    let name = in_full(body.name.as_str());
    let delegated = signatory.authority.first().is_some_and(|step| {
        let by_other = matches!(step.prefix, Prefix::ByOrder | Prefix::Delegated);
        by_other && in_full(step.of.as_str()).starts_with(CHAIRMAN)
    });
    below && delegated && !CHAIRED.iter().any(|kind| name.starts_with(kind))
}

/// Whether TM. names another body of the office, a People's Committee or Council where none issues the paper, or anything else
/// where a People's Committee does.
fn is_anothers(of: &str, brief: &Brief<'_>) -> bool {
    let of = in_full(of);
    let full = |body: &IssuingBody| in_full(body.name.as_str());
    let names = |body: &IssuingBody| full(body).starts_with(&of);
    let of_people = [COMMITTEE, COUNCIL].iter().any(|kind| of.starts_with(kind));
    let of_committee = full(brief.body).starts_with(COMMITTEE);
    let others = brief.dossier.office.bodies.iter();
    !names(brief.body) && (of_people || of_committee || others.into_iter().any(names))
}

/// Whether KT. is for someone who is not the head of the body; who signs by order may have a deputy of his own.
fn deputises_for_another(steps: &[AuthorityStep], body: &IssuingBody) -> bool {
    let passed_on = |step: &AuthorityStep| matches!(step.prefix, Prefix::ByOrder | Prefix::Delegated);
    let Some(title) = body.head.as_ref().filter(|_| !steps.iter().any(passed_on)) else {
        return false;
    };
    let mut deputies = steps.iter().filter(|step| step.prefix == Prefix::Deputy);
    deputies.any(|step| !is_title(step.of.as_str(), title.as_str(), body))
}

/// Whether the first line is the title of the head, alone or with the body's name.
fn is_heads(signatory: &Signatory, title: &str, body: &IssuingBody) -> bool {
    let first = signatory.authority.first().map(|step| step.of.to_string());
    let position = || signatory.position.as_ref().map(OneOrMore::joined);
    let Some(first) = first.or_else(position) else {
        return false;
    };
    is_title(&first, title, body)
}

/// Whether words are the title of the head, alone or with the body's name.
fn is_title(words: &str, title: &str, body: &IssuingBody) -> bool {
    let (first, title) = (in_full(words), in_full(title));
    let whole = format!("{title} {}", in_full(body.name.as_str()));
    // A slip of marks is named where it was typed.
    if folded(&first) == folded(&title) {
        return true;
    }
    first.starts_with(&title) && whole.starts_with(&first)
}

fn is_deputy(position: &str) -> bool {
    let position = position.to_uppercase();
    position
        .split_whitespace()
        .any(|word| matches!(word, "PHÓ" | "THỨ"))
}

/// In capitals, one space between words, without the abbreviations that offices use.
pub(super) fn in_full(name: &str) -> String {
    let capitals = name.to_uppercase().replace("UỶ", "ỦY");
    let words: Vec<&str> = capitals.split_whitespace().collect();
    let plain = words.join(" ");
    plain
        .replace("UBND", "ỦY BAN NHÂN DÂN")
        .replace("HĐND", "HỘI ĐỒNG NHÂN DÂN")
}
