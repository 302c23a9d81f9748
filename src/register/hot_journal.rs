//! The rollback journal that SQLite leaves beside a database when the power goes while it writes; the next to open the database
//! puts the pages in it back. Beside another database than its own it would ruin it.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The first bytes of a journal that is to be put back.
const MAGIC: [u8; 8] = [0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7];

/// Where a database says how often it was written.
const COUNTER: u64 = 24;
/// And of how many pages it is.
const PAGES: u64 = 28;

/// How often, and for how long each time, one waits for another process to finish its own.
const LOOKS: u32 = 8;
const PAUSE: Duration = Duration::from_millis(60);

/// The journal that SQLite keeps beside a database.
pub(super) fn journal_of(database: &Path) -> PathBuf {
    let mut name = database.as_os_str().to_owned();
    name.push("-journal");
    name.into()
}

/// Whether a journal lies beside the database that belongs to another one: a copy was put in its place since.
pub(super) fn is_foreign(database: &Path) -> bool {
    let Some(first) = belongs(database) else {
        return false;
    };
    // Another process may have been writing between two looks: then it is another journal the next time, or none.
    let mut last = first;
    for _ in 0..LOOKS {
        if last.fits {
            return false;
        }
        std::thread::sleep(PAUSE);
        match belongs(database) {
            Some(now) if now.nonce == first.nonce => last = now,
            _ => return false,
        }
    }
    !last.fits
}

#[derive(Clone, Copy)]
struct Look {
    nonce: u32,
    fits: bool,
}

/// What the journal says of its database. None where there is none that would be put back.
fn belongs(database: &Path) -> Option<Look> {
    let mut journal = File::open(journal_of(database)).ok()?;
    let mut head = [0; 28];
    journal.read_exact(&mut head).ok()?;
    let number = |at: usize| u32::from_be_bytes([head[at], head[at + 1], head[at + 2], head[at + 3]]);
    if head[..8] != MAGIC {
        return None;
    }
    let (pages, sector, size) = (number(16), u64::from(number(20)), u64::from(number(24)));
    let mut database = File::open(database).ok()?;
    let now = read_number(&mut database, COUNTER).ok()?;
    let before = first_page(&mut journal, sector, size)
        .and_then(|page| read_number(&mut journal, page + COUNTER).ok());
    // Until its first page is written, a database says the size that it had.
    let same_size = read_number(&mut database, PAGES).ok()? == pages;
    let fits = match before {
        Some(before) => now == before.wrapping_add(1) || (now == before && same_size),
        None => same_size,
    };
    Some(Look {
        nonce: number(12),
        fits,
    })
}

/// Where the journal keeps the bytes of the database's first page. Behind the head, as long as a sector, come the pages: number,
/// bytes, check sum.
fn first_page(journal: &mut File, sector: u64, size: u64) -> Option<u64> {
    let mut at = sector.max(1);
    loop {
        match read_number(journal, at).ok()? {
            0 => return None,
            1 => return Some(at + 4),
            _ => at += size + 8,
        }
    }
}

fn read_number(file: &mut File, at: u64) -> io::Result<u32> {
    let mut bytes = [0; 4];
    file.seek(SeekFrom::Start(at))?;
    file.read_exact(&mut bytes)?;
    Ok(u32::from_be_bytes(bytes))
}
