//! A paper from a Word template and its typed data: a DOCX that is filled in, and its words for the register.

use serde_json::Value as Json;
use sha2::{Digest, Sha256};

use super::WordTemplate;
use super::filling::Filled;
use super::form::{FORM, form};
use crate::compose::composition::{Composition, Rows};
use crate::compose::held::line_stands;
use crate::compose::letterhead::mark;
use crate::compose::material::Material;
use crate::compose::money_sound::money_sound;
use crate::compose::names::names;
use crate::compose::sample::sample;
use crate::diagnostic::{Fault, ProcedureProblem, Report, WordLimit, WordTemplateProblem, suggest};
use crate::document::{Block, Margins, Orientation, Paper, Paragraph, Properties, Role, Run, WordCopy};
use crate::model::{Brief, PaperAct, Shape, in_sentence, sentence_case};

/// What papers call what is on a line of its own because the law says it.
const BASIS: &str = "Căn cứ ";

/// Composes one paper. None means faulty, and the report says why.
pub(in crate::compose) fn word_paper(
    template: &WordTemplate,
    material: &Material<'_>,
    with: &Composition<'_>,
    report: &mut Report,
) -> Option<Paper> {
    let brief = material.brief();
    let mut faults = Report::default();
    within_limits(brief, &mut faults);
    template.places_all(brief, &mut faults);
    money_sound(material, &mut faults);
    if !template.values_declared(brief, &mut faults) {
        report.extend(faults);
        return None;
    }
    let mut values = match with.rows {
        Rows::All => material.values.clone(),
        Rows::Some => sample(&material.values),
    };
    if let Json::Object(values) = &mut values {
        values.insert(FORM.to_owned(), form(brief));
    }
    let mark = mark(brief).filter(|_| !template.uses("form.mark"));
    let filled = template.filled(&values, mark.as_deref(), &mut faults);
    let paper = filled.and_then(|filled| {
        bases_stand(template, &filled.lines, brief, &mut faults);
        paper(filled, brief)
    });
    let failed = faults.has_errors();
    report.extend(faults);
    paper.filter(|_| !failed)
}

fn paper(filled: Filled, brief: &Brief<'_>) -> Option<Paper> {
    let date = brief.date?;
    let kind = sentence_case(brief.kind.name.as_str());
    let paragraph = |line: &String| {
        Block::Paragraph(Paragraph {
            role: Role::Body,
            runs: vec![Run::plain(line)],
        })
    };
    let mut hash = Sha256::new();
    for (name, bytes) in &filled.parts {
        hash.update(name);
        hash.update(bytes.len().to_le_bytes());
        hash.update(bytes);
    }
    Some(Paper {
        properties: Properties {
            id: brief.entry.id.to_string(),
            title: format!("{kind} {}", in_sentence(&filled.subject)).replace('\u{a0}', " "),
            author: match brief.unit.filter(|_| brief.kind.by_unit) {
                Some(unit) => unit.name_on(Some(date)).to_string(),
                None => brief.body.name.to_string(),
            },
            date: *date,
        },
        mark: None,
        names: names(brief),
        margins: Margins::default(),
        orientation: Orientation::default(),
        blocks: filled.lines.iter().map(paragraph).collect(),
        annexes: Vec::new(),
        word: Some(WordCopy {
            sha256: hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect(),
            parts: filled.parts,
        }),
    })
}

/// What needs pages that this program sets.
fn within_limits(brief: &Brief<'_>, report: &mut Report) {
    let row = &brief.entry.row;
    let copies = matches!(row.act, Some(PaperAct::Copies { .. })) || brief.kind.shape == Shape::Copy;
    let limits = [
        (row.outline.is_some(), WordLimit::Outline),
        (copies, WordLimit::Copy),
        (brief.has_sheet_per_guest(), WordLimit::Guests),
        (row.per_page.is_some(), WordLimit::Forms),
    ];
    for (_, why) in limits.into_iter().filter(|(met, _)| *met) {
        let id = brief.entry.id.to_string();
        report.add(
            WordTemplateProblem::NotFromWord { id, why },
            brief.entry.place().clone(),
        );
    }
}

/// Căn cứ of documents that are in force, as on every paper; the law's own where the template asks for them.
fn bases_stand(template: &WordTemplate, lines: &[String], brief: &Brief<'_>, report: &mut Report) {
    let place = brief.entry.place();
    let is_silent = brief.law_bases().is_none_or(|bases| bases.cited.is_empty());
    if template.asked().law && is_silent {
        let id = brief.entry.id.to_string();
        report.add(ProcedureProblem::NoBasis { id }, place.clone());
    }
    for line in lines.iter().filter(|line| line.starts_with(BASIS)) {
        line_stands(line.trim_start_matches(BASIS), brief, place, report);
    }
}

impl WordTemplate {
    /// What the paper's row gives is printed, or it would be lost without a word.
    fn places_all(&self, brief: &Brief<'_>, report: &mut Report) {
        let row = &brief.entry.row;
        let parts = [
            (
                !brief.entry.addressees.is_empty(),
                "addressees",
                "form.addressees",
            ),
            (!row.recipients.is_empty(), "recipients", "form.recipients"),
            (row.signatory.is_some(), "signatory", "form.signature"),
            (row.secretary.is_some(), "secretary", "form.secretary"),
            (!row.signers.is_empty(), "signers", "form.signers"),
            (!row.bases.is_empty(), "bases", "law.own_bases"),
        ];
        for (given, key, variable) in parts {
            if given && !self.uses(variable) {
                report.add(
                    WordTemplateProblem::NotPlaced { key, variable },
                    brief.entry.place().clone(),
                );
            }
        }
    }

    /// Whether the values of the paper's own that it uses are those that its kind declares.
    fn values_declared(&self, brief: &Brief<'_>, report: &mut Report) -> bool {
        let mut declared = true;
        for tag in &self.tags {
            for (at, start) in tag.tera.match_indices("paper.values.") {
                let rest = &tag.tera[at + start.len()..];
                let end = rest.find(|letter: char| !letter.is_alphanumeric() && letter != '_');
                let name = &rest[..end.unwrap_or(rest.len())];
                if brief.kind.values.get(name).is_none() {
                    let known = brief.kind.values.iter().map(|(known, _)| known);
                    let suggestion = suggest(name, known).map(|near| format!("paper.values.{near}"));
                    let problem = WordTemplateProblem::UnknownName {
                        name: format!("paper.values.{name}"),
                        tag: tag.words.clone(),
                        suggestion,
                    };
                    report.push(Fault::new(problem, self.place(tag.spot)));
                    declared = false;
                }
            }
        }
        declared
    }
}
