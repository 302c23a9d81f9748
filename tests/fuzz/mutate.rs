//! A file → the same file spoilt, by a seed.

use std::io::{Cursor, Read, Write};
use std::path::PathBuf;

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

/// Numbers that follow from a seed (splitmix64).
pub(super) struct Dice(u64);

impl Dice {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0x5EED)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// One of so many.
    pub(super) fn below(&mut self, most: usize) -> usize {
        usize::try_from(self.next() % most.max(1) as u64).unwrap()
    }

    fn byte(&mut self) -> u8 {
        self.next().to_le_bytes()[0]
    }
}

/// The file with one to three changes.
pub(super) fn mutated(bytes: &[u8], dice: &mut Dice, others: &[(PathBuf, Vec<u8>)]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for _ in 0..=dice.below(3) {
        let is_package = bytes.starts_with(b"PK\x03\x04");
        bytes = if is_package && dice.below(4) > 0 {
            repacked(&bytes, dice).unwrap_or_else(|| raw(bytes, dice, others))
        } else {
            raw(bytes, dice, others)
        };
    }
    bytes
}

/// A change of the bytes as they are.
fn raw(mut bytes: Vec<u8>, dice: &mut Dice, others: &[(PathBuf, Vec<u8>)]) -> Vec<u8> {
    let length = bytes.len();
    let (at, span) = (dice.below(length), 1 + dice.below(64));
    let end = (at + span).min(length);
    match dice.below(8) {
        0 => bytes.truncate(at),
        1 => drop(bytes.drain(at..end)),
        2 => bytes[at..end].fill(dice.byte()),
        3 => {
            let copied = bytes[at..end].to_vec();
            bytes.splice(at..at, copied);
        }
        4 => {
            let noise: Vec<u8> = (0..span).map(|_| dice.byte()).collect();
            bytes.splice(at..at, noise);
        }
        // A number of four bytes that says very much, or nothing.
        5 if length > 8 => {
            let number: [u8; 4] = [[0xFF; 4], [0, 0, 0, 0x7F], [0; 4], [0xFF, 0xFF, 0, 0]][dice.below(4)];
            let at = at.min(length - 4);
            bytes[at..at + 4].copy_from_slice(&number);
        }
        6 => {
            let (_, other) = &others[dice.below(others.len())];
            let begin = dice.below(other.len());
            bytes.truncate(at);
            bytes.extend(&other[begin..]);
        }
        _ => {
            for _ in 0..span {
                if let Some(byte) = bytes.get_mut(dice.below(length)) {
                    *byte ^= 1 << dice.below(8);
                }
            }
        }
    }
    bytes
}

/// The package with a part spoilt, or its parts changed about.
fn repacked(bytes: &[u8], dice: &mut Dice) -> Option<Vec<u8>> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let mut parts: Vec<(String, Vec<u8>)> = Vec::new();
    for at in 0..zip.len() {
        let mut part = zip.by_index(at).ok()?;
        let (name, mut held) = (part.name().ok()?.into_owned(), Vec::new());
        part.by_ref().take(4 << 20).read_to_end(&mut held).ok()?;
        parts.push((name, held));
    }
    let (one, other) = (dice.below(parts.len()), dice.below(parts.len()));
    match dice.below(8) {
        0 => drop(parts.remove(one)),
        1 => {
            let held = parts[one].1.clone();
            parts[one].1 = std::mem::replace(&mut parts[other].1, held);
        }
        2 => parts[one].0 = format!("{}x", parts[other].0),
        _ => {
            let one = interesting(&parts, dice).unwrap_or(one);
            let text = String::from_utf8_lossy(&parts[one].1).into_owned();
            parts[one].1 = broken(&text, dice);
        }
    }
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, held) in parts {
        zip.start_file(name, options).ok()?;
        zip.write_all(&held).ok()?;
    }
    Some(zip.finish().ok()?.into_inner())
}

/// A part that is read: sheets, texts, formats, notes.
fn interesting(parts: &[(String, Vec<u8>)], dice: &mut Dice) -> Option<usize> {
    let words = [
        "sheet",
        "sharedStrings",
        "styles",
        "content.xml",
        "comments",
        "workbook",
        "vml",
        "document.xml",
        "header",
        "Types",
    ];
    let word = words[dice.below(words.len())];
    parts.iter().position(|(name, _)| name.contains(word))
}

/// XML that is none any more, or says what no program writes.
fn broken(text: &str, dice: &mut Dice) -> Vec<u8> {
    let tags: Vec<usize> = text.match_indices('<').map(|(at, _)| at).collect();
    if tags.is_empty() {
        return Vec::new();
    }
    let at = tags[dice.below(tags.len())];
    let end = text[at..].find('>').map_or(text.len(), |end| at + end + 1);
    let (before, tag, after) = (&text[..at], &text[at..end], &text[end..]);
    let made = match dice.below(9) {
        0 => before.to_owned(),
        1 => format!("{before}{after}"),
        2 => format!("{before}{}{after}", tag.repeat(1 + dice.below(2_000))),
        3 => format!("{before}{}{after}", "<a>".repeat(1 + dice.below(200_000))),
        4 => format!(
            "{before}{tag}{}{after}",
            "&amp;\u{0}\u{FFFF}&nbsp;&#x0;&#xD800;]]>"
        ),
        5 => format!("{before}{}{after}", numbered(tag, dice)),
        6 => format!(
            "{before}{}{after}",
            numbered(tag, dice).repeat(1 + dice.below(500))
        ),
        7 => format!("{before}{tag}{}{after}", "chữ ".repeat(1 + dice.below(500_000))),
        _ => format!("{before}<!-- {tag}{after}"),
    };
    made.into_bytes()
}

/// A tag with one of its numbers changed.
fn numbered(tag: &str, dice: &mut Dice) -> String {
    let is_figure = |at: &usize| tag.as_bytes()[*at].is_ascii_digit();
    let starts: Vec<usize> = (1..tag.len())
        .filter(is_figure)
        .filter(|at| !is_figure(&(at - 1)))
        .collect();
    if starts.is_empty() {
        return tag.to_owned();
    }
    let at = starts[dice.below(starts.len())];
    let end = tag[at..]
        .find(|letter: char| !letter.is_ascii_digit())
        .map_or(tag.len(), |end| at + end);
    let numbers = [
        "0",
        "-1",
        "1048576",
        "1048577",
        "65536",
        "4294967295",
        "4294967296",
        "18446744073709551615",
        "99999999999999999999",
        "1e308",
        "XFD1048576",
    ];
    format!(
        "{}{}{}",
        &tag[..at],
        numbers[dice.below(numbers.len())],
        &tag[end..]
    )
}
