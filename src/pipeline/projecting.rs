//! The register → the files of issued papers, and what today's inputs would change in them.

use std::sync::Arc;

use similar::{ChangeTag, TextDiff};

use super::facts::plain;
use super::issuing::{Records, issued};
use super::{FileFormat, Workshop};
use crate::diagnostic::{FaultKind, RegisterProblem, Report};
use crate::document::lines;
use crate::input::Folder;
use crate::model::{Dossier, Issued};
use crate::output::OutputFile;
use crate::register::{Issue, ReceiptFile, Register, Row, WORDS, records, sha256};

/// How many changes a warning shows.
const SHOWN_CHANGES: usize = 8;

/// Every file of every issue of a campaign, as it has to be in the output folder. What is no longer in force keeps its
/// files under names with its number. None means the register cannot be read, and the report says why.
pub fn campaign_files(
    register: &Register,
    records: &Records,
    report: &mut Report,
) -> Option<Vec<OutputFile>> {
    let mut files = Vec::new();
    for (id, record) in records {
        for (issue, _) in &record.former {
            let number = issue.row.number.map_or_else(
                || format!("dong-{}", issue.row.seq),
                |number| format!("so-{number}"),
            );
            files.extend(issue_files(register, issue, &format!("{id}--{number}"), report)?);
        }
        if let Some(issue) = &record.current {
            files.extend(issue_files(register, issue, id, report)?);
        }
    }
    Some(files)
}

/// The files of one issue under the name `stem`, and its receipt.
fn issue_files(
    register: &Register,
    issue: &Issue,
    stem: &str,
    report: &mut Report,
) -> Option<Vec<OutputFile>> {
    let number = issue.row.number_symbol();
    let mut files = Vec::new();
    for file in issue.facts().iter().flat_map(|facts| &facts.files) {
        let bytes = register
            .bytes(issue.row.seq, &file.name)
            .map_err(|fault| report.push(fault))
            .ok()?;
        let Some(bytes) = bytes else {
            let (row, name) = (issue.row.seq, file.name.clone());
            report.add(
                FaultKind::Register(RegisterProblem::KeptFileChanged { row, name }),
                None,
            );
            return None;
        };
        let extension = file.name.rsplit('.').next().unwrap_or_default();
        files.push(OutputFile {
            name: format!("{stem}.{extension}"),
            bytes,
            issued: Some(number.clone()),
        });
    }
    let receipt = ReceiptFile::of(&issue.row).map(|receipt| OutputFile {
        name: format!("{stem}.bien-nhan.json"),
        bytes: receipt.to_bytes(),
        issued: Some(number),
    });
    Some(files.into_iter().chain(receipt).collect())
}

impl Workshop {
    /// Warns of each issued paper that today's inputs would make with other words. It is composed with the register as it
    /// was when the paper was issued, so that later numbers are no change.
    pub fn drifts(&self, name: &str, register: &Register, folder: &mut Folder, report: &mut Report) {
        let rows = register.rows_of(name).map_err(|fault| report.push(fault));
        let Ok(rows) = rows else { return };
        let Some(dossier) = self.read_unchecked(name, folder, &mut Report::default()) else {
            return;
        };
        for (id, record) in records(rows.clone()) {
            let Some(issue) = record.current else { continue };
            let before = records(rows.iter().filter(|row| row.seq < issue.row.seq).cloned());
            let own = issue.issued(&record.former);
            let Some(now) = self.words_as_of(&dossier, &id, &own, &before, folder) else {
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
                report.add(FaultKind::Register(problem), None);
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
        folder: &Folder,
    ) -> Option<String> {
        let dossier = as_of(dossier, id, own, before);
        let entry = dossier.paper(id)?;
        let paper = self.compose(&dossier, entry, folder, &mut Report::default())?;
        Some(plain(&lines(&paper, &self.format.letterhead)))
    }
}

impl Workshop {
    /// Warns of issued papers in force whose words cite the paper of `row`, which has just ended.
    pub fn cited_by(&self, name: &str, row: &Row, register: &Register, report: &mut Report) {
        let number = row.number_symbol();
        let Ok(rows) = register.rows_of(name) else { return };
        if number.is_empty() {
            return;
        }
        let cites = |issue: &Issue| {
            let kept = register.bytes(issue.row.seq, WORDS).ok().flatten();
            kept.is_some_and(|bytes| String::from_utf8_lossy(&bytes).contains(&format!(" {number}")))
        };
        let current = records(rows).into_values().filter_map(|record| record.current);
        let papers: Vec<String> = current
            .filter(|issue| issue.row.paper != row.paper && cites(issue))
            .map(|issue| issue.row.paper)
            .collect();
        if !papers.is_empty() {
            let problem = RegisterProblem::CitedBy { number, papers };
            report.add(FaultKind::Register(problem), None);
        }
    }

    /// Makes the issued paper of `row` again, with the register as it was then. Names of the files that come out the same;
    /// the report has those that do not, and why.
    pub fn remade(
        &self,
        name: &str,
        row: &Row,
        register: &Register,
        folder: &mut Folder,
        report: &mut Report,
    ) -> Vec<String> {
        let rows = register.rows_of(name).map_err(|fault| report.push(fault));
        let dossier = self.read_unchecked(name, folder, report);
        let (Ok(rows), Some(dossier)) = (rows, dossier) else {
            return Vec::new();
        };
        let before = records(rows.iter().filter(|other| other.seq < row.seq).cloned());
        let after = records(rows.into_iter().filter(|other| other.seq <= row.seq));
        let Some(record) = after.get(&row.paper) else {
            return Vec::new();
        };
        let Some(issue) = &record.current else {
            return Vec::new();
        };
        let dossier = as_of(&dossier, &row.paper, &issue.issued(&record.former), &before);
        let made = dossier
            .paper(&row.paper)
            .and_then(|entry| self.make(&dossier, entry, &FileFormat::ALL, folder, report))
            .unwrap_or_default();
        let mut same = Vec::new();
        for file in issue.facts().iter().flat_map(|facts| &facts.files) {
            let again = made.iter().find(|made| made.name == file.name);
            if again.is_some_and(|made| sha256(&made.bytes) == file.sha256) {
                same.push(file.name.clone());
            } else {
                let now = self.receipt(&dossier, folder);
                let because = issue.facts().map(|facts| facts.receipt.differences(&now));
                let problem = RegisterProblem::RemadeDiffers {
                    name: file.name.clone(),
                    because: because.unwrap_or_default(),
                };
                report.add(FaultKind::Register(problem), None);
            }
        }
        same
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
