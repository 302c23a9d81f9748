//! A file of lines that only grows: each line is whole on the disk before anybody goes on, and one that was cut off while it was
//! written is left out.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::Path;

/// Adds a line.
pub fn append_line(path: &Path, line: &str) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let mut options = File::options();
    let mut file = options
        .read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .open(path)?;
    // Two programs never write one line into another.
    file.lock()?;
    let end = file.seek(SeekFrom::End(0))?;
    let mut last = [b'\n'];
    if end > 0 {
        file.seek(SeekFrom::Start(end - 1))?;
        file.read_exact(&mut last)?;
    }
    let start = if last == [b'\n'] { "" } else { "\n" };
    file.write_all(format!("{start}{line}\n").as_bytes())?;
    file.sync_data()
}

/// Its whole lines, in their order; none where there is no such file.
pub fn lines_of(path: &Path) -> io::Result<Vec<String>> {
    let mut bytes = Vec::new();
    match File::open(path) {
        Ok(mut file) => file.read_to_end(&mut bytes).map(drop)?,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(error),
    }
    let lines = bytes.split(|byte| *byte == b'\n');
    let whole = lines.filter_map(|line| std::str::from_utf8(line).ok());
    Ok(whole.filter(|line| !line.is_empty()).map(str::to_owned).collect())
}
