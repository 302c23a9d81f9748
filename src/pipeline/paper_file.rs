//! One file of a paper: of a draft as it would be made now, of an issued one as the register keeps it.

use super::issued_files::issue_files;
use super::open::OpenCampaign;
use super::preview::tree;
use super::{FileFormat, Opened, Standing};
use crate::input::Session;
use crate::model::PaperEntry;
use crate::output::OutputFile;

/// A file with its name, and nothing written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperFile {
    /// `ke-hoach.pdf`.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// The file of a paper that can be made, or is issued. None means that it has none, and the report says why.
pub fn paper_file(
    paper: &str,
    format: FileFormat,
    opened: &Opened,
    session: &mut Session,
) -> Option<PaperFile> {
    let campaign = opened.campaign_of(paper, session)?;
    let Some(entry) = campaign.dossier.paper(paper) else {
        opened.refuse_unknown(&[paper.to_owned()], session);
        return None;
    };
    match opened.workshop.standing(&campaign.dossier, entry) {
        Standing::Ready => made(entry, format, opened, campaign, session),
        Standing::Issued(_) => kept(entry, format, opened, campaign, session),
        // It has no tree either, and that says why.
        Standing::NotDue | Standing::Waiting(_) => {
            tree(entry, campaign, opened, session)?;
            None
        }
    }
}

fn made(
    entry: &PaperEntry,
    format: FileFormat,
    opened: &Opened,
    campaign: &OpenCampaign,
    session: &mut Session,
) -> Option<PaperFile> {
    let files = opened
        .workshop
        .make(&campaign.dossier, entry, &[format], session)?;
    files.into_iter().next().map(PaperFile::of)
}

fn kept(
    entry: &PaperEntry,
    format: FileFormat,
    opened: &Opened,
    campaign: &OpenCampaign,
    session: &mut Session,
) -> Option<PaperFile> {
    let (id, register) = (entry.id.as_str(), opened.register.as_ref()?);
    let issue = campaign.records.get(id)?.current.as_ref()?;
    let files = issue_files(register, issue, id, &mut session.report)?;
    let name = format!("{id}.{}", format.extension());
    files
        .into_iter()
        .find(|file| file.name == name)
        .map(PaperFile::of)
}

impl PaperFile {
    fn of(file: OutputFile) -> Self {
        Self {
            name: file.name,
            bytes: file.bytes,
        }
    }
}
