//! A paper that another program issued while this one made files.

use std::sync::Arc;

use super::Work;
use crate::diagnostic::{FaultKind, RegisterProblem, Report};
use crate::input::Session;
use crate::pipeline::open::{campaign, recorded};
use crate::pipeline::{OpenCampaign, Opened};
use crate::register::Register;

/// Where an issued file that `faults` name is of a paper that is in the register since the campaign was read: the campaign and
/// the register as they are now.
pub(super) fn overtaken(work: Work<'_>, faults: &Report, session: &mut Session) -> Option<Opened> {
    let stays = |kind: &FaultKind| matches!(kind, FaultKind::Register(RegisterProblem::IssuedStays { .. }));
    if !faults.kinds().any(stays) {
        return None;
    }
    let register = Register::open(session.folder.root()).ok()??;
    let (now, _) = session.apart(|session| read_now(work, &register, session));
    Some(Opened {
        workshop: Arc::clone(&work.opened.workshop),
        register: Some(register),
        campaigns: vec![now?],
    })
}

/// None where the register says what it said, or the campaign is faulty now.
fn read_now(work: Work<'_>, register: &Register, session: &mut Session) -> Option<OpenCampaign> {
    let name = &work.campaign.dossier.name;
    let records = recorded(name, Some(register), session)?;
    if records == work.campaign.records {
        return None;
    }
    campaign(name, records, &work.opened.workshop, Some(register), session)
}
