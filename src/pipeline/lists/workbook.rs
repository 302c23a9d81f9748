//! A workbook that is to be taken in: a file on the disk, or bytes that somebody handed over.

use std::path::PathBuf;
use std::sync::Arc;

use crate::diagnostic::{Place, shown};
use crate::input::{Session, Workbook};

/// Where a workbook comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WorkbookFrom {
    /// A file, from here or from the working folder.
    File(PathBuf),
    /// Handed over as bytes, under this name.
    Handed(Arc<str>, Arc<[u8]>),
}

impl Default for WorkbookFrom {
    fn default() -> Self {
        Self::File(PathBuf::new())
    }
}

impl<P: Into<PathBuf>> From<P> for WorkbookFrom {
    fn from(path: P) -> Self {
        Self::File(path.into())
    }
}

/// The workbook, and what it is called in faults.
pub(super) fn workbook(from: &WorkbookFrom, session: &mut Session) -> Option<(Arc<str>, Workbook)> {
    let (file, read) = match from {
        WorkbookFrom::Handed(name, bytes) => (Arc::clone(name), Workbook::read(bytes)),
        WorkbookFrom::File(file) => {
            let name = shown(file);
            let path = if session.folder.has(&name) {
                name.clone()
            } else {
                let absolute = std::path::absolute(file).ok();
                absolute.map_or_else(|| name.clone(), |path| shown(&path))
            };
            let bytes = session.bytes(&path)?;
            (Arc::from(name), Workbook::read(&bytes))
        }
    };
    let workbook = read.map_err(|kind| session.add(kind, Place::file(&file))).ok()?;
    Some((file, workbook))
}
