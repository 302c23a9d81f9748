//! What a decision cites for its money: the articles on its rates and on how they are counted, each document once.

use super::Law;
use crate::model::{Award, Refusal};

/// How an article is cited.
const ARTICLE: &str = "Điều ";

/// `Điều 50, Điều 54 Nghị định số 152/2025/NĐ-CP và Điều 15 Quy chế …`: articles of one document are named before it, once.
pub(super) fn cited_together(clauses: &[String]) -> String {
    let mut cited: Vec<(&str, Vec<&str>)> = Vec::new();
    for clause in clauses {
        let (article, document) = parted(clause);
        match cited.iter_mut().find(|(known, _)| *known == document) {
            Some((_, articles)) => articles.push(article),
            None => cited.push((document, vec![article])),
        }
    }
    let said = cited.into_iter().map(|(document, mut articles)| {
        articles.sort_by_key(|article| article_number(article));
        articles.dedup();
        format!("{}{document}", articles.join(", "))
    });
    said.collect::<Vec<_>>().join(" và ")
}

/// `Điều 54`, ` Nghị định số …`. What does not begin with an article is a document as a whole.
fn parted(clause: &str) -> (&str, &str) {
    let Some(behind) = clause.strip_prefix(ARTICLE) else {
        return ("", clause);
    };
    let digits = behind.bytes().take_while(u8::is_ascii_digit).count();
    clause.split_at(ARTICLE.len() + digits)
}

fn article_number(article: &str) -> Option<u32> {
    article.strip_prefix(ARTICLE)?.parse().ok()
}

/// Whether articles of more than one document are cited.
pub(super) fn several_documents(clauses: &[String]) -> bool {
    let mut documents = clauses.iter().map(|clause| parted(clause).1);
    let first = documents.next();
    documents.any(|document| Some(document) != first)
}

/// What a decision cites for the money of each of its awards: titles and forms stand in different articles.
pub(super) fn clauses(
    awards: &[Award],
    law: &Law<'_>,
    refusals: &mut Vec<Refusal>,
) -> Vec<(Award, Vec<String>)> {
    let mut clauses = Vec::new();
    for award in awards {
        match law.on.money_clause(*award, law.decider) {
            Ok(clause) => {
                let (_, document) = parted(clause.text.as_str());
                let principles = clause
                    .principles
                    .iter()
                    .map(|article| format!("{article}{document}"));
                clauses.push((*award, principles.chain([clause.text.to_string()]).collect()));
            }
            Err(refusal) => refusals.push(refusal),
        }
    }
    clauses
}
