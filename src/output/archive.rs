//! Files → one zip of them: whole and read again, or none.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, System, ZipArchive, ZipWriter};

/// Writes the files, each under its name, into the zip `to`, and reads it again. An answer of kind `InvalidData` says that it did not come back
/// as it was written.
pub fn archive(to: &Path, files: &[(String, PathBuf)]) -> io::Result<()> {
    let mut zip = ZipWriter::new(File::create(to)?);
    let mut hashes = Vec::new();
    for (name, path) in files {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .large_file(true)
            .system(System::Unix)
            .last_modified_time(DateTime::DEFAULT);
        zip.start_file(name, options).map_err(io::Error::other)?;
        let mut tee = Tee {
            file: File::open(path)?,
            hash: Sha256::new(),
        };
        io::copy(&mut tee, &mut zip)?;
        hashes.push(tee.hash.finalize());
    }
    zip.finish().map_err(io::Error::other)?.sync_all()?;
    let mut zip = ZipArchive::new(File::open(to)?).map_err(unlike)?;
    for ((name, _), hash) in files.iter().zip(hashes) {
        let mut again = Tee {
            file: zip.by_name(name).map_err(unlike)?,
            hash: Sha256::new(),
        };
        io::copy(&mut again, &mut io::sink())?;
        if again.hash.finalize() != hash {
            return Err(io::ErrorKind::InvalidData.into());
        }
    }
    Ok(())
}

fn unlike(error: zip::result::ZipError) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, error)
}

/// A file that is hashed while it is read.
struct Tee<R> {
    file: R,
    hash: Sha256,
}

impl<R: Read> Read for Tee<R> {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        let count = self.file.read(bytes)?;
        self.hash.update(&bytes[..count]);
        Ok(count)
    }
}
