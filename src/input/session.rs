//! A working folder at work, with everything there is to say about it.

use std::path::PathBuf;
use std::sync::Arc;

use super::{Folder, Node, parse, template};
use crate::diagnostic::{Fault, FaultKind, Place, Report, Sources};

/// One run over a working folder: the folder, the texts read from it, and the report. What runs on several threads is handed
/// the folder by reference and answers with a report of its own.
#[derive(Debug)]
pub struct Session {
    /// The folder, with the texts read so far.
    pub folder: Folder,
    /// Everything there is to say so far.
    pub report: Report,
    /// The account for which it runs; None at the terminal, and at a desk without accounts.
    pub by: Option<Arc<str>>,
}

impl Session {
    /// A run over the folder at `root`. Nothing is read yet.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self::over(Folder::new(root))
    }

    /// A run over a folder whose texts may be read already.
    pub fn over(folder: Folder) -> Self {
        Self {
            folder,
            report: Report::default(),
            by: None,
        }
    }

    /// The next run over the same folder, with nothing to say yet and with texts that need not be read again.
    #[must_use]
    pub fn anew(&self, known: &Sources) -> Self {
        Self {
            folder: self.folder.anew(known),
            report: Report::default(),
            by: self.by.clone(),
        }
    }

    /// Takes in what a run over the same folder on another core read and said.
    pub fn join(&mut self, other: Self) {
        self.folder.join(other.folder);
        self.report.extend(other.report);
    }

    /// Every text read so far.
    pub fn sources(&self) -> &Sources {
        self.folder.sources()
    }

    /// Adds a fault with its place.
    pub fn add(&mut self, kind: impl Into<FaultKind>, place: impl Into<Option<Place>>) {
        self.report.add(kind, place);
    }

    /// A result, or None with its fault in the report.
    pub fn kept<T>(&mut self, result: Result<T, Fault>) -> Option<T> {
        result.map_err(|fault| self.report.push(fault)).ok()
    }

    /// Does `work` with a report of its own, which comes back beside the answer.
    pub fn apart<T>(&mut self, work: impl FnOnce(&mut Self) -> T) -> (T, Report) {
        let before = std::mem::take(&mut self.report);
        let answer = work(self);
        (answer, std::mem::replace(&mut self.report, before))
    }

    /// What `work` answers if it found no error, with everything that it found in the report.
    pub fn sound<T>(&mut self, work: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let (answer, found) = self.apart(work);
        let failed = found.has_errors();
        self.report.extend(found);
        answer.filter(|_| !failed)
    }

    /// The text of a file, as [`Folder::read`] has it.
    pub fn read(&mut self, path: &str) -> Option<(Arc<str>, Arc<str>)> {
        self.folder.read(path, &mut self.report)
    }

    /// The bytes of a file.
    pub fn bytes(&mut self, path: &str) -> Option<Vec<u8>> {
        self.folder.bytes(path, &mut self.report)
    }

    /// The bytes of a file that another names at `place`, as [`Folder::bytes_named`] has it.
    pub fn bytes_named(&mut self, path: &str, place: &Place) -> Option<Vec<u8>> {
        self.folder.bytes_named(path, place, &mut self.report)
    }

    /// Names of the entries of a folder, sorted.
    pub fn names(&mut self, path: &str) -> Vec<String> {
        self.folder.names(path, &mut self.report)
    }

    /// The tree of a YAML text, as [`parse`] has it.
    pub fn parse(&mut self, file: &Arc<str>, text: &Arc<str>) -> Option<Node> {
        parse(file, text, self.folder.sources(), &mut self.report)
    }

    /// The text of a template, as [`template`] has it.
    pub fn template(&mut self, path: &str) -> Option<(Arc<str>, Arc<str>)> {
        template(path, &mut self.folder, &mut self.report)
    }
}
