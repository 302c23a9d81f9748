//! Loads templates into Tera, each start tag with the place it stands at.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use chrono::NaiveDate;
use serde_json::Value as Json;
use tera::{Context, ErrorKind, Kwargs, State, Tera};

use super::asked::Asked;
use super::bounds::{self, Bounded, ROUND};
use super::lost_sums::lost_sums;
use super::outline_source::Source;
use crate::diagnostic::{Fault, Place, Report, Sources, TemplateProblem};
use crate::input::{Folder, is_carried, paper_templates, template};
use crate::model::{Date, capitalised, in_sentence};

/// All templates of papers, ready to be filled in.
pub struct Templates {
    texts: Texts,
    /// All of them, where the office has its own: any of these may be faulty, and may change what another one includes.
    all: Option<Loaded>,
    /// What one template needs, by its path, parsed when it is first filled in: few commands need many.
    each: BTreeMap<String, OnceLock<Result<Loaded, Fault>>>,
    /// What one template reads, by its path, looked for when its first paper asks.
    asked: BTreeMap<String, OnceLock<Asked>>,
}

/// Path below `templates/` → path of the file as faults name it, and its text.
type Texts = BTreeMap<String, (Arc<str>, Arc<str>)>;

/// Templates that Tera has parsed.
struct Loaded {
    tera: Tera,
    annotated: Annotated,
}

/// How the paths of all templates begin.
const HOMES: [&str; 2] = ["papers/", "parts/"];

/// What an outline is called among the templates of its parts.
const OUTLINE: &str = "outline.xml";

/// What Tera reads.
struct Annotated {
    /// Sources with their places in them, by path below `templates/`.
    texts: BTreeMap<String, String>,
    /// Where each line of an outline comes from.
    lines: Vec<Place>,
}

impl Annotated {
    /// The line of the outline that a message names: `outline.xml:6:79`.
    fn line_said(&self, message: &str) -> Option<Place> {
        let (_, behind) = message.split_once(&format!("{OUTLINE}:"))?;
        let line: usize = behind.split(':').next()?.parse().ok()?;
        self.lines.get(line.checked_sub(1)?).cloned()
    }

    /// The line that a fault of Tera means.
    fn line(&self, file: &str, line: usize, sources: &Sources) -> Place {
        let of_outline = self.lines.get(line.wrapping_sub(1)).filter(|_| file == OUTLINE);
        let file = format!("templates/{file}");
        of_outline
            .cloned()
            .or_else(|| sources.line(&file, line))
            .unwrap_or_else(|| Place::file(&file))
    }
}

impl Templates {
    /// Reads every template below `templates/papers/`. Those that the program carries are sound, which a test holds; where the
    /// office has its own, all are parsed at once, and faults of one do not hide those of another.
    pub fn load(folder: &mut Folder, report: &mut Report) -> Self {
        let mut texts = Texts::new();
        for path in paper_templates(folder, report) {
            if let Some(text) = template(&path, folder, report) {
                texts.insert(path, text);
            }
        }
        let carried = texts.iter().all(|(path, (_, text))| is_carried(path, text));
        Self {
            all: (!carried).then(|| Loaded::whole(&texts, folder.sources(), report)),
            each: texts.keys().map(|path| (path.clone(), OnceLock::new())).collect(),
            asked: texts.keys().map(|path| (path.clone(), OnceLock::new())).collect(),
            texts,
        }
    }

    /// Whether there is a template at that path below `templates/`.
    pub fn has(&self, path: &str) -> bool {
        self.texts.contains_key(path)
    }

    /// What a template reads, and those that it names; None where there is none.
    pub(super) fn asked(&self, path: &str) -> Option<&Asked> {
        let asked = || {
            let needed = named_by(path, &self.texts).into_iter();
            Asked::of(needed.filter_map(|path| Some(self.texts.get(path)?.1.as_ref())))
        };
        self.asked.get(path).map(|known| known.get_or_init(asked))
    }

    /// Fills an outline in, with the templates of its parts.
    pub(super) fn render_outline(
        &self,
        outline: &Source,
        values: &Json,
        sources: &Sources,
    ) -> Result<String, Fault> {
        let needed: Vec<&str> = outline
            .parts
            .iter()
            .flat_map(|path| named_by(path, &self.texts))
            .collect();
        let wanted = self
            .texts
            .iter()
            .filter(|(path, _)| needed.contains(&path.as_str()));
        let mut loaded = Loaded::new(wanted);
        let (text, lines) = (outline.text.clone(), outline.lines.clone());
        loaded.annotated.texts.insert(OUTLINE.to_owned(), text);
        loaded.annotated.lines = lines;
        if let Err(error) = loaded.parse() {
            let annotated = &loaded.annotated;
            let fault = located(&error, TemplateProblem::Syntax, annotated, sources);
            let place = fault.place.clone();
            // Of some faults Tera says the line in words only.
            let place = place.or_else(|| annotated.line_said(&error.to_string()));
            return Err(Fault { place, ..fault });
        }
        loaded.render(OUTLINE, values, sources)
    }

    /// Fills a template in.
    pub fn render(&self, path: &str, values: &Json, sources: &Sources) -> Result<String, Fault> {
        let loaded = match (&self.all, self.each.get(path)) {
            (Some(all), _) => all,
            (None, Some(one)) => one
                .get_or_init(|| Loaded::needed_by(path, &self.texts, sources))
                .as_ref()
                .map_err(Clone::clone)?,
            (None, None) => return Err(Fault::new(TemplateProblem::Render, Place::file(path))),
        };
        loaded.render(path, values, sources)
    }
}

impl Loaded {
    /// Annotates those texts. Nothing is parsed yet.
    fn new<'a>(texts: impl Iterator<Item = (&'a String, &'a (Arc<str>, Arc<str>))>) -> Self {
        let mut tera = Tera::new();
        tera.autoescape_on([".xml"]);
        tera.register_filter("in_words", |date: &str, _: Kwargs, _: &State<'_>| {
            format_date(date, Date::in_words)
        });
        tera.register_filter("small", |text: &str, _: Kwargs, _: &State<'_>| in_sentence(text));
        tera.register_filter("capital", |text: &str, _: Kwargs, _: &State<'_>| {
            capitalised(text)
        });
        tera.register_filter("in_figures", |date: &str, _: Kwargs, _: &State<'_>| {
            format_date(date, Date::in_figures)
        });
        tera.register_function(ROUND, |_: Kwargs, _: &State<'_>| bounds::round());
        let annotated = texts.map(|(path, (file, text))| (path.clone(), with_places(file, text)));
        Self {
            annotated: Annotated {
                texts: annotated.collect(),
                lines: Vec::new(),
            },
            tera,
        }
    }

    fn parse(&mut self) -> Result<(), tera::Error> {
        let annotated = self.annotated.texts.iter();
        self.tera
            .add_raw_templates(annotated.map(|(name, text)| (name.as_str(), text.as_str())))
    }

    /// All templates, with all that is wrong in them.
    fn whole(texts: &Texts, sources: &Sources, report: &mut Report) -> Self {
        let mut loaded = Self::new(texts.iter());
        sums_kept(texts, sources, report);
        if let Err(error) = loaded.parse() {
            let refused =
                |error: tera::Error| located(&error, TemplateProblem::Syntax, &loaded.annotated, sources);
            report.push(refused(error));
            // The others one by one; a template that includes another cannot be taken alone, which is no fault.
            for (name, text) in &loaded.annotated.texts {
                if let Err(error) = loaded.tera.add_raw_template(name, text)
                    && matches!(error.kind(), ErrorKind::SyntaxError(_))
                {
                    report.push(refused(error));
                }
            }
        }
        loaded
    }

    /// A template that the program carries, with all that it needs.
    fn needed_by(path: &str, texts: &Texts, sources: &Sources) -> Result<Self, Fault> {
        let needed = named_by(path, texts);
        let mut loaded = Self::new(texts.iter().filter(|(path, _)| needed.contains(&path.as_str())));
        match loaded.parse() {
            Ok(()) => Ok(loaded),
            Err(error) => Err(located(
                &error,
                TemplateProblem::Syntax,
                &loaded.annotated,
                sources,
            )),
        }
    }

    fn render(&self, path: &str, values: &Json, sources: &Sources) -> Result<String, Fault> {
        let refused = |error: tera::Error| located(&error, TemplateProblem::Render, &self.annotated, sources);
        let context = Context::from_serialize(values).map_err(refused)?;
        let mut written = Bounded::new();
        let rendered = self.tera.render_to(path, &context, &mut written);
        match rendered {
            Ok(()) => Ok(written.into_text()),
            Err(error) => {
                let kind = written.problem().unwrap_or(TemplateProblem::Render);
                let fault = located(&error, kind, &self.annotated, sources);
                let place = fault.place.clone();
                let file = || Place::file(&format!("templates/{path}"));
                Err(Fault {
                    place: Some(place.unwrap_or_else(file)),
                    ..fault
                })
            }
        }
    }
}

/// A fault for each sum that a loop forgets.
fn sums_kept(texts: &Texts, sources: &Sources, report: &mut Report) {
    for (file, text) in texts.values() {
        for (at, name) in lost_sums(text) {
            let line = text[..at].matches('\n').count() + 1;
            let place = sources
                .line(file, line)
                .map_or_else(|| Place::file(file), |place| place.of_words(name, sources));
            let name = name.to_owned();
            report.push(Fault::new(TemplateProblem::SumLost { name }, place));
        }
    }
}

/// A template with those it names, those that these name, and so on: one that is included, extended or imported is named by
/// its path.
fn named_by<'a>(path: &'a str, texts: &'a Texts) -> Vec<&'a str> {
    let mut needed = vec![path];
    let mut at = 0;
    while let Some((_, text)) = needed.get(at).and_then(|path| texts.get(*path)) {
        for (at, _) in HOMES.iter().flat_map(|home| text.match_indices(home)) {
            let named = texts.keys().map(String::as_str);
            let named = named.filter(|other| text[at..].starts_with(other) && !needed.contains(other));
            needed.extend(named.collect::<Vec<_>>());
        }
        at += 1;
    }
    needed
}

fn format_date(text: &str, form: fn(Date) -> String) -> tera::TeraResult<String> {
    // Values of a paper's own come as papers write them.
    NaiveDate::parse_from_str(text, "%Y-%m-%d")
        .or_else(|_| NaiveDate::parse_from_str(text, "%d/%m/%Y"))
        .map(|date| form(Date::from(date)))
        .map_err(|_| tera::Error::message(format!("`{text}` is not a date")))
}

/// A fault of Tera at the template's own line, and there at the words it means. `annotated` are the sources as Tera
/// got them.
fn located(error: &tera::Error, kind: TemplateProblem, annotated: &Annotated, sources: &Sources) -> Fault {
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let words = annotated
                .texts
                .get(report.filename())
                .and_then(|text| text.get(report.span().range.clone()));
            let line = annotated.line(report.filename(), report.span().start_line, sources);
            let place = line.of_words(words.unwrap_or_default(), sources);
            Fault::new(kind, place).with_original(report.message())
        }
        _ => Fault::new(kind, None).with_original(error.to_string()),
    }
}

/// Puts `at="file:line"` into each start tag of a template, leaving Tera's own tags and comments alone.
fn with_places(file: &Arc<str>, source: &str) -> String {
    let mut annotated = String::with_capacity(source.len() * 2);
    let mut rest = source;
    let mut line = 1;
    while !rest.is_empty() {
        let step = skipped(rest).unwrap_or_else(|| start_tag(rest));
        let (piece, remainder) = rest.split_at(step.max(first_letter(rest)));
        annotated.push_str(piece);
        if skipped(rest).is_none() && start_tag(rest) > 0 {
            annotated.extend([" at=\"", file, ":", &line.to_string(), "\""]);
        }
        if is_loop(piece) {
            // What trims the white space after the tag goes on trimming it.
            let end = if piece.ends_with("-%}") { " -}}" } else { " }}" };
            annotated.extend(["{{ ", ROUND, "()", end]);
        }
        line += piece.matches('\n').count();
        rest = remainder;
    }
    annotated
}

/// Whether a piece of a template begins a loop.
fn is_loop(piece: &str) -> bool {
    let inside = piece
        .strip_prefix("{%")
        .map(|inside| inside.trim_start_matches(['-', '+']));
    inside.is_some_and(|inside| inside.split_whitespace().next() == Some("for"))
}

fn first_letter(text: &str) -> usize {
    text.chars().next().map_or(0, char::len_utf8)
}

/// Length of a stretch that Tera takes as it is.
fn raw(text: &str) -> Option<usize> {
    let (first, _) = text.strip_prefix("{%")?.split_once("%}")?;
    let is_raw = first.trim_matches(['-', '+', ' ']) == "raw";
    is_raw.then(|| text.find("endraw").unwrap_or(text.len()))
}

/// Length of a stretch that is taken as it is, a Tera tag, a Tera comment, an XML comment or an end tag that starts here.
fn skipped(text: &str) -> Option<usize> {
    const PAIRS: [(&str, &str); 5] = [
        ("{{", "}}"),
        ("{%", "%}"),
        ("{#", "#}"),
        ("<!--", "-->"),
        ("</", ">"),
    ];
    if let Some(length) = raw(text) {
        return Some(length);
    }
    let (open, close) = PAIRS.into_iter().find(|(open, _)| text.starts_with(open))?;
    Some(
        text[open.len()..]
            .find(close)
            .map_or(text.len(), |at| open.len() + at + close.len()),
    )
}

/// Length of `<name` if a start tag begins here, else 0.
fn start_tag(text: &str) -> usize {
    let Some(rest) = text.strip_prefix('<') else {
        return 0;
    };
    let name = rest
        .chars()
        .take_while(|letter| letter.is_alphanumeric() || matches!(letter, '_' | '-' | ':'));
    let length: usize = name.map(char::len_utf8).sum();
    if length == 0 { 0 } else { 1 + length }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_template_of_the_program_is_sound_with_what_it_names_and_with_all_others() {
        let (mut folder, mut report) = (Folder::new("there-is-no-such-office"), Report::default());
        let templates = Templates::load(&mut folder, &mut report);
        assert!(templates.all.is_none() && templates.each.len() > 20);
        for path in templates.each.keys() {
            let needed = Loaded::needed_by(path, &templates.texts, folder.sources());
            assert_eq!(needed.err(), None, "{path}");
        }
        Loaded::whole(&templates.texts, folder.sources(), &mut report);
        assert_eq!(report.exit(), 0);
    }

    #[test]
    fn start_tags_carry_their_place_and_nothing_else_changes() {
        let source = "{# <a> #}<p>{{ a < b }}\n<!-- <b> --><section title=\"{% if a %}x{% endif %}\">\n</section><p/>5 < 6";
        let expected = "{# <a> #}<p at=\"t.xml:1\">{{ a < b }}\n<!-- <b> --><section at=\"t.xml:2\" title=\"{% if a %}x{% endif %}\">\n</section><p at=\"t.xml:3\"/>5 < 6";
        assert_eq!(with_places(&Arc::from("t.xml"), source), expected);
    }

    #[test]
    fn l3_every_round_of_a_loop_is_counted() {
        let counted = |source: &str| with_places(&Arc::from("t.xml"), source);
        assert_eq!(
            counted("{% for a in b %}x{% endfor %}{%- for a in b -%} x {%- endfor -%}"),
            "{% for a in b %}{{ one_round() }}x{% endfor %}{%- for a in b -%}{{ one_round() -}} x {%- endfor -%}"
        );
        let raw = "{% raw %}{% for a in b %}<p>{% endraw %}";
        assert_eq!(counted(raw), raw);
    }
}
