//! Fills the parts of a Word template in.

use std::borrow::Cow;

use serde_json::Value as Json;
use tera::{Context, ErrorKind};

use super::finish::{Finished, finish};
use super::tag::Act;
use super::{TextPart, WordTemplate};
use crate::compose::bounds::Bounded;
use crate::compose::engine::engine;
use crate::diagnostic::{Fault, Report, WordPart, WordSpot, WordTemplateProblem};

/// So many tags that cannot be filled in are told of one part.
const MOST_FAULTS: usize = 20;

/// What a template became.
pub(super) struct Filled {
    /// All parts, in the order of the package.
    pub(super) parts: Vec<(String, Vec<u8>)>,
    /// Its words, those of the text first.
    pub(super) lines: Vec<String>,
    pub(super) subject: String,
}

impl WordTemplate {
    /// Fills all parts in. `mark` is put on top of the text and of each head of pages. None: the report says of every tag why.
    pub(super) fn filled(&self, values: &Json, mark: Option<&str>, report: &mut Report) -> Option<Filled> {
        let values = without_blanks(values);
        let context = Context::from_serialize(&values)
            .map_err(|error| report.push(self.fault(None, &error)))
            .ok()?;
        let mut filled = Filled {
            parts: self.parts.clone(),
            lines: Vec::new(),
            subject: String::new(),
        };
        let mut sound = true;
        let mut behind = Vec::new();
        for text in &self.texts {
            let on_top = mark.filter(|_| matches!(text.part, WordPart::Body | WordPart::Header));
            let Some(part) = self.part(text, &context, on_top, report) else {
                sound = false;
                continue;
            };
            filled.parts[text.at].1 = part.xml.into_bytes();
            filled.subject.push_str(&part.subject);
            match text.part {
                WordPart::Body => filled.lines.extend(part.lines),
                _ => behind.extend(part.lines),
            }
        }
        filled.lines.extend(behind);
        sound.then_some(filled)
    }

    /// One part. A tag that cannot be filled in is told, and left blank to find the next one.
    fn part(
        &self,
        text: &TextPart,
        context: &Context,
        mark: Option<&str>,
        report: &mut Report,
    ) -> Option<Finished> {
        let name = self.parts[text.at].0.as_str();
        let mut source = Cow::Borrowed(text.source.text.as_str());
        let mut tera = Cow::Borrowed(&self.tera);
        for told in 0..MOST_FAULTS {
            let mut written = Bounded::new();
            let Err(error) = tera.render_to(name, context, &mut written) else {
                let finished = finish(&written.into_text(), mark).filter(|_| told == 0);
                if finished.is_none() && told == 0 {
                    report.push(Fault::new(
                        WordTemplateProblem::Unreadable,
                        self.place(WordSpot::default()),
                    ));
                }
                return finished;
            };
            if let Some(problem) = written.problem() {
                report.push(Fault::new(problem, self.place(WordSpot::default())));
                return None;
            }
            let at = place_of(&error).and_then(|at| text.source.tag_at(at));
            report.push(self.fault(at, &error));
            let number = at.filter(|number| self.tags[*number].act == Act::Print)?;
            let mut blank = source.into_owned();
            for (range, _) in text.source.spans.iter().filter(|(_, other)| *other == number) {
                blank.replace_range(range.clone(), &" ".repeat(range.len()));
            }
            let mut other = engine();
            other.add_raw_template(name, &blank).ok()?;
            (source, tera) = (Cow::Owned(blank), Cow::Owned(other));
        }
        None
    }

    fn fault(&self, tag: Option<usize>, error: &tera::Error) -> Fault {
        let said = match error.kind() {
            ErrorKind::RenderingError(report) => report.message().to_owned(),
            _ => error.to_string(),
        };
        let tag = tag.and_then(|number| self.tags.get(number));
        let place = self.place(tag.map(|tag| tag.spot).unwrap_or_default());
        let words = tag.map(|tag| tag.words.clone()).unwrap_or_default();
        let is_absent = said.contains("undefined") || said.contains("not defined");
        if is_absent {
            return Fault::new(WordTemplateProblem::Absent { tag: words }, place);
        }
        Fault::new(WordTemplateProblem::Render { tag: words }, place).with_original(said)
    }
}

/// Which byte of its template an error is about.
fn place_of(error: &tera::Error) -> Option<usize> {
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => Some(report.span().range.start),
        _ => None,
    }
}

/// Values without those that are absent: what is printed has to be there.
fn without_blanks(values: &Json) -> Json {
    match values {
        Json::Object(map) => {
            let there = map.iter().filter(|(_, value)| !value.is_null());
            there
                .map(|(name, value)| (name.clone(), without_blanks(value)))
                .collect()
        }
        Json::Array(items) => items.iter().map(without_blanks).collect(),
        other => other.clone(),
    }
}
