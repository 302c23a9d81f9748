//! A package that a library wrote says on which system that was; ours are the same on all.

use zip::System;

/// What begins an entry of the list at a package's end.
const ENTRY: [u8; 4] = *b"PK\x01\x02";
/// What begins the end of that list.
const END: [u8; 4] = *b"PK\x05\x06";
/// Length of an entry before its name.
const HEAD: usize = 46;

/// The package as if it had been written on Unix, on whatever system it was. What is no package stays as it is.
pub(in crate::export) fn of_every_system(mut package: Vec<u8>) -> Vec<u8> {
    let mut at = first_entry(&package);
    while let Some(start) = at.filter(|start| package.get(*start..start + 4) == Some(&ENTRY)) {
        let Some(length) = length(&package, start) else {
            break;
        };
        package[start + 5] = System::Unix as u8;
        at = Some(start + length);
    }
    package
}

/// Where the list of entries begins: the last end of a list says it.
fn first_entry(package: &[u8]) -> Option<usize> {
    let end = package.windows(4).rposition(|window| window == END)?;
    let bytes = package.get(end + 16..end + 20)?;
    usize::try_from(u32::from_le_bytes(bytes.try_into().ok()?)).ok()
}

/// An entry with its name, extra field and comment.
fn length(package: &[u8], start: usize) -> Option<usize> {
    let entry = package.get(start..start + HEAD)?;
    let field = |at: usize| usize::from(u16::from_le_bytes([entry[at], entry[at + 1]]));
    Some(HEAD + field(28) + field(30) + field(32))
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Write};

    use zip::ZipWriter;

    use super::*;
    use crate::export::package::entry;

    fn zipped(system: System) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for name in ["a.xml", "b/PK\u{1}\u{2}.xml"] {
            zip.start_file(name, entry().system(system)).unwrap();
            zip.write_all(b"PK\x01\x02 is no entry here").unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    #[test]
    fn w0_a_package_written_on_windows_is_the_one_written_on_unix() {
        let (windows, unix) = (zipped(System::Dos), zipped(System::Unix));
        assert_ne!(windows, unix);
        assert_eq!(of_every_system(windows), unix);
        assert_eq!(of_every_system(unix.clone()), unix);
    }

    #[test]
    fn what_is_no_package_stays_as_it_is() {
        for bytes in [b"".as_slice(), b"PK\x05\x06", b"PK\x05\x06xxxxxxxxxxxxxxxxxxxx"] {
            assert_eq!(of_every_system(bytes.to_vec()), bytes);
        }
    }
}
