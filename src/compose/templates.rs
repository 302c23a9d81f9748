//! Loads templates into Tera, each start tag with the place it stands at.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use serde_json::Value as Json;
use tera::{Context, ErrorKind, Tera};

use super::asked::Asked;
use super::bounds::Bounded;
use super::engine::engine;
use super::lost_sums::lost_sums;
use super::outline_source::Source;
use super::places::with_places;
use super::word::WordTemplate;
use crate::diagnostic::{Fault, Place, Report, Sources, TemplateProblem};
use crate::input::{Folder, is_carried, paper_templates, template, word_template};

/// All templates of papers, ready to be filled in.
pub struct Templates {
    texts: Texts,
    /// All of them, where the office has its own: any of these may be faulty, and may change what another one includes.
    all: Option<Loaded>,
    /// What one template needs, by its path, parsed when it is first filled in: few commands need many.
    each: BTreeMap<String, OnceLock<Result<Loaded, Fault>>>,
    /// What one template reads, by its path, looked for when its first paper asks.
    asked: BTreeMap<String, OnceLock<Asked>>,
    /// Word files of the office, by their paths.
    word: BTreeMap<String, WordTemplate>,
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
    /// Of Word files those are read that kinds have: `word` are their paths.
    pub fn load<'k>(folder: &mut Folder, word: impl Iterator<Item = &'k str>, report: &mut Report) -> Self {
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
            word: word_templates(word, folder, report),
            texts,
        }
    }

    /// Whether there is a template at that path below `templates/`.
    pub fn has(&self, path: &str) -> bool {
        self.texts.contains_key(path)
    }

    /// The Word template at that path; None where there is none.
    pub(super) fn word(&self, path: &str) -> Option<&WordTemplate> {
        self.word.get(path)
    }

    /// What a template reads, and those that it names; None where there is none.
    pub(super) fn asked(&self, path: &str) -> Option<&Asked> {
        if let Some(word) = self.word.get(path) {
            return Some(word.asked());
        }
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

/// The Word files at those paths.
fn word_templates<'k>(
    paths: impl Iterator<Item = &'k str>,
    folder: &mut Folder,
    report: &mut Report,
) -> BTreeMap<String, WordTemplate> {
    let mut read = BTreeMap::new();
    for path in paths {
        if folder.has(&format!("templates/{path}")) && !read.contains_key(path) {
            let file = word_template(path, folder, report);
            let template = file.and_then(|(file, bytes)| WordTemplate::load(&file, &bytes, report));
            read.extend(template.map(|template| (path.to_owned(), template)));
        }
    }
    read
}

impl Loaded {
    /// Annotates those texts. Nothing is parsed yet.
    fn new<'a>(texts: impl Iterator<Item = (&'a String, &'a (Arc<str>, Arc<str>))>) -> Self {
        let tera = engine();
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_template_of_the_program_is_sound_with_what_it_names_and_with_all_others() {
        let (mut folder, mut report) = (Folder::new("there-is-no-such-office"), Report::default());
        let templates = Templates::load(&mut folder, std::iter::empty(), &mut report);
        assert!(templates.all.is_none() && templates.each.len() > 20);
        for path in templates.each.keys() {
            let needed = Loaded::needed_by(path, &templates.texts, folder.sources());
            assert_eq!(needed.err(), None, "{path}");
        }
        Loaded::whole(&templates.texts, folder.sources(), &mut report);
        assert_eq!(report.exit(), 0);
    }
}
