//! The files of issued papers → their places in `output/`: when a paper is issued, and after a program was ended between the two.

use std::path::Path;

use super::super::issued_files::{campaign_files, names_out_of_force};
use super::super::open_register::output_folders;
use super::super::placed_files::{Placed, place};
use super::super::records::{Records, sound_records};
use crate::diagnostic::{FaultKind, OutputProblem, Report};
use crate::input::Session;
use crate::output::{Edited, stands, withdraw_doubles};
use crate::register::Register;

/// The files of all issued papers of the campaign, of which one has its number since: where they cannot be written, nobody is told
/// to issue it again.
pub(super) fn place_all(
    folder: &Path,
    campaign: &str,
    register: &Register,
    edited: Edited,
    session: &mut Session,
) -> Option<Placed> {
    let records = sound_records(campaign, register, &mut session.report)?;
    let (placed, faults) = session.apart(|session| place_these(folder, &records, register, edited, session));
    for kind in faults.kinds() {
        if let FaultKind::Output(OutputProblem::Unwritable { path, problem }) = kind {
            let (path, problem) = (path.clone(), *problem);
            session.add(OutputProblem::IssuedUnwritten { path, problem }, None);
        }
    }
    let said = |kind: &FaultKind| matches!(kind, FaultKind::Output(OutputProblem::Unwritable { .. }));
    session.report.extend_but(faults, said);
    placed
}

fn place_these(
    folder: &Path,
    records: &Records,
    register: &Register,
    edited: Edited,
    session: &mut Session,
) -> Option<Placed> {
    let files = campaign_files(register, records, &mut session.report)?;
    let placed = place(folder, &files, Vec::new(), edited, session)?;
    withdraw_doubles(folder, &names_out_of_force(records), &files);
    Some(placed)
}

/// Puts to their places what the register has and the folders of campaigns have not: the program was ended after the entry. Where
/// that cannot be done, the next making of papers says why.
pub fn finish_placing(session: &mut Session) {
    let Some(register) = Register::open(session.folder.root()).ok().flatten() else {
        return;
    };
    for folder in output_folders(None, session) {
        let campaign = folder.file_name().and_then(|name| name.to_str());
        let records = campaign
            .and_then(|campaign| sound_records(campaign, &register, &mut Report::default()))
            .unwrap_or_default();
        if lacks_some(&folder, &records) {
            session.apart(|session| place_these(&folder, &records, &register, Edited::Stay, session));
        }
    }
}

/// Whether a file of a paper in force is not in the folder.
fn lacks_some(folder: &Path, records: &Records) -> bool {
    let current = records.values().filter_map(|record| record.current.as_ref());
    let mut files = current.flat_map(|issue| {
        let files = issue.facts().into_iter().flat_map(|facts| &facts.files);
        files.map(|file| (issue.row.paper.as_str(), file))
    });
    files.any(|(paper, file)| {
        let extension = file.name.rsplit('.').next().unwrap_or_default();
        !stands(folder, &format!("{paper}.{extension}"), &file.sha256)
    })
}
