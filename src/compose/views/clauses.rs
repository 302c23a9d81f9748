//! On what clauses of the award law those of a list are proposed: `khoản 1 và khoản 3 Điều 74`.

use crate::input::RowWord;
use crate::model::{Awardee, Brief};

/// Each clause once, those of one article together. None where one of them is not known: half a citation is a wrong one.
pub(super) fn clauses<'a>(awardees: impl Iterator<Item = &'a Awardee>, brief: &Brief<'_>) -> Option<String> {
    let mut found: Vec<(&str, Vec<&str>)> = Vec::new();
    let mut texts: Vec<&str> = awardees
        .map(|awardee| clause(awardee, brief))
        .collect::<Option<_>>()?;
    texts.sort_unstable();
    texts.dedup();
    for text in texts {
        let (clause, article) = match text.rfind("Điều") {
            Some(at) => (text[..at].trim_end(), &text[at..]),
            None => ("", text),
        };
        match found.iter_mut().find(|(known, _)| *known == article) {
            Some((_, clauses)) => clauses.push(clause),
            None => found.push((article, vec![clause])),
        }
    }
    let said: Vec<String> = found
        .iter()
        .map(|(article, clauses)| format!("{} {article}", listed(clauses)).trim_start().to_owned())
        .collect();
    let said: Vec<&str> = said.iter().map(String::as_str).collect();
    (!said.is_empty()).then(|| listed(&said))
}

fn clause<'a>(awardee: &Awardee, brief: &Brief<'a>) -> Option<&'a str> {
    let unit = awardee.unit.as_ref().and_then(|unit| brief.dossier.unit(unit));
    let own = unit.filter(|unit| awardee.is_unit(unit.name.as_str()));
    let by = (awardee.award.value, awardee.decided_by.value);
    let law = brief.law(brief.law_day()?);
    let clause = law.award_clause(by, awardee.kind, own.map(|unit| unit.kind.word()))?;
    Some(clause.text.as_str())
}

/// `khoản 1, khoản 3 và khoản 5`.
fn listed(parts: &[&str]) -> String {
    match parts.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} và {last}", rest.join(", ")),
        _ => parts.concat(),
    }
}
