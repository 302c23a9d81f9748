//! The guard: a changed text is good only if our own reader reads from it the old tree with exactly that change, and every
//! comment is still there.

use std::sync::Arc;

use super::comments::comments;
use super::fresh::{Change, Fresh};
use super::splice::{Splice, splice};
use crate::diagnostic::{EditProblem, Report, Severity, Sources};
use crate::input::{Node, parse};

/// One change and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// Dotted path; items of lists are numbered from 1.
    pub path: String,
    /// What changes there.
    pub change: Change,
}

/// The text of a file, as it is on the disk, after one change. An error says why there is none; the text is then to be changed
/// by hand.
pub fn edited(raw: &str, edit: &Edit) -> Result<String, EditProblem> {
    changed(raw, edit, Comments::Stay)
}

/// The text after several changes, whose paths are all those of the text as it is: values that are set and added first, then what
/// goes, the last of a list before the first. Read again, it is the old tree with exactly these changes.
pub fn edited_at_once(raw: &str, edits: &[Edit]) -> Result<String, EditProblem> {
    if let Some(new) = at_once(raw, edits) {
        return Ok(new);
    }
    // Two of them may meet at one place: then each has to see what the one before it left.
    let mut text = raw.to_owned();
    for edit in edits {
        text = edited(&text, edit)?;
    }
    Ok(text)
}

/// All splices into one text, which is read again once. None: they do not go together.
fn at_once(raw: &str, edits: &[Edit]) -> Option<String> {
    let text = plain_lines(raw);
    // Line ends of two kinds are left to changes one by one.
    if as_on_disk(raw, text.clone()) != raw {
        return None;
    }
    let (before, faults) = read(&text)?;
    let as_is = Some(Fresh::of(&before));
    let meant = edits
        .iter()
        .fold(as_is, |tree, edit| tree?.changed(&edit.path, &edit.change))?;
    let splices = edits
        .iter()
        .map(|edit| splice(&text, &before, &edit.path, &edit.change));
    let mut splices: Vec<Splice> = splices.collect::<Option<_>>()?;
    splices.sort_by_key(|splice| splice.bytes.start);
    if splices
        .windows(2)
        .any(|two| two[0].bytes.end > two[1].bytes.start)
    {
        return None;
    }
    let new = joined(&text, &splices);
    let (after, new_faults) = read(&new)?;
    let kept = comments(&new, &after) == comments(&text, &before);
    (Fresh::of(&after) == meant && new_faults <= faults && kept).then(|| as_on_disk(raw, new))
}

/// The text with all splices in it.
fn joined(text: &str, splices: &[Splice]) -> String {
    let (mut new, mut at) = (String::with_capacity(text.len()), 0);
    for splice in splices {
        new.push_str(&text[at..splice.bytes.start]);
        new.push_str(&splice.words);
        at = splice.bytes.end;
    }
    new + &text[at..]
}

/// With the mark and the line ends that the file has.
fn as_on_disk(raw: &str, new: String) -> String {
    let crlf = raw.contains("\r\n");
    let new = if crlf { new.replace('\n', "\r\n") } else { new };
    let mark = raw.strip_prefix(MARK).map(|_| MARK);
    mark.into_iter().collect::<String>() + &new
}

/// The text of a new file that begins as a copy, without the value at `path`; a comment of what goes may go with it.
pub fn removed(raw: &str, path: &str) -> Result<String, EditProblem> {
    let (path, change) = (path.to_owned(), Change::Remove);
    changed(raw, &Edit { path, change }, Comments::MayGo)
}

/// What becomes of the comments of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Comments {
    Stay,
    MayGo,
}

fn changed(raw: &str, edit: &Edit, of_it: Comments) -> Result<String, EditProblem> {
    let path = || edit.path.clone();
    let not_safe = || EditProblem::NotSafe { path: path() };
    let text = plain_lines(raw);
    let (before, faults) = read(&text).ok_or_else(not_safe)?;
    let meant = Fresh::of(&before).changed(&edit.path, &edit.change);
    let meant = meant.ok_or_else(|| EditProblem::NoPlace { path: path() })?;
    let splice = splice(&text, &before, &edit.path, &edit.change).ok_or_else(not_safe)?;
    let new_raw = spliced(raw, &splice);
    let new = plain_lines(&new_raw);
    let (after, new_faults) = read(&new).ok_or_else(not_safe)?;
    if Fresh::of(&after) != meant || new_faults > faults {
        return Err(not_safe());
    }
    let (kept, had) = (comments(&new, &after), comments(&text, &before));
    if kept == had || of_it == Comments::MayGo {
        return Ok(new_raw);
    }
    let lost = had.iter().find(|comment| !kept.contains(comment));
    let comment = lost.map(|comment| (*comment).to_owned()).unwrap_or_default();
    Err(EditProblem::CommentLost {
        path: path(),
        comment,
    })
}

/// A text as our own reader has it: no byte-order mark, line ends as `\n`.
fn plain_lines(raw: &str) -> String {
    let text = raw.strip_prefix(MARK).unwrap_or(raw);
    text.replace("\r\n", "\n")
}

/// The byte-order mark.
const MARK: char = '\u{FEFF}';

/// The text with the splice in it, which counts its bytes without mark and `\r`; other bytes stay as they are.
fn spliced(raw: &str, splice: &Splice) -> String {
    let crlf = raw.contains("\r\n");
    let words = if crlf {
        splice.words.replace('\n', "\r\n")
    } else {
        splice.words.clone()
    };
    let bytes = on_disk(raw, splice.bytes.start)..on_disk(raw, splice.bytes.end);
    let mut new = raw.to_owned();
    new.replace_range(bytes, &words);
    new
}

/// Where a byte of the text as the reader has it stands in the file.
fn on_disk(raw: &str, at: usize) -> usize {
    let mark = if raw.starts_with(MARK) { MARK.len_utf8() } else { 0 };
    let (mut left, mut found) = (at, mark);
    for line in raw[mark..].split_inclusive('\n') {
        let read = line.len() - usize::from(line.ends_with("\r\n"));
        if left < read || line.len() == left {
            return found + left;
        }
        left -= read;
        found += line.len();
    }
    found + left
}

/// The tree of a text, and how many faults of writing it has.
fn read(text: &str) -> Option<(Node, usize)> {
    let (file, text): (Arc<str>, Arc<str>) = (Arc::from("edit"), Arc::from(text));
    let mut sources = Sources::default();
    sources.keep(&file, &text);
    let mut report = Report::default();
    let node = parse(&file, &text, &sources, &mut report)?;
    let faults = report.count(Severity::Error) + report.count(Severity::Warning);
    Some((node, faults))
}
