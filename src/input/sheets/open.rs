//! Bytes → a workbook, by what the bytes are and not by what the file is called.

use std::panic::catch_unwind;
use std::thread;

use super::workbook::Workbook;
use super::{csv, kinds};
use crate::diagnostic::SheetProblem;

const ZIP: &[u8] = b"PK\x03\x04";
const OLE: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
/// Deep enough for what a library does with nested parts.
const STACK: usize = 64 << 20;

impl Workbook {
    /// Reads a workbook: XLSX (and XLSM), XLS, ODS, or CSV.
    pub fn read(bytes: &[u8]) -> Result<Self, SheetProblem> {
        if bytes.is_empty() {
            return Err(SheetProblem::Broken);
        }
        if bytes.starts_with(ZIP) {
            return apart(bytes, kinds::zipped);
        }
        if bytes.starts_with(OLE) {
            return apart(bytes, kinds::old);
        }
        csv::read(bytes)
    }

    /// Whether bytes that were read are a package, as an XLSX or ODS is.
    pub fn is_package(bytes: &[u8]) -> bool {
        bytes.starts_with(ZIP)
    }
}

/// Reads in a thread of its own: a library that panics on a file which somebody made for that, or that a disk spoilt, answers
/// with a fault.
fn apart(bytes: &[u8], read: fn(&[u8]) -> Result<Workbook, SheetProblem>) -> Result<Workbook, SheetProblem> {
    thread::scope(|scope| {
        let builder = thread::Builder::new().stack_size(STACK);
        let started = builder.spawn_scoped(scope, || catch_unwind(|| read(bytes)));
        let ended = started.ok().and_then(|started| started.join().ok());
        ended.and_then(Result::ok).unwrap_or(Err(SheetProblem::Broken))
    })
}
