//! A book of the register: a cover and a long table.

use serde::Serialize;

use super::composition::Composition;
use super::content::Content;
use super::element::{Element, orientation, parse};
use super::vocabulary::Tag;
use super::vocabulary_faults::book_in_vocabulary;
use crate::diagnostic::{Report, TemplateProblem};
use crate::document::{Annex, Block, Cover, Margins, Paper, Properties, plain_text};

/// Whose book it is, and what its file says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BookHead {
    /// Names of the body above, a line each.
    pub parent: Vec<String>,
    /// The body's own name in capitals, a line each.
    pub issuer: Vec<String>,
    /// The mark of an invented office.
    pub mark: Option<String>,
    /// Names of persons in it; each stays on one line.
    pub names: Vec<String>,
    /// Name of the file, author, day.
    pub properties: Properties,
}

/// Composes a book. `template` is its path below `templates/`, `values` what the register says. None means the template is
/// faulty, and the report says how.
pub fn compose_book(
    template: &str,
    values: &impl Serialize,
    head: &BookHead,
    with: &Composition<'_>,
    report: &mut Report,
) -> Option<Paper> {
    if !with.templates.has(template) {
        let kind = TemplateProblem::NoTemplate {
            kind: head.properties.id.clone(),
            path: format!("templates/{template}"),
        };
        report.add(kind, None);
        return None;
    }
    let values = serde_json::to_value(values).ok()?;
    let root = with
        .templates
        .render(template, &values, with.sources)
        .and_then(|xml| parse(&xml, template, with.sources))
        .map_err(|fault| report.push(fault))
        .ok()?;
    if !root.is(Tag::Book) {
        let kind = TemplateProblem::MissingElement {
            name: "book",
            parent: template.to_owned(),
        };
        report.add(kind, root.at);
        return None;
    }
    let mut faults = Report::default();
    let paper = book_in_vocabulary(&root, &mut faults).then(|| assemble(&root, head, with, &mut faults));
    let failed = faults.has_errors();
    report.extend(faults);
    paper.filter(|_| !failed)
}

fn assemble(root: &Element, head: &BookHead, with: &Composition<'_>, report: &mut Report) -> Paper {
    let text = |name| root.attribute(name).unwrap_or_default().to_owned();
    let mut content = Content::new(report, with.lacks);
    let lines = root.elements().filter(|child| child.is(Tag::P));
    let lines: Vec<String> = lines.map(|line| plain_text(&content.single(line))).collect();
    for table in root.elements().filter(|child| child.is(Tag::Table)) {
        content.table(table);
    }
    let blocks = content.blocks;
    let orientation = orientation(root);
    let title = text("title");
    Paper {
        margins: Margins::default(),
        names: head.names.clone(),
        properties: Properties {
            title: format!("{title}, {}", lines.first().map_or("", String::as_str)),
            ..head.properties.clone()
        },
        mark: head.mark.clone(),
        orientation,
        blocks: vec![Block::Cover(Cover {
            parent: head.parent.clone(),
            issuer: head.issuer.clone(),
            title: title.clone(),
            lines: lines.clone(),
        })],
        annexes: vec![Annex {
            letterhead: None,
            orientation,
            label: None,
            title,
            subtitle: lines.into_iter().next(),
            reference: None,
            blocks,
        }],
        word: None,
    }
}
