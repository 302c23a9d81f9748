//! Notes of cells: new ones stand in our name; a note that is there keeps its words and gets ours behind them.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::book::{Book, behind, relations_namespace, target};
use super::cells::{self, At};
use super::parts::Parts;
use super::shapes;
use super::xml::{self, Kind, Part, Splices, appended, below, escaped};

/// Whose notes ours are.
const AUTHOR: &str = "thidua";
/// What stands before our words in a note of somebody else.
const OURS: &str = "[thidua] ";
const COMMENTS: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const VML: &str = "application/vnd.openxmlformats-officedocument.vmlDrawing";
/// What stands in a sheet before the mention of its notes' shapes.
const BEFORE: [&str; 29] = [
    "sheetPr",
    "dimension",
    "sheetViews",
    "sheetFormatPr",
    "cols",
    "sheetData",
    "sheetCalcPr",
    "sheetProtection",
    "protectedRanges",
    "scenarios",
    "autoFilter",
    "sortState",
    "dataConsolidate",
    "customSheetViews",
    "mergeCells",
    "phoneticPr",
    "conditionalFormatting",
    "dataValidations",
    "hyperlinks",
    "printOptions",
    "pageMargins",
    "pageSetup",
    "headerFooter",
    "rowBreaks",
    "colBreaks",
    "customProperties",
    "cellWatches",
    "ignoredErrors",
    "drawing",
];

/// Puts notes to cells of the sheet `part`.
pub(super) fn add(
    part: &str,
    notes: &BTreeMap<At, String>,
    book: &Book,
    parts: &mut Parts<'_>,
) -> Option<()> {
    let relations = parts.relations(part);
    let threads: Vec<String> = relations
        .iter()
        .filter(|relation| relation.kind == "threadedComment")
        .filter_map(|relation| parts.text(&relation.target))
        .collect();
    // What people say to each other there is not ours to write into.
    let is_threaded = |at: At| {
        threads
            .iter()
            .any(|text| text.contains(&format!("ref=\"{}\"", cells::name(at))))
    };
    let known = target(&relations, "comments");
    let comments = match &known {
        Some(path) => path.clone(),
        None => parts.free("xl/comments", ".xml"),
    };
    let text = match &known {
        Some(path) => parts.text(path)?,
        None => empty(&book.namespace),
    };
    let mut written = Comments::read(text)?;
    let mut fresh = Vec::new();
    for (at, note) in notes.iter().filter(|(at, _)| !is_threaded(**at)) {
        if !written.extend(*at, note) {
            written.add(*at, note);
            fresh.push((*at, note.lines().count()));
        }
    }
    if fresh.is_empty() && known.is_none() {
        return Some(());
    }
    parts.put(&comments, written.made()?);
    if known.is_none() {
        parts.declare(&comments, COMMENTS)?;
        parts.relate(part, "comments", &comments, book.strict)?;
    }
    if fresh.is_empty() {
        return Some(());
    }
    draw(part, &fresh, book, parts)
}

/// Draws the boxes of new notes.
fn draw(part: &str, fresh: &[(At, usize)], book: &Book, parts: &mut Parts<'_>) -> Option<()> {
    let text = parts.text(part)?;
    let drawn = xml::at(&text, &["worksheet", "legacyDrawing"]);
    if let Some(drawn) = drawn {
        let id = drawn.tag.get_prefixed("id")?;
        let relations = parts.relations(part);
        let path = relations.into_iter().find(|relation| relation.id == id)?.target;
        let shapes = shapes::with(&parts.text(&path)?, fresh)?;
        parts.put(&path, shapes);
        return Some(());
    }
    let path = parts.free("xl/drawings/vmlThidua", ".vml");
    let nth = book
        .sheets
        .iter()
        .position(|(_, known)| known == part)
        .unwrap_or_default();
    parts.put(&path, shapes::new(fresh, nth));
    parts.declare_ending("vml", VML)?;
    let id = parts.relate(part, "vmlDrawing", &path, book.strict)?;
    let (at, prefix) = behind(&text, &BEFORE)?;
    let mut splices = Splices::default();
    let namespace = relations_namespace(book.strict);
    let mention = format!("<{prefix}legacyDrawing xmlns:r=\"{namespace}\" r:id=\"{id}\"/>");
    splices.insert(at, mention);
    parts.put(part, splices.made(&text));
    Some(())
}

fn empty(namespace: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<comments xmlns=\"{namespace}\"><authors></authors><commentList></commentList></comments>"
    )
}

/// The part with the words of notes.
struct Comments {
    text: String,
    prefix: String,
    splices: Splices,
    author: usize,
    is_new_author: bool,
    more: String,
    /// Where each cell's words end, and its plain words, which become a run once others follow.
    known: BTreeMap<At, (usize, Option<(usize, usize)>)>,
}

impl Comments {
    fn read(text: String) -> Option<Self> {
        let prefix = xml::tags(&text).next()?.prefix().to_owned();
        let authors = below(&text, &["comments", "authors"]);
        let named = authors.iter().position(|author| words(&text, author) == AUTHOR);
        let (author, is_new_author) = (named.unwrap_or(authors.len()), named.is_none());
        let known = known(&text);
        Some(Self {
            prefix,
            splices: Splices::default(),
            author,
            is_new_author,
            more: String::new(),
            known,
            text,
        })
    }

    /// Adds our words to the note that a cell has; no, if it has none.
    fn extend(&mut self, at: At, note: &str) -> bool {
        let Some((end, plain)) = self.known.get(&at).copied() else {
            return false;
        };
        let p = self.prefix.clone();
        if let Some((start, end)) = plain {
            self.splices.insert(start, format!("<{p}r>"));
            self.splices.insert(end, format!("</{p}r>"));
        }
        let run = self.run(&format!("\n\n{OURS}{note}"));
        self.splices.insert(end, run);
        true
    }

    fn add(&mut self, at: At, note: &str) {
        let (p, run) = (&self.prefix, self.run(note));
        let (author, cell) = (self.author, cells::name(at));
        // Writing into a string does not fail.
        let _ = write!(
            self.more,
            "<{p}comment ref=\"{cell}\" authorId=\"{author}\"><{p}text>{run}</{p}text></{p}comment>"
        );
    }

    fn run(&self, words: &str) -> String {
        let (p, words) = (&self.prefix, escaped(words));
        format!("<{p}r><{p}t xml:space=\"preserve\">{words}</{p}t></{p}r>")
    }

    fn made(self) -> Option<String> {
        let text = self.splices.made(&self.text);
        if self.more.is_empty() {
            return Some(text);
        }
        let author = format!("<{0}author>{AUTHOR}</{0}author>", self.prefix);
        let text = if self.is_new_author {
            appended(&text, &["comments", "authors"], &author, 1)?
        } else {
            text
        };
        appended(&text, &["comments", "commentList"], &self.more, 1)
    }
}

fn known(text: &str) -> BTreeMap<At, (usize, Option<(usize, usize)>)> {
    let mut known = BTreeMap::new();
    for comment in below(text, &["comments", "commentList"]) {
        let Some(at) = comment.tag.get("ref").and_then(|name| cells::at(&name)) else {
            continue;
        };
        let inner = &text[comment.at.clone()];
        let start = comment.at.start;
        let Some(words) = xml::at(inner, &["comment", "text"]) else {
            continue;
        };
        let runs = below(inner, &["comment", "text"]);
        let last = runs.iter().rfind(|part| matches!(part.tag.name(), "r" | "t"));
        let end = last.map_or(words.inner_end(inner), |part| part.at.end);
        let plain = last.filter(|part| part.tag.name() == "t");
        let plain = plain.map(|part| (start + part.at.start, start + part.at.end));
        if words.tag.kind != Kind::Alone {
            known.insert(at, (start + end, plain));
        }
    }
    known
}

/// The words between an element's tags.
fn words(text: &str, part: &Part<'_>) -> String {
    let end = part.inner_end(text).max(part.tag.at.end);
    let inner = text.get(part.tag.at.end..end).unwrap_or_default();
    quick_xml::escape::unescape(inner).map_or_else(|_| inner.to_owned(), std::borrow::Cow::into_owned)
}

/// Takes our notes away from the sheet `part`, and our words out of those of others.
pub(super) fn take_away(part: &str, parts: &mut Parts<'_>) -> Option<()> {
    let relations = parts.relations(part);
    let Some(path) = target(&relations, "comments") else {
        return Some(());
    };
    let text = parts.text(&path)?;
    let authors = below(&text, &["comments", "authors"]);
    let ours = authors.iter().position(|author| words(&text, author) == AUTHOR);
    let (mut splices, mut gone) = (Splices::default(), Vec::new());
    for comment in below(&text, &["comments", "commentList"]) {
        let author = comment.tag.number("authorId").map(|author| author as usize);
        if ours.is_some() && author == ours {
            gone.extend(comment.tag.get("ref").and_then(|name| cells::at(&name)));
            splices.replace(comment.at.clone(), "");
            continue;
        }
        let inner = &text[comment.at.clone()];
        if let Some(at) = inner.find(OURS) {
            let (at, end) = (comment.at.start + at, comment.at.end);
            let start = at - text[..at].len() + text[..at].trim_end_matches('\n').len();
            let words_end = text[at..end].find("</").map_or(end, |found| at + found);
            splices.replace(start..words_end, "");
        }
    }
    let left = splices.made(&text);
    if left == text {
        return Some(());
    }
    parts.put(&path, left);
    let text = parts.text(part)?;
    let drawn = xml::at(&text, &["worksheet", "legacyDrawing"]);
    let id = drawn.and_then(|drawn| drawn.tag.get_prefixed("id"));
    let path = relations
        .into_iter()
        .find(|relation| Some(&relation.id) == id.as_ref());
    if let Some(path) = path.map(|relation| relation.target).filter(|_| !gone.is_empty()) {
        let shapes = shapes::without(&parts.text(&path)?, &gone);
        parts.put(&path, shapes);
    }
    Some(())
}
