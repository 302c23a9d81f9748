//! Loads templates into Tera, each start tag with the place it stands at.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;
use serde_json::Value as Json;
use tera::{Context, ErrorKind, Kwargs, State, Tera};

use crate::diagnostic::{Fault, Place, Report, Sources, TemplateProblem};
use crate::input::{Folder, paper_templates, template};
use crate::model::{Date, capitalised};

/// All templates of papers, ready to be filled in.
pub struct Templates {
    tera: Tera,
    annotated: Annotated,
}

/// Sources with their places in them, by path below `templates/`.
type Annotated = BTreeMap<String, String>;

impl Templates {
    /// Loads every template below `templates/papers/`. Faults of one do not hide those of another.
    pub fn load(folder: &mut Folder, report: &mut Report) -> Self {
        let mut tera = Tera::new();
        tera.autoescape_on([".xml"]);
        tera.register_filter("in_words", |date: &str, _: Kwargs, _: &State<'_>| {
            format_date(date, Date::in_words)
        });
        tera.register_filter("capital", |text: &str, _: Kwargs, _: &State<'_>| {
            capitalised(text)
        });
        tera.register_filter("in_figures", |date: &str, _: Kwargs, _: &State<'_>| {
            format_date(date, Date::in_figures)
        });
        let mut annotated = Annotated::new();
        for path in paper_templates(folder, report) {
            if let Some((file, text)) = template(&path, folder, report) {
                annotated.insert(path, with_places(&file, &text));
            }
        }
        let rows = annotated
            .iter()
            .map(|(name, text)| (name.as_str(), text.as_str()));
        if let Err(error) = tera.add_raw_templates(rows) {
            report.push(located(
                &error,
                TemplateProblem::Syntax,
                &annotated,
                folder.sources(),
            ));
            // The others one by one; a template that includes another cannot be taken alone, which is no fault.
            for (name, text) in &annotated {
                if let Err(error) = tera.add_raw_template(name, text)
                    && matches!(error.kind(), ErrorKind::SyntaxError(_))
                {
                    report.push(located(
                        &error,
                        TemplateProblem::Syntax,
                        &annotated,
                        folder.sources(),
                    ));
                }
            }
        }
        Self { tera, annotated }
    }

    /// Whether there is a template at that path below `templates/`.
    pub fn has(&self, path: &str) -> bool {
        self.tera.contains_template(path)
    }

    /// Fills a template in.
    pub fn render(&self, path: &str, values: &Json, sources: &Sources) -> Result<String, Fault> {
        let refused = |error: tera::Error| located(&error, TemplateProblem::Render, &self.annotated, sources);
        let context = Context::from_serialize(values).map_err(refused)?;
        self.tera.render(path, &context).map_err(refused)
    }
}

fn format_date(text: &str, form: fn(Date) -> String) -> tera::TeraResult<String> {
    NaiveDate::parse_from_str(text, "%Y-%m-%d")
        .map(|date| form(Date::from(date)))
        .map_err(|_| tera::Error::message(format!("`{text}` is not a date")))
}

/// A fault of Tera at the template's own line, and there at the words it means. `annotated` are the sources as Tera
/// got them.
fn located(error: &tera::Error, kind: TemplateProblem, annotated: &Annotated, sources: &Sources) -> Fault {
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let file = format!("templates/{}", report.filename());
            let words = annotated
                .get(report.filename())
                .and_then(|text| text.get(report.span().range.clone()));
            let line = sources
                .line(&file, report.span().start_line)
                .unwrap_or_else(|| Place::file(&file));
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
        line += piece.matches('\n').count();
        rest = remainder;
    }
    annotated
}

fn first_letter(text: &str) -> usize {
    text.chars().next().map_or(0, char::len_utf8)
}

/// Length of a Tera tag, a Tera comment, an XML comment or an end tag that starts here.
fn skipped(text: &str) -> Option<usize> {
    const PAIRS: [(&str, &str); 5] = [
        ("{{", "}}"),
        ("{%", "%}"),
        ("{#", "#}"),
        ("<!--", "-->"),
        ("</", ">"),
    ];
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
    fn start_tags_carry_their_place_and_nothing_else_changes() {
        let source = "{# <a> #}<p>{{ a < b }}\n<!-- <b> --><section title=\"{% if a %}x{% endif %}\">\n</section><p/>5 < 6";
        let expected = "{# <a> #}<p at=\"t.xml:1\">{{ a < b }}\n<!-- <b> --><section at=\"t.xml:2\" title=\"{% if a %}x{% endif %}\">\n</section><p at=\"t.xml:3\"/>5 < 6";
        assert_eq!(with_places(&Arc::from("t.xml"), source), expected);
    }
}
