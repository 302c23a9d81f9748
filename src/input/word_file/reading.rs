//! The parts of a DOCX → its paragraphs.

use std::collections::BTreeSet;

use quick_xml::events::{BytesStart, Event};
use quick_xml::{NsReader, XmlVersion};

use super::bounds::parts;
use super::content::{WordCell, WordFile, WordParagraph};
use super::tags::{Tag, tag};
use crate::diagnostic::WordProblem;
use crate::document::alike;

/// How deep elements may stand in each other.
const MOST_DEEP: usize = 1_000;

/// Reads the bytes of a DOCX; `path` is how the user names it.
pub fn read_word_file(bytes: &[u8], path: &str) -> Result<WordFile, WordProblem> {
    let broken = || WordProblem::NotWord {
        path: path.to_owned(),
    };
    let parts = parts(bytes, path)?;
    let main = Reading::of(&parts.main).ok_or_else(broken)?;
    let mut margins = BTreeSet::new();
    for part in &parts.margins {
        let read = Reading::of(part).ok_or_else(broken)?;
        margins.extend(read.said().into_iter().map(|paragraph| paragraph.text));
    }
    Ok(WordFile {
        tracked: main.tracked,
        comments: main.comments,
        paragraphs: main.said(),
        margins: margins.into_iter().collect(),
    })
}

/// A part that is being read.
#[derive(Default)]
struct Reading {
    /// The elements that are open.
    path: Vec<Tag>,
    /// How many of them hide what is in them.
    silent: usize,
    fields: Vec<Field>,
    /// The paragraphs that are open, as numbers of `found`.
    open: Vec<usize>,
    found: Vec<Found>,
    tables: Vec<WordCell>,
    table_count: usize,
    tracked: usize,
    comments: usize,
    /// A bookmark that stands before its paragraph.
    waiting: Option<crate::document::ParagraphMark>,
}

#[derive(Default)]
struct Found {
    paragraph: WordParagraph,
    /// Its end was deleted: the next one goes on with it.
    goes_on: bool,
}

/// A field whose code and result follow each other.
#[derive(Default)]
struct Field {
    code: String,
    in_result: bool,
}

impl Field {
    /// Whether what stands here are words of the text: the result of a field, but not a number of a page.
    fn shows(&self) -> bool {
        self.in_result && !is_page(&self.code)
    }
}

/// Whether a field counts pages.
fn is_page(code: &str) -> bool {
    let name = code.split_whitespace().next().unwrap_or_default();
    ["PAGE", "NUMPAGES", "SECTIONPAGES"]
        .iter()
        .any(|known| name.eq_ignore_ascii_case(known))
}

impl Reading {
    /// Reads a part. None: it is no XML, or stands too deep.
    fn of(text: &str) -> Option<Self> {
        let mut reader = NsReader::from_str(text);
        let mut reading = Self::default();
        loop {
            let (namespace, event) = reader.read_resolved_event().ok()?;
            match event {
                Event::Start(start) => {
                    let tag = tag(&namespace, start.local_name().as_ref());
                    reading.start(tag, &start)?;
                }
                Event::Empty(start) => {
                    let tag = tag(&namespace, start.local_name().as_ref());
                    reading.start(tag, &start)?;
                    reading.end();
                }
                Event::End(_) => reading.end(),
                Event::Text(text) => reading.text(&text.xml_content(XmlVersion::Implicit1_0)),
                Event::CData(text) => reading.text(&text.xml_content(XmlVersion::Implicit1_0)),
                Event::GeneralRef(name) => {
                    let reference = format!("&{};", name.xml_content(XmlVersion::Implicit1_0));
                    reading.text(&quick_xml::escape::unescape(&reference).ok()?);
                }
                Event::DocType(_) => return None,
                Event::Eof => return reading.path.is_empty().then_some(reading),
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
            }
        }
    }

    fn start(&mut self, tag: Tag, start: &BytesStart<'_>) -> Option<()> {
        let parent = self.path.last().copied();
        match tag {
            Tag::Paragraph => self.begin_paragraph(),
            Tag::Table => {
                self.table_count += 1;
                self.tables.push(WordCell {
                    table: self.table_count,
                    ..WordCell::default()
                });
            }
            Tag::Row => self.in_table(|cell| (cell.row, cell.column) = (cell.row + 1, 0)),
            Tag::Cell => self.in_table(|cell| cell.column += 1),
            Tag::Gap if parent == Some(Tag::Run) => self.push(" "),
            Tag::Hyphen => self.push("-"),
            Tag::Inserted => self.tracked += 1,
            Tag::Deleted => self.deleted(),
            Tag::Bookmark => self.bookmark(start),
            Tag::FieldMark => self.field_mark(start),
            Tag::Comment => self.comments += 1,
            Tag::Field => self.fields.push(Field {
                code: attribute(start, "instr").unwrap_or_default(),
                in_result: true,
            }),
            Tag::Fallback => self.silent += 1,
            Tag::Run | Tag::Text | Tag::Gap | Tag::Properties | Tag::FieldCode | Tag::Other => {}
        }
        self.path.push(tag);
        (self.path.len() <= MOST_DEEP).then_some(())
    }

    fn end(&mut self) {
        let Some(tag) = self.path.pop() else { return };
        match tag {
            Tag::Paragraph => drop(self.open.pop()),
            Tag::Table => drop(self.tables.pop()),
            Tag::Field => drop(self.fields.pop()),
            Tag::Fallback => self.silent -= 1,
            Tag::Deleted if !self.in_properties() => self.silent -= 1,
            _ => {}
        }
    }

    fn in_properties(&self) -> bool {
        self.path.contains(&Tag::Properties)
    }

    fn in_table(&mut self, change: impl FnOnce(&mut WordCell)) {
        if let Some(cell) = self.tables.last_mut() {
            change(cell);
        }
    }

    fn begin_paragraph(&mut self) {
        self.open.push(self.found.len());
        let cell = self.tables.last().copied().filter(|cell| cell.column > 0);
        let mark = self.waiting.take();
        self.found.push(Found {
            paragraph: WordParagraph {
                mark,
                cell,
                ..WordParagraph::default()
            },
            goes_on: false,
        });
    }

    /// Words that went away, or the end of a paragraph that did.
    fn deleted(&mut self) {
        self.tracked += 1;
        if !self.in_properties() {
            self.silent += 1;
        } else if let Some(found) = self.open.last().and_then(|at| self.found.get_mut(*at)) {
            found.goes_on = true;
        }
    }

    fn bookmark(&mut self, start: &BytesStart<'_>) {
        let Some(mark) = attribute(start, "name").and_then(|name| name.parse().ok()) else {
            return;
        };
        match self.open.last().and_then(|at| self.found.get_mut(*at)) {
            Some(found) => found.paragraph.mark = found.paragraph.mark.or(Some(mark)),
            None => self.waiting = self.waiting.or(Some(mark)),
        }
    }

    fn field_mark(&mut self, start: &BytesStart<'_>) {
        match attribute(start, "fldCharType").as_deref() {
            Some("begin") => self.fields.push(Field::default()),
            Some("separate") => {
                if let Some(field) = self.fields.last_mut() {
                    field.in_result = true;
                }
            }
            Some("end") => drop(self.fields.pop()),
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        match self.path.last() {
            Some(Tag::Text) => self.push(text),
            Some(Tag::FieldCode) => {
                if let Some(field) = self.fields.last_mut() {
                    field.code.push_str(text);
                }
            }
            _ => {}
        }
    }

    fn push(&mut self, text: &str) {
        if self.silent > 0 || !self.fields.iter().all(Field::shows) {
            return;
        }
        if let Some(found) = self.open.last().and_then(|at| self.found.get_mut(*at)) {
            found.paragraph.text.push_str(text);
        }
    }

    /// The paragraphs that say something; those whose end was deleted go on in the next.
    fn said(self) -> Vec<WordParagraph> {
        let mut said: Vec<WordParagraph> = Vec::new();
        let mut goes_on = false;
        for found in self.found {
            let paragraph = found.paragraph;
            match said.last_mut().filter(|_| goes_on) {
                Some(last) => {
                    if last.mark.is_none() || alike(&last.text).is_empty() {
                        last.mark = paragraph.mark.or(last.mark);
                    }
                    last.text.push_str(&paragraph.text);
                }
                None => said.push(paragraph),
            }
            goes_on = found.goes_on;
        }
        said.retain(|paragraph| !alike(&paragraph.text).is_empty());
        said
    }
}

/// An attribute by its name without prefix.
fn attribute(start: &BytesStart<'_>, name: &str) -> Option<String> {
    let mut attributes = start.attributes().filter_map(Result::ok);
    let found = attributes.find(|attribute| attribute.key.local_name().as_ref() == name)?;
    let value = found.normalized_value(XmlVersion::Implicit1_0).ok()?;
    Some(value.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the paragraphs of a body say.
    fn said(body: &str) -> Vec<String> {
        let w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        let mc = "http://schemas.openxmlformats.org/markup-compatibility/2006";
        let part =
            format!("<n:document xmlns:n=\"{w}\" xmlns:mc=\"{mc}\"><n:body>{body}</n:body></n:document>");
        let read = Reading::of(&part).unwrap().said();
        read.into_iter().map(|paragraph| paragraph.text).collect()
    }

    #[test]
    fn tracked_changes_are_read_as_accepted() {
        let runs = "<n:r><n:t>một </n:t></n:r><n:del><n:r><n:delText>hai</n:delText><n:t>hai</n:t></n:r></n:del><n:ins><n:r><n:t>ba</n:t></n:r></n:ins>";
        assert_eq!(said(&format!("<n:p>{runs}</n:p>")), ["một ba"]);
        let gone = "<n:p><n:pPr><n:rPr><n:del/></n:rPr></n:pPr><n:r><n:t>trước </n:t></n:r></n:p>";
        assert_eq!(said(&format!("{gone}<n:p>{runs}</n:p>")), ["trước một ba"]);
    }

    #[test]
    fn codes_of_fields_and_numbers_of_pages_are_no_words() {
        let mark = |kind: &str| format!("<n:r><n:fldChar n:fldCharType=\"{kind}\"/></n:r>");
        let field = |code: &str| {
            format!(
                "{}<n:r><n:instrText>{code}</n:instrText></n:r>{}<n:r><n:t>7</n:t></n:r>{}",
                mark("begin"),
                mark("separate"),
                mark("end")
            )
        };
        let part = format!(
            "<n:p><n:r><n:t>trang </n:t></n:r>{}</n:p><n:p>{}</n:p>",
            field(" PAGE "),
            field("REF x")
        );
        assert_eq!(said(&part), ["trang ", "7"]);
        let simple =
            "<n:p><n:fldSimple n:instr=\"PAGE \\* MERGEFORMAT\"><n:r><n:t>2</n:t></n:r></n:fldSimple></n:p>";
        assert!(said(simple).is_empty());
    }

    #[test]
    fn text_boxes_are_read_once_and_tabs_are_spaces() {
        let text_box = "<n:txbxContent><n:p><n:r><n:t>trong khung</n:t></n:r></n:p></n:txbxContent>";
        let part = format!(
            "<n:p><n:pPr><n:tabs><n:tab/></n:tabs></n:pPr><n:r><n:t>a</n:t><n:tab/><n:noBreakHyphen/><mc:AlternateContent><mc:Choice>{text_box}</mc:Choice><mc:Fallback>{text_box}</mc:Fallback></mc:AlternateContent><n:t>b</n:t></n:r></n:p>"
        );
        assert_eq!(said(&part), ["a -b", "trong khung"]);
    }

    #[test]
    fn what_is_no_docx_is_refused() {
        assert!(read_word_file(b"PK", "x.docx").is_err());
        assert!(Reading::of("<a><b></a>").is_none());
        assert!(Reading::of("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>").is_none());
        assert!(Reading::of(&"<a>".repeat(MOST_DEEP + 1)).is_none());
    }
}
