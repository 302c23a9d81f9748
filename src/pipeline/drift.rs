//! What today's inputs would change in the words of issued papers.

use std::sync::Arc;

use similar::{ChangeTag, TextDiff};

use super::issue::plain;
use super::{Records, Workshop, issued};
use crate::diagnostic::RegisterProblem;
use crate::document::lines;
use crate::input::Session;
use crate::model::{Dossier, Issued};
use crate::register::{Register, WORDS, records};

/// How many changes a warning shows.
const SHOWN_CHANGES: usize = 8;

impl Workshop {
    /// Warns of each issued paper that today's inputs would make with other words, or not at all. It is composed with the register as it
    /// was when the paper was issued, so that later numbers are no change.
    pub fn drifts(&self, name: &str, register: &Register, session: &mut Session) {
        let Some(rows) = session.kept(register.rows_of(name)) else {
            return;
        };
        let (dossier, _) = session.apart(|session| self.read_unchecked(name, session));
        let Some(dossier) = dossier else { return };
        for (id, record) in records(rows.clone()) {
            let Some(issue) = record.current else { continue };
            let before = records(rows.iter().filter(|row| row.seq < issue.row.seq).cloned());
            let own = issue.issued(&record.former);
            if dossier.paper(&id).is_none() {
                continue;
            }
            let Some(now) = self.words_as_of(&dossier, &id, &own, &before, session) else {
                let number = issue.row.number_symbol();
                session.add(RegisterProblem::IssuedUnmade { id, number }, None);
                continue;
            };
            let kept = register.bytes(issue.row.seq, WORDS).ok().flatten();
            let Some(kept) = kept.and_then(|bytes| String::from_utf8(bytes).ok()) else {
                continue;
            };
            let changes = changes(&kept, &now);
            if !changes.is_empty() {
                let number = issue.row.number_symbol();
                let problem = RegisterProblem::InputsDiffer { id, number, changes };
                session.add(problem, None);
            }
        }
    }

    /// The words that a paper would have if it were issued now with the number it has.
    fn words_as_of(
        &self,
        dossier: &Dossier,
        id: &str,
        own: &Issued,
        before: &Records,
        session: &mut Session,
    ) -> Option<String> {
        let dossier = as_of(dossier, id, own, before);
        let entry = dossier.paper(id)?;
        let (paper, _) = session.apart(|session| self.compose(&dossier, entry, session));
        Some(plain(&lines(&paper?, &self.format.letterhead)))
    }
}

/// The dossier with the register as it was when the paper `id` was issued.
pub(super) fn as_of(dossier: &Dossier, id: &str, own: &Issued, before: &Records) -> Dossier {
    let mut known = issued(before);
    known.insert(id.to_owned(), Arc::new(own.clone()));
    dossier.with_issued(&known)
}

/// Changed words, each with what stood there before; the first few, and how many more there are.
fn changes(before: &str, after: &str) -> Vec<(String, String)> {
    let diff = TextDiff::from_words(before, after);
    let mut changes: Vec<(String, String)> = Vec::new();
    let mut open = false;
    for change in diff.iter_all_changes() {
        let blank = change.value().trim().is_empty();
        match change.tag() {
            ChangeTag::Equal if blank => {}
            ChangeTag::Equal => open = false,
            tag => {
                if !open {
                    changes.push((String::new(), String::new()));
                    open = true;
                }
                if let Some((gone, new)) = changes.last_mut() {
                    let side = if tag == ChangeTag::Delete { gone } else { new };
                    if !blank {
                        if !side.is_empty() {
                            side.push(' ');
                        }
                        side.push_str(change.value().trim());
                    }
                }
            }
        }
    }
    changes.retain(|(gone, new)| !(gone.is_empty() && new.is_empty()));
    let more = changes.len().saturating_sub(SHOWN_CHANGES);
    changes.truncate(SHOWN_CHANGES);
    if more > 0 {
        changes.push((String::new(), format!("… (+{more})")));
    }
    changes
}

#[cfg(test)]
mod tests {
    use super::changes;

    #[test]
    fn changed_words_come_together_with_what_they_replace() {
        let pair = |gone: &str, new: &str| (gone.to_owned(), new.to_owned());
        let found = changes(
            "Tặng Giấy khen cho\n05 tập thể",
            "Tặng Giấy khen cho\n06 tập thể, 01 cá nhân",
        );
        assert_eq!(found, [pair("05", "06"), pair("thể", "thể, 01 cá nhân")]);
        assert_eq!(changes("một hai", "một hai"), []);
    }
}
