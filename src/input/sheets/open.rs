//! Bytes → a workbook, by what the bytes are and not by what the file is called.

use std::panic::{self, catch_unwind};
use std::thread;

use super::workbook::Workbook;
use super::{csv, kinds};
use crate::diagnostic::SheetProblem;

const ZIP: &[u8] = b"PK\x03\x04";
const OLE: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
/// The name of the thread that reads.
const READER: &str = "thidua-workbook";
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

/// Keeps a reader that panics from speaking of it in a program's own words: the fault that follows says all that a user needs.
pub fn hush_readers() {
    let before = panic::take_hook();
    panic::set_hook(Box::new(move |panicked| {
        if thread::current().name() != Some(READER) {
            before(panicked);
        }
    }));
}

/// Reads in a thread of its own: a library that panics on a file which somebody made for that, or that a disk spoilt, answers
/// with a fault.
fn apart(bytes: &[u8], read: fn(&[u8]) -> Result<Workbook, SheetProblem>) -> Result<Workbook, SheetProblem> {
    thread::scope(|scope| {
        let builder = thread::Builder::new().name(READER.to_owned()).stack_size(STACK);
        let started = builder.spawn_scoped(scope, || catch_unwind(|| read(bytes)));
        let ended = started.ok().and_then(|started| started.join().ok());
        ended.and_then(Result::ok).unwrap_or(Err(SheetProblem::Broken))
    })
}
