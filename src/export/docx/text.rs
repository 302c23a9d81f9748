//! Texts → runs and paragraphs.

use docx_rs::{Paragraph, Run as Built};

use crate::document::{Addressees, Annex, Block, Closing, Letterhead, Paper, Run, Table, Title};

/// A paragraph of a named style with one plain text.
pub(super) fn line(style: &str, text: &str) -> Paragraph {
    styled(style).add_run(Built::new().add_text(text))
}

/// A paragraph of a named style with runs.
pub(super) fn paragraph(style: &str, runs: &[Run]) -> Paragraph {
    runs.iter()
        .filter(|run| !run.text.is_empty())
        .fold(styled(style), |paragraph, run| paragraph.add_run(built(run)))
}

/// An empty paragraph of a named style.
pub(super) fn styled(style: &str) -> Paragraph {
    Paragraph::new().style(style)
}

fn built(run: &Run) -> Built {
    let text = if run.unbroken {
        unbroken(&run.text)
    } else {
        run.text.clone()
    };
    let mut built = Built::new().add_text(text);
    if run.bold {
        built = built.bold();
    }
    if run.italic {
        built = built.italic();
    }
    built
}

/// Word breaks a line at spaces and after hyphens, never after `/`.
fn unbroken(text: &str) -> String {
    text.replace('-', "\u{2011}").replace(' ', "\u{a0}")
}

/// The first letter of a paper that XML cannot carry, or that would not be text in a DOCX (tab, line end).
pub(super) fn control(paper: &Paper) -> Option<char> {
    let properties = [&paper.properties.title, &paper.properties.author];
    let blocks = paper.blocks.iter().flat_map(texts);
    let annexes = paper.annexes.iter().flat_map(of_annex);
    properties
        .into_iter()
        .chain(&paper.mark)
        .chain(&paper.margins.address)
        .map(String::as_str)
        .chain(blocks)
        .chain(annexes)
        .flat_map(str::chars)
        .find(|letter| letter.is_control() || matches!(letter, '\u{fffe}' | '\u{ffff}'))
}

fn texts(block: &Block) -> Vec<&str> {
    match block {
        Block::Letterhead(head) => of_letterhead(head),
        Block::Title(Title { kind, subject }) => std::iter::once(kind.as_str())
            .chain(subject.iter().map(|run| run.text.as_str()))
            .collect(),
        Block::Addressees(Addressees { lead, lines }) => all(std::iter::once(lead).chain(lines)),
        Block::Paragraph(paragraph) => paragraph.runs.iter().map(|run| run.text.as_str()).collect(),
        Block::Table(table) => of_table(table),
        Block::Closing(closing) => of_closing(closing),
        Block::Cover(cover) => all(cover
            .parent
            .iter()
            .chain(&cover.issuer)
            .chain([&cover.title])
            .chain(&cover.lines)),
        Block::Copy(copy) => all(copy
            .issuer
            .iter()
            .chain([&copy.number, &copy.form, &copy.place_date])),
        Block::Cut => Vec::new(),
    }
}

fn of_annex(annex: &Annex) -> Vec<&str> {
    let titles = annex
        .label
        .iter()
        .chain([&annex.title])
        .chain(&annex.subtitle)
        .chain(&annex.reference);
    let blocks = annex.blocks.iter().flat_map(texts);
    let heading = annex.letterhead.iter().flat_map(of_letterhead);
    heading.chain(titles.map(String::as_str)).chain(blocks).collect()
}

fn of_table(table: &Table) -> Vec<&str> {
    let cells = table.head.iter().chain(&table.body).flat_map(|row| &row.cells);
    let runs = cells.flat_map(|cell| cell.paragraphs.iter().flatten());
    let unit = table.unit.iter().map(String::as_str);
    unit.chain(runs.map(|run| run.text.as_str())).collect()
}

fn of_letterhead(head: &Letterhead) -> Vec<&str> {
    all(head
        .parent
        .iter()
        .chain(&head.issuer)
        .chain(&head.number)
        .chain(&head.about)
        .chain(head.stamps.iter().map(|stamp| &stamp.words))
        .chain(&head.place_date))
}

fn of_closing(closing: &Closing) -> Vec<&str> {
    let recipients = closing
        .recipients
        .iter()
        .flat_map(|recipients| std::iter::once(&recipients.lead).chain(&recipients.lines));
    let signatures = closing.signatures.iter().flat_map(|signature| {
        signature
            .authority
            .iter()
            .chain(&signature.note)
            .chain(&signature.name)
    });
    all(closing.place_date.iter().chain(recipients).chain(signatures))
}

fn all<'a>(texts: impl Iterator<Item = &'a String>) -> Vec<&'a str> {
    texts.map(String::as_str).collect()
}
