//! YAML text → tree. Anchors, aliases and tags are refused: an input says each thing once, in plain sight.

use std::sync::Arc;

use granit_parser::{ErrorKind, Event, Parser, ScalarStyle, Span};
use rustc_hash::FxHashMap;

use super::characters::{is_invisible, is_odd_space, is_refused, is_wide_mark};
use super::in_braces::{colon_gone, decimals_parted};
use super::node::{Key, Node, Value};
use crate::diagnostic::{
    Fault, FaultKind, FileProblem, Place, Position, Report, Sources, TypingProblem, YamlProblem,
};

/// Reads one file's text. None if it is not YAML; the report then says where and why.
pub fn parse(file: &Arc<str>, text: &str, sources: &Sources, report: &mut Report) -> Option<Node> {
    let mut reader = Reader {
        file,
        text,
        sources,
        report,
        parser: Parser::new_from_str(text),
        cut: None,
    };
    match reader.document() {
        Ok(Some(node)) => Some(node),
        Ok(None) => {
            reader.report.add(YamlProblem::EmptyFile, Place::file(file));
            None
        }
        Err(Stopped) => None,
    }
}

/// How far above the line that cannot be read the cause is looked for.
const LINES_ABOVE: usize = 3;

fn first_odd(source: &str) -> Option<usize> {
    source.find(|letter| is_invisible(letter) || is_odd_space(letter))
}

/// An odd character in the indent of a line after the first.
fn odd_at_the_front_of_a_line(source: &str) -> Option<usize> {
    let mut lines = source.match_indices('\n');
    lines.find_map(|(end, _)| {
        let front = source[end + 1..].trim_start_matches(' ');
        let odd = front.starts_with(|letter| is_invisible(letter) || is_odd_space(letter));
        odd.then_some(source.len() - front.len())
    })
}

/// What is said of a character that stops the reading.
fn unmeant(letter: char) -> FaultKind {
    if is_invisible(letter) || is_odd_space(letter) || is_wide_mark(letter) {
        TypingProblem::OddCharacter { letter }.into()
    } else if letter.is_control() {
        let code = u32::from(letter);
        FileProblem::ControlCharacter { code }.into()
    } else {
        TypingProblem::Symbol { letter }.into()
    }
}

/// The reader has reported why it stopped.
struct Stopped;

struct Reader<'a> {
    file: &'a Arc<str>,
    text: &'a str,
    sources: &'a Sources,
    report: &'a mut Report,
    parser: Parser<'a, granit_parser::StrInput<'a>>,
    /// The last text that YAML cuts at a `#`.
    cut: Option<Place>,
}

impl<'a> Reader<'a> {
    fn document(&mut self) -> Result<Option<Node>, Stopped> {
        loop {
            match self.next()? {
                (Event::StreamStart | Event::DocumentStart(..), _) => {}
                (Event::StreamEnd, _) => return Ok(None),
                (event, span) => {
                    let node = self.node(event, span)?;
                    self.end()?;
                    return Ok((node.value != Value::Nothing).then_some(node));
                }
            }
        }
    }

    fn end(&mut self) -> Result<(), Stopped> {
        loop {
            match self.next()? {
                (Event::StreamEnd, _) => return Ok(()),
                (Event::DocumentStart(..), span) => return self.refuse(YamlProblem::SecondDocument, span),
                _ => {}
            }
        }
    }

    /// The next event.
    fn next(&mut self) -> Result<(Event<'a>, Span), Stopped> {
        let error = match self.parser.next_event() {
            None => return Ok((Event::StreamEnd, Span::default())),
            Some(Ok(found)) => return Ok(found),
            Some(Err(error)) => error,
        };
        let start = error.marker().byte_offset().unwrap_or_else(|| {
            self.text
                .char_indices()
                .nth(error.marker().index())
                .map_or(self.text.len(), |(at, _)| at)
        });
        let start = start.min(self.text.len());
        if self.is_behind_a_cut(start) {
            return Err(Stopped);
        }
        let end = self.text[start..]
            .chars()
            .next()
            .map_or(start, |letter| start + letter.len_utf8());
        let place = Place::new(self.file, start..end);
        self.report.push(match error.kind() {
            ErrorKind::UnknownAnchor => Fault::new(YamlProblem::Feature { mark: '*' }, place),
            _ if let Some((letter, at)) = self.odd_before(start) => Fault::new(unmeant(letter), at),
            _ if let Some(tab) = self.tab_before(start) => {
                Fault::new(YamlProblem::Syntax, tab).with_original(error.info())
            }
            _ if let Some((glued, at)) = self.glued_at(start) => Fault::new(glued, at),
            _ => Fault::new(YamlProblem::Syntax, place).with_original(error.info()),
        });
        Err(Stopped)
    }

    /// A key of the line at `at` whose value follows the colon without a space.
    fn glued_at(&self, at: usize) -> Option<(TypingProblem, Place)> {
        let from = self.text[..at].rfind('\n').map_or(0, |line| line + 1);
        let line = self.text[from..].lines().next()?;
        let entry = line.trim_start_matches([' ', '-']).trim_end();
        let (name, value) = colon_gone(entry)?;
        entry[name.len()..]
            .strip_prefix(':')
            .filter(|rest| rest.starts_with(value))?;
        let (found, likely) = (entry.to_owned(), format!("{name}: {value}"));
        let start = from + line.find(entry)?;
        let place = Place::new(self.file, start..start + entry.len());
        Some((TypingProblem::ColonGone { found, likely }, place))
    }

    fn place(&self, span: Span) -> Place {
        let bytes = span.byte_range().unwrap_or(0..0);
        let end = bytes.end.min(self.text.len()).max(bytes.start);
        let trimmed = self
            .text
            .get(bytes.start..end)
            .map_or(end, |raw| bytes.start + raw.trim_end().len());
        Place::new(self.file, bytes.start..trimmed)
    }

    fn refuse<T>(&mut self, kind: YamlProblem, span: Span) -> Result<T, Stopped> {
        let place = self.place(span);
        self.report.add(kind, place);
        Err(Stopped)
    }

    /// The last character before the end of the line at `at`, and not far above it, that nobody sees, that is no plain space or
    /// a wide mark: the likely cause where nothing else can be read.
    fn odd_before(&self, at: usize) -> Option<(char, Place)> {
        let end = self.text[at..]
            .find('\n')
            .map_or(self.text.len(), |line| at + line);
        let from = self.text[..at]
            .rmatch_indices('\n')
            .nth(LINES_ABOVE)
            .map_or(0, |(line, _)| line);
        let odd = |(_, letter): &(usize, char)| {
            is_invisible(*letter) || is_odd_space(*letter) || is_refused(*letter) || is_wide_mark(*letter)
        };
        let (start, letter) = self.text[from..end].char_indices().rfind(odd)?;
        let start = from + start;
        Some((letter, Place::new(self.file, start..start + letter.len_utf8())))
    }

    /// Whether a text was cut just before, and has been named: its other lines are what cannot be read.
    fn is_behind_a_cut(&self, at: usize) -> bool {
        let line = |place: &Place| self.sources.position(place).line;
        let here = line(&Place::new(self.file, at..at));
        self.cut
            .as_ref()
            .is_some_and(|cut| here.saturating_sub(line(cut)) <= 1)
    }

    /// A tab before the first word of the line at `at`, or of the one below it, where the reader may only stumble later or
    /// sooner.
    fn tab_before(&self, at: usize) -> Option<Place> {
        let from = self.text[..at].rfind('\n').map_or(0, |line| line + 1);
        let mut start = from;
        for line in self.text[from..].split_inclusive('\n').take(2) {
            let words = line.find(|letter: char| !letter.is_whitespace()).unwrap_or(0);
            if let Some(tab) = line[..words].find('\t') {
                return Some(Place::new(self.file, start + tab..start + tab + 1));
            }
            start += line.len();
        }
        None
    }

    /// Refuses a character within `place` that nobody sees or that is no plain space.
    fn refuse_odd(&mut self, place: &Place, found: impl Fn(&str) -> Option<usize>) -> Result<(), Stopped> {
        let source = self.sources.at(place).unwrap_or_default();
        let Some(letter) = found(source).and_then(|at| source[at..].chars().next()) else {
            return Ok(());
        };
        let place = place.of_words(&letter.to_string(), self.sources);
        self.report.add(TypingProblem::OddCharacter { letter }, place);
        Err(Stopped)
    }

    /// What YAML would take from a plain text without a word: a `#` that begins no comment, and lines that it joins.
    fn whole(&mut self, text: String, place: &Place) -> Result<Value, Stopped> {
        // Where there is no value its place is at the colon.
        let source = self.sources.at(place).unwrap_or_default().trim_start_matches(':');
        let behind = self.sources.behind(place).unwrap_or_default();
        let behind = if source.is_empty() {
            behind.trim_start_matches(':')
        } else {
            behind
        }
        .trim();
        if source.contains('\n') {
            self.refuse_odd(place, odd_at_the_front_of_a_line)?;
            let kind = TypingProblem::LinesGlued { joined: text.clone() };
            self.report.add(kind, place.clone());
            self.cut = Some(place.clone());
            return Ok(Value::Unread);
        } else if behind.starts_with('#') && !behind[1..].starts_with([' ', '#', '!']) && behind.len() > 1 {
            let (read, cut) = (source.to_owned(), behind.to_owned());
            let kind = TypingProblem::TextCut { read, cut };
            self.report.add(kind, place.clone());
            self.cut = Some(place.clone());
            return Ok(Value::Scalar(if source.is_empty() {
                behind.to_owned()
            } else {
                text
            }));
        }
        Ok(match &*text {
            "" | "~" | "null" => Value::Nothing,
            _ => Value::Scalar(text),
        })
    }

    /// A text in lines of its own, unless its lines are a list.
    fn folded(&mut self, text: String, place: &Place) -> Value {
        let lines = self.sources.at(place).unwrap_or_default().lines();
        let marks = ["- ", "+ ", "* ", "• "];
        let items = lines.filter(|line| marks.iter().any(|mark| line.trim_start().starts_with(mark)));
        if items.count() > 1 {
            let joined = text.replace('\n', " ");
            self.report
                .add(TypingProblem::LinesGlued { joined }, place.clone());
            return Value::Unread;
        }
        Value::Scalar(text)
    }

    fn node(&mut self, event: Event<'a>, span: Span) -> Result<Node, Stopped> {
        if event.tag().is_some() {
            return self.refuse(YamlProblem::Feature { mark: '!' }, span);
        }
        if event.anchor_id().is_some_and(|id| id != 0) {
            return self.refuse(YamlProblem::Feature { mark: '&' }, span);
        }
        let place = self.place(span);
        let value = match event {
            Event::Scalar(text, ScalarStyle::Plain, ..) => self.whole(text.into_owned(), &place)?,
            Event::Scalar(text, ScalarStyle::Folded | ScalarStyle::Literal, ..) => {
                self.folded(text.into_owned(), &place)
            }
            Event::Scalar(text, ..) => Value::Scalar(text.into_owned()),
            Event::SequenceStart(..) => Value::List(self.list()?),
            Event::MappingStart(..) => Value::Map(self.map()?),
            _ => return self.refuse(YamlProblem::Feature { mark: '*' }, span),
        };
        Ok(Node { place, value })
    }

    fn list(&mut self) -> Result<Vec<Node>, Stopped> {
        let mut items = Vec::new();
        loop {
            match self.next()? {
                (Event::SequenceEnd, _) => return Ok(items),
                (event, span) => items.push(self.node(event, span)?),
            }
        }
    }

    /// Whether a key stands within braces and nothing says that it is one.
    fn is_without_colon(&self, key: &Key) -> bool {
        let behind = self.sources.behind(&key.place).unwrap_or_default();
        behind.trim_start().starts_with([',', '}'])
    }

    fn map(&mut self) -> Result<Vec<(Key, Node)>, Stopped> {
        let mut entries: Vec<(Key, Node)> = Vec::new();
        let mut known = KnownKeys::default();
        let mut parted = false;
        loop {
            let key = match self.next()? {
                (Event::MappingEnd, _) => return Ok(entries),
                (Event::Scalar(name, ..), span) if name == "<<" => {
                    return self.refuse(YamlProblem::Feature { mark: '<' }, span);
                }
                (Event::Scalar(name, ..), span) => {
                    let place = self.place(span);
                    // The place ends before spaces of any kind, which the key keeps.
                    let whole = Place::new(self.file, span.byte_range().unwrap_or(0..0));
                    self.refuse_odd(&whole, first_odd)?;
                    let name = name.into_owned();
                    Key { name, place }
                }
                (_, span) => return self.refuse(YamlProblem::Syntax, span),
            };
            let (event, span) = self.next()?;
            let node = self.node(event, span)?;
            if let Some(found) = decimals_parted(&entries, &key, &node) {
                self.report.add(TypingProblem::DecimalComma { found }, key.place);
                continue;
            }
            if node.value == Value::Nothing && self.is_without_colon(&key) {
                if let Some((name, value)) = colon_gone(&key.name) {
                    let (found, likely) = (key.name.clone(), format!("{name}: {value}"));
                    let place = key.place.clone();
                    self.report
                        .add(TypingProblem::ColonGone { found, likely }, place.clone());
                    let value = Value::Scalar(value.to_owned());
                    entries.push((
                        Key {
                            name: name.to_owned(),
                            place: place.clone(),
                        },
                        Node { place, value },
                    ));
                    continue;
                }
                // Several commas part one text.
                if let Some((_, before)) = entries.last().filter(|_| !parted)
                    && let Value::Scalar(text) = &before.value
                {
                    let found = format!("{text}, {}", key.name);
                    let place = before.place.clone();
                    self.report.add(TypingProblem::CommaInBraces { found }, place);
                    parted = true;
                }
                if parted {
                    continue;
                }
            }
            parted = false;
            if let Some(first) = known.place(&key.name, &entries) {
                let Position { line, .. } = self.sources.position(&entries[first].0.place);
                self.report.add(
                    YamlProblem::DuplicateKey {
                        key: key.name,
                        first_line: line,
                    },
                    key.place,
                );
            } else {
                entries.push((key, node));
            }
        }
    }
}

/// Where the keys of a group stand. Most groups have few, which are looked through; of a long one each is looked up.
#[derive(Default)]
struct KnownKeys(FxHashMap<String, usize>);

impl KnownKeys {
    /// Where a key stands among the entries so far.
    fn place(&mut self, name: &str, entries: &[(Key, Node)]) -> Option<usize> {
        const FEW: usize = 32;
        if entries.len() < FEW {
            return entries.iter().position(|(known, _)| known.name == name);
        }
        for (at, (key, _)) in entries.iter().enumerate().skip(self.0.len()) {
            self.0.insert(key.name.clone(), at);
        }
        self.0.get(name).copied()
    }
}
