//! The journal: every row of the register once more, a line a row, in the working folder beside `register/`. It says that a
//! register was begun here, how far it came, and what a copy of it lacks.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::row::{BEGINNING, Row, recorded};

/// Its name in the working folder.
const NAME: &str = "so-van-ban.nhat-ky.jsonl";

/// Its first line, for whoever opens it.
const HEAD: &str = "# Nhật ký của sổ văn bản (register/): mỗi dòng của sổ được chép thêm một lần ở đây. Đừng sửa, xóa, chuyển tệp này: nhờ nó \
chương trình biết sổ đã mở, sổ đến dòng nào, và khôi phục được sổ.\n";

/// How much of its end is read at once.
const PIECE: u64 = 64 * 1024;

/// The journal of a working folder.
#[derive(Debug, Clone)]
pub(super) struct Journal {
    path: PathBuf,
}

/// A row of the journal, with the words of its paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    /// The row.
    pub(super) row: Row,
    /// Of an issued paper: its words as the register keeps them.
    pub(super) words: Option<Vec<u8>>,
}

/// The last row that a journal has: its place and hash; place 0 where there is none yet.
pub(super) type Head = (u64, String);

#[derive(Serialize, Deserialize)]
struct Line {
    seq: u64,
    of: Option<u64>,
    issuer: String,
    series: String,
    number: Option<String>,
    symbol: String,
    date: String,
    campaign: String,
    paper: String,
    facts: String,
    previous: String,
    hash: String,
    words: Option<String>,
}

impl Journal {
    /// The journal of the working folder that has the register `register/…` at `path`.
    pub(super) fn beside(path: &Path) -> Self {
        let root = path.parent().and_then(Path::parent).unwrap_or(path);
        Self {
            path: root.join(NAME),
        }
    }

    /// Where it is.
    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Begins it, unless it was begun.
    pub(super) fn begin(&self) -> io::Result<()> {
        self.append(&[])
    }

    /// How far it came; None where there is no journal.
    pub(super) fn head(&self) -> io::Result<Option<Head>> {
        let Some(mut file) = self.opened()? else {
            return Ok(None);
        };
        let (end, last) = last_line(&mut file)?;
        if end == 0 || last.starts_with(b"#") {
            return Ok(Some((0, BEGINNING.to_owned())));
        }
        let line: Line = serde_json::from_slice(&last).map_err(foreign)?;
        Ok(Some((line.seq, line.hash)))
    }

    /// All that it says, in order; nothing where there is no journal.
    pub(super) fn entries(&self) -> io::Result<Vec<Entry>> {
        let Some(mut file) = self.opened()? else {
            return Ok(Vec::new());
        };
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes)?;
        let whole = bytes
            .iter()
            .rposition(|byte| *byte == b'\n')
            .map_or(0, |at| at + 1);
        let lines = bytes[..whole].split(|byte| *byte == b'\n');
        let rows = lines.filter(|line| !line.is_empty() && !line.starts_with(b"#"));
        rows.map(|line| {
            let line: Line = serde_json::from_slice(line).map_err(foreign)?;
            line.entry()
                .ok_or_else(|| io::Error::from(io::ErrorKind::InvalidData))
        })
        .collect()
    }

    /// All that can be read of it, and whether something could not.
    pub(super) fn sound_entries(&self) -> io::Result<(Vec<Entry>, bool)> {
        let Some(mut file) = self.opened()? else {
            return Ok((Vec::new(), false));
        };
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes)?;
        let lines = bytes.split(|byte| *byte == b'\n');
        let rows = lines.filter(|line| !line.is_empty() && !line.starts_with(b"#"));
        let read = rows.map(|line| serde_json::from_slice::<Line>(line).ok().and_then(Line::entry));
        let (entries, is_damaged) = read.fold((Vec::new(), false), |(mut entries, damaged), entry| {
            let lost = entry.is_none();
            entries.extend(entry);
            (entries, damaged || lost)
        });
        // A last line that was cut off while it was written is no damage: `append` writes it again.
        Ok((entries, is_damaged && self.head().is_err()))
    }

    /// Whether it has every one of `rows` up to its last one, as it is there.
    pub(super) fn has_all(&self, rows: &[Row]) -> io::Result<bool> {
        let (entries, _) = self.sound_entries()?;
        let last = entries.iter().map(|entry| entry.row.seq).max();
        let known: BTreeSet<&str> = entries.iter().map(|entry| entry.row.hash.as_str()).collect();
        let mut before = rows.iter().filter(|row| Some(row.seq) < last);
        Ok(before.all(|row| known.contains(row.hash.as_str())))
    }

    /// Adds rows behind its last whole line. Called under the register's lock.
    pub(super) fn append(&self, entries: &[Entry]) -> io::Result<()> {
        let mut options = File::options();
        options.read(true).write(true).create(true).truncate(false);
        let mut file = options.open(&self.path)?;
        let (end, _) = last_line(&mut file)?;
        let mut text = if end == 0 { HEAD.to_owned() } else { String::new() };
        for entry in entries {
            text.push_str(&serde_json::to_string(&Line::of(entry)).map_err(foreign)?);
            text.push('\n');
        }
        if text.is_empty() {
            return Ok(());
        }
        file.set_len(end)?;
        file.seek(SeekFrom::Start(end))?;
        file.write_all(text.as_bytes())?;
        file.sync_data()
    }

    fn opened(&self) -> io::Result<Option<File>> {
        match File::open(&self.path) {
            Ok(file) => Ok(Some(file)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }
}

/// Where the whole lines end, and the last of them. A line that was cut off while it was written does not count.
fn last_line(file: &mut File) -> io::Result<(u64, Vec<u8>)> {
    let length = file.seek(SeekFrom::End(0))?;
    let mut piece = PIECE;
    loop {
        let start = length.saturating_sub(piece);
        file.seek(SeekFrom::Start(start))?;
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes)?;
        let mut ends = bytes.iter().enumerate().rev().filter(|(_, byte)| **byte == b'\n');
        let (last, before) = (ends.next(), ends.next());
        match (last, before) {
            (Some((end, _)), Some((begin, _))) => {
                return Ok((start + end as u64 + 1, bytes[begin + 1..end].to_vec()));
            }
            (Some((end, _)), None) if start == 0 => return Ok((end as u64 + 1, bytes[..end].to_vec())),
            (None, _) if start == 0 => return Ok((0, Vec::new())),
            _ => piece *= 4,
        }
    }
}

impl Line {
    fn of(entry: &Entry) -> Self {
        let row = &entry.row;
        let words = entry.words.as_ref();
        Self {
            seq: row.seq,
            of: row.of,
            issuer: row.issuer.clone(),
            series: row.series.clone(),
            number: row.number.map(|number| number.to_string()),
            symbol: row.symbol.clone(),
            date: row.date.to_string(),
            campaign: row.campaign.clone(),
            paper: row.paper.clone(),
            facts: row.facts.clone(),
            previous: row.previous.clone(),
            hash: row.hash.clone(),
            words: words.map(|words| String::from_utf8_lossy(words).into_owned()),
        }
    }

    /// The row, if it is as it was written.
    fn entry(self) -> Option<Entry> {
        let (event, account) = recorded(&self.facts).ok()?;
        let number = self.number.map(|number| number.parse());
        let row = Row {
            seq: self.seq,
            of: self.of,
            issuer: self.issuer,
            series: self.series,
            number: number.transpose().ok()?,
            symbol: self.symbol,
            date: self.date.parse().ok()?,
            campaign: self.campaign,
            paper: self.paper,
            event,
            account,
            facts: self.facts,
            previous: self.previous,
            hash: self.hash,
        };
        let words = self.words.map(String::into_bytes);
        (row.proof() == row.hash).then_some(Entry { row, words })
    }
}

fn foreign(error: serde_json::Error) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, error)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_that_was_cut_off_is_written_again() {
        let folder = tempfile::tempdir().unwrap();
        let journal = Journal::beside(&folder.path().join("register/so-van-ban.sqlite"));
        assert_eq!(journal.head().unwrap(), None);
        journal.begin().unwrap();
        assert_eq!(journal.head().unwrap(), Some((0, BEGINNING.to_owned())));
        let mut file = File::options().append(true).open(journal.path()).unwrap();
        file.write_all(br#"{"seq":1,"of""#).unwrap();
        assert_eq!(journal.head().unwrap(), Some((0, BEGINNING.to_owned())));
        journal.begin().unwrap();
        assert_eq!(journal.entries().unwrap(), []);
    }

    #[test]
    fn the_last_of_long_lines_is_found() {
        let folder = tempfile::tempdir().unwrap();
        let mut file = File::options()
            .read(true)
            .write(true)
            .create_new(true)
            .open(folder.path().join("x"))
            .unwrap();
        let long = "a".repeat(300_000);
        write!(file, "# head\n{long}\n{long}b\ncut off").unwrap();
        let (end, last) = last_line(&mut file).unwrap();
        assert_eq!((end, last.len()), (600_010, 300_001));
    }
}
