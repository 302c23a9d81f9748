//! Many files of certificates as one.

use std::io::{Cursor, Write};

use zip::ZipWriter;
use zip::result::ZipResult;

use crate::diagnostic::Fault;
use crate::export::package::entry;
use crate::export::pdf::refused;

/// The files as a zip. The same files give the same bytes.
pub fn zipped(files: &[(String, Vec<u8>)]) -> Result<Vec<u8>, Fault> {
    packed(files).map_err(|error| refused(error.to_string()))
}

fn packed(files: &[(String, Vec<u8>)]) -> ZipResult<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(name.as_str(), entry())?;
        zip.write_all(bytes)?;
    }
    zip.finish().map(Cursor::into_inner)
}
