//! One paper, from its template and its typed data.

use super::annex::{annexes, orientation};
use super::check::check;
use super::closing::{addressees, article, recipients, signature, signer, unit_head};
use super::content::Content;
use super::context::context;
use super::copy::copy;
use super::element::{Element, parse};
use super::letterhead::{letterhead, list_date, margins, mark};
use super::references::sentence_case;
use super::templates::Templates;
use super::views::{Counted, money};
use super::vocabulary::Tag;
use crate::diagnostic::{FactProblem, FormProblem, Report, Sources, TemplateProblem};
use crate::document::{Block, Closing, Paper, Properties, Run, Title, plain_text};
use crate::model::{AddresseesRule, Brief, Date, Dong, Shape};

/// What a composer needs besides the paper's own data.
pub struct Composition<'a> {
    /// The templates.
    pub templates: &'a Templates,
    /// The texts that faults show.
    pub sources: &'a Sources,
    /// Names the face that lacks a letter, if one does.
    pub lacks: &'a dyn Fn(char) -> Option<String>,
}

/// Composes one paper; of a cover list, `counted` are the papers of its dossier. None means faulty, and the report says why.
pub fn compose(
    brief: &Brief<'_>,
    counted: &[Counted],
    with: &Composition<'_>,
    report: &mut Report,
) -> Option<Paper> {
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
        .render(template, &context(brief, counted), with.sources)
        .and_then(|xml| parse(&xml, template, with.sources))
        .map_err(|fault| report.push(fault))
        .ok()?;
    if root.name != Tag::Paper.name() {
        let kind = TemplateProblem::MissingElement {
            name: "paper",
            parent: template.to_owned(),
        };
        report.add(kind, root.at);
        return None;
    }
    let mut faults = Report::default();
    fund_suffices(brief, &mut faults);
    let clean = check(&root, &mut faults) && parts_agree(&root, brief, &mut faults);
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
        .filter_map(|element| Some((element, Tag::named(&element.name)?)))
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
    let mut body = content.blocks;
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
        return copy(brief, date, properties, closing(&children, brief), with, report);
    }
    if let Some(count) = &brief.entry.row.per_page {
        blocks = repeated(&blocks, count.value);
    }
    Some(Paper {
        properties,
        mark: mark(brief),
        margins: margins(brief),
        orientation: orientation(root),
        annexes,
        blocks,
    })
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

/// `./.` closes the text (models of Phụ lục III).
pub(super) fn end_mark(body: &mut [Block]) {
    const MARK: &str = "./.";
    let Some(Block::Paragraph(paragraph)) = body.last_mut() else {
        return;
    };
    let Some(last) = paragraph.runs.last_mut() else {
        return;
    };
    if !last.text.ends_with(MARK) {
        last.text
            .truncate(last.text.trim_end_matches([' ', '.', ';', ',']).len());
        last.text.push_str(MARK);
    }
}

pub(super) fn closing(children: &[(&Element, Tag)], brief: &Brief<'_>) -> Option<Block> {
    let with_recipients = children.iter().any(|(_, tag)| *tag == Tag::Recipients);
    let head = brief.unit.and_then(|unit| unit.head.as_ref());
    let mut signatures: Vec<_> = children
        .iter()
        .filter(|(_, tag)| *tag == Tag::Signature)
        .filter_map(|(element, _)| match element.attribute("use") {
            Some("unit") => head.map(unit_head),
            Some("secretary") => brief.secretary.map(signature),
            _ => brief.signatory.map(signature),
        })
        .collect();
    let with_signers = children.iter().any(|(_, tag)| *tag == Tag::Signers);
    if with_signers {
        signatures.extend(brief.entry.row.signers.iter().map(signer));
    }
    let recipients = with_recipients
        .then(|| recipients(brief.entry, articles(children)))
        .filter(|list| !list.lines.is_empty());
    let place_date = brief
        .date
        .filter(|_| with_signers && brief.kind.shape == Shape::List)
        .map(|date| list_date(brief, date));
    (recipients.is_some() || !signatures.is_empty()).then_some(Block::Closing(Closing {
        place_date,
        recipients,
        signatures,
    }))
}

fn properties(brief: &Brief<'_>, date: Date, about: &[Run]) -> Properties {
    let kind = sentence_case(brief.kind.name.as_str());
    Properties {
        id: brief.entry.id.to_string(),
        title: format!("{kind} {}", plain_text(about))
            .replace('\u{2011}', "-")
            .replace('\u{a0}', " "),
        author: match brief.unit.filter(|_| brief.kind.by_unit) {
            Some(unit) => unit.name.to_string(),
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
            "addressees",
            "addressees",
            placed("addressees"),
            !entry.addressees.is_empty(),
        ),
        ("recipients", "recipients", placed("recipients"), has_recipients),
        (
            "signature",
            "signatory",
            signs("signatory"),
            entry.row.signatory.is_some(),
        ),
        (
            "signature use=\"secretary\"",
            "secretary",
            signs("secretary"),
            entry.row.secretary.is_some(),
        ),
    ];
    let mut agree = true;
    for (element, key, place, given) in rows {
        let optional = key == "addressees" && brief.kind.addressees == AddresseesRule::Allowed;
        match (place, given) {
            (Some(_), true) | (None, false) => {}
            (Some(_), false) if optional => {}
            (_, given) => {
                report.add(
                    FormProblem::PartsDisagree { element, key, given },
                    entry.place().clone(),
                );
                agree = false;
            }
        }
    }
    agree
}

fn articles(children: &[(&Element, Tag)]) -> usize {
    children.iter().map(|(element, _)| articles_in(element)).sum()
}

/// Articles stand in chapters and their sections too.
fn articles_in(element: &Element) -> usize {
    let within: usize = element.elements().map(articles_in).sum();
    within + usize::from(element.name == Tag::Article.name())
}

/// `Như Điều 3` among the recipients names the last article.
fn articles_cited(children: &[(&Element, Tag)], brief: &Brief<'_>, report: &mut Report) {
    let last = articles(children);
    for recipient in &brief.entry.row.recipients {
        let cited = article(recipient.to.as_str());
        if let Some(cited) = cited.filter(|cited| !cited.is_empty() || last == 0)
            && cited.parse() != Ok(last)
        {
            let kind = FormProblem::WrongArticle {
                found: recipient.to.to_string(),
                last,
            };
            report.add(kind, brief.entry.place().clone());
        }
    }
}

/// The fund has to have what the paper pays (Luật 06/2022/QH15, Điều 11.4).
fn fund_suffices(brief: &Brief<'_>, report: &mut Report) {
    let Some(review) = brief.review.filter(|_| brief.kind.own_awards) else {
        return;
    };
    let fund = brief
        .dossier
        .review_file(&review.id)
        .and_then(|file| file.fund.as_ref());
    let available = fund.and_then(|fund| fund.available).and_then(Dong::new);
    if let (Ok(money), Some(available)) = (money(brief, review), available)
        && money.sum.amount() > available.amount()
    {
        let kind = FactProblem::FundExceeded {
            total: money.sum.to_string(),
            available: available.to_string(),
        };
        report.add(kind, brief.entry.place().clone());
    }
}
