//! A paper that was signed outside, by the office's own tool, and comes back: its bytes are kept as the issued paper, if they begin
//! with the very file that this program made. Signing tools add to a file and change nothing in it.

use chrono::NaiveDate;

use super::note::Note;
use super::request::IssueRequest;
use crate::diagnostic::{IssueProblem, Report, SignedCause};
use crate::input::{Session, signatures};
use crate::pipeline::typed_answers::BroughtFile;
use crate::register::{Made, SignedFacts, sha256};

/// The file that came back, and what is known of the files that went out.
pub(super) struct SignedFile {
    path: String,
    bytes: Vec<u8>,
    notes: Vec<Note>,
}

impl SignedFile {
    /// Takes a file that came back. None means that it is no signed PDF, and the report says why.
    fn taken(brought: &BroughtFile, notes: Vec<Note>, session: &mut Session) -> Option<Self> {
        let (path, bytes) = (brought.name.clone(), brought.bytes.clone());
        if !bytes.starts_with(b"%PDF-") {
            session.add(IssueProblem::SignedNoPdf { path }, None);
            return None;
        }
        if signatures(&bytes).is_empty() {
            session.add(IssueProblem::SignedByNobody { path }, None);
            return None;
        }
        Some(Self { path, bytes, notes })
    }

    /// What the preview that was signed was made for; None where it is none of ours.
    pub(super) fn note(&self) -> Option<&Note> {
        let begins = |note: &&Note| {
            let begin = self.bytes.get(..note.bytes);
            begin.is_some_and(|begin| sha256(begin) == note.sha256)
        };
        self.notes.iter().find(begins)
    }

    /// The paper with this file in place of the PDF that was made. None, and the report says why, where the file does not begin with
    /// that PDF.
    pub(super) fn in_place(
        &self,
        mut made: Made,
        request: &IssueRequest,
        number: Option<String>,
        report: &mut Report,
    ) -> Option<Made> {
        let is_pdf = |name: &str| name.to_lowercase().ends_with(".pdf");
        let pdf = made.files.iter_mut().find(|(name, _)| is_pdf(name));
        let Some((name, bytes)) = pdf.filter(|(_, bytes)| self.bytes.starts_with(bytes)) else {
            let problem = IssueProblem::SignedOtherwise {
                path: self.path.clone(),
                id: request.paper.clone(),
                cause: self.cause(request, number),
            };
            report.add(problem, None);
            return None;
        };
        made.facts.signed = Some(SignedFacts {
            name: name.clone(),
            made: sha256(bytes),
            made_bytes: bytes.len() as u64,
        });
        bytes.clone_from(&self.bytes);
        let file = made.facts.files.iter_mut().find(|file| file.name == *name);
        if let Some(file) = file {
            file.sha256 = sha256(&self.bytes);
        }
        Some(made)
    }

    /// Why the file is not the one that would be issued, as far as the notes beside the previews tell.
    fn cause(&self, request: &IssueRequest, number: Option<String>) -> SignedCause {
        let Some(note) = self.note() else {
            return SignedCause::Unknown;
        };
        if note.paper != request.paper {
            return SignedCause::OtherPaper(note.paper.clone());
        }
        if note.number != number {
            return SignedCause::OtherNumber {
                signed: note.number.clone().unwrap_or_default(),
                now: number.unwrap_or_default(),
            };
        }
        match note.date.parse::<NaiveDate>() {
            Ok(day) if day != *request.date => SignedCause::OtherDay(day),
            _ => SignedCause::InputsChanged,
        }
    }
}

/// The file that came back signed, where there is one.
pub(super) fn signed_file(
    brought: Option<&BroughtFile>,
    notes: impl FnOnce(&Session) -> Vec<Note>,
    session: &mut Session,
) -> Result<Option<SignedFile>, ()> {
    let Some(brought) = brought else {
        return Ok(None);
    };
    let notes = notes(session);
    SignedFile::taken(brought, notes, session).map(Some).ok_or(())
}
