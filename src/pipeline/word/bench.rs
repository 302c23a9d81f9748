//! What a paper would say if the inputs said something else: tried on the whole path, and nothing is written.

use super::verdict::{Verdict, verdict};
use crate::diagnostic::{Fault, Report, Severity};
use crate::document::{alike, lines};
use crate::input::{Change, Edit, Folder, Session, WordFile, WordParagraph, edited, read_word_file};
use crate::pipeline::{FileFormat, OpenCampaign, Opened, Standing};

/// A paper, and the inputs as they would be with the edits that were taken so far.
pub(super) struct Bench<'a> {
    pub(super) opened: &'a Opened,
    pub(super) campaign: &'a OpenCampaign,
    pub(super) id: &'a str,
    /// The inputs.
    pub(super) folder: Folder,
    /// What the paper says of them.
    pub(super) now: Vec<WordParagraph>,
    /// The changes that were taken, in order.
    pub(super) taken: Vec<(String, Edit)>,
    /// How many more times the paper may be made.
    pub(super) left: usize,
}

/// What came of a try.
pub(super) enum Tried {
    /// The paper, and the inputs that it was made from.
    Made(Folder, Vec<WordParagraph>),
    /// The inputs are refused, for the first of these reasons.
    Faulty(Option<Box<Fault>>),
    /// The change cannot be written into the file.
    Unwritable,
}

/// All that a DOCX says: its text, then what stands at head and foot of its pages.
pub(super) fn whole(file: WordFile) -> Vec<WordParagraph> {
    let margins = file.margins.into_iter().map(|text| WordParagraph {
        text,
        ..WordParagraph::default()
    });
    file.paragraphs.into_iter().chain(margins).collect()
}

impl Bench<'_> {
    /// The paper with these changes in the files.
    pub(super) fn attempt(&mut self, changes: &[(String, Edit)]) -> Tried {
        if self.left == 0 {
            return Tried::Faulty(None);
        }
        self.left -= 1;
        let mut folder = self.folder.clone();
        for (file, change) in changes {
            let raw = folder.bytes(file, &mut Report::default());
            let raw = raw.and_then(|bytes| String::from_utf8(bytes).ok());
            let Some(Ok(text)) = raw.map(|raw| edited(&raw, change)) else {
                return Tried::Unwritable;
            };
            folder = folder.trying(file, &text);
        }
        let mut session = Session::over(folder.clone());
        match self.made(&mut session) {
            Some(paragraphs) => Tried::Made(folder, paragraphs),
            None => Tried::Faulty(first_error(&session)),
        }
    }

    fn made(&self, session: &mut Session) -> Option<Vec<WordParagraph>> {
        let campaign = self.opened.again(self.campaign, session)?;
        paper_now(self.opened, &campaign, self.id, session)
    }

    /// The lines of the paper with these texts in the files, which need not agree with each other. None: none can be made.
    pub(super) fn rough(&self, folder: Folder) -> Option<Vec<String>> {
        let mut session = Session::over(folder);
        let workshop = &self.opened.workshop;
        let dossier = workshop.read_unchecked(&self.campaign.dossier.name, &mut session)?;
        let entry = dossier.paper(self.id)?;
        let paper = workshop.compose(&dossier, entry, &mut session)?;
        let said = lines(&paper, &workshop.format().letterhead);
        Some(said.iter().map(|line| alike(line)).collect())
    }

    /// Takes over what a try made.
    pub(super) fn take(&mut self, folder: Folder, now: Vec<WordParagraph>, changes: Vec<(String, Edit)>) {
        self.folder = folder;
        self.now = now;
        self.taken.extend(changes);
    }

    /// Tries one text, and says whether the paper then has the words `wanted` at paragraph `at` and is otherwise as it was, but
    /// where the same words became the same.
    pub(super) fn try_text(
        &mut self,
        (file, path): (&str, &str),
        text: &str,
        at: usize,
        wanted: &super::verdict::Wanted<'_>,
    ) -> Result<Vec<String>, Verdict> {
        let change = Edit {
            path: path.to_owned(),
            change: Change::Set(text.to_owned()),
        };
        let changes = vec![(file.to_owned(), change)];
        match self.attempt(&changes) {
            Tried::Made(folder, made) => {
                let also = verdict(&self.now, &made, at, wanted)?;
                self.take(folder, made, changes);
                Ok(also)
            }
            Tried::Faulty(fault) => Err(Verdict::Faulty(fault)),
            Tried::Unwritable => Err(Verdict::Unwritable),
        }
    }
}

fn first_error(session: &Session) -> Option<Box<Fault>> {
    let faults = session.report.sorted(session.sources());
    let mut errors = faults.into_iter();
    errors
        .find(|fault| fault.kind.severity() == Severity::Error)
        .cloned()
        .map(Box::new)
}

/// What the DOCX of a paper says that is made now. None: it cannot be made, and the report says why.
pub(super) fn paper_now(
    opened: &Opened,
    campaign: &OpenCampaign,
    id: &str,
    session: &mut Session,
) -> Option<Vec<WordParagraph>> {
    let entry = campaign.dossier.paper(id)?;
    if opened.workshop.standing(&campaign.dossier, entry) != Standing::Ready {
        return None;
    }
    let files = opened
        .workshop
        .make(&campaign.dossier, entry, &[FileFormat::Docx], session)?;
    let read = read_word_file(&files.first()?.bytes, id);
    match read {
        Ok(file) => Some(whole(file)),
        Err(problem) => {
            session.add(problem, None);
            None
        }
    }
}
