//! The register → the files of issued papers.

use super::Records;
use crate::diagnostic::{RegisterProblem, Report};
use crate::output::OutputFile;
use crate::register::{Issue, ReceiptFile, Register};

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
pub(super) fn issue_files(
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
            let (id, number, name) = (issue.row.paper.clone(), number.clone(), file.name.clone());
            report.add(RegisterProblem::NotKept { id, number, name }, None);
            continue;
        };
        let extension = file.name.rsplit('.').next().unwrap_or_default();
        files.push(OutputFile {
            name: format!("{stem}.{extension}"),
            bytes,
            issued: Some(number.clone()),
            made_from: None,
        });
    }
    let receipt = ReceiptFile::of(&issue.row).map(|receipt| OutputFile {
        name: format!("{stem}.bien-nhan.json"),
        bytes: receipt.to_bytes(),
        issued: Some(number),
        made_from: None,
    });
    Some(files.into_iter().chain(receipt).collect())
}

/// Names of the files that a paper would have which is not in force any more.
pub(super) fn names_out_of_force(records: &Records) -> Vec<String> {
    let ended = records.iter().filter(|(_, record)| record.current.is_none());
    let names = ended
        .flat_map(|(id, _)| ["pdf", "docx", "bien-nhan.json"].map(|extension| format!("{id}.{extension}")));
    names.collect()
}
