//! On what clauses of the award law those of a list are proposed: `điểm a khoản 1 và khoản 5 Điều 74`.

use crate::model::{Awardee, Brief, Ground};

/// Each clause once, those of one article together. None where one of them is not known: half a citation is a wrong one.
pub(super) fn clauses<'a>(awardees: impl Iterator<Item = &'a Awardee>, brief: &Brief<'_>) -> Option<String> {
    let mut found: Vec<(&str, Vec<String>)> = Vec::new();
    let mut cited: Vec<(&str, Option<Ground>)> = awardees
        .map(|awardee| {
            let clause = brief.award_clause(awardee)?;
            let ground = awardee.ground.as_ref().map(|ground| ground.value);
            let offered = ground.filter(|ground| clause.grounds.contains(ground));
            Some((clause.text.as_str(), offered))
        })
        .collect::<Option<_>>()?;
    cited.sort_unstable();
    cited.dedup();
    for (text, ground) in cited {
        let (clause, article) = match text.rfind("Điều") {
            Some(at) => (text[..at].trim_end(), &text[at..]),
            None => ("", text),
        };
        let point = ground.map(|ground| format!("điểm {ground} ")).unwrap_or_default();
        let clause = point + clause;
        match found.iter_mut().find(|(known, _)| *known == article) {
            Some((_, clauses)) => clauses.push(clause),
            None => found.push((article, vec![clause])),
        }
    }
    let said: Vec<String> = found
        .iter()
        .map(|(article, clauses)| format!("{} {article}", listed(clauses)).trim_start().to_owned())
        .collect();
    (!said.is_empty()).then(|| listed(&said))
}

/// `khoản 1, khoản 3 và khoản 5`.
fn listed(parts: &[String]) -> String {
    match parts.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} và {last}", rest.join(", ")),
        _ => parts.concat(),
    }
}
