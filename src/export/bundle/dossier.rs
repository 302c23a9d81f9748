//! A zip of several papers, numbered in order, with a list of what is in it.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use zip::ZipWriter;

use super::{Bound, read, refused};
use crate::diagnostic::Fault;
use crate::export::package::entry;

/// Name of the list.
const LIST: &str = "00-muc-luc.txt";

/// The papers as a zip. The same papers give the same bytes.
pub fn dossier(papers: &[Bound]) -> Result<Vec<u8>, Fault> {
    let mut list = "STT\tTên văn bản\tSố trang\tTệp\r\n".to_owned();
    let mut files = Vec::new();
    for (paper, number) in papers.iter().zip(1..) {
        let (_, pages) = read(&paper.pdf)?;
        let name = format!("{number:02}-{}.pdf", paper.id);
        write!(list, "{number}\t{}\t{pages}\t{name}\r\n", paper.title)
            .map_err(|error| refused(error.to_string()))?;
        files.push((name, paper.pdf.as_slice()));
    }
    zipped(&list, &files).map_err(refused)
}

fn zipped(list: &str, files: &[(String, &[u8])]) -> Result<Vec<u8>, String> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let all = std::iter::once((LIST.to_owned(), list.as_bytes())).chain(files.iter().cloned());
    for (name, bytes) in all {
        zip.start_file(name, entry()).map_err(|error| error.to_string())?;
        zip.write_all(bytes).map_err(|error| error.to_string())?;
    }
    let cursor = zip.finish().map_err(|error| error.to_string())?;
    Ok(cursor.into_inner())
}
