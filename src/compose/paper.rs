//! One paper, from its template and its typed data.

use std::borrow::Cow;

use serde_json::Value as Json;

use super::annex::{annexes, marked_twice};
use super::certified_copy::certified_copy;
use super::closing::{addressees, articles_cited, closing, end_mark};
use super::composition::{Composition, Rows};
use super::content::Content;
use super::element::{Element, orientation, parse};
use super::held::held;
use super::letterhead::{letterhead, margins, mark};
use super::material::Material;
use super::money_sound::money_sound;
use super::names::names;
use super::outline::outlined;
use super::references::source;
use super::sample::sample;
use super::sheets::{as_annex, sheets};
use super::templates::Templates;
use super::vocabulary::Tag;
use super::vocabulary_faults::in_vocabulary;
use super::word::word_paper;
use super::words::Words;
use crate::diagnostic::{
    FormProblem, HeldProblem, PaperPart, Report, TemplateProblem, WordLimit, WordTemplateProblem,
};
use crate::document::{Block, Paper, Properties, Run, Title, plain_text};
use crate::model::{AddresseesRule, Brief, Date, IssuedText, Shape, in_sentence, sentence_case};

/// Composes one paper. None means faulty, and the report says why.
pub fn compose(material: &Material<'_>, with: &Composition<'_>, report: &mut Report) -> Option<Paper> {
    if let Some(template) = with.templates.word(material.brief().kind.template.as_str()) {
        return word_paper(template, material, with, report);
    }
    let values = match with.rows {
        Rows::All => Cow::Borrowed(&material.values),
        Rows::Some => Cow::Owned(sample(&material.values)),
    };
    let sheets = sheets(material.brief(), &values, with.rows);
    let (first, others) = sheets.split_first()?;
    let mut paper = sheet(material, first, with, report)?;
    for other in others {
        let other = sheet(material, other, with, report)?;
        paper.annexes.extend(as_annex(other));
    }
    Some(paper)
}

/// Composes one sheet of it: all of it, but of a paper with a sheet for each guest.
fn sheet(
    material: &Material<'_>,
    values: &Json,
    with: &Composition<'_>,
    report: &mut Report,
) -> Option<Paper> {
    let brief = material.brief();
    let template = brief.kind.template.as_str();
    if !with.templates.has(template) {
        let kind = TemplateProblem::NoTemplate {
            kind: brief.kind.id.to_string(),
            path: format!("templates/{template}"),
        };
        report.add(kind, brief.entry.row.kind.place.clone());
        return None;
    }
    let root = with
        .templates
        .render(template, values, with.sources)
        .and_then(|xml| parse(&xml, template, with.sources))
        .map_err(|fault| report.push(fault))
        .ok()?;
    if !root.is(Tag::Paper) {
        let kind = TemplateProblem::MissingElement {
            name: "paper",
            parent: template.to_owned(),
        };
        report.add(kind, root.at);
        return None;
    }
    let mut faults = Report::default();
    let Some(root) = outlined(root, material, with, &mut faults) else {
        report.extend(faults);
        return None;
    };
    money_sound(material, &mut faults);
    let clean = in_vocabulary(&root, &mut faults)
        && parts_agree(&root, brief, &mut faults)
        && bases_placed(brief, with.templates, &mut faults);
    if clean {
        held(&root, brief, with.templates, &mut faults);
    }
    let paper = if clean {
        assemble(&root, brief, with, &mut faults)
    } else {
        None
    };
    let failed = faults.has_errors();
    report.extend(faults);
    paper.filter(|_| !failed)
}

fn assemble(root: &Element, brief: &Brief<'_>, with: &Composition<'_>, report: &mut Report) -> Option<Paper> {
    let date = brief.date?;
    let children: Vec<(&Element, Tag)> = root
        .elements()
        .filter_map(|element| Some((element, element.tag?)))
        .collect();
    let about = children.iter().find(|(_, tag)| *tag == Tag::Subject);
    if about.is_none() {
        report.add(
            TemplateProblem::MissingElement {
                name: "subject",
                parent: "paper".to_owned(),
            },
            root.at.clone(),
        );
    }
    articles_cited(&children, brief, report);
    let mut content = Content::new(report, with.lacks);
    let about = about.map(|(about, _)| content.single(about)).unwrap_or_default();
    content.paper(&children);
    let (mut body, twice) = (content.blocks, content.marked_twice);
    marked_twice(twice, brief, report);
    if brief.kind.shape != Shape::Form {
        end_mark(&mut body);
    }
    let annexes = annexes(root, brief, report, with.lacks);
    let mut blocks = head(brief, date, &about);
    if !brief.entry.addressees.is_empty() {
        blocks.push(Block::Addressees(addressees(brief.entry)));
    }
    blocks.extend(body);
    blocks.extend(closing(&children, brief));
    let properties = properties(brief, date, &about);
    if brief.kind.shape == Shape::Copy {
        let closing = closing(&children, brief);
        let original = original(brief, with, report)?;
        if original.word.is_some() {
            let (id, why) = (brief.entry.id.to_string(), WordLimit::Copy);
            report.add(
                WordTemplateProblem::NotFromWord { id, why },
                brief.entry.place().clone(),
            );
            return None;
        }
        return Some(certified_copy(original, brief, date, properties, closing, report));
    }
    if let Some(count) = &brief.entry.row.per_page {
        blocks = repeated(&blocks, count.value);
    }
    Some(Paper {
        properties,
        mark: mark(brief),
        names: names(brief),
        margins: margins(brief),
        orientation: orientation(root),
        annexes,
        blocks,
        word: None,
    })
}

/// The paper that a copy is made from: as the register keeps it, once it is issued.
fn original(brief: &Brief<'_>, with: &Composition<'_>, report: &mut Report) -> Option<Paper> {
    let source = source(brief)?;
    if let Some(issued) = &source.issued {
        match &issued.text {
            IssuedText::Kept(paper) => return Some(Paper::clone(paper)),
            IssuedText::Lost(changes) => {
                let problem = HeldProblem::OriginalLost {
                    id: brief.entry.id.to_string(),
                    of: source.id.to_string(),
                    number: issued
                        .number_symbol()
                        .map(|number| number.to_string())
                        .unwrap_or_default(),
                    changes: changes.clone(),
                };
                report.add(problem, brief.entry.place().clone());
                return None;
            }
            IssuedText::NotAsked => {}
        }
    }
    let original = brief.of_another(source, report)?;
    compose(&Material::new(original, with.templates), with, report)
}

/// A form as often as it stands on one page, with a line between each to cut them apart.
fn repeated(blocks: &[Block], count: u32) -> Vec<Block> {
    let mut all = blocks.to_vec();
    for _ in 1..count {
        all.push(Block::Cut);
        all.extend_from_slice(blocks);
    }
    all
}

fn head(brief: &Brief<'_>, date: Date, about: &[Run]) -> Vec<Block> {
    match brief.kind.shape {
        Shape::Titled | Shape::Minutes | Shape::List | Shape::Form | Shape::Copy => vec![
            Block::Letterhead(letterhead(brief, date, None)),
            Block::Title(Title {
                kind: brief.kind.name.to_string(),
                subject: about.to_vec(),
            }),
        ],
        Shape::Letter => vec![Block::Letterhead(letterhead(
            brief,
            date,
            Some(format!("V/v {}", plain_text(about))),
        ))],
    }
}

fn properties(brief: &Brief<'_>, date: Date, about: &[Run]) -> Properties {
    let kind = sentence_case(brief.kind.name.as_str());
    let about = plain_text(about);
    // The name of the paper that is copied keeps its capital.
    let about = match brief.kind.shape {
        Shape::Copy => about,
        _ => in_sentence(&about),
    };
    Properties {
        id: brief.entry.id.to_string(),
        title: format!("{kind} {about}").replace('\u{a0}', " "),
        author: match brief.unit.filter(|_| brief.kind.by_unit) {
            Some(unit) => unit.name_on(Some(date)).to_string(),
            None => brief.body.name.to_string(),
        },
        date: *date,
    }
}

/// Whether the paper's typed parts and the template's references to them are the same.
fn parts_agree(root: &Element, brief: &Brief<'_>, report: &mut Report) -> bool {
    let entry = brief.entry;
    let placed = |name: &str| root.elements().find(|element| element.name == name);
    let signs = |signer: &str| {
        root.elements().find(|element| {
            element.name == "signature" && element.attribute("use").unwrap_or("signatory") == signer
        })
    };
    let has_recipients = !entry.row.recipients.is_empty() || entry.row.archive.is_some();
    let rows = [
        (
            PaperPart::Addressees,
            placed("addressees"),
            !entry.addressees.is_empty(),
        ),
        (PaperPart::Recipients, placed("recipients"), has_recipients),
        (
            PaperPart::Signature,
            signs("signatory"),
            entry.row.signatory.is_some(),
        ),
        (
            PaperPart::SecretarysSignature,
            signs("secretary"),
            entry.row.secretary.is_some(),
        ),
    ];
    let mut agree = true;
    for (part, place, given) in rows {
        let optional = part == PaperPart::Addressees && brief.kind.addressees == AddresseesRule::Allowed;
        match (place, given) {
            (None, false) if part == PaperPart::Addressees && brief.kind.has_common_template() => {
                let needed = brief.kind.addressees == AddresseesRule::Required;
                if needed {
                    report.add(FormProblem::PartsDisagree { part, given }, entry.place().clone());
                    agree = false;
                }
            }
            (Some(_), true) | (None, false) => {}
            (Some(_), false) if optional => {}
            (_, given) => {
                report.add(FormProblem::PartsDisagree { part, given }, entry.place().clone());
                agree = false;
            }
        }
    }
    agree
}

/// Bases that a paper gives of its own would be lost in a template that does not place them.
fn bases_placed(brief: &Brief<'_>, templates: &Templates, report: &mut Report) -> bool {
    let row = &brief.entry.row;
    let placed = row.bases.is_empty() || Words::of(brief, templates).ask_own_bases();
    if !placed {
        let (part, given) = (PaperPart::Bases, true);
        report.add(
            FormProblem::PartsDisagree { part, given },
            brief.entry.place().clone(),
        );
    }
    placed
}
