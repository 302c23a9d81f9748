//! Texts of parts, changed only where they have to be: tags with their places, and splices into what is left as it was.

use std::fmt::Write;
use std::ops::Range;

use quick_xml::Reader;
use quick_xml::escape::{escape, unescape};
use quick_xml::events::Event;

/// What a tag does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// `<a>`
    Opens,
    /// `</a>`
    Closes,
    /// `<a/>`
    Alone,
}

/// A tag of a part.
#[derive(Debug, Clone)]
pub(super) struct Tag<'t> {
    pub(super) kind: Kind,
    /// The whole of it, as it is written.
    pub(super) text: &'t str,
    /// Where it stands.
    pub(super) at: Range<usize>,
}

impl<'t> Tag<'t> {
    /// Its name with its prefix.
    fn full_name(&self) -> &'t str {
        let inner = self.text.trim_start_matches(['<', '/']);
        let end = inner.find(|letter: char| letter.is_whitespace() || matches!(letter, '/' | '>'));
        &inner[..end.unwrap_or(inner.len())]
    }

    /// Its name without its prefix.
    pub(super) fn name(&self) -> &'t str {
        let name = self.full_name();
        name.split_once(':').map_or(name, |(_, name)| name)
    }

    /// Its prefix with the colon; empty where it has none.
    pub(super) fn prefix(&self) -> &'t str {
        let name = self.full_name();
        name.find(':').map_or("", |at| &name[..=at])
    }

    /// Names of its attributes, and where their values stand in its text.
    fn attributes(&self) -> Vec<(&'t str, Range<usize>)> {
        let (text, mut found) = (self.text, Vec::new());
        let mut at = text.find(char::is_whitespace).unwrap_or(text.len());
        while let Some(equals) = text[at..].find('=').map(|found| at + found) {
            let name = text[at..equals].trim();
            let Some(open) = text[equals..].find(['"', '\'']).map(|found| equals + found) else {
                break;
            };
            let Some(length) = text[open + 1..].find(&text[open..=open]) else {
                break;
            };
            found.push((name, open + 1..open + 1 + length));
            at = open + 2 + length;
        }
        found
    }

    /// The value of an attribute, by its whole name.
    pub(super) fn get(&self, name: &str) -> Option<String> {
        let attributes = self.attributes();
        let (_, at) = attributes.into_iter().find(|(known, _)| *known == name)?;
        unescape(&self.text[at]).ok().map(std::borrow::Cow::into_owned)
    }

    /// The value of the attribute of that name with any prefix.
    pub(super) fn get_prefixed(&self, name: &str) -> Option<String> {
        let attributes = self.attributes().into_iter();
        let is_meant = |known: &&str| known.split_once(':').is_some_and(|(_, local)| local == name);
        let known = attributes.map(|(known, _)| known).find(is_meant)?;
        self.get(known)
    }

    /// A number of an attribute.
    pub(super) fn number(&self, name: &str) -> Option<u32> {
        self.get(name)?.trim().parse().ok()
    }

    /// Whether an attribute says yes.
    pub(super) fn says(&self, name: &str) -> bool {
        matches!(self.get(name).as_deref(), Some("1" | "true" | "on"))
    }

    /// Its text with an attribute set, as the first one where it is new.
    pub(super) fn with(&self, name: &str, value: impl std::fmt::Display) -> String {
        let value = escape(value.to_string()).into_owned();
        let attributes = self.attributes();
        if let Some((_, at)) = attributes.iter().find(|(known, _)| *known == name) {
            return format!("{}{value}{}", &self.text[..at.start], &self.text[at.end..]);
        }
        let end = 1 + self.full_name().len();
        format!("{} {name}=\"{value}\"{}", &self.text[..end], &self.text[end..])
    }
}

/// All tags of a part, up to what is no XML.
pub(super) fn tags(text: &str) -> impl Iterator<Item = Tag<'_>> {
    let mut reader = Reader::from_str(text);
    let place = |reader: &Reader<&[u8]>| usize::try_from(reader.buffer_position()).unwrap_or(text.len());
    std::iter::from_fn(move || {
        loop {
            let start = place(&reader);
            let kind = match reader.read_event() {
                Ok(Event::Start(_)) => Kind::Opens,
                Ok(Event::End(_)) => Kind::Closes,
                Ok(Event::Empty(_)) => Kind::Alone,
                Ok(Event::Eof) | Err(_) => return None,
                Ok(_) => continue,
            };
            let at = start..place(&reader);
            let text = text.get(at.clone())?;
            return Some(Tag { kind, text, at });
        }
    })
}

/// An element with its own tag.
#[derive(Debug, Clone)]
pub(super) struct Part<'t> {
    /// The tag that opens it.
    pub(super) tag: Tag<'t>,
    /// The whole of it.
    pub(super) at: Range<usize>,
}

impl Part<'_> {
    /// Where its content ends: before the tag that closes it, or where that would stand.
    pub(super) fn inner_end(&self, text: &str) -> usize {
        if self.tag.kind == Kind::Alone {
            return self.at.end;
        }
        text[self.at.clone()]
            .rfind("</")
            .map_or(self.at.end, |at| self.at.start + at)
    }
}

/// The elements that stand right below the one at `path`, which begins with the root: names without prefixes. Below all where several
/// have that path.
pub(super) fn below<'t>(text: &'t str, path: &[&str]) -> Vec<Part<'t>> {
    let (mut above, mut found): (Vec<&str>, Vec<Part<'t>>) = (Vec::new(), Vec::new());
    for tag in tags(text) {
        match tag.kind {
            Kind::Closes => {
                above.pop();
                if above == path
                    && let Some(last) = found.last_mut()
                {
                    last.at.end = tag.at.end;
                }
            }
            Kind::Opens | Kind::Alone => {
                let (name, opens) = (tag.name(), tag.kind == Kind::Opens);
                if above == path {
                    let at = tag.at.clone();
                    found.push(Part { tag, at });
                }
                if opens {
                    above.push(name);
                }
            }
        }
    }
    found
}

/// The element at `path`, the first of that path.
pub(super) fn at<'t>(text: &'t str, path: &[&str]) -> Option<Part<'t>> {
    let (name, above) = path.split_last()?;
    below(text, above)
        .into_iter()
        .find(|part| part.tag.name() == *name)
}

/// Changes of a text, made all at once.
#[derive(Debug, Default)]
pub(super) struct Splices(Vec<(Range<usize>, String)>);

impl Splices {
    /// Puts `text` in the place of what stands there.
    pub(super) fn replace(&mut self, at: Range<usize>, text: impl Into<String>) {
        self.0.push((at, text.into()));
    }

    /// Puts `text` before what stands there.
    pub(super) fn insert(&mut self, at: usize, text: impl Into<String>) {
        self.replace(at..at, text);
    }

    /// The text with all changes; those of one place in the order in which they were made.
    pub(super) fn made(mut self, text: &str) -> String {
        self.0.sort_by_key(|(at, _)| at.start);
        let (mut out, mut last) = (String::with_capacity(text.len() + 1_000), 0);
        for (at, new) in self.0 {
            out.push_str(text.get(last..at.start).unwrap_or_default());
            out.push_str(&new);
            last = at.end.max(last);
        }
        out.push_str(&text[last..]);
        out
    }
}

/// The text with more elements at the end of the one at `path`, whose count follows where it says one.
pub(super) fn appended(text: &str, path: &[&str], more: &str, count: usize) -> Option<String> {
    let part = at(text, path)?;
    let mut splices = Splices::default();
    let tag = match part.tag.number("count") {
        Some(before) => part.tag.with("count", before as usize + count),
        None => part.tag.text.to_owned(),
    };
    if part.tag.kind == Kind::Alone {
        let name = part.tag.full_name();
        let opened = tag.trim_end_matches('>').trim_end_matches('/').trim_end();
        splices.replace(part.at.clone(), format!("{opened}>{more}</{name}>"));
    } else {
        splices.insert(part.inner_end(text), more);
        splices.replace(part.tag.at.clone(), tag);
    }
    Some(splices.made(text))
}

/// A text as XML of a workbook has it: what no XML may hold is left out, and what a workbook would read as a letter's number stays
/// as it is.
pub(super) fn escaped(text: &str) -> String {
    let mut plain = String::new();
    let code = |rest: &str| {
        let code = rest.strip_prefix("_x").and_then(|rest| rest.get(..5));
        code.is_some_and(|code| code.ends_with('_') && code[..4].bytes().all(|byte| byte.is_ascii_hexdigit()))
    };
    for (at, letter) in text.char_indices() {
        match letter {
            '_' if code(&text[at..]) => plain.push_str("_x005F_"),
            '\n' | '\t' => plain.push(letter),
            '\0'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}' => {}
            letter => {
                let _ = write!(plain, "{letter}");
            }
        }
    }
    escape(plain).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "<?xml version=\"1.0\"?><x:a xmlns:x=\"u\"><x:b c=\"1\" d='2 > 1'/><x:b>t<x:e/></x:b><!-- <x:b/> --></x:a>";

    #[test]
    fn elements_are_found_with_their_places() {
        let found = below(TEXT, &["a"]);
        let texts: Vec<&str> = found.iter().map(|part| &TEXT[part.at.clone()]).collect();
        assert_eq!(texts, ["<x:b c=\"1\" d='2 > 1'/>", "<x:b>t<x:e/></x:b>"]);
        assert_eq!((found[0].tag.prefix(), found[0].tag.name()), ("x:", "b"));
        assert_eq!(found[0].tag.get("d").as_deref(), Some("2 > 1"));
        assert_eq!(found[1].inner_end(TEXT), found[1].at.end - "</x:b>".len());
    }

    #[test]
    fn an_attribute_is_set_and_nothing_else_changes() {
        let tag = tags("<c r=\"A1\"\n s='3' t=\"s\"/>").next().unwrap();
        assert_eq!(tag.with("s", 7), "<c r=\"A1\"\n s='7' t=\"s\"/>");
        assert_eq!(tag.with("x", "<"), "<c x=\"&lt;\" r=\"A1\"\n s='3' t=\"s\"/>");
        assert_eq!(tags("<c/>").next().unwrap().with("s", 1), "<c s=\"1\"/>");
    }

    #[test]
    fn more_stands_at_the_end_and_is_counted() {
        let more = |text| appended(text, &["a", "b"], "<c/>", 1);
        assert_eq!(
            more("<a><b count=\"1\"><c/></b></a>").as_deref(),
            Some("<a><b count=\"2\"><c/><c/></b></a>")
        );
        assert_eq!(
            more("<a><b count=\"0\" /></a>").as_deref(),
            Some("<a><b count=\"1\"><c/></b></a>")
        );
        assert_eq!(more("<a/>"), None);
    }

    #[test]
    fn letters_that_a_workbook_would_read_otherwise_are_kept() {
        assert_eq!(escaped("a<b & _x000D_ \u{1}"), "a&lt;b &amp; _x005F_x000D_ ");
    }
}
